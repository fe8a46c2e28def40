/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.FieldSimp.Lemmas
import Mathlib.Tactic.Positivity
import Mathlib.Tactic.Ring.Basic
import Mathlib.Tactic.Ring.Shared

/-!
# Expressions of a field as fractions

A fraction has its denominator as a number times powers of terms of which each is known not to be
zero. Sums have the least common denominator.
-/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.FieldSimp

/-- A denominator: a number, and powers of terms. -/
structure Denominator where
  scale : ℕ := 1
  factors : List (Expr × ℕ) := []
  deriving Inhabited, BEq

namespace Denominator

/-- The exponent of a term. -/
def exponent (d : Denominator) (e : Expr) : ℕ :=
  match d.factors.find? fun f ↦ f.1 == e with
  | some (_, k) => k
  | none => 0

/-- Combine the exponents of two denominators. -/
def combine (f : ℕ → ℕ → ℕ) (d e : Denominator) : List (Expr × ℕ) :=
  let new := e.factors.filter fun t ↦ d.exponent t.1 == 0
  (d.factors.map fun (t, k) ↦ (t, f k (e.exponent t))) ++ new.map fun (t, k) ↦ (t, f 0 k)

/-- The product. -/
def mul (d e : Denominator) : Denominator := ⟨d.scale * e.scale, combine (· + ·) d e⟩

/-- The least common multiple. -/
def lcm (d e : Denominator) : Denominator := ⟨Nat.lcm d.scale e.scale, combine Nat.max d e⟩

/-- The quotient by a divisor. -/
def quotient (d e : Denominator) : Denominator :=
  ⟨d.scale / e.scale, (combine (· - ·) d e).filter fun f ↦ f.2 != 0⟩

/-- A power. -/
def pow (d : Denominator) (k : ℕ) : Denominator :=
  if k == 0 then {} else ⟨d.scale ^ k, d.factors.map fun (t, l) ↦ (t, l * k)⟩

end Denominator

/-- An expression `e` as a fraction: `proof` says `e = num / den`, where `den` is `denominator`. -/
structure Fraction where
  num : Expr
  den : Expr
  denominator : Denominator
  proof : Expr
  deriving Inhabited

/-- The carrier, and the terms that were looked at, with proofs that they are not zero. -/
structure Known where
  carrier : ℕ
  nonzero : List (Expr × Option Expr) := []

/-- Computations with fractions. -/
abbrev FieldM := StateT Known TacticM

/-- A computation with the carriers of all calls. -/
def inRing {α : Type} (x : ℕ → Ring.RingM α) : FieldM α := do
  let c := (← get).carrier
  let run : TacticM α := do
    let state ← (ST.Prim.Ref.get Ring.shared : BaseIO Ring.State)
    let (a, state) ← ((x c).run state : MetaM _)
    (ST.Prim.Ref.set Ring.shared state : BaseIO Unit)
    return a
  run

/-- A proof of an identity that holds by the laws of rings. -/
def identity (a b : Expr) : FieldM Expr := do
  if a == b then return ← (mkEqRefl a : MetaM Expr)
  match ← inRing fun c ↦ Ring.proveEq? c a b with
  | some proof => return proof
  | none => throwError "field_simp failed: no identity of rings is\n  {a} = {b}"

/-- An operation of the carrier at operands. -/
def apply (name : Name) (args : Array Expr) : FieldM Expr := do
  return mkAppN (← inRing fun c ↦ Ring.operation c name) args

/-- A numeral of the carrier. -/
def numeral (n : ℕ) : FieldM Expr := inRing fun c ↦ Ring.numeral c n

/-- Whether an expression is this numeral. -/
def isNumeral (e : Expr) (n : ℕ) : Bool := e.nat? == some n

/-- A product without factors `1`. -/
def times (a b : Expr) : FieldM Expr := do
  if isNumeral a 1 then return b
  if isNumeral b 1 then return a
  apply ``HMul.hMul #[a, b]

/-- A denominator as an expression. -/
def Denominator.express (d : Denominator) : FieldM Expr := do
  let start ← numeral d.scale
  d.factors.foldlM (init := start) fun e (t, k) ↦ do
    let power ← if k == 1 then pure t else apply ``HPow.hPow #[t, mkNatLit k]
    times e power

/-- A proof of `e ≠ 0`, if there is one, by the tactic `field_simp_discharge`. -/
def nonzero? (tactic : Syntax) (e : Expr) : FieldM (Option Expr) := do
  if let some (_, known) := (← get).nonzero.find? fun t ↦ t.1 == e then return known
  let search : TacticM (Option Expr) := do
    let prop ← mkAppM ``Ne #[e, ← mkNumeral (← inferType e) 0]
    let goals ← getGoals
    let goal := (← mkFreshExprSyntheticOpaqueMVar prop).mvarId!
    let found ← attempt 20000 do
      let left ← evalTacticAt tactic goal
      unless left.isEmpty do throwError "not shown"
    setGoals goals
    if found then return some (← Ring.instantiated (.mvar goal)) else return none
  let found? ← search
  modify fun s ↦ { s with nonzero := (e, found?) :: s.nonzero }
  return found?

/-- A proof that a denominator is not zero: all its factors are known not to be. -/
def Denominator.nonzero (d : Denominator) : FieldM Expr := do
  let known := (← get).nonzero
  let type ← inRing fun c ↦ return (← Ring.getCarrier c).type
  let yes := mkAppN (.const ``Eq.refl [.succ .zero]) #[.const ``Bool [], .const ``Bool.true []]
  let mut proof? : Option Expr := none
  if d.scale != 1 || d.factors.isEmpty then
    proof? := some (← mkAppOptM ``numeral_ne_zero
      #[some type, none, none, some (mkRawNatLit d.scale), some yes])
  for (t, k) in d.factors do
    let some (_, some base) := known.find? fun s ↦ s.1 == t
      | throwError "field_simp failed: {t} is not known to be different from zero"
    let power ← if k == 1 then pure base else mkAppM ``pow_ne_zero #[mkNatLit k, base]
    proof? ← match proof? with
      | none => pure (some power)
      | some p => do pure (some (← mkAppM ``mul_ne_zero #[p, power]))
  return proof?.getD default

/-- The factors of a term that is divided by, if all are known not to be zero. -/
partial def factors? (tactic : Syntax) (e : Expr) : FieldM (Option Denominator) := do
  match e.nat? with
  | some 0 => return none
  | some n => return some { scale := n }
  | none =>
  if let some _ ← nonzero? tactic e then
    match e with
    | .app (.app op a) b =>
      if op.isAppOf ``HMul.hMul then
        if let (some d, some e) := (← factors? tactic a, ← factors? tactic b) then
          return some (d.mul e)
      else if op.isAppOf ``HPow.hPow then
        if let (some d, some k) := (← factors? tactic a, b.nat?) then
          return some (d.pow k)
    | _ => pure ()
    return some { factors := [(e, 1)] }
  return none

/-- An expression that is not taken apart. -/
def whole (e : Expr) : FieldM Fraction := do
  return { num := e, den := ← numeral 1, denominator := {},
           proof := ← mkAppM ``of_eq #[← mkEqRefl e] }

end Mathlib.Tactic.FieldSimp
