import Mathlib

open Real Nat

example (a b : ℕ) (h : a = b) : a + a = a + b := by nth_rw 2 [h]
example (a b : ℕ) (h : a = b) : a + a = a + b := by nth_rewrite 2 [h]; rfl
example (f g : ℕ → ℕ) (h : ∀ n, f n = g n) (k : ∀ n, g n = n) : (fun n ↦ f n) = fun n ↦ n := by
  simp_rw [h, k]
example (p q : Prop) (h : p) (k : q) : p ∧ q := by
  constructor
  on_goal 2 => exact k
  exact h
