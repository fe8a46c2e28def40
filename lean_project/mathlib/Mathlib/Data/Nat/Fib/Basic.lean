/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat

/-! # Fibonacci numbers -/

namespace Nat

/-- Two neighbouring Fibonacci numbers. -/
def fibPair : ℕ → ℕ × ℕ
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)

/-- The Fibonacci numbers `0, 1, 1, 2, 3, 5, …`. -/
def fib (n : ℕ) : ℕ := (fibPair n).1

variable {m n : ℕ}

@[simp] theorem fib_zero : fib 0 = 0 := rfl

@[simp] theorem fib_one : fib 1 = 1 := rfl

@[simp] theorem fib_two : fib 2 = 1 := rfl

theorem fib_add_two {n : ℕ} : fib (n + 2) = fib n + fib (n + 1) := rfl

theorem fib_add_one : ∀ {n : ℕ}, n ≠ 0 → fib (n + 1) = fib (n - 1) + fib n
  | _ + 1, _ => rfl

theorem fib_le_fib_succ : ∀ {n : ℕ}, fib n ≤ fib (n + 1)
  | 0 => Nat.zero_le _
  | n + 1 => by
    rw [fib_add_two]
    exact Nat.le_add_left _ _

theorem fib_mono (h : m ≤ n) : fib m ≤ fib n := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_trans ih fib_le_fib_succ

@[simp] theorem fib_pos : 0 < fib n ↔ 0 < n := by
  refine ⟨fun h ↦ Nat.pos_of_ne_zero fun e ↦ ?_, fun h ↦ Nat.lt_of_lt_of_le Nat.one_pos
    (fib_mono (m := 1) h)⟩
  rw [e, fib_zero] at h
  exact Nat.lt_irrefl 0 h

theorem fib_add (m n : ℕ) : fib (m + n + 1) = fib m * fib n + fib (m + 1) * fib (n + 1) := by
  induction n generalizing m with
  | zero => simp
  | succ n ih =>
    have := ih (m + 1)
    rw [show m + (n + 1) + 1 = m + 1 + n + 1 by omega, this, fib_add_two (n := m),
      fib_add_two (n := n), Nat.add_mul, Nat.mul_add]
    omega

end Nat
