/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Foundations

/-!
# Numerals, casts and non-zero numbers

`Zero` and `One` give a type the numerals 0 and 1, `NatCast` gives it a cast from the natural
numbers, and `NeZero n` records that `n` is not 0.
-/

set_option relaxedAutoImplicit false
universe u

instance (priority := 300) Zero.toOfNat0 [Zero α] : OfNat α (nat_lit 0) := ⟨Zero.zero⟩
instance (priority := 200) Zero.ofOfNat0 [OfNat α (nat_lit 0)] : Zero α := ⟨0⟩

instance (priority := 300) One.toOfNat1 [One α] : OfNat α (nat_lit 1) := ⟨One.one⟩
instance (priority := 200) One.ofOfNat1 [OfNat α (nat_lit 1)] : One α := ⟨1⟩

class NeZero {R : Type _} [Zero R] (n : R) : Prop where
  out : n ≠ 0

theorem NeZero.ne {R : Type _} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out

theorem NeZero.ne' {R : Type _} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm

instance : Zero Nat := ⟨0⟩

instance : One Nat := ⟨1⟩

class NatCast (R : Type u) where
  natCast : Nat → R

@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance [NatCast R] : CoeTail Nat R where coe := Nat.cast

instance [NatCast R] : CoeHTCT Nat R where coe := Nat.cast

instance : NatCast Nat := ⟨id⟩
