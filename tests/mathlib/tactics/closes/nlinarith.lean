import Mathlib

open Real Nat

example (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by nlinarith [sq_nonneg (a - b)]
example (a b : ℝ) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by nlinarith [h, k]
example (a b : ℝ) (h : 1 < a) (k : 1 < b) : a + b < a * b + 1 := by nlinarith [h, k]
example (a b c : ℝ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
