/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs

/-! # What is zero when doubled -/

section Ring

variable {R : Type*} [Ring R] [NoZeroDivisors R] [CharZero R] {a : R}

@[simp] theorem add_self_eq_zero : a + a = 0 ↔ a = 0 := by
  rw [← two_mul, mul_eq_zero]
  exact ⟨fun h ↦ h.resolve_left two_ne_zero, .inr⟩

end Ring
