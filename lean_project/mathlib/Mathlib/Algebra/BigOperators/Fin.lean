/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Data.Finset.Prod
import Mathlib.Data.Fintype.Basic

/-! # Sums and products over `Fin n`, over pairs, over finite types -/

universe u v w

namespace Fin

variable {M : Type u} {n : ℕ}

/-- The elements of `Fin (n + 1)`: `0` and the successors. -/
theorem univ_succ_val (n : ℕ) : (Finset.univ : Finset (Fin (n + 1))).1 =
    0 ::ₘ (Finset.univ : Finset (Fin n)).1.map Fin.succ := rfl

section CommMonoid

variable [CommMonoid M]

theorem prod_univ_zero (f : Fin 0 → M) : ∏ i, f i = 1 := rfl

theorem prod_univ_succ (f : Fin (n + 1) → M) : ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by
  show (Multiset.map f (Finset.univ : Finset (Fin (n + 1))).1).prod = _
  rw [univ_succ_val, Multiset.map_cons, Multiset.prod_cons, Multiset.map_map]
  rfl

theorem prod_univ_eq_prod_range (f : ℕ → M) (n : ℕ) :
    ∏ i : Fin n, f i = ∏ i ∈ Finset.range n, f i := by
  induction n generalizing f with
  | zero => rfl
  | succ n ih => rw [prod_univ_succ, Finset.prod_range_succ', mul_comm, ← ih fun i ↦ f (i + 1)]; rfl

theorem prod_univ_castSucc (f : Fin (n + 1) → M) :
    ∏ i, f i = (∏ i : Fin n, f i.castSucc) * f (Fin.last n) := by
  induction n with
  | zero => rw [prod_univ_succ, prod_univ_zero, prod_univ_zero, mul_one, one_mul]; rfl
  | succ n ih =>
    rw [prod_univ_succ, ih, prod_univ_succ fun i : Fin (n + 1) ↦ f i.castSucc, mul_assoc]
    rfl

@[simp] theorem prod_univ_one (f : Fin 1 → M) : ∏ i, f i = f 0 := by
  rw [prod_univ_succ, prod_univ_zero, mul_one]

@[simp] theorem prod_univ_two (f : Fin 2 → M) : ∏ i, f i = f 0 * f 1 := by
  rw [prod_univ_succ, prod_univ_one]; rfl

theorem prod_univ_three (f : Fin 3 → M) : ∏ i, f i = f 0 * f 1 * f 2 := by
  rw [prod_univ_castSucc, prod_univ_two]; rfl

theorem prod_univ_four (f : Fin 4 → M) : ∏ i, f i = f 0 * f 1 * f 2 * f 3 := by
  rw [prod_univ_castSucc, prod_univ_three]; rfl

theorem prod_univ_five (f : Fin 5 → M) : ∏ i, f i = f 0 * f 1 * f 2 * f 3 * f 4 := by
  rw [prod_univ_castSucc, prod_univ_four]; rfl

end CommMonoid

section AddCommMonoid

variable [AddCommMonoid M]

theorem sum_univ_zero (f : Fin 0 → M) : ∑ i, f i = 0 := rfl

theorem sum_univ_succ (f : Fin (n + 1) → M) : ∑ i, f i = f 0 + ∑ i : Fin n, f i.succ :=
  prod_univ_succ (M := Multiplicative M) f

theorem sum_univ_eq_sum_range (f : ℕ → M) (n : ℕ) :
    ∑ i : Fin n, f i = ∑ i ∈ Finset.range n, f i :=
  prod_univ_eq_prod_range (M := Multiplicative M) f n

theorem sum_univ_castSucc (f : Fin (n + 1) → M) :
    ∑ i, f i = ∑ i : Fin n, f i.castSucc + f (Fin.last n) :=
  prod_univ_castSucc (M := Multiplicative M) f

@[simp] theorem sum_univ_one (f : Fin 1 → M) : ∑ i, f i = f 0 :=
  prod_univ_one (M := Multiplicative M) f

@[simp] theorem sum_univ_two (f : Fin 2 → M) : ∑ i, f i = f 0 + f 1 :=
  prod_univ_two (M := Multiplicative M) f

theorem sum_univ_three (f : Fin 3 → M) : ∑ i, f i = f 0 + f 1 + f 2 :=
  prod_univ_three (M := Multiplicative M) f

theorem sum_univ_four (f : Fin 4 → M) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 :=
  prod_univ_four (M := Multiplicative M) f

theorem sum_univ_five (f : Fin 5 → M) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 + f 4 :=
  prod_univ_five (M := Multiplicative M) f

end AddCommMonoid

end Fin

namespace Finset

variable {M : Type u} {ι : Type v} {κ : Type w}

theorem prod_range [CommMonoid M] (f : ℕ → M) {n : ℕ} :
    ∏ i ∈ range n, f i = ∏ i : Fin n, f i := (Fin.prod_univ_eq_prod_range f n).symm

theorem sum_range [AddCommMonoid M] (f : ℕ → M) {n : ℕ} :
    ∑ i ∈ range n, f i = ∑ i : Fin n, f i := (Fin.sum_univ_eq_sum_range f n).symm

/-! ### Sums over pairs -/

theorem prod_pairWith [CommMonoid M] (a : ι) (t : Finset κ) (f : ι × κ → M) :
    ∏ p ∈ pairWith a t, f p = ∏ b ∈ t, f (a, b) := prod_map t _ f

theorem prod_product [CommMonoid M] (s : Finset ι) (t : Finset κ) (f : ι × κ → M) :
    ∏ x ∈ s ×ˢ t, f x = ∏ x ∈ s, ∏ y ∈ t, f (x, y) := by
  classical
  induction s using Finset.cons_induction with
  | empty => rfl
  | cons a s h ih =>
    have e : cons a s h ×ˢ t = pairWith a t ∪ s ×ˢ t := by
      ext p
      simp only [mem_product, mem_cons, mem_union, mem_pairWith, or_and_right]
    have d : Disjoint (pairWith a t) (s ×ˢ t) := disjoint_left.2 fun p hp hp' ↦
      h ((mem_pairWith.1 hp).1 ▸ (mem_product.1 hp').1)
    rw [e, prod_union d, prod_pairWith, ih, prod_cons]

theorem prod_product' [CommMonoid M] (s : Finset ι) (t : Finset κ) (f : ι → κ → M) :
    ∏ x ∈ s ×ˢ t, f x.1 x.2 = ∏ x ∈ s, ∏ y ∈ t, f x y := prod_product s t fun x ↦ f x.1 x.2

theorem sum_product [AddCommMonoid M] (s : Finset ι) (t : Finset κ) (f : ι × κ → M) :
    ∑ x ∈ s ×ˢ t, f x = ∑ x ∈ s, ∑ y ∈ t, f (x, y) := prod_product (M := Multiplicative M) s t f

theorem sum_product' [AddCommMonoid M] (s : Finset ι) (t : Finset κ) (f : ι → κ → M) :
    ∑ x ∈ s ×ˢ t, f x.1 x.2 = ∑ x ∈ s, ∑ y ∈ t, f x y :=
  prod_product' (M := Multiplicative M) s t f

end Finset

namespace Fintype

variable {M : Type u} {ι : Type v} {κ : Type w} [Fintype ι] [Fintype κ]

theorem prod_equiv [CommMonoid M] (e : ι ≃ κ) (f : ι → M) (g : κ → M) (h : ∀ x, f x = g (e x)) :
    ∏ x, f x = ∏ x, g x :=
  Finset.prod_nbij' e e.symm (fun _ _ ↦ Finset.mem_univ _) (fun _ _ ↦ Finset.mem_univ _)
    (fun x _ ↦ e.symm_apply_apply x) (fun x _ ↦ e.apply_symm_apply x) fun x _ ↦ h x

theorem sum_equiv [AddCommMonoid M] (e : ι ≃ κ) (f : ι → M) (g : κ → M) (h : ∀ x, f x = g (e x)) :
    ∑ x, f x = ∑ x, g x := prod_equiv (M := Multiplicative M) e f g h

end Fintype

/-- A permutation of the indices changes no sum. -/
theorem Equiv.sum_comp {M : Type u} {ι : Type v} {κ : Type w} [Fintype ι] [Fintype κ]
    [AddCommMonoid M] (e : ι ≃ κ) (g : κ → M) : ∑ i, g (e i) = ∑ i, g i :=
  Fintype.sum_equiv e _ _ fun _ ↦ rfl

/-- A permutation of the indices changes no product. -/
theorem Equiv.prod_comp {M : Type u} {ι : Type v} {κ : Type w} [Fintype ι] [Fintype κ]
    [CommMonoid M] (e : ι ≃ κ) (g : κ → M) : ∏ i, g (e i) = ∏ i, g i :=
  Fintype.prod_equiv e _ _ fun _ ↦ rfl
