/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Equations
import Mathlib.Analysis.SpecialFunctions.Pow.Real
import Mathlib.Order.Monotone.Defs

/-!
# Real powers and logarithms compared: exponents, bases, inverses of each other
-/

namespace Real

variable {b x y z : ℝ} {n : ℕ}

/-! ### Exponents -/

theorem zero_rpow_le_one (x : ℝ) : (0 : ℝ) ^ x ≤ 1 := by
  by_cases h : x = 0
  · rw [h, rpow_zero]
  · rw [zero_rpow h]; exact zero_le_one

theorem zero_rpow_nonneg (x : ℝ) : 0 ≤ (0 : ℝ) ^ x := rpow_nonneg le_rfl x

theorem rpow_add_of_nonneg (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 ≤ z) :
    x ^ (y + z) = x ^ y * x ^ z := by
  rcases hx.eq_or_lt with rfl | hx
  · by_cases h : y = 0
    · rw [h, zero_add, rpow_zero, one_mul]
    · rw [zero_rpow h, zero_mul, zero_rpow (add_pos_of_pos_of_nonneg (hy.lt_of_ne' h) hz).ne']
  · exact rpow_add hx y z

theorem rpow_add' (hx : 0 ≤ x) (h : y + z ≠ 0) : x ^ (y + z) = x ^ y * x ^ z := by
  rcases hx.eq_or_lt with rfl | hx
  · rw [zero_rpow h]
    by_cases hy : y = 0
    · rw [hy, zero_add] at h; rw [zero_rpow h, mul_zero]
    · rw [zero_rpow hy, zero_mul]
  · exact rpow_add hx y z

theorem rpow_sub' (hx : 0 ≤ x) (h : y - z ≠ 0) : x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg] at h
  rw [sub_eq_add_neg, rpow_add' hx h, rpow_neg hx, div_eq_mul_inv]

theorem rpow_add_one' (hx : 0 ≤ x) (h : y + 1 ≠ 0) : x ^ (y + 1) = x ^ y * x := by
  rw [rpow_add' hx h, rpow_one]

theorem rpow_one_add' (hx : 0 ≤ x) (h : 1 + y ≠ 0) : x ^ (1 + y) = x * x ^ y := by
  rw [rpow_add' hx h, rpow_one]

theorem rpow_sub_one (hx : x ≠ 0) (y : ℝ) : x ^ (y - 1) = x ^ y / x := by
  rw [eq_div_iff hx, ← rpow_add_one hx, sub_add_cancel]

theorem rpow_add_natCast (hx : x ≠ 0) (y : ℝ) (n : ℕ) : x ^ (y + n) = x ^ y * x ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, add_zero, pow_zero, mul_one]
  | succ n ih => rw [Nat.cast_succ, ← add_assoc, rpow_add_one hx, ih, pow_succ, mul_assoc]

theorem rpow_sub_natCast (hx : x ≠ 0) (y : ℝ) (n : ℕ) : x ^ (y - n) = x ^ y / x ^ n := by
  rw [eq_div_iff (pow_ne_zero n hx), ← rpow_add_natCast hx, sub_add_cancel]

theorem rpow_mul_intCast (hx : 0 ≤ x) (y : ℝ) (n : ℤ) : x ^ (y * n) = (x ^ y) ^ n := by
  rw [rpow_mul hx, rpow_intCast]

theorem rpow_div_two_eq_sqrt (r : ℝ) (hx : 0 ≤ x) : x ^ (r / 2) = √x ^ r := by
  rw [sqrt_eq_rpow, ← rpow_mul hx, one_div_mul_eq_div]

/-! ### Roots -/

@[simp] theorem rpow_rpow_inv (hx : 0 ≤ x) (hy : y ≠ 0) : (x ^ y) ^ y⁻¹ = x := by
  rw [← rpow_mul hx, mul_inv_cancel₀ hy, rpow_one]

@[simp] theorem rpow_inv_rpow (hx : 0 ≤ x) (hy : y ≠ 0) : (x ^ y⁻¹) ^ y = x := by
  rw [← rpow_mul hx, inv_mul_cancel₀ hy, rpow_one]

theorem pow_rpow_inv_natCast (hx : 0 ≤ x) (hn : n ≠ 0) : (x ^ n) ^ (n⁻¹ : ℝ) = x := by
  rw [← rpow_natCast, rpow_rpow_inv hx (Nat.cast_ne_zero.2 hn)]

theorem rpow_inv_natCast_pow (hx : 0 ≤ x) (hn : n ≠ 0) : (x ^ (n⁻¹ : ℝ)) ^ n = x := by
  rw [← rpow_natCast, rpow_inv_rpow hx (Nat.cast_ne_zero.2 hn)]

theorem rpow_inv_eq (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : z ≠ 0) : x ^ z⁻¹ = y ↔ x = y ^ z := by
  rw [← rpow_left_inj (rpow_nonneg hx _) hy hz, rpow_inv_rpow hx hz]

theorem eq_rpow_inv (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : z ≠ 0) : x = y ^ z⁻¹ ↔ x ^ z = y := by
  rw [eq_comm, rpow_inv_eq hy hx hz, eq_comm]

theorem le_rpow_inv_iff_of_pos (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) :
    x ≤ y ^ z⁻¹ ↔ x ^ z ≤ y := by
  rw [← rpow_le_rpow_iff hx (rpow_nonneg hy _) hz, rpow_inv_rpow hy hz.ne']

theorem rpow_inv_le_iff_of_pos (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) :
    x ^ z⁻¹ ≤ y ↔ x ≤ y ^ z := by
  rw [← rpow_le_rpow_iff (rpow_nonneg hx _) hy hz, rpow_inv_rpow hx hz.ne']

theorem lt_rpow_inv_iff_of_pos (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) :
    x < y ^ z⁻¹ ↔ x ^ z < y :=
  lt_iff_lt_of_le_iff_le (rpow_inv_le_iff_of_pos hy hx hz)

theorem rpow_inv_lt_iff_of_pos (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) :
    x ^ z⁻¹ < y ↔ x < y ^ z :=
  lt_iff_lt_of_le_iff_le (le_rpow_inv_iff_of_pos hy hx hz)

theorem rpow_left_injOn (hx : x ≠ 0) : Set.InjOn (fun y : ℝ ↦ y ^ x) {y : ℝ | 0 ≤ y} :=
  fun _ hy _ hz ↦ (rpow_left_inj hy hz hx).1

/-! ### Comparisons -/

theorem rpow_le_rpow_of_exponent_ge (hx0 : 0 < x) (hx1 : x ≤ 1) (hyz : z ≤ y) : x ^ y ≤ x ^ z := by
  rcases hx1.eq_or_lt with rfl | hx1
  · rw [one_rpow, one_rpow]
  rcases hyz.eq_or_lt with rfl | hyz
  · exact le_rfl
  · exact (rpow_lt_rpow_of_exponent_gt hx0 hx1 hyz).le

@[simp] theorem rpow_le_rpow_left_iff_of_base_lt_one (hx0 : 0 < x) (hx1 : x < 1) :
    x ^ y ≤ x ^ z ↔ z ≤ y :=
  ⟨fun h ↦ le_of_not_gt fun n ↦ not_lt_of_ge h (rpow_lt_rpow_of_exponent_gt hx0 hx1 n),
    rpow_le_rpow_of_exponent_ge hx0 hx1.le⟩

@[simp] theorem rpow_lt_rpow_left_iff_of_base_lt_one (hx0 : 0 < x) (hx1 : x < 1) :
    x ^ y < x ^ z ↔ z < y :=
  lt_iff_lt_of_le_iff_le (rpow_le_rpow_left_iff_of_base_lt_one hx0 hx1)

theorem one_lt_rpow_of_pos_of_lt_one_of_neg (hx1 : 0 < x) (hx2 : x < 1) (hz : z < 0) :
    1 < x ^ z := by
  have := rpow_lt_rpow_of_exponent_gt hx1 hx2 hz; rwa [rpow_zero] at this

theorem one_le_rpow_of_pos_of_le_one_of_nonpos (hx1 : 0 < x) (hx2 : x ≤ 1) (hz : z ≤ 0) :
    1 ≤ x ^ z := by
  have := rpow_le_rpow_of_exponent_ge hx1 hx2 hz; rwa [rpow_zero] at this

theorem rpow_lt_one_of_one_lt_of_neg (hx : 1 < x) (hz : z < 0) : x ^ z < 1 := by
  have := rpow_lt_rpow_of_exponent_lt hx hz; rwa [rpow_zero] at this

theorem rpow_le_one_of_one_le_of_nonpos (hx : 1 ≤ x) (hz : z ≤ 0) : x ^ z ≤ 1 := by
  have := rpow_le_rpow_of_exponent_le hx hz; rwa [rpow_zero] at this

theorem rpow_right_inj (hx₀ : 0 < x) (hx₁ : x ≠ 1) : x ^ y = x ^ z ↔ y = z :=
  ⟨fun h ↦ by
    have := congrArg log h
    rw [log_rpow hx₀, log_rpow hx₀] at this
    exact mul_right_cancel₀ (log_ne_zero_of_pos_of_ne_one hx₀ hx₁) this, fun h ↦ h ▸ rfl⟩

theorem rpow_eq_zero_iff_of_nonneg (hx : 0 ≤ x) : x ^ y = 0 ↔ x = 0 ∧ y ≠ 0 := by
  rcases hx.eq_or_lt with rfl | hx
  · by_cases hy : y = 0
    · simp only [hy, rpow_zero, one_ne_zero, ne_eq, not_true_eq_false, and_false]
    · simp only [zero_rpow hy, hy, ne_eq, not_false_eq_true, and_self]
  · simp only [(rpow_pos_of_pos hx y).ne', hx.ne', false_and]

@[simp] theorem rpow_eq_zero (hx : 0 ≤ x) (hy : y ≠ 0) : x ^ y = 0 ↔ x = 0 := by
  rw [rpow_eq_zero_iff_of_nonneg hx, and_iff_left hy]

theorem rpow_ne_zero (hx : 0 ≤ x) (hy : y ≠ 0) : x ^ y ≠ 0 ↔ x ≠ 0 := not_congr (rpow_eq_zero hx hy)

theorem one_lt_rpow_iff_of_pos (hx : 0 < x) : 1 < x ^ y ↔ 1 < x ∧ 0 < y ∨ x < 1 ∧ y < 0 := by
  rw [rpow_def_of_pos hx, one_lt_exp_iff, mul_pos_iff, log_pos_iff hx.le, log_neg_iff hx]

theorem one_lt_rpow_iff (hx : 0 ≤ x) : 1 < x ^ y ↔ 1 < x ∧ 0 < y ∨ 0 < x ∧ x < 1 ∧ y < 0 := by
  rcases hx.eq_or_lt with rfl | hx
  · simp only [not_lt_of_ge (zero_rpow_le_one y), lt_irrefl, false_and, or_false,
      not_lt_of_gt (zero_lt_one (R := ℝ))]
  · simp only [one_lt_rpow_iff_of_pos hx, hx, true_and]

theorem rpow_lt_one_iff_of_pos (hx : 0 < x) : x ^ y < 1 ↔ 1 < x ∧ y < 0 ∨ x < 1 ∧ 0 < y := by
  rw [rpow_def_of_pos hx, exp_lt_one_iff, mul_neg_iff, log_pos_iff hx.le, log_neg_iff hx]

/-! ### Powers under logarithms -/

theorem le_rpow_iff_log_le (hx : 0 < x) (hy : 0 < y) : x ≤ y ^ z ↔ log x ≤ z * log y := by
  rw [← log_le_log_iff hx (rpow_pos_of_pos hy z), log_rpow hy]

theorem rpow_le_iff_le_log (hx : 0 < x) (hy : 0 < y) : x ^ z ≤ y ↔ z * log x ≤ log y := by
  rw [← log_le_log_iff (rpow_pos_of_pos hx z) hy, log_rpow hx]

theorem lt_rpow_iff_log_lt (hx : 0 < x) (hy : 0 < y) : x < y ^ z ↔ log x < z * log y :=
  lt_iff_lt_of_le_iff_le (rpow_le_iff_le_log hy hx)

theorem rpow_lt_iff_lt_log (hx : 0 < x) (hy : 0 < y) : x ^ z < y ↔ z * log x < log y :=
  lt_iff_lt_of_le_iff_le (le_rpow_iff_log_le hy hx)

theorem le_pow_iff_log_le (hx : 0 < x) (hy : 0 < y) : x ≤ y ^ n ↔ log x ≤ n * log y := by
  rw [← rpow_natCast, le_rpow_iff_log_le hx hy]

theorem pow_le_iff_le_log (hx : 0 < x) (hy : 0 < y) : x ^ n ≤ y ↔ n * log x ≤ log y := by
  rw [← rpow_natCast, rpow_le_iff_le_log hx hy]

theorem lt_pow_iff_log_lt (hx : 0 < x) (hy : 0 < y) : x < y ^ n ↔ log x < n * log y := by
  rw [← rpow_natCast, lt_rpow_iff_log_lt hx hy]

theorem pow_lt_iff_lt_log (hx : 0 < x) (hy : 0 < y) : x ^ n < y ↔ n * log x < log y := by
  rw [← rpow_natCast, rpow_lt_iff_lt_log hx hy]

theorem le_pow_of_log_le (hy : 0 < y) (h : log x ≤ n * log y) : x ≤ y ^ n := by
  rcases le_or_gt x 0 with hx | hx
  · exact hx.trans (pow_pos hy n).le
  · exact (le_pow_iff_log_le hx hy).2 h

theorem le_rpow_of_log_le (hy : 0 < y) (h : log x ≤ z * log y) : x ≤ y ^ z := by
  rcases le_or_gt x 0 with hx | hx
  · exact hx.trans (rpow_pos_of_pos hy z).le
  · exact (le_rpow_iff_log_le hx hy).2 h

/-! ### Logarithms to a base -/

section Base

variable (hb : 1 < b)

include hb

@[simp] theorem logb_lt_logb_iff (hx : 0 < x) (hy : 0 < y) : logb b x < logb b y ↔ x < y :=
  lt_iff_lt_of_le_iff_le (logb_le_logb hb hy hx)

theorem logb_le_logb_of_le (hx : 0 < x) (hxy : x ≤ y) : logb b x ≤ logb b y :=
  (logb_le_logb hb hx (hx.trans_le hxy)).2 hxy

theorem logb_le_iff_le_rpow (hx : 0 < x) : logb b x ≤ y ↔ x ≤ b ^ y := by
  have h := zero_lt_one.trans hb
  rw [← rpow_le_rpow_left_iff hb, rpow_logb h hb.ne' hx]

theorem logb_lt_iff_lt_rpow (hx : 0 < x) : logb b x < y ↔ x < b ^ y := by
  have h := zero_lt_one.trans hb
  rw [← rpow_lt_rpow_left_iff hb, rpow_logb h hb.ne' hx]

theorem le_logb_iff_rpow_le (hy : 0 < y) : x ≤ logb b y ↔ b ^ x ≤ y := by
  have h := zero_lt_one.trans hb
  rw [← rpow_le_rpow_left_iff hb, rpow_logb h hb.ne' hy]

theorem lt_logb_iff_rpow_lt (hy : 0 < y) : x < logb b y ↔ b ^ x < y := by
  have h := zero_lt_one.trans hb
  rw [← rpow_lt_rpow_left_iff hb, rpow_logb h hb.ne' hy]

theorem logb_pos_iff (hx : 0 < x) : 0 < logb b x ↔ 1 < x := by
  rw [← logb_one (b := b), logb_lt_logb_iff hb zero_lt_one hx]

theorem logb_nonneg_iff (hx : 0 < x) : 0 ≤ logb b x ↔ 1 ≤ x := by
  rw [← logb_one (b := b), logb_le_logb hb zero_lt_one hx]

theorem logb_neg_iff (h : 0 < x) : logb b x < 0 ↔ x < 1 := by
  rw [← logb_one (b := b), logb_lt_logb_iff hb h zero_lt_one]

theorem logb_nonpos_iff (hx : 0 < x) : logb b x ≤ 0 ↔ x ≤ 1 := by
  rw [← logb_one (b := b), logb_le_logb hb hx zero_lt_one]

theorem logb_neg (h0 : 0 < x) (h1 : x < 1) : logb b x < 0 := (logb_neg_iff hb h0).2 h1

theorem logb_nonpos (hx : 0 < x) (hx' : x ≤ 1) : logb b x ≤ 0 := (logb_nonpos_iff hb hx).2 hx'

theorem logb_injOn_pos : Set.InjOn (logb b) (Set.Ioi 0) := fun x hx y hy h ↦ by
  have h₀ := zero_lt_one.trans hb
  rw [← rpow_logb h₀ hb.ne' hx, h, rpow_logb h₀ hb.ne' hy]

theorem eq_one_of_pos_of_logb_eq_zero (h₁ : 0 < x) (h₂ : logb b x = 0) : x = 1 :=
  logb_injOn_pos hb h₁ (Set.mem_Ioi.2 zero_lt_one) (h₂.trans logb_one.symm)

theorem logb_ne_zero_of_pos_of_ne_one (hx_pos : 0 < x) (hx : x ≠ 1) : logb b x ≠ 0 :=
  fun h ↦ hx (eq_one_of_pos_of_logb_eq_zero hb hx_pos h)

end Base

theorem div_logb {a b c : ℝ} (h₁ : c ≠ 0) (h₂ : c ≠ 1) (h₃ : c ≠ -1) :
    logb a c / logb b c = logb a b := by
  have := log_ne_zero.2 ⟨h₁, h₂, h₃⟩
  rw [logb, logb, logb, div_div_div_eq, mul_comm, mul_div_mul_right _ _ this]

@[simp] theorem logb_eq_zero :
    logb b x = 0 ↔ b = 0 ∨ b = 1 ∨ b = -1 ∨ x = 0 ∨ x = 1 ∨ x = -1 := by
  rw [logb, div_eq_zero_iff, log_eq_zero, log_eq_zero, or_comm, or_assoc, or_assoc]

theorem log_le_self (hx : 0 ≤ x) : log x ≤ x := by
  rcases hx.eq_or_lt with rfl | hx
  · rw [log_zero]
  · exact (log_le_sub_one_of_pos hx).trans (sub_le_self x zero_le_one)

theorem le_exp_log (x : ℝ) : x ≤ exp (log x) := by
  rcases le_or_gt x 0 with hx | hx
  · exact hx.trans (exp_pos _).le
  · rw [exp_log hx]

theorem strictMonoOn_log : StrictMonoOn log (Set.Ioi 0) := fun _ hx _ _ hxy ↦ log_lt_log hx hxy

theorem log_surjective : Function.Surjective log := fun x ↦ ⟨exp x, log_exp x⟩

theorem one_sub_le_exp_neg (x : ℝ) : 1 - x ≤ exp (-x) := by
  rw [sub_eq_neg_add]; exact add_one_le_exp (-x)

theorem exp_strictMono : StrictMono exp := fun _ _ ↦ exp_lt_exp.2

theorem exp_monotone : Monotone exp := fun _ _ ↦ exp_le_exp.2

end Real
