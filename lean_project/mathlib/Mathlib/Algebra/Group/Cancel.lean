/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Division

/-! # Monoids in which common factors can be cancelled -/

universe u

/-- A commutative monoid in which factors can be cancelled. -/
class CancelCommMonoid (M : Type u) extends CommMonoid M where
  protected mul_left_cancel : ∀ a b c : M, a * b = a * c → b = c

/-- An additive commutative monoid in which summands can be cancelled. -/
class AddCancelCommMonoid (M : Type u) extends AddCommMonoid M where
  protected add_left_cancel : ∀ a b c : M, a + b = a + c → b = c

instance (priority := 100) CancelCommMonoid.toIsCancelMul {M : Type u} [h : CancelCommMonoid M] :
    IsCancelMul M where
  mul_left_cancel := CancelCommMonoid.mul_left_cancel
  mul_right_cancel a b c e := h.mul_left_cancel b a c (by rwa [mul_comm b a, mul_comm b c])

instance (priority := 100) CommGroup.toCancelCommMonoid {G : Type u} [CommGroup G] :
    CancelCommMonoid G where
  mul_left_cancel _ _ _ e := mul_left_cancel e
