/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Tactic.Linarith.Lemmas
import Mathlib.Tactic.Linarith.Simplex
import Mathlib.Tactic.Ring.Read

/-!
# Comparisons as facts about polynomials

Hypotheses `a ≤ b`, `a < b`, `a = b`, their negations and conjunctions are brought to the form
`0 ≤ e` or `0 < e`. Natural numbers are compared as integers, casts moved inwards.
-/

open Lean Meta

namespace Mathlib.Tactic.Linarith

open Mathlib.Tactic.Ring (Polynomial Reading RingM)

/-- A term that is positive (`strict`) or not negative, with the proof. -/
structure Fact where
  strict : Bool
  term : Ring.Term
  expr : Expr
  poly : Polynomial
  proof : Expr
  deriving Inhabited

/-- How two numbers are compared. -/
inductive Relation where
  | le
  | lt
  | eq
  deriving Inhabited, BEq

/-- The type and instances that the lemmas about ordered rings begin with; `none` where the carrier
is no such ring. -/
def orderedRing? (c : ℕ) : RingM (Option (Level × Array Expr)) := do
  let carrier ← Ring.getCarrier c
  let (type, u) := (carrier.type, carrier.level)
  let ring? := match carrier.laws with
    | .semiring .. => none
    | .ring ring => some ring
    | .field _ _ ring => some ring
  let some ring := ring? | return none
  let some order ← synthInstance? (mkApp (.const ``LinearOrder [u]) type) | return none
  let strict ← mkAppOptM ``IsStrictOrderedRing #[some type, none, none]
  let some strict ← synthInstance? strict | return none
  return some (u, #[type, ring, order, strict])

/-- A lemma of an ordered ring at the carrier `c`. -/
def orderLemma (name : Name) (ring : Level × Array Expr) (args : Array Expr) : Expr :=
  mkAppN (.const name [ring.1]) (ring.2 ++ args)

/-- The fact that a comparison in an ordered ring is. -/
def ringFacts (type a b proof : Expr) (relation : Relation) : RingM (List (ℕ × Fact)) := do
  let some c ← Ring.carrier? type | return []
  let some ring ← orderedRing? c | return []
  let (x, y) := (← Ring.read c a, ← Ring.read c b)
  let args := #[a, b, x.expr, y.expr, proof, ← x.proof, ← y.proof]
  let sub ← Ring.operation c ``HSub.hSub
  let fact (strict : Bool) (x y : Reading) (name : Name) : ℕ × Fact :=
    (c, { strict, term := .sub y.term x.term, expr := mkAppN sub #[y.expr, x.expr],
          poly := y.term.eval.sub x.term.eval, proof := orderLemma name ring args })
  return match relation with
    | .le => [fact false x y ``nonneg_of_le]
    | .lt => [fact true x y ``pos_of_lt]
    | .eq => [fact false x y ``nonneg_of_eq, fact false y x ``neg_nonneg_of_eq]

/-- The facts that a comparison is; those of `ℕ` are about `ℤ`, where `a < b` is `a + 1 ≤ b`. -/
def comparisonFacts (type a b proof : Expr) (relation : Relation) : RingM (List (ℕ × Fact)) := do
  let int : Expr := .const ``Int []
  let plusOne (a : Expr) : RingM Expr := do mkAppM ``HAdd.hAdd #[a, ← mkNumeral int 1]
  let call (name : Name) : Expr := mkAppN (.const name []) #[a, b, proof]
  if type == .const ``Nat [] then
    let cast (n : Expr) : RingM Expr := mkAppOptM ``Nat.cast #[some int, none, some n]
    match relation with
    | .le => ringFacts int (← cast a) (← cast b) (call ``cast_le) .le
    | .lt => ringFacts int (← plusOne (← cast a)) (← cast b) (call ``cast_lt) .le
    | .eq => ringFacts int (← cast a) (← cast b) (call ``cast_eq) .eq
  else if type == int && relation == .lt then
    ringFacts int (← plusOne a) b (call ``int_le_of_lt) .le
  else ringFacts type a b proof relation

/-- The facts that a proposition says, given its proof. -/
partial def factsOf (proof prop : Expr) (unfold : Bool := true) : RingM (List (ℕ × Fact)) := do
  let args := prop.getAppArgs
  match prop.getAppFn, args.size with
  | .const ``And _, 2 =>
    return (← factsOf (← mkAppM ``And.left #[proof]) args[0]!)
      ++ (← factsOf (← mkAppM ``And.right #[proof]) args[1]!)
  | .const ``LE.le _, 4 => comparisonFacts args[0]! args[2]! args[3]! proof .le
  | .const ``LT.lt _, 4 => comparisonFacts args[0]! args[2]! args[3]! proof .lt
  | .const ``GE.ge _, 4 => comparisonFacts args[0]! args[3]! args[2]! proof .le
  | .const ``GT.gt _, 4 => comparisonFacts args[0]! args[3]! args[2]! proof .lt
  | .const ``Eq _, 3 => comparisonFacts args[0]! args[1]! args[2]! proof .eq
  | .const ``Not _, 1 =>
    let negated := (args[0]!).getAppArgs
    match (args[0]!).getAppFn, negated.size with
    | .const ``LE.le _, 4 =>
      comparisonFacts negated[0]! negated[3]! negated[2]! (← mkAppM ``lt_of_not_ge #[proof]) .lt
    | .const ``LT.lt _, 4 =>
      comparisonFacts negated[0]! negated[3]! negated[2]! (← mkAppM ``le_of_not_gt #[proof]) .le
    | .const ``GE.ge _, 4 =>
      comparisonFacts negated[0]! negated[2]! negated[3]! (← mkAppM ``lt_of_not_ge #[proof]) .lt
    | .const ``GT.gt _, 4 =>
      comparisonFacts negated[0]! negated[2]! negated[3]! (← mkAppM ``le_of_not_gt #[proof]) .le
    | _, _ => return []
  | .mdata _ _, _ => factsOf proof prop.consumeMData unfold
  | .const .., _ => if unfold then factsOf proof (← whnfR prop) false else return []
  | _, _ => return []

/-- `0 ≤ ↑n` for all atoms that are casts of natural numbers. -/
def castFacts (c : ℕ) : RingM (List Fact) := do
  let atoms := (← Ring.getCarrier c).atoms
  let mut facts := []
  for i in [0:atoms.size] do
    let atom := atoms[i]!
    let proof ← match atom with
      | .app (.app (.app (.const ``Nat.cast _) type) _) n =>
        mkAppOptM ``Nat.cast_nonneg #[some type, none, none, none, some n]
      | .app (.const ``Ring.integerOf _) n => pure (mkApp (.const ``Ring.integerOf_nonneg []) n)
      | _ => continue
    facts := { strict := false, term := .atom i, expr := atom, poly := (Ring.Term.atom i).eval,
               proof } :: facts
  return facts

end Mathlib.Tactic.Linarith
