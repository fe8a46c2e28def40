import Mathlib

open Real Nat

example (x y : ℝ) (h : x + y = 3) : x = 3 := by linear_combination h
