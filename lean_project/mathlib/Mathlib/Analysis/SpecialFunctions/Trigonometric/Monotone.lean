/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic
import Mathlib.Data.Set.Image
import Mathlib.Order.Interval.Set.Defs
import Mathlib.Order.Monotone.Defs

/-! # Where sine and cosine are monotone and injective -/

namespace Real

open Set

theorem strictMonoOn_sin : StrictMonoOn sin (Icc (-(π / 2)) (π / 2)) :=
  fun _ hx _ hy hxy ↦ sin_lt_sin_of_lt_of_le_pi_div_two hx.1 hy.2 hxy

theorem strictAntiOn_cos : StrictAntiOn cos (Icc 0 π) :=
  fun _ hx _ hy hxy ↦ cos_lt_cos_of_nonneg_of_le_pi hx.1 hy.2 hxy

theorem injOn_sin : InjOn sin (Icc (-(π / 2)) (π / 2)) := fun x hx y hy h ↦ by
  rcases lt_trichotomy x y with l | e | l
  · exact ((strictMonoOn_sin hx hy l).ne h).elim
  · exact e
  · exact ((strictMonoOn_sin hy hx l).ne h.symm).elim

theorem injOn_cos : InjOn cos (Icc 0 π) := fun _ hx _ hy ↦
  injOn_cos_of_nonneg hx.1 hx.2 hy.1 hy.2

@[simp] theorem cos_abs (x : ℝ) : cos |x| = cos x := by
  rcases abs_choice x with h | h <;> rw [h]
  exact cos_neg x

end Real
