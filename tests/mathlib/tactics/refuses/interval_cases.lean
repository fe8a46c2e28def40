import Mathlib

open Real Nat

example (n : ℕ) (h : 3 < n) : n < 5 := by interval_cases n
example (n : ℕ) (h : n < 3) : n < 2 := by interval_cases n <;> norm_num
