/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Defs
import Mathlib.Algebra.Ring.Nat

/-! # ℕ as a linearly ordered semiring -/

instance Nat.instLinearOrder : LinearOrder ℕ where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  toLT := inferInstance
  toMin := inferInstance
  toMax := inferInstance
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance Nat.instIsStrictOrderedRing : IsStrictOrderedRing ℕ where
  add_le_add_left _ _ h c := Nat.add_le_add_right h c
  le_of_add_le_add_left _ _ _ := Nat.le_of_add_le_add_left
  zero_le_one := Nat.zero_le 1
  mul_lt_mul_of_pos_left _ _ _ := Nat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right _ _ _ := Nat.mul_lt_mul_of_pos_right
