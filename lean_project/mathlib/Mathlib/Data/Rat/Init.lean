/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Int.Notation
import Mathlib.Data.Nat.Notation

/-!
# Rational numbers: notation and casts

`ℚ`, and the coercion of rational numbers to other types.
-/

universe u

@[inherit_doc] notation "ℚ" => Rat

/-- Types into which the rational numbers map. -/
class RatCast (K : Type u) where
  /-- the image of a rational number -/
  protected ratCast : ℚ → K

/-- The image of a rational number in another type. -/
@[coe, reducible, match_pattern] protected def Rat.cast {K : Type u} [RatCast K] : ℚ → K :=
  RatCast.ratCast

instance instRatCastRat : RatCast ℚ := ⟨id⟩

instance {K : Type u} [RatCast K] : CoeTail ℚ K := ⟨Rat.cast⟩

instance {K : Type u} [RatCast K] : CoeHTCT ℚ K := ⟨Rat.cast⟩

namespace Rat

@[simp, norm_cast] theorem cast_id (n : ℚ) : Rat.cast n = n := rfl

/-- The image of a rational number as a quotient of the images of its parts. -/
def castRec {K : Type u} [NatCast K] [IntCast K] [Div K] (q : ℚ) : K := q.num / q.den

end Rat
