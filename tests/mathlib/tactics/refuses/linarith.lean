import Mathlib

open Real Nat

example (a b : ℝ) (h : a < b) : b < a := by linarith
example (a b : ℝ) (h : a ≤ b) : a < b := by linarith [h]
example (x : ℝ) (h : x < 1) : False := by linarith
example (a b : ℝ) (h : 0 < a) (k : 0 < b) : 1 < a * b := by linarith
