/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-!
# The integer square root

`Nat.sqrt n` is the largest number whose square is at most `n`, found digit by digit to base four.
-/

namespace Nat

/-- The square root of `n` from that of `n / 4`; the first argument bounds the recursion. -/
def sqrtAux : ℕ → ℕ → ℕ
  | 0, _ => 0
  | k + 1, n =>
    if n = 0 then 0 else
      let r := 2 * sqrtAux k (n / 4)
      if (r + 1) * (r + 1) ≤ n then r + 1 else r

/-- The largest number whose square is at most `n`. -/
def sqrt (n : ℕ) : ℕ := sqrtAux n n

variable {a m n : ℕ}

theorem sqrtAux_spec (k n : ℕ) (h : n ≤ k) :
    sqrtAux k n * sqrtAux k n ≤ n ∧ n < (sqrtAux k n + 1) * (sqrtAux k n + 1) := by
  induction k generalizing n with
  | zero =>
    obtain rfl : n = 0 := by omega
    decide
  | succ k ih =>
    rw [sqrtAux]
    split
    · subst_vars
      decide
    · obtain ⟨h₁, h₂⟩ := ih (n / 4) (by omega)
      generalize sqrtAux k (n / 4) = s at h₁ h₂
      have e₁ : 2 * s * (2 * s) = 4 * (s * s) := by
        rw [Nat.mul_mul_mul_comm]
      have e₂ : (s + 1) * (s + 1) = s * s + 2 * s + 1 := by
        rw [Nat.add_mul, Nat.mul_add]
        omega
      have e₃ : (2 * s + 1) * (2 * s + 1) = 4 * (s * s) + 4 * s + 1 := by
        rw [Nat.add_mul, Nat.mul_add, e₁]
        omega
      have e₄ : (2 * s + 1 + 1) * (2 * s + 1 + 1) = 4 * (s * s) + 8 * s + 4 := by
        rw [Nat.add_mul, Nat.mul_add, e₃]
        omega
      dsimp only
      split <;> constructor <;> omega

theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrtAux_spec n n (Nat.le_refl n)).1

theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) :=
  (sqrtAux_spec n n (Nat.le_refl n)).2

theorem sqrt_le' (n : ℕ) : sqrt n ^ 2 ≤ n := by
  rw [Nat.pow_two]
  exact sqrt_le n

theorem lt_succ_sqrt' (n : ℕ) : n < succ (sqrt n) ^ 2 := by
  rw [Nat.pow_two]
  exact lt_succ_sqrt n

theorem le_sqrt : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_self_le_mul_self h) (sqrt_le n)
  · intro h
    exact Nat.le_of_lt_succ (Nat.mul_self_lt_mul_self_iff.1 (Nat.lt_of_le_of_lt h (lt_succ_sqrt n)))

theorem le_sqrt' : m ≤ sqrt n ↔ m ^ 2 ≤ n := by
  rw [Nat.pow_two]
  exact le_sqrt

theorem sqrt_lt : sqrt m < n ↔ m < n * n := by
  rw [← Nat.not_le, ← Nat.not_le, le_sqrt]

theorem sqrt_lt' : sqrt m < n ↔ m < n ^ 2 := by
  rw [Nat.pow_two]
  exact sqrt_lt

theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := Nat.le_trans (Nat.le_mul_self _) (sqrt_le n)

theorem sqrt_le_sqrt (h : m ≤ n) : sqrt m ≤ sqrt n := le_sqrt.2 (Nat.le_trans (sqrt_le m) h)

theorem eq_sqrt : a = sqrt n ↔ a * a ≤ n ∧ n < (a + 1) * (a + 1) := by
  constructor
  · rintro rfl
    exact ⟨sqrt_le n, lt_succ_sqrt n⟩
  · rintro ⟨h, k⟩
    exact Nat.le_antisymm (le_sqrt.2 h) (Nat.le_of_lt_succ (sqrt_lt.2 k))

theorem eq_sqrt' : a = sqrt n ↔ a ^ 2 ≤ n ∧ n < (a + 1) ^ 2 := by
  rw [Nat.pow_two, Nat.pow_two]
  exact eq_sqrt

theorem sqrt_add_eq (n : ℕ) (h : a ≤ n + n) : sqrt (n * n + a) = n := by
  refine (eq_sqrt.2 ⟨Nat.le_add_right .., ?_⟩).symm
  rw [Nat.add_mul, Nat.mul_add]
  omega

@[simp] theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n := sqrt_add_eq (a := 0) n (Nat.zero_le _)

@[simp] theorem sqrt_eq' (n : ℕ) : sqrt (n ^ 2) = n := by rw [Nat.pow_two, sqrt_eq]

@[simp] theorem sqrt_zero : sqrt 0 = 0 := rfl

@[simp] theorem sqrt_one : sqrt 1 = 1 := rfl

@[simp] theorem sqrt_two : sqrt 2 = 1 := rfl

@[simp] theorem sqrt_pos : 0 < sqrt n ↔ 0 < n := le_sqrt (m := 1)

@[simp] theorem sqrt_eq_zero : sqrt n = 0 ↔ n = 0 := by
  have := sqrt_pos (n := n)
  omega

theorem sqrt_lt_self (h : 1 < n) : sqrt n < n := by
  rw [sqrt_lt]
  have := Nat.mul_lt_mul_of_pos_right h (show 0 < n by omega)
  omega

theorem exists_mul_self (x : ℕ) : (∃ n, n * n = x) ↔ sqrt x * sqrt x = x :=
  ⟨fun ⟨n, h⟩ ↦ by rw [← h, sqrt_eq], fun h ↦ ⟨sqrt x, h⟩⟩

theorem exists_mul_self' (x : ℕ) : (∃ n, n ^ 2 = x) ↔ sqrt x ^ 2 = x := by
  simp only [Nat.pow_two]
  exact exists_mul_self x

end Nat
