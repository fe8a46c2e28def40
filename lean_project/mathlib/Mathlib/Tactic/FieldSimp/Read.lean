/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.FieldSimp.Fraction

/-!
# Reading fractions, and comparing them

An expression becomes one fraction; a comparison of two is multiplied by the common denominator.
-/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.FieldSimp

/-- The sum or difference of two fractions over their least common denominator. -/
def combine (lemma' op : Name) (f g : Fraction) : FieldM Fraction := do
  let d := f.denominator.lcm g.denominator
  let (c, c') := (← (d.quotient f.denominator).express, ← (d.quotient g.denominator).express)
  let den ← d.express
  let num ← apply op #[← times f.num c, ← times g.num c']
  let plain ← apply op
    #[← apply ``HMul.hMul #[f.num, c], ← apply ``HMul.hMul #[g.num, c']]
  let proof ← mkAppM lemma' #[f.proof, g.proof, ← d.nonzero,
    ← identity (← apply ``HMul.hMul #[f.den, c]) den,
    ← identity (← apply ``HMul.hMul #[g.den, c']) den, ← identity plain num]
  return { num, den, denominator := d, proof }

mutual

/-- An expression of the carrier as a fraction; `tactic` shows that terms are not zero. -/
partial def read (tactic : Syntax) (e : Expr) : FieldM Fraction := do
  match e with
  | .mdata _ e => read tactic e
  | .app (.app (.app (.const ``Inv.inv _) _) _) a =>
    let f ← read tactic a
    let some d ← factors? tactic f.num | whole e
    let den ← d.express
    let proof ← mkAppM ``inv_eq #[f.proof, ← identity f.num den, ← mkEqRefl f.den]
    return { num := f.den, den, denominator := d, proof }
  | .app (.app (.app (.const ``Neg.neg _) _) _) a =>
    let f ← read tactic a
    let num ← apply ``Neg.neg #[f.num]
    return { f with num, proof := ← mkAppM ``neg_eq #[f.proof, ← mkEqRefl num] }
  | .app (.app op a) b =>
    unless op.getAppNumArgs == 4 do return ← whole e
    match op.getAppFn with
    | .const ``HAdd.hAdd _ => combine ``add_eq ``HAdd.hAdd (← read tactic a) (← read tactic b)
    | .const ``HSub.hSub _ => combine ``sub_eq ``HSub.hSub (← read tactic a) (← read tactic b)
    | .const ``HMul.hMul _ => readProduct (← read tactic a) (← read tactic b)
    | .const ``HDiv.hDiv _ => readQuotient tactic e (← read tactic a) (← read tactic b)
    | .const ``HPow.hPow _ =>
      let some k := b.nat? | whole e
      unless op.getAppArgs[1]! == .const ``Nat [] do return ← whole e
      let f ← read tactic a
      let d := f.denominator.pow k
      let (num, den) := (← apply ``HPow.hPow #[f.num, b], ← d.express)
      let proof ← mkAppM ``pow_eq #[b, f.proof,
        ← identity (← apply ``HPow.hPow #[f.den, b]) den, ← mkEqRefl num]
      return { num, den, denominator := d, proof }
    | _ => whole e
  | e => whole e

/-- The product of two fractions. -/
partial def readProduct (f g : Fraction) : FieldM Fraction := do
  let d := f.denominator.mul g.denominator
  let (num, den) := (← times f.num g.num, ← d.express)
  let proof ← mkAppM ``mul_eq #[f.proof, g.proof,
    ← identity (← apply ``HMul.hMul #[f.den, g.den]) den,
    ← identity (← apply ``HMul.hMul #[f.num, g.num]) num]
  return { num, den, denominator := d, proof }

/-- The quotient of two fractions, which is not taken apart where the divisor may be zero. -/
partial def readQuotient (tactic : Syntax) (e : Expr) (f g : Fraction) : FieldM Fraction := do
  let some n ← factors? tactic g.num | whole e
  let d := f.denominator.mul n
  let (num, den) := (← times f.num g.den, ← d.express)
  let proof ← mkAppM ``div_eq #[f.proof, g.proof,
    ← identity (← apply ``HMul.hMul #[f.den, g.num]) den,
    ← identity (← apply ``HMul.hMul #[f.num, g.den]) num]
  return { num, den, denominator := d, proof }

end

/-- A comparison of two expressions multiplied by a common denominator, and why it is equal. -/
def clear? (tactic positive : Syntax) (relation : Name) (prop a b : Expr) :
    FieldM (Option (Expr × Expr)) := do
  let (f, g) := (← read tactic a, ← read tactic b)
  let d := f.denominator.lcm g.denominator
  if d == {} then return none
  let (c, c') := (← (d.quotient f.denominator).express, ← (d.quotient g.denominator).express)
  let den ← d.express
  let (m, n) := (← times f.num c, ← times g.num c')
  let side ← if relation == ``eq_eq then d.nonzero else do
    let prop ← mkAppM ``LT.lt #[← numeral 0, den]
    let goal := (← mkFreshExprSyntheticOpaqueMVar prop).mvarId!
    let goals ← (getGoals : TacticM _)
    let shown ← (attempt 20000 do
      let left ← evalTacticAt positive goal
      unless left.isEmpty do throwError "not shown" : TacticM Bool)
    (setGoals goals : TacticM Unit)
    unless shown do return none
    Ring.instantiated (.mvar goal)
  let proof ← mkAppM relation #[f.proof, g.proof, side,
    ← identity (← apply ``HMul.hMul #[f.den, c]) den,
    ← identity (← apply ``HMul.hMul #[g.den, c']) den,
    ← identity (← apply ``HMul.hMul #[f.num, c]) m, ← identity (← apply ``HMul.hMul #[g.num, c']) n]
  return some (mkAppN prop.getAppFn
    ((prop.getAppArgs.toList.take (prop.getAppNumArgs - 2)).toArray ++ #[m, n]), proof)

end Mathlib.Tactic.FieldSimp
