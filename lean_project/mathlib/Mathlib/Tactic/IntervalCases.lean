/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Data.Nat.Lemmas

/-!
# `interval_cases`: an integer between bounds, value by value

The bounds are comparisons with numerals among the hypotheses; where a side has none, the best one
that `omega` proves.
-/

namespace Mathlib.Tactic.IntervalCases

theorem nat_split {l n : ℕ} {p : Prop} (v : ℕ) (low : l ≤ n) (below : l ≤ n → n ≤ v → p)
    (above : v + 1 ≤ n → p) : p :=
  (Nat.lt_or_ge v n).elim above (below low)

theorem int_split {l n : ℤ} {p : Prop} (v : ℤ) (low : l ≤ n) (below : l ≤ n → n ≤ v → p)
    (above : v + 1 ≤ n → p) : p :=
  (Classical.em (n ≤ v)).elim (below low) fun h ↦ above (by omega)

theorem nat_end {n v u : ℕ} (low : v ≤ n) (high : n ≤ u) (h : u < v) : False := by omega

theorem int_end {n v u : ℤ} (low : v ≤ n) (high : n ≤ u) (h : u < v) : False := by omega

open Lean Meta Elab Tactic

/-- More values than this are refused. -/
meta def mostValues : Nat := 4000

/-- A numeral of `ℕ` or `ℤ`. -/
meta def value? (e : Expr) : MetaM (Option Int) := do
  if let some n ← getNatValue? e then return some n
  getIntValue? e

/-- The numeral of a type for an integer. -/
meta def numeral (z : Int) : TacticM Term :=
  if z < 0 then `(-$(quote z.natAbs)) else `($(quote z.toNat))

/-- The bounds of `x` that a proposition states: `x` is at least the first, at most the second. -/
meta partial def boundsIn (x p : Expr) (positive : Bool := true) :
    MetaM (Option Int × Option Int) := do
  let p := p.cleanupAnnotations
  let args := p.getAppArgs
  if p.isAppOfArity ``Not 1 then return ← boundsIn x args[0]! (!positive)
  let compare (a b : Expr) (strict : Bool) : MetaM (Option Int × Option Int) := do
    let (a, b, strict) := if positive then (a, b, strict) else (b, a, !strict)
    let less : Int := if strict then 1 else 0
    if a == x then return (none, (← value? b).map (· - less))
    if b == x then return ((← value? a).map (· + less), none)
    return (none, none)
  if positive && p.isAppOfArity ``Eq 3 then
    let v ← if args[1]! == x then value? args[2]! else pure none
    return (v, v)
  if p.isAppOfArity ``LE.le 4 then return ← compare args[2]! args[3]! false
  if p.isAppOfArity ``LT.lt 4 then return ← compare args[2]! args[3]! true
  if p.isAppOfArity ``GE.ge 4 then return ← compare args[3]! args[2]! false
  if p.isAppOfArity ``GT.gt 4 then return ← compare args[3]! args[2]! true
  return (none, none)

/-- The best bounds of `x` among the hypotheses. -/
meta def boundsOf (x : Expr) : TacticM (Option Int × Option Int) := withMainContext do
  let mut low : Option Int := none
  let mut high : Option Int := none
  for h in (← getLCtx).getFVarIds do
    let (l, u) ← boundsIn x (← instantiateMVars (← h.getType))
    if let some l := l then
      low := some (match low with | some k => max k l | none => l)
    if let some u := u then
      high := some (match high with | some k => min k u | none => u)
  return (low, high)

/-- Whether `omega` proves a bound. -/
meta def follows (bound : Term) : TacticM Bool := do
  let saved ← Tactic.saveState
  let proved ← attempt 5000 do evalTactic (← `(tactic| first | (have : $bound := by omega) | fail))
  saved.restore
  return proved

/-- The largest `n` in `[low, high]` of which `holds` is true, where it is true up to some number,
and of `low`. -/
meta partial def largest (holds : Int → TacticM Bool) (low high : Int) : TacticM Int := do
  if low ≥ high then return low
  let middle := (low + high + 1) / 2
  if ← holds middle then largest holds middle high else largest holds low (middle - 1)

/-- The lower bound that `omega` finds. -/
meta def searchLow (x : Term) : TacticM (Option Int) := do
  let holds (n : Int) : TacticM Bool := do follows (← `($(← numeral n) ≤ $x))
  unless ← holds (-mostValues) do return none
  return some (← largest holds (-mostValues) mostValues)

