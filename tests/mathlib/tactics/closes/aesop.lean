import Mathlib

open Real Nat

example (p q : Prop) (h : p → q) (k : p) : q ∧ p := by aesop
example (p q r : Prop) (h : p ∨ q) (k : p → r) (l : q → r) : r := by aesop
example (p : ℕ → Prop) (h : ∃ n, p n ∧ n > 3) : ∃ m, p m := by aesop
example (s t : Set ℕ) (h : s ⊆ t) (x : ℕ) (k : x ∈ s) : x ∈ t := by aesop
example (a b : ℕ) (h : a = b ∧ b = 3) : a = 3 := by aesop
example (p q : Prop) : p ∧ q ↔ q ∧ p := by aesop
example (a : ℕ) : (if a = a then 1 else 2) = 1 := by aesop

def double (n : ℕ) : ℕ := n + n

theorem double_eq (n : ℕ) : double n = n + n := rfl

example (n : ℕ) : double n = n + n := by aesop (add simp double)
example (n : ℕ) : double n = n + n := by
  aesop (add norm simp [double_eq]) (config := { terminal := true })
example (n : ℕ) (p : ℕ → Prop) (h : ∀ n, p n) : p (double n) := by aesop (add unsafe 50% apply h)
example (n : ℕ) (p : ℕ → Prop) (h : ∀ n, p n) : p (double n) := by aesop (add safe h, simp double)

/-! What is not closed stays, taken apart. -/

example (p q r : Prop) (h : p ∧ (q ∨ r)) (k : ¬r) (l : q → False) : False := by aesop
example (p q r : Prop) (h : p ∨ q) (k : p → r) (l : q → r) : r ∧ r := by
  aesop?
example (p q : ℕ → Prop) (h : p 1 ∨ q 1) (k : ∀ n, p n → q n) : q 1 := by
  cases h <;> aesop

example (s t : Finset ℕ) (h : s ⊂ t) : ∃ a, a ∉ s ∧ insert a s ⊆ t := by
  aesop (add simp [Finset.ssubset_iff])

/-! What stays has hypotheses with names that can be written. -/

example (n : ℕ) (p : ℕ → Prop) (h : (∃ k, p k) ∧ ∃ k, n = k + 1) (f : (∃ k, p k) → n ≤ 7) :
    n ≤ 7 := by
  induction' n <;> aesop
example (a b : ℝ) (h : 0 < a ∧ 0 < b) : a * b + a * a + b * b > 0 := by
  aesop
  all_goals positivity
example (a b : ℝ) (h : 0 < a ∧ 0 < b) : a * b > -a := by
  aesop
  nlinarith [mul_pos left right]
