/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic

/-!
# An additive monoid written multiplicatively

A law of products becomes one of sums when it is read in `Multiplicative M`: its `*` and `1` are by
definition `+` and `0` of `M`, so the proof for products is one for sums.
-/

universe u

/-- The type `α`, with its addition written as multiplication. -/
def Multiplicative (α : Type u) : Type u := α

namespace Multiplicative

variable {α : Type u}

/-- An element of `α`, in the other notation. -/
def ofAdd (a : α) : Multiplicative α := a

/-- An element of `α`, in its own notation. -/
def toAdd (a : Multiplicative α) : α := a

@[simp] theorem toAdd_ofAdd (a : α) : toAdd (ofAdd a) = a := rfl

@[simp] theorem ofAdd_toAdd (a : Multiplicative α) : ofAdd (toAdd a) = a := rfl

end Multiplicative

variable {M : Type u}

instance Multiplicative.monoid [h : AddMonoid M] : Monoid (Multiplicative M) where
  mul a b := (show M from a) + (show M from b)
  mul_assoc := h.add_assoc
  one := (0 : M)
  one_mul := h.zero_add
  mul_one := h.add_zero
  npow n a := n • (show M from a)
  npow_zero := h.nsmul_zero
  npow_succ := h.nsmul_succ

instance Multiplicative.commMonoid [h : AddCommMonoid M] : CommMonoid (Multiplicative M) where
  mul_comm := h.add_comm
