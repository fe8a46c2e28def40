import Mathlib

open Real Nat

example (a b : ℝ) : 2 * a * b < a ^ 2 + b ^ 2 := by nlinarith [sq_nonneg (a - b)]
example (x : ℝ) : x ≤ x ^ 2 := by nlinarith [sq_nonneg x, sq_nonneg (x - 1)]
example (a b : ℝ) (h : 0 ≤ a * b) : 0 ≤ a := by nlinarith
example (a b : ℝ) (h : a < b) : a < 3 := by nlinarith
example (x y : ℝ) (h : x < y) : x ^ 2 < y ^ 2 := by nlinarith
example (n : ℕ) : n ^ 2 + 1 < 2 ^ n := by nlinarith
example (x : ℝ) (h : x ^ 3 = 1) : x = 2 := by nlinarith [sq_nonneg x]
