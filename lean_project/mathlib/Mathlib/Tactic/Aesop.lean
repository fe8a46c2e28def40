/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Logic.Basic

/-!
# `aesop`: simplification, splitting and application of rules

The steps that lose nothing come first: simplification with everything, hypotheses taken apart,
conjunctions and equivalences split. What they leave is closed by a hypothesis, by a rule or by
`grind`, or stays. Every part of the search is bounded.
-/

namespace Mathlib.Tactic.Aesop

open Lean Meta Elab Tactic

/-- Whether a hypothesis of this type is taken apart. -/
meta def isSplit (type : Expr) : Bool :=
  [``And, ``Or, ``Exists, ``False, ``Subtype, ``Prod].any type.isAppOf

/-- The names of the hypotheses of the main goal that a person can write. -/
meta def writtenNames : TacticM (List Name) := withMainContext do
  let mut names := []
  for x in (← getLCtx).getFVarIds do
    let decl ← x.getDecl
    unless decl.isImplementationDetail || decl.userName.hasMacroScopes do
      names := decl.userName :: names
  return names

/-- `h`, or the first of `h_1`, `h_2`, … that is not among the names. -/
meta def freshName (base : Name) (used : List Name) : Name :=
  if !used.contains base then base else
  let names := (List.range (used.length + 1)).map fun i ↦ .mkSimple s!"{base}_{i + 1}"
  (names.find? fun name ↦ !used.contains name).getD base

/-- Gives the hypotheses of the main goal names that can be written: those of the binders and
constructors that they came from, none of them among `used`. -/
meta def nameHypotheses (used : List Name) : TacticM Unit := withMainContext do
  let goal :: others ← getGoals | return
  let mut goal := goal
  let mut used := used ++ (← writtenNames)
  for x in (← getLCtx).getFVarIds do
    let decl ← x.getDecl
    if decl.isImplementationDetail || !decl.userName.hasMacroScopes then continue
    let base := decl.userName.eraseMacroScopes
    if base == `inst then continue
    let name := freshName base used
    used := name :: used
    goal ← goal.rename x name
  setGoals (goal :: others)

/-- Takes apart the first hypothesis that is one of `∧`, `∨`, `∃`. -/
meta def splitHypothesis : TacticM Unit := withMainContext do
  for x in (← getLCtx).getFVarIds do
    let decl ← x.getDecl
    unless decl.isImplementationDetail do
      if isSplit (← whnfR (← instantiateMVars decl.type)) then
        let used ← writtenNames
        let h ← Term.exprToSyntax (.fvar x)
        evalTactic (← `(tactic| cases $h:term))
        let mut named := []
        for goal in ← getGoals do
          setGoals [goal]
          nameHypotheses used
          named := named ++ (← getGoals)
        setGoals named
        return
  throwError "no hypothesis to take apart"

elab "split_hypothesis" : tactic => focus splitHypothesis

/-- Introduces all variables and hypotheses, under names that can be written. -/
elab "named_intros" : tactic => do
  evalTactic (← `(tactic| intros))
  nameHypotheses []

/-- Fails for a rule that is none: an unknown name, say. -/
elab "known_rule " rule:term : tactic => withMainContext do let _ ← elabTerm rule none

end Mathlib.Tactic.Aesop

open Lean Parser Tactic

/-- What a rule is for, and how likely it is to help. -/
syntax aesop_feature :=
  &"safe" <|> &"unsafe" <|> &"norm" <|> &"simp" <|> &"apply" <|> &"forward" <|> &"destruct" <|>
  &"cases" <|> &"constructors" <|> &"unfold" <|> &"tactic" <|> (num noWs "%") <|> num
/-- A rule, or a list of rules, with its features. -/
syntax aesop_rule := (ppSpace aesop_feature)* ppSpace (("[" term,+ "]") <|> ident)
/-- A part of a call of `aesop`. -/
syntax aesop_clause := "(" (
  (&"add" aesop_rule,+) <|> (&"erase" aesop_rule,+) <|>
  ((&"config" <|> &"simp_config" <|> &"rule_sets" <|> &"options") " := " term)) ")"

/-- The search of `aesop`, with lemmas for `simp`. -/
syntax "aesop_search" " [" term,* "]" : tactic
/-- The steps that lose nothing. -/
syntax "aesop_safe" " [" term,* "]" : tactic

/-- Searches for a proof: simplifies, splits, and applies what `(add …)` names; what is not closed
stays, simplified, and its hypotheses have names that can be written. -/
syntax "aesop" aesop_clause* : tactic
/-- `aesop`, which prints no script here. -/
syntax "aesop?" aesop_clause* : tactic

macro_rules
  | `(tactic| aesop_safe [$simps,*]) => do
    let simps := simps.getElems
    `(tactic| (
      named_intros
      subst_vars
      try simp_all [$[$simps:term],*]
      all_goals (first
        | done
        | (split_hypothesis <;> aesop_safe [$[$simps],*])
        | (refine And.intro ?_ ?_ <;> aesop_safe [$[$simps],*])
        | (refine Iff.intro ?_ ?_ <;> aesop_safe [$[$simps],*])
        | (split <;> named_intros <;> aesop_safe [$[$simps],*])
        | skip)))

macro_rules
  | `(tactic| aesop_search [$simps,*]) => do
    let simps := simps.getElems
    `(tactic| first
      | attempt 40000 (intros; simp_all [$[$simps:term],*]; done)
      | attempt 60000 (
          aesop_safe [$[$simps],*]
          all_goals first
            | assumption
            | rfl
            | (solve_by_elim; done)
            | (refine Or.inl ?_; simp_all [$[$simps:term],*]; done)
            | (refine Or.inr ?_; simp_all [$[$simps:term],*]; done)
            | grind)
      | attempt 60000 grind
      | attempt 60000 (aesop_safe [$[$simps],*])
      | fail "aesop: failed to prove the goal")

/-- The names in a rule. -/
meta def Mathlib.Tactic.Aesop.namesOf (rule : Syntax) : List Term :=
  let named := rule[1]
  if named.isIdent then [⟨named⟩] else (named[1].getSepArgs.toList.map fun t ↦ ⟨t⟩)

/-- Whether a rule is a lemma for `simp`. -/
meta def Mathlib.Tactic.Aesop.isSimp (rule : Syntax) : Bool :=
  rule[0].getArgs.any fun feature ↦
    let word := feature[0][0]
    word.isToken "simp" || word.isToken "norm" || word.isToken "unfold"

open Mathlib.Tactic.Aesop in
macro_rules
  | `(tactic| aesop $clauses*) => do
    let rules := clauses.toList.flatMap fun clause ↦
      let part := clause.raw[1]
      if part[0].isToken "add" then part[1].getSepArgs.toList else []
    let simps := (rules.filter isSimp).flatMap namesOf |>.toArray
    let applied := (rules.filter fun r ↦ !isSimp r).flatMap namesOf |>.toArray
    let known ← (simps ++ applied).mapM fun rule ↦ `(tactic| known_rule @$rule)
    let facts ← applied.mapM fun rule ↦ `(tactic| try have := @$rule)
    let steps := (known ++ facts).push (← `(tactic| aesop_search [$[$simps],*]))
    `(tactic| ($[$steps:tactic]*))
  | `(tactic| aesop? $clauses*) => `(tactic| aesop $clauses*)
