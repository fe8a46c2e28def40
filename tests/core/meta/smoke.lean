import Lean
open Lean Elab Tactic Meta

/-- The hypothesis of this name. -/
def hypothesis (name : Name) : TacticM FVarId := do
  let some declaration := (← getLCtx).findFromUserName? name | throwError "no {name}"
  return declaration.fvarId

/-- A goal of this type. -/
def goal (type : Expr) : TacticM MVarId :=
  return (← mkFreshExprSyntheticOpaqueMVar type).mvarId!

/-- Whether a failure with this message is caught. -/
def fails (msg : MessageData) : TacticM Bool := do
  try throwError msg catch _ => return true

/-- Run a check, undo what it did, and say if it was false. -/
def smoke (check : TacticM Bool) : TacticM Unit := do
  let saved ← Tactic.saveState
  let ok ← withMainContext check
  saved.restore
  unless ok do throwError "false"
