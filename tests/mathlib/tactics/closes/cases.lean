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
example (h : ∃ a b : ℕ, a < b ∧ b < 3) : ∃ a : ℕ, a < 3 := by
  cases' h with a h
  cases' h with b h
  cases' h with hab _
  exact ⟨a, by omega⟩
example (l : List ℕ) : l.length ≥ 0 := by
  cases' l with x xs
  · decide
  · exact Nat.zero_le _
example (n : ℕ) (h : n = 3) : n ≠ 2 := by
  cases' e : n with m
  · decide
  · omega
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  cases' h with b h
  · exact Nat.lt_succ_self a
  · exact Nat.lt_succ_of_le (Nat.le_succ_of_le h)
example (p : ℕ → Prop) (n : ℕ) (k : p n) (zero : ¬p 0) : n ≠ 0 := by
  cases' n
  · exact absurd k zero
  · exact Nat.succ_ne_zero _
