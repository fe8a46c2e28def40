import Mathlib

open Real Nat

example (p q : Prop) (h : p ∨ q) : p := by tauto
example (p q : Prop) (h : p → q) : p := by aesop
example (p q : Prop) (h : ¬ q → ¬ p) : q → p := by contrapose; exact h
example (p : Prop) (h : p) : p := by by_contra k; exact k
example (p q : Prop) (h : ¬ (p ∧ q)) : ¬ p := by push_neg at h; exact h
example : ∃ n : ℕ, n * 2 = 6 := by use 4
example (p q : Prop) (h : p) : p ∧ q := by constructor; exacts [h]
example (p q : Prop) (h : p ∨ q) : p := by cases' h with hp hq; exact hp
example (n : ℕ) : n = n + 1 := by induction' n with n ih; rfl
example (a b : ℕ) (h : a = b) : a = a + b := by nth_rw 3 [h]
