/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Equations
import Mathlib.Algebra.Order.Floor.Semiring
import Mathlib.Algebra.Order.Ring.Parity
import Mathlib.Data.Set.Operations
import Mathlib.Order.Interval.Set.Defs

/-!
# Floors, ceilings and fractional parts: sums with integers, comparisons, values
-/

namespace Int

variable {R : Type*} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] [FloorRing R]
  {a b : R} {m n : ℕ} {z : ℤ}

/-! ### Floors -/

omit [IsStrictOrderedRing R] in
theorem floor_mono : Monotone (floor : R → ℤ) := fun _ _ ↦ floor_le_floor

omit [IsStrictOrderedRing R] in
theorem floor_pos : 0 < ⌊a⌋ ↔ 1 ≤ a := by
  rw [Int.lt_iff_add_one_le, Int.zero_add, le_floor, Int.cast_one]

omit [IsStrictOrderedRing R] in
@[simp] theorem floor_le_neg_one_iff : ⌊a⌋ ≤ -1 ↔ a < 0 := by
  rw [← Int.cast_zero (R := R), ← floor_lt]; omega

omit [IsStrictOrderedRing R] in
@[simp] theorem floor_eq_zero_iff : ⌊a⌋ = 0 ↔ a ∈ Set.Ico (0 : R) 1 := floor_eq_zero_iff'

omit [IsStrictOrderedRing R] in
theorem floor_eq_on_Ico (n : ℤ) : ∀ a ∈ Set.Ico (n : R) (n + 1), ⌊a⌋ = n :=
  fun _ h ↦ floor_eq_iff.2 h

theorem le_floor_add (a b : R) : ⌊a⌋ + ⌊b⌋ ≤ ⌊a + b⌋ := by
  rw [le_floor, Int.cast_add]; exact add_le_add (floor_le a) (floor_le b)

theorem le_floor_add_floor (a b : R) : ⌊a + b⌋ - 1 ≤ ⌊a⌋ + ⌊b⌋ := by
  have h : ⌊a + b⌋ < ⌊a⌋ + ⌊b⌋ + 2 := by
    rw [floor_lt, Int.cast_add, Int.cast_add, Int.cast_ofNat, ← one_add_one_eq_two,
      add_add_add_comm]
    exact add_lt_add (lt_floor_add_one a) (lt_floor_add_one b)
  omega

@[simp] theorem floor_add_ofNat (a : R) (n : ℕ) [n.AtLeastTwo] :
    ⌊a + no_index (OfNat.ofNat n)⌋ = ⌊a⌋ + OfNat.ofNat n :=
  floor_add_natCast a n

@[simp] theorem floor_natCast_add (n : ℕ) (a : R) : ⌊n + a⌋ = n + ⌊a⌋ := by
  rw [add_comm, floor_add_natCast, Int.add_comm]

@[simp] theorem floor_ofNat_add (n : ℕ) [n.AtLeastTwo] (a : R) :
    ⌊no_index (OfNat.ofNat n) + a⌋ = OfNat.ofNat n + ⌊a⌋ :=
  floor_natCast_add n a

@[simp] theorem floor_sub_natCast (a : R) (n : ℕ) : ⌊a - n⌋ = ⌊a⌋ - n := by
  rw [← Int.cast_natCast, floor_sub_intCast]

@[simp] theorem floor_sub_one (a : R) : ⌊a - 1⌋ = ⌊a⌋ - 1 := by
  rw [← Int.cast_one, floor_sub_intCast]

@[simp] theorem floor_sub_ofNat (a : R) (n : ℕ) [n.AtLeastTwo] :
    ⌊a - no_index (OfNat.ofNat n)⌋ = ⌊a⌋ - OfNat.ofNat n :=
  floor_sub_natCast a n

theorem abs_sub_lt_one_of_floor_eq_floor (h : ⌊a⌋ = ⌊b⌋) : |a - b| < 1 := by
  have ha := lt_floor_add_one a
  have hb := lt_floor_add_one b
  rw [abs_sub_lt_iff, sub_lt_iff_lt_add', sub_lt_iff_lt_add']
  exact ⟨ha.trans_le (by rw [h]; exact add_le_add_left (floor_le b) 1),
    hb.trans_le (by rw [← h]; exact add_le_add_left (floor_le a) 1)⟩

/-! ### Ceilings -/

omit [IsStrictOrderedRing R] in
theorem ceil_mono : Monotone (ceil : R → ℤ) := fun _ _ ↦ ceil_le_ceil

omit [IsStrictOrderedRing R] in
@[simp] theorem ceil_pos : 0 < ⌈a⌉ ↔ 0 < a := by rw [lt_ceil, Int.cast_zero]

omit [IsStrictOrderedRing R] in
@[simp] theorem one_le_ceil_iff : 1 ≤ ⌈a⌉ ↔ 0 < a := by
  rw [← ceil_pos]; omega

