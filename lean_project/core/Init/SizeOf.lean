/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.WF.Nat

/-!
# Sizes

Every inductive type gets an instance of `SizeOf`: constructors have size one more than the sum of
their fields, functions have size zero. Without `termination_by`, recursion is tried with this
measure, and `decreasing_tactic` simplifies with the `sizeOf_spec` lemmas of the constructors.
-/

universe u v

set_option relaxedAutoImplicit false

/-- Types whose elements have a size, for termination proofs. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat
export SizeOf (sizeOf)

/-- Where nothing is known, the size is zero. -/
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ ↦ 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl

instance instSizeOfNat : SizeOf Nat where sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

-- a delayed value is as large as the value
instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

@[simp] theorem sizeOf_thunk {α : Sort u} [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) :=
  rfl

deriving instance SizeOf for PUnit
deriving instance SizeOf for Bool
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Subtype
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt8
deriving instance SizeOf for UInt16
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for USize
deriving instance SizeOf for Char
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for ByteArray
deriving instance SizeOf for String
deriving instance SizeOf for String.Pos.Raw
deriving instance SizeOf for Substring.Raw
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Sigma
deriving instance SizeOf for PSigma
deriving instance SizeOf for Except
deriving instance SizeOf for EStateM.Result
deriving instance SizeOf for Lean.SourceInfo
deriving instance SizeOf for Lean.Syntax.Preresolved

deriving instance SizeOf for Thunk

@[simp] theorem Thunk.sizeOf_eq {α : Type u} [SizeOf α] (a : Thunk α) :
    sizeOf a = 1 + sizeOf a.get := by
  cases a; rfl

namespace Lean.Name

/-- The size of a name; by hand, since its hash is no field. -/
protected noncomputable def sizeOf : Name → Nat
  | anonymous => 1
  | str p s => 1 + p.sizeOf + SizeOf.sizeOf s
  | num p n => 1 + p.sizeOf + SizeOf.sizeOf n

noncomputable instance : SizeOf Name where sizeOf n := n.sizeOf

@[simp] theorem anonymous.sizeOf_spec : SizeOf.sizeOf anonymous = 1 := rfl
@[simp] theorem str.sizeOf_spec (p : Name) (s : String) :
    SizeOf.sizeOf (str p s) = 1 + SizeOf.sizeOf p + SizeOf.sizeOf s := rfl
@[simp] theorem num.sizeOf_spec (p : Name) (n : Nat) :
    SizeOf.sizeOf (num p n) = 1 + SizeOf.sizeOf p + SizeOf.sizeOf n := rfl

end Lean.Name

@[simp] theorem Unit.sizeOf (u : Unit) : sizeOf u = 1 := rfl

@[simp] theorem Bool.sizeOf_eq_one (b : Bool) : sizeOf b = 1 := by cases b <;> rfl

/-- Compare elements by their size. -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel
