/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.BitVec.Basic

/-!
# Machine integers

`UInt8` to `UInt64` and `USize` are bit vectors of their width, stored unboxed. Each operation is
the one on bit vectors; one command declares them all.
-/

set_option relaxedAutoImplicit false

namespace UInt8
@[inline] def toNat (n : UInt8) : Nat := n.toBitVec.toNat
end UInt8

namespace UInt16
@[inline] def toNat (n : UInt16) : Nat := n.toBitVec.toNat
def ofNat (n : Nat) : UInt16 := ⟨.ofNat 16 n⟩
end UInt16

namespace UInt32
def ofNat (n : Nat) : UInt32 := ⟨.ofNat 32 n⟩
end UInt32

namespace UInt64
@[inline] def toNat (n : UInt64) : Nat := n.toBitVec.toNat
def ofNat (n : Nat) : UInt64 := ⟨.ofNat 64 n⟩
end UInt64

namespace USize
@[inline] def toNat (n : USize) : Nat := n.toBitVec.toNat
def ofNat (n : Nat) : USize := ⟨.ofNat _ n⟩

theorem eq_of_toBitVec_eq : {a b : USize} → a.toBitVec = b.toBitVec → a = b
  | ⟨_⟩, ⟨_⟩, rfl => rfl

@[instance_reducible] def decEq (a b : USize) : Decidable (a = b) :=
  decidable_of_decidable_of_iff (p := a.toBitVec = b.toBitVec)
    ⟨eq_of_toBitVec_eq, congrArg toBitVec⟩

instance : DecidableEq USize := decEq

instance : LT USize := ⟨fun a b ↦ a.toBitVec < b.toBitVec⟩
instance : LE USize := ⟨fun a b ↦ a.toBitVec ≤ b.toBitVec⟩
end USize

namespace UInt8
instance : LT UInt8 := ⟨fun a b ↦ a.toBitVec < b.toBitVec⟩
instance : LE UInt8 := ⟨fun a b ↦ a.toBitVec ≤ b.toBitVec⟩
end UInt8

namespace UInt16
instance : LT UInt16 := ⟨fun a b ↦ a.toBitVec < b.toBitVec⟩
instance : LE UInt16 := ⟨fun a b ↦ a.toBitVec ≤ b.toBitVec⟩
end UInt16

namespace UInt64
instance : LT UInt64 := ⟨fun a b ↦ a.toBitVec < b.toBitVec⟩
instance : LE UInt64 := ⟨fun a b ↦ a.toBitVec ≤ b.toBitVec⟩
end UInt64

set_option hygiene false in
/-- The arithmetic of one machine integer type, and what it means on natural numbers. -/
local macro "machine_integer " T:ident w:term:max : command => `(
  namespace $T

  instance instOfNat {n : Nat} : OfNat $T n := ⟨.ofNat n⟩

  protected def add (a b : $T) : $T := ⟨a.toBitVec + b.toBitVec⟩
  protected def sub (a b : $T) : $T := ⟨a.toBitVec - b.toBitVec⟩
  protected def mul (a b : $T) : $T := ⟨a.toBitVec * b.toBitVec⟩
  protected def div (a b : $T) : $T := ⟨a.toBitVec.udiv b.toBitVec⟩
  protected def mod (a b : $T) : $T := ⟨a.toBitVec.umod b.toBitVec⟩
  protected def land (a b : $T) : $T := ⟨a.toBitVec &&& b.toBitVec⟩
  protected def lor (a b : $T) : $T := ⟨a.toBitVec ||| b.toBitVec⟩
  protected def xor (a b : $T) : $T := ⟨a.toBitVec ^^^ b.toBitVec⟩
  protected def complement (a : $T) : $T := ⟨~~~a.toBitVec⟩
  protected def neg (a : $T) : $T := ⟨-a.toBitVec⟩

  instance : Add $T := ⟨.add⟩
  instance : Sub $T := ⟨.sub⟩
  instance : Mul $T := ⟨.mul⟩
  instance : Div $T := ⟨.div⟩
  instance : Mod $T := ⟨.mod⟩
  instance : AndOp $T := ⟨.land⟩
  instance : OrOp $T := ⟨.lor⟩
  instance : XorOp $T := ⟨.xor⟩
  instance : Complement $T := ⟨.complement⟩
  instance : Neg $T := ⟨.neg⟩
  instance : Max $T := maxOfLe
  instance : Min $T := minOfLe

  @[simp] theorem toNat_ofNat' {n : Nat} : (ofNat n).toNat = n % 2 ^ $w := rfl
  protected theorem toNat_add (a b : $T) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ $w := rfl
  protected theorem toNat_mul (a b : $T) : (a * b).toNat = a.toNat * b.toNat % 2 ^ $w := rfl
  theorem toNat_toBitVec (a : $T) : a.toBitVec.toNat = a.toNat := rfl
  theorem lt_iff_toNat_lt {a b : $T} : a < b ↔ a.toNat < b.toNat := Iff.rfl
  theorem le_iff_toNat_le {a b : $T} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl

  end $T)

@[instance_reducible]
def UInt8.decLt (a b : UInt8) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))
@[instance_reducible]
def UInt8.decLe (a b : UInt8) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))
@[instance_reducible]
def UInt16.decLt (a b : UInt16) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))
@[instance_reducible]
def UInt16.decLe (a b : UInt16) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))
@[instance_reducible]
def UInt64.decLt (a b : UInt64) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))
@[instance_reducible]
def UInt64.decLe (a b : UInt64) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))
@[instance_reducible]
def USize.decLt (a b : USize) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))
@[instance_reducible]
def USize.decLe (a b : USize) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))

attribute [instance] UInt8.decLt UInt8.decLe UInt16.decLt UInt16.decLe UInt64.decLt UInt64.decLe
  USize.decLt USize.decLe

machine_integer UInt8 8
machine_integer UInt16 16
machine_integer UInt32 32
machine_integer UInt64 64
machine_integer USize System.Platform.numBits
