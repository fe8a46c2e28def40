/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Monads

/-!
# Simplification procedures

The types that `simproc` and `dsimproc` expect of a procedure.
-/

namespace Lean.Meta.Simp

abbrev SimpM := ReaderT MethodsRef (ReaderT Context (StateInRef State MetaM))

/-- A simplified term, and why it is equal; by definition, where there is no proof. -/
structure Result where
  expr : Expr
  proof? : Option Expr := none
  cache : Bool := true
  deriving Inhabited

/-- What a procedure did: `done`, `visit` the result again, or `continue` with its parts. -/
inductive Step where
  | done (r : Result)
  | visit (r : Result)
  | «continue» (r? : Option Result := none)
  deriving Inhabited

abbrev Simproc := Expr → SimpM Step

end Lean.Meta.Simp

namespace Lean

/-- The same for a procedure whose result is equal by definition. -/
inductive TransformStep where
  | done (e : Expr)
  | visit (e : Expr)
  | «continue» (e? : Option Expr := none)
  deriving Inhabited

abbrev Meta.Simp.DStep := TransformStep
abbrev Meta.Simp.DSimproc := Expr → Meta.Simp.SimpM Meta.Simp.DStep

end Lean
