/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Abs
import Mathlib.Algebra.Order.Field.Basic

/-! # Absolute values in ordered rings: products, squares, powers -/

variable {R : Type*}

section Ring

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c : R} {n : ℕ}

@[simp] theorem abs_one : |(1 : R)| = 1 := abs_of_nonneg zero_le_one

theorem abs_two : |(2 : R)| = 2 := abs_of_nonneg zero_le_two

@[simp, norm_cast] theorem Nat.abs_cast (n : ℕ) : |(n : R)| = n := abs_of_nonneg (Nat.cast_nonneg n)

@[simp] theorem Nat.abs_ofNat (n : ℕ) [n.AtLeastTwo] :
    |(no_index (OfNat.ofNat n) : R)| = OfNat.ofNat n :=
  abs_of_nonneg (Nat.cast_nonneg n)

@[simp] theorem abs_mul (a b : R) : |a * b| = |a| * |b| := by
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · rw [abs_of_nonneg ha, abs_of_nonneg hb, abs_of_nonneg (mul_nonneg ha hb)]
  · rw [abs_of_nonneg ha, abs_of_nonpos hb, mul_neg,
      abs_of_nonpos (mul_nonpos_of_nonneg_of_nonpos ha hb)]
  · rw [abs_of_nonpos ha, abs_of_nonneg hb, neg_mul,
      abs_of_nonpos (mul_nonpos_of_nonpos_of_nonneg ha hb)]
  · rw [abs_of_nonpos ha, abs_of_nonpos hb, neg_mul_neg,
      abs_of_nonneg (mul_nonneg_of_nonpos_of_nonpos ha hb)]

@[simp] theorem abs_mul_abs_self (a : R) : |a| * |a| = a * a := by
  rw [← abs_mul, abs_of_nonneg (mul_self_nonneg a)]

@[simp] theorem abs_mul_self (a : R) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)

@[simp] theorem abs_pow (a : R) (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, abs_one]
  | succ n ih => rw [pow_succ, pow_succ, abs_mul, ih]

@[simp] theorem sq_abs (a : R) : |a| ^ 2 = a ^ 2 := by
  rw [pow_two, pow_two, abs_mul_abs_self]

theorem abs_sq (a : R) : |a ^ 2| = a ^ 2 := abs_of_nonneg (sq_nonneg a)

theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [← sq_abs, ← sq_abs b, sq_lt_sq₀ (abs_nonneg a) (abs_nonneg b)]

theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by
  rw [← sq_abs, ← sq_abs b, sq_le_sq₀ (abs_nonneg a) (abs_nonneg b)]

theorem sq_eq_sq_iff_abs_eq_abs (a b : R) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  rw [← sq_abs, ← sq_abs b, sq_eq_sq₀ (abs_nonneg a) (abs_nonneg b)]

theorem sq_lt_sq' (h1 : -b < a) (h2 : a < b) : a ^ 2 < b ^ 2 :=
  sq_lt_sq.2 (lt_of_lt_of_le (abs_lt.2 ⟨h1, h2⟩) (le_abs_self b))

theorem sq_le_sq' (h1 : -b ≤ a) (h2 : a ≤ b) : a ^ 2 ≤ b ^ 2 :=
  sq_le_sq.2 (le_trans (abs_le.2 ⟨h1, h2⟩) (le_abs_self b))

theorem abs_lt_of_sq_lt_sq (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : |a| < b := by
  rwa [sq_lt_sq, abs_of_nonneg hb] at h

theorem abs_le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : |a| ≤ b := by
  rwa [sq_le_sq, abs_of_nonneg hb] at h

theorem abs_lt_of_sq_lt_sq' (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : -b < a ∧ a < b :=
  abs_lt.1 (abs_lt_of_sq_lt_sq h hb)

theorem abs_le_of_sq_le_sq' (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : -b ≤ a ∧ a ≤ b :=
  abs_le.1 (abs_le_of_sq_le_sq h hb)

@[simp] theorem sq_lt_one_iff_abs_lt_one (a : R) : a ^ 2 < 1 ↔ |a| < 1 := by
  have := sq_lt_sq (a := a) (b := 1); rwa [one_pow, abs_one] at this

@[simp] theorem sq_le_one_iff_abs_le_one (a : R) : a ^ 2 ≤ 1 ↔ |a| ≤ 1 := by
  have := sq_le_sq (a := a) (b := 1); rwa [one_pow, abs_one] at this

end Ring

theorem abs_le_iff_mul_self_le {R : Type*} [Ring R] [LinearOrder R] [IsStrictOrderedRing R]
    {a b : R} : |a| ≤ |b| ↔ a * a ≤ b * b := by
  rw [← pow_two, ← pow_two, sq_le_sq]

section Field

variable {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

@[simp] theorem abs_inv (a : K) : |a⁻¹| = |a|⁻¹ := by
  by_cases h : a = 0
  · rw [h, inv_zero, abs_zero, inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [← abs_mul, mul_inv_cancel₀ h, abs_one]

theorem abs_div (a b : K) : |a / b| = |a| / |b| := by
  rw [div_eq_mul_inv, abs_mul, abs_inv, ← div_eq_mul_inv]

end Field