/-- The upper bound that `omega` finds. -/
meta def searchHigh (x : Term) : TacticM (Option Int) := do
  let holds (n : Int) : TacticM Bool := do follows (← `($x ≤ $(← numeral (-n))))
  unless ← holds (-mostValues) do return none
  return some (-(← largest holds (-mostValues) mostValues))

/-- Splits the main goal, with `low : l ≤ x` and `high : x ≤ u`, by the value of a variable `x`:
half of the values on either side, so that the proof is not deep. -/
meta partial def splitValues (l u : Int) (isNat : Bool) (low high : Ident) :
    TacticM (List MVarId) := do
  if u < l then
    let stop := mkCIdent (if isNat then ``nat_end else ``int_end)
    evalTactic (← `(tactic| exact False.elim ($stop $low $high (by decide))))
    return []
  if l == u then
    let equal := mkCIdent (if isNat then ``Nat.le_antisymm else ``Int.le_antisymm)
    evalTactic (← `(tactic| (
      have value := $equal $high $low
      clear $low $high
      first | subst value | simp only [value] at *)))
    return ← getGoals
  let middle := (l + u).fdiv 2
  let split := mkCIdent (if isNat then ``nat_split else ``int_split)
  let v ← numeral middle
  evalTactic (← `(tactic| refine $split $v $low ?_ ?_ <;> clear $low))
  match ← getGoals with
  | [below, above] =>
    setGoals [below]
    evalTactic (← `(tactic| (clear $high; intro $low:ident $high:ident)))
    let first ← splitValues l middle isNat low high
    setGoals [above]
    evalTactic (← `(tactic| intro $low:ident))
    return first ++ (← splitValues (middle + 1) u isNat low high)
  | _ => throwError "interval_cases: no two goals"

/-- The least and the greatest value of `x`, written `t`, as far as bounds are in sight. -/
meta def rangeOf (x : Expr) (t : Term) (isNat : Bool) : TacticM (Int × Int) := do
  let (low?, high?) ← boundsOf x
  let low? := if isNat then some (max 0 (low?.getD 0)) else low?
  let low? ← low?.elim (searchLow t) (pure ∘ some)
  let high? ← high?.elim (searchHigh t) (pure ∘ some)
  let some low := low? | throwError "interval_cases failed: no lower bound of {x} in sight"
  let some high := high? | throwError "interval_cases failed: no upper bound of {x} in sight"
  if high - low > mostValues then
    throwError "interval_cases failed: {x} has {high - low + 1} values"
  return (low, high)

/-- Proves the bounds, and splits by the value of `x`, written `t`. -/
meta def splitRange (h : Option Ident) (x : Expr) (t : Term) (isNat : Bool) : TacticM Unit := do
  let (low, high) ← rangeOf x t isNat
  let l ← numeral low
  let u ← numeral high
  evalTactic (← `(tactic| (have low : $l ≤ $t := (by omega); have high : $t ≤ $u := (by omega))))
  match h with
  | some h => evalTactic (← `(tactic| generalize $h:ident : $t = z at *))
  | none => unless x matches .fvar _ do evalTactic (← `(tactic| generalize $t = z at *))
  setGoals (← splitValues low high isNat (← `(ident| low)) (← `(ident| high)))

/-- Whether `x` is a natural number; an error where it is no integer either. -/
meta def isNatural (x : Expr) : MetaM Bool := do
  let type ← whnfR (← inferType x)
  if type.isAppOf ``Nat then return true
  if type.isAppOf ``Int then return false
  throwError "interval_cases: {x} is neither a natural number nor an integer"

/-- `interval_cases x` splits into the values that `x`, a natural number or integer, may have;
`interval_cases h : x` keeps `h : x = v`; `interval_cases x using l, u` is given its bounds. -/
syntax (name := intervalCases) "interval_cases" (ppSpace colGt atomic(ident " : "))?
  ppSpace colGt term (" using " term ", " term)? : tactic

elab_rules : tactic
  | `(tactic| interval_cases $[$h:ident :]? $x:term) => withMainContext do
    let e ← instantiateMVars (← Tactic.elabTerm x none)
    splitRange h e (← Term.exprToSyntax e) (← isNatural e)

macro_rules
  | `(tactic| interval_cases $[$h:ident :]? $x:term using $l, $u) =>
    `(tactic| (have := $l; have := $u; interval_cases $[$h:ident :]? $x:term))

end Mathlib.Tactic.IntervalCases
