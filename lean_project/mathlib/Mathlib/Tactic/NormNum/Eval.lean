/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Tactic.NormNum.Floor

/-!
# Evaluation of terms of a field that are rational numbers

`evaluate` reads a term as a fraction and proves that it is. The procedures below use it inside
`simp`: a term becomes a numeral in normal form (`3`, `-3`, `3 / 4`, `-3 / 4`), a comparison `True`
or `False`.
-/

namespace Mathlib.Meta.NormNum

open Lean Meta Simp

/-- Powers whose numerals would have more bits than this stay as they are. -/
meta def mostBits : Nat := 100000

/-- A field `K : Type u` of characteristic zero, with its instances. -/
structure FieldOf where
  level : Level
  type : Expr
  field : Expr
  charZero : Expr

/-- A fraction in lowest terms, and the proof that a term is this fraction. -/
structure Fraction where
  num : Int
  den : Nat
  proof : Expr

meta instance : Inhabited Fraction := ⟨⟨0, 1, .bvar 0⟩⟩

/-- The instance, where there is one. -/
meta def instance? (cls : Expr) : MetaM (Option Expr) := do
  try return some (← synthInstance cls) catch _ => return none

/-- A function applied to the instances that are its next `n` arguments. -/
meta def withInstances? (f : Expr) : Nat → MetaM (Option Expr)
  | 0 => return some f
  | n + 1 => do
    let .forallE _ cls _ _ ← inferType f | return none
    let some i ← instance? cls | return none
    withInstances? (mkApp f i) n

/-- The field that a type is, where it is one of characteristic zero. -/
meta def fieldOf? (type : Expr) : MetaM (Option FieldOf) := do
  let type ← instantiateMVars type
  if type.isAppOf ``Nat || type.isAppOf ``Int || type.isAppOf ``Bool then return none
  let .sort (.succ u) ← whnf (← inferType type) | return none
  let some field ← instance? (mkApp (mkConst ``Field [u]) type) | return none
  let some cls ← withInstances? (mkApp (mkConst ``CharZero [u]) type) 1 | return none
  let some charZero ← instance? cls | return none
  return some ⟨u, type, field, charZero⟩

/-- An integer as a constructor applied to a literal, which the kernel computes with. -/
meta def rawInt (z : Int) : Expr :=
  if z < 0 then mkApp (mkConst ``Int.negSucc) (mkRawNatLit (z.natAbs - 1))
  else mkApp (mkConst ``Int.ofNat) (mkRawNatLit z.toNat)

/-- `true = true`, the proof of a side condition that the kernel computes. -/
meta def computed : Expr :=
  mkAppN (mkConst ``Eq.refl [.succ .zero]) #[mkConst ``Bool, mkConst ``true]

/-- `n / d` in lowest terms; `d` is positive. -/
meta def lowest (n : Int) (d : Nat) : Int × Nat :=
  let g := Nat.gcd n.natAbs d
  (n / (g : Int), d / g)

namespace FieldOf

variable (K : FieldOf)

/-- A rule that needs a field, applied to its arguments. -/
meta def rule (name : Name) (args : Array Expr) : Expr :=
  mkAppN (mkAppN (mkConst name [K.level]) #[K.type, K.field]) args

/-- A rule that needs characteristic zero besides, applied to its arguments. -/
meta def rule₀ (name : Name) (args : Array Expr) : Expr :=
  mkAppN (mkAppN (mkConst name [K.level]) #[K.type, K.field, K.charZero]) args

/-- The result of a rule about two fractions. -/
meta def binary (name : Name) (x y : Expr) (a b : Fraction) (n : Int) (d : Nat) : Fraction :=
  let (k, f) := lowest n d
  ⟨k, f, K.rule₀ name #[x, y, rawInt a.num, rawInt b.num, rawInt k, mkRawNatLit a.den,
    mkRawNatLit b.den, mkRawNatLit f, a.proof, b.proof, computed]⟩

/-- The inverse of a fraction. -/
meta def inverse (x : Expr) (a : Fraction) : Fraction :=
  if a.num == 0 then
    ⟨0, 1, K.rule ``isRat_inv_zero #[x, mkRawNatLit a.den, a.proof]⟩
  else
    let k : Int := if a.num < 0 then -(a.den : Int) else a.den
    let f := a.num.natAbs
    ⟨k, f, K.rule₀ ``isRat_inv #[x, rawInt a.num, rawInt k, mkRawNatLit a.den, mkRawNatLit f,
      a.proof, computed]⟩