theorem ceil_nonneg (ha : 0 ≤ a) : 0 ≤ ⌈a⌉ := by
  have h := ha.trans (le_ceil a)
  rwa [← Int.cast_zero (R := R), Int.cast_le] at h

omit [IsStrictOrderedRing R] in
@[simp] theorem ceil_eq_zero_iff : ⌈a⌉ = 0 ↔ a ∈ Set.Ioc (-1 : R) 0 := by
  rw [ceil_eq_iff, Int.cast_zero, zero_sub]; exact Iff.rfl

omit [IsStrictOrderedRing R] in
theorem ceil_eq_on_Ioc (z : ℤ) : ∀ a ∈ Set.Ioc (z - 1 : R) z, ⌈a⌉ = z :=
  fun _ h ↦ ceil_eq_iff.2 h

@[simp] theorem ceil_add_intCast (a : R) (z : ℤ) : ⌈a + z⌉ = ⌈a⌉ + z := by
  rw [← neg_neg (a + z), ceil_neg, neg_add, ← sub_eq_add_neg, floor_sub_intCast, floor_neg]
  omega

@[simp] theorem ceil_intCast_add (z : ℤ) (a : R) : ⌈z + a⌉ = z + ⌈a⌉ := by
  rw [add_comm, ceil_add_intCast, Int.add_comm]

@[simp] theorem ceil_add_natCast (a : R) (n : ℕ) : ⌈a + n⌉ = ⌈a⌉ + n := by
  rw [← Int.cast_natCast, ceil_add_intCast]

@[simp] theorem ceil_natCast_add (n : ℕ) (a : R) : ⌈n + a⌉ = n + ⌈a⌉ := by
  rw [add_comm, ceil_add_natCast, Int.add_comm]

@[simp] theorem ceil_add_one (a : R) : ⌈a + 1⌉ = ⌈a⌉ + 1 := by
  rw [← Int.cast_one, ceil_add_intCast]

@[simp] theorem ceil_one_add (a : R) : ⌈1 + a⌉ = 1 + ⌈a⌉ := by
  rw [add_comm, ceil_add_one, Int.add_comm]

@[simp] theorem ceil_add_ofNat (a : R) (n : ℕ) [n.AtLeastTwo] :
    ⌈a + no_index (OfNat.ofNat n)⌉ = ⌈a⌉ + OfNat.ofNat n :=
  ceil_add_natCast a n

@[simp] theorem ceil_sub_intCast (a : R) (z : ℤ) : ⌈a - z⌉ = ⌈a⌉ - z := by
  rw [sub_eq_add_neg, ← Int.cast_neg, ceil_add_intCast, Int.sub_eq_add_neg]

@[simp] theorem ceil_sub_natCast (a : R) (n : ℕ) : ⌈a - n⌉ = ⌈a⌉ - n := by
  rw [← Int.cast_natCast, ceil_sub_intCast]

@[simp] theorem ceil_sub_one (a : R) : ⌈a - 1⌉ = ⌈a⌉ - 1 := by
  rw [← Int.cast_one, ceil_sub_intCast]

@[simp] theorem ceil_sub_ofNat (a : R) (n : ℕ) [n.AtLeastTwo] :
    ⌈a - no_index (OfNat.ofNat n)⌉ = ⌈a⌉ - OfNat.ofNat n :=
  ceil_sub_natCast a n

theorem ceil_add_le (a b : R) : ⌈a + b⌉ ≤ ⌈a⌉ + ⌈b⌉ := by
  rw [ceil_le, Int.cast_add]; exact add_le_add (le_ceil a) (le_ceil b)

theorem floor_le_ceil (a : R) : ⌊a⌋ ≤ ⌈a⌉ := by
  have h := (floor_le a).trans (le_ceil a)
  rwa [Int.cast_le] at h

omit [IsStrictOrderedRing R] in
theorem ceil_le_floor_add_one (a : R) : ⌈a⌉ ≤ ⌊a⌋ + 1 := by
  rw [ceil_le, Int.cast_add, Int.cast_one]; exact (lt_floor_add_one a).le

theorem floor_lt_ceil_of_lt (h : a < b) : ⌊a⌋ < ⌈b⌉ := by
  have h := (floor_le a).trans_lt (h.trans_le (le_ceil b))
  rwa [Int.cast_lt] at h

/-! ### Fractional parts -/

omit [IsStrictOrderedRing R] in
@[simp] theorem self_sub_fract (a : R) : a - fract a = ⌊a⌋ := _root_.sub_sub_cancel a _

omit [IsStrictOrderedRing R] in
@[simp] theorem fract_sub_self (a : R) : fract a - a = -⌊a⌋ := sub_sub_cancel_left a _

