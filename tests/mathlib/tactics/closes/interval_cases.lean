import Mathlib

open Real Nat

example (n : ℕ) (h : n < 4) : n * n < 16 := by interval_cases n <;> norm_num
example (n : ℕ) (h : 2 ≤ n) (k : n ≤ 4) : n = 2 ∨ n = 3 ∨ n = 4 := by interval_cases n <;> norm_num
example (n : ℤ) (h : -2 < n) (k : n ≤ 1) : n * n ≤ 1 := by interval_cases n <;> norm_num
example (n : ℕ) (h : n % 3 = 1) : n ^ 2 % 3 = 1 := by
  have k : n % 3 < 3 := Nat.mod_lt _ (by decide)
  rw [Nat.pow_mod]
  interval_cases n % 3
  norm_num

/-! One goal per value, in order; the name that is given is the equation's. -/

example (n : ℕ) (h : n ≥ 3) (k : n < 6) : n = 3 ∨ n = 4 ∨ n = 5 := by
  interval_cases n
  · exact Or.inl rfl
  · exact Or.inr (Or.inl rfl)
  · exact Or.inr (Or.inr rfl)
example (n m : ℕ) (k : n < 3) (p : ℕ → ℕ → Prop) (q : m = n) (r : p n n) : p m n := by
  interval_cases e : n
  · exact (show m = n from q.trans e.symm).trans e ▸ r
  all_goals subst q; exact r
example (n : ℤ) (h : ¬n > 3) (l : 2 * n > 4) : n = 3 := by
  interval_cases n
  rfl
example (n : ℤ) (h : -2 ≤ n ∧ n < 0) (k : n * n = 4) : n = -2 := by
  interval_cases n <;> simp_all
example (n : ℕ) : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by
  have h : n % 3 < 3 := Nat.mod_lt _ (by decide)
  interval_cases k : n % 3 <;> simp
example (n : ℕ) (l : 2 ≤ n) (h : n ≤ 2) : n + n = 4 := by
  interval_cases n using l, h
  rfl
example (n : ℕ) (h : 2 ≤ n) (k : n ≤ 3) : n * n = 4 ∨ n * n = 9 := by
  fail_if_success interval_cases x : 2 * n + h
  interval_cases n <;> decide
example (a b : ℕ) (h : a ≤ 2) (k : b ≤ 1) : a * b ≤ 2 := by
  interval_cases X : a <;> interval_cases Y : b <;> simp

/-! Many values, and a variable with a value of its own. -/

example (m : ℕ) (h : m ≤ 1100) (k : m % 1101 = 1101) : False := by interval_cases m <;> omega
example (n : ℕ) (h : n % 5 < 2) : n % 5 = 0 ∨ n % 5 = 1 := by
  set r := n % 5 with hr
  interval_cases r <;> simp
