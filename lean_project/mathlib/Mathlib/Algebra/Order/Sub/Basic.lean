/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Sub.Defs

/-!
# Subtraction cut off at zero

What holds of `a - b` where `a ≤ b` means that something is added: in `ℕ` and `ℝ≥0`.
-/

variable {α : Type*}

section PartialOrder

variable [AddCommMonoid α] [PartialOrder α] [CanonicallyOrderedAdd α] [Sub α] [OrderedSub α]
  {a b c d : α}

@[simp] theorem add_tsub_cancel_of_le [IsOrderedAddMonoid α] (h : a ≤ b) : a + (b - a) = b := by
  refine le_antisymm ?_ le_add_tsub
  obtain ⟨c, rfl⟩ := exists_add_of_le h
  exact add_le_add_right add_tsub_le_left a

theorem tsub_add_cancel_of_le [IsOrderedAddMonoid α] (h : a ≤ b) : b - a + a = b := by
  rw [add_comm, add_tsub_cancel_of_le h]

@[simp] theorem tsub_eq_zero_iff_le : a - b = 0 ↔ a ≤ b := by
  rw [← nonpos_iff_eq_zero, tsub_le_iff_left, add_zero]

theorem tsub_eq_zero_of_le : a ≤ b → a - b = 0 := tsub_eq_zero_iff_le.2

@[simp] theorem tsub_self (a : α) : a - a = 0 := tsub_eq_zero_of_le le_rfl

@[simp] theorem zero_tsub (a : α) : 0 - a = 0 := tsub_eq_zero_of_le (zero_le a)

@[simp] theorem tsub_le_self : a - b ≤ a := tsub_le_iff_left.2 le_add_self

theorem tsub_self_add (a b : α) : a - (a + b) = 0 := tsub_eq_zero_of_le le_self_add

end PartialOrder

section IsOrderedCancelAddMonoid

variable [AddCommMonoid α] [PartialOrder α] [IsOrderedCancelAddMonoid α]
  [CanonicallyOrderedAdd α] [Sub α] [OrderedSub α] {a b c d : α}

theorem add_tsub_assoc_of_le (h : c ≤ b) (a : α) : a + b - c = a + (b - c) :=
  tsub_eq_of_eq_add (by rw [add_assoc, tsub_add_cancel_of_le h])

theorem tsub_add_eq_add_tsub (h : b ≤ a) : a - b + c = a + c - b := by
  rw [add_comm a, add_tsub_assoc_of_le h, add_comm]

theorem tsub_tsub_cancel_of_le (h : a ≤ b) : b - (b - a) = a :=
  tsub_eq_of_eq_add (by rw [add_tsub_cancel_of_le h])

theorem tsub_tsub_assoc (h₁ : b ≤ a) (h₂ : c ≤ b) : a - (b - c) = a - b + c := by
  refine tsub_eq_of_eq_add ?_
  rw [add_assoc, add_tsub_cancel_of_le h₂, tsub_add_cancel_of_le h₁]

theorem tsub_add_tsub_comm (hba : b ≤ a) (hdc : d ≤ c) : a - b + (c - d) = a + c - (b + d) := by
  rw [tsub_add_eq_add_tsub hba, ← add_tsub_assoc_of_le hdc, tsub_tsub, add_comm d]

