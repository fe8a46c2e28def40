import Mathlib

open Real Nat

example (a b : ℝ) (h : 0 < a) (k : 0 ≤ b) : 0 ≤ a * b + a ^ 2 := by positivity
example (a : ℝ) : 0 < a ^ 2 + 1 := by positivity
example (n : ℕ) : (0 : ℝ) < n + 1 := by positivity
example (a b : ℝ) (h : 0 < a) (k : 0 < b) : a / b ≠ 0 := by positivity
example (a : ℝ) : 0 ≤ |a| := by positivity
example : (0 : ℝ) < 2 := by positivity
example (n : ℕ) (h : 0 < n) : 0 < n * 3 := by positivity
example (x : ℝ) : 0 ≤ √x + 1 := by positivity
