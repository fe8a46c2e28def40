/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Defs.PartialOrder

/-!
# Linear orders

Any two elements compare; the comparisons are decidable; `min` and `max`.
-/

universe u

/-- A total partial order with decidable comparisons, minimum and maximum. -/
class LinearOrder (α : Type u) extends PartialOrder α, Min α, Max α where
  protected le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α := fun a b ↦
    decidable_of_iff (a ≤ b ∧ b ≤ a) le_antisymm_iff.symm
  toDecidableLT : DecidableLT α := fun a b ↦
    decidable_of_iff (a ≤ b ∧ ¬b ≤ a) (Preorder.lt_iff_le_not_ge a b).symm
  min := fun a b ↦ if a ≤ b then a else b
  max := fun a b ↦ if a ≤ b then b else a
  protected min_def : ∀ a b : α, min a b = if a ≤ b then a else b := by intros; rfl
  protected max_def : ∀ a b : α, max a b = if a ≤ b then b else a := by intros; rfl

attribute [instance_reducible] LinearOrder.toDecidableLE LinearOrder.toDecidableEq
  LinearOrder.toDecidableLT

attribute [instance 900] LinearOrder.toDecidableLE LinearOrder.toDecidableEq
  LinearOrder.toDecidableLT

variable {α : Type*} [LinearOrder α] {a b c d : α}

instance : Std.IsLinearOrder α where
  le_total := LinearOrder.le_total

theorem le_total : ∀ a b : α, a ≤ b ∨ b ≤ a := LinearOrder.le_total

theorem le_of_not_ge (h : ¬a ≤ b) : b ≤ a := (le_total a b).resolve_left h

theorem lt_of_not_ge (h : ¬b ≤ a) : a < b := lt_of_le_not_ge (le_of_not_ge h) h

theorem le_of_not_le (h : ¬a ≤ b) : b ≤ a := le_of_not_ge h

theorem le_of_not_gt (h : ¬b < a) : a ≤ b :=
  Classical.byContradiction fun n ↦ h (lt_of_not_ge n)

theorem le_of_not_lt (h : ¬b < a) : a ≤ b := le_of_not_gt h

@[simp] theorem not_lt : ¬a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩

@[simp] theorem not_le : ¬a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩

theorem lt_or_ge (a b : α) : a < b ∨ b ≤ a := by
  by_cases h : a < b
  · exact .inl h
  · exact .inr (not_lt.1 h)

theorem le_or_gt (a b : α) : a ≤ b ∨ b < a := (lt_or_ge b a).symm

theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b

theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := le_or_gt a b

theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).imp_right fun h ↦ (eq_or_lt_of_le h).imp Eq.symm id

theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ b < a :=
  (lt_trichotomy a b).imp_right (·.resolve_left h)

theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h

theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨lt_or_gt_of_ne, (·.elim ne_of_lt ne_of_gt)⟩

theorem lt_iff_not_ge : a < b ↔ ¬b ≤ a := not_le.symm

theorem eq_of_not_lt_of_not_gt (h₁ : ¬a < b) (h₂ : ¬b < a) : a = b :=
  le_antisymm (not_lt.1 h₂) (not_lt.1 h₁)

omit [LinearOrder α] in
theorem le_imp_le_of_lt_imp_lt {β : Type*} [Preorder α] [LinearOrder β] {a b : α} {c d : β}
    (H : d < c → b < a) (h : a ≤ b) : c ≤ d :=
  not_lt.1 fun n ↦ not_le_of_gt (H n) h

theorem lt_iff_lt_of_le_iff_le {β : Type*} [LinearOrder β] {a b : α} {c d : β}
    (H : a ≤ b ↔ c ≤ d) : b < a ↔ d < c := by
  rw [← not_le, H, not_le]

theorem min_def (a b : α) : min a b = if a ≤ b then a else b := LinearOrder.min_def a b

theorem max_def (a b : α) : max a b = if a ≤ b then b else a := LinearOrder.max_def a b

