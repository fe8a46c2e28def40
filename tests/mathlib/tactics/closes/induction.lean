import Mathlib

open Real Nat

example (n : ℕ) : 2 * n = n + n := by
  induction' n with n ih
  · rfl
  · omega
example (n m : ℕ) : m + n = n + m := by
  induction' n with n ih generalizing m
  · rw [Nat.add_comm]
  · omega