/-- The power of a fraction, where it is not too large. -/
meta def power (x : Expr) (a : Fraction) (p : Expr) (exponent : Nat) : Option Fraction :=
  if (max a.num.natAbs a.den).log2 * exponent > mostBits then none else
  let k := a.num ^ exponent
  let f := a.den ^ exponent
  let refl (type e : Expr) : Expr := mkAppN (mkConst ``Eq.refl [.succ .zero]) #[type, e]
  some ⟨k, f, K.rule ``isRat_pow #[x, rawInt a.num, mkRawNatLit a.den, p, rawInt k, mkRawNatLit f,
    a.proof, refl (mkConst ``Int) (rawInt k), refl (mkConst ``Nat) (mkRawNatLit f)]⟩

/-- The power of a fraction with an integer as exponent. -/
meta def integerPower (x : Expr) (a : Fraction) (z : Expr) (exponent : Int) :
    MetaM (Option Fraction) := do
  let p := mkRawNatLit exponent.natAbs
  let some b := K.power x a p exponent.natAbs | return none
  let power ← mkAppM ``HPow.hPow #[x, p]
  let (name, c) := if exponent < 0 then (``isRat_zpow_neg, K.inverse power b) else (``isRat_zpow, b)
  return some ⟨c.num, c.den, K.rule name #[x, p, z, ← mkEqRefl z, rawInt c.num, mkRawNatLit c.den,
    c.proof]⟩

/-- The fraction that a numeral of the field is. -/
meta def numeral? (n : Nat) : MetaM (Option Fraction) := do
  if n == 0 then return some ⟨0, 1, K.rule ``isRat_zero #[]⟩
  if n == 1 then return some ⟨1, 1, K.rule ``isRat_one #[]⟩
  let some two ← instance? (mkApp (mkConst ``Nat.AtLeastTwo) (mkRawNatLit n)) | return none
  return some ⟨n, 1, K.rule ``isRat_ofNat #[mkRawNatLit n, two]⟩

/-- A fraction as a numeral in normal form. -/
meta def toExpr (a : Fraction) : MetaM Expr := do
  let n ← mkNumeral K.type a.num.natAbs
  let n ← if a.num < 0 then mkAppM ``Neg.neg #[n] else pure n
  if a.den == 1 then return n
  mkAppM ``HDiv.hDiv #[n, ← mkNumeral K.type a.den]

/-- The rule of a binary operation, with what it does to fractions. -/
meta def operation? (e : Expr) : Option (Expr → Expr → Fraction → Fraction → Fraction) :=
  if e.isAppOfArity ``HAdd.hAdd 6 then some fun x y a b ↦
    K.binary ``isRat_add x y a b (a.num * b.den + b.num * a.den) (a.den * b.den)
  else if e.isAppOfArity ``HSub.hSub 6 then some fun x y a b ↦
    K.binary ``isRat_sub x y a b (a.num * b.den - b.num * a.den) (a.den * b.den)
  else if e.isAppOfArity ``HMul.hMul 6 then some fun x y a b ↦
    K.binary ``isRat_mul x y a b (a.num * b.num) (a.den * b.den)
  else if e.isAppOfArity ``HDiv.hDiv 6 then some fun x y a b ↦
    let c := K.inverse y b
    K.binary ``isRat_div x y a c (a.num * c.num) (a.den * c.den)
  else none

/-- A literal, or a numeral of `ℕ`. -/
meta def natural? : Expr → Option Nat
  | .lit (.natVal n) => some n
  | e => e.nat?