theorem tsub_add_tsub_cancel (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by
  rw [← add_tsub_assoc_of_le hcb, tsub_add_cancel_of_le hab]

theorem tsub_tsub_tsub_cancel_right (h : c ≤ b) : a - c - (b - c) = a - b := by
  rw [tsub_tsub, add_tsub_cancel_of_le h]

theorem tsub_eq_iff_eq_add_of_le (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨fun e ↦ by rw [← e, tsub_add_cancel_of_le h], tsub_eq_of_eq_add⟩

theorem eq_tsub_iff_add_eq_of_le (h : c ≤ b) : a = b - c ↔ a + c = b := by
  rw [eq_comm, tsub_eq_iff_eq_add_of_le h, eq_comm]

theorem le_tsub_iff_right (h : a ≤ c) : b ≤ c - a ↔ b + a ≤ c := by
  rw [← add_le_add_iff_right a, tsub_add_cancel_of_le h]

theorem le_tsub_iff_left (h : a ≤ c) : b ≤ c - a ↔ a + b ≤ c := by
  rw [le_tsub_iff_right h, add_comm]

theorem tsub_lt_iff_right (hbc : b ≤ a) : a - b < c ↔ a < c + b := by
  rw [← add_lt_add_iff_right b, tsub_add_cancel_of_le hbc]

theorem tsub_lt_iff_left (hbc : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [tsub_lt_iff_right hbc, add_comm]

theorem add_le_of_le_tsub_right_of_le (h : b ≤ c) (h2 : a ≤ c - b) : a + b ≤ c :=
  (le_tsub_iff_right h).1 h2

theorem add_le_of_le_tsub_left_of_le (h : a ≤ c) (h2 : b ≤ c - a) : a + b ≤ c :=
  (le_tsub_iff_left h).1 h2

theorem tsub_lt_tsub_right_of_le (h : c ≤ a) (h2 : a < b) : a - c < b - c := by
  rwa [tsub_lt_iff_right h, tsub_add_cancel_of_le (le_trans h h2.le)]

theorem tsub_le_tsub_iff_right (h : c ≤ b) : a - c ≤ b - c ↔ a ≤ b := by
  rw [tsub_le_iff_right, tsub_add_cancel_of_le h]

theorem tsub_left_inj (h1 : c ≤ a) (h2 : c ≤ b) : a - c = b - c ↔ a = b := by
  rw [tsub_eq_iff_eq_add_of_le h1, tsub_add_cancel_of_le h2]

theorem tsub_inj_right (h₁ : b ≤ a) (h₂ : c ≤ a) (h₃ : a - b = a - c) : b = c := by
  rw [← tsub_tsub_cancel_of_le h₁, h₃, tsub_tsub_cancel_of_le h₂]

end IsOrderedCancelAddMonoid

section LinearOrder

variable [AddCommMonoid α] [LinearOrder α] [Sub α] [OrderedSub α] {a b c d : α}

theorem lt_tsub_iff_right : a < b - c ↔ a + c < b := lt_iff_lt_of_le_iff_le tsub_le_iff_right

theorem lt_tsub_iff_left : a < b - c ↔ c + a < b := lt_iff_lt_of_le_iff_le tsub_le_iff_left

theorem lt_tsub_comm : a < b - c ↔ c < b - a := by rw [lt_tsub_iff_left, lt_tsub_iff_right]

@[simp] theorem tsub_pos_iff_lt : 0 < a - b ↔ b < a := by rw [lt_tsub_iff_left, add_zero]

theorem tsub_pos_of_lt (h : a < b) : 0 < b - a := tsub_pos_iff_lt.2 h

variable [CanonicallyOrderedAdd α]

variable [IsOrderedCancelAddMonoid α]

theorem tsub_lt_self (ha : 0 < a) (hb : 0 < b) : a - b < a := by
  rcases le_total b a with h | h
  · exact (tsub_lt_iff_right h).2 (lt_add_of_pos_right a hb)
  · rwa [tsub_eq_zero_of_le h]

@[simp] theorem tsub_lt_self_iff : a - b < a ↔ 0 < a ∧ 0 < b := by
  refine ⟨fun h ↦ ⟨lt_of_le_of_lt (zero_le _) h, pos_iff_ne_zero.2 fun e ↦ ?_⟩,
    fun h ↦ tsub_lt_self h.1 h.2⟩
  rw [e, tsub_zero] at h
  exact lt_irrefl a h

theorem tsub_lt_tsub_left_of_le (hba : b ≤ a) (h : c < b) : a - b < a - c := by
  refine lt_tsub_of_add_lt_right ((add_lt_add_right h _).trans_le ?_)
  rw [tsub_add_cancel_of_le hba]

theorem tsub_add_min : a - b + min a b = a := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, tsub_eq_zero_of_le h, zero_add]
  · rw [min_eq_right h, tsub_add_cancel_of_le h]

theorem tsub_lt_tsub_iff_right (h : c ≤ a) : a - c < b - c ↔ a < b := by
  rw [lt_tsub_iff_right, tsub_add_cancel_of_le h]

end LinearOrder
