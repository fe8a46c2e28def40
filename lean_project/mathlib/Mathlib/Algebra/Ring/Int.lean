/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs

/-! # ℤ as a commutative ring -/

instance Int.instCommRing : CommRing ℤ where
  add_assoc := Int.add_assoc
  add_comm := Int.add_comm
  add_zero := Int.add_zero
  zero_add := Int.zero_add
  mul_assoc := Int.mul_assoc
  mul_comm := Int.mul_comm
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  natCast n := n
  npow n x := x ^ n
  nsmul n x := n * x
  nsmul_zero x := Int.zero_mul x
  nsmul_succ n x := by
    show ((n + 1 : ℕ) : ℤ) * x = n * x + x
    rw [Int.natCast_succ, Int.add_mul, Int.one_mul]
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := Int.sub_eq_add_neg
  zsmul n x := n * x
  zsmul_zero' := Int.zero_mul
  zsmul_succ' n x := by rw [Int.natCast_succ, Int.add_mul, Int.one_mul]
  zsmul_neg' n x := by rw [Int.negSucc_eq, Int.neg_mul]; rfl
  intCast n := n

instance Int.instIsCancelMulZero : IsCancelMulZero ℤ where
  mul_left_cancel_of_ne_zero := Int.eq_of_mul_eq_mul_left
  mul_right_cancel_of_ne_zero := Int.eq_of_mul_eq_mul_right

instance Int.instNontrivial : Nontrivial ℤ := ⟨0, 1, by decide⟩

instance Int.instIsDomain : IsDomain ℤ where

@[simp, norm_cast] theorem Int.cast_id {n : ℤ} : Int.cast n = n := rfl
