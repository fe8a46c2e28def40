import Mathlib

open Real Nat

example (x y : ℝ) : x / y * y = x := by field_simp; done
example (x y : ℝ) (hx : x ≠ 0) : 1 / x = y := by field_simp; ring1
example (x y : ℝ) (h : x / y = 2) : x = 2 * y := by field_simp at h; exact h
example (a b : ℝ) (h : a / b ≤ 1) (k : b ≠ 0) : a ≤ b := by field_simp at h; exact h
example (x y : ℝ) (h : 0 < x) (k : y / x ≤ 1) : y ≤ x := by field_simp at k; exact k
example (x : ℝ) : x = 0 ∨ x = 1 := by field_simp; done
example (m n : ℕ) (h : n ≠ 0) : m / n * n = m := by field_simp; done
