/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Defs.LinearOrder

/-!
# Orders: dot notation and further facts
-/

variable {α β : Type*}

section Preorder

variable [Preorder α] {a b c : α}

theorem LE.le.trans : a ≤ b → b ≤ c → a ≤ c := le_trans

theorem LE.le.trans_lt : a ≤ b → b < c → a < c := lt_of_le_of_lt

theorem LT.lt.trans_le : a < b → b ≤ c → a < c := lt_of_lt_of_le

theorem LT.lt.trans : a < b → b < c → a < c := lt_trans

theorem LT.lt.le : a < b → a ≤ b := le_of_lt

theorem LT.lt.ne : a < b → a ≠ b := ne_of_lt

theorem LT.lt.ne' : a < b → b ≠ a := fun h ↦ (ne_of_lt h).symm

theorem LT.lt.false : a < a → False := lt_irrefl a

theorem LT.lt.asymm : a < b → ¬b < a := lt_asymm

theorem LT.lt.not_gt : a < b → ¬b < a := lt_asymm

theorem LT.lt.not_ge : a < b → ¬b ≤ a := not_le_of_gt

theorem LT.lt.not_le : a < b → ¬b ≤ a := not_le_of_gt

theorem LT.lt.not_lt : a < b → ¬b < a := lt_asymm

theorem LE.le.not_gt : a ≤ b → ¬b < a := not_lt_of_ge

theorem LE.le.not_lt : a ≤ b → ¬b < a := not_lt_of_ge

theorem LE.le.ge (h : a ≤ b) : b ≥ a := h

theorem GE.ge.le (h : a ≥ b) : b ≤ a := h

theorem LT.lt.gt (h : a < b) : b > a := h

theorem GT.gt.lt (h : a > b) : b < a := h

theorem Eq.le : a = b → a ≤ b := le_of_eq

theorem Eq.ge (h : a = b) : b ≤ a := le_of_eq h.symm

theorem Eq.trans_le (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂

theorem Eq.trans_lt (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂

theorem LE.le.trans_eq (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁

theorem LT.lt.trans_eq (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁

theorem Eq.not_lt (h : a = b) : ¬a < b := fun l ↦ ne_of_lt l h

theorem ge_of_eq (h : a = b) : a ≥ b := le_of_eq h.symm

attribute [simp] ge_iff_le gt_iff_lt

theorem lt_self_iff_false (a : α) : a < a ↔ False := iff_false_intro (lt_irrefl a)

attribute [simp] lt_self_iff_false

/-- Between any two elements that compare strictly there is a third one. -/
class DenselyOrdered (α : Type u) [LT α] : Prop where
  dense : ∀ a₁ a₂ : α, a₁ < a₂ → ∃ a, a₁ < a ∧ a < a₂

theorem exists_between [DenselyOrdered α] : a < b → ∃ c, a < c ∧ c < b :=
  DenselyOrdered.dense a b

end Preorder

section PartialOrder

variable [PartialOrder α] {a b c : α}

theorem LE.le.antisymm : a ≤ b → b ≤ a → a = b := le_antisymm

theorem LE.le.antisymm' : a ≤ b → b ≤ a → b = a := fun h₁ h₂ ↦ le_antisymm h₂ h₁

theorem LE.le.lt_of_ne : a ≤ b → a ≠ b → a < b := lt_of_le_of_ne

theorem LE.le.lt_of_ne' : a ≤ b → b ≠ a → a < b := lt_of_le_of_ne'

theorem LE.le.lt_or_eq : a ≤ b → a < b ∨ a = b := lt_or_eq_of_le

theorem LE.le.eq_or_lt : a ≤ b → a = b ∨ a < b := eq_or_lt_of_le

theorem LE.le.lt_iff_ne (h : a ≤ b) : a < b ↔ a ≠ b := ⟨ne_of_lt, lt_of_le_of_ne h⟩

theorem LE.le.eq_of_not_lt (h₁ : a ≤ b) (h₂ : ¬a < b) : a = b := eq_of_le_of_not_lt h₁ h₂

theorem eq_of_le_of_ge : a ≤ b → b ≤ a → a = b := le_antisymm

theorem eq_of_forall_le_iff (H : ∀ c, c ≤ a ↔ c ≤ b) : a = b :=
  le_antisymm ((H a).1 le_rfl) ((H b).2 le_rfl)

theorem eq_of_forall_ge_iff (H : ∀ c, a ≤ c ↔ b ≤ c) : a = b :=
  le_antisymm ((H b).2 le_rfl) ((H a).1 le_rfl)

end PartialOrder

section LinearOrder

variable [LinearOrder α] {a b c d : α}

theorem LE.le.lt_or_le (h : a ≤ b) (c : α) : a < c ∨ c ≤ b :=
  (lt_or_ge a c).imp id fun hc ↦ le_trans hc h

theorem LT.lt.lt_or_lt (h : a < b) (c : α) : a < c ∨ c < b :=
  (le_or_gt c a).symm.imp id fun hc ↦ lt_of_le_of_lt hc h

theorem Ne.lt_or_gt (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h

theorem Ne.lt_or_lt (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h

theorem eq_of_forall_lt_iff (h : ∀ c, c < a ↔ c < b) : a = b :=
  le_antisymm (not_lt.1 fun n ↦ lt_irrefl b ((h b).1 n)) (not_lt.1 fun n ↦ lt_irrefl a ((h a).2 n))

theorem le_of_forall_lt (H : ∀ c, c < a → c < b) : a ≤ b :=
  not_lt.1 fun n ↦ lt_irrefl b (H b n)

theorem le_of_forall_le (H : ∀ c, c ≤ a → c ≤ b) : a ≤ b := H a le_rfl

theorem le_of_forall_gt_imp_ge_of_dense [DenselyOrdered α] (h : ∀ a, b < a → c ≤ a) : c ≤ b :=
  not_lt.1 fun n ↦
    let ⟨d, hb, hc⟩ := exists_between n
    not_le_of_gt hc (h d hb)

theorem max_le_max (h₁ : a ≤ c) (h₂ : b ≤ d) : max a b ≤ max c d :=
  max_le (le_trans h₁ (le_max_left c d)) (le_trans h₂ (le_max_right c d))

theorem min_le_min (h₁ : a ≤ c) (h₂ : b ≤ d) : min a b ≤ min c d :=
  le_min (le_trans (min_le_left a b) h₁) (le_trans (min_le_right a b) h₂)

theorem max_assoc (a b c : α) : max (max a b) c = max a (max b c) :=
  eq_of_forall_ge_iff fun d ↦ by simp only [max_le_iff, and_assoc]

theorem min_assoc (a b c : α) : min (min a b) c = min a (min b c) :=
  eq_of_forall_le_iff fun d ↦ by simp only [le_min_iff, and_assoc]

theorem max_lt (h₁ : a < c) (h₂ : b < c) : max a b < c := max_lt_iff.2 ⟨h₁, h₂⟩

theorem lt_min (h₁ : a < b) (h₂ : a < c) : a < min b c := lt_min_iff.2 ⟨h₁, h₂⟩

theorem le_max_of_le_left (h : a ≤ b) : a ≤ max b c := le_max_iff.2 (.inl h)

theorem le_max_of_le_right (h : a ≤ c) : a ≤ max b c := le_max_iff.2 (.inr h)

theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := min_le_iff.2 (.inl h)

theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := min_le_iff.2 (.inr h)

theorem max_eq_left_of_lt (h : b < a) : max a b = a := max_eq_left (le_of_lt h)

theorem max_eq_right_of_lt (h : a < b) : max a b = b := max_eq_right (le_of_lt h)

theorem min_eq_left_of_lt (h : a < b) : min a b = a := min_eq_left (le_of_lt h)

theorem min_eq_right_of_lt (h : b < a) : min a b = b := min_eq_right (le_of_lt h)

theorem min_eq_left_iff : min a b = a ↔ a ≤ b :=
  ⟨fun h ↦ h ▸ min_le_right a b, min_eq_left⟩

theorem min_eq_right_iff : min a b = b ↔ b ≤ a :=
  ⟨fun h ↦ h ▸ min_le_left a b, min_eq_right⟩

theorem max_eq_left_iff : max a b = a ↔ b ≤ a :=
  ⟨fun h ↦ h ▸ le_max_right a b, max_eq_left⟩

theorem max_eq_right_iff : max a b = b ↔ a ≤ b :=
  ⟨fun h ↦ h ▸ le_max_left a b, max_eq_right⟩

end LinearOrder
