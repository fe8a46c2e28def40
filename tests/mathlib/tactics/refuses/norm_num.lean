import Mathlib

open Real Nat

example : (2 : ℝ) + 2 = 5 := by norm_num
example : (1 : ℝ) / 3 < 1 / 4 := by norm_num
example : (2 / 3 : ℝ) ^ 2 = 4 / 8 := by norm_num
example (x : ℝ) (h : x = 3) : x + 5 = 9 := by norm_num [h]
example (a b : ℝ) (h : a ≤ b) : a ≤ b + 1 := by norm_num
example : Nat.Prime 2021 := by norm_num
example : ¬Nat.Prime 104729 := by norm_num
example : Nat.choose 20 10 = 184757 := by norm_num
example : ⌊(-10 / 3 : ℝ)⌋ = -3 := by norm_num
example : (0.125 : ℚ) = 1 / 9 := by norm_num
example : (2 : ℝ) ^ (-2 : ℤ) = -4 := by norm_num
example : (1 : ℝ) / 0 = 1 := by norm_num
example : (2 : ℤ) ^ 2010 % 7 = 2 := by norm_num
example (x : ℝ) : x = 1 / 2 := by norm_num
