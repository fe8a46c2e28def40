import Mathlib

open Real Nat

example (p : Prop) (h : ¬ ¬ p) : p := by by_contra k; exact h k
example (p : Prop) (h : ¬ ¬ p) : p := by by_contra; exact h this
example (p : Prop) (h : ¬ p) : ¬ p := by by_contra k; exact h k
example (p : Prop) (h : ¬ ¬ p) : p := by by_contra k : ¬ p; exact h k
example (a b : ℝ) (h : ¬ b < a) : a ≤ b := by by_contra! k; exact h k
example (a b : ℝ) (h : ¬ b < a) : a ≤ b := by by_contra! k : b < a; exact h k
example (a b : ℝ) (h : ¬ b < a) : a ≤ b := by by_contra!; exact h this
example (p q : Prop) (h : p) (k : ¬ p) : q := by absurd h; exact k
example (p q : Prop) (h : p) (k : q) : p ∧ q := by constructor; exacts [h, k]
