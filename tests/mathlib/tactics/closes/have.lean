import Mathlib

open Real Nat

/-! The proof of `have` comes first, that of `suffices` last. -/

example (a b : ℕ) (h : a = b) : b = a := by
  have k : a = b
  · exact h
  exact k.symm
example (a b : ℕ) (h : a = b) : b = a := by
  have : a = b
  exact h
  rw [this]
example (a b : ℕ) (h : a = b) (p : b = a → False) : False := by
  have k : b = a
  all_goals simp_all
example (a b : ℕ) (h : a = b) : b = a := by
  suffices k : a = b
  · exact k.symm
  exact h
example (a b : ℕ) (h : a = b) : b = a := by
  suffices a = b by omega
  suffices k : a = b from k
  suffices : a = b
  assumption
  assumption
example (a b : ℕ) (h : a = b) : b = a := by
  have _ : a + 1 = b + 1
  rw [h]
  suffices _ : a + 2 = b + 2
  omega
  omega
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  have k : p
  · exact hp
  · exact k
  suffices k : q
  exact k
  exact hq
