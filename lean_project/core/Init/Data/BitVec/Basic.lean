/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Cases
import Init.Data.Int.DivMod.Basic
import Init.Data.Ord

/-!
# Bit vectors

`BitVec w` is `Fin (2 ^ w)` under another name. This file defines its literals, views as numbers,
bits, arithmetic (modulo `2 ^ w`), comparisons, logic, shifts and changes of width. Operations
whose name begins with `s` read the vector as a signed number in two's complement.
-/

set_option relaxedAutoImplicit false
universe u
variable {w n m v : Nat}

namespace BitVec

instance instOfNat {i : Nat} : OfNat (BitVec n) i where ofNat := .ofNat n i
instance instNatCast : NatCast (BitVec w) where natCast x := .ofNat w x
instance instInhabited : Inhabited (BitVec n) where default := .ofNat n 0

/-! ## Reading and building -/

/-- A vector is below `2 ^ w`. -/
theorem isLt (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt

/-- The empty vector. -/
abbrev nil : BitVec 0 := .ofNat 0 0

/-- All bits 0. -/
protected def zero (n : Nat) : BitVec n := .ofNatLT 0 (Nat.two_pow_pos n)

/-- All bits 1. -/
def allOnes (n : Nat) : BitVec n :=
  .ofNatLT (2 ^ n - 1) (Nat.sub_one_lt (Nat.ne_of_gt (Nat.two_pow_pos n)))

/-- The bit number `i`, counted from the least significant one. -/
@[inline] def getLsb (x : BitVec w) (i : Fin w) : Bool := x.toNat.testBit i

/-- The bit number `i`, counted from the most significant one. -/
@[inline] def getMsb (x : BitVec w) (i : Fin w) : Bool := x.getLsb ⟨w - 1 - i, by omega⟩

/-- `getLsb` for any index; `none` beyond the width. -/
@[inline] def getLsb? (x : BitVec w) (i : Nat) : Option Bool :=
  if h : i < w then some (getLsb x ⟨i, h⟩) else none

/-- `getMsb` for any index; `none` beyond the width. -/
@[inline] def getMsb? (x : BitVec w) (i : Nat) : Option Bool :=
  if h : i < w then some (getMsb x ⟨i, h⟩) else none

/-- `getLsb` for any index; `false` beyond the width. -/
@[inline] def getLsbD (x : BitVec w) (i : Nat) : Bool := x.toNat.testBit i

/-- `getMsb` for any index; `false` beyond the width. -/
@[inline] def getMsbD (x : BitVec w) (i : Nat) : Bool := decide (i < w) && x.getLsbD (w - 1 - i)

/-- The most significant bit. -/
@[inline] protected def msb (x : BitVec n) : Bool := getMsbD x 0

instance instGetElemNatBoolLt : GetElem (BitVec w) Nat Bool fun _ i ↦ i < w where
  getElem xs i h := xs.getLsb ⟨i, h⟩

/-- The vector as a signed number. -/
protected def toInt (x : BitVec n) : Int :=
  if 2 * x.toNat < 2 ^ n then x.toNat else (x.toNat : Int) - (2 ^ n : Nat)

/-- The vector of the two's complement of an integer. -/
protected def ofInt (n : Nat) (i : Int) : BitVec n :=
  .ofNatLT (i % (2 ^ n : Nat)).toNat (by
    have : (0 : Int) < (2 ^ n : Nat) := Int.ofNat_lt.2 (Nat.two_pow_pos n)
    have := Int.emod_nonneg i (Int.ne_of_gt this)
    have := Int.emod_lt_of_pos i ‹0 < ((2 ^ n : Nat) : Int)›
    omega)

instance instIntCast : IntCast (BitVec w) where intCast x := .ofInt w x

/-- A vector of one bit. -/
def ofBool (b : Bool) : BitVec 1 := cond b (.ofNat 1 1) (.ofNat 1 0)

/-- The same bit `w` times. -/
def fill (w : Nat) (b : Bool) : BitVec w := bif b then allOnes w else .zero w

/-- `2 ^ i`, which is 0 from `i = w` on. -/
def twoPow (w : Nat) (i : Nat) : BitVec w := .ofNat w (2 ^ i)

/-! ## Arithmetic modulo `2 ^ w` -/

/-- The sum modulo `2 ^ n`. -/
protected def add (x y : BitVec n) : BitVec n := .ofNat n (x.toNat + y.toNat)
/-- The difference modulo `2 ^ n`. -/
protected def sub (x y : BitVec n) : BitVec n := .ofNat n ((2 ^ n - y.toNat) + x.toNat)
/-- The negative modulo `2 ^ n`. -/
protected def neg (x : BitVec n) : BitVec n := .ofNat n (2 ^ n - x.toNat)
/-- The product modulo `2 ^ n`. -/
protected def mul (x y : BitVec n) : BitVec n := .ofNat n (x.toNat * y.toNat)

instance instAdd : Add (BitVec n) := ⟨BitVec.add⟩
instance instSub : Sub (BitVec n) := ⟨BitVec.sub⟩
instance instNeg : Neg (BitVec n) := ⟨.neg⟩
instance instMul : Mul (BitVec n) := ⟨.mul⟩

/-- Powers modulo `2 ^ n`. -/
protected def pow (x : BitVec n) : Nat → BitVec n
  | 0 => .ofNat n 1
  | k + 1 => BitVec.pow x k * x

instance instPowNat : Pow (BitVec n) Nat := ⟨BitVec.pow⟩

/-- Unsigned division; division by 0 gives 0. -/
def udiv (x y : BitVec n) : BitVec n :=
  .ofNatLT (x.toNat / y.toNat) (Nat.lt_of_le_of_lt (Nat.div_le_self _ _) x.isLt)
/-- Unsigned remainder. -/
def umod (x y : BitVec n) : BitVec n :=
  .ofNatLT (x.toNat % y.toNat) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) x.isLt)

