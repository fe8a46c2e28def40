/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations
import Mathlib.Order.Defs.PartialOrder

/-! # Bounds of sets, least and greatest elements -/

universe u

section LE

variable {α : Type u} [LE α]

/-- The upper bounds of a set. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}

/-- The lower bounds of a set. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}

/-- Some element is an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty

/-- Some element is a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty

/-- `a` is the least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s

/-- `a` is the greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s

/-- `a` is the least upper bound of `s`. -/
def IsLUB (s : Set α) : α → Prop := IsLeast (upperBounds s)

/-- `a` is the greatest lower bound of `s`. -/
def IsGLB (s : Set α) : α → Prop := IsGreatest (lowerBounds s)

end LE
