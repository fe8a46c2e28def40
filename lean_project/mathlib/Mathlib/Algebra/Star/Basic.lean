/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs

/-! # Conjugation: the operation `star` -/

universe u

/-- Types with a conjugation. -/
class Star (R : Type u) where
  /-- the conjugate -/
  star : R → R

export Star (star)

/-- The conjugation of a commutative ring, as a function. -/
def starRingEnd (R : Type u) [CommSemiring R] [Star R] : R → R := star

namespace ComplexConjugate

@[inherit_doc] scoped notation "conj" => starRingEnd _

end ComplexConjugate
