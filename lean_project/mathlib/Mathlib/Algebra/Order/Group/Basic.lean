/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Defs

/-!
# Ordered additive groups: negation and subtraction in inequalities
-/

variable {α : Type*} [AddCommGroup α] [PartialOrder α] [IsOrderedAddMonoid α] {a b c d : α}

@[simp] theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by
  rw [← add_le_add_iff_left (a + b), add_neg_cancel_right, add_comm a, add_neg_cancel_right]

@[simp] theorem neg_lt_neg_iff : -a < -b ↔ b < a := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, neg_le_neg_iff, neg_le_neg_iff]

theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := neg_le_neg_iff.2 h

theorem neg_lt_neg (h : a < b) : -b < -a := neg_lt_neg_iff.2 h

theorem neg_le : -a ≤ b ↔ -b ≤ a := by rw [← neg_le_neg_iff, neg_neg]

theorem le_neg : a ≤ -b ↔ b ≤ -a := by rw [← neg_le_neg_iff, neg_neg]

theorem neg_lt : -a < b ↔ -b < a := by rw [← neg_lt_neg_iff, neg_neg]

theorem lt_neg : a < -b ↔ b < -a := by rw [← neg_lt_neg_iff, neg_neg]

@[simp] theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by rw [neg_le, neg_zero]

@[simp] theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by rw [le_neg, neg_zero]

@[simp] theorem neg_pos : 0 < -a ↔ a < 0 := by rw [lt_neg, neg_zero]

@[simp] theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := by rw [neg_lt, neg_zero]

theorem Left.neg_neg_iff : -a < 0 ↔ 0 < a := neg_neg_iff_pos

theorem neg_lt_zero : -a < 0 ↔ 0 < a := neg_neg_iff_pos

theorem neg_pos_of_neg : a < 0 → 0 < -a := neg_pos.2

theorem neg_nonneg_of_nonpos : a ≤ 0 → 0 ≤ -a := neg_nonneg.2

theorem neg_nonpos_of_nonneg : 0 ≤ a → -a ≤ 0 := neg_nonpos.2

theorem neg_neg_of_pos : 0 < a → -a < 0 := neg_neg_iff_pos.2

theorem neg_le_self (h : 0 ≤ a) : -a ≤ a := le_trans (neg_nonpos.2 h) h

theorem neg_lt_self (h : 0 < a) : -a < a := lt_trans (neg_neg_iff_pos.2 h) h

@[simp] theorem sub_le_sub_iff_right (c : α) : a - c ≤ b - c ↔ a ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_right]

@[simp] theorem sub_le_sub_iff_left (a : α) {b c : α} : a - b ≤ a - c ↔ c ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_left, neg_le_neg_iff]

@[simp] theorem sub_lt_sub_iff_right (c : α) : a - c < b - c ↔ a < b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_lt_add_iff_right]

@[simp] theorem sub_lt_sub_iff_left (a : α) {b c : α} : a - b < a - c ↔ c < b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_lt_add_iff_left, neg_lt_neg_iff]

theorem sub_le_sub_right (h : a ≤ b) (c : α) : a - c ≤ b - c := (sub_le_sub_iff_right c).2 h

theorem sub_le_sub_left (h : a ≤ b) (c : α) : c - b ≤ c - a := (sub_le_sub_iff_left c).2 h

theorem sub_lt_sub_right (h : a < b) (c : α) : a - c < b - c := (sub_lt_sub_iff_right c).2 h

theorem sub_lt_sub_left (h : a < b) (c : α) : c - b < c - a := (sub_lt_sub_iff_left c).2 h

