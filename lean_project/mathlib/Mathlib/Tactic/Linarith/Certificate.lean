/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Linarith.Facts

/-!
# From facts to a proof of `False`

The factors of the simplex method make a sum of multiples of the facts, which is positive or not
negative; that it is zero, or a negative number, is an identity of rings.
-/

open Lean Meta

namespace Mathlib.Tactic.Linarith

open Mathlib.Tactic.Ring (Polynomial RingM)

/-- A multiple of a fact. -/
def Fact.multiple (c : ℕ) (ring : Level × Array Expr) (n : ℕ) (f : Fact) : RingM Fact := do
  if n == 1 then return f
  let expr := mkAppN (← Ring.operation c ``HMul.hMul) #[← Ring.numeral c n, f.expr]
  let args := if f.strict then #[mkRawNatLit n, f.expr, yes, f.proof]
    else #[mkRawNatLit n, f.expr, f.proof]
  let name := if f.strict then ``multiple_pos else ``multiple_nonneg
  return { f with term := .mul (.num n) f.term, expr, proof := orderLemma name ring args }
where
  /-- The proof that a Boolean is `true`. -/
  yes : Expr := mkAppN (.const ``Eq.refl [.succ .zero]) #[.const ``Bool [], .const ``Bool.true []]

/-- The sum of two facts. -/
def Fact.add (c : ℕ) (ring : Level × Array Expr) (f g : Fact) : RingM Fact := do
  let name := match f.strict, g.strict with
    | true, true => ``add_pos_pos
    | true, false => ``add_pos_nonneg
    | false, true => ``add_nonneg_pos
    | false, false => ``add_nonneg_nonneg
  return {
    strict := f.strict || g.strict, term := .add f.term g.term, poly := []
    expr := mkAppN (← Ring.operation c ``HAdd.hAdd) #[f.expr, g.expr]
    proof := orderLemma name ring #[f.expr, g.expr, f.proof, g.proof] }

/-- The most atoms that a sum may have before it is simplified: an identity of linear terms takes
time that doubles with each. -/
def maxAtoms : ℕ := 7

/-- A sum, in normal form where it has many atoms. -/
def Fact.compact (c : ℕ) (ring : Level × Array Expr) (f : Fact) : RingM Fact := do
  let atoms := (List.range (← Ring.getCarrier c).atoms.size).filter fun i ↦ f.term.hasAtom i
  if atoms.length ≤ maxAtoms then return f
  let term := f.term.eval.toTerm
  let expr ← Ring.express c term
  let name := if f.strict then ``pos_of_eq else ``nonneg_of_eq_term
  let proof := orderLemma name (ring.1, ring.2.pop)
    #[f.expr, expr, f.proof, ← Ring.proveSame c f.term term]
  return { f with term, expr, proof }

/-- A proof of `False` from facts about the carrier `c`. -/
def refute? (c : ℕ) (facts : Array Fact) (limit : ℕ) : RingM (Option Expr) := do
  let some ring ← orderedRing? c | return none
  let columns := facts.map fun f ↦ ({ strict := f.strict, poly := f.poly } : Column)
  let some factors ← (findFactors columns limit : BaseIO _) | return none
  let sum : Polynomial := factors.foldl (init := []) fun (sum : Polynomial) (j, v) ↦
    sum.add ((facts[j]!).poly.scale v)
  let some value := sum.constant? | return none
  let scale := factors.foldl (fun d (_, v) ↦ Nat.lcm d v.den) value.den
  let mut total? : Option Fact := none
  for (j, v) in factors do
    let part ← (facts[j]!).multiple c ring (v * scale).num.toNat
    total? ← match total? with
      | none => pure (some part)
      | some total => do pure (some (← (← total.compact c ring).add c ring part))
  let some total := total? | return none
  let n := (-value * scale).num.toNat
  if n == 0 then
    unless total.strict do return none
    let zero ← Ring.proveSame c total.term (.num 0)
    return some (orderLemma ``false_of_pos (ring.1, ring.2.pop) #[total.expr, total.proof, zero])
  let negative ← Ring.proveSame c total.term (.neg (.num n))
  let yes := Fact.multiple.yes
  return some (
    if total.strict then
      orderLemma ``false_of_pos_neg ring #[total.expr, mkRawNatLit n, total.proof, negative]
    else orderLemma ``false_of_nonneg ring
      #[total.expr, mkRawNatLit n, yes, total.proof, negative])

end Mathlib.Tactic.Linarith
