/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Unbundled.Basic
import Mathlib.Algebra.Order.Floor.Semiring
import Mathlib.Data.Nat.Cast.Order.Ring
import Mathlib.Order.Monotone.Defs

/-!
# Floors and ceilings in the natural numbers: comparisons, sums, quotients
-/

namespace Nat

section Semiring

variable {R : Type*} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] [FloorSemiring R]
  {a b : R} {m n : ℕ}

theorem floor_mono : Monotone (floor : R → ℕ) := fun _ _ ↦ floor_le_floor

theorem ceil_mono : Monotone (ceil : R → ℕ) := fun _ _ ↦ ceil_mono_le

theorem le_floor_iff' (hn : n ≠ 0) : n ≤ ⌊a⌋₊ ↔ (n : R) ≤ a := by
  rcases le_or_gt 0 a with ha | ha
  · exact le_floor_iff ha
  · rw [floor_of_neg ha]
    exact ⟨fun h ↦ (hn (Nat.le_zero.1 h)).elim,
      fun h ↦ absurd (h.trans_lt ha) (not_lt_of_ge (cast_nonneg n))⟩

theorem floor_lt' (hn : n ≠ 0) : ⌊a⌋₊ < n ↔ a < n := lt_iff_lt_of_le_iff_le (le_floor_iff' hn)

theorem lt_of_floor_lt (h : ⌊a⌋₊ < n) : a < n := lt_of_not_ge fun h' ↦ Nat.not_lt.2 (le_floor h') h

theorem lt_one_of_floor_lt_one (h : ⌊a⌋₊ < 1) : a < 1 := by
  have := lt_of_floor_lt h; rwa [cast_one] at this

@[simp] theorem one_le_floor_iff (x : R) : 1 ≤ ⌊x⌋₊ ↔ 1 ≤ x := by
  rw [le_floor_iff' Nat.one_ne_zero, cast_one]

theorem floor_eq_iff' (hn : n ≠ 0) : ⌊a⌋₊ = n ↔ ↑n ≤ a ∧ a < ↑n + 1 := by
  rw [← le_floor_iff' hn, ← cast_succ, ← floor_lt' (succ_ne_zero n)]; omega

theorem floor_le_of_le (h : a ≤ n) : ⌊a⌋₊ ≤ n := by
  have := floor_le_floor h; rwa [floor_natCast] at this

theorem floor_le_one_of_le_one (h : a ≤ 1) : ⌊a⌋₊ ≤ 1 := floor_le_of_le (h.trans_eq cast_one.symm)

theorem floor_add_natCast (ha : 0 ≤ a) (n : ℕ) : ⌊a + n⌋₊ = ⌊a⌋₊ + n := by
  rw [floor_eq_iff (add_nonneg ha (cast_nonneg n)), cast_add, add_right_comm]
  exact ⟨add_le_add_left (floor_le ha) _, add_lt_add_left (lt_floor_add_one a) _⟩

theorem floor_add_one (ha : 0 ≤ a) : ⌊a + 1⌋₊ = ⌊a⌋₊ + 1 := by
  rw [← cast_one, floor_add_natCast ha]

theorem lt_of_ceil_lt (h : ⌈a⌉₊ < n) : a < n := (le_ceil a).trans_lt (cast_lt.2 h)

theorem le_of_ceil_le (h : ⌈a⌉₊ ≤ n) : a ≤ n := ceil_le.1 h

@[simp] theorem ceil_pos : 0 < ⌈a⌉₊ ↔ 0 < a := by rw [lt_ceil, cast_zero]

theorem ceil_eq_iff (hn : n ≠ 0) : ⌈a⌉₊ = n ↔ ↑(n - 1) < a ∧ a ≤ n := by
  rw [← lt_ceil, ← ceil_le]; omega

theorem ceil_add_natCast (ha : 0 ≤ a) (n : ℕ) : ⌈a + n⌉₊ = ⌈a⌉₊ + n := by
  refine eq_of_forall_ge_iff fun k ↦ ?_
  rw [ceil_le]
  rcases le_or_gt n k with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le' h
    rw [cast_add, add_le_add_iff_right, Nat.add_le_add_iff_right, ceil_le]
  · refine ⟨fun l ↦ ?_, fun l ↦ by omega⟩
    have := ((le_add_of_nonneg_left ha).trans l)
    exact absurd (cast_le.1 this) (Nat.not_le.2 h)

theorem ceil_add_one (ha : 0 ≤ a) : ⌈a + 1⌉₊ = ⌈a⌉₊ + 1 := by
  rw [← cast_one, ceil_add_natCast ha]

end Semiring

section Ring

variable {R : Type*} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] [FloorSemiring R] {a : R}

theorem sub_one_lt_floor (a : R) : a - 1 < ⌊a⌋₊ := sub_lt_iff_lt_add.2 (lt_floor_add_one a)

end Ring

section Field

variable {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K] [FloorSemiring K]

theorem floor_div_natCast (a : K) (n : ℕ) : ⌊a / n⌋₊ = ⌊a⌋₊ / n := by
  rcases n.eq_zero_or_pos with rfl | hn
  · rw [cast_zero, div_zero, floor_zero, Nat.div_zero]
  rcases le_or_gt a 0 with ha | ha
  · rw [floor_of_nonpos ha, Nat.zero_div, floor_of_nonpos]
    rw [div_le_iff₀ (cast_pos.2 hn), zero_mul]; exact ha
  refine eq_of_forall_le_iff fun k ↦ ?_
  have hn' : (0 : K) < n := cast_pos.2 hn
  rw [le_floor_iff (div_pos ha hn').le, Nat.le_div_iff_mul_le hn, le_floor_iff ha.le,
    le_div_iff₀ hn', cast_mul]

theorem floor_div_ofNat (a : K) (n : ℕ) [n.AtLeastTwo] :
    ⌊a / no_index (OfNat.ofNat n)⌋₊ = ⌊a⌋₊ / OfNat.ofNat n :=
  floor_div_natCast a n

theorem floor_div_eq_div (m n : ℕ) : ⌊(m : K) / n⌋₊ = m / n := by
  rw [floor_div_natCast, floor_natCast]

end Field

end Nat
