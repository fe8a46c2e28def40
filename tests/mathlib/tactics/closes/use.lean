import Mathlib

open Real Nat

example : ∃ a b : ℕ, a + b = 5 ∧ a = 2 := by use 2, 3
example : ∃ a : ℕ, 0 < a := by use 2; omega
example (p : ℕ → Prop) (h : p 3) : ∃ n, p n := by use 3
example : ∃ x : ℝ, x = 1 := ⟨1, by rfl⟩
example : ∃ n : ℕ, n * 2 = 6 ∧ n ≤ 4 := by use 3; omega
