/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.FieldSimp.Read
import Mathlib.Tactic.NormNum
import Mathlib.Tactic.Positivity
import Mathlib.Tactic.Ring

/-!
# `field_simp`: equations and comparisons of quotients, cleared of denominators

Both sides become fractions, and are multiplied by the common denominator. What is divided by counts
if it is known not to be zero: from a hypothesis, by its form, or as a numeral; comparisons need a
positive denominator.
-/

open Lean Meta Elab Tactic

/-- Shows that a denominator is not zero. -/
macro "field_simp_discharge" : tactic => `(tactic| first
  | assumption
  | (symm; assumption)
  | (simp_numerals []; done)
  | (refine ne_of_gt ?_; assumption)
  | (refine ne_of_lt ?_; assumption)
  | (refine sub_ne_zero.2 ?_; first | assumption | (symm; assumption))
  | (simp_numerals [*]; done)
  -- last, since `done` says what is left over, even where that is only tried
  | positivity)

/-- Shows a condition of a law of fractions. It is called for every condition of every law that
`simp` knows, so that what may take long is left out. -/
macro "fraction_discharge" : tactic => `(tactic| first
  | assumption
  | (refine ne_of_gt ?_; assumption)
  | (symm; assumption)
  | (refine ne_of_lt ?_; assumption)
  | (refine sub_ne_zero.2 ?_; first | assumption | (symm; assumption))
  | set_option simprocs true in (norm_num1; done)
  | positivity)

namespace Mathlib.Tactic.FieldSimp

