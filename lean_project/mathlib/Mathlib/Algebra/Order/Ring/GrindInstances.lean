/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Defs
import Mathlib.Algebra.Ring.GrindInstances

/-! # Ordered rings for `grind` -/

variable {R : Type*}

instance (priority := 100) IsStrictOrderedRing.toGrindOrderedRing [Ring R] [PartialOrder R]
    [IsStrictOrderedRing R] : Lean.Grind.OrderedRing R where
  add_le_left_iff c := (add_le_add_iff_right c).symm
  zero_lt_one := zero_lt_one
  mul_lt_mul_of_pos_left := mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := mul_lt_mul_of_pos_right
