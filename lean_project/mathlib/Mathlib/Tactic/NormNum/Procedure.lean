/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.NormNum.NatEval
import Mathlib.Tactic.NormNum.RealSqrt

/-!
# All evaluations of numerals as one procedure of `simp`

One procedure, which looks at the head of a term, since `simp` takes long to take up many.
-/

namespace Mathlib.Meta.NormNum

open Lean Meta Simp

/-- Whether a term that is built from numerals may be: none of a known type has a variable. -/
meta def isClosed (e : Expr) : Bool :=
  let type := e.getAppArgs[0]!
  !(e.hasFVar && type matches .const ..)

/-- An operation of `ℕ`, `ℤ` or a field. -/
meta def reduceArithmetic (nat : Nat → Nat → Nat) (int : Int → Int → Int) (e : Expr) :
    SimpM Step := do
  let type := e.getAppArgs[0]!
  if type.isAppOf ``Nat || type.isAppOf ``Int then reduceOperation nat int e else reduceTerm e

/-- A comparison of `ℕ`, `ℤ` or an ordered field. -/
meta def reduceOrder (strict : Bool) (holds : Int → Int → Bool) (e : Expr) : SimpM Step := do
  let type := e.getAppArgs[0]!
  if type.isAppOf ``Nat || type.isAppOf ``Int then reduceRelation holds e
  else reduceComparison strict e

/-- Evaluates a term that is built from numerals. -/
meta def reduceNumeral (e : Expr) : SimpM Step := do
  let .const name _ := e.getAppFn | return .continue
  if e.getAppNumArgs == 0 || !isClosed e then return .continue
  match name with
  | ``Eq =>
    let type := e.getAppArgs[0]!
    if type.isAppOf ``Nat || type.isAppOf ``Int then reduceRelation (· == ·) e
    else reduceEquation e
  | ``HAdd.hAdd => reduceArithmetic (· + ·) (· + ·) e
  | ``HMul.hMul => reduceArithmetic (· * ·) (· * ·) e
  | ``HSub.hSub => reduceArithmetic (· - ·) (· - ·) e
  | ``HDiv.hDiv => reduceArithmetic (· / ·) (· / ·) e
  | ``HMod.hMod => reduceOperation (· % ·) (· % ·) e
  | ``HPow.hPow =>
    let type := e.getAppArgs[0]!
    if type.isAppOf ``Nat || type.isAppOf ``Int then reduceIntegerPower e else reduceTerm e
  | ``Neg.neg | ``Inv.inv | ``OfScientific.ofScientific => reduceTerm e
  | ``LE.le => reduceOrder false (· ≤ ·) e
  | ``LT.lt => reduceOrder true (· < ·) e
  | ``abs => reduceAbs e
  | ``Int.floor => reduceRounding ``floor_of (fun n d ↦ n / d) e
  | ``Int.ceil => reduceRounding ``ceil_of (fun n d ↦ -(-n / d)) e
  | ``Nat.factorial => reduceFactorial e
  | ``Nat.choose => reduceChoose e
  | ``Nat.Prime => reducePrime e
  | ``Nat.minFac => reduceMinFac e
  | ``Rat.num => reducePart ``num_of (mkConst ``Int) (fun n _ ↦ mkIntLit n) e
  | ``Rat.den => reducePart ``den_of (mkConst ``Nat) (fun _ d ↦ mkNatLit d) e
  | ``Real.sqrt => reduceRealSqrt e
  | ``NNReal.sqrt => reduceNNRealSqrt e
  | _ => return .continue

simproc_decl evalNumeral (_) := reduceNumeral

end Mathlib.Meta.NormNum
