import Mathlib

open Real Nat

example (n : ℕ) (h : n < 4) : n * n < 16 := by interval_cases n <;> norm_num
example (n : ℕ) (h : 2 ≤ n) (k : n ≤ 4) : n = 2 ∨ n = 3 ∨ n = 4 := by interval_cases n <;> norm_num
example (n : ℤ) (h : -2 < n) (k : n ≤ 1) : n * n ≤ 1 := by interval_cases n <;> norm_num
example (n : ℕ) (h : n % 3 = 1) : n ^ 2 % 3 = 1 := by
  have k : n % 3 < 3 := Nat.mod_lt _ (by decide)
  rw [Nat.pow_mod]
  interval_cases n % 3
