/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Core

/-!
# Decimal numerals
-/

universe u

/-- What a decimal such as `1.5` or `2e3` stands for in `α`: `ofScientific 15 true 1` is the former,
`ofScientific 2 false 3` the latter. -/
class OfScientific (α : Type u) where
  /-- `mantissa / 10 ^ decimalExponent` if `exponentSign`, else the product. -/
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α
