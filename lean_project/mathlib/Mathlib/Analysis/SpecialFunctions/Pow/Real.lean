/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Log.Base
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic

/-!
# Powers with real exponents

`x ^ y` is `exp (log x * y)` for positive `x`, and that times `cos (y * π)`, the real part of the
principal complex power, for negative `x`. `0 ^ 0 = 1`, and `0 ^ y = 0` otherwise.
-/

namespace Real

open Classical in
private noncomputable opaque sealedRpow : {f : ℝ → ℝ → ℝ // ∀ x y,
    f x y = if x = 0 then if y = 0 then 1 else 0
      else if 0 < x then exp (log x * y) else exp (log x * y) * cos (y * π)} :=
  ⟨_, fun _ _ ↦ rfl⟩

/-- The power `x ^ y` of real numbers. -/
noncomputable def rpow (x y : ℝ) : ℝ := sealedRpow.1 x y

noncomputable instance instPow : Pow ℝ ℝ := ⟨rpow⟩

variable {x y z : ℝ}

@[simp] theorem rpow_eq_pow (x y : ℝ) : rpow x y = x ^ y := rfl

theorem rpow_def_of_pos (hx : 0 < x) (y : ℝ) : x ^ y = exp (log x * y) :=
  (sealedRpow.2 x y).trans ((if_neg hx.ne').trans (if_pos hx))

theorem rpow_def_of_neg (hx : x < 0) (y : ℝ) : x ^ y = exp (log x * y) * cos (y * π) :=
  (sealedRpow.2 x y).trans ((if_neg hx.ne).trans (if_neg (lt_asymm hx)))

@[simp] theorem zero_rpow (h : y ≠ 0) : (0 : ℝ) ^ y = 0 :=
  (sealedRpow.2 0 y).trans ((if_pos rfl).trans (if_neg h))

@[simp] theorem rpow_zero (x : ℝ) : x ^ (0 : ℝ) = 1 := by
  rcases lt_trichotomy x 0 with h | rfl | h
  · rw [rpow_def_of_neg h, mul_zero, zero_mul, exp_zero, cos_zero, mul_one]
  · exact (sealedRpow.2 0 0).trans ((if_pos rfl).trans (if_pos rfl))
  · rw [rpow_def_of_pos h, mul_zero, exp_zero]

theorem rpow_def_of_nonneg (hx : 0 ≤ x) (y : ℝ) :
    x ^ y = if x = 0 then if y = 0 then 1 else 0 else exp (log x * y) := by
  rcases hx.eq_or_lt with rfl | h
  · rw [if_pos rfl]
    split
    · rename_i h; rw [h, rpow_zero]
    · rename_i h; exact zero_rpow h
  · rw [if_neg h.ne', rpow_def_of_pos h]

theorem rpow_pos_of_pos (hx : 0 < x) (y : ℝ) : 0 < x ^ y := by
  rw [rpow_def_of_pos hx]; exact exp_pos _

theorem rpow_nonneg (hx : 0 ≤ x) (y : ℝ) : 0 ≤ x ^ y := by
  rcases hx.eq_or_lt with rfl | h
  · by_cases hy : y = 0
    · rw [hy, rpow_zero]; exact zero_le_one
    · rw [zero_rpow hy]
  · exact (rpow_pos_of_pos h y).le

@[simp] theorem one_rpow (x : ℝ) : (1 : ℝ) ^ x = 1 := by
  rw [rpow_def_of_pos zero_lt_one, log_one, zero_mul, exp_zero]

theorem exp_mul (x y : ℝ) : exp (x * y) = exp x ^ y := by
  rw [rpow_def_of_pos (exp_pos x), log_exp]

@[simp] theorem exp_one_rpow (x : ℝ) : exp 1 ^ x = exp x := by rw [← exp_mul, one_mul]

@[simp, norm_cast] theorem rpow_natCast (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := by
  rcases lt_trichotomy x 0 with h | rfl | h
  · rw [rpow_def_of_neg h, mul_comm (log x), exp_nat_mul, exp_log_of_neg h, cos_nat_mul_pi,
      ← mul_pow, neg_mul, mul_neg_one, neg_neg]
  · by_cases hn : n = 0
    · rw [hn, Nat.cast_zero, rpow_zero, pow_zero]
    · rw [zero_rpow (Nat.cast_ne_zero.2 hn), zero_pow hn]
  · rw [rpow_def_of_pos h, mul_comm, exp_nat_mul, exp_log h]

@[simp] theorem rpow_ofNat (x : ℝ) (n : ℕ) [n.AtLeastTwo] :
    x ^ (no_index (OfNat.ofNat n) : ℝ) = x ^ (OfNat.ofNat n : ℕ) :=
  rpow_natCast x n

theorem rpow_two (x : ℝ) : x ^ (2 : ℝ) = x ^ 2 := rpow_natCast x 2

@[simp] theorem rpow_one (x : ℝ) : x ^ (1 : ℝ) = x := by
  have := rpow_natCast x 1
  rwa [Nat.cast_one, pow_one] at this

theorem rpow_add (hx : 0 < x) (y z : ℝ) : x ^ (y + z) = x ^ y * x ^ z := by
  rw [rpow_def_of_pos hx, rpow_def_of_pos hx, rpow_def_of_pos hx, mul_add, exp_add]

theorem rpow_neg (hx : 0 ≤ x) (y : ℝ) : x ^ (-y) = (x ^ y)⁻¹ := by
  rcases hx.eq_or_lt with rfl | h
  · by_cases hy : y = 0
    · rw [hy, neg_zero, rpow_zero, inv_one]
    · rw [zero_rpow hy, zero_rpow (neg_ne_zero.2 hy), inv_zero]
  · rw [rpow_def_of_pos h, rpow_def_of_pos h, mul_neg, exp_neg]

theorem rpow_sub (hx : 0 < x) (y z : ℝ) : x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg, rpow_add hx, rpow_neg hx.le, div_eq_mul_inv]

theorem rpow_neg_one (x : ℝ) (hx : 0 ≤ x) : x ^ (-1 : ℝ) = x⁻¹ := by rw [rpow_neg hx, rpow_one]

@[simp, norm_cast] theorem rpow_intCast (x : ℝ) : ∀ n : ℤ, x ^ (n : ℝ) = x ^ n
  | (n : ℕ) => by rw [Int.cast_natCast, rpow_natCast, zpow_natCast]
  | .negSucc n => by
    rw [zpow_negSucc, Int.cast_negSucc]
    rcases lt_trichotomy x 0 with h | rfl | h
    · have h₁ := rpow_natCast x (n + 1)
      rw [rpow_def_of_neg h] at h₁
      rw [rpow_def_of_neg h, neg_mul, cos_neg, mul_neg, exp_neg, ← h₁, mul_inv]
      congr 1
      rw [cos_nat_mul_pi]
      have h₂ : ((-1 : ℝ) ^ (n + 1)) * ((-1) ^ (n + 1)) = 1 := by
        rw [← mul_pow, neg_mul_neg, mul_one, one_pow]
      exact eq_inv_of_mul_eq_one_left h₂
    · rw [zero_pow_succ, inv_zero, zero_rpow]
      exact neg_ne_zero.2 (Nat.cast_ne_zero.2 (Nat.succ_ne_zero n))
    · rw [rpow_neg h.le, rpow_natCast]

theorem log_rpow (hx : 0 < x) (y : ℝ) : log (x ^ y) = y * log x := by
  rw [rpow_def_of_pos hx, log_exp, mul_comm]

theorem rpow_mul (hx : 0 ≤ x) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z := by
  rcases hx.eq_or_lt with rfl | h
  · by_cases hy : y = 0
    · rw [hy, zero_mul, rpow_zero, one_rpow]
    · by_cases hz : z = 0
      · rw [hz, mul_zero, rpow_zero, rpow_zero]
      · rw [zero_rpow hy, zero_rpow hz, zero_rpow (mul_ne_zero hy hz)]
  · rw [rpow_def_of_pos h, rpow_def_of_pos (rpow_pos_of_pos h y), log_rpow h]
    congr 1
    rw [mul_left_comm, ← mul_assoc]

theorem rpow_mul_natCast (hx : 0 ≤ x) (y : ℝ) (n : ℕ) : x ^ (y * n) = (x ^ y) ^ n := by
  rw [rpow_mul hx, rpow_natCast]

theorem rpow_natCast_mul (hx : 0 ≤ x) (n : ℕ) (z : ℝ) : x ^ (n * z) = (x ^ n) ^ z := by
  rw [rpow_mul hx, rpow_natCast]

theorem rpow_add_one (hx : x ≠ 0) (y : ℝ) : x ^ (y + 1) = x ^ y * x := by
  rcases lt_or_gt_of_ne hx with h | h
  · rw [rpow_def_of_neg h, rpow_def_of_neg h, mul_add, mul_one, exp_add, exp_log_of_neg h,
      add_one_mul, cos_add_pi]
    rw [mul_neg, mul_neg, neg_mul, neg_neg, mul_right_comm]
  · rw [rpow_add h, rpow_one]

theorem mul_rpow (hx : 0 ≤ x) (hy : 0 ≤ y) : (x * y) ^ z = x ^ z * y ^ z := by
  by_cases hz : z = 0
  · rw [hz, rpow_zero, rpow_zero, rpow_zero, mul_one]
  rcases hx.eq_or_lt with rfl | hx
  · rw [zero_mul, zero_rpow hz, zero_mul]
  rcases hy.eq_or_lt with rfl | hy
  · rw [mul_zero, zero_rpow hz, mul_zero]
  · rw [rpow_def_of_pos (mul_pos hx hy), rpow_def_of_pos hx, rpow_def_of_pos hy,
      log_mul hx.ne' hy.ne', add_mul, exp_add]

theorem inv_rpow (hx : 0 ≤ x) (y : ℝ) : x⁻¹ ^ y = (x ^ y)⁻¹ := by
  rcases hx.eq_or_lt with rfl | h
  · by_cases hy : y = 0
    · rw [hy, rpow_zero, rpow_zero, inv_one]
    · rw [inv_zero, zero_rpow hy, inv_zero]
  · rw [rpow_def_of_pos (inv_pos.2 h), rpow_def_of_pos h, log_inv, neg_mul, exp_neg]

theorem div_rpow (hx : 0 ≤ x) (hy : 0 ≤ y) (z : ℝ) : (x / y) ^ z = x ^ z / y ^ z := by
  rw [div_eq_mul_inv, mul_rpow hx (inv_nonneg.2 hy), inv_rpow hy, div_eq_mul_inv]

theorem sqrt_eq_rpow (x : ℝ) : √x = x ^ (1 / 2 : ℝ) := by
  rcases lt_trichotomy x 0 with h | rfl | h
  · rw [sqrt_eq_zero_of_nonpos h.le, rpow_def_of_neg h, one_div, inv_mul_eq_div, cos_pi_div_two,
      mul_zero]
  · rw [sqrt_zero, zero_rpow (one_div_ne_zero two_ne_zero)]
  · rw [rpow_def_of_pos h, mul_one_div, exp_half, exp_log h]

/-! ### Monotonicity -/

theorem rpow_lt_rpow (hx : 0 ≤ x) (hxy : x < y) (hz : 0 < z) : x ^ z < y ^ z := by
  rcases hx.eq_or_lt with rfl | hx
  · rw [zero_rpow hz.ne']; exact rpow_pos_of_pos hxy z
  · rw [rpow_def_of_pos hx, rpow_def_of_pos (lt_trans hx hxy), exp_lt_exp]
    exact mul_lt_mul_of_pos_right (log_lt_log hx hxy) hz

theorem rpow_le_rpow (h : 0 ≤ x) (h₁ : x ≤ y) (h₂ : 0 ≤ z) : x ^ z ≤ y ^ z := by
  rcases h₁.eq_or_lt with rfl | h₁
  · exact le_rfl
  rcases h₂.eq_or_lt with rfl | h₂
  · rw [rpow_zero, rpow_zero]
  · exact (rpow_lt_rpow h h₁ h₂).le

theorem rpow_lt_rpow_iff (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) : x ^ z < y ^ z ↔ x < y :=
  ⟨fun h ↦ not_le.1 fun n ↦ not_lt_of_ge (rpow_le_rpow hy n hz.le) h, (rpow_lt_rpow hx · hz)⟩

theorem rpow_le_rpow_iff (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) : x ^ z ≤ y ^ z ↔ x ≤ y := by
  rw [← not_lt, rpow_lt_rpow_iff hy hx hz, not_lt]

theorem rpow_left_inj (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : z ≠ 0) : x ^ z = y ^ z ↔ x = y := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ rfl⟩
  have := congrArg (· ^ z⁻¹) h
  simp only [← rpow_mul hx, ← rpow_mul hy, mul_inv_cancel₀ hz, rpow_one] at this
  exact this

theorem rpow_lt_rpow_of_exponent_lt (hx : 1 < x) (hyz : y < z) : x ^ y < x ^ z := by
  have hx₀ := lt_trans zero_lt_one hx
  rw [rpow_def_of_pos hx₀, rpow_def_of_pos hx₀, exp_lt_exp]
  exact mul_lt_mul_of_pos_left hyz (log_pos hx)

theorem rpow_le_rpow_of_exponent_le (hx : 1 ≤ x) (hyz : y ≤ z) : x ^ y ≤ x ^ z := by
  have hx₀ := lt_of_lt_of_le zero_lt_one hx
  rw [rpow_def_of_pos hx₀, rpow_def_of_pos hx₀, exp_le_exp]
  exact mul_le_mul_of_nonneg_left hyz (log_nonneg hx)

@[simp] theorem rpow_le_rpow_left_iff (hx : 1 < x) : x ^ y ≤ x ^ z ↔ y ≤ z :=
  ⟨fun h ↦ not_lt.1 fun n ↦ not_le_of_gt (rpow_lt_rpow_of_exponent_lt hx n) h,
    rpow_le_rpow_of_exponent_le hx.le⟩

@[simp] theorem rpow_lt_rpow_left_iff (hx : 1 < x) : x ^ y < x ^ z ↔ y < z := by
  rw [← not_le, rpow_le_rpow_left_iff hx, not_le]

theorem rpow_lt_rpow_of_exponent_gt (hx0 : 0 < x) (hx1 : x < 1) (hyz : z < y) : x ^ y < x ^ z := by
  rw [rpow_def_of_pos hx0, rpow_def_of_pos hx0, exp_lt_exp]
  exact mul_lt_mul_of_neg_left hyz (log_neg hx0 hx1)

theorem one_lt_rpow (hx : 1 < x) (hz : 0 < z) : 1 < x ^ z := by
  rw [← one_rpow z]; exact rpow_lt_rpow zero_le_one hx hz

theorem one_le_rpow (h : 1 ≤ x) (h₁ : 0 ≤ z) : 1 ≤ x ^ z := by
  rw [← one_rpow z]; exact rpow_le_rpow zero_le_one h h₁

theorem rpow_lt_one (hx1 : 0 ≤ x) (hx2 : x < 1) (hz : 0 < z) : x ^ z < 1 := by
  rw [← one_rpow z]; exact rpow_lt_rpow hx1 hx2 hz

theorem rpow_le_one (hx1 : 0 ≤ x) (hx2 : x ≤ 1) (hz : 0 ≤ z) : x ^ z ≤ 1 := by
  rw [← one_rpow z]; exact rpow_le_rpow hx1 hx2 hz

/-! ### Powers and logarithms to a base -/

@[simp] theorem logb_rpow {b : ℝ} (b_pos : 0 < b) (b_ne_one : b ≠ 1) : logb b (b ^ x) = x := by
  rw [logb, log_rpow b_pos, mul_div_cancel_right₀ _ (log_ne_zero_of_pos_of_ne_one b_pos b_ne_one)]

@[simp] theorem rpow_logb {b : ℝ} (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hx : 0 < x) :
    b ^ logb b x = x := by
  rw [rpow_def_of_pos b_pos, logb, mul_div_cancel₀ _ (log_ne_zero_of_pos_of_ne_one b_pos b_ne_one),
    exp_log hx]

theorem logb_eq_iff_rpow_eq {b : ℝ} (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hy : 0 < y) :
    logb b y = x ↔ b ^ x = y :=
  ⟨fun h ↦ by rw [← h, rpow_logb b_pos b_ne_one hy], fun h ↦ by
    rw [← h, logb_rpow b_pos b_ne_one]⟩

theorem logb_rpow_eq_mul_logb_of_pos {b : ℝ} (hx : 0 < x) : logb b (x ^ y) = y * logb b x := by
  rw [logb, logb, log_rpow hx, mul_div_assoc]

end Real
