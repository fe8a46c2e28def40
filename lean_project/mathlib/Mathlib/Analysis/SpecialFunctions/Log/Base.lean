/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Log.Basic

/-! # Logarithms to a base -/

namespace Real

/-- The logarithm of `x` to the base `b`. -/
noncomputable def logb (b x : ℝ) : ℝ := log x / log b

variable {b x y : ℝ}

theorem log_div_log : log x / log b = logb b x := rfl

@[simp] theorem logb_zero : logb b 0 = 0 := by rw [logb, log_zero, zero_div]

@[simp] theorem logb_one : logb b 1 = 0 := by rw [logb, log_one, zero_div]

@[simp] theorem logb_self_eq_one (hb : 1 < b) : logb b b = 1 := div_self (log_pos hb).ne'

@[simp] theorem logb_abs (b x : ℝ) : logb b |x| = logb b x := by rw [logb, logb, log_abs]

@[simp] theorem logb_neg_eq_logb (b x : ℝ) : logb b (-x) = logb b x := by
  rw [logb, logb, log_neg_eq_log]

theorem logb_mul (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x * y) = logb b x + logb b y := by
  rw [logb, logb, logb, log_mul hx hy, add_div]

theorem logb_div (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x / y) = logb b x - logb b y := by
  rw [logb, logb, logb, log_div hx hy, sub_div]

@[simp] theorem logb_inv (b x : ℝ) : logb b x⁻¹ = -logb b x := by
  rw [logb, logb, log_inv, neg_div]

theorem inv_logb (a b : ℝ) : (logb a b)⁻¹ = logb b a := by rw [logb, logb, inv_div]

theorem logb_pow (b x : ℝ) (k : ℕ) : logb b (x ^ k) = k * logb b x := by
  rw [logb, logb, log_pow, mul_div_assoc]

theorem mul_logb {a b c : ℝ} (h₁ : b ≠ 0) (h₂ : b ≠ 1) (h₃ : b ≠ -1) :
    logb a b * logb b c = logb a c := by
  have := log_ne_zero.2 ⟨h₁, h₂, h₃⟩
  rw [logb, logb, logb, div_mul_div_comm, mul_comm (log a), mul_div_mul_left _ _ this]

theorem logb_lt_logb (hb : 1 < b) (hx : 0 < x) (hxy : x < y) : logb b x < logb b y :=
  div_lt_div_of_pos_right (log_lt_log hx hxy) (log_pos hb)

@[simp]
theorem logb_le_logb (hb : 1 < b) (h : 0 < x) (h₁ : 0 < y) : logb b x ≤ logb b y ↔ x ≤ y := by
  rw [logb, logb, div_le_div_iff_of_pos_right (log_pos hb), log_le_log_iff h h₁]

theorem logb_pos (hb : 1 < b) (hx : 1 < x) : 0 < logb b x := div_pos (log_pos hx) (log_pos hb)

theorem logb_nonneg (hb : 1 < b) (hx : 1 ≤ x) : 0 ≤ logb b x :=
  div_nonneg (log_nonneg hx) (log_pos hb).le

end Real
