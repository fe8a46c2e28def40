import Mathlib

open Real Nat

example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  split_ands
  · exact hp
  · exact hq
  · exact hr
example (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  trans b
  · exact h
  · exact k
example (a b c : ℝ) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  trans b <;> assumption
example (a b c : ℕ) (h : a = b) (k : b = c) : a + 1 = c + 1 := by
  substs h k
  rfl
example (a b : ℕ) (h : a = b) : a + a = b + a := by
  conv_lhs => rw [h]
  conv_rhs => rw [h]
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  pick_goal 2
  · exact hq
  · exact hp
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  refine ⟨?_, ?_, ?_⟩
  on_goal 3 => exact hr
  on_goal 2 => exact hq
  exact hp
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  on_goal -1 => exact hq
  exact hp
example (a b : ℕ) : (a - b) * (b - a) = 0 := by
  wlog h : a ≤ b with H
  · have : b - a = 0 := by omega
    rw [this, Nat.mul_zero]
  · rw [Nat.sub_eq_zero_of_le h, Nat.zero_mul]
example (a b : ℕ) (h : a = b) : b = a := by
  replace h : b = a
  · exact h.symm
  exact h
example : True ∧ True := by
  constructor <;> triv
