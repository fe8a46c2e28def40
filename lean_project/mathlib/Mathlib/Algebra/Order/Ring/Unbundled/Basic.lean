/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.GroupWithZero.Unbundled.Basic

/-!
# Signs of products in ordered rings, and sums of squares
-/

variable {R : Type*}

section Ring

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}

theorem sq_pos_of_neg (ha : a < 0) : 0 < a ^ 2 := sq_pos_of_ne_zero ha.ne

theorem neg_of_mul_pos_left (h : 0 < a * b) (hb : b ≤ 0) : a < 0 :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonpos_of_nonneg_of_nonpos n hb)

theorem neg_of_mul_pos_right (h : 0 < a * b) (ha : a ≤ 0) : b < 0 :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonpos_of_nonpos_of_nonneg ha n)

theorem pos_of_mul_neg_left (h : a * b < 0) (hb : b ≤ 0) : 0 < a :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonneg_of_nonpos_of_nonpos n hb)

theorem pos_of_mul_neg_right (h : a * b < 0) (ha : a ≤ 0) : 0 < b :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonneg_of_nonpos_of_nonpos ha n)

theorem neg_iff_pos_of_mul_neg (h : a * b < 0) : a < 0 ↔ 0 < b :=
  ⟨fun ha ↦ pos_of_mul_neg_right h ha.le, fun hb ↦ neg_of_mul_neg_left h hb.le⟩

theorem pos_iff_neg_of_mul_neg (h : a * b < 0) : 0 < a ↔ b < 0 :=
  ⟨fun ha ↦ neg_of_mul_neg_right h ha.le, fun hb ↦ pos_of_mul_neg_left h hb.le⟩

theorem pos_iff_pos_of_mul_pos (h : 0 < a * b) : 0 < a ↔ 0 < b :=
  ⟨fun ha ↦ pos_of_mul_pos_right h ha.le, fun hb ↦ pos_of_mul_pos_left h hb.le⟩

theorem neg_iff_neg_of_mul_pos (h : 0 < a * b) : a < 0 ↔ b < 0 :=
  ⟨fun ha ↦ neg_of_mul_pos_right h ha.le, fun hb ↦ neg_of_mul_pos_left h hb.le⟩

theorem nonpos_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : b < 0) : a ≤ 0 :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_neg_of_pos_of_neg n hb)

theorem nonpos_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : a < 0) : b ≤ 0 :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_neg_of_neg_of_pos ha n)

theorem nonneg_of_mul_nonpos_left (h : a * b ≤ 0) (hb : b < 0) : 0 ≤ a :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_pos_of_neg_of_neg n hb)

theorem nonneg_of_mul_nonpos_right (h : a * b ≤ 0) (ha : a < 0) : 0 ≤ b :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_pos_of_neg_of_neg ha n)

@[simp] theorem mul_le_mul_left_of_neg (h : c < 0) : c * a ≤ c * b ↔ b ≤ a :=
  ⟨fun l ↦ le_of_not_gt fun n ↦ not_lt_of_ge l (mul_lt_mul_of_neg_left n h),
    fun l ↦ mul_le_mul_of_nonpos_left l h.le⟩

@[simp] theorem mul_le_mul_right_of_neg (h : c < 0) : a * c ≤ b * c ↔ b ≤ a :=
  ⟨fun l ↦ le_of_not_gt fun n ↦ not_lt_of_ge l (mul_lt_mul_of_neg_right n h),
    fun l ↦ mul_le_mul_of_nonpos_right l h.le⟩

@[simp] theorem mul_lt_mul_left_of_neg (h : c < 0) : c * a < c * b ↔ b < a :=
  lt_iff_lt_of_le_iff_le (mul_le_mul_left_of_neg h)

@[simp] theorem mul_lt_mul_right_of_neg (h : c < 0) : a * c < b * c ↔ b < a :=
  lt_iff_lt_of_le_iff_le (mul_le_mul_right_of_neg h)

theorem mul_self_inj_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a * a = b * b ↔ a = b :=
  mul_self_inj ha hb

theorem mul_self_le_mul_self_of_le_of_neg_le (h₁ : a ≤ b) (h₂ : -a ≤ b) : a * a ≤ b * b := by
  rcases le_total 0 a with h | h
  · exact mul_self_le_mul_self h h₁
  · rw [← neg_mul_neg a]; exact mul_self_le_mul_self (neg_nonneg.2 h) h₂

theorem mul_nonneg_of_three (a b c : R) : 0 ≤ a * b ∨ 0 ≤ b * c ∨ 0 ≤ c * a := by
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · exact .inl (mul_nonneg ha hb)
  · exact (le_total 0 c).elim (fun hc ↦ .inr (.inr (mul_nonneg hc ha)))
      fun hc ↦ .inr (.inl (mul_nonneg_of_nonpos_of_nonpos hb hc))
  · exact (le_total 0 c).elim (fun hc ↦ .inr (.inl (mul_nonneg hb hc)))
      fun hc ↦ .inr (.inr (mul_nonneg_of_nonpos_of_nonpos hc ha))
  · exact .inl (mul_nonneg_of_nonpos_of_nonpos ha hb)

theorem mul_nonneg_iff_pos_imp_nonneg : 0 ≤ a * b ↔ (0 < a → 0 ≤ b) ∧ (0 < b → 0 ≤ a) := by
  refine ⟨fun h ↦ ⟨nonneg_of_mul_nonneg_right h, nonneg_of_mul_nonneg_left h⟩, fun h ↦ ?_⟩
  rcases lt_trichotomy a 0 with ha | rfl | ha
  · exact mul_nonneg_of_nonpos_of_nonpos ha.le <| le_of_not_gt fun hb ↦
      not_lt_of_ge (h.2 hb) ha
  · rw [zero_mul]
  · exact mul_nonneg ha.le (h.1 ha)

theorem mul_nonneg_iff_neg_imp_nonpos : 0 ≤ a * b ↔ (a < 0 → b ≤ 0) ∧ (b < 0 → a ≤ 0) := by
  rw [← neg_mul_neg, mul_nonneg_iff_pos_imp_nonneg, neg_pos, neg_pos, neg_nonneg, neg_nonneg]

theorem mul_add_mul_le_mul_add_mul (hab : a ≤ b) (hcd : c ≤ d) : a * d + b * c ≤ a * c + b * d := by
  have := mul_nonneg (sub_nonneg.2 hab) (sub_nonneg.2 hcd)
  rw [sub_mul, mul_sub, mul_sub, sub_sub_eq_add_sub, sub_add_eq_add_sub, sub_sub] at this
  rw [add_comm, add_comm (a * c)]
  exact sub_nonneg.1 this

end Ring

theorem two_add_two_eq_four {R : Type*} [Semiring R] : (2 : R) + 2 = 4 := by
  simpa only [Nat.cast_add, Nat.cast_ofNat] using
    congrArg (Nat.cast (R := R)) (show 2 + 2 = 4 from rfl)

theorem four_mul_le_sq_add {R : Type*} [CommSemiring R] [LinearOrder R] [IsStrictOrderedRing R]
    [ExistsAddOfLE R] (a b : R) : 4 * a * b ≤ (a + b) ^ 2 := by
  rw [← two_add_two_eq_four, add_mul, add_mul, add_sq', add_le_add_iff_right]
  exact two_mul_le_add_sq a b
