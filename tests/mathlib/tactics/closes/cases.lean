import Mathlib

open Real Nat

example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases' h with hp hq
  · exact .inr hp
  · exact .inl hq
example (p q : Prop) (h : p ∧ q) : q ∧ p := by
  cases' h with hp hq
  exact ⟨hq, hp⟩
example (h : ∃ n : ℕ, 3 < n) : ∃ n : ℕ, 2 < n := by
  cases' h with n hn
  exact ⟨n, by omega⟩
example (n : ℕ) (h : n ≠ 0) : 0 < n := by
  cases' n with n
  · exact absurd rfl h
  · omega
example (a b : ℝ) : a ≤ b ∨ b < a := by
  cases' le_or_gt a b with h h
  · exact .inl h
  · exact .inr h
