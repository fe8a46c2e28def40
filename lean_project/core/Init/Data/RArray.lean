/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bootstrap

/-!
# Tools of proofs by reflection

Such a proof names the atoms of a problem by numbers and checks a certificate by evaluation. The
valuation that maps numbers back to atoms is an `RArray`: a binary tree whose look-up the kernel
evaluates in logarithmically many steps. The compiled tactics mark the proofs `Eq.refl true` of
their certificates by `eagerReduce`, which makes the kernel evaluate arguments first.
-/

universe u

/-- The identity; in `eagerReduce (Eq.refl a)` it asks the kernel for eager evaluation. -/
abbrev eagerReduce {α : Sort u} (a : α) : α := a

namespace Lean

/-- A non-empty array: `branch p l r` holds the indices below `p` in `l` and the others in `r`. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

/-- The entry at `n`; an index out of range yields the nearest entry. -/
def RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  match a with
  | .leaf x => x
  | .branch p l r => cond (Nat.ble p n) (r.get n) (l.get n)

end Lean
