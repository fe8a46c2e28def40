/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Linarith.Products

/-!
# `linarith` on a goal

The goal is negated, the facts of the context and of the terms given are collected, and for each
ordered ring among them, that of the goal first, a contradiction is looked for.
-/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.Linarith

open Mathlib.Tactic.Ring (RingM)

/-- Thousands of heartbeats for one search. -/
def searchLimit : ℕ := 40000

/-- What a call is to look at. -/
structure Sources where
  /-- Proofs of the negated goal and of what was given. -/
  own : List Expr
  /-- Whether the hypotheses of the context count. -/
  hypotheses : Bool
  /-- Whether products are formed. -/
  nonlinear : Bool

/-- The facts of a list of proofs, and the propositions. -/
def collect (proofs : List Expr) : RingM (List (ℕ × Fact) × List Expr) := do
  let mut facts := []
  let mut props := []
  for proof in proofs do
    let prop ← Ring.instantiated (← inferType proof)
    let new ← factsOf proof prop
    unless new.isEmpty do
      facts := facts ++ new
      props := props ++ [prop]
  return (facts, props)

/-- The facts of a list without those that an earlier one says. -/
def distinct (facts : List Fact) : List Fact :=
  facts.foldl (fun kept f ↦ if isKnown kept f && f.poly.constant?.isNone then kept
    else kept ++ [f]) []

/-- A proof of `False` from the facts about one carrier. -/
def refuteIn? (c : ℕ) (own rest : List Fact) (props : List Expr) (nonlinear : Bool) :
    RingM (Option Expr) := do
  let start ← (IO.getNumHeartbeats : BaseIO ℕ)
  let limit := start + searchLimit * 1000
  let own := distinct own
  let facts := distinct (own ++ rest)
  let casts ← castFacts c
  if let some proof ← refute? c (facts ++ casts).toArray limit then return some proof
  unless nonlinear do return none
  let some ring ← orderedRing? c | return none
  let type := (← Ring.getCarrier c).type
  let mut squares : List Fact := []
  for a in props.foldl (fun found p ↦ squaredTerms type p found) [] do
    let square ← squareFact c ring a
    unless isKnown (facts ++ squares) square do squares := squares ++ [square]
  let base := facts ++ casts ++ squares
  let products ← products c ring base.toArray own.length
  refute? c (base ++ products).toArray limit

/-- A proof of `False` from the facts in sight. -/
def findContradiction (sources : Sources) (context : List Expr) : RingM (Option Expr) := do
  let (own, ownProps) ← collect sources.own
  let (rest, restProps) ← collect (if sources.hypotheses then context else [])
  let carriers := (own ++ rest).foldl (fun cs t ↦ if cs.contains t.1 then cs else cs ++ [t.1]) []
  for c in carriers do
    let about (facts : List (ℕ × Fact)) : List Fact :=
      (facts.filter fun t ↦ t.1 == c).map fun t ↦ t.2
    if let some proof ← refuteIn? c (about own) (about rest) (ownProps ++ restProps)
      sources.nonlinear then return some proof
  return none

/-- Whether a proposition may be a comparison: whether it is worth a look. -/
def isComparison (prop : Expr) : Bool :=
  match prop.consumeMData.getAppFn with
  | .const _ _ => true
  | _ => false

/-- The hypotheses of the context. -/
def contextProofs : TacticM (List Expr) := do
  let mut proofs := []
  for x in (← getLCtx).getFVarIds do
    let declaration ← x.getDecl
    if declaration.isImplementationDetail then continue
    let prop ← Ring.instantiated declaration.type
    if isComparison prop && (← isProp prop) then proofs := .fvar x :: proofs
  return proofs.reverse

/-- Closes a goal `False`, given proofs that count as the caller's. -/
def closeFalse (goal : MVarId) (own : List Expr) (hypotheses nonlinear : Bool) : TacticM Bool := do
  setGoals [goal]
  withMainContext do
    let context := (← contextProofs).filter fun e ↦ !own.contains e
    let (proof?, _) ← (findContradiction { own, hypotheses, nonlinear } context).run
      { pushCasts := true }
    let some proof := proof? | return false
    goal.assign proof
    return true

/-- The goals `False` that a goal comes to, each with the hypothesis that the goal fails. -/
def negatedGoals (goal : MVarId) : MetaM (List (MVarId × Option Expr)) := do
  let by' (name : Name) : MetaM (List (MVarId × Option Expr)) := do
    let goals ← goal.apply (← mkConstWithFreshMVarLevels name)
    goals.mapM fun g ↦ do
      let (x, g) ← g.intro `a
      return (g, some (Expr.fvar x))
  let target ← Ring.instantiated (← goal.getType)
  let target := target.consumeMData
  let negation (target : Expr) : Option (MetaM (List (MVarId × Option Expr))) :=
    match target.getAppFn with
    | .const ``LE.le _ | .const ``GE.ge _ => some (by' ``le_of_contradiction)
    | .const ``LT.lt _ | .const ``GT.gt _ => some (by' ``lt_of_contradiction)
    | .const ``Eq _ => some (by' ``eq_of_contradictions)
    | .const ``False _ => some (pure [(goal, none)])
    | .const ``Not _ => some do
      let (x, g) ← goal.intro `a
      return [(g, some (Expr.fvar x))]
    | _ => none
  match negation target with
  | some goals => goals
  | none =>
    match negation (← whnfR target) with
    | some goals => goals
    | none => return [(← goal.exfalso, none)]

/-- Runs `linarith` or `nlinarith` with the terms given. -/
def run (terms : Array Syntax) (only nonlinear : Bool) : TacticM Unit := withMainContext do
  let own ← terms.toList.mapM fun t ↦ do Ring.instantiated (← elabTerm t none)
  let goal :: others ← getGoals | throwError "no goals"
  for (g, negated?) in ← negatedGoals goal do
    let own := match negated? with | some h => h :: own | none => own
    unless ← closeFalse g own (!only) nonlinear do throwError "no contradiction"
  setGoals others

end Mathlib.Tactic.Linarith
