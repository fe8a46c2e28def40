/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Read

/-!
# `ring1`: identities of commutative rings

The two sides are read and their polynomials compared; if they are the same, the kernel computes
them once more.
-/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.Ring

/-- A proof of `a = b`, terms of the carrier `c`, if the polynomials are the same. -/
def proveEq? (c : ℕ) (a b : Expr) : RingM (Option Expr) := do
  let (x, y) := (← read c a, ← read c b)
  unless x.term.eval == y.term.eval do return none
  let same ← proveSame c x.term y.term
  let left ← match x.proof? with | none => pure same | some p => mkEqTrans p same
  match y.proof? with
  | none => return some left
  | some q => return some (← mkEqTrans left (← mkEqSymm q))

/-- The two sides of an equation and their type, once reducible definitions are unfolded. -/
def equation? (goal : Expr) : MetaM (Option (Expr × Expr × Expr)) := do
  let goal ← instantiateMVars goal
  match goal.consumeMData with
  | .app (.app (.app (.const ``Eq _) type) a) b => return some (type, a, b)
  | _ =>
    let .app (.app (.app (.const ``Eq _) type) a) b ← whnfR goal | return none
    return some (type, a, b)

/-- Closes the main goal if it is an identity of a ring. -/
def closeByRing : TacticM Bool := withMainContext do
  let goal ← getMainGoal
  let some (type, a, b) ← equation? (← goal.getType) | return false
  let prove : RingM (Option Expr) := do
    let some c ← carrier? type | return none
    proveEq? c a b
  let (some proof, _) ← prove.run {} | return false
  goal.assign proof
  pruneSolvedGoals
  return true

end Mathlib.Tactic.Ring

open Mathlib.Tactic.Ring in
/-- `ring1` closes an equation that holds in every commutative ring, semiring or field with these
operations, and fails otherwise. -/
elab "ring1" : tactic => do
  let target ← instantiated (← getMainTarget)
  unless ← attempt 200000 (do unless ← closeByRing do throwError "different") do
    throwError "ring1 failed: no identity of commutative rings is\n  {target}"
