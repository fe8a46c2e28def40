/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Floor.Defs

/-! # Natural floors and ceilings -/

namespace Nat

variable {α : Type*} [Semiring α] [LinearOrder α] [IsStrictOrderedRing α] [FloorSemiring α]
  {a b : α} {n : ℕ}

omit [IsStrictOrderedRing α] in
theorem floor_of_neg (ha : a < 0) : ⌊a⌋₊ = 0 := FloorSemiring.floor_of_neg ha

omit [IsStrictOrderedRing α] in
theorem le_floor_iff (ha : 0 ≤ a) : n ≤ ⌊a⌋₊ ↔ (n : α) ≤ a := FloorSemiring.gc_floor ha

omit [IsStrictOrderedRing α] in
theorem floor_lt (ha : 0 ≤ a) : ⌊a⌋₊ < n ↔ a < n := lt_iff_lt_of_le_iff_le (le_floor_iff ha)

omit [IsStrictOrderedRing α] in
theorem floor_le (ha : 0 ≤ a) : (⌊a⌋₊ : α) ≤ a := (le_floor_iff ha).1 (Nat.le_refl _)

@[simp] theorem floor_natCast (n : ℕ) : ⌊(n : α)⌋₊ = n := by
  refine eq_of_forall_le_iff fun m ↦ ?_
  rw [le_floor_iff n.cast_nonneg, Nat.cast_le]

@[simp] theorem floor_zero : ⌊(0 : α)⌋₊ = 0 := by rw [← Nat.cast_zero, floor_natCast]

@[simp] theorem floor_one : ⌊(1 : α)⌋₊ = 1 := by rw [← Nat.cast_one, floor_natCast]

@[simp] theorem floor_ofNat (n : ℕ) [n.AtLeastTwo] :
    ⌊(no_index (OfNat.ofNat n) : α)⌋₊ = OfNat.ofNat n :=
  floor_natCast n

theorem floor_of_nonpos (ha : a ≤ 0) : ⌊a⌋₊ = 0 := by
  rcases ha.lt_or_eq with h | h
  · exact floor_of_neg h
  · rw [h, floor_zero]

theorem lt_succ_floor (a : α) : a < ⌊a⌋₊.succ := by
  rcases lt_or_ge a 0 with h | h
  · exact _root_.lt_trans h (Nat.cast_pos.2 (Nat.succ_pos _))
  · exact (floor_lt h).1 (Nat.lt_succ_self _)

theorem lt_floor_add_one (a : α) : a < ⌊a⌋₊ + 1 := by
  have := lt_succ_floor a; rwa [Nat.cast_succ] at this

theorem le_floor (h : (n : α) ≤ a) : n ≤ ⌊a⌋₊ :=
  (le_floor_iff (_root_.le_trans n.cast_nonneg h)).2 h

theorem floor_mono_le (h : a ≤ b) : ⌊a⌋₊ ≤ ⌊b⌋₊ := by
  rcases lt_or_ge a 0 with ha | ha
  · rw [floor_of_neg ha]; exact Nat.zero_le _
  · exact le_floor (_root_.le_trans (floor_le ha) h)

theorem floor_le_floor (h : a ≤ b) : ⌊a⌋₊ ≤ ⌊b⌋₊ := floor_mono_le h

omit [IsStrictOrderedRing α] in
theorem floor_eq_iff (ha : 0 ≤ a) : ⌊a⌋₊ = n ↔ (n : α) ≤ a ∧ a < n + 1 := by
  rw [← le_floor_iff ha, ← Nat.cast_succ, ← floor_lt ha, Nat.lt_succ_iff, Nat.le_antisymm_iff,
    and_comm]

@[simp] theorem floor_eq_zero : ⌊a⌋₊ = 0 ↔ a < 1 := by
  rcases lt_or_ge a 0 with ha | ha
  · exact iff_of_true (floor_of_neg ha) (_root_.lt_trans ha _root_.zero_lt_one)
  · rw [← Nat.lt_one_iff, floor_lt ha, Nat.cast_one]

theorem floor_pos : 0 < ⌊a⌋₊ ↔ 1 ≤ a := by
  rw [Nat.pos_iff_ne_zero, ← _root_.not_lt]; exact not_congr floor_eq_zero

omit [IsStrictOrderedRing α] in
@[simp] theorem ceil_le : ⌈a⌉₊ ≤ n ↔ a ≤ n := FloorSemiring.gc_ceil a n

omit [IsStrictOrderedRing α] in
theorem lt_ceil : n < ⌈a⌉₊ ↔ (n : α) < a := lt_iff_lt_of_le_iff_le ceil_le

omit [IsStrictOrderedRing α] in
theorem le_ceil (a : α) : a ≤ ⌈a⌉₊ := ceil_le.1 (Nat.le_refl _)

@[simp] theorem ceil_natCast (n : ℕ) : ⌈(n : α)⌉₊ = n :=
  eq_of_forall_ge_iff fun m ↦ by rw [ceil_le, Nat.cast_le]

@[simp] theorem ceil_zero : ⌈(0 : α)⌉₊ = 0 := by rw [← Nat.cast_zero, ceil_natCast]

@[simp] theorem ceil_one : ⌈(1 : α)⌉₊ = 1 := by rw [← Nat.cast_one, ceil_natCast]

@[simp] theorem ceil_ofNat (n : ℕ) [n.AtLeastTwo] :
    ⌈(no_index (OfNat.ofNat n) : α)⌉₊ = OfNat.ofNat n :=
  ceil_natCast n

omit [IsStrictOrderedRing α] in
@[simp] theorem ceil_eq_zero : ⌈a⌉₊ = 0 ↔ a ≤ 0 := by
  rw [← Nat.le_zero_eq, ceil_le, Nat.cast_zero]

omit [IsStrictOrderedRing α] in
theorem ceil_mono_le (h : a ≤ b) : ⌈a⌉₊ ≤ ⌈b⌉₊ := ceil_le.2 (_root_.le_trans h (le_ceil b))

theorem ceil_lt_add_one (ha : 0 ≤ a) : (⌈a⌉₊ : α) < a + 1 := by
  rcases h : ⌈a⌉₊ with _ | n
  · rw [Nat.cast_zero]; exact add_pos_of_nonneg_of_pos ha _root_.zero_lt_one
  · rw [Nat.cast_succ, add_lt_add_iff_right, ← lt_ceil, h]; exact Nat.lt_succ_self n

theorem floor_le_ceil (a : α) : ⌊a⌋₊ ≤ ⌈a⌉₊ := by
  rcases lt_or_ge a 0 with ha | ha
  · rw [floor_of_neg ha]; exact Nat.zero_le _
  · exact (Nat.cast_le (R := α)).1 (_root_.le_trans (floor_le ha) (le_ceil a))

theorem ceil_le_floor_add_one (a : α) : ⌈a⌉₊ ≤ ⌊a⌋₊ + 1 := by
  rw [ceil_le, Nat.cast_succ]; exact (lt_floor_add_one a).le

end Nat
