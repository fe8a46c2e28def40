import Mathlib

open Real Nat

example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith
example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith [h, k]
example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith only [h, k]
example (x y : ℚ) (h : 2 * x + y = 4) (k : x - y = -1) : x = 1 := by linarith
example (x : ℝ) (h : x < 1) (k : 2 < x) : False := by linarith
example (a b c : ℝ) (f : ∀ x : ℝ, x ≤ c) (h : a ≤ b) : a + a ≤ b + c := by linarith [f a]
example (n : ℕ) (h : 3 ≤ n) : 2 < n := by linarith
example (x : ℝ) (h : x / 2 < 1) : x < 2 := by linarith
