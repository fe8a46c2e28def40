import Mathlib

open Real Nat

example (p : Prop) [Decidable p] (a : ℕ) : (if p then a else a) = a := by split_ifs <;> rfl
example (p : Prop) [Decidable p] (h : p) : (if p then 1 else 2) = 1 := by
  split_ifs with k
  · rfl
  · exact absurd h k
