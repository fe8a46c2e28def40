/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Rat
import Mathlib.Algebra.Order.Ring.Defs

/-! # ℚ as a linearly ordered field -/

namespace Rat

instance instLinearOrder : LinearOrder ℚ where
  le_refl _ := Rat.le_refl
  le_trans _ _ _ := Rat.le_trans
  toLT := inferInstance
  lt_iff_le_not_ge := Rat.lt_iff_le_not_le
  le_antisymm _ _ := Rat.le_antisymm
  le_total _ _ := Rat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance
  toMin := inferInstance
  toMax := inferInstance

instance instIsStrictOrderedRing : IsStrictOrderedRing ℚ where
  add_le_add_left _ _ h _ := Rat.add_le_add_right.2 h
  le_of_add_le_add_left _ _ _ := Rat.add_le_add_left.1
  zero_le_one := by decide
  mul_lt_mul_of_pos_left _ _ _ := Rat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right _ _ _ := Rat.mul_lt_mul_of_pos_right

end Rat
