import Mathlib

open Real Nat

example (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by tauto
example (p q : Prop) : (p → q) ↔ (¬ q → ¬ p) := by tauto
example (p q : Prop) (h : p → q) (k : p) : q ∧ p := by aesop
