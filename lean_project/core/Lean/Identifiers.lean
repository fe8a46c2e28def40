/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
/-!
# Names of variables, binders, literals

The parts of levels and expressions that the compiled code shares, in its layout.
-/

namespace Lean

/-- The name of a universe metavariable. -/
structure LevelMVarId where
  name : Name
  deriving Inhabited, BEq

abbrev LMVarId := LevelMVarId

/-- The name of a local hypothesis, unique in a file. -/
structure FVarId where
  name : Name
  deriving Inhabited, BEq

/-- The name of a goal or of another metavariable. -/
structure MVarId where
  name : Name
  deriving Inhabited, BEq

/-- How an argument is found: given, or by unification or type class search. -/
inductive BinderInfo where
  | default
  | implicit
  | strictImplicit
  | instImplicit
  deriving Inhabited, BEq

/-- A number or a text as the kernel stores it. -/
inductive Literal where
  | natVal (val : Nat)
  | strVal (val : String)
  deriving Inhabited, BEq

opaque MData.nonemptyType : NonemptyType.{0}

/-- Annotations of an expression; only passed on. -/
def MData : Type := MData.nonemptyType.type
instance : Nonempty MData := MData.nonemptyType.property

end Lean
