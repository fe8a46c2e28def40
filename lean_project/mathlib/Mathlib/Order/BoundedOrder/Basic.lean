/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Defs.PartialOrder
import Mathlib.Order.Notation

/-! # Orders with a least or a greatest element -/

universe u

/-- A greatest element `⊤`. -/
class OrderTop (α : Type u) [LE α] extends Top α where
  /-- every element is at most `⊤` -/
  le_top : ∀ a : α, a ≤ ⊤

/-- A least element `⊥`. -/
class OrderBot (α : Type u) [LE α] extends Bot α where
  /-- every element is at least `⊥` -/
  bot_le : ∀ a : α, ⊥ ≤ a

/-- A least and a greatest element. -/
class BoundedOrder (α : Type u) [LE α] extends OrderTop α, OrderBot α

variable {α : Type u} {a b : α}

@[simp] theorem le_top [LE α] [OrderTop α] : a ≤ ⊤ := OrderTop.le_top a

@[simp] theorem bot_le [LE α] [OrderBot α] : ⊥ ≤ a := OrderBot.bot_le a

section PartialOrder

variable [PartialOrder α]

theorem top_unique [OrderTop α] (h : ⊤ ≤ a) : a = ⊤ := le_antisymm le_top h

theorem bot_unique [OrderBot α] (h : a ≤ ⊥) : a = ⊥ := le_antisymm h bot_le

@[simp] theorem top_le_iff [OrderTop α] : ⊤ ≤ a ↔ a = ⊤ := ⟨top_unique, fun h ↦ h ▸ le_refl _⟩

@[simp] theorem le_bot_iff [OrderBot α] : a ≤ ⊥ ↔ a = ⊥ := ⟨bot_unique, fun h ↦ h ▸ le_refl _⟩

theorem eq_top_iff [OrderTop α] : a = ⊤ ↔ ⊤ ≤ a := top_le_iff.symm

theorem eq_bot_iff [OrderBot α] : a = ⊥ ↔ a ≤ ⊥ := le_bot_iff.symm

theorem bot_lt_iff_ne_bot [OrderBot α] : ⊥ < a ↔ a ≠ ⊥ :=
  ⟨fun h ↦ (ne_of_lt h).symm, fun h ↦ lt_of_le_of_ne bot_le h.symm⟩

theorem lt_top_iff_ne_top [OrderTop α] : a < ⊤ ↔ a ≠ ⊤ :=
  ⟨ne_of_lt, fun h ↦ lt_of_le_of_ne le_top h⟩

end PartialOrder

instance Nat.instOrderBot : OrderBot ℕ where
  bot := 0
  bot_le := Nat.zero_le

@[simp] protected theorem Nat.bot_eq_zero : (⊥ : ℕ) = 0 := rfl
