import Mathlib

/-! # What the notations mean -/

example : ℕ = Nat := rfl

example : ℤ = Int := rfl

example : ∃! n : ℕ, n + 2 = 5 := ⟨3, rfl, fun m h => by omega⟩

example (p : ℕ → Prop) (h : ∃ n > 3, p n) : ∃ n, n > 3 ∧ p n := h

example (a : ℕ) : a ∈ {n : ℕ | n < a + 1} := Nat.lt_succ_self a

example (s t : Set ℕ) (h : s ⊆ t) (a : ℕ) (ha : a ∈ s) : a ∈ t := h ha
