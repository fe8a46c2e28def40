import Mathlib

open Real Nat

example (a b : ℝ) : (a + b) ^ 2 = a ^ 2 + a * b + b ^ 2 := by ring1
example (a b : ℝ) : a - b = b - a := by ring
example (a b : ℕ) : a - b + b = a := by ring1
example (a : ℝ) : a / a = 1 := by ring1
example (a b : ℝ) (h : a < b) : a ≤ b := by ring1
