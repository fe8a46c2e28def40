/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs

/-! # ℕ as a commutative semiring -/

instance Nat.instCommSemiring : CommSemiring ℕ where
  add_assoc := Nat.add_assoc
  add_comm := Nat.add_comm
  add_zero := Nat.add_zero
  zero_add := Nat.zero_add
  mul_assoc := Nat.mul_assoc
  mul_comm := Nat.mul_comm
  mul_one := Nat.mul_one
  one_mul := Nat.one_mul
  left_distrib := Nat.left_distrib
  right_distrib := Nat.right_distrib
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero
  natCast n := n
  npow n x := x ^ n
  nsmul n x := n * x
  nsmul_zero := Nat.zero_mul
  nsmul_succ := Nat.succ_mul

instance Nat.instIsCancelMulZero : IsCancelMulZero ℕ where
  mul_left_cancel_of_ne_zero h := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero h)
  mul_right_cancel_of_ne_zero h := Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero h)

instance Nat.instNontrivial : Nontrivial ℕ := ⟨0, 1, Nat.zero_ne_one⟩

instance Nat.instIsDomain : IsDomain ℕ where

instance Nat.instCharZero : CharZero ℕ := ⟨fun _ _ h ↦ h⟩
