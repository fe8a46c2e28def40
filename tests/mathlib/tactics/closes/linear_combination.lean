import Mathlib

open Real Nat

example (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : x * 2 = 4 := by linear_combination h + k
example (x y : ℤ) (h : x * y = 1) : x ^ 2 * y ^ 2 = 1 := by linear_combination (x * y + 1) * h
