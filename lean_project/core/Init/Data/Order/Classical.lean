/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Order.Classes

/-!
# The strict order of a `≤`

Where a type has only `≤`, `a < b` may be read as `a ≤ b` and not `b ≤ a`; active after
`open Classical.Order`.
-/

namespace Classical.Order

universe u

/-- `a < b` as `a ≤ b` and not `b ≤ a`. -/
@[reducible] def instLT {α : Type u} [LE α] : LT α where
  lt a b := a ≤ b ∧ ¬b ≤ a

attribute [scoped instance] instLT

theorem instLawfulOrderLT {α : Type u} [LE α] : Std.LawfulOrderLT α where
  lt_iff _ _ := Iff.rfl

attribute [scoped instance] instLawfulOrderLT

end Classical.Order
