/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs
import Mathlib.Order.Pi

/-! # Groups and rings of functions -/

universe u v

namespace Pi

variable {ι : Type u} {M : ι → Type v}

instance instSMul {α : Type*} [∀ i, SMul α (M i)] : SMul α (∀ i, M i) := ⟨fun a f i ↦ a • f i⟩

instance instPow {α : Type*} [∀ i, Pow (M i) α] : Pow (∀ i, M i) α := ⟨fun f a i ↦ f i ^ a⟩

@[simp] theorem pow_apply {α : Type*} [∀ i, Pow (M i) α] (f : ∀ i, M i) (a : α) (i : ι) :
    (f ^ a) i = f i ^ a :=
  rfl

@[simp] theorem smul_apply {α : Type*} [∀ i, SMul α (M i)] (a : α) (f : ∀ i, M i) (i : ι) :
    (a • f) i = a • f i :=
  rfl

instance addCommMonoid [∀ i, AddCommMonoid (M i)] : AddCommMonoid (∀ i, M i) where
  add_assoc f g h := funext fun i ↦ add_assoc (f i) (g i) (h i)
  add_comm f g := funext fun i ↦ add_comm (f i) (g i)
  zero_add f := funext fun i ↦ zero_add (f i)
  add_zero f := funext fun i ↦ add_zero (f i)
  nsmul n f i := n • f i
  nsmul_zero f := funext fun i ↦ zero_nsmul (f i)
  nsmul_succ n f := funext fun i ↦ succ_nsmul (f i) n

instance addCommGroup [∀ i, AddCommGroup (M i)] : AddCommGroup (∀ i, M i) where
  neg_add_cancel f := funext fun i ↦ neg_add_cancel (f i)
  sub_eq_add_neg f g := funext fun i ↦ sub_eq_add_neg (f i) (g i)
  zsmul n f i := n • f i
  zsmul_zero' f := funext fun i ↦ zero_zsmul (f i)
  zsmul_succ' n f := funext fun i ↦ SubNegMonoid.zsmul_succ' n (f i)
  zsmul_neg' n f := funext fun i ↦ SubNegMonoid.zsmul_neg' n (f i)

instance commRing [∀ i, CommRing (M i)] : CommRing (∀ i, M i) where
  mul_assoc f g h := funext fun i ↦ mul_assoc (f i) (g i) (h i)
  mul_comm f g := funext fun i ↦ mul_comm (f i) (g i)
  one_mul f := funext fun i ↦ one_mul (f i)
  mul_one f := funext fun i ↦ mul_one (f i)
  npow n f i := f i ^ n
  npow_zero f := funext fun i ↦ pow_zero (f i)
  npow_succ n f := funext fun i ↦ pow_succ (f i) n
  left_distrib f g h := funext fun i ↦ mul_add (f i) (g i) (h i)
  right_distrib f g h := funext fun i ↦ add_mul (f i) (g i) (h i)
  zero_mul f := funext fun i ↦ zero_mul (f i)
  mul_zero f := funext fun i ↦ mul_zero (f i)
  natCast n _ := n
  natCast_zero := funext fun _ ↦ Nat.cast_zero
  natCast_succ n := funext fun _ ↦ Nat.cast_succ n
  intCast n _ := n
  intCast_ofNat n := funext fun _ ↦ Int.cast_natCast n
  intCast_negSucc n := funext fun _ ↦ Int.cast_negSucc n

end Pi
