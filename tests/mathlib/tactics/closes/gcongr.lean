import Mathlib

open Real Nat

example (a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by gcongr
example (a b c : ℝ) (h : a ≤ b) (k : 0 < c) : c * a + 1 ≤ c * b + 1 := by gcongr
example (a b : ℝ) (h : a ≤ b) (k : 0 ≤ a) : a ^ 3 ≤ b ^ 3 := by gcongr
