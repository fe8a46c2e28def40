/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Data.Nat.Cast.Field
import Mathlib.Algebra.Order.Ring.Unbundled.Basic

/-!
# Casts of natural numbers in order relations: numerals, maxima, quotients
-/

namespace Nat

variable {R : Type*} {m n : ℕ}

section Semiring

variable [Semiring R] [PartialOrder R] [IsStrictOrderedRing R]

@[simp] theorem ofNat_le_cast [m.AtLeastTwo] :
    (no_index (OfNat.ofNat m) : R) ≤ n ↔ (OfNat.ofNat m : ℕ) ≤ n :=
  cast_le

@[simp] theorem ofNat_lt_cast [m.AtLeastTwo] :
    (no_index (OfNat.ofNat m) : R) < n ↔ (OfNat.ofNat m : ℕ) < n :=
  cast_lt

@[simp] theorem cast_le_ofNat [n.AtLeastTwo] :
    (m : R) ≤ (no_index (OfNat.ofNat n) : R) ↔ m ≤ OfNat.ofNat n :=
  cast_le

@[simp] theorem cast_lt_ofNat [n.AtLeastTwo] :
    (m : R) < (no_index (OfNat.ofNat n) : R) ↔ m < OfNat.ofNat n :=
  cast_lt

theorem mono_cast : Monotone (Nat.cast : ℕ → R) := fun _ _ ↦ cast_le.2

theorem strictMono_cast : StrictMono (Nat.cast : ℕ → R) := fun _ _ ↦ cast_lt.2

end Semiring

section CharZero

variable [Semiring R] [CharZero R]

@[simp, norm_cast] theorem cast_eq_ofNat [n.AtLeastTwo] :
    (m : R) = (no_index (OfNat.ofNat n) : R) ↔ m = OfNat.ofNat n :=
  cast_inj

theorem cast_add_one_ne_zero (n : ℕ) : (n : R) + 1 ≠ 0 := by
  rw [← cast_succ]; exact cast_ne_zero.2 (succ_ne_zero n)

@[norm_cast] theorem cast_ne_one : (n : R) ≠ 1 ↔ n ≠ 1 := not_congr cast_eq_one

end CharZero

theorem cast_dvd_cast [CommSemiring R] (h : m ∣ n) : (m : R) ∣ (n : R) := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k, cast_mul m k⟩

section LinearOrder

variable [Semiring R] [LinearOrder R] [IsStrictOrderedRing R]

@[simp, norm_cast] theorem cast_max (m n : ℕ) : ((max m n : ℕ) : R) = max (m : R) n := by
  rcases le_total m n with h | h
  · rw [max_eq_right h, max_eq_right (cast_le.2 h)]
  · rw [max_eq_left h, max_eq_left (cast_le.2 h)]

@[simp, norm_cast] theorem cast_min (m n : ℕ) : ((min m n : ℕ) : R) = min (m : R) n := by
  rcases le_total m n with h | h
  · rw [min_eq_left h, min_eq_left (cast_le.2 h)]
  · rw [min_eq_right h, min_eq_right (cast_le.2 h)]

end LinearOrder

section Field

variable [Field R] [LinearOrder R] [IsStrictOrderedRing R]

theorem cast_inv_le_one : ∀ n : ℕ, (n : R)⁻¹ ≤ 1
  | 0 => by rw [cast_zero, inv_zero]; exact zero_le_one
  | n + 1 => inv_le_one_of_one_le₀ (one_le_cast.2 (succ_pos n))

theorem cast_div_le : ((m / n : ℕ) : R) ≤ m / n := by
  rcases n.eq_zero_or_pos with rfl | hn
  · rw [Nat.div_zero, cast_zero, div_zero]
  · rw [le_div_iff₀ (cast_pos.2 hn), ← cast_mul, cast_le]
    exact Nat.div_mul_le_self m n

theorem one_div_pos_of_nat : 0 < 1 / ((n : R) + 1) := one_div_pos.2 (cast_add_one_pos n)

theorem one_div_le_one_div (h : n ≤ m) : 1 / ((m : R) + 1) ≤ 1 / ((n : R) + 1) :=
  one_div_le_one_div_of_le (cast_add_one_pos n) (add_le_add_left (cast_le.2 h) 1)

theorem one_div_lt_one_div (h : n < m) : 1 / ((m : R) + 1) < 1 / ((n : R) + 1) :=
  one_div_lt_one_div_of_lt (cast_add_one_pos n) (add_lt_add_left (cast_lt.2 h) 1)

end Field

end Nat
