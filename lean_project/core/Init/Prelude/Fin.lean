/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Nat

/-!
# Bounded numbers and bit vectors

`Fin n` is a number with a proof that it is below `n`; `BitVec w` is a number below `2 ^ w`. They
are here, and not in a later room, because characters and thereby strings are built from them.
-/

universe u v w

set_option relaxedAutoImplicit false

open HPow (hPow)

@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) ↦ Or (Eq n 32) (Eq n 64) :=
  fun _ ↦ Subtype.mk 64 (Or.inr rfl)

def System.Platform.numBits : Nat := (getNumBits Unit.unit).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) :=
  (getNumBits Unit.unit).property

/-- The natural numbers below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val  : Nat
  isLt : LT.lt val n
attribute [coe] Fin.val

theorem Fin.eq_of_val_eq {n} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j :=
  fun {i j} e ↦
    have lift : ∀ {v : Nat}, Eq i.val v → ∀ h, Eq i (Fin.mk v h) :=
      fun e ↦ Eq.rec (motive := fun v _ ↦ ∀ h, Eq i (Fin.mk v h)) (fun _ ↦ rfl) e
    lift e j.isLt

theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h
theorem Fin.ne_of_val_ne {n} {i j : Fin n} (h : Not (Eq i.val j.val)) : Not (Eq i j) :=
  fun e ↦ h (congrArg Fin.val e)

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j ↦ {
  decide := decide (Eq i.val j.val)
  reflects_decide := Bool.reflects_of_injective Fin.eq_of_val_eq
}

instance instLTFin {n} : LT (Fin n) where
  lt a b := LT.lt a.val b.val

instance instLEFin {n} : LE (Fin n) where
  le a b := LE.le a.val b.val

instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt ..
instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe ..
@[implicit_reducible]
protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  Fin.mk (HMod.hMod a n) (Nat.mod_lt _ hn)

/-- Bit vectors of width `w`, represented by the number they encode. -/
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (hPow 2 w)

theorem BitVec.eq_of_toFin_eq {w} : ∀ {x y : BitVec w}, Eq x.toFin y.toFin → Eq x y
  | .ofFin _, .ofFin _, e => congrArg BitVec.ofFin e

@[implicit_reducible]
def BitVec.decEq (x y : BitVec w) : Decidable (Eq x y) where
  decide := decide (Eq x.toFin y.toFin)
  reflects_decide := Bool.reflects_of_injective BitVec.eq_of_toFin_eq

instance instDecidableEqBitVec : DecidableEq (BitVec w) := BitVec.decEq
@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (hPow 2 w)) : BitVec w where
  toFin := Fin.mk i p

@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n where
  toFin := Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ _)) i

@[implicit_reducible]
protected def BitVec.toNat (x : BitVec w) : Nat := x.toFin.val
instance instLTBitVec : LT (BitVec w) where
  lt x y := LT.lt x.toNat y.toNat

instance instDecidableLtBitVec (x y : BitVec w) : Decidable (LT.lt x y) := Nat.decLt x.toNat y.toNat
instance instLEBitVec : LE (BitVec w) where
  le x y := LE.le x.toNat y.toNat

instance instDecidableLeBitVec (x y : BitVec w) : Decidable (LE.le x y) := Nat.decLe x.toNat y.toNat
