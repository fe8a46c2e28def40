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
example (n : ℕ) (h : 3 ≤ n) : n < 2 ^ n := by
  induction' h with m _ ih
  · decide
  · omega
example (n : ℕ) (h : 2 ≤ n) : 4 ≤ n ^ 2 := by
  induction' n, h using Nat.le_induction with m hm ih
  · decide
  · nlinarith
example (n : ℕ) : 0 ≤ n := by
  induction' n using Nat.strong_induction_on with m ih
  exact Nat.zero_le m
example (l : List ℕ) : l ++ [] = l := by
  induction' l with x xs ih
  · rfl
  · rw [List.cons_append, ih]
example (n : ℕ) : n * 0 = 0 := by
  induction' n
  · rfl
  · rfl
