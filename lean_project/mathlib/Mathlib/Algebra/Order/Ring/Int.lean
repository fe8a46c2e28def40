/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Defs
import Mathlib.Algebra.Ring.Int

/-! # ℤ as a linearly ordered ring -/

instance Int.instLinearOrder : LinearOrder ℤ where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  toLT := inferInstance
  toMin := inferInstance
  toMax := inferInstance
  lt_iff_le_not_ge _ _ := Int.lt_iff_le_not_le
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance Int.instIsStrictOrderedRing : IsStrictOrderedRing ℤ where
  add_le_add_left _ _ h c := Int.add_le_add_right h c
  le_of_add_le_add_left _ _ _ := Int.le_of_add_le_add_left
  zero_le_one := by decide
  mul_lt_mul_of_pos_left _ _ _ := Int.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right _ _ _ := Int.mul_lt_mul_of_pos_right
