import Mathlib

open Real Nat

example (a b : ℝ) (h : a + b = 3) : (a + b) * 1 = 3 := by
  set x := a + b with hx
  rw [mul_one]
  exact h