/-- The fraction that a numeral, a decimal, or a cast of one is. -/
meta def atom? (e : Expr) : MetaM (Option Fraction) := do
  let args := e.getAppArgs
  if e.isAppOfArity ``OfNat.ofNat 3 then
    let some n := natural? args[1]! | return none
    K.numeral? n
  else if e.isAppOfArity ``Nat.cast 3 then
    let some n := args[2]!.nat? | return none
    return some ⟨n, 1, K.rule ``isRat_natCast #[args[2]!, mkRawNatLit n, ← mkEqRefl args[2]!]⟩
  else if e.isAppOfArity ``OfScientific.ofScientific 5 then
    let some m := natural? args[2]! | return none
    let some p := natural? args[4]! | return none
    unless args[3]!.isAppOf ``true do return none
    let (k, f) := lowest m (10 ^ p)
    return some ⟨k, f, K.rule₀ ``isRat_ofScientific
      #[args[2]!, args[4]!, rawInt k, mkRawNatLit f, computed]⟩
  else
    return none

/-- The fraction that a term is, where it is built from numerals. -/
meta partial def evaluate (e : Expr) : MetaM (Option Fraction) := do
  let e := e.consumeMData
  let args := e.getAppArgs
  if let some op := K.operation? e then
    let some a ← evaluate args[4]! | return none
    let some b ← evaluate args[5]! | return none
    return some (op args[4]! args[5]! a b)
  if e.isAppOfArity ``Neg.neg 3 then
    let some a ← evaluate args[2]! | return none
    let proof := K.rule ``isRat_neg #[args[2]!, rawInt a.num, mkRawNatLit a.den, a.proof]
    return some ⟨-a.num, a.den, proof⟩
  if e.isAppOfArity ``Inv.inv 3 then
    let some a ← evaluate args[2]! | return none
    return some (K.inverse args[2]! a)
  if e.isAppOfArity ``HPow.hPow 6 then
    let some a ← evaluate args[4]! | return none
    if args[1]!.isAppOf ``Nat then
      let some p := args[5]!.nat? | return none
      return K.power args[4]! a args[5]! p
    if args[1]!.isAppOf ``Int then
      let some z := args[5]!.int? | return none
      return ← K.integerPower args[4]! a args[5]! z
    return none
  K.atom? e

end FieldOf

/-- Whether a term of a field is a fraction in normal form. -/
meta def isNormal (e : Expr) : Bool :=
  let args := e.getAppArgs
  if e.isAppOf ``HDiv.hDiv then
    let n := if args[4]!.isAppOf ``Neg.neg then args[4]!.getAppArgs[2]! else args[4]!
    match n.nat?, args[5]!.nat? with
    | some n, some d => d > 1 && n > 0 && Nat.gcd n d == 1
    | _, _ => false
  else if e.isAppOf ``Neg.neg then args[2]!.nat?.any (· > 0)
  else e.nat?.isSome

/-- Replaces a term of a field by the numeral that it is. -/
meta def reduceTerm (e : Expr) : SimpM Step := do
  if isNormal e then return .done { expr := e }
  let some K ← fieldOf? (← inferType e) | return .continue
  let some a ← K.evaluate e | return .continue
  let r ← K.toExpr a
  let some b ← K.evaluate r | return .continue
  let proof := K.rule ``IsRat.unique #[e, r, rawInt a.num, mkRawNatLit a.den, a.proof, b.proof]
  return .done { expr := r, proof? := some proof }

