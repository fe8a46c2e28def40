/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Basic
import Mathlib.Algebra.Field.Defs
import Mathlib.Algebra.Ring.Int

/-! # Sums and products in rings: distributivity, division, casts -/

universe u v w

namespace Finset

variable {ι : Type u} {κ : Type v} {R : Type w} {s : Finset ι}

section Semiring

variable [Semiring R]

theorem sum_mul (s : Finset ι) (f : ι → R) (a : R) : (∑ i ∈ s, f i) * a = ∑ i ∈ s, f i * a := by
  induction s using cons_induction with
  | empty => exact zero_mul a
  | cons x s h ih => rw [sum_cons, sum_cons, add_mul, ih]

theorem mul_sum (s : Finset ι) (f : ι → R) (a : R) : (a * ∑ i ∈ s, f i) = ∑ i ∈ s, a * f i := by
  induction s using cons_induction with
  | empty => exact mul_zero a
  | cons x s h ih => rw [sum_cons, sum_cons, mul_add, ih]

theorem sum_mul_sum (s : Finset ι) (t : Finset κ) (f : ι → R) (g : κ → R) :
    ((∑ i ∈ s, f i) * ∑ j ∈ t, g j) = ∑ i ∈ s, ∑ j ∈ t, f i * g j := by
  rw [sum_mul]
  exact sum_congr rfl fun i _ ↦ mul_sum t g (f i)

@[simp] theorem sum_boole (p : ι → Prop) [DecidablePred p] (s : Finset ι) :
    (∑ x ∈ s, if p x then 1 else 0 : R) = (s.filter p).card := by
  rw [← sum_filter, sum_const, nsmul_eq_mul, mul_one]

end Semiring

theorem sum_div [DivisionRing R] (s : Finset ι) (f : ι → R) (a : R) :
    (∑ i ∈ s, f i) / a = ∑ i ∈ s, f i / a := by
  simp only [div_eq_mul_inv, sum_mul]

section CommSemiring

variable [CommSemiring R]

theorem prod_eq_zero {f : ι → R} {i : ι} (hi : i ∈ s) (h : f i = 0) : ∏ j ∈ s, f j = 0 := by
  classical
  rw [← mul_prod_erase s f hi, h, zero_mul]

theorem prod_eq_zero_iff [Nontrivial R] [IsDomain R] {f : ι → R} :
    ∏ x ∈ s, f x = 0 ↔ ∃ a ∈ s, f a = 0 := by
  refine ⟨fun h ↦ ?_, fun ⟨a, ha, h⟩ ↦ prod_eq_zero ha h⟩
  induction s using cons_induction with
  | empty => exact absurd h one_ne_zero
  | cons a s ha ih =>
    rw [prod_cons] at h
    rcases mul_eq_zero.1 h with h | h
    · exact ⟨a, mem_cons_self a s, h⟩
    · obtain ⟨b, hb, e⟩ := ih h
      exact ⟨b, mem_cons.2 (.inr hb), e⟩

theorem prod_ne_zero_iff [Nontrivial R] [IsDomain R] {f : ι → R} :
    ∏ x ∈ s, f x ≠ 0 ↔ ∀ a ∈ s, f a ≠ 0 := by
  rw [ne_eq, prod_eq_zero_iff]
  simp

end CommSemiring

@[simp] theorem prod_inv_distrib [Field R] (f : ι → R) : (∏ x ∈ s, (f x)⁻¹) = (∏ x ∈ s, f x)⁻¹ := by
  induction s using cons_induction with
  | empty => exact inv_one.symm
  | cons a s h ih => rw [prod_cons, prod_cons, ih, mul_inv]

@[simp] theorem prod_div_distrib [Field R] (f g : ι → R) :
    ∏ x ∈ s, f x / g x = (∏ x ∈ s, f x) / ∏ x ∈ s, g x := by
  simp only [div_eq_mul_inv, prod_mul_distrib, prod_inv_distrib]

end Finset

/-! ### Casts -/

section casts

variable {ι : Type u} {R : Type w}

@[simp, norm_cast] theorem Nat.cast_sum [Semiring R] (s : Finset ι) (f : ι → ℕ) :
    ((∑ x ∈ s, f x : ℕ) : R) = ∑ x ∈ s, (f x : R) := by
  induction s using Finset.cons_induction with
  | empty => exact Nat.cast_zero
  | cons a s h ih => rw [Finset.sum_cons, Finset.sum_cons, Nat.cast_add, ih]

@[simp, norm_cast] theorem Nat.cast_prod [CommSemiring R] (f : ι → ℕ) (s : Finset ι) :
    ((∏ i ∈ s, f i : ℕ) : R) = ∏ i ∈ s, (f i : R) := by
  induction s using Finset.cons_induction with
  | empty => exact Nat.cast_one
  | cons a s h ih => rw [Finset.prod_cons, Finset.prod_cons, Nat.cast_mul, ih]

@[simp, norm_cast] theorem Int.cast_sum [Ring R] (s : Finset ι) (f : ι → ℤ) :
    ((∑ x ∈ s, f x : ℤ) : R) = ∑ x ∈ s, (f x : R) := by
  induction s using Finset.cons_induction with
  | empty => exact Int.cast_zero
  | cons a s h ih => rw [Finset.sum_cons, Finset.sum_cons, Int.cast_add, ih]

@[simp, norm_cast] theorem Int.cast_prod [CommRing R] (f : ι → ℤ) (s : Finset ι) :
    ((∏ i ∈ s, f i : ℤ) : R) = ∏ i ∈ s, (f i : R) := by
  induction s using Finset.cons_induction with
  | empty => exact Int.cast_one
  | cons a s h ih => rw [Finset.prod_cons, Finset.prod_cons, Int.cast_mul, ih]

end casts
