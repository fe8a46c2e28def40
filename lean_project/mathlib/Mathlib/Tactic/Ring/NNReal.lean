/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.NNReal.Defs
import Mathlib.Tactic.Ring.Denominator

/-! # `ring` on nonnegative real numbers, which are part of the real numbers -/

namespace Mathlib.Tactic.Ring

noncomputable instance : PartOfRing NNReal where
  ring := ℝ
  map := NNReal.toReal
  injective _ _ h := NNReal.eq h
  map_natCast := NNReal.coe_natCast
  map_add := NNReal.coe_add
  map_mul := NNReal.coe_mul
  map_pow := NNReal.coe_pow

end Mathlib.Tactic.Ring
