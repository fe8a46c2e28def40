/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic

/-! # Ordered fields: inverses and quotients in inequalities -/

variable {α : Type*}

section Semifield

variable [Semifield α] [LinearOrder α] [IsStrictOrderedRing α] {a b c d : α} {m n : ℤ}

@[simp] theorem inv_pos : 0 < a⁻¹ ↔ 0 < a := by
  have key {x : α} (h : 0 < x) : 0 < x⁻¹ := by
    refine lt_of_mul_lt_mul_left (a := x) ?_ h.le
    rw [mul_zero, mul_inv_cancel₀ h.ne']; exact zero_lt_one
  exact ⟨fun h ↦ by have := key h; rwa [inv_inv] at this, key⟩

theorem inv_pos_of_pos : 0 < a → 0 < a⁻¹ := inv_pos.2

@[simp] theorem inv_nonneg : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [le_iff_lt_or_eq, le_iff_lt_or_eq, inv_pos, eq_comm, inv_eq_zero, eq_comm]

theorem inv_nonneg_of_nonneg : 0 ≤ a → 0 ≤ a⁻¹ := inv_nonneg.2

theorem one_div_pos : 0 < 1 / a ↔ 0 < a := by rw [one_div, inv_pos]

theorem one_div_nonneg : 0 ≤ 1 / a ↔ 0 ≤ a := by rw [one_div, inv_nonneg]

theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]; exact mul_pos ha (inv_pos.2 hb)

theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]; exact mul_nonneg ha (inv_nonneg.2 hb)

theorem zpow_pos (ha : 0 < a) : ∀ n : ℤ, 0 < a ^ n
  | (n : ℕ) => by rw [zpow_natCast]; exact pow_pos ha n
  | .negSucc n => by rw [zpow_negSucc]; exact inv_pos.2 (pow_pos ha _)

theorem zpow_nonneg (ha : 0 ≤ a) : ∀ n : ℤ, 0 ≤ a ^ n
  | (n : ℕ) => by rw [zpow_natCast]; exact pow_nonneg ha n
  | .negSucc n => by rw [zpow_negSucc]; exact inv_nonneg.2 (pow_nonneg ha _)

