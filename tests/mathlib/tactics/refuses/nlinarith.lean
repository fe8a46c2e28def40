import Mathlib

open Real Nat

example (a b : ℝ) : 2 * a * b < a ^ 2 + b ^ 2 := by nlinarith [sq_nonneg (a - b)]
example (a b : ℝ) (h : 0 ≤ a) : 0 ≤ a * b := by nlinarith [h]
