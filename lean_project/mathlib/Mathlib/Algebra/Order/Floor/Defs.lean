/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Order.GaloisConnection.Defs

/-!
# Floor and ceiling

`⌊a⌋` and `⌈a⌉` are integers, `⌊a⌋₊` and `⌈a⌉₊` natural numbers: `⌊a⌋₊ = 0` for negative `a`.
-/

universe u

/-- A semiring in which elements have a natural floor and ceiling. -/
class FloorSemiring (α : Type u) [Semiring α] [PartialOrder α] where
  /-- the greatest natural number that is not above -/
  floor : α → ℕ
  /-- the least natural number that is not below -/
  ceil : α → ℕ
  floor_of_neg {a : α} (ha : a < 0) : floor a = 0
  gc_floor {a : α} {n : ℕ} (ha : 0 ≤ a) : n ≤ floor a ↔ (n : α) ≤ a
  gc_ceil : GaloisConnection ceil (Nat.cast : ℕ → α)

/-- A ring in which elements have an integer floor and ceiling. -/
class FloorRing (α : Type u) [Ring α] [LinearOrder α] where
  /-- the greatest integer that is not above -/
  floor : α → ℤ
  /-- the least integer that is not below -/
  ceil : α → ℤ
  gc_coe_floor : GaloisConnection (Int.cast : ℤ → α) floor
  gc_ceil_coe : GaloisConnection ceil (Int.cast : ℤ → α)

/-- The greatest natural number that is not above `a`; 0 if `a` is negative. -/
def Nat.floor {α : Type u} [Semiring α] [PartialOrder α] [FloorSemiring α] : α → ℕ :=
  FloorSemiring.floor

/-- The least natural number that is not below `a`. -/
def Nat.ceil {α : Type u} [Semiring α] [PartialOrder α] [FloorSemiring α] : α → ℕ :=
  FloorSemiring.ceil

/-- The greatest integer that is not above `a`. -/
def Int.floor {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] : α → ℤ := FloorRing.floor

/-- The least integer that is not below `a`. -/
def Int.ceil {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] : α → ℤ := FloorRing.ceil

