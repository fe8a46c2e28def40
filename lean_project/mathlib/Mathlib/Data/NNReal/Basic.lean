/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Sub.Defs
import Mathlib.Data.NNReal.Defs

/-!
# The truncated subtraction of nonnegative real numbers
-/

open scoped NNReal

instance NNReal.instOrderedSub : OrderedSub ℝ≥0 where
  tsub_le_iff_right a b c := by
    rw [← NNReal.coe_le_coe, ← NNReal.coe_le_coe, NNReal.coe_sub_def, NNReal.coe_add, max_le_iff]
    exact ⟨fun h ↦ sub_le_iff_le_add.1 h.1, fun h ↦ ⟨sub_le_iff_le_add.2 h, c.2⟩⟩
