import Mathlib

open Real Nat

example (h : ∀ n : ℕ, ∃ m, n < m) : ∃ f : ℕ → ℕ, ∀ n, n < f n := by
  choose f hf using h
  exact ⟨f, hf⟩
example (n : ℤ) (h : 0 ≤ n) : n = n.natAbs := by
  lift n to ℕ using h
  norm_num
example (a b : ℕ) (h : a = b) : a + 1 = b + 1 := by
  apply_fun (· + 1) at h
  exact h