/-- The fractional part `a - ⌊a⌋`. -/
def Int.fract {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (a : α) : α := a - Int.floor a

@[inherit_doc] notation "⌊" a "⌋₊" => Nat.floor a
@[inherit_doc] notation "⌈" a "⌉₊" => Nat.ceil a
@[inherit_doc] notation "⌊" a "⌋" => Int.floor a
@[inherit_doc] notation "⌈" a "⌉" => Int.ceil a

/-- A floor is enough; the ceiling follows from it. -/
abbrev FloorRing.ofFloor (α : Type u) [Ring α] [LinearOrder α] [IsStrictOrderedRing α]
    (floor : α → ℤ) (gc_coe_floor : GaloisConnection (Int.cast : ℤ → α) floor) : FloorRing α where
  floor := floor
  ceil a := -floor (-a)
  gc_coe_floor := gc_coe_floor
  gc_ceil_coe a z := by
    show -floor (-a) ≤ z ↔ a ≤ z
    rw [neg_le, ← gc_coe_floor (-z) (-a), Int.cast_neg, neg_le_neg_iff]

variable {α : Type*}

section Ring

variable [Ring α] [LinearOrder α] [FloorRing α] {z : ℤ} {a b : α}

namespace Int

theorem le_floor : z ≤ ⌊a⌋ ↔ (z : α) ≤ a := (FloorRing.gc_coe_floor z a).symm

theorem floor_lt : ⌊a⌋ < z ↔ a < z := lt_iff_lt_of_le_iff_le le_floor

theorem floor_le (a : α) : (⌊a⌋ : α) ≤ a := le_floor.1 (Int.le_refl _)

theorem ceil_le : ⌈a⌉ ≤ z ↔ a ≤ z := FloorRing.gc_ceil_coe a z

theorem lt_ceil : z < ⌈a⌉ ↔ (z : α) < a := lt_iff_lt_of_le_iff_le ceil_le

theorem le_ceil (a : α) : a ≤ ⌈a⌉ := ceil_le.1 (Int.le_refl _)

theorem floor_mono_le (h : a ≤ b) : ⌊a⌋ ≤ ⌊b⌋ := le_floor.2 (_root_.le_trans (floor_le a) h)

theorem ceil_mono_le (h : a ≤ b) : ⌈a⌉ ≤ ⌈b⌉ := ceil_le.2 (_root_.le_trans h (le_ceil b))

theorem floor_le_floor (h : a ≤ b) : ⌊a⌋ ≤ ⌊b⌋ := floor_mono_le h

theorem ceil_le_ceil (h : a ≤ b) : ⌈a⌉ ≤ ⌈b⌉ := ceil_mono_le h

@[simp] theorem self_sub_floor (a : α) : a - ⌊a⌋ = fract a := rfl

@[simp] theorem floor_add_fract (a : α) : (⌊a⌋ : α) + fract a = a := _root_.add_sub_cancel _ _

@[simp] theorem fract_add_floor (a : α) : fract a + ⌊a⌋ = a := _root_.sub_add_cancel _ _

end Int

variable [IsStrictOrderedRing α]

namespace Int

omit [IsStrictOrderedRing α] in
@[simp] theorem lt_floor_add_one (a : α) : a < ⌊a⌋ + 1 := by
  have := floor_lt.1 (Int.lt_succ ⌊a⌋)
  rwa [Int.cast_add, Int.cast_one] at this

@[simp] theorem sub_one_lt_floor (a : α) : a - 1 < ⌊a⌋ := sub_lt_iff_lt_add.2 (lt_floor_add_one a)

omit [IsStrictOrderedRing α] in
theorem floor_eq_iff : ⌊a⌋ = z ↔ (z : α) ≤ a ∧ a < z + 1 := by
  rw [_root_.le_antisymm_iff, and_comm, le_floor, ← Int.lt_add_one_iff, floor_lt, Int.cast_add,
    Int.cast_one]

@[simp] theorem floor_intCast (z : ℤ) : ⌊(z : α)⌋ = z :=
  floor_eq_iff.2 ⟨le_rfl, _root_.lt_add_one _⟩

@[simp] theorem floor_natCast (n : ℕ) : ⌊(n : α)⌋ = n := by
  rw [← Int.cast_natCast, floor_intCast]

@[simp] theorem floor_zero : ⌊(0 : α)⌋ = 0 := by rw [← Int.cast_zero, floor_intCast]

@[simp] theorem floor_one : ⌊(1 : α)⌋ = 1 := by rw [← Int.cast_one, floor_intCast]

@[simp] theorem floor_ofNat (n : ℕ) [n.AtLeastTwo] :
    ⌊(no_index (OfNat.ofNat n) : α)⌋ = OfNat.ofNat n :=
  floor_natCast n

omit [IsStrictOrderedRing α] in
theorem floor_nonneg : 0 ≤ ⌊a⌋ ↔ 0 ≤ a := by rw [le_floor, Int.cast_zero]

omit [IsStrictOrderedRing α] in
theorem floor_eq_zero_iff' : ⌊a⌋ = 0 ↔ 0 ≤ a ∧ a < 1 := by
  rw [floor_eq_iff, Int.cast_zero, _root_.zero_add]

@[simp] theorem floor_add_intCast (a : α) (z : ℤ) : ⌊a + z⌋ = ⌊a⌋ + z := by
  rw [floor_eq_iff, Int.cast_add, add_le_add_iff_right, _root_.add_right_comm,
    add_lt_add_iff_right]
  exact ⟨floor_le a, lt_floor_add_one a⟩

@[simp] theorem floor_add_natCast (a : α) (n : ℕ) : ⌊a + n⌋ = ⌊a⌋ + n := by
  rw [← Int.cast_natCast, floor_add_intCast]

@[simp] theorem floor_add_one (a : α) : ⌊a + 1⌋ = ⌊a⌋ + 1 := by
  rw [← Int.cast_one, floor_add_intCast]

@[simp] theorem floor_intCast_add (z : ℤ) (a : α) : ⌊z + a⌋ = z + ⌊a⌋ := by
  rw [_root_.add_comm, floor_add_intCast, Int.add_comm]

@[simp] theorem floor_sub_intCast (a : α) (z : ℤ) : ⌊a - z⌋ = ⌊a⌋ - z := by
  rw [sub_eq_add_neg, ← Int.cast_neg, floor_add_intCast, Int.sub_eq_add_neg]

omit [IsStrictOrderedRing α] in
theorem ceil_eq_iff : ⌈a⌉ = z ↔ ↑z - 1 < a ∧ a ≤ z := by
  rw [_root_.le_antisymm_iff, ceil_le, and_comm, ← Int.sub_one_lt_iff, lt_ceil, Int.cast_sub,
    Int.cast_one]

@[simp] theorem ceil_intCast (z : ℤ) : ⌈(z : α)⌉ = z :=
  ceil_eq_iff.2 ⟨_root_.sub_one_lt _, le_rfl⟩

@[simp] theorem ceil_natCast (n : ℕ) : ⌈(n : α)⌉ = n := by
  rw [← Int.cast_natCast, ceil_intCast]

@[simp] theorem ceil_zero : ⌈(0 : α)⌉ = 0 := by rw [← Int.cast_zero, ceil_intCast]

@[simp] theorem ceil_one : ⌈(1 : α)⌉ = 1 := by rw [← Int.cast_one, ceil_intCast]

@[simp] theorem ceil_ofNat (n : ℕ) [n.AtLeastTwo] :
    ⌈(no_index (OfNat.ofNat n) : α)⌉ = OfNat.ofNat n :=
  ceil_natCast n

theorem ceil_lt_add_one (a : α) : (⌈a⌉ : α) < a + 1 :=
  sub_lt_iff_lt_add.1 (ceil_eq_iff.1 (rfl : ⌈a⌉ = ⌈a⌉)).1

@[simp] theorem floor_neg (a : α) : ⌊-a⌋ = -⌈a⌉ := by
  rw [floor_eq_iff, Int.cast_neg, neg_le_neg_iff, neg_lt, neg_add, neg_neg, ← sub_eq_add_neg]
  exact ⟨le_ceil a, sub_lt_iff_lt_add.2 (ceil_lt_add_one a)⟩

theorem ceil_neg (a : α) : ⌈-a⌉ = -⌊a⌋ := by
  rw [← Int.neg_neg ⌈-a⌉, ← floor_neg, _root_.neg_neg]

@[simp] theorem fract_nonneg (a : α) : 0 ≤ fract a := sub_nonneg.2 (floor_le a)

theorem fract_lt_one (a : α) : fract a < 1 := sub_lt_iff_lt_add'.2 (lt_floor_add_one a)

end Int

/-- The natural floor of a ring with integer floors. -/
instance (priority := 100) FloorRing.toFloorSemiring : FloorSemiring α where
  floor a := ⌊a⌋.toNat
  ceil a := ⌈a⌉.toNat
  floor_of_neg {a} ha := by
    have : ⌊a⌋ < 0 := by rw [Int.floor_lt, Int.cast_zero]; exact ha
    exact Int.toNat_of_nonpos (Int.le_of_lt this)
  gc_floor {a n} ha := by
    rw [Int.le_toNat (Int.floor_nonneg.2 ha), Int.le_floor, Int.cast_natCast]
  gc_ceil a n := by rw [Int.toNat_le, Int.ceil_le, Int.cast_natCast]

omit [IsStrictOrderedRing α] in
theorem Int.floor_toNat (a : α) : ⌊a⌋.toNat = ⌊a⌋₊ := rfl

omit [IsStrictOrderedRing α] in
theorem Int.ceil_toNat (a : α) : ⌈a⌉.toNat = ⌈a⌉₊ := rfl

omit [IsStrictOrderedRing α] in
theorem natCast_floor_eq_intFloor (ha : 0 ≤ a) : (⌊a⌋₊ : ℤ) = ⌊a⌋ :=
  Int.toNat_of_nonneg (Int.floor_nonneg.2 ha)

end Ring

instance : FloorRing ℤ where
  floor z := z
  ceil z := z
  gc_coe_floor _ _ := Iff.rfl
  gc_ceil_coe _ _ := Iff.rfl
