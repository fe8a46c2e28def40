/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Rat.Cast.CharZero

/-! # Decimals in division rings: `3.14` is the image of the rational number -/

universe u

instance (priority := 100) DivisionRing.toOfScientific {K : Type u} [DivisionRing K] :
    OfScientific K where
  ofScientific m s e := ((OfScientific.ofScientific m s e : ℚ) : K)

@[simp, norm_cast] theorem Rat.cast_ofScientific {K : Type*} [DivisionRing K] (m : ℕ) (s :
    Bool) (e : ℕ) :
    ((OfScientific.ofScientific m s e : ℚ) : K) = OfScientific.ofScientific m s e :=
  rfl

/-- A decimal with `e` digits after the point is a quotient by `10 ^ e`. -/
theorem ofScientific_true_eq_div {K : Type*} [Field K] [CharZero K] (m e : ℕ) :
    (OfScientific.ofScientific m true e : K) = m / (10 ^ e : ℕ) := by
  show ((Rat.ofScientific m true e : ℚ) : K) = _
  rw [Rat.ofScientific_true_def, Rat.cast_mkRat, Int.cast_natCast]
