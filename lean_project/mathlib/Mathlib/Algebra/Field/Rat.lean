/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs

/-! # ℚ as a field -/

namespace Rat

instance instField : Field ℚ where
  add_assoc := Rat.add_assoc
  add_comm := Rat.add_comm
  zero := 0
  zero_add := Rat.zero_add
  add_zero := Rat.add_zero
  nsmul n q := n * q
  nsmul_zero := Rat.zero_mul
  nsmul_succ n q := by
    show ((n + 1 : ℕ) : ℚ) * q = (n : ℚ) * q + q
    rw [Rat.natCast_add, Rat.add_mul, Rat.natCast_one, Rat.one_mul]
  mul_assoc := Rat.mul_assoc
  mul_comm := Rat.mul_comm
  one := 1
  one_mul := Rat.one_mul
  mul_one := Rat.mul_one
  npow n q := q ^ n
  npow_zero := Rat.pow_zero
  npow_succ n q := Rat.pow_succ q n
  left_distrib := Rat.mul_add
  right_distrib := Rat.add_mul
  zero_mul := Rat.zero_mul
  mul_zero := Rat.mul_zero
  natCast_zero := Rat.natCast_zero
  natCast_succ n := Rat.natCast_add n 1
  neg_add_cancel := Rat.neg_add_cancel
  sub_eq_add_neg := Rat.sub_eq_add_neg
  zsmul n q := n * q
  zsmul_zero' := Rat.zero_mul
  zsmul_succ' n q := by
    show (((n + 1 : ℕ) : ℤ) : ℚ) * q = ((n : ℤ) : ℚ) * q + q
    rw [Int.natCast_succ, Rat.intCast_add, Rat.add_mul, Rat.intCast_one, Rat.one_mul]
  zsmul_neg' n q := by
    show ((Int.negSucc n : ℤ) : ℚ) * q = -(((n + 1 : ℕ) : ℤ) * q)
    rw [Int.negSucc_eq, Rat.intCast_neg, Rat.neg_mul, Int.natCast_succ]
  intCast_ofNat := Rat.intCast_natCast
  intCast_negSucc _ := rfl
  div_eq_mul_inv := Rat.div_def
  zpow n q := q ^ n
  zpow_zero' := Rat.zpow_zero
  zpow_succ' n q := Rat.pow_succ q n
  zpow_neg' _ _ := rfl
  exists_pair_ne := ⟨0, 1, by decide⟩
  inv_zero := Rat.inv_zero
  mul_inv_cancel := Rat.mul_inv_cancel
  ratCast q := q
  ratCast_def q := (Rat.num_div_den q).symm

end Rat
