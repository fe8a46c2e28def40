/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs

/-!
# Rings and fields for `grind`

The instances through which `grind` knows the rings and fields of this library.
-/

universe u

variable {R : Type u}

namespace Semiring

/-- All numerals of a semiring. -/
@[reducible] def allNumerals [Semiring R] : ∀ n, OfNat R n
  | 0 => inferInstance
  | 1 => inferInstance
  | _ + 2 => inferInstance

theorem allNumerals_eq_cast [Semiring R] : ∀ n, (allNumerals (R := R) n).ofNat = Nat.cast n
  | 0 => Nat.cast_zero.symm
  | 1 => Nat.cast_one.symm
  | _ + 2 => rfl

/-- A semiring as `grind` knows it; not an instance, see `Ring.toGrindRing`. -/
@[reducible] def toGrindSemiring [s : Semiring R] : Lean.Grind.Semiring R where
  natCast := s.toNatCast
  ofNat := allNumerals
  nsmul := AddMonoid.toNatSMul
  npow := instHPow
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc
  mul_assoc := mul_assoc
  mul_one := mul_one
  one_mul := one_mul
  left_distrib := mul_add
  right_distrib := add_mul
  zero_mul := zero_mul
  mul_zero := mul_zero
  pow_zero := pow_zero
  pow_succ := pow_succ
  ofNat_succ n := by
    show (allNumerals (R := R) (n + 1)).ofNat = (allNumerals (R := R) n).ofNat + 1
    rw [allNumerals_eq_cast, allNumerals_eq_cast, Nat.cast_succ]
  ofNat_eq_natCast := allNumerals_eq_cast
  nsmul_eq_natCast_mul n a := nsmul_eq_mul n a

end Semiring

instance (priority := 100) Ring.toGrindRing [s : Ring R] : Lean.Grind.Ring R :=
  { Semiring.toGrindSemiring (R := R) with
    intCast := s.toIntCast
    zsmul := SubNegMonoid.toZSMul
    neg_add_cancel := neg_add_cancel
    sub_eq_add_neg := sub_eq_add_neg
    neg_zsmul := fun n a ↦ by rw [zsmul_eq_mul, zsmul_eq_mul, Int.cast_neg, neg_mul]
    zsmul_natCast_eq_nsmul := fun n a ↦ natCast_zsmul a n
    intCast_ofNat := fun n ↦ (Int.cast_natCast n).trans (Semiring.allNumerals_eq_cast n).symm
    intCast_neg := Int.cast_neg }

instance (priority := 100) CommRing.toGrindCommRing [CommRing R] : Lean.Grind.CommRing R :=
  { Ring.toGrindRing (R := R) with mul_comm := mul_comm }

instance (priority := 100) Field.toGrindField [s : Field R] : Lean.Grind.Field R :=
  { CommRing.toGrindCommRing (R := R) with
    inv := s.inv
    div := s.div
    zpow := instHPow
    div_eq_mul_inv := div_eq_mul_inv
    zero_ne_one := zero_ne_one
    inv_zero := inv_zero
    mul_inv_cancel := mul_inv_cancel₀
    zpow_zero := zpow_zero
    zpow_succ := fun a n ↦ (zpow_natCast a (n + 1)).trans (by rw [pow_succ, zpow_natCast])
    zpow_neg := zpow_neg }

instance (priority := 100) CharZero.toGrindIsCharP [Ring R] [CharZero R] :
    Lean.Grind.IsCharP R 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero, Lean.Grind.Semiring.ofNat_eq_natCast,
      Lean.Grind.Semiring.ofNat_eq_natCast]
    exact Nat.cast_inj
