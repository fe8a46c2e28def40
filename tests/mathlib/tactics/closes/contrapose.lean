import Mathlib

open Real Nat

example (a b : ℕ) (h : a ≤ b) : a * 2 ≤ b * 2 := by contrapose! h; omega
example (p q : Prop) (h : ¬ q → ¬ p) : p → q := by contrapose; exact h
example (p q : Prop) (h : ¬ q → ¬ p) (k : p) : q := by contrapose k; exact h k
example (p q : Prop) (h : ¬ q → ¬ p) (k : p) : q := by contrapose! k with l; exact h l
