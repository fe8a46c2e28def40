/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Digits

/-!
# The other divisions of integers

`Int.ediv` (`/`) and `Int.emod` (`%`) are Euclidean: the remainder is never negative. Here are the
divisions that round towards zero (`tdiv`, `tmod`), towards minus infinity (`fdiv`, `fmod`), and
the balanced quotient `bdiv` that belongs to `bmod`; then `gcd`, `lcm` and the arithmetic shift.
-/

set_option relaxedAutoImplicit false

namespace Int

set_option bootstrap.genMatcherCode false in
/-- Division that rounds towards zero. -/
@[extern "lean_int_div"] def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / (n + 1))
  | negSucc m, ofNat n => -ofNat ((m + 1) / n)
  | negSucc m, negSucc n => ofNat ((m + 1) / (n + 1))

set_option bootstrap.genMatcherCode false in
/-- The remainder of `tdiv`; it has the sign of the dividend. -/
@[extern "lean_int_mod"] def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % (n + 1))
  | negSucc m, ofNat n => -ofNat ((m + 1) % n)
  | negSucc m, negSucc n => -ofNat ((m + 1) % (n + 1))

/-- An older name of `tdiv`. -/
@[deprecated Int.tdiv (since := "2024-09-11")] abbrev div : Int → Int → Int := tdiv

/-- An older name of `tmod`. -/
@[deprecated Int.tmod (since := "2024-09-11")] abbrev mod : Int → Int → Int := tmod

/-- Division that rounds towards minus infinity. -/
def fdiv : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (m + 1), negSucc n => negSucc (m / (n + 1))
  | negSucc _, 0 => 0
  | negSucc m, ofNat (n + 1) => negSucc (m / (n + 1))
  | negSucc m, negSucc n => ofNat ((m + 1) / (n + 1))

/-- The remainder of `fdiv`; it has the sign of the divisor. -/
def fmod : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (m + 1), negSucc n => subNatNat (m % (n + 1)) n
  | negSucc m, ofNat n => subNatNat n (m % n + 1)
  | negSucc m, negSucc n => -ofNat ((m + 1) % (n + 1))

/-- The quotient that belongs to the balanced remainder `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

/-- The greatest common divisor, a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

/-- The least common multiple, a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs

/-- Bitwise complement in two's complement: `-n - 1`. -/
protected def not : Int → Int
  | ofNat n => negSucc n
  | negSucc n => ofNat n

instance : Complement Int := ⟨.not⟩

/-- Arithmetic shift to the right: division by a power of two, rounded down. -/
protected def shiftRight : Int → Nat → Int
  | ofNat n, s => ofNat (n >>> s)
  | negSucc n, s => negSucc (n >>> s)

instance : HShiftRight Int Nat Int := ⟨.shiftRight⟩

/-- The natural number that equals `a`, if there is one. -/
def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none

/-- An older name of `toNat?`. -/
abbrev toNat' : Int → Option Nat := toNat?

end Int

theorem Int.bmod_def (x : Int) (m : Nat) :
    x.bmod m = if x % m < (m + 1) / 2 then x % m else x % m - m := rfl