/-- A proposition that is true, or false, for the reason given. -/
meta def decided (p proof : Expr) (holds : Bool) : Step :=
  let (value, lemma) := if holds then (``True, ``eq_true) else (``False, ``eq_false)
  .done { expr := mkConst value, proof? := some (mkAppN (mkConst lemma) #[p, proof]) }

/-- The arguments of a rule about two fractions. -/
meta def operandsOf (x y : Expr) (a b : Fraction) : Array Expr :=
  #[x, y, rawInt a.num, rawInt b.num, mkRawNatLit a.den, mkRawNatLit b.den, a.proof, b.proof]

/-- Decides an equation between rational numbers. -/
meta def reduceEquation (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 3 do return .continue
  let some K ← fieldOf? args[0]! | return .continue
  let some a ← K.evaluate args[1]! | return .continue
  let some b ← K.evaluate args[2]! | return .continue
  if a.num == b.num && a.den == b.den then
    let proof := K.rule ``IsRat.unique
      #[args[1]!, args[2]!, rawInt a.num, mkRawNatLit a.den, a.proof, b.proof]
    return decided e proof true
  return decided e (K.rule₀ ``not_eq ((operandsOf args[1]! args[2]! a b).push computed)) false

/-- Decides a comparison between rational numbers of a linearly ordered field. -/
meta def reduceComparison (strict : Bool) (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 4 do return .continue
  let some K ← fieldOf? args[0]! | return .continue
  let turned := e.isAppOf ``GT.gt || e.isAppOf ``GE.ge
  let (x, y) := if turned then (args[3]!, args[2]!) else (args[2]!, args[3]!)
  let some a ← K.evaluate x | return .continue
  let some b ← K.evaluate y | return .continue
  let some order ← instance? (mkApp (mkConst ``LinearOrder [K.level]) K.type) | return .continue
  let l := a.num * b.den
  let r := b.num * a.den
  let (holds, name) :=
    if strict then if l < r then (true, ``lt_of) else (false, ``not_lt_of)
    else if l ≤ r then (true, ``le_of) else (false, ``not_le_of)
  let rule := mkAppN (mkConst name [K.level]) #[K.type, K.field, order]
  let some rule ← withInstances? rule 1 | return .continue
  return decided e (mkAppN rule ((operandsOf x y a b).push computed)) holds

/-- Computes the floor or the ceiling of a rational number. -/
meta def reduceRounding (name : Name) (round : Int → Nat → Int) (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 5 do return .continue
  let some K ← fieldOf? args[0]! | return .continue
  let some a ← K.evaluate args[4]! | return .continue
  let some order ← instance? (mkApp (mkConst ``LinearOrder [K.level]) K.type) | return .continue
  let value := round a.num a.den
  let rule := mkAppN (mkConst name [K.level]) #[K.type, K.field, order]
  let some rule ← withInstances? rule 2 | return .continue
  let proof := mkAppN rule #[args[4]!, rawInt a.num, rawInt value, mkRawNatLit a.den, a.proof,
    ← mkEqRefl (rawInt value)]
  return .done { expr := mkIntLit value, proof? := some proof }

/-- Computes the absolute value of a rational number. -/
meta def reduceAbs (e : Expr) : SimpM Step := do
  let args := e.getAppArgs
  unless args.size == 4 do return .continue
  let some K ← fieldOf? args[0]! | return .continue
  let some a ← K.evaluate args[3]! | return .continue
  let some order ← instance? (mkApp (mkConst ``LinearOrder [K.level]) K.type) | return .continue
  let r ← K.toExpr { a with num := a.num.natAbs }
  let some b ← K.evaluate r | return .continue
  let some rule ← withInstances? (mkAppN (mkConst ``abs_of [K.level]) #[K.type, K.field, order]) 1
    | return .continue
  let proof := mkAppN rule #[args[3]!, r, rawInt a.num, rawInt b.num, mkRawNatLit a.den, a.proof,
    b.proof, computed]
  return .done { expr := r, proof? := some proof }

/-- Computes the numerator or the denominator of a rational number. -/
meta def reducePart (name : Name) (type : Expr) (value : Int → Nat → Expr) (e : Expr) :
    SimpM Step := do
  let x := e.getAppArgs[0]!
  let some K ← fieldOf? (mkConst ``Rat) | return .continue
  let some a ← K.evaluate x | return .continue
  let v := value a.num a.den
  let refl := mkAppN (mkConst ``Eq.refl [.succ .zero]) #[type, v]
  let proof := mkAppN (mkConst name) #[x, rawInt a.num, v, mkRawNatLit a.den, a.proof, refl]
  return .done { expr := v, proof? := some proof }

end Mathlib.Meta.NormNum
