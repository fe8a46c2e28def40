/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs
import Mathlib.Algebra.Field.Defs

/-! # Casts of quotients of natural numbers and integers -/

universe u

variable {K : Type u} [Field K]

/-- An exact quotient of natural numbers is the quotient of the casts. -/
@[simp, norm_cast] theorem Nat.cast_div {m n : ℕ} (n_dvd : n ∣ m) (hn : (n : K) ≠ 0) :
    ((m / n : ℕ) : K) = m / n := by
  obtain ⟨k, rfl⟩ := n_dvd
  have h : n ≠ 0 := fun e ↦ hn (by rw [e, Nat.cast_zero])
  rw [Nat.mul_div_cancel_left k (Nat.pos_of_ne_zero h), Nat.cast_mul, mul_comm, mul_div_assoc,
    div_self hn, mul_one]

/-- An exact quotient of integers is the quotient of the casts. -/
@[simp, norm_cast] theorem Int.cast_div {m n : ℤ} (n_dvd : n ∣ m) (hn : (n : K) ≠ 0) :
    ((m / n : ℤ) : K) = m / n := by
  obtain ⟨k, rfl⟩ := n_dvd
  have h : n ≠ 0 := fun e ↦ hn (by rw [e, Int.cast_zero])
  rw [Int.mul_ediv_cancel_left k h, Int.cast_mul, mul_comm, mul_div_assoc, div_self hn, mul_one]
