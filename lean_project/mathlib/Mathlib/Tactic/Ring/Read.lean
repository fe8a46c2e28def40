/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Rat.Cast.OfScientific
import Mathlib.Tactic.Ring.Power

/-!
# Reading an expression

Sums, products, differences, negatives, numerals, quotients and powers of the carrier are taken
apart, everything else is an atom.
-/

open Lean Meta

namespace Mathlib.Tactic.Ring

section Lemmas

variable {R : Type*}

theorem cast_numeral [Semiring R] (n : ℕ) : ((n : ℕ) : R) = (numeralOf R n).ofNat :=
  (numeralOf_eq_cast n).symm

theorem intCast_numeral [Ring R] (n : ℕ) :
    ((OfNat.ofNat n : ℤ) : R) = (numeralOf R n).ofNat := by
  rw [numeralOf_eq_cast]; exact Int.cast_natCast n

private opaque sealedCast : {f : ℕ → ℤ // ∀ n, f n = n} := ⟨fun n ↦ n, fun _ ↦ rfl⟩

/-- A natural number as an integer which the kernel does not unfold: sums of casts and large
numerals it would take apart, one by one. -/
def integerOf (n : ℕ) : ℤ := sealedCast.1 n

theorem cast_eq_integerOf (n : ℕ) : (n : ℤ) = integerOf n := (sealedCast.2 n).symm

theorem integerOf_nonneg (n : ℕ) : 0 ≤ integerOf n := by
  rw [← cast_eq_integerOf]
  exact Int.natCast_nonneg n

theorem decimal_eq [Field R] [CharZero R] (m e d : ℕ) (h : 10 ^ e = d) :
    (OfScientific.ofScientific m true e : R) = (numeralOf R m).ofNat / (numeralOf R d).ofNat := by
  rw [ofScientific_true_eq_div, h, numeralOf_eq_cast, numeralOf_eq_cast]

theorem power_congr [Monoid R] {a b : R} {k l : ℕ} (h : a = b) (e : k = l) : a ^ k = b ^ l :=
  h ▸ e ▸ rfl

end Lemmas

/-- The largest exponent to which a sum is multiplied out. -/
def maxExponent : ℕ := 40

/-- The largest exponent to which a numeral is computed. -/
def maxNumeralExponent : ℕ := 4096

/-- The most monomials of a power of a sum that is multiplied out. -/
def maxMonomials : ℕ := 5000

/-- The most products of two monomials that a product is multiplied out by. -/
def maxProducts : ℕ := 50000

/-- Whether the product of two terms can be multiplied out. The bound from their form is looked at
first, since it costs little. -/
def multiplies (a b : Term) : Bool :=
  a.mostMonomials * b.mostMonomials ≤ maxProducts || a.eval.length * b.eval.length ≤ maxProducts

/-- The equation that moves a cast inwards, for the cast with these arguments. -/
def castEquation? (cast : Name) (type x : Expr) : MetaM (Option Expr) := do
  let law (nat int : Name) (args : Array Expr) : MetaM (Option Expr) := do
    let name := if cast == ``Nat.cast then nat else int
    return some (← mkAppOptM name (#[some type, none] ++ args.map some))
  match x.consumeMData with
  | .app (.app h a) b =>
    match h.getAppFn, h.getAppNumArgs with
    | .const ``HAdd.hAdd _, 4 => law ``Nat.cast_add ``Int.cast_add #[a, b]
    | .const ``HMul.hMul _, 4 => law ``Nat.cast_mul ``Int.cast_mul #[a, b]
    | .const ``HSub.hSub _, 4 =>
      if cast == ``Int.cast then law .anonymous ``Int.cast_sub #[a, b] else return none
    | .const ``HPow.hPow _, 4 => law ``Nat.cast_pow ``Int.cast_pow #[a, b]
    | .const ``OfNat.ofNat _, 1 =>
      let .lit (.natVal _) := a | return none
      law ``cast_numeral ``intCast_numeral #[a]
    | .const ``Nat.cast _, 1 =>
      if cast == ``Int.cast then law .anonymous ``Int.cast_natCast #[b] else return none
    | .const ``Neg.neg _, 1 =>
      if cast == ``Int.cast then law .anonymous ``Int.cast_neg #[b] else return none
    | _, _ => return none
  | .app (.const ``Nat.succ _) a => law ``Nat.cast_succ .anonymous #[a]
  | .lit (.natVal n) => law ``cast_numeral .anonymous #[mkRawNatLit n]
  | _ => return none

/-- The right-hand side of a proved equation. -/
def rightSide (proof : Expr) : MetaM Expr := do
  let .app _ rhs ← instantiateMVars (← inferType proof) | return default
  return rhs.headBeta

mutual

/-- The reading of an expression of the carrier `c`. -/
partial def read (c : ℕ) (e : Expr) : RingM Reading := do
  match e with
  | .mdata _ e => read c e
  | .lit (.natVal n) => return { term := .num n, expr := e }
  | .app (.app (.app (.const ``OfNat.ofNat _) _) (.lit (.natVal n))) _ =>
    return { term := .num n, expr := e }
  | .app (.app (.app (.app (.app (.const ``OfScientific.ofScientific _) type) inst)
      (.lit (.natVal m))) (.const ``Bool.true _)) (.lit (.natVal k)) =>
    unless inst.isAppOf ``DivisionRing.toOfScientific && (← getCarrier c).laws.hasDiv do
      return ← readAtom c e
    let power ← mkEqRefl (mkRawNatLit (10 ^ k))
    let proof ← mkAppOptM ``decimal_eq #[some type, none, none, some (mkRawNatLit m),
      some (mkRawNatLit k), some (mkRawNatLit (10 ^ k)), some power]
    Reading.ofTerm c (.div (.num m) (10 ^ k)) (some proof)
  | .app (.app (.app (.const name _) type) _) x =>
    if name == ``Neg.neg then
      let .app op _ := e | readAtom c e
      unless (← getCarrier c).laws.hasSub && (← isOperation c name op) do return ← readAtom c e
      (← read c x).neg c
    else if name == ``Inv.inv then
      let .app op _ := e | readAtom c e
      unless (← getCarrier c).laws.hasDiv && (← isOperation c name op) do return ← readAtom c e
      (← read c x).inverse c
    else if (name == ``Nat.cast || name == ``Int.cast) && (← get).pushCasts then
      let some law ← castEquation? name type x
        | if name == ``Nat.cast && type == .const ``Int [] then
            (← readAtom c (mkApp (.const ``integerOf []) x)).after
              (some (mkApp (.const ``cast_eq_integerOf []) x))
          else readAtom c e
      (← read c (← rightSide law)).after (some law)
    else readAtom c e
  | .app (.app op a) b =>
    let .const name _ := op.getAppFn | readAtom c e
    unless op.getAppNumArgs == 4 do return ← readAtom c e
    let laws := (← getCarrier c).laws
    if name == ``HAdd.hAdd then
      unless ← isOperation c name op do return ← readAtom c e
      Reading.binary op .add (← read c a) (← read c b)
    else if name == ``HMul.hMul then
      unless ← isOperation c name op do return ← readAtom c e
      let (x, y) := (← read c a, ← read c b)
      if multiplies x.term y.term then Reading.binary op .mul x y else readAtom c e
    else if name == ``HSub.hSub then
      unless laws.hasSub && (← isOperation c name op) do return ← readAtom c e
      Reading.binary op .sub (← read c a) (← read c b)
    else if name == ``HDiv.hDiv then
      unless laws.hasDiv && (← isOperation c name op) do return ← readAtom c e
      readQuotient c op a b
    else if name == ``HPow.hPow then
      unless op.getAppArgs[1]! == .const ``Nat [] && (← isOperation c name op) do
        return ← readAtom c e
      readPowerOf c e a b
    else readAtom c e
  | .app (.const ``Nat.succ _) a =>
    let op ← operation c ``HAdd.hAdd
    Reading.binary op .add (← read c a) { term := .num 1, expr := ← numeral c 1 }
  | _ => readAtom c e

/-- `a / b`, where `op` is the division. -/
partial def readQuotient (c : ℕ) (op a b : Expr) : RingM Reading := do
  let (x, y) := (← read c a, ← read c b)
  if let (.num d, none) := (y.term, y.proof?) then
    if d != 0 then return ← Reading.binary op (fun t _ ↦ .div t d) x y
  let inverse ← y.inverse c
  let law ← mkAppM ``div_eq #[a, b, inverse.expr, ← inverse.proof]
  let product ← Reading.binary (← operation c ``HMul.hMul) .mul x { inverse with proof? := none }
  product.after (some law)

/-- `e`, which is `a ^ k` for `k : ℕ`. -/
partial def readPowerOf (c : ℕ) (e a k : Expr) : RingM Reading := do
  let base ← read c a
  let literal? := match k with
    | .app (.app (.app (.const ``OfNat.ofNat _) _) (.lit (.natVal n))) _ => some n
    | .lit (.natVal n) => some n
    | _ => none
  if let some n := literal? then
    let p := base.term.eval
    let fits := (n ≤ maxExponent && Polynomial.mostInPower p.length n ≤ maxMonomials) ||
      (p.length ≤ 1 && (p.constant?.isNone || n ≤ maxNumeralExponent))
    unless fits do return ← readAtom c e
    return ← base.pow c k n
  let some n ← carrier? (.const ``Nat []) | readAtom c e
  let exponent ← (← read n k).normalize n
  let base ← base.normalize c
  let power ← match exponent.term.eval.constant? with
    | some m => Reading.pow c { base with proof? := none } exponent.expr m.num.toNat
    | none => readPowers c n (fun e ↦ do (← read n e).normalize n) base.term exponent.term
  if base.proof?.isNone && exponent.proof?.isNone then return power
  power.after (← mkAppM ``power_congr #[← base.proof, ← exponent.proof])

end

end Mathlib.Tactic.Ring
