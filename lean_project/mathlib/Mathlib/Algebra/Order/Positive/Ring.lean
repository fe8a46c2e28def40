/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Defs
import Mathlib.Order.Subtype

/-!
# The positive elements of an ordered group or ring: sums, products, powers
-/

universe u

namespace Positive

section Add

variable {M : Type u} [AddCommMonoid M] [PartialOrder M] [IsOrderedAddMonoid M]

instance instAddPos : Add {x : M // 0 < x} := ⟨fun x y ↦ ⟨x.1 + y.1, add_pos x.2 y.2⟩⟩

@[simp] theorem coe_add (x y : {x : M // 0 < x}) : ((x + y : {x : M // 0 < x}) : M) =
    x + y := rfl

instance addCommSemigroup : AddCommSemigroup {x : M // 0 < x} where
  add_assoc _ _ _ := Subtype.ext (add_assoc _ _ _)
  add_comm _ _ := Subtype.ext (add_comm _ _)

end Add

section Mul

variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R]

instance instMulPos : Mul {x : R // 0 < x} := ⟨fun x y ↦ ⟨x.1 * y.1, mul_pos x.2 y.2⟩⟩

@[simp] theorem val_mul (x y : {x : R // 0 < x}) : ((x * y : {x : R // 0 < x}) : R) =
    x * y := rfl

instance instOnePos : One {x : R // 0 < x} := ⟨⟨1, zero_lt_one⟩⟩

@[simp] theorem val_one : ((1 : {x : R // 0 < x}) : R) = 1 := rfl

instance instMonoidPos : Monoid {x : R // 0 < x} where
  mul_assoc _ _ _ := Subtype.ext (mul_assoc _ _ _)
  one_mul _ := Subtype.ext (one_mul _)
  mul_one _ := Subtype.ext (mul_one _)
  npow n x := ⟨x.1 ^ n, pow_pos x.2 n⟩
  npow_zero _ := Subtype.ext (pow_zero _)
  npow_succ _ _ := Subtype.ext (pow_succ _ _)

@[simp] theorem val_pow (x : {x : R // 0 < x}) (n : ℕ) :
    ((x ^ n : {x : R // 0 < x}) : R) = (x : R) ^ n := rfl

end Mul

instance commMonoid {R : Type u} [CommSemiring R] [PartialOrder R] [IsStrictOrderedRing R] :
    CommMonoid {x : R // 0 < x} where
  mul_comm _ _ := Subtype.ext (mul_comm _ _)

end Positive
