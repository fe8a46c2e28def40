/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Order
import Mathlib.Order.Interval.Set.Defs

/-!
# Intervals as finite sets

In a locally finite order every interval between two elements is finite; the order says how to
list it, so that intervals compute.
-/

universe u

/-- An order whose intervals are finite. -/
class LocallyFiniteOrder (α : Type u) [Preorder α] where
  /-- `a ≤ x ≤ b` -/
  finsetIcc : α → α → Finset α
  /-- `a ≤ x < b` -/
  finsetIco : α → α → Finset α
  /-- `a < x ≤ b` -/
  finsetIoc : α → α → Finset α
  /-- `a < x < b` -/
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

/-- An order with finitely many elements below each. -/
class LocallyFiniteOrderBot (α : Type u) [Preorder α] where
  /-- `x < a` -/
  finsetIio : α → Finset α
  /-- `x ≤ a` -/
  finsetIic : α → Finset α
  finset_mem_Iic : ∀ a x : α, x ∈ finsetIic a ↔ x ≤ a
  finset_mem_Iio : ∀ a x : α, x ∈ finsetIio a ↔ x < a

/-- An order with finitely many elements above each. -/
class LocallyFiniteOrderTop (α : Type u) [Preorder α] where
  /-- `a < x` -/
  finsetIoi : α → Finset α
  /-- `a ≤ x` -/
  finsetIci : α → Finset α
  finset_mem_Ici : ∀ a x : α, x ∈ finsetIci a ↔ a ≤ x
  finset_mem_Ioi : ∀ a x : α, x ∈ finsetIoi a ↔ a < x

namespace Finset

variable {α : Type u} [Preorder α] {a b x : α}

section LocallyFiniteOrder

variable [LocallyFiniteOrder α]

/-- The finite set of the `x` with `a ≤ x ≤ b`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b

/-- The finite set of the `x` with `a ≤ x < b`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b

/-- The finite set of the `x` with `a < x ≤ b`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b

/-- The finite set of the `x` with `a < x < b`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b

@[simp, grind =] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b :=
  LocallyFiniteOrder.finset_mem_Icc a b x

@[simp, grind =] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b :=
  LocallyFiniteOrder.finset_mem_Ico a b x

@[simp, grind =] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b :=
  LocallyFiniteOrder.finset_mem_Ioc a b x

@[simp, grind =] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b :=
  LocallyFiniteOrder.finset_mem_Ioo a b x

@[simp, norm_cast] theorem coe_Icc (a b : α) : (Icc a b : Set α) = Set.Icc a b :=
  Set.ext fun _ ↦ mem_Icc

@[simp, norm_cast] theorem coe_Ico (a b : α) : (Ico a b : Set α) = Set.Ico a b :=
  Set.ext fun _ ↦ mem_Ico

@[simp, norm_cast] theorem coe_Ioc (a b : α) : (Ioc a b : Set α) = Set.Ioc a b :=
  Set.ext fun _ ↦ mem_Ioc

@[simp, norm_cast] theorem coe_Ioo (a b : α) : (Ioo a b : Set α) = Set.Ioo a b :=
  Set.ext fun _ ↦ mem_Ioo

@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨_, h⟩ ↦ le_trans (mem_Icc.1 h).1 (mem_Icc.1 h).2, fun h ↦ ⟨a, mem_Icc.2 ⟨le_refl a, h⟩⟩⟩

@[simp] theorem Icc_eq_empty_iff : Icc a b = ∅ ↔ ¬a ≤ b := by
  rw [← not_nonempty_iff_eq_empty, nonempty_Icc]

theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ := Icc_eq_empty_iff.2 h

@[simp] theorem Icc_eq_empty_of_lt (h : b < a) : Icc a b = ∅ := Icc_eq_empty (not_le_of_gt h)

@[simp] theorem Ico_eq_empty_of_le (h : b ≤ a) : Ico a b = ∅ :=
  eq_empty_of_forall_notMem fun _ m ↦
    not_lt_of_ge h (lt_of_le_of_lt (mem_Ico.1 m).1 (mem_Ico.1 m).2)

@[simp] theorem Ioc_eq_empty_of_le (h : b ≤ a) : Ioc a b = ∅ :=
  eq_empty_of_forall_notMem fun _ m ↦
    not_lt_of_ge h (lt_of_lt_of_le (mem_Ioc.1 m).1 (mem_Ioc.1 m).2)

@[simp] theorem Ico_self (a : α) : Ico a a = ∅ := Ico_eq_empty_of_le (le_refl a)

@[simp] theorem Ioc_self (a : α) : Ioc a a = ∅ := Ioc_eq_empty_of_le (le_refl a)

theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := by simp

theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := by simp

theorem left_mem_Ico : a ∈ Ico a b ↔ a < b := by simp

theorem right_mem_Ioc : b ∈ Ioc a b ↔ a < b := by simp

@[simp] theorem right_notMem_Ico : b ∉ Ico a b := by simp

@[simp] theorem left_notMem_Ioc : a ∉ Ioc a b := by simp

theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : α} (ha : a₂ ≤ a₁) (hb : b₁ ≤ b₂) :
    Icc a₁ b₁ ⊆ Icc a₂ b₂ := fun _ h ↦
  mem_Icc.2 ⟨le_trans ha (mem_Icc.1 h).1, le_trans (mem_Icc.1 h).2 hb⟩

theorem Ico_subset_Ico {a₁ a₂ b₁ b₂ : α} (ha : a₂ ≤ a₁) (hb : b₁ ≤ b₂) :
    Ico a₁ b₁ ⊆ Ico a₂ b₂ := fun _ h ↦
  mem_Ico.2 ⟨le_trans ha (mem_Ico.1 h).1, lt_of_lt_of_le (mem_Ico.1 h).2 hb⟩

theorem Ico_subset_Icc_self : Ico a b ⊆ Icc a b := fun _ h ↦
  mem_Icc.2 ⟨(mem_Ico.1 h).1, le_of_lt (mem_Ico.1 h).2⟩

theorem Ioc_subset_Icc_self : Ioc a b ⊆ Icc a b := fun _ h ↦
  mem_Icc.2 ⟨le_of_lt (mem_Ioc.1 h).1, (mem_Ioc.1 h).2⟩

end LocallyFiniteOrder

section PartialOrder

variable {β : Type u} [PartialOrder β] [LocallyFiniteOrder β] {c d : β}

@[simp] theorem Icc_self (c : β) : Icc c c = {c} := by
  ext x
  rw [mem_Icc, mem_singleton]
  exact ⟨fun h ↦ le_antisymm h.2 h.1, fun e ↦ e ▸ ⟨le_refl _, le_refl _⟩⟩

theorem Icc_eq_insert_Ioc [DecidableEq β] (h : c ≤ d) : Icc c d = insert c (Ioc c d) := by
  ext x
  rw [mem_Icc, mem_insert, mem_Ioc]
  constructor
  · rintro ⟨h₁, h₂⟩
    exact (eq_or_lt_of_le h₁).imp Eq.symm fun k ↦ ⟨k, h₂⟩
  · rintro (rfl | ⟨h₁, h₂⟩)
    · exact ⟨le_refl _, h⟩
    · exact ⟨le_of_lt h₁, h₂⟩

theorem Icc_eq_insert_Ico [DecidableEq β] (h : c ≤ d) : Icc c d = insert d (Ico c d) := by
  ext x
  rw [mem_Icc, mem_insert, mem_Ico]
  constructor
  · rintro ⟨h₁, h₂⟩
    exact (eq_or_lt_of_le h₂).imp id fun k ↦ ⟨h₁, k⟩
  · rintro (rfl | ⟨h₁, h₂⟩)
    · exact ⟨h, le_refl _⟩
    · exact ⟨h₁, le_of_lt h₂⟩

end PartialOrder

section LocallyFiniteOrderBot

variable [LocallyFiniteOrderBot α]

/-- The finite set of the `x ≤ a`. -/
def Iic (a : α) : Finset α := LocallyFiniteOrderBot.finsetIic a

/-- The finite set of the `x < a`. -/
def Iio (a : α) : Finset α := LocallyFiniteOrderBot.finsetIio a

@[simp, grind =] theorem mem_Iic : x ∈ Iic a ↔ x ≤ a := LocallyFiniteOrderBot.finset_mem_Iic a x

@[simp, grind =] theorem mem_Iio : x ∈ Iio a ↔ x < a := LocallyFiniteOrderBot.finset_mem_Iio a x

end LocallyFiniteOrderBot

section LocallyFiniteOrderTop

variable [LocallyFiniteOrderTop α]

/-- The finite set of the `x ≥ a`. -/
def Ici (a : α) : Finset α := LocallyFiniteOrderTop.finsetIci a

/-- The finite set of the `x > a`. -/
def Ioi (a : α) : Finset α := LocallyFiniteOrderTop.finsetIoi a

@[simp, grind =] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := LocallyFiniteOrderTop.finset_mem_Ici a x

@[simp, grind =] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := LocallyFiniteOrderTop.finset_mem_Ioi a x

end LocallyFiniteOrderTop

end Finset
