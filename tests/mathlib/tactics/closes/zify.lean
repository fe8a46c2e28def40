import Mathlib

open Real Nat

example (a b : ℕ) (h : (a : ℤ) = b) : a = b := by
  zify
  exact h
example (a b : ℕ) (h : (a : ℤ) + 1 ≤ b * 2) : a + 1 ≤ b * 2 := by
  zify
  exact h
example (a b : ℕ) (h : a < b) : (a : ℤ) < b := by
  zify at h
  exact h
example (a b : ℕ) (h : b ≤ a) (k : (a : ℤ) - b = 3) : a - b = 3 := by
  zify [h]
  exact k
example (a b : ℕ) (h : (a : ℤ) ≠ b) : a ≠ b := by
  zify
  exact h
example (a b : ℤ) (h : (a : ℚ) * 2 = b) : a * 2 = b := by
  qify
  exact h
example (a b : ℕ) (h : a ≤ b) : (a : ℚ) ≤ b := by
  qify at h
  exact h
example (a b : ℕ) (h : (a : ℝ) ^ 2 < b) : a ^ 2 < b := by
  rify
  exact h
example (a b : ℚ) (h : (a : ℝ) = b) : a = b := by
  rify
  exact h
example (a b : ℤ) (h : a < b) : (a : ℝ) < b := by
  rify at h
  exact h
