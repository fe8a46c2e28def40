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
example (h : ∀ n : ℕ, ∃ a b, n < a ∧ a < b) : ∃ f g : ℕ → ℕ, ∀ n, n < f n ∧ f n < g n := by
  choose f g hf hg using h
  exact ⟨f, g, fun n ↦ ⟨hf n, hg n⟩⟩
example (h : ∀ n m : ℕ, ∃ k, n + m < k) : ∃ f : ℕ → ℕ → ℕ, ∀ n m, n + m < f n m := by
  choose f hf using h
  exact ⟨f, hf⟩
example (h : ∀ n : ℕ, 0 < n → ∃ k, k < n) : ∃ f : ℕ → ℕ, ∀ n, 0 < n → f n < n := by
  choose! f hf using h
  exact ⟨f, hf⟩
example (h : ∃ n : ℕ, 3 < n) : ∃ n : ℕ, 2 < n := by
  choose n hn using h
  exact ⟨n, by omega⟩
example (n : ℤ) (h : 0 ≤ n) (k : n < 3) : n = 0 ∨ n = 1 ∨ n = 2 := by
  lift n to ℕ using h with m hm
  omega
example (n : ℤ) (h : 3 ≤ n) : 2 < n := by
  lift n to ℕ
  · omega
  · omega
example (n : ℤ) (h : 3 ≤ n) : 2 < n := by
  lift n to ℕ using (by omega) with m
  omega
example (x : ℝ) (h : 0 ≤ x) : ∃ y : NNReal, (y : ℝ) = x := by
  lift x to NNReal using h
  exact ⟨x, rfl⟩
example (a b c d : ℕ) (h : a = b) (k : c = d) : a * 2 = b * 2 ∧ c * 2 = d * 2 := by
  apply_fun (· * 2) at h k
  exact ⟨h, k⟩
example (a b : ℕ) (h : a + 1 = b + 1) : a = b := by
  apply_fun (· + 1)
  · exact h
  · intro x y hxy
    simpa using hxy
example (a b : ℝ) (h : a ≤ b) : Real.exp a ≤ Real.exp b := by
  apply_fun Real.exp at h using Real.exp_le_exp_of_le
  exact h
