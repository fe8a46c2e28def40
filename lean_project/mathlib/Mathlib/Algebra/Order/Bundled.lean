/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Defs
import Mathlib.Algebra.Order.Ring.Defs

/-!
# Ordered algebra in one class

Older files say `[LinearOrderedField K]` for `[Field K] [LinearOrder K] [IsStrictOrderedRing K]`,
and likewise for groups and rings. These classes are no more than the three together.
-/

universe u

/-- An additive commutative group with a linear order that addition preserves. -/
class LinearOrderedAddCommGroup (α : Type u) extends AddCommGroup α, LinearOrder α,
  IsOrderedAddMonoid α

/-- An additive commutative group with a partial order that addition preserves. -/
class OrderedAddCommGroup (α : Type u) extends AddCommGroup α, PartialOrder α,
  IsOrderedAddMonoid α

/-- A semiring with a partial order that the operations preserve. -/
class OrderedSemiring (α : Type u) extends Semiring α, PartialOrder α, IsOrderedRing α

/-- A semiring with a linear order that the operations preserve strictly. -/
class LinearOrderedSemiring (α : Type u) extends Semiring α, LinearOrder α, IsStrictOrderedRing α

/-- A ring with a linear order that the operations preserve strictly. -/
class LinearOrderedRing (α : Type u) extends Ring α, LinearOrder α, IsStrictOrderedRing α

/-- A commutative ring with a linear order that the operations preserve strictly. -/
class LinearOrderedCommRing (α : Type u) extends CommRing α, LinearOrder α, IsStrictOrderedRing α

/-- A field with a linear order that the operations preserve strictly. -/
class LinearOrderedField (α : Type u) extends Field α, LinearOrder α, IsStrictOrderedRing α

variable {α : Type u}

instance (priority := 100) LinearOrderedField.toLinearOrderedCommRing [s : LinearOrderedField α] :
    LinearOrderedCommRing α :=
  { s with }

instance (priority := 100) LinearOrderedCommRing.toLinearOrderedRing [s : LinearOrderedCommRing α] :
    LinearOrderedRing α :=
  { s with }
