import Mathlib

open Real Nat

example : (2 : ℝ) + 3 < 7 := by norm_num
example : (2 : ℝ) * 3 - 10 = -4 := by norm_num
example : (2 : ℝ) / 3 < 7 := by norm_num
example : (2 : ℝ) / 4 = 1/2 := by norm_num
example : (2 : ℝ) / 4 + 1/3 = 5/6 := by norm_num
example : (2 : ℝ) ^10 = 1024 := by norm_num
example : (2/3 : ℝ) ^2 = 4 / 9 := by norm_num
example : (2/3 : ℝ) / (5 / 9) = 6 / 5 := by norm_num
example : (2 : ℝ)⁻¹ + 1 = 3/2 := by norm_num
example : (2/3 : ℝ) ≠ 1 := by norm_num
example : ¬ (2/3 : ℝ) > 1 := by norm_num
example (x : ℝ) (h : x = 2/4 + 3 * 5 - 1) : x = 29/2 := by norm_num at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num only at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num1 at h; exact h
example (x : ℝ) (h : x = 3) : x + 5 = 8 := by norm_num [h]
example (x : ℝ) (h : x = 3) (k : x < 2) : False := by norm_num [h] at *
example (x : ℝ) (h : x = 3) (k : x < 2) : False := by norm_num [h] at k
example : (7 : ℤ) ∣ 21 := by norm_num
example : (10:ℕ) ^ 3 % 7 = 6 := by norm_num
