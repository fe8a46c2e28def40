/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Data.Int.ModEq
import Mathlib.Data.Nat.Choose.Basic
import Mathlib.Data.Nat.Factorial.Basic
import Mathlib.Data.Nat.Fib.Basic
import Mathlib.Data.Nat.ModEq
import Mathlib.Data.Nat.Prime.Basic
import Mathlib.Data.Nat.Sqrt
import Mathlib.Tactic.NormNum.Eval

/-!
# Evaluation of functions of natural numbers, and of predicates on them

The value is computed here; that it is right, the kernel computes once more.
-/

namespace Mathlib.Meta.NormNum

open Lean Meta Simp

theorem choose_eq {n k m : ℕ} (h : k ≤ n)
    (c : n.factorial / (k.factorial * (n - k).factorial) = m) : n.choose k = m :=
  (Nat.choose_eq_factorial_div_factorial h).trans c

/-- The product of `1, …, n`. -/
meta def factorial (n : Nat) : Nat := n.fold (fun i _ r ↦ r * (i + 1)) 1

/-- The least factor above one of `n`, from `k` on, where `n` is at least two. -/
meta partial def leastFactor (n k : Nat) : Nat :=
  if k * k > n then n else if n % k == 0 then k else leastFactor n (k + 1)

/-- `Eq.refl v`, as the proof that a term is the literal `v`. -/
meta def reflexivity (type value : Expr) : Expr :=
  mkAppN (mkConst ``Eq.refl [.succ .zero]) #[type, value]

/-- The rest of a step that computes a natural number. -/
meta def isNatural (value : Nat) (proof? : Option Expr := none) : Step :=
  let v := mkNatLit value
  .done { expr := v, proof? := some (proof?.getD (reflexivity (mkConst ``Nat) v)) }

/-- A power of natural numbers or integers, whatever the exponent, up to `mostBits`. -/
meta def reduceIntegerPower (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 6 do return .continue
  let some p := args[5]!.nat? | return .continue
  if args[0]!.isAppOf ``Nat then
    let some n := args[4]!.nat? | return .continue
    if n.log2 * p > mostBits then return .continue
    return isNatural (n ^ p)
  if args[0]!.isAppOf ``Int then
    let some n := args[4]!.int? | return .continue
    if n.natAbs.log2 * p > mostBits then return .continue
    let v := mkIntLit (n ^ p)
    return .done { expr := v, proof? := some (reflexivity (mkConst ``Int) v) }
  return .continue

/-- `n !`, for `n` up to a thousand. -/
meta def reduceFactorial (e : Expr) : SimpM Step := do
  let some n := e.getAppArgs[0]!.nat? | return .continue
  if n > 1000 then return .continue
  return isNatural (factorial n)

/-- A binomial coefficient. -/
meta def reduceChoose (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  let some n := args[0]!.nat? | return .continue
  let some k := args[1]!.nat? | return .continue
  if k > n || n > 1000 then return .continue
  let value := factorial n / (factorial k * factorial (n - k))
  let bound ← mkDecideProof (← mkLE args[1]! args[0]!)
  let v := mkNatLit value
  let proof := mkAppN (mkConst ``choose_eq)
    #[args[0]!, args[1]!, v, bound, reflexivity (mkConst ``Nat) v]
  return isNatural value (some proof)

/-- Whether a number is prime, up to a hundred millions. -/
meta def reducePrime (e : Expr) : SimpM Step := do
  let some n := e.getAppArgs[0]!.nat? | return .continue
  if n > 10 ^ 8 then return .continue
  let holds := n ≥ 2 && leastFactor n 2 == n
  let p ← if holds then pure e else mkAppM ``Not #[e]
  let decision ← mkAppOptM ``Decidable.decide #[some p, none]
  let proof := mkAppN (mkConst ``of_decide_eq_true) #[p, decision.getAppArgs[1]!, computed]
  return decided e proof holds

/-- The least prime factor of a number. -/
meta def reduceMinFac (e : Expr) : SimpM Step := do
  let some n := e.getAppArgs[0]!.nat? | return .continue
  if n < 2 || n > 10 ^ 8 then return .continue
  return isNatural (leastFactor n 2)

/-- An operation on two literals of `ℕ` or `ℤ`. -/
meta def reduceOperation (nat : Nat → Nat → Nat) (int : Int → Int → Int) (e : Expr) :
    SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 6 do return .continue
  if let (some m, some n) := (args[4]!.nat?, args[5]!.nat?) then
    if args[0]!.isAppOf ``Nat then return isNatural (nat m n)
  unless args[0]!.isAppOf ``Int do return .continue
  let (some m, some n) := (args[4]!.int?, args[5]!.int?) | return .continue
  let v := mkIntLit (int m n)
  return .done { expr := v, proof? := some (reflexivity (mkConst ``Int) v) }

/-- A relation between two literals of `ℕ` or `ℤ`. -/
meta def reduceRelation (holds : Int → Int → Bool) (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args[0]!.isAppOf ``Nat || args[0]!.isAppOf ``Int do return .continue
  let (some m, some n) := (args[args.size - 2]!.int?, args[args.size - 1]!.int?) | return .continue
  let answer := holds m n
  let p ← if answer then pure e else mkAppM ``Not #[e]
  return decided e (← mkDecideProof p) answer

end Mathlib.Meta.NormNum
