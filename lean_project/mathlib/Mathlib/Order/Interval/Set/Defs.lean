/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations
import Mathlib.Order.Defs.PartialOrder

/-!
# Intervals as sets

`I`, then the kind of the left and of the right end: `o` open, `c` closed, `i` infinite.
-/

universe u

namespace Set

variable {α : Type u} [Preorder α] {a b x : α}

/-- `a < x < b`. -/
def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}

/-- `a ≤ x < b`. -/
def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}

/-- `x < b`. -/
def Iio (b : α) : Set α := {x | x < b}

/-- `a ≤ x ≤ b`. -/
def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}

/-- `x ≤ b`. -/
def Iic (b : α) : Set α := {x | x ≤ b}

/-- `a < x ≤ b`. -/
def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}

/-- `a ≤ x`. -/
def Ici (a : α) : Set α := {x | a ≤ x}

/-- `a < x`. -/
def Ioi (a : α) : Set α := {x | a < x}

@[simp, grind =] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl

@[simp, grind =] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl

@[simp, grind =] theorem mem_Iio : x ∈ Iio b ↔ x < b := Iff.rfl

@[simp, grind =] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl

@[simp, grind =] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := Iff.rfl

@[simp, grind =] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl

@[simp, grind =] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl

@[simp, grind =] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl

@[simp] theorem nonempty_Ici : (Ici a).Nonempty := ⟨a, le_refl a⟩

@[simp] theorem nonempty_Iic : (Iic a).Nonempty := ⟨a, le_refl a⟩

@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨_, h⟩ ↦ le_trans h.1 h.2, fun h ↦ ⟨a, le_refl a, h⟩⟩

@[simp] theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ :=
  ext fun _ ↦ ⟨fun m ↦ h (le_trans m.1 m.2), False.elim⟩

@[simp] theorem Ico_self (a : α) : Ico a a = ∅ :=
  ext fun _ ↦ ⟨fun m ↦ not_lt_of_ge m.1 m.2, False.elim⟩

@[simp] theorem Ioc_self (a : α) : Ioc a a = ∅ :=
  ext fun _ ↦ ⟨fun m ↦ not_lt_of_ge m.2 m.1, False.elim⟩

@[simp] theorem Ioo_self (a : α) : Ioo a a = ∅ :=
  ext fun _ ↦ ⟨fun m ↦ lt_asymm m.1 m.2, False.elim⟩

theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := by simp

theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := by simp

theorem left_mem_Ico : a ∈ Ico a b ↔ a < b := by simp

theorem right_mem_Ioc : b ∈ Ioc a b ↔ a < b := by simp

theorem Ioo_subset_Icc_self : Ioo a b ⊆ Icc a b := fun _ h ↦ ⟨le_of_lt h.1, le_of_lt h.2⟩

theorem Ioo_subset_Ico_self : Ioo a b ⊆ Ico a b := fun _ h ↦ ⟨le_of_lt h.1, h.2⟩

theorem Ioo_subset_Ioc_self : Ioo a b ⊆ Ioc a b := fun _ h ↦ ⟨h.1, le_of_lt h.2⟩

theorem Ico_subset_Icc_self : Ico a b ⊆ Icc a b := fun _ h ↦ ⟨h.1, le_of_lt h.2⟩

theorem Ioc_subset_Icc_self : Ioc a b ⊆ Icc a b := fun _ h ↦ ⟨le_of_lt h.1, h.2⟩

theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : α} (h₁ : a₂ ≤ a₁) (h₂ : b₁ ≤ b₂) :
    Icc a₁ b₁ ⊆ Icc a₂ b₂ := fun _ h ↦ ⟨le_trans h₁ h.1, le_trans h.2 h₂⟩

end Set
