/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic
import Mathlib.Data.Rat.Cast.OfScientific

/-!
# Two decimals of π

The cosine of a small angle is known from a polynomial; five duplications carry it to `1.57` and
to `1.575`, where its sign tells on which side half of π lies.
-/

namespace Real

/-- A lower bound of the cosine, through one duplication. -/
theorem le_cos_two_mul {x r s : ℝ} (hr : 0 ≤ r) (h : r ≤ cos x) (hs : s ≤ 2 * (r * r) - 1) :
    s ≤ cos (2 * x) := by
  have := mul_self_le_mul_self hr h
  rw [cos_two_mul, pow_two]
  exact le_trans hs (sub_le_sub_right (mul_le_mul_of_nonneg_left this zero_le_two) 1)

/-- An upper bound of the cosine, through one duplication. -/
theorem cos_two_mul_le {x r s : ℝ} (h₀ : 0 ≤ cos x) (h : cos x ≤ r) (hs : 2 * (r * r) - 1 ≤ s) :
    cos (2 * x) ≤ s := by
  have := mul_self_le_mul_self h₀ h
  rw [cos_two_mul, pow_two]
  exact le_trans (sub_le_sub_right (mul_le_mul_of_nonneg_left this zero_le_two) 1) hs

theorem cos_le_of_small {y : ℝ} (h₀ : 0 ≤ y) (h : y ≤ 1) :
    cos (2 * y) ≤ 1 - 2 * ((y - y ^ 3 / 6) * (y - y ^ 3 / 6)) := by
  have h₁ := sub_cube_div_six_le_sin h₀ (le_trans h one_le_two)
  have h₂ : 0 ≤ y - y ^ 3 / 6 := by
    have h₃ : y ^ 3 ≤ y := by
      have := pow_le_pow_of_le_one h₀ h (show 1 ≤ 3 by decide)
      rwa [pow_one] at this
    grind
  have := mul_self_le_mul_self h₂ h₁
  rw [cos_two_mul'', pow_two]
  exact sub_le_sub_left (mul_le_mul_of_nonneg_left this zero_le_two) 1

theorem pi_gt_d2' : 157 / 50 < π := by
  have h₀ := one_sub_sq_div_two_le_cos (x := 157 / 3200)
  have h₁ := le_cos_two_mul (r := 9987964 / 10000000) (s := 995188 / 1000000) (by grind)
    (le_trans (by grind) h₀) (by grind)
  have h₂ := le_cos_two_mul (s := 980798 / 1000000) (by grind) h₁ (by grind)
  have h₃ := le_cos_two_mul (s := 923929 / 1000000) (by grind) h₂ (by grind)
  have h₄ := le_cos_two_mul (s := 707289 / 1000000) (by grind) h₃ (by grind)
  have h₅ := le_cos_two_mul (s := 1 / 2000) (by grind) h₄ (by grind)
  rw [show (2 * (2 * (2 * (2 * (2 * (157 / 3200))))) : ℝ) = 157 / 100 by grind] at h₅
  refine not_le.1 fun h ↦ ?_
  have h₆ := cos_le_cos_of_nonneg_of_le_pi (x := π / 2) (y := 157 / 100) pi_div_two_pos.le
    (by have := two_le_pi; grind) (by grind)
  rw [cos_pi_div_two] at h₆
  grind

theorem pi_lt_d2' : π < 63 / 20 := by
  have hc (x : ℝ) (hx₀ : 0 ≤ x) (hx : x ≤ 1) : 0 ≤ cos x := by
    have h₁ := one_sub_sq_div_two_le_cos (x := x)
    have h₂ := mul_self_le_mul_self hx₀ hx
    grind
  have h₀ := cos_le_of_small (y := 63 / 2560) (by grind) (by grind)
  rw [show (2 * (63 / 2560) : ℝ) = 63 / 1280 by grind] at h₀
  have h₁ := cos_two_mul_le (r := 9987891 / 10000000) (s := 995160 / 1000000)
    (hc _ (by grind) (by grind)) (le_trans h₀ (by grind)) (by grind)
  have h₂ := cos_two_mul_le (s := 980687 / 1000000) (hc _ (by grind) (by grind)) h₁ (by grind)
  have h₃ := cos_two_mul_le (s := 923494 / 1000000) (hc _ (by grind) (by grind)) h₂ (by grind)
  have h₄ := cos_two_mul_le (s := 705683 / 1000000) (hc _ (by grind) (by grind)) h₃ (by grind)
  have h₅ := cos_two_mul_le (s := -1 / 1000) (hc _ (by grind) (by grind)) h₄ (by grind)
  rw [show (2 * (2 * (2 * (2 * (2 * (63 / 1280))))) : ℝ) = 63 / 40 by grind] at h₅
  refine not_le.1 fun h ↦ ?_
  have h₆ := cos_nonneg_of_neg_pi_div_two_le_of_le (x := 63 / 40) (by have := pi_pos; grind)
    (by grind)
  grind

theorem pi_gt_d2 : 3.14 < π := by
  rw [ofScientific_true_eq_div]
  refine lt_of_eq_of_lt ?_ pi_gt_d2'
  push_cast
  grind

theorem pi_lt_d2 : π < 3.15 := by
  rw [ofScientific_true_eq_div]
  refine lt_of_lt_of_eq pi_lt_d2' ?_
  push_cast
  grind

theorem pi_gt_314 : 3.14 < π := pi_gt_d2

theorem pi_lt_315 : π < 3.15 := pi_lt_d2

end Real