theorem sub_le_sub (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  le_trans (sub_le_sub_right hab d) (sub_le_sub_left hcd b)

theorem sub_lt_sub (hab : a < b) (hcd : c < d) : a - d < b - c :=
  lt_trans (sub_lt_sub_right hab d) (sub_lt_sub_left hcd b)

@[simp] theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by rw [← sub_self b, sub_le_sub_iff_right]

@[simp] theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by rw [← sub_self b, sub_le_sub_iff_right]

@[simp] theorem sub_pos : 0 < a - b ↔ b < a := by rw [← sub_self b, sub_lt_sub_iff_right]

@[simp] theorem sub_neg : a - b < 0 ↔ a < b := by rw [← sub_self b, sub_lt_sub_iff_right]

theorem sub_lt_zero : a - b < 0 ↔ a < b := sub_neg

theorem sub_nonneg_of_le : b ≤ a → 0 ≤ a - b := sub_nonneg.2

theorem le_of_sub_nonneg : 0 ≤ a - b → b ≤ a := sub_nonneg.1

theorem sub_nonpos_of_le : a ≤ b → a - b ≤ 0 := sub_nonpos.2

theorem le_of_sub_nonpos : a - b ≤ 0 → a ≤ b := sub_nonpos.1

theorem sub_pos_of_lt : b < a → 0 < a - b := sub_pos.2

theorem lt_of_sub_pos : 0 < a - b → b < a := sub_pos.1

theorem sub_neg_of_lt : a < b → a - b < 0 := sub_neg.2

theorem lt_of_sub_neg : a - b < 0 → a < b := sub_neg.1

theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by
  rw [← add_le_add_iff_right c, sub_add_cancel]

theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by rw [sub_le_iff_le_add, add_comm]

theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := by
  rw [← add_le_add_iff_right b, sub_add_cancel]

theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by rw [le_sub_iff_add_le, add_comm]

theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by
  rw [← add_lt_add_iff_right c, sub_add_cancel]

theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by rw [sub_lt_iff_lt_add, add_comm]

theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by
  rw [← add_lt_add_iff_right b, sub_add_cancel]

theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by rw [lt_sub_iff_add_lt, add_comm]

theorem sub_le_comm : a - b ≤ c ↔ a - c ≤ b := by rw [sub_le_iff_le_add, sub_le_iff_le_add']

theorem le_sub_comm : a ≤ b - c ↔ c ≤ b - a := by rw [le_sub_iff_add_le, le_sub_iff_add_le']

theorem sub_lt_comm : a - b < c ↔ a - c < b := by rw [sub_lt_iff_lt_add, sub_lt_iff_lt_add']

theorem lt_sub_comm : a < b - c ↔ c < b - a := by rw [lt_sub_iff_add_lt, lt_sub_iff_add_lt']

@[simp] theorem neg_le_sub_iff_le_add : -b ≤ a - c ↔ c ≤ a + b := by
  rw [le_sub_iff_add_le, ← add_le_add_iff_left b, add_neg_cancel_left, add_comm]

theorem neg_le_iff_add_nonneg : -a ≤ b ↔ 0 ≤ b + a := by
  rw [← sub_neg_eq_add, sub_nonneg]

theorem neg_le_iff_add_nonneg' : -a ≤ b ↔ 0 ≤ a + b := by
  rw [neg_le_iff_add_nonneg, add_comm]

theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := sub_lt_iff_lt_add.2 h

theorem sub_left_lt_of_lt_add (h : a < b + c) : a - b < c := sub_lt_iff_lt_add'.2 h

theorem sub_le_self_iff (a : α) {b : α} : a - b ≤ a ↔ 0 ≤ b := by
  rw [sub_le_iff_le_add, le_add_iff_nonneg_right]

theorem sub_lt_self_iff (a : α) {b : α} : a - b < a ↔ 0 < b := by
  rw [sub_lt_iff_lt_add, lt_add_iff_pos_right]

attribute [simp] sub_le_self_iff sub_lt_self_iff

theorem sub_le_self (a : α) {b : α} (h : 0 ≤ b) : a - b ≤ a := (sub_le_self_iff a).2 h

theorem sub_lt_self (a : α) {b : α} (h : 0 < b) : a - b < a := (sub_lt_self_iff a).2 h

theorem sub_le_sub_iff : a - b ≤ c - d ↔ a + d ≤ c + b := by
  rw [sub_le_iff_le_add, sub_add_eq_add_sub, le_sub_iff_add_le]

theorem sub_lt_sub_iff : a - b < c - d ↔ a + d < c + b := by
  rw [sub_lt_iff_lt_add, sub_add_eq_add_sub, lt_sub_iff_add_lt]