@[simp] theorem min_eq_left (h : a ≤ b) : min a b = a := by rw [min_def, if_pos h]

@[simp] theorem max_eq_right (h : a ≤ b) : max a b = b := by rw [max_def, if_pos h]

@[simp] theorem min_eq_right (h : b ≤ a) : min a b = b := by
  rw [min_def]; split
  · exact le_antisymm ‹_› h
  · rfl

@[simp] theorem max_eq_left (h : b ≤ a) : max a b = a := by
  rw [max_def]; split
  · exact le_antisymm h ‹_›
  · rfl

theorem min_le_left (a b : α) : min a b ≤ a := by
  rcases le_total a b with h | h
  · rw [min_eq_left h]
  · rw [min_eq_right h]; exact h

theorem min_le_right (a b : α) : min a b ≤ b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h]; exact h
  · rw [min_eq_right h]

theorem le_max_left (a b : α) : a ≤ max a b := by
  rcases le_total a b with h | h
  · rw [max_eq_right h]; exact h
  · rw [max_eq_left h]

theorem le_max_right (a b : α) : b ≤ max a b := by
  rcases le_total a b with h | h
  · rw [max_eq_right h]
  · rw [max_eq_left h]; exact h

theorem le_min (h₁ : c ≤ a) (h₂ : c ≤ b) : c ≤ min a b := by
  rw [min_def]; split <;> assumption

theorem max_le (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c := by
  rw [max_def]; split <;> assumption

@[simp] theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h ↦ ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩, fun h ↦ le_min h.1 h.2⟩

@[simp] theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h ↦ ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩, fun h ↦ max_le h.1 h.2⟩

@[simp] theorem lt_min_iff : c < min a b ↔ c < a ∧ c < b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h]; exact ⟨fun l ↦ ⟨l, lt_of_lt_of_le l h⟩, fun l ↦ l.1⟩
  · rw [min_eq_right h]; exact ⟨fun l ↦ ⟨lt_of_lt_of_le l h, l⟩, fun l ↦ l.2⟩

@[simp] theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c := by
  rcases le_total a b with h | h
  · rw [max_eq_right h]; exact ⟨fun l ↦ ⟨lt_of_le_of_lt h l, l⟩, fun l ↦ l.2⟩
  · rw [max_eq_left h]; exact ⟨fun l ↦ ⟨l, lt_of_le_of_lt h l⟩, fun l ↦ l.1⟩

@[simp] theorem le_max_iff : c ≤ max a b ↔ c ≤ a ∨ c ≤ b := by
  rw [← not_lt, max_lt_iff, Classical.not_and_iff_not_or_not, not_lt, not_lt]

@[simp] theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by
  rw [← not_lt, lt_min_iff, Classical.not_and_iff_not_or_not, not_lt, not_lt]

@[simp] theorem lt_max_iff : c < max a b ↔ c < a ∨ c < b := by
  rw [← not_le, max_le_iff, Classical.not_and_iff_not_or_not, not_le, not_le]

@[simp] theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c := by
  rw [← not_le, le_min_iff, Classical.not_and_iff_not_or_not, not_le, not_le]

theorem min_comm (a b : α) : min a b = min b a :=
  le_antisymm (le_min (min_le_right a b) (min_le_left a b))
    (le_min (min_le_right b a) (min_le_left b a))

theorem max_comm (a b : α) : max a b = max b a :=
  le_antisymm (max_le (le_max_right b a) (le_max_left b a))
    (max_le (le_max_right a b) (le_max_left a b))

@[simp] theorem min_self (a : α) : min a a = a := min_eq_left le_rfl

@[simp] theorem max_self (a : α) : max a a = a := max_eq_left le_rfl

theorem max_choice (a b : α) : max a b = a ∨ max a b = b :=
  (le_total a b).elim (.inr <| max_eq_right ·) (.inl <| max_eq_left ·)

theorem min_choice (a b : α) : min a b = a ∨ min a b = b :=
  (le_total a b).elim (.inl <| min_eq_left ·) (.inr <| min_eq_right ·)
