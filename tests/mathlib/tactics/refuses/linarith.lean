import Mathlib

open Real Nat

example (a b : ℝ) (h : a ≤ b) : a < b := by linarith
example (a b : ℝ) (h : a * b > 0) : a > 0 := by linarith
example (x : ℝ) (h : x ^ 2 ≤ 1) : x ≤ 1 := by linarith
example (m n : ℕ) : m - n + n = m := by linarith
example (a b : ℝ) (h : a < b) : a < 3 := by linarith only
example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith only [h]
example (x y : ℚ) (h : 2 * x + y = 4) : x = 1 := by linarith
example (x : ℝ) : x / 0 = 1 := by linarith
example (p : Prop) (x : ℝ) (h : x < 1) : p := by linarith
example (a : ℝ) (h : a ≠ 0) : 0 < a := by linarith [h]
