/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Abs

/-! # Absolute values by cases -/

theorem abs_cases {α : Type*} [AddCommGroup α] [LinearOrder α] [IsOrderedAddMonoid α] (a : α) :
    |a| = a ∧ 0 ≤ a ∨ |a| = -a ∧ a < 0 := by
  rcases lt_or_ge a 0 with h | h
  · exact .inr ⟨abs_of_neg h, h⟩
  · exact .inl ⟨abs_of_nonneg h, h⟩