/-- A proposition with all comparisons in it cleared of denominators, and why it is equal. -/
partial def clearProp? (tactic positive : Syntax) (prop : Expr) :
    TacticM (Option (Expr × Expr)) := do
  let args := prop.getAppArgs
  let compare (relation : Name) (prop a b : Expr) : TacticM (Option (Expr × Expr)) := do
    let some c ← inShared (Ring.carrier? args[0]!) | return none
    unless (← inShared (Ring.getCarrier c)).laws.hasDiv do return none
    let (result, _) ← (clear? tactic positive relation prop a b).run { carrier := c }
    return result
  match prop.getAppFn, args.size with
  | .const ``Eq _, 3 => compare ``eq_eq prop args[1]! args[2]!
  | .const ``Ne us, 3 =>
    let some (new, proof) ← clearProp? tactic positive (mkAppN (.const ``Eq us) args) | return none
    return some (mkAppN (.const ``Ne us) new.getAppArgs,
      ← mkAppM ``congrArg #[.const ``Not [], proof])
  | .const ``Not _, 1 =>
    let some (new, proof) ← clearProp? tactic positive args[0]! | return none
    return some (mkApp (.const ``Not []) new, ← mkAppM ``congrArg #[.const ``Not [], proof])
  | .const name _, 2 =>
    unless name == ``And || name == ``Or || name == ``Iff do return none
    let part (p : Expr) : TacticM (Expr × Option Expr) := do
      match ← clearProp? tactic positive p with
      | some (new, proof) => return (new, some proof)
      | none => return (p, none)
    let ((p, h?), (q, k?)) := (← part args[0]!, ← part args[1]!)
    if h?.isNone && k?.isNone then return none
    let proof (p? : Option Expr) (p : Expr) : MetaM Expr :=
      match p? with | some h => pure h | none => mkEqRefl p
    return some (mkAppN (.const name []) #[p, q],
      ← mkAppM ``Ring.binary_congr #[.const name [], ← proof h? p, ← proof k? q])
  | .mdata _ prop, _ => clearProp? tactic positive prop
  | _, _ => return none
where
  /-- A computation with the carriers of all calls. -/
  inShared {α : Type} (x : Ring.RingM α) : TacticM α := do
    let state ← (ST.Prim.Ref.get Ring.shared : BaseIO Ring.State)
    let (a, state) ← (x.run state : MetaM _)
    (ST.Prim.Ref.set Ring.shared state : BaseIO Unit)
    return a

/-- Clear a hypothesis, or the target, of denominators; whether there were any. -/
def clearAt (hypothesis? : Option FVarId) : TacticM Bool := withMainContext do
  Ring.forgetAtoms
  let goal ← getMainGoal
  let prop ← Ring.instantiated (← match hypothesis? with
    | some x => x.getType
    | none => goal.getType)
  let found? ← clearProp? (← `(tactic| field_simp_discharge)) (← `(tactic| positivity)) prop
  let some (new, proof) := found? | return false
  match hypothesis? with
  | none =>
    setGoals ((← goal.replaceTargetEq new proof) :: (← getGoals).tail)
    evalTactic (← `(tactic| try with_reducible rfl))
  | some x =>
    let result ← goal.replaceLocalDecl x new proof
    setGoals (result.mvarId :: (← getGoals).tail)
  return true

/-- The hypotheses that a location names; `none` is the target. -/
def targetsOf (location : Syntax) : TacticM (List (Option FVarId)) := withMainContext do
  let place := location.getArg 1
  if place.getKind == ``Parser.Tactic.locationWildcard then
    let mut all : List (Option FVarId) := [none]
    for x in (← getLCtx).getFVarIds do
      let declaration ← x.getDecl
      unless declaration.isImplementationDetail do
        if ← isProp (← Ring.instantiated declaration.type) then all := some x :: all
    return all
  let named ← (place.getArg 0).getArgs.toList.mapM fun h ↦
    if h.isIdent then some <$> getFVarId h else pure none
  return if (place.getArg 1).isNone then named else named ++ [none]

end Mathlib.Tactic.FieldSimp

open Mathlib.Tactic.FieldSimp

/-- Clears the comparisons at a location of denominators. -/
elab "clear_denominators" location?:(Parser.Tactic.location)? : tactic => do
  let targets ← match location? with
    | none => pure [none]
    | some l => targetsOf l.raw
  let mut progress := false
  for target in targets do
    if ← attempt 200000 (do unless ← clearAt target do throwError "nothing to clear") then
      progress := true
  unless progress do throwError "field_simp made no progress: nothing to clear of denominators"


/-- `field_simp [h₁, …] at k` writes sums and products as one fraction and multiplies equations by
their denominators, as far as these are known not to be zero. The terms given rewrite, or show that
something is not zero. -/
syntax "field_simp" Parser.Tactic.optConfig (&" only")?
  (" [" (Parser.Tactic.simpStar <|> Parser.Tactic.simpErase <|>
    Parser.Tactic.simpLemma),*,? "]")? (Parser.Tactic.location)? : tactic

/-- `simp` with the laws of fractions: sums and products become one fraction, equations are
multiplied by the denominators. Whatever else `simp` knows is used as well, but for the laws that
turn `1 / a` into `a⁻¹` and split products that are zero. -/
syntax "simp_fractions" (&" only")? " [" (Parser.Tactic.simpStar <|> Parser.Tactic.simpErase <|>
  Parser.Tactic.simpLemma),*,? "]" (Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| simp_fractions [$ts,*] $[$l:location]?) => `(tactic|
      set_option simprocs false in
      simp (maxDischargeDepth := 7) (disch := fraction_discharge) [-one_div, -mul_eq_zero,
        div_add_div, div_sub_div, div_eq_div_iff, div_eq_iff, eq_div_iff, div_add', add_div',
        div_sub', sub_div', div_mul_eq_mul_div, mul_div_assoc', div_div_eq_mul_div, div_div,
        div_add_div_same, div_sub_div_same, inv_eq_one_div, div_pow, neg_div', ne_eq, $ts,*]
        $[$l:location]?)
  | `(tactic| simp_fractions only [$ts,*] $[$l:location]?) => `(tactic|
      set_option simprocs false in
      simp (maxDischargeDepth := 7) (disch := fraction_discharge) only [
        div_add_div, div_sub_div, div_eq_div_iff, div_eq_iff, eq_div_iff, div_add', add_div',
        div_sub', sub_div', div_mul_eq_mul_div, mul_div_assoc', div_div_eq_mul_div, div_div,
        div_add_div_same, div_sub_div_same, inv_eq_one_div, div_pow, neg_div', ne_eq,
        not_false_eq_true, one_mul, mul_one, $ts,*] $[$l:location]?)

/-- An argument with the procedures of `simp` switched on in the proofs inside it: they are switched
off around it by `simp_fractions`. -/
meta def Mathlib.Tactic.FieldSimp.computing (argument : Syntax) : MacroM Syntax := do
  unless argument.isOfKind ``Parser.Tactic.simpLemma && !argument[2].isIdent do return argument
  let term : Term := ⟨argument[2]⟩
  return argument.setArg 2 (← `((set_option simprocs true in $term)))

open Mathlib.Tactic.FieldSimp in
macro_rules
  | `(tactic| field_simp $_:optConfig $[only%$only]? $[$l:location]?) =>
    `(tactic| field_simp $[only%$only]? [] $[$l:location]?)
  | `(tactic| field_simp $_:optConfig $[only%$only]? [$ts,*] $[$l:location]?) => do
    let ts : Syntax.TSepArray _ "," := ⟨← ts.elemsAndSeps.mapM computing⟩
    `(tactic| first
      | (simp_fractions $[only%$only]? [$ts,*] $[$l:location]?
         try clear_denominators $[$l:location]?)
      | clear_denominators $[$l:location]?
      | fail "field_simp made no progress: no denominator that is known to differ from zero")

/-- Closes an equation of a field. -/
macro "field" : tactic => `(tactic| first | ring1 | (field_simp; done) | (field_simp; ring1))
