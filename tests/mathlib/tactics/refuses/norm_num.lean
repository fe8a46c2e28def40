import Mathlib

open Real Nat

example : (2 : ℝ) + 2 = 5 := by norm_num
example : (1 : ℝ) / 3 < 1 / 4 := by norm_num
example : (2 / 3 : ℝ) ^ 2 = 4 / 8 := by norm_num
example (x : ℝ) (h : x = 3) : x + 5 = 9 := by norm_num [h]
example (a b : ℝ) (h : a ≤ b) : a ≤ b + 1 := by norm_num
