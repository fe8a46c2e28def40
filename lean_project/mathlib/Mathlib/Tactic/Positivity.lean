/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Linarith
import Mathlib.Tactic.Positivity.Forms

/-! # `positivity`: `0 < a`, `0 ≤ a` and `a ≠ 0` by the form of `a` -/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.Positivity

/-- The propositions in sight, with their proofs; conjunctions are taken apart. -/
partial def hypothesesInSight : TacticM (List (Expr × Expr)) := do
  let mut found := []
  for x in (← getLCtx).getFVarIds do
    let declaration ← x.getDecl
    if declaration.isImplementationDetail then continue
    let prop ← Ring.instantiated declaration.type
    if prop.getAppFn matches .const .. then found := (← parts (.fvar x) prop) ++ found
  return found
where
  /-- The parts of a conjunction. -/
  parts (proof prop : Expr) : MetaM (List (Expr × Expr)) := do
    if prop.isAppOfArity ``And 2 then
      let args := prop.getAppArgs
      return (← parts (← mkAppM ``And.left #[proof]) args[0]!)
        ++ (← parts (← mkAppM ``And.right #[proof]) args[1]!)
    return [(proof, prop.consumeMData)]

/-- A proof of `0 < a`, `0 ≤ a`, `a ≠ 0` or `0 ≠ a` from hypotheses. -/
def prove? (hypotheses : List (Expr × Expr)) (goal : Expr) : MetaM (Option Expr) := do
  let isZero (e : Expr) : Bool := e.nat? == some 0
  if let some (strict, zero, a, _) := ordered? default goal then
    unless isZero zero do throwError "positivity failed: the goal is not about zero\n  {goal}"
    let s ← sign hypotheses a
    if strict then
      let .positive p := s | return none
      return some p
    s.nonnegative?
  else if let some (a, b) := unequal? goal then
    if isZero b then (← sign hypotheses a).nonzero?
    else if isZero a then
      let some p ← (← sign hypotheses b).nonzero? | return none
      return some (← mkAppM ``Ne.symm #[p])
    else throwError "positivity failed: the goal is not about zero\n  {goal}"
  else throwError "positivity failed: the goal is none of 0 < a, 0 ≤ a, a ≠ 0\n  {goal}"

end Mathlib.Tactic.Positivity

open Mathlib.Tactic.Positivity in
/-- Closes `0 < a`, `0 ≤ a` or `a ≠ 0` by taking `a` apart; hypotheses about its parts count. -/
elab "positivity" : tactic => withMainContext do
  let goal ← Mathlib.Tactic.Ring.instantiated (← getMainTarget)
  let goal := goal.consumeMData
  let goal ← if (ordered? default goal).isSome || (unequal? goal).isSome then pure goal
    else whnfR goal
  let hypotheses ← hypothesesInSight
  -- where `simp` looks for conditions, definitions are closed
  let proof? ← (withDefault (prove? hypotheses goal) : MetaM _)
  let some proof := proof? | throwError "failed to prove positivity\n  {goal}"
  (← getMainGoal).assign proof
  pruneSolvedGoals
