/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Coprime
import Init.Data.OfScientific
import Init.Data.Hashable

/-!
# Rational numbers: definitions

A rational number is a reduced fraction with a positive denominator. Sums, products and inverses
are irreducible: they are meant to be computed, by the kernel or by the compiled code, and to be
reasoned about through the lemmas of `Init.Data.Rat.Lemmas`.
-/

/-- A rational number: the reduced fraction `num / den` with a positive denominator. -/
structure Rat where
  /-- From the parts; `mkRat` and `Rat.normalize` reduce a fraction. -/
  mk' ::
  /-- The numerator. -/
  num : Int
  /-- The denominator. -/
  den : Nat := 1
  /-- The denominator is not 0. -/
  den_nz : den ≠ 0 := by decide
  /-- The fraction is reduced. -/
  reduced : Nat.Coprime num.natAbs den := by decide
  deriving DecidableEq, Hashable

instance : Inhabited Rat := ⟨{ num := 0 }⟩

instance : ToString Rat where
  toString a := if a.den = 1 then toString a.num else s!"{a.num}/{a.den}"

instance : Repr Rat where
  reprPrec a _ := if a.den = 1 then repr a.num else s!"({a.num} : Rat)/{a.den}"

namespace Rat

theorem den_pos (self : Rat) : 0 < self.den := Nat.pos_of_ne_zero self.den_nz

theorem normalize.den_nz {num : Int} {den : Nat} (den_nz : den ≠ 0) :
    den / num.natAbs.gcd den ≠ 0 :=
  Nat.ne_of_gt (Nat.div_gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz))

theorem normalize.reduced {num : Int} {den : Nat} (den_nz : den ≠ 0) :
    Nat.Coprime (num / (num.natAbs.gcd den : Nat)).natAbs (den / num.natAbs.gcd den) := by
  rw [Int.natAbs_ediv_of_dvd_natAbs (Nat.gcd_dvd_left _ _)]
  exact Nat.coprime_div_gcd_div_gcd (Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz))

/-- The fraction `num / den`, reduced. -/
@[inline] def normalize (num : Int) (den : Nat := 1) (den_nz : den ≠ 0 := by decide) : Rat where
  num := num / (num.natAbs.gcd den : Nat)
  den := den / num.natAbs.gcd den
  den_nz := normalize.den_nz den_nz
  reduced := normalize.reduced den_nz

end Rat

/-- The fraction `num / den`, reduced; 0 where the denominator is 0. -/
def mkRat (num : Int) (den : Nat) : Rat :=
  if den_nz : den = 0 then { num := 0 } else Rat.normalize num den den_nz

namespace Rat

/-- An integer as a rational number. -/
def ofInt (num : Int) : Rat := { num, reduced := Nat.coprime_one_right _ }

instance : NatCast Rat where
  natCast n := ofInt n

instance : IntCast Rat := ⟨ofInt⟩

instance : OfNat Rat n := ⟨n⟩

/-- Whether the denominator is 1. -/
@[inline] protected def isInt (a : Rat) : Bool := a.den == 1

/-- The fraction `n / d` of two integers, reduced; 0 where `d` is 0. -/
def divInt : Int → Int → Rat
  | n, .ofNat d => mkRat n d
  | n, .negSucc d => normalize (-n) d.succ nofun

/-- The value of a decimal: `m / 10 ^ e` if `s`, else `m * 10 ^ e`. -/
@[irreducible] protected def ofScientific (m : Nat) (s : Bool) (e : Nat) : Rat :=
  if s then mkRat m (10 ^ e) else (m * 10 ^ e : Nat)

instance : OfScientific Rat where
  ofScientific m s e := Rat.ofScientific (OfNat.ofNat m) s (OfNat.ofNat e)

/-! ### Order -/

/-- Whether `a` is less than `b`. -/
protected def blt (a b : Rat) : Bool := decide (a.num * b.den < b.num * a.den)

instance : LT Rat := ⟨fun a b ↦ a.blt b = true⟩

instance (a b : Rat) : Decidable (a < b) := inferInstanceAs (Decidable (_ = true))

instance : LE Rat := ⟨fun a b ↦ b.blt a = false⟩

instance (a b : Rat) : Decidable (a ≤ b) := inferInstanceAs (Decidable (_ = false))

instance : Min Rat := minOfLe
instance : Max Rat := maxOfLe

/-! ### Arithmetic -/

/-- Addition: cross-multiplied, then reduced. -/
@[irreducible] protected def add (a b : Rat) : Rat :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Add Rat := ⟨Rat.add⟩

/-- The opposite. -/
protected def neg (a : Rat) : Rat :=
  { a with num := -a.num, reduced := by rw [Int.natAbs_neg]; exact a.reduced }

instance : Neg Rat := ⟨Rat.neg⟩

/-- Subtraction: cross-multiplied, then reduced. -/
@[irreducible] protected def sub (a b : Rat) : Rat :=
  normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Sub Rat := ⟨Rat.sub⟩

/-- Multiplication, reduced. -/
@[irreducible] protected def mul (a b : Rat) : Rat :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Mul Rat := ⟨Rat.mul⟩

/-- The inverse; that of 0 is 0. -/
@[irreducible] protected def inv (a : Rat) : Rat := divInt a.den a.num

instance : Inv Rat := ⟨Rat.inv⟩

/-- Powers with a natural exponent, part by part. -/
protected def pow (q : Rat) (n : Nat) : Rat where
  num := q.num ^ n
  den := q.den ^ n
  den_nz := Nat.ne_of_gt (Nat.pow_pos q.den_pos)
  reduced := by rw [Int.natAbs_pow]; exact q.reduced.pow n n

instance : Pow Rat Nat where
  pow := Rat.pow

/-- Powers with an integer exponent. -/
protected def zpow (q : Rat) (i : Int) : Rat :=
  match i with
  | .ofNat n => q ^ n
  | .negSucc n => (q ^ (n + 1))⁻¹

instance : Pow Rat Int where
  pow := Rat.zpow

/-- Division; by 0 it is 0. -/
protected def div (a b : Rat) : Rat := a * b.inv

instance : Div Rat := ⟨Rat.div⟩

/-- The greatest integer that is not above `a`. -/
protected def floor (a : Rat) : Int := if a.den = 1 then a.num else a.num / a.den

/-- The least integer that is not below `a`. -/
protected def ceil (a : Rat) : Int := if a.den = 1 then a.num else a.num / a.den + 1

/-- The absolute value. -/
protected def abs (a : Rat) : Rat := if 0 ≤ a then a else -a

end Rat
