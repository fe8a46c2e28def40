/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Fin

/-!
# Machine integers and characters

Every `UIntN` wraps a `BitVec N`; the runtime stores it unboxed. A `Char` is a `UInt32` with a proof
that it is a Unicode scalar value, i.e. below `0x110000` and no surrogate.
-/

universe u v w

set_option relaxedAutoImplicit false

open HPow (hPow)

abbrev UInt8.size : Nat := 256

/-- Unsigned 8-bit integers. -/
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8
attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec

@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNat (n : @& Nat) : UInt8 := UInt8.ofBitVec (BitVec.ofNat 8 n)
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint8_dec_eq", implicit_reducible]
def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := Bool.reflects_of_injective (congrArg UInt8.ofBitVec)

instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq
instance : Inhabited UInt8 where
  default := UInt8.ofNatLT 0 (of_decide_eq_true rfl)

abbrev UInt16.size : Nat := 65536

/-- Unsigned 16-bit integers. -/
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16
attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec

@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 where
  toBitVec := BitVec.ofNatLT n h

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint16_dec_eq", implicit_reducible]
def UInt16.decEq (a b : UInt16) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := Bool.reflects_of_injective (congrArg UInt16.ofBitVec)

instance instDecidableEqUInt16 : DecidableEq UInt16 := UInt16.decEq
instance : Inhabited UInt16 where
  default := UInt16.ofNatLT 0 (of_decide_eq_true rfl)

abbrev UInt32.size : Nat := 4294967296

/-- Unsigned 32-bit integers. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32
attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec

@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint32_to_nat", implicit_reducible]
def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint32_dec_eq", implicit_reducible]
def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := Bool.reflects_of_injective (congrArg UInt32.ofBitVec)

instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq
instance : Inhabited UInt32 where
  default := UInt32.ofNatLT 0 (of_decide_eq_true rfl)

instance instLTUInt32 : LT UInt32 where
  lt a b := LT.lt a.toBitVec b.toBitVec

instance instLEUInt32 : LE UInt32 where
  le a b := LE.le a.toBitVec b.toBitVec

@[extern "lean_uint32_dec_lt", instance_reducible]
def UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) :=
  instDecidableLtBitVec a.toBitVec b.toBitVec

@[extern "lean_uint32_dec_le", instance_reducible]
def UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) :=
  instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] UInt32.decLt UInt32.decLe

abbrev UInt64.size : Nat := 18446744073709551616

/-- Unsigned 64-bit integers. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec

@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 where
  toBitVec := BitVec.ofNatLT n h

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := Bool.reflects_of_injective (congrArg UInt64.ofBitVec)

instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq
instance : Inhabited UInt64 where
  default := UInt64.ofNatLT 0 (of_decide_eq_true rfl)

abbrev USize.size : Nat := (hPow 2 System.Platform.numBits)
theorem USize.size_pos : LT.lt 0 USize.size := Nat.pow_pos (Nat.zero_lt_succ _)

/-- Unsigned integers as wide as a machine word. -/
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits
attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec

@[extern "lean_usize_of_nat"]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize where
  toBitVec := BitVec.ofNatLT n h

instance : Inhabited USize where
  default := USize.ofNatLT 0 USize.size_pos

/-- Unicode scalar values: no surrogates, nothing above `0x10ffff`. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))

abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- Unicode scalar values. -/
structure Char where
  val   : UInt32
  valid : val.isValidChar

theorem Nat.lt_uint32_of_isValidChar {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  have below : LT.lt n 0x110000 :=
    Or.elim h (fun l ↦ Nat.lt_trans l (of_decide_eq_true rfl)) And.right
  Nat.lt_trans below (of_decide_eq_true rfl)

@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := UInt32.ofBitVec (BitVec.ofNatLT n (Nat.lt_uint32_of_isValidChar h))
  valid := h

/-- The character with the given code; `0` where there is none. -/
@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite (n.isValidChar)
    (fun h ↦ Char.ofNatAux n h)
    (fun _ ↦ Char.mk (UInt32.ofBitVec (BitVec.ofNatLT 0 (of_decide_eq_true rfl)))
      (Or.inl (of_decide_eq_true rfl)))

theorem Char.ext : ∀ {c d : Char}, Eq c.val d.val → Eq c d :=
  fun {c d} e ↦
    have lift : ∀ {v : UInt32}, Eq c.val v → ∀ h, Eq c (Char.mk v h) :=
      fun e ↦ Eq.rec (motive := fun v _ ↦ ∀ h, Eq c (Char.mk v h)) (fun _ ↦ rfl) e
    lift e d.valid

theorem Char.eq_of_val_eq {c d : Char} (h : Eq c.val d.val) : Eq c d := Char.ext h
theorem Char.val_eq_of_eq {c d : Char} (h : Eq c d) : Eq c.val d.val := congrArg Char.val h
theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun e ↦ h (congrArg Char.val e)

theorem Char.val_ne_of_ne {c d : Char} (h : Not (Eq c d)) : Not (Eq c.val d.val) :=
  fun e ↦ h (Char.ext e)

instance instDecidableEqChar : DecidableEq Char := fun c d ↦ {
  decide := decide (Eq c.val d.val)
  reflects_decide := Bool.reflects_of_injective Char.ext
}