theorem le_div_iff₀ (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [← mul_le_mul_iff_left₀ hc, div_mul_cancel₀ b hc.ne']

theorem div_le_iff₀ (hc : 0 < c) : b / c ≤ a ↔ b ≤ a * c := by
  rw [← mul_le_mul_iff_left₀ hc, div_mul_cancel₀ b hc.ne']

theorem lt_div_iff₀ (hc : 0 < c) : a < b / c ↔ a * c < b := lt_iff_lt_of_le_iff_le (div_le_iff₀ hc)

theorem div_lt_iff₀ (hc : 0 < c) : b / c < a ↔ b < a * c := lt_iff_lt_of_le_iff_le (le_div_iff₀ hc)

theorem le_div_iff₀' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := by rw [mul_comm, le_div_iff₀ hc]

theorem div_le_iff₀' (hc : 0 < c) : b / c ≤ a ↔ b ≤ c * a := by rw [mul_comm, div_le_iff₀ hc]

theorem lt_div_iff₀' (hc : 0 < c) : a < b / c ↔ c * a < b := by rw [mul_comm, lt_div_iff₀ hc]

theorem div_lt_iff₀' (hc : 0 < c) : b / c < a ↔ b < c * a := by rw [mul_comm, div_lt_iff₀ hc]

theorem div_le_div_iff_of_pos_right (hc : 0 < c) : a / c ≤ b / c ↔ a ≤ b := by
  rw [div_le_iff₀ hc, div_mul_cancel₀ b hc.ne']

theorem div_lt_div_iff_of_pos_right (hc : 0 < c) : a / c < b / c ↔ a < b :=
  lt_iff_lt_of_le_iff_le (div_le_div_iff_of_pos_right hc)

theorem div_le_div_of_nonneg_right (hab : a ≤ b) (hc : 0 ≤ c) : a / c ≤ b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_le_mul_of_nonneg_right hab (inv_nonneg.2 hc)

theorem div_lt_div_of_pos_right (h : a < b) (hc : 0 < c) : a / c < b / c :=
  (div_lt_div_iff_of_pos_right hc).2 h

theorem inv_le_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := by
  rw [← one_div, div_le_iff₀ ha, ← div_eq_inv_mul, le_div_iff₀ hb, one_mul]

theorem inv_lt_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b⁻¹ ↔ b < a :=
  lt_iff_lt_of_le_iff_le (inv_le_inv₀ hb ha)

theorem inv_anti₀ (hb : 0 < b) (hba : b ≤ a) : a⁻¹ ≤ b⁻¹ :=
  (inv_le_inv₀ (lt_of_lt_of_le hb hba) hb).2 hba

theorem inv_strictAnti₀ (hb : 0 < b) (hba : b < a) : a⁻¹ < b⁻¹ :=
  (inv_lt_inv₀ (lt_trans hb hba) hb).2 hba

theorem one_div_le_one_div (ha : 0 < a) (hb : 0 < b) : 1 / a ≤ 1 / b ↔ b ≤ a := by
  rw [one_div, one_div, inv_le_inv₀ ha hb]

theorem one_div_lt_one_div (ha : 0 < a) (hb : 0 < b) : 1 / a < 1 / b ↔ b < a := by
  rw [one_div, one_div, inv_lt_inv₀ ha hb]

theorem one_div_le_one_div_of_le (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a :=
  (one_div_le_one_div (lt_of_lt_of_le ha h) ha).2 h

theorem one_div_lt_one_div_of_lt (ha : 0 < a) (h : a < b) : 1 / b < 1 / a :=
  (one_div_lt_one_div (lt_trans ha h) ha).2 h

theorem inv_le_one₀ (ha : 0 < a) : a⁻¹ ≤ 1 ↔ 1 ≤ a := by rw [← one_div, div_le_iff₀ ha, one_mul]

theorem inv_lt_one₀ (ha : 0 < a) : a⁻¹ < 1 ↔ 1 < a := by rw [← one_div, div_lt_iff₀ ha, one_mul]

theorem one_le_inv₀ (ha : 0 < a) : 1 ≤ a⁻¹ ↔ a ≤ 1 := by rw [← one_div, le_div_iff₀ ha, one_mul]

theorem one_lt_inv₀ (ha : 0 < a) : 1 < a⁻¹ ↔ a < 1 := by rw [← one_div, lt_div_iff₀ ha, one_mul]

theorem inv_le_one_of_one_le₀ (ha : 1 ≤ a) : a⁻¹ ≤ 1 :=
  (inv_le_one₀ (lt_of_lt_of_le zero_lt_one ha)).2 ha

theorem inv_lt_one_of_one_lt₀ (ha : 1 < a) : a⁻¹ < 1 := (inv_lt_one₀ (lt_trans zero_lt_one ha)).2 ha

theorem div_le_one (hb : 0 < b) : a / b ≤ 1 ↔ a ≤ b := by rw [div_le_iff₀ hb, one_mul]

theorem div_lt_one (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff₀ hb, one_mul]

theorem one_le_div (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff₀ hb, one_mul]

theorem one_lt_div (hb : 0 < b) : 1 < a / b ↔ b < a := by rw [lt_div_iff₀ hb, one_mul]

theorem div_le_one₀ (hb : 0 < b) : a / b ≤ 1 ↔ a ≤ b := div_le_one hb

theorem div_lt_one₀ (hb : 0 < b) : a / b < 1 ↔ a < b := div_lt_one hb

theorem one_le_div₀ (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := one_le_div hb

theorem one_lt_div₀ (hb : 0 < b) : 1 < a / b ↔ b < a := one_lt_div hb

theorem div_le_one_of_le₀ (h : a ≤ b) (hb : 0 ≤ b) : a / b ≤ 1 := by
  rcases hb.eq_or_lt with rfl | hb
  · rw [div_zero]; exact zero_le_one
  · exact (div_le_one hb).2 h

theorem div_le_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [div_le_iff₀ hb, div_mul_eq_mul_div, le_div_iff₀ hd]

theorem div_lt_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b :=
  by rw [div_lt_iff₀ hb, div_mul_eq_mul_div, lt_div_iff₀ hd]

theorem div_le_div_iff₀ (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b :=
  div_le_div_iff_of_pos hb hd

theorem div_lt_div_iff₀ (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b :=
  div_lt_div_iff_of_pos hb hd

theorem div_le_div_of_nonneg_left (ha : 0 ≤ a) (hc : 0 < c) (h : c ≤ b) : a / b ≤ a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]; exact mul_le_mul_of_nonneg_left (inv_anti₀ hc h) ha

theorem div_lt_div_of_pos_left (ha : 0 < a) (hc : 0 < c) (h : c < b) : a / b < a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]; exact mul_lt_mul_of_pos_left (inv_strictAnti₀ hc h) ha

theorem div_le_div₀ (hc : 0 ≤ c) (hac : a ≤ c) (hd : 0 < d) (hdb : d ≤ b) : a / b ≤ c / d :=
  le_trans (div_le_div_of_nonneg_right hac (le_trans hd.le hdb))
    (div_le_div_of_nonneg_left hc hd hdb)

theorem div_lt_div (hac : a < c) (hdb : d ≤ b) (hc : 0 ≤ c) (hd : 0 < d) : a / b < c / d :=
  lt_of_lt_of_le (div_lt_div_of_pos_right hac (lt_of_lt_of_le hd hdb))
    (div_le_div_of_nonneg_left hc hd hdb)

theorem div_le_self (ha : 0 ≤ a) (hb : 1 ≤ b) : a / b ≤ a :=
  (div_le_iff₀ (lt_of_lt_of_le zero_lt_one hb)).2 (le_mul_of_one_le_right ha hb)

theorem div_lt_self (ha : 0 < a) (hb : 1 < b) : a / b < a :=
  (div_lt_iff₀ (lt_trans zero_lt_one hb)).2 (lt_mul_of_one_lt_right ha hb)

theorem half_pos (h : 0 < a) : 0 < a / 2 := div_pos h zero_lt_two

theorem half_lt_self (h : 0 < a) : a / 2 < a := div_lt_self h one_lt_two

theorem half_le_self (h : 0 ≤ a) : a / 2 ≤ a := div_le_self h one_le_two

@[simp] theorem half_pos_iff : 0 < a / 2 ↔ 0 < a := by
  rw [lt_div_iff₀ zero_lt_two, zero_mul]

theorem one_half_pos : (0 : α) < 1 / 2 := half_pos zero_lt_one

theorem one_half_lt_one : (1 / 2 : α) < 1 := half_lt_self zero_lt_one

@[simp] theorem half_lt_self_iff : a / 2 < a ↔ 0 < a := by
  rw [div_lt_iff₀ zero_lt_two, mul_two, lt_add_iff_pos_left]

instance (priority := 100) LinearOrderedSemiField.toDenselyOrdered : DenselyOrdered α where
  dense a b h := ⟨(a + b) / 2,
    (lt_div_iff₀ zero_lt_two).2 (by rw [mul_two]; exact add_lt_add_right h a),
    (div_lt_iff₀ zero_lt_two).2 (by rw [mul_two]; exact add_lt_add_left h b)⟩

theorem mul_le_of_le_div₀ (hb : 0 ≤ b) (hc : 0 ≤ c) (h : a ≤ b / c) : a * c ≤ b := by
  rcases hc.eq_or_lt with rfl | hc
  · rw [mul_zero]; exact hb
  · exact (le_div_iff₀ hc).1 h

theorem div_le_of_le_mul₀ (hb : 0 ≤ b) (hc : 0 ≤ c) (h : a ≤ c * b) : a / b ≤ c := by
  rcases hb.eq_or_lt with rfl | hb
  · rw [div_zero]; exact hc
  · exact (div_le_iff₀ hb).2 h

end Semifield

section Field

variable [Field α] [LinearOrder α] [IsStrictOrderedRing α] {a b c d : α}

@[simp] theorem inv_neg'' : a⁻¹ < 0 ↔ a < 0 := by
  rw [← not_le, ← not_le, inv_nonneg]

@[simp] theorem inv_nonpos : a⁻¹ ≤ 0 ↔ a ≤ 0 := by rw [← not_lt, ← not_lt, inv_pos]

theorem inv_lt_zero : a⁻¹ < 0 ↔ a < 0 := inv_neg''

theorem one_div_neg : 1 / a < 0 ↔ a < 0 := by rw [one_div, inv_lt_zero]

theorem one_div_nonpos : 1 / a ≤ 0 ↔ a ≤ 0 := by rw [one_div, inv_nonpos]

theorem div_pos_iff : 0 < a / b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  rw [div_eq_mul_inv, mul_pos_iff, inv_pos, inv_lt_zero]

theorem div_neg_iff : a / b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [div_eq_mul_inv, mul_neg_iff, inv_pos, inv_lt_zero]

theorem div_nonneg_iff : 0 ≤ a / b ↔ 0 ≤ a ∧ 0 ≤ b ∨ a ≤ 0 ∧ b ≤ 0 := by
  rw [div_eq_mul_inv, mul_nonneg_iff, inv_nonneg, inv_nonpos]

theorem div_nonpos_iff : a / b ≤ 0 ↔ 0 ≤ a ∧ b ≤ 0 ∨ a ≤ 0 ∧ 0 ≤ b := by
  rw [div_eq_mul_inv, mul_nonpos_iff, inv_nonneg, inv_nonpos]

theorem div_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a / b := div_pos_iff.2 (.inr ⟨ha, hb⟩)

theorem div_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a / b < 0 := div_neg_iff.2 (.inr ⟨ha, hb⟩)

theorem div_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a / b < 0 := div_neg_iff.2 (.inl ⟨ha, hb⟩)

theorem div_nonneg_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a / b :=
  div_nonneg_iff.2 (.inr ⟨ha, hb⟩)

theorem div_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a / b ≤ 0 :=
  div_nonpos_iff.2 (.inr ⟨ha, hb⟩)

theorem div_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a / b ≤ 0 :=
  div_nonpos_iff.2 (.inl ⟨ha, hb⟩)

theorem div_le_iff_of_neg (hc : c < 0) : b / c ≤ a ↔ a * c ≤ b := by
  rw [← neg_div_neg_eq, div_le_iff₀ (neg_pos.2 hc), mul_neg, neg_le_neg_iff]

theorem le_div_iff_of_neg (hc : c < 0) : a ≤ b / c ↔ b ≤ a * c := by
  rw [← neg_div_neg_eq, le_div_iff₀ (neg_pos.2 hc), mul_neg, neg_le_neg_iff]

theorem div_lt_iff_of_neg (hc : c < 0) : b / c < a ↔ a * c < b :=
  lt_iff_lt_of_le_iff_le (le_div_iff_of_neg hc)

theorem lt_div_iff_of_neg (hc : c < 0) : a < b / c ↔ b < a * c :=
  lt_iff_lt_of_le_iff_le (div_le_iff_of_neg hc)

end Field
