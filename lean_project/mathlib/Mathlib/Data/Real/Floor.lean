/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Floor.Semiring
import Mathlib.Data.Rat.Floor
import Mathlib.Data.Real.Archimedean

/-! # Floor and ceiling of real numbers -/

noncomputable instance Real.instFloorRing : FloorRing ℝ := Archimedean.floorRing ℝ

/-- The floor of a rational number is that of its image. -/
@[simp, norm_cast] theorem Rat.floor_cast {K : Type*} [Field K] [LinearOrder K]
    [IsStrictOrderedRing K] [FloorRing K] (x : ℚ) : ⌊(x : K)⌋ = ⌊x⌋ := by
  rw [Int.floor_eq_iff, ← Rat.cast_intCast, ← Rat.cast_one, ← Rat.cast_add, Rat.cast_le,
    Rat.cast_lt]
  exact ⟨Int.floor_le x, Int.lt_floor_add_one x⟩

@[simp, norm_cast] theorem Rat.ceil_cast {K : Type*} [Field K] [LinearOrder K]
    [IsStrictOrderedRing K] [FloorRing K] (x : ℚ) : ⌈(x : K)⌉ = ⌈x⌉ := by
  rw [← Int.neg_neg ⌈(x : K)⌉, ← Int.floor_neg, ← Rat.cast_neg, Rat.floor_cast, Int.floor_neg,
    Int.neg_neg]
