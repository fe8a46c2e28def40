/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bootstrap

/-!
# Integers: definitions

The type, its arithmetic, its order and the decision procedures that the compiler implements with
big integers. The bodies are what the kernel and `decide` evaluate.
-/

set_option relaxedAutoImplicit false
universe u

set_option genCtorIdx false in
/-- The integers: `Int.ofNat n` is `n`, and `Int.negSucc n` is `-(n + 1)`. Compiled code uses
arbitrary-precision integers. -/

inductive Int : Type where
  | ofNat   : Nat → Int
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat

attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc
/-- Types into which the integers can be cast. -/
class IntCast (R : Type u) where
  /-- The cast. -/
  intCast : Int → R
/-- The cast of an integer, written `(i : R)`. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast

instance : IntCast Int := ⟨id⟩

instance [IntCast R] : CoeTail Int R where coe := Int.cast

instance [IntCast R] : CoeHTCT Int R where coe := Int.cast

instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩

instance instOfNat : OfNat Int n := ⟨Int.ofNat n⟩
namespace Int

instance : Inhabited Int := ⟨0⟩

theorem default_eq_zero : default = (0 : Int) := rfl

set_option bootstrap.genMatcherCode false in
/-- The integer `-n`. -/
def negOfNat : Nat → Int
  | 0 => 0
  | .succ m => negSucc m

set_option bootstrap.genMatcherCode false in
/-- The negative of an integer. -/
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (n+1)

@[default_instance mid] instance instNegInt : Neg Int where
  neg := Int.neg
/-- The difference of two natural numbers as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | .succ k => negSucc k

set_option bootstrap.genMatcherCode false in
/-- Addition of integers. -/
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (.succ n)
  | negSucc m, ofNat n => subNatNat n (.succ m)
  | negSucc m, negSucc n => negSucc (.succ (m + n))

instance instAdd : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
/-- Multiplication of integers. -/
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * .succ n)
  | negSucc m, ofNat n => negOfNat (.succ m * n)
  | negSucc m, negSucc n => ofNat (.succ m * .succ n)

instance instMul : Mul Int where
  mul := Int.mul
/-- Subtraction of integers. -/
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + (-n)

instance instSub : Sub Int where
  sub := Int.sub
/-- The integers that are natural numbers. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
/-- `a ≤ b` says that `b - a` is a natural number. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le
/-- `a < b` says that `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := (a + 1) ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

set_option bootstrap.genMatcherCode false in
/-- Equality of integers is decidable. -/
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e ↦ h (Int.ofNat.inj e)
  | negSucc a, negSucc b => match decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e ↦ h (Int.negSucc.inj e)
  | ofNat _, negSucc _ => isFalse fun h ↦ Int.noConfusion h
  | negSucc _, ofNat _ => isFalse fun h ↦ Int.noConfusion h

@[inline] instance instDecidableEq : DecidableEq Int := Int.decEq
/-- Being a natural number is decidable. -/
@[extern "lean_int_dec_nonneg"] def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc k =>
    isFalse fun h ↦ (NonNeg.rec (motive := fun i _ ↦ i = negSucc k → False) (fun _ e ↦
      Int.noConfusion e) h) rfl

@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _

@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _

set_option bootstrap.genMatcherCode false in
/-- The absolute value, a natural number. -/
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => m + 1

attribute [gen_constructor_elims] Int
/-- The natural number that equals `a`, or 0 when `a` is negative. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
/-- 1, 0 or -1. -/
def sign : Int → Int
  | ofNat (_ + 1) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

set_option bootstrap.genMatcherCode false in
/-- Euclidean division: the remainder is never negative. Division by 0 gives 0. -/
@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => - ofNat (m / (n + 1))
  | negSucc _, 0 => 0
  | negSucc m, ofNat (n+1) => negSucc (m / (n + 1))
  | negSucc m, negSucc n => ofNat (m / (n+1) + 1)

set_option bootstrap.genMatcherCode false in
/-- The remainder of Euclidean division. -/
@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (m % natAbs n + 1)

instance instDiv : Div Int where
  div := Int.ediv

instance instMod : Mod Int where
  mod := Int.emod
/-- Powers with a natural exponent. -/
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | .succ n => Int.pow m n * m

instance instNatPow : NatPow Int where
  pow := Int.pow

instance instDvd : Dvd Int := ⟨fun a b ↦ ∃ c, b = a * c⟩

instance instMinInt : Min Int := minOfLe

instance instMaxInt : Max Int := maxOfLe

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl

protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

end Int