instance instDiv : Div (BitVec n) := ⟨.udiv⟩
instance instMod : Mod (BitVec n) := ⟨.umod⟩

/-- Unsigned division where division by 0 gives all ones, as in SMT-LIB. -/
def smtUDiv (x y : BitVec n) : BitVec n := if y = 0 then allOnes n else .udiv x y

/-- The absolute value of the signed reading. -/
protected def abs (x : BitVec n) : BitVec n := if x.msb then .neg x else x

/-- Signed division, rounded towards zero; division by 0 gives 0. -/
def sdiv (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => udiv x y
  | false, true => .neg (udiv x (.neg y))
  | true, false => .neg (udiv (.neg x) y)
  | true, true => udiv (.neg x) (.neg y)

/-- `sdiv` with SMT-LIB's convention for division by 0. -/
def smtSDiv (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => smtUDiv x y
  | false, true => .neg (smtUDiv x (.neg y))
  | true, false => .neg (smtUDiv (.neg x) y)
  | true, true => smtUDiv (.neg x) (.neg y)

/-- The remainder of `sdiv`, with the sign of the dividend. -/
def srem (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => umod x y
  | false, true => umod x (.neg y)
  | true, false => .neg (umod (.neg x) y)
  | true, true => .neg (umod (.neg x) (.neg y))

/-- The signed remainder with the sign of the divisor. -/
def smod (x y : BitVec m) : BitVec m :=
  match x.msb, y.msb with
  | false, false => umod x y
  | false, true =>
    let u := umod x (.neg y)
    if u = 0 then u else .add u y
  | true, false =>
    let u := umod (.neg x) y
    if u = 0 then u else .sub y u
  | true, true => .neg (umod (.neg x) (.neg y))

/-! ## Comparisons -/

/-- Unsigned `<`, as a Boolean. -/
protected def ult (x y : BitVec n) : Bool := x.toNat < y.toNat
/-- Unsigned `≤`, as a Boolean. -/
protected def ule (x y : BitVec n) : Bool := x.toNat ≤ y.toNat
/-- Signed `<`, as a Boolean. -/
protected def slt (x y : BitVec n) : Bool := x.toInt < y.toInt
/-- Signed `≤`, as a Boolean. -/
protected def sle (x y : BitVec n) : Bool := x.toInt ≤ y.toInt

instance instMin : Min (BitVec n) := minOfLe
instance instMax : Max (BitVec n) := maxOfLe

/-! ## Logic and shifts -/

/-- Bitwise "and". -/
protected def and (x y : BitVec n) : BitVec n := .ofNat n (x.toNat &&& y.toNat)
/-- Bitwise "or". -/
protected def or (x y : BitVec n) : BitVec n := .ofNat n (x.toNat ||| y.toNat)
/-- Bitwise "exclusive or". -/
protected def xor (x y : BitVec n) : BitVec n := .ofNat n (x.toNat ^^^ y.toNat)
/-- Bitwise complement. -/
protected def not (x : BitVec n) : BitVec n := .xor (allOnes n) x

instance instAndOp : AndOp (BitVec w) := ⟨.and⟩
instance instOrOp : OrOp (BitVec w) := ⟨.or⟩
instance instXorOp : XorOp (BitVec w) := ⟨.xor⟩
instance instComplement : Complement (BitVec w) := ⟨.not⟩

/-- Shift to the left; the high bits are lost. -/
protected def shiftLeft (x : BitVec n) (s : Nat) : BitVec n := .ofNat n (x.toNat <<< s)
/-- Logical shift to the right. -/
def ushiftRight (x : BitVec n) (s : Nat) : BitVec n := .ofNat n (x.toNat >>> s)
/-- Arithmetic shift to the right: the sign is kept. -/
def sshiftRight (x : BitVec n) (s : Nat) : BitVec n := .ofInt n (x.toInt >>> s)
/-- `sshiftRight` by a vector. -/
def sshiftRight' (x : BitVec n) (s : BitVec m) : BitVec n := x.sshiftRight s.toNat

instance instHShiftLeftNat : HShiftLeft (BitVec w) Nat (BitVec w) := ⟨.shiftLeft⟩
instance instHShiftRightNat : HShiftRight (BitVec w) Nat (BitVec w) := ⟨.ushiftRight⟩
instance instHShiftLeft : HShiftLeft (BitVec m) (BitVec n) (BitVec m) := ⟨fun x y ↦ x <<< y.toNat⟩
instance instHShiftRight : HShiftRight (BitVec m) (BitVec n) (BitVec m) :=
  ⟨fun x y ↦ x >>> y.toNat⟩

/-! ## Change of width -/

/-- The same vector at an equal width. -/
@[inline] def cast (eq : n = m) (x : BitVec n) : BitVec m :=
  .ofNatLT x.toNat (eq ▸ x.isLt)

/-- `len` bits from bit `start` on. -/
def extractLsb' (start len : Nat) (x : BitVec n) : BitVec len := .ofNat _ (x.toNat >>> start)

/-- The bits `lo` to `hi`, both included. -/
def extractLsb (hi lo : Nat) (x : BitVec n) : BitVec (hi - lo + 1) := extractLsb' lo _ x

/-- The same number in a vector that is at least as wide. -/
def setWidth' (le : n ≤ w) (x : BitVec n) : BitVec w :=
  .ofNatLT x.toNat (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (Nat.zero_lt_succ 1) le))

/-- The vector followed by `m` zero bits. -/
def shiftLeftZeroExtend (msbs : BitVec w) (m : Nat) : BitVec (w + m) :=
  .ofNat _ (msbs.toNat <<< m)

/-- Cut off or fill up with zeros at the most significant end. -/
def setWidth (v : Nat) (x : BitVec w) : BitVec v :=
  if h : w ≤ v then setWidth' h x else .ofNat v x.toNat

/-- `setWidth` to a larger width. -/
abbrev zeroExtend (v : Nat) (x : BitVec w) : BitVec v := setWidth v x
/-- `setWidth` to a smaller width. -/
abbrev truncate (v : Nat) (x : BitVec w) : BitVec v := setWidth v x

/-- Cut off or fill up with the sign. -/
def signExtend (v : Nat) (x : BitVec w) : BitVec v := .ofInt v x.toInt

/-- One vector after the other, the first being the more significant. -/
def append (msbs : BitVec n) (lsbs : BitVec m) : BitVec (n + m) :=
  shiftLeftZeroExtend msbs m ||| setWidth' (Nat.le_add_left m n) lsbs

instance instHAppendHAddNat : HAppend (BitVec w) (BitVec v) (BitVec (w + v)) := ⟨.append⟩

/-- `i` copies after each other. -/
def replicate : (i : Nat) → BitVec w → BitVec (w * i)
  | 0, _ => 0
  | i + 1, x => (x ++ replicate i x).cast (by rw [Nat.mul_add_one, Nat.add_comm])

/-- A new least significant bit. -/
def concat (msbs : BitVec n) (lsb : Bool) : BitVec (n + 1) := msbs ++ ofBool lsb

/-- A new least significant bit at the same width. -/
def shiftConcat (x : BitVec n) (b : Bool) : BitVec n := (x.concat b).truncate n

/-- A new most significant bit. -/
def cons (msb : Bool) (lsbs : BitVec n) : BitVec (n + 1) :=
  (ofBool msb ++ lsbs).cast (Nat.add_comm 1 n)

/-- The bits in reversed order. -/
def reverse : {w : Nat} → BitVec w → BitVec w
  | 0, x => x
  | w + 1, x => concat (reverse (x.truncate w)) x.msb

/-- Rotation to the left by less than the width. -/
def rotateLeftAux (x : BitVec w) (n : Nat) : BitVec w := x <<< n ||| x >>> (w - n)
/-- Rotation to the left. -/
def rotateLeft (x : BitVec w) (n : Nat) : BitVec w := rotateLeftAux x (n % w)
/-- Rotation to the right by less than the width. -/
def rotateRightAux (x : BitVec w) (n : Nat) : BitVec w := x >>> n ||| x <<< (w - n)
/-- Rotation to the right. -/
def rotateRight (x : BitVec w) (n : Nat) : BitVec w := rotateRightAux x (n % w)

/-- The vector of a list of bits, the most significant one first. -/
def ofBoolListBE : (bs : List Bool) → BitVec bs.length
  | [] => .ofNat 0 0
  | b :: bs => cons b (ofBoolListBE bs)

/-- The vector of a list of bits, the least significant one first. -/
def ofBoolListLE : (bs : List Bool) → BitVec bs.length
  | [] => .ofNat 0 0
  | b :: bs => concat (ofBoolListLE bs) b

/-- The signed range: the least number. -/
def intMin (w : Nat) : BitVec w := twoPow w (w - 1)
/-- The signed range: the greatest number. -/
def intMax (w : Nat) : BitVec w := twoPow w (w - 1) - 1

/-- Does the unsigned sum leave the range? -/
def uaddOverflow (x y : BitVec w) : Bool := x.toNat + y.toNat ≥ 2 ^ w
/-- Does the signed sum leave the range? -/
def saddOverflow (x y : BitVec w) : Bool :=
  (x.toInt + y.toInt ≥ 2 ^ (w - 1)) || (x.toInt + y.toInt < -2 ^ (w - 1))

end BitVec
