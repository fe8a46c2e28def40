/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Archimedean.Basic
import Mathlib.Algebra.Order.Floor.Defs

/-! # Floor and ceiling of rational numbers -/

namespace Rat

theorem le_floor_iff_cast_le {z : ℤ} {r : ℚ} : z ≤ Rat.floor r ↔ (z : ℚ) ≤ r := Rat.le_floor_iff

instance instFloorRing : FloorRing ℚ :=
  FloorRing.ofFloor ℚ Rat.floor fun _ _ ↦ Rat.le_floor_iff.symm

protected theorem floor_eq_floor (r : ℚ) : ⌊r⌋ = Rat.floor r := rfl

theorem floor_eq_ediv (r : ℚ) : ⌊r⌋ = r.num / r.den := Rat.floor_def r

end Rat

/-- The floor ring of an Archimedean field, by choice. -/
noncomputable abbrev Archimedean.floorRing (K : Type*) [Field K] [LinearOrder K]
    [IsStrictOrderedRing K] [Archimedean K] : FloorRing K :=
  FloorRing.ofFloor K (fun x ↦ Classical.choose (exists_floor x)) fun z x ↦
    (Classical.choose_spec (exists_floor x) z).symm
