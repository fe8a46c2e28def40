/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.GroupWithZero.Units.Basic
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Ring.Unbundled.Basic
import Mathlib.Logic.Basic

/-!
# Inverses and quotients compared with each other and with one
-/

variable {α : Type*}

section Semifield

variable [Semifield α] [LinearOrder α] [IsStrictOrderedRing α] {a b c d e : α}

theorem inv_mul_le_iff₀ (hc : 0 < c) : c⁻¹ * b ≤ a ↔ b ≤ c * a := by
  rw [inv_mul_eq_div, div_le_iff₀' hc]

theorem inv_mul_lt_iff₀ (hc : 0 < c) : c⁻¹ * b < a ↔ b < c * a := by
  rw [inv_mul_eq_div, div_lt_iff₀' hc]

theorem le_inv_mul_iff₀ (hc : 0 < c) : a ≤ c⁻¹ * b ↔ c * a ≤ b := by
  rw [inv_mul_eq_div, le_div_iff₀' hc]

theorem lt_inv_mul_iff₀ (hc : 0 < c) : a < c⁻¹ * b ↔ c * a < b := by
  rw [inv_mul_eq_div, lt_div_iff₀' hc]

theorem mul_inv_le_iff₀ (hc : 0 < c) : b * c⁻¹ ≤ a ↔ b ≤ a * c := by
  rw [← div_eq_mul_inv, div_le_iff₀ hc]

theorem mul_inv_lt_iff₀ (hc : 0 < c) : b * c⁻¹ < a ↔ b < a * c := by
  rw [← div_eq_mul_inv, div_lt_iff₀ hc]

theorem le_mul_inv_iff₀ (hc : 0 < c) : a ≤ b * c⁻¹ ↔ a * c ≤ b := by
  rw [← div_eq_mul_inv, le_div_iff₀ hc]

theorem lt_mul_inv_iff₀ (hc : 0 < c) : a < b * c⁻¹ ↔ a * c < b := by
  rw [← div_eq_mul_inv, lt_div_iff₀ hc]

theorem inv_le_comm₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b ↔ b⁻¹ ≤ a := by
  rw [← inv_le_inv₀ hb (inv_pos.2 ha), inv_inv]

theorem inv_lt_comm₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b ↔ b⁻¹ < a := by
  rw [← inv_lt_inv₀ hb (inv_pos.2 ha), inv_inv]

theorem le_inv_comm₀ (ha : 0 < a) (hb : 0 < b) : a ≤ b⁻¹ ↔ b ≤ a⁻¹ := by
  rw [← inv_le_inv₀ (inv_pos.2 hb) ha, inv_inv]

theorem lt_inv_comm₀ (ha : 0 < a) (hb : 0 < b) : a < b⁻¹ ↔ b < a⁻¹ := by
  rw [← inv_lt_inv₀ (inv_pos.2 hb) ha, inv_inv]

theorem inv_le_of_inv_le₀ (ha : 0 < a) (h : a⁻¹ ≤ b) : b⁻¹ ≤ a :=
  (inv_le_comm₀ ha ((inv_pos.2 ha).trans_le h)).1 h

theorem inv_lt_of_inv_lt₀ (ha : 0 < a) (h : a⁻¹ < b) : b⁻¹ < a :=
  (inv_lt_comm₀ ha ((inv_pos.2 ha).trans h)).1 h

theorem le_inv_of_le_inv₀ (ha : 0 < a) (h : a ≤ b⁻¹) : b ≤ a⁻¹ :=
  (le_inv_comm₀ ha (inv_pos.1 (ha.trans_le h))).1 h

theorem lt_inv_of_lt_inv₀ (ha : 0 < a) (h : a < b⁻¹) : b < a⁻¹ :=
  (lt_inv_comm₀ ha (inv_pos.1 (ha.trans h))).1 h

theorem one_lt_inv_iff₀ : 1 < a⁻¹ ↔ 0 < a ∧ a < 1 :=
  ⟨fun h ↦ have ha := inv_pos.1 (zero_lt_one.trans h); ⟨ha, (one_lt_inv₀ ha).1 h⟩,
    fun h ↦ (one_lt_inv₀ h.1).2 h.2⟩

theorem one_le_inv_iff₀ : 1 ≤ a⁻¹ ↔ 0 < a ∧ a ≤ 1 :=
  ⟨fun h ↦ have ha := inv_pos.1 (zero_lt_one.trans_le h); ⟨ha, (one_le_inv₀ ha).1 h⟩,
    fun h ↦ (one_le_inv₀ h.1).2 h.2⟩

theorem inv_lt_one_iff₀ : a⁻¹ < 1 ↔ a ≤ 0 ∨ 1 < a := by
  rw [← not_le, one_le_inv_iff₀, not_and_or, not_lt, not_le]

theorem inv_le_one_iff₀ : a⁻¹ ≤ 1 ↔ a ≤ 0 ∨ 1 ≤ a := by
  rw [← not_lt, one_lt_inv_iff₀, not_and_or, not_lt, not_lt]

theorem div_le_comm₀ (hb : 0 < b) (hc : 0 < c) : a / b ≤ c ↔ a / c ≤ b := by
  rw [div_le_iff₀ hb, div_le_iff₀' hc]

theorem div_lt_comm₀ (hb : 0 < b) (hc : 0 < c) : a / b < c ↔ a / c < b := by
  rw [div_lt_iff₀ hb, div_lt_iff₀' hc]

theorem le_div_comm₀ (ha : 0 < a) (hc : 0 < c) : a ≤ b / c ↔ c ≤ b / a := by
  rw [le_div_iff₀ hc, le_div_iff₀' ha]

theorem lt_div_comm₀ (ha : 0 < a) (hc : 0 < c) : a < b / c ↔ c < b / a := by
  rw [lt_div_iff₀ hc, lt_div_iff₀' ha]

theorem one_div_le (ha : 0 < a) (hb : 0 < b) : 1 / a ≤ b ↔ 1 / b ≤ a := div_le_comm₀ ha hb

theorem one_div_lt (ha : 0 < a) (hb : 0 < b) : 1 / a < b ↔ 1 / b < a := div_lt_comm₀ ha hb

theorem le_one_div (ha : 0 < a) (hb : 0 < b) : a ≤ 1 / b ↔ b ≤ 1 / a := le_div_comm₀ ha hb

theorem lt_one_div (ha : 0 < a) (hb : 0 < b) : a < 1 / b ↔ b < 1 / a := lt_div_comm₀ ha hb

theorem le_of_one_div_le_one_div (ha : 0 < a) (h : 1 / a ≤ 1 / b) : b ≤ a :=
  (one_div_le_one_div ha (one_div_pos.1 ((one_div_pos.2 ha).trans_le h))).1 h

theorem lt_of_one_div_lt_one_div (ha : 0 < a) (h : 1 / a < 1 / b) : b < a :=
  (one_div_lt_one_div ha (one_div_pos.1 ((one_div_pos.2 ha).trans h))).1 h

theorem one_lt_one_div (h1 : 0 < a) (h2 : a < 1) : 1 < 1 / a := (one_lt_div h1).2 h2

theorem one_le_one_div (h1 : 0 < a) (h2 : a ≤ 1) : 1 ≤ 1 / a := (one_le_div h1).2 h2

theorem div_le_div_iff_of_pos_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    a / b ≤ a / c ↔ c ≤ b := by
  rw [div_le_div_iff_of_pos hb hc, mul_le_mul_iff_right₀ ha]

theorem div_lt_div_iff_of_pos_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    a / b < a / c ↔ c < b := by
  rw [div_lt_div_iff_of_pos hb hc, mul_lt_mul_iff_right₀ ha]

theorem div_self_le_one (a : α) : a / a ≤ 1 := by
  by_cases ha : a = 0
  · rw [ha, div_zero]; exact zero_le_one
  · rw [div_self ha]

theorem le_div_self (ha : 0 ≤ a) (hb₀ : 0 < b) (hb₁ : b ≤ 1) : a ≤ a / b :=
  (le_div_iff₀ hb₀).2 (mul_le_of_le_one_right ha hb₁)

@[simp] theorem half_le_self_iff : a / 2 ≤ a ↔ 0 ≤ a := by
  rw [div_le_iff₀ zero_lt_two, mul_two, le_add_iff_nonneg_left]

theorem div_two_lt_of_pos (h : 0 < a) : a / 2 < a := half_lt_self h

theorem div_lt_of_lt_mul₀ (hb : 0 < b) (h : a < c * b) : a / b < c := (div_lt_iff₀ hb).2 h

theorem div_mul_le_div_mul_of_div_le_div (h : a / b ≤ c / d) (he : 0 ≤ e) :
    a / (b * e) ≤ c / (d * e) := by
  rw [← div_div, ← div_div]; exact div_le_div_of_nonneg_right h he

theorem mul_le_mul_of_mul_div_le (h : a * (b / c) ≤ d) (hc : 0 < c) : b * a ≤ d * c := by
  rwa [← mul_div_assoc, div_le_iff₀ hc, mul_comm] at h

theorem exists_pos_mul_lt (h : 0 < a) (b : α) : ∃ c : α, 0 < c ∧ b * c < a := by
  rcases le_or_gt b 0 with hb | hb
  · exact ⟨1, zero_lt_one, by rw [mul_one]; exact hb.trans_lt h⟩
  · refine ⟨a / (2 * b), div_pos h (mul_pos zero_lt_two hb), ?_⟩
    rw [← mul_div_assoc, mul_comm, mul_div_mul_right _ _ hb.ne']
    exact half_lt_self h

theorem exists_pos_lt_mul (h : 0 < a) (b : α) : ∃ c : α, 0 < c ∧ b < c * a := by
  rcases le_or_gt b 0 with hb | hb
  · exact ⟨1, zero_lt_one, by rw [one_mul]; exact hb.trans_lt h⟩
  · refine ⟨2 * b / a, div_pos (mul_pos zero_lt_two hb) h, ?_⟩
    rw [div_mul_cancel₀ _ h.ne']
    exact lt_two_mul_self hb

end Semifield

section Field

variable [Field α] [LinearOrder α] [IsStrictOrderedRing α] {a b c d : α}

theorem add_thirds (a : α) : a / 3 + a / 3 + a / 3 = a := by
  rw [div_add_div_same, div_add_div_same, ← two_mul, ← add_one_mul, two_add_one_eq_three,
    mul_div_cancel_left₀ _ three_ne_zero]

theorem sub_self_div_two (a : α) : a - a / 2 = a / 2 := by
  rw [sub_eq_iff_eq_add, div_add_div_same, ← two_mul, mul_div_cancel_left₀ _ two_ne_zero]

theorem div_two_sub_self (a : α) : a / 2 - a = -(a / 2) := by
  rw [← neg_sub, sub_self_div_two]

theorem div_lt_one_of_neg (hb : b < 0) : a / b < 1 ↔ b < a := by
  rw [div_lt_iff_of_neg hb, one_mul]

theorem div_le_one_of_neg (hb : b < 0) : a / b ≤ 1 ↔ b ≤ a := by
  rw [div_le_iff_of_neg hb, one_mul]

theorem one_lt_div_of_neg (hb : b < 0) : 1 < a / b ↔ a < b := by
  rw [lt_div_iff_of_neg hb, one_mul]

theorem one_le_div_of_neg (hb : b < 0) : 1 ≤ a / b ↔ a ≤ b := by
  rw [le_div_iff_of_neg hb, one_mul]

theorem one_lt_div_iff : 1 < a / b ↔ 0 < b ∧ b < a ∨ b < 0 ∧ a < b := by
  rcases lt_trichotomy b 0 with hb | rfl | hb
  · simp only [one_lt_div_of_neg hb, hb, true_and, not_lt_of_gt hb, false_and, false_or]
  · simp only [div_zero, lt_irrefl, false_and, or_false, not_lt_of_gt zero_lt_one]
  · simp only [one_lt_div hb, hb, true_and, not_lt_of_gt hb, false_and, or_false]

theorem one_le_div_iff : 1 ≤ a / b ↔ 0 < b ∧ b ≤ a ∨ b < 0 ∧ a ≤ b := by
  rcases lt_trichotomy b 0 with hb | rfl | hb
  · simp only [one_le_div_of_neg hb, hb, true_and, not_lt_of_gt hb, false_and, false_or]
  · simp only [div_zero, lt_irrefl, false_and, or_false, not_le_of_gt zero_lt_one]
  · simp only [one_le_div hb, hb, true_and, not_lt_of_gt hb, false_and, or_false]

theorem div_lt_one_iff : a / b < 1 ↔ 0 < b ∧ a < b ∨ b = 0 ∨ b < 0 ∧ b < a := by
  rcases lt_trichotomy b 0 with hb | rfl | hb
  · simp only [div_lt_one_of_neg hb, hb, true_and, not_lt_of_gt hb, false_and, false_or, hb.ne]
  · simp only [div_zero, zero_lt_one, true_or, or_true]
  · simp only [div_lt_one hb, hb, true_and, not_lt_of_gt hb, false_and, or_false, hb.ne']

theorem div_le_one_iff : a / b ≤ 1 ↔ 0 < b ∧ a ≤ b ∨ b = 0 ∨ b < 0 ∧ b ≤ a := by
  rcases lt_trichotomy b 0 with hb | rfl | hb
  · simp only [div_le_one_of_neg hb, hb, true_and, not_lt_of_gt hb, false_and, false_or, hb.ne]
  · simp only [div_zero, zero_le_one, true_or, or_true]
  · simp only [div_le_one hb, hb, true_and, not_lt_of_gt hb, false_and, or_false, hb.ne']

theorem inv_lt_inv_of_neg (ha : a < 0) (hb : b < 0) : a⁻¹ < b⁻¹ ↔ b < a := by
  rw [← neg_lt_neg_iff, neg_inv, neg_inv, inv_lt_inv₀ (neg_pos.2 hb) (neg_pos.2 ha),
    neg_lt_neg_iff]

theorem inv_le_inv_of_neg (ha : a < 0) (hb : b < 0) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a :=
  by
  rw [← not_lt, ← not_lt, inv_lt_inv_of_neg hb ha]

theorem one_div_lt_one_div_of_neg (ha : a < 0) (hb : b < 0) : 1 / a < 1 / b ↔ b < a := by
  rw [one_div, one_div, inv_lt_inv_of_neg ha hb]

theorem one_div_le_one_div_of_neg (ha : a < 0) (hb : b < 0) : 1 / a ≤ 1 / b ↔ b ≤ a := by
  rw [one_div, one_div, inv_le_inv_of_neg ha hb]

theorem one_div_lt_one_div_of_neg_of_lt (hb : b < 0) (h : a < b) : 1 / b < 1 / a :=
  (one_div_lt_one_div_of_neg hb (h.trans hb)).2 h

theorem one_div_le_one_div_of_neg_of_le (hb : b < 0) (h : a ≤ b) : 1 / b ≤ 1 / a :=
  (one_div_le_one_div_of_neg hb (h.trans_lt hb)).2 h

theorem le_of_forall_sub_le (h : ∀ ε > 0, b - ε ≤ a) : b ≤ a :=
  le_of_not_gt fun n ↦ by
    obtain ⟨c, hac, hcb⟩ := exists_between n
    exact not_lt_of_ge (h (b - c) (sub_pos.2 hcb)) (by rwa [sub_sub_cancel])

theorem sub_one_div_inv_le_two (a2 : 2 ≤ a) : (1 - 1 / a)⁻¹ ≤ 2 := by
  have h : 1 / a ≤ 1 / 2 := one_div_le_one_div_of_le zero_lt_two a2
  have e : (2 : α)⁻¹ ≤ 1 - 1 / a := by
    rw [le_sub_comm, ← one_div]; exact h.trans (by rw [← sub_nonneg, sub_sub, add_halves, sub_self])
  simpa only [inv_inv] using inv_anti₀ (inv_pos.2 zero_lt_two) e

end Field
