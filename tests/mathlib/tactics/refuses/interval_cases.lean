import Mathlib

open Real Nat

example (n : ℕ) (h : 3 < n) : n < 5 := by interval_cases n
example (n : ℕ) (h : n < 3) : n < 2 := by interval_cases n <;> norm_num
example (n : ℕ) (h : 3 < n) (k : n < 3000) : n ≠ 5000 := by interval_cases n
example (x : ℝ) (h : 0 ≤ x) (k : x ≤ 1) : x = 0 ∨ x = 1 := by interval_cases x
