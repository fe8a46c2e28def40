import Mathlib

open Real Nat

example (f : ℕ → ℕ) (h : ¬ ∀ n, ∃ m, f n ≤ m) : ∃ n, ∀ m, m < f n := by push_neg at h; exact h
example (p q : Prop) (h : p ∧ ¬ q) : ¬ (p → q) := by push_neg; exact h
example (p q : Prop) (h : p → ¬ q) : ¬ (p ∧ q) := by push_neg; exact h
example (a b : ℝ) (h : ¬ a < b) (k : ¬ (a = b)) : b ≤ a ∧ b ≠ a := by push_neg at h k; exact ⟨h, k.symm⟩
example (a b : ℝ) (h : ¬ a ≠ b) : a = b := by push_neg at h; exact h
