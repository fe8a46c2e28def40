/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-! # Factorials: `n !` -/

namespace Nat

/-- The product of the numbers from `1` to `n`. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

@[inherit_doc] scoped notation:10000 n "!" => Nat.factorial n

variable {m n : ℕ}

@[simp] theorem factorial_zero : 0 ! = 1 := rfl

theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl

@[simp] theorem factorial_one : 1 ! = 1 := rfl

@[simp] theorem factorial_two : 2 ! = 2 := rfl

theorem mul_factorial_pred (hn : n ≠ 0) : n * (n - 1)! = n ! := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rfl

theorem factorial_pos : ∀ n, 0 < n !
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos (succ_pos n) (factorial_pos n)

theorem factorial_ne_zero (n : ℕ) : n ! ≠ 0 := Nat.ne_of_gt (factorial_pos n)

theorem factorial_dvd_factorial {m n : ℕ} (h : m ≤ n) : m ! ∣ n ! := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_trans ih (Nat.dvd_mul_left ..)

theorem dvd_factorial {m n : ℕ} (hm : 0 < m) (h : m ≤ n) : m ∣ n ! := by
  cases m with
  | zero => exact absurd hm (Nat.lt_irrefl 0)
  | succ m => exact Nat.dvd_trans (Nat.dvd_mul_right ..) (factorial_dvd_factorial h)

theorem factorial_le {m n : ℕ} (h : m ≤ n) : m ! ≤ n ! :=
  Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)

theorem factorial_lt (hn : 0 < n) : n ! < m ! ↔ n < m := by
  constructor
  · intro h
    exact Nat.lt_of_not_le fun k ↦ Nat.not_lt_of_le (factorial_le k) h
  · intro h
    induction h with
    | refl =>
      have := Nat.mul_lt_mul_of_pos_right (show 1 < n + 1 by omega) (factorial_pos n)
      rwa [Nat.one_mul] at this
    | step k ih => exact Nat.lt_of_lt_of_le ih (factorial_le (Nat.le_succ _))

theorem factorial_lt_of_lt {m n : ℕ} (hn : 0 < n) (h : n < m) : n ! < m ! := (factorial_lt hn).2 h

@[simp] theorem one_lt_factorial : 1 < n ! ↔ 1 < n := factorial_lt (n := 1) Nat.one_pos

@[simp] theorem factorial_eq_one : n ! = 1 ↔ n ≤ 1 := by
  have := factorial_pos n
  have := one_lt_factorial (n := n)
  omega

theorem factorial_inj (hn : 1 < n) : n ! = m ! ↔ n = m := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ rfl⟩
  rcases Nat.lt_trichotomy n m with k | k | k
  · exact absurd h (Nat.ne_of_lt (factorial_lt_of_lt (by omega) k))
  · exact k
  · rcases Nat.eq_zero_or_pos m with rfl | hm
    · have := one_lt_factorial.2 hn
      rw [h, factorial_zero] at this
      exact absurd this (Nat.lt_irrefl 1)
    · exact absurd h.symm (Nat.ne_of_lt (factorial_lt_of_lt hm k))

theorem self_le_factorial : ∀ n : ℕ, n ≤ n !
  | 0 => Nat.zero_le _
  | n + 1 => Nat.le_mul_of_pos_right _ (factorial_pos n)

/-! ### Rising and falling factorials -/

/-- `n * (n + 1) * ⋯ * (n + k - 1)`. -/
def ascFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n + k) * ascFactorial n k

@[simp] theorem ascFactorial_zero (n : ℕ) : n.ascFactorial 0 = 1 := rfl

theorem ascFactorial_succ {n k : ℕ} : n.ascFactorial k.succ = (n + k) * n.ascFactorial k := rfl

/-- `n * (n - 1) * ⋯ * (n - k + 1)`. -/
def descFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n - k) * descFactorial n k

@[simp] theorem descFactorial_zero (n : ℕ) : n.descFactorial 0 = 1 := rfl

@[simp] theorem descFactorial_succ (n k : ℕ) :
    n.descFactorial (k + 1) = (n - k) * n.descFactorial k := rfl

theorem factorial_mul_descFactorial : ∀ {n k : ℕ}, k ≤ n → (n - k)! * n.descFactorial k = n !
  | n, 0, _ => by rw [Nat.sub_zero, descFactorial_zero, Nat.mul_one]
  | n, k + 1, h => by
    have ih := factorial_mul_descFactorial (n := n) (k := k) (by omega)
    obtain ⟨d, hd⟩ : ∃ d, n - k = d + 1 := ⟨n - k - 1, by omega⟩
    rw [descFactorial_succ, ← ih, hd, factorial_succ, show n - (k + 1) = d by omega]
    rw [Nat.mul_left_comm, Nat.mul_assoc]

end Nat
