import Mathlib

open Real Nat

example (x y : ℝ) (hx : x ≠ 0) (hy : y ≠ 0) : 1 / x + 1 / y = (x + y) / (x * y) := by field_simp; ring
example (x y : ℝ) (hx : 0 < x) (h : y / x = 3) : y = 3 * x := by field_simp at h; exact h
example (x : ℝ) (hx : 0 < x + 1) : x / (x + 1) + 1 / (x + 1) = 1 := by field_simp; ring
