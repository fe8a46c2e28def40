/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Algebra.Order.Ring.Rat
import Mathlib.Data.Rat.Cast.Order

/-!
# Archimedean ordered groups and fields

Multiples of any positive element exceed every element; then natural numbers are unbounded, and
rational numbers lie between any two elements of a field.
-/

universe u

/-- The multiples of a positive element exceed every element. -/
class Archimedean (M : Type u) [AddCommMonoid M] [PartialOrder M] : Prop where
  arch : ∀ (x : M) {y : M}, 0 < y → ∃ n : ℕ, x ≤ n • y

variable {R K : Type*}

section Semiring

variable [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] [Archimedean R]

theorem exists_nat_ge (x : R) : ∃ n : ℕ, x ≤ n := by
  obtain ⟨n, h⟩ := Archimedean.arch x (zero_lt_one (R := R))
  exact ⟨n, by rwa [nsmul_eq_mul, mul_one] at h⟩

theorem exists_nat_gt (x : R) : ∃ n : ℕ, x < n := by
  obtain ⟨n, h⟩ := exists_nat_ge x
  exact ⟨n + 1, lt_of_le_of_lt h (by rw [Nat.cast_succ]; exact lt_add_one _)⟩

end Semiring

/-- A property of integers that holds somewhere and nowhere above a bound holds at a last one. -/
theorem Int.exists_greatest {P : ℤ → Prop} {b : ℤ} (hb : ∀ z, P z → z ≤ b) {m : ℤ} (hm : P m) :
    ∃ z, P z ∧ ∀ w, P w → w ≤ z := by
  induction h : (b - m).toNat using Nat.strongRecOn generalizing m with
  | _ n ih =>
    by_cases hw : ∃ w, P w ∧ m < w
    · obtain ⟨w, hw, hmw⟩ := hw
      have := hb w hw
      exact ih _ (by omega) hw rfl
    · exact ⟨m, hm, fun w hPw ↦ Int.not_lt.1 fun l ↦ hw ⟨w, hPw, l⟩⟩

section Ring

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] [Archimedean R]

theorem exists_int_gt (x : R) : ∃ n : ℤ, x < n :=
  let ⟨n, h⟩ := exists_nat_gt x
  ⟨n, by rwa [Int.cast_natCast]⟩

theorem exists_int_lt (x : R) : ∃ n : ℤ, (n : R) < x :=
  let ⟨n, h⟩ := exists_int_gt (-x)
  ⟨-n, by rw [Int.cast_neg]; exact neg_lt.1 h⟩

theorem exists_floor (x : R) : ∃ fl : ℤ, ∀ z : ℤ, z ≤ fl ↔ (z : R) ≤ x := by
  obtain ⟨m, hm⟩ := exists_int_lt x
  obtain ⟨b, hb⟩ := exists_int_gt x
  obtain ⟨z, hz, h⟩ := Int.exists_greatest (P := fun z ↦ (z : R) ≤ x) (b := b)
    (fun z hz ↦ (Int.cast_le (R := R)).1 (le_trans hz hb.le)) hm.le
  exact ⟨z, fun w ↦ ⟨fun hw ↦ le_trans (Int.cast_le.2 hw) hz, h w⟩⟩

end Ring

section Field

variable [Field K] [LinearOrder K] [IsStrictOrderedRing K] [Archimedean K] {x y ε : K}

theorem exists_nat_one_div_lt (hε : 0 < ε) : ∃ n : ℕ, 1 / (n + 1 : K) < ε := by
  obtain ⟨n, hn⟩ := exists_nat_gt (1 / ε)
  refine ⟨n, (div_lt_iff₀ n.cast_add_one_pos).2 ?_⟩
  rw [← div_lt_iff₀' hε]
  exact lt_trans hn (lt_add_one _)

theorem exists_rat_btwn (h : x < y) : ∃ q : ℚ, x < q ∧ q < y := by
  obtain ⟨n, hn⟩ := exists_nat_gt (y - x)⁻¹
  obtain ⟨z, hz⟩ := exists_floor (x * n)
  have hn' : (0 : K) < n := lt_trans (inv_pos.2 (sub_pos.2 h)) hn
  refine ⟨(z + 1 : ℚ) / (n : ℚ), ?_, ?_⟩
  · rw [Rat.cast_div, Rat.cast_natCast, lt_div_iff₀ hn', ← Int.cast_one, ← Int.cast_add,
      Rat.cast_intCast, ← not_le, ← hz]
    omega
  · rw [Rat.cast_div, Rat.cast_natCast, div_lt_iff₀ hn', ← Int.cast_one, ← Int.cast_add,
      Rat.cast_intCast, Int.cast_add, Int.cast_one]
    have h₁ := (hz z).1 le_rfl
    have h₂ : 1 < (y - x) * n := by
      rwa [← div_lt_iff₀' (sub_pos.2 h), one_div]
    rw [sub_mul, lt_sub_iff_add_lt] at h₂
    rw [add_comm]
    exact lt_of_le_of_lt (add_le_add_right h₁ 1) h₂

theorem exists_rat_gt (x : K) : ∃ q : ℚ, x < q :=
  let ⟨n, h⟩ := exists_nat_gt x
  ⟨n, by rwa [Rat.cast_natCast]⟩

theorem exists_rat_lt (x : K) : ∃ q : ℚ, (q : K) < x :=
  let ⟨n, h⟩ := exists_int_lt x
  ⟨n, by rwa [Rat.cast_intCast]⟩

end Field

instance : Archimedean ℚ where
  arch x y hy := by
    refine ⟨(x / y).num.toNat, ?_⟩
    rw [nsmul_eq_mul, ← div_le_iff₀ hy]
    rw [Rat.le_iff]
    show (x / y).num * 1 ≤ ((x / y).num.toNat : ℤ) * (x / y).den
    have h₁ := Int.self_le_toNat (x / y).num
    have h₂ := (x / y).den_pos
    have h₃ : ((x / y).num.toNat : ℤ) * 1 ≤ (x / y).num.toNat * (x / y).den :=
      Int.mul_le_mul_of_nonneg_left (by omega) (by omega)
    omega
