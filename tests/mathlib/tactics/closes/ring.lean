import Mathlib

open Real Nat

example (a b : ℝ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example (a b : ℕ) : (a + b) ^ 3 = a ^ 3 + 3 * a ^ 2 * b + 3 * a * b ^ 2 + b ^ 3 := by ring
example (a b : ℝ) : a / 2 + a / 2 + b = b + a := by ring
example (a b : ℤ) : a * (b - 1) = a * b - a := by ring_nf
example (a : ℝ) (n : ℕ) : a ^ (n + 1) = a * a ^ n := by ring
example (a : ℝ) (h : a * 2 = 6) : 2 * a = 6 := by ring_nf at h ⊢; exact h
