import Mathlib

open Real

example : √(9 : ℝ) = 3 := by norm_num
example : √(1000000 : ℝ) = 1000 := by norm_num
example : √(9 / 4 : ℝ) = 3 / 2 := by norm_num
example : NNReal.sqrt 16 = 4 := by norm_num
example (x : ℝ) (h : x = √16) : x = 4 := by norm_num at h; exact h
example (f : ℝ → ℝ) (h : ∀ x, f x = 3 * √(2 * x - 7) - 8) : f 8 = 1 := by norm_num [h]
example : ⌊(9 : ℝ) / 4⌋ = 2 ∧ ⌈(9 : ℝ) / 4⌉ = 3 := by norm_num
example : ⌊-(9 : ℝ) / 4⌋ = -3 ∧ ⌊-((9 : ℝ) / 4)⌋ = -3 ∧ ⌈-(9 : ℚ) / 4⌉ = -2 := by norm_num
example : ⌊(1 : ℝ) / 4⌋ = 0 ∧ ⌈(1 : ℝ) / 4⌉ = 1 ∧ ⌊(-1 : ℚ) / 4⌋ = -1 := by norm_num
example (n : ℝ) (h : n = 1 / 3) : ⌊10 * n⌋ + ⌊100 * n⌋ = 36 := by rw [h]; norm_num
