/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Defs

/-!
# Characteristic zero: natural numbers are different in the ring too
-/

universe u

/-- The map from the natural numbers is injective. -/
class CharZero (R : Type u) [Semiring R] : Prop where
  cast_injective : Function.Injective (Nat.cast : ℕ → R)

variable {R : Type*}

section Semiring

variable [Semiring R] [CharZero R] {m n : ℕ}

namespace Nat

theorem cast_injective : Function.Injective (Nat.cast : ℕ → R) := CharZero.cast_injective

@[simp, norm_cast] theorem cast_inj {m n : ℕ} : (m : R) = n ↔ m = n :=
  ⟨fun h ↦ cast_injective h, fun h ↦ h ▸ rfl⟩

@[simp, norm_cast] theorem cast_eq_zero {n : ℕ} : (n : R) = 0 ↔ n = 0 := by
  rw [← cast_zero, cast_inj]

@[norm_cast] theorem cast_ne_zero {n : ℕ} : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr cast_eq_zero

@[simp, norm_cast] theorem cast_eq_one {n : ℕ} : (n : R) = 1 ↔ n = 1 := by
  rw [← cast_one, cast_inj]

@[simp] theorem cast_ofNat_ne_zero (n : ℕ) [h : n.AtLeastTwo] :
    (no_index (OfNat.ofNat n) : R) ≠ 0 :=
  cast_ne_zero.2 fun e ↦ absurd h.prop (e ▸ by decide)

end Nat

theorem OfNat.ofNat_ne_zero (n : ℕ) [n.AtLeastTwo] : (no_index (OfNat.ofNat n) : R) ≠ 0 :=
  Nat.cast_ofNat_ne_zero n

theorem two_ne_zero : (2 : R) ≠ 0 := OfNat.ofNat_ne_zero 2

theorem three_ne_zero : (3 : R) ≠ 0 := OfNat.ofNat_ne_zero 3

theorem four_ne_zero : (4 : R) ≠ 0 := OfNat.ofNat_ne_zero 4

theorem two_ne_zero' (R : Type*) [Semiring R] [CharZero R] : (2 : R) ≠ 0 := two_ne_zero

@[simp] theorem OfNat.ofNat_ne_one (n : ℕ) [h : n.AtLeastTwo] :
    (no_index (OfNat.ofNat n) : R) ≠ 1 := fun e ↦
  absurd h.prop ((Nat.cast_eq_one (R := R)).1 e ▸ by decide)

@[simp] theorem OfNat.ofNat_eq_ofNat (m n : ℕ) [m.AtLeastTwo] [n.AtLeastTwo] :
    (no_index (OfNat.ofNat m) : R) = no_index (OfNat.ofNat n) ↔
      (OfNat.ofNat m : ℕ) = OfNat.ofNat n :=
  Nat.cast_inj

end Semiring

section Ring

variable [Ring R] [CharZero R]

namespace Int

@[simp, norm_cast] theorem cast_eq_zero {n : ℤ} : (n : R) = 0 ↔ n = 0 := by
  cases n with
  | ofNat n =>
    rw [ofNat_eq_natCast, cast_natCast, Nat.cast_eq_zero, Int.natCast_eq_zero]
  | negSucc n =>
    rw [cast_negSucc, _root_.neg_eq_zero, Nat.cast_eq_zero]
    exact iff_of_false (Nat.succ_ne_zero n) (by omega)

@[simp, norm_cast] theorem cast_inj {m n : ℤ} : (m : R) = n ↔ m = n := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero, Int.sub_eq_zero]

theorem cast_injective : Function.Injective (Int.cast : ℤ → R) := fun _ _ ↦ cast_inj.1

theorem cast_ne_zero {n : ℤ} : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr cast_eq_zero

@[simp, norm_cast] theorem cast_eq_one {n : ℤ} : (n : R) = 1 ↔ n = 1 := by
  rw [← cast_one, cast_inj]

end Int

variable [NoZeroDivisors R] {a : R}

theorem self_eq_neg : a = -a ↔ a = 0 := by
  rw [eq_neg_iff_add_eq_zero, ← two_mul, mul_eq_zero, or_iff_right two_ne_zero]

theorem neg_eq_self : -a = a ↔ a = 0 := by rw [eq_comm, self_eq_neg]

end Ring

section DivisionSemiring

variable [DivisionSemiring R] [CharZero R]

@[simp] theorem add_self_div_two (a : R) : (a + a) / 2 = a := by
  rw [← mul_two, mul_div_cancel_right₀ a two_ne_zero]

@[simp] theorem add_halves (a : R) : a / 2 + a / 2 = a := by
  rw [← add_div, add_self_div_two]

end DivisionSemiring

theorem sub_half [DivisionRing R] [CharZero R] (a : R) : a - a / 2 = a / 2 :=
  sub_eq_of_eq_add (add_halves a).symm
