import Mathlib

open Real

example : √(12 : ℝ) = 3 := by norm_num
example : √(9 : ℝ) = -3 := by norm_num
example : ⌊(9 : ℝ) / 4⌋ = 3 := by norm_num
example : ⌊-(9 : ℝ) / 4⌋ = -2 := by norm_num