@[simp] theorem fract_add_intCast (a : R) (m : ℤ) : fract (a + m) = fract a := by
  rw [fract, fract, floor_add_intCast, Int.cast_add, _root_.add_sub_add_right_eq_sub]

@[simp] theorem fract_add_natCast (a : R) (m : ℕ) : fract (a + m) = fract a := by
  rw [← Int.cast_natCast, fract_add_intCast]

@[simp] theorem fract_add_one (a : R) : fract (a + 1) = fract a := by
  rw [← Int.cast_one, fract_add_intCast]

@[simp] theorem fract_add_ofNat (a : R) (n : ℕ) [n.AtLeastTwo] :
    fract (a + no_index (OfNat.ofNat n)) = fract a :=
  fract_add_natCast a n

@[simp] theorem fract_intCast_add (m : ℤ) (a : R) : fract (m + a) = fract a := by
  rw [add_comm, fract_add_intCast]

@[simp] theorem fract_natCast_add (n : ℕ) (a : R) : fract (n + a) = fract a := by
  rw [add_comm, fract_add_natCast]

@[simp] theorem fract_one_add (a : R) : fract (1 + a) = fract a := by
  rw [add_comm, fract_add_one]

@[simp] theorem fract_sub_intCast (a : R) (m : ℤ) : fract (a - m) = fract a := by
  rw [sub_eq_add_neg, ← Int.cast_neg, fract_add_intCast]

@[simp] theorem fract_sub_natCast (a : R) (n : ℕ) : fract (a - n) = fract a := by
  rw [← Int.cast_natCast, fract_sub_intCast]

@[simp] theorem fract_sub_one (a : R) : fract (a - 1) = fract a := by
  rw [← Int.cast_one, fract_sub_intCast]

@[simp] theorem fract_intCast (z : ℤ) : fract (z : R) = 0 := by
  rw [fract, floor_intCast, _root_.sub_self]

@[simp] theorem fract_natCast (n : ℕ) : fract (n : R) = 0 := by
  rw [← Int.cast_natCast, fract_intCast]

@[simp] theorem fract_zero : fract (0 : R) = 0 := by
  simpa only [Int.cast_zero] using fract_intCast (R := R) 0

@[simp] theorem fract_one : fract (1 : R) = 0 := by
  simpa only [Int.cast_one] using fract_intCast (R := R) 1

@[simp] theorem fract_ofNat (n : ℕ) [n.AtLeastTwo] :
    fract (no_index (OfNat.ofNat n) : R) = 0 :=
  fract_natCast n

theorem fract_floor (a : R) : fract (⌊a⌋ : R) = 0 := fract_intCast _

@[simp] theorem floor_fract (a : R) : ⌊fract a⌋ = 0 :=
  floor_eq_zero_iff'.2 ⟨fract_nonneg a, fract_lt_one a⟩

theorem abs_fract : |fract a| = fract a := abs_of_nonneg (fract_nonneg a)

theorem fract_eq_iff : fract a = b ↔ 0 ≤ b ∧ b < 1 ∧ ∃ z : ℤ, a - b = z := by
  refine ⟨fun h ↦ h ▸ ⟨fract_nonneg a, fract_lt_one a, ⌊a⌋, self_sub_fract a⟩,
    fun ⟨h₀, h₁, z, hz⟩ ↦ ?_⟩
  have e : a = z + b := eq_add_of_sub_eq hz
  have hf : ⌊b⌋ = 0 := floor_eq_zero_iff'.2 ⟨h₀, h₁⟩
  rw [e, fract_intCast_add, fract, hf, Int.cast_zero, _root_.sub_zero]

@[simp] theorem fract_eq_self : fract a = a ↔ 0 ≤ a ∧ a < 1 := by
  rw [← floor_eq_zero_iff', fract, sub_eq_self, Int.cast_eq_zero]

attribute [simp] fract_eq_self

@[simp] theorem fract_fract (a : R) : fract (fract a) = fract a :=
  fract_eq_self.2 ⟨fract_nonneg a, fract_lt_one a⟩

theorem fract_eq_fract : fract a = fract b ↔ ∃ z : ℤ, a - b = z := by
  refine ⟨fun h ↦ ⟨⌊a⌋ - ⌊b⌋, ?_⟩, fun ⟨z, h⟩ ↦ ?_⟩
  · rw [Int.cast_sub, ← self_sub_fract a, ← self_sub_fract b, h,
      _root_.sub_sub_sub_cancel_right]
  · rw [eq_add_of_sub_eq h, fract_intCast_add]

theorem fract_pos : 0 < fract a ↔ a ≠ ⌊a⌋ := by
  rw [fract, sub_pos]
  exact ⟨fun h ↦ h.ne', fun h ↦ lt_of_le_of_ne (floor_le a) h.symm⟩

end Int
