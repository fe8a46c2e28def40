/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Data.Nat.Lemmas

/-!
# Cases and induction with names in one list: `cases'`, `induction'`

The names go, in order, to what the cases bring, one case after the other; what is left over keeps
no name.
-/

namespace Mathlib.Tactic.Cases

open Lean Meta Elab Tactic

/-- The local variables that have no name of their own, outside a list of user names. -/
meta def unnamed (known : List Name) : TacticM (List FVarId) := withMainContext do
  let mut found := []
  for x in (← getLCtx).getFVarIds do
    let decl ← x.getDecl
    if decl.userName.hasMacroScopes && !decl.isImplementationDetail
        && !known.contains decl.userName then
      found := x :: found
  return found.reverse

/-- Gives the first names to the variables, as far as both go; `none` leaves one without. -/
meta def giveNames (goal : MVarId) (xs : List FVarId) (names : List (Option Name)) :
    MetaM (MVarId × List (Option Name)) :=
  match xs, names with
  | x :: xs, some n :: names => do giveNames (← goal.rename x n) xs names
  | _ :: xs, none :: names => giveNames goal xs names
  | _, names => return (goal, names)

/-- Runs a tactic, and names what is new in its goals. -/
meta def naming (names : Array (TSyntax ``binderIdent)) (tactic : TSyntax `tactic) :
    TacticM Unit := focus do
  let before ← withMainContext do
    (← getLCtx).getFVarIds.toList.mapM fun x ↦ return (← x.getDecl).userName
  evalTactic tactic
  let mut left := names.toList.map fun n ↦
    if n.raw[0].isIdent then some n.raw[0].getId else none
  let mut goals := []
  for goal in ← getGoals do
    setGoals [goal]
    let (goal, rest) ← giveNames goal (← unnamed before) left
    left := rest
    goals := goal :: goals
  setGoals goals.reverse

/-- `cases' h with a b` takes `h` apart, and names what the constructors bring in one list. -/
syntax "cases'" ppSpace (atomic(ident " : "))? term (" using " ident)?
  (" with" (ppSpace colGt binderIdent)+)? : tactic

/-- `induction' n with n ih` names what the cases bring in one list. -/
syntax "induction'" ppSpace Parser.Tactic.elimTarget,+ (" using " ident)?
  (" with" (ppSpace colGt binderIdent)+)? (" generalizing" (ppSpace colGt ident)+)? : tactic

elab_rules : tactic
  | `(tactic| cases' $[$h:ident :]? $t:term $[using $r]? $[with $names*]?) => do
    let tactic ← match h with
      | some h => `(tactic| cases $h:ident : $t:term $[using $r]?)
      | none => `(tactic| cases $t:term $[using $r]?)
    naming (names.getD #[]) tactic

elab_rules : tactic
  | `(tactic| induction' $ts,* $[using $r]? $[with $names*]? $[generalizing $xs*]?) => do
    naming (names.getD #[])
      (← `(tactic| induction $ts,* $[using $r:ident]? $[generalizing $xs*]?))

end Mathlib.Tactic.Cases
