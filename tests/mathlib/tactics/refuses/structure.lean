import Mathlib

open Real Nat

example (h : ∀ n : ℕ, n < n + 1) : ∃ f : ℕ → ℕ, ∀ n, n < f n := by choose f hf using h
example (n : ℤ) (h : n ≤ 3) : n = n.natAbs := by lift n to ℕ using h; rfl
example (n : ℤ) (h : 0 ≤ n) : n = n + 1 := by lift n to ℕ using h; omega
example (a b : ℝ) (h : a ≤ b) : b ≤ a := by gcongr
example (a b c : ℝ) (h : a ≤ b) : c * a ≤ c * b := by gcongr
example (a b : ℝ) (h : a ≤ b) : a ^ 2 ≤ b ^ 2 := by gcongr
example (p q : Prop) (h : p) : q := by aesop
example (p q : Prop) (h : p ∨ q) : p ∧ q := by aesop
example (a b : ℕ) (h : a = 2) : b = 2 := by convert h
example (a b : ℕ) (h : (a : ℤ) = b) : a = b + 1 := by zify; exact h
example (x : ℕ) (h : x ∈ ({1, 2, 3} : Finset ℕ)) : x ≤ 2 := by fin_cases h <;> decide
example (p q : Prop) (h : p ∨ q) : p := by cases' h with h h; exact h
example (n : ℕ) : n < 5 := by induction' n with n ih; decide; omega
example (p q : Prop) : p ∨ q := by tauto
example (f : ℝ → ℝ) : Continuous f := by continuity
example (a b : ℕ) (f : ℕ → ℕ) : f a = f b := by congr!
example (a b : ℕ) : a ≤ b := by wlog h : a ≤ b; exact h
