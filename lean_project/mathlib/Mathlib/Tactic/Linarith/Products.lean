/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Linarith.Certificate

/-!
# Products of facts, for `nlinarith`

Squares of the terms that are squared somewhere, and products of pairs.
-/

open Lean Meta

namespace Mathlib.Tactic.Linarith

open Mathlib.Tactic.Ring (RingM)

/-- Facts of which all pairs are multiplied; where there are more, only those with a hint or the
negated goal in them. -/
def maxFactsForPairs : ℕ := 14

/-- The most terms that a product may have. -/
def maxTerms : ℕ := 60

/-- The highest degree that a product may have. -/
def maxProductDegree : ℕ := 10

/-- The product of two facts. -/
def Fact.mul (c : ℕ) (ring : Level × Array Expr) (f g : Fact) : RingM Fact := do
  let name := match f.strict, g.strict with
    | true, true => ``mul_pos_pos
    | true, false => ``mul_pos_nonneg
    | false, true => ``mul_nonneg_pos
    | false, false => ``mul_nonneg_nonneg
  return {
    strict := f.strict && g.strict, term := .mul f.term g.term, poly := f.poly.mul g.poly
    expr := mkAppN (← Ring.operation c ``HMul.hMul) #[f.expr, g.expr]
    proof := orderLemma name ring #[f.expr, g.expr, f.proof, g.proof] }

/-- The terms of a type that are squared in an expression. -/
partial def squaredTerms (type : Expr) (e : Expr) (found : List Expr := []) : List Expr :=
  if e.hasLooseBVars then found
  else
    let found := e.getAppArgs.foldl (fun found a ↦ squaredTerms type a found) found
    let add (a : Expr) : List Expr := if found.contains a then found else a :: found
    match e with
    | .app (.app op a) b =>
      let args := op.getAppArgs
      if args.size != 4 || args[0]! != type then found
      else if op.isAppOf ``HMul.hMul && a == b then add a
      else if op.isAppOf ``HPow.hPow then
        match b.nat? with
        | some n => if n % 2 == 0 && n != 0 then add a else found
        | none => found
      else found
    | .mdata _ e => squaredTerms type e found
    | _ => found

/-- `0 ≤ a * a` for a term `a`. -/
def squareFact (c : ℕ) (ring : Level × Array Expr) (a : Expr) : RingM Fact := do
  let r ← Ring.read c a
  let p := r.term.eval
  return {
    strict := false, term := .mul r.term r.term, poly := p.mul p
    expr := mkAppN (← Ring.operation c ``HMul.hMul) #[r.expr, r.expr]
    proof := orderLemma ``square_nonneg ring #[r.expr] }

/-- Whether a fact says what one of the list says. -/
def isKnown (facts : List Fact) (f : Fact) : Bool :=
  f.poly.constant?.isSome || facts.any fun g ↦ g.strict == f.strict && g.poly == f.poly

/-- The products of pairs of facts. The first `own` are the negated goal and the hints. -/
def products (c : ℕ) (ring : Level × Array Expr) (facts : Array Fact) (own : ℕ) :
    RingM (List Fact) := do
  let few := facts.size ≤ maxFactsForPairs
  let mut found : List Fact := []
  for i in [0:facts.size] do
    for j in [i:facts.size] do
      unless few || i < own do continue
      let (f, g) := (facts[i]!, facts[j]!)
      if maxProductDegree < f.poly.degree + g.poly.degree then continue
      if maxTerms < f.poly.length * g.poly.length then continue
      let product ← f.mul c ring g
      unless isKnown found product do found := product :: found
  return found.reverse

end Mathlib.Tactic.Linarith
