/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Basic
import Mathlib.Logic.Basic

/-!
# Maximum, minimum, and the two directions of comparing
-/

variable {α β : Type*}

section Partial

variable [PartialOrder α] {a b c : α}

theorem Ne.lt_of_le : a ≠ b → a ≤ b → a < b := fun h l ↦ lt_of_le_of_ne l h

theorem Ne.lt_of_le' : b ≠ a → a ≤ b → a < b := fun h l ↦ lt_of_le_of_ne l h.symm

theorem Ne.le_iff_lt (h : a ≠ b) : a ≤ b ↔ a < b := ⟨h.lt_of_le, le_of_lt⟩

theorem LE.le.eq_or_gt (h : a ≤ b) : b = a ∨ a < b := h.eq_or_lt.imp Eq.symm id

theorem LE.le.gt_iff_ne (h : a ≤ b) : a < b ↔ b ≠ a := h.lt_iff_ne.trans ne_comm

theorem LE.le.not_ge_iff_eq (h : a ≤ b) : ¬a < b ↔ a = b :=
  ⟨h.eq_of_not_lt, fun e ↦ e.not_lt⟩

end Partial

section LinearOrder

variable [LinearOrder α] [LinearOrder β] {a b c d : α}

@[simp] theorem lt_or_lt_iff_ne : a < b ∨ b < a ↔ a ≠ b :=
  ⟨fun h ↦ h.elim ne_of_lt fun l ↦ (ne_of_lt l).symm, lt_or_gt_of_ne⟩

theorem le_iff_le_iff_lt_iff_lt {x y : α} {z w : β} : (x ≤ y ↔ z ≤ w) ↔ (y < x ↔ w < z) := by
  rw [← not_le, ← not_le, not_iff_not]

theorem lt_imp_lt_of_le_imp_le {x y : α} {z w : β} (H : x ≤ y → z ≤ w) (h : w < z) : y < x :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (H n)

theorem not_lt_iff_eq_or_lt : ¬a < b ↔ a = b ∨ b < a := by
  rw [not_lt, le_iff_lt_or_eq, or_comm, eq_comm]

theorem forall_lt_iff_le : (∀ ⦃c⦄, c < a → c < b) ↔ a ≤ b :=
  ⟨fun h ↦ le_of_forall_lt h, fun h _ l ↦ lt_of_lt_of_le l h⟩

theorem max_def' (a b : α) : max a b = if b ≤ a then a else b := by
  split
  · exact max_eq_left ‹_›
  · exact max_eq_right (le_of_not_ge ‹_›)

theorem max_def_lt (a b : α) : max a b = if a < b then b else a := by
  split
  · exact max_eq_right_of_lt ‹_›
  · exact max_eq_left (not_lt.1 ‹_›)

theorem lt_max_of_lt_left (h : a < b) : a < max b c := lt_max_iff.2 (.inl h)

theorem lt_max_of_lt_right (h : a < c) : a < max b c := lt_max_iff.2 (.inr h)

theorem min_lt_of_left_lt (h : a < c) : min a b < c := lt_of_le_of_lt (min_le_left a b) h

theorem min_lt_of_right_lt (h : b < c) : min a b < c := lt_of_le_of_lt (min_le_right a b) h

theorem max_lt_max (h₁ : a < c) (h₂ : b < d) : max a b < max c d :=
  max_lt (lt_max_of_lt_left h₁) (lt_max_of_lt_right h₂)

theorem min_lt_min (h₁ : a < c) (h₂ : b < d) : min a b < min c d :=
  lt_min (min_lt_of_left_lt h₁) (min_lt_of_right_lt h₂)

theorem max_le_max_left (c : α) (h : a ≤ b) : max c a ≤ max c b := max_le_max le_rfl h

theorem max_le_max_right (c : α) (h : a ≤ b) : max a c ≤ max b c := max_le_max h le_rfl

theorem min_le_min_left (c : α) (h : a ≤ b) : min c a ≤ min c b := min_le_min le_rfl h

theorem min_le_min_right (c : α) (h : a ≤ b) : min a c ≤ min b c := min_le_min h le_rfl

theorem min_le_max : min a b ≤ max a b := (min_le_left a b).trans (le_max_left a b)

theorem max_cases (a b : α) : max a b = a ∧ b ≤ a ∨ max a b = b ∧ a < b := by
  rcases le_or_gt b a with h | h
  · exact .inl ⟨max_eq_left h, h⟩
  · exact .inr ⟨max_eq_right_of_lt h, h⟩

theorem min_cases (a b : α) : min a b = a ∧ a ≤ b ∨ min a b = b ∧ b < a := by
  rcases le_or_gt a b with h | h
  · exact .inl ⟨min_eq_left h, h⟩
  · exact .inr ⟨min_eq_right_of_lt h, h⟩

theorem max_eq_iff : max a b = c ↔ a = c ∧ b ≤ a ∨ b = c ∧ a ≤ b := by
  rcases le_total a b with h | h
  · rw [max_eq_right h]
    exact ⟨fun e ↦ .inr ⟨e, h⟩, fun o ↦ o.elim (fun e ↦ le_antisymm e.2 h ▸ e.1) And.left⟩
  · rw [max_eq_left h]
    exact ⟨fun e ↦ .inl ⟨e, h⟩, fun o ↦ o.elim And.left fun e ↦ le_antisymm h e.2 ▸ e.1⟩

theorem min_eq_iff : min a b = c ↔ a = c ∧ a ≤ b ∨ b = c ∧ b ≤ a := by
  rcases le_total a b with h | h
  · rw [min_eq_left h]
    exact ⟨fun e ↦ .inl ⟨e, h⟩, fun o ↦ o.elim And.left fun e ↦ le_antisymm h e.2 ▸ e.1⟩
  · rw [min_eq_right h]
    exact ⟨fun e ↦ .inr ⟨e, h⟩, fun o ↦ o.elim (fun e ↦ le_antisymm e.2 h ▸ e.1) And.left⟩

theorem max_left_comm (a b c : α) : max a (max b c) = max b (max a c) := by
  rw [← max_assoc, max_comm a, max_assoc]

theorem max_right_comm (a b c : α) : max (max a b) c = max (max a c) b := by
  rw [max_assoc, max_comm b, max_assoc]

theorem min_left_comm (a b c : α) : min a (min b c) = min b (min a c) := by
  rw [← min_assoc, min_comm a, min_assoc]

theorem min_right_comm (a b c : α) : min (min a b) c = min (min a c) b := by
  rw [min_assoc, min_comm b, min_assoc]

end LinearOrder
