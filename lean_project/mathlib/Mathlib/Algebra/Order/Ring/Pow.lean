/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic

/-! # Bernoulli's inequality -/

variable {R : Type*} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a : R}

/-- Bernoulli's inequality for a base `≥ 0`. -/
theorem one_add_mul_le_pow_of_neg_one_le (h : -1 ≤ a) (n : ℕ) : 1 + n * a ≤ (1 + a) ^ n := by
  have h₀ : 0 ≤ 1 + a := by rw [← sub_neg_eq_add, sub_nonneg, neg_le]; exact h
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, add_zero, pow_zero]
  | succ n ih =>
    have h₁ := mul_le_mul_of_nonneg_right ih h₀
    rw [← pow_succ] at h₁
    refine le_trans ?_ h₁
    have h₂ : 0 ≤ n * (a * a) := mul_nonneg n.cast_nonneg (mul_self_nonneg a)
    rw [Nat.cast_succ, add_one_mul, mul_add, mul_one, add_mul, one_mul, mul_assoc, ← add_assoc]
    exact add_le_add_right (le_add_of_nonneg_right h₂) _

theorem Nat.cast_lt_two_pow_self (n : ℕ) : (n : R) < 2 ^ n := by
  have : ((2 ^ n : ℕ) : R) = 2 ^ n := by rw [Nat.cast_pow]; rfl
  rw [← this, Nat.cast_lt]
  exact Nat.lt_two_pow_self
