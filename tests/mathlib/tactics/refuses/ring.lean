import Mathlib

open Real Nat

example (a b : ℝ) : (a + b) ^ 2 = a ^ 2 + a * b + b ^ 2 := by ring1
example (a b : ℝ) : a - b = b - a := by ring
example (a b : ℕ) : a - b + b = a := by ring1
example (a : ℝ) : a / a = 1 := by ring1
example (a b : ℝ) (h : a < b) : a ≤ b := by ring1
example (a : ℝ) : a * 2 = a * 3 := by ring1
example (a b : ℤ) : a / 2 + a / 2 = a := by ring1
example (a : ZMod 2) : a + a = 0 := by ring1
example (a b : ℝ) (n : ℕ) : a ^ (n + 2) = a ^ n * a := by ring1
example (a b : ℝ) : a = b := by ring_nf
example (a b : ℝ) (h : a = b) : b = a := by ring_nf at h; exact h.symm
example : (2 : ℕ) - 3 + 3 = 2 := by ring1
