import Mathlib

open Real Nat

example (x y : ℝ) (h : x + y = 3) : x = 3 := by linear_combination h
example (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by linear_combination h + k
example (x y : ℝ) (h : x = y) : x = y := by linear_combination 2 * h
example (x y : ℤ) (h : x * y = 1) : x ^ 2 * y ^ 2 = 1 := by linear_combination (x * y) * h
example (x y : ℝ) : x = y := by linear_combination
example (x y : ℝ) (h : x ≤ 3) (k : y ≤ 4) : 2 * x + y ≤ 9 := by linear_combination 2 * h + k
example (x y : ℝ) (h : x ≤ 3) (k : y ≤ 4) : y - x ≤ 1 := by linear_combination k - h
example (x y : ℝ) (h : x ≤ 3) : x = 3 := by linear_combination h
