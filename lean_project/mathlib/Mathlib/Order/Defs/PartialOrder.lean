/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Int.Notation
import Mathlib.Data.Nat.Notation
import Mathlib.Tactic.TypeStar

/-!
# Preorders and partial orders
-/

universe u

/-- A reflexive and transitive relation `≤`, and the strict relation that belongs to it. -/
class Preorder (α : Type u) extends LE α, LT α where
  protected le_refl : ∀ a : α, a ≤ a
  protected le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
  lt := fun a b ↦ a ≤ b ∧ ¬b ≤ a
  protected lt_iff_le_not_ge : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a := by intros; rfl

/-- An antisymmetric preorder. -/
class PartialOrder (α : Type u) extends Preorder α where
  protected le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

variable {α : Type*}

section Preorder

variable [Preorder α] {a b c d : α}

instance : Std.IsPreorder α where
  le_refl := Preorder.le_refl
  le_trans := Preorder.le_trans

instance : Std.LawfulOrderLT α where
  lt_iff := Preorder.lt_iff_le_not_ge

@[refl, simp] theorem le_refl : ∀ a : α, a ≤ a := Preorder.le_refl

theorem le_rfl : a ≤ a := le_refl a

theorem le_trans : a ≤ b → b ≤ c → a ≤ c := Preorder.le_trans a b c

theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a

theorem ge_trans : a ≥ b → b ≥ c → a ≥ c := fun h₁ h₂ ↦ le_trans h₂ h₁

theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬b ≤ a := Preorder.lt_iff_le_not_ge a b

theorem lt_of_le_not_ge (hab : a ≤ b) (hba : ¬b ≤ a) : a < b := lt_iff_le_not_ge.2 ⟨hab, hba⟩

theorem le_of_lt (hab : a < b) : a ≤ b := (lt_iff_le_not_ge.1 hab).1

theorem not_le_of_gt (hab : a < b) : ¬b ≤ a := (lt_iff_le_not_ge.1 hab).2

theorem not_lt_of_ge (hab : a ≤ b) : ¬b < a := fun h ↦ not_le_of_gt h hab

theorem not_le_of_lt (hab : a < b) : ¬b ≤ a := not_le_of_gt hab

theorem not_lt_of_le (hab : a ≤ b) : ¬b < a := not_lt_of_ge hab

@[simp] theorem lt_irrefl (a : α) : ¬a < a := fun h ↦ not_le_of_gt h (le_refl a)

theorem lt_of_lt_of_le (hab : a < b) (hbc : b ≤ c) : a < c :=
  lt_of_le_not_ge (le_trans (le_of_lt hab) hbc) fun h ↦ not_le_of_gt hab (le_trans hbc h)

theorem lt_of_le_of_lt (hab : a ≤ b) (hbc : b < c) : a < c :=
  lt_of_le_not_ge (le_trans hab (le_of_lt hbc)) fun h ↦ not_le_of_gt hbc (le_trans h hab)

theorem lt_trans (hab : a < b) (hbc : b < c) : a < c := lt_of_lt_of_le hab (le_of_lt hbc)

theorem gt_trans : a > b → b > c → a > c := fun h₁ h₂ ↦ lt_trans h₂ h₁

theorem ne_of_lt (h : a < b) : a ≠ b := fun e ↦ lt_irrefl b (e ▸ h)

theorem ne_of_gt (h : b < a) : a ≠ b := (ne_of_lt h).symm

theorem ne_of_gt' (h : b < a) : a ≠ b := (ne_of_lt h).symm

theorem lt_asymm (h : a < b) : ¬b < a := fun h' ↦ lt_irrefl a (lt_trans h h')

theorem not_lt_of_gt (h : a < b) : ¬b < a := lt_asymm h

theorem le_of_lt_or_eq (h : a < b ∨ a = b) : a ≤ b := h.elim le_of_lt le_of_eq

theorem le_of_eq_or_lt (h : a = b ∨ a < b) : a ≤ b := h.elim le_of_eq le_of_lt

instance : Trans (α := α) (β := α) (γ := α) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨le_trans⟩

instance : Trans (α := α) (β := α) (γ := α) (· < ·) (· < ·) (· < ·) := ⟨lt_trans⟩

instance : Trans (α := α) (β := α) (γ := α) (· < ·) (· ≤ ·) (· < ·) := ⟨lt_of_lt_of_le⟩

instance : Trans (α := α) (β := α) (γ := α) (· ≤ ·) (· < ·) (· < ·) := ⟨lt_of_le_of_lt⟩

instance : Trans (α := α) (β := α) (γ := α) (· ≥ ·) (· ≥ ·) (· ≥ ·) := ⟨ge_trans⟩

instance : Trans (α := α) (β := α) (γ := α) (· > ·) (· > ·) (· > ·) := ⟨gt_trans⟩

instance : Trans (α := α) (β := α) (γ := α) (· > ·) (· ≥ ·) (· > ·) :=
  ⟨fun h₁ h₂ ↦ lt_of_le_of_lt h₂ h₁⟩

instance : Trans (α := α) (β := α) (γ := α) (· ≥ ·) (· > ·) (· > ·) :=
  ⟨fun h₁ h₂ ↦ lt_of_lt_of_le h₂ h₁⟩

end Preorder

section PartialOrder

variable [PartialOrder α] {a b c : α}

instance : Std.IsPartialOrder α where
  le_antisymm := PartialOrder.le_antisymm

theorem le_antisymm : a ≤ b → b ≤ a → a = b := PartialOrder.le_antisymm a b

theorem ge_antisymm (h₁ : a ≥ b) (h₂ : b ≥ a) : a = b := le_antisymm h₂ h₁

theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h ↦ ⟨le_of_eq h, le_of_eq h.symm⟩, fun h ↦ le_antisymm h.1 h.2⟩

theorem lt_of_le_of_ne (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  lt_of_le_not_ge h₁ fun h ↦ h₂ (le_antisymm h₁ h)

theorem lt_of_le_of_ne' (h₁ : a ≤ b) (h₂ : b ≠ a) : a < b := lt_of_le_of_ne h₁ h₂.symm

theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h ↦ ⟨le_of_lt h, ne_of_lt h⟩, fun h ↦ lt_of_le_of_ne h.1 h.2⟩

theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := by
  by_cases e : a = b
  · exact .inr e
  · exact .inl (lt_of_le_of_ne h e)

theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := (lt_or_eq_of_le h).symm

theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := ⟨lt_or_eq_of_le, le_of_lt_or_eq⟩

theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := ⟨eq_or_lt_of_le, le_of_eq_or_lt⟩

theorem eq_of_le_of_not_lt (h₁ : a ≤ b) (h₂ : ¬a < b) : a = b := (lt_or_eq_of_le h₁).resolve_left h₂

end PartialOrder
