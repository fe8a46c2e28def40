/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Monoid.Unbundled.ExistsOfLE
import Mathlib.Algebra.Order.Ring.Nat

/-! # Canonically ordered additive monoids: `a ≤ b` means that `b = a + c` for some `c` -/

universe u

/-- `≤` is divisibility with respect to addition. -/
class CanonicallyOrderedAdd (α : Type u) [Add α] [LE α] : Prop where
  protected exists_add_of_le : ∀ {a b : α}, a ≤ b → ∃ c, b = a + c
  protected le_self_add : ∀ a b : α, a ≤ a + b

instance (priority := 100) CanonicallyOrderedAdd.toExistsAddOfLE (α : Type u) [Add α] [LE α]
    [CanonicallyOrderedAdd α] : ExistsAddOfLE α :=
  ⟨CanonicallyOrderedAdd.exists_add_of_le⟩

instance Nat.instCanonicallyOrderedAdd : CanonicallyOrderedAdd ℕ where
  exists_add_of_le := Nat.exists_eq_add_of_le
  le_self_add := Nat.le_add_right

variable {α : Type u} [AddCommMonoid α] [PartialOrder α] [CanonicallyOrderedAdd α] {a b c : α}

@[simp] theorem le_self_add : a ≤ a + b := CanonicallyOrderedAdd.le_self_add a b

@[simp] theorem le_add_self : a ≤ b + a := by rw [add_comm]; exact le_self_add

theorem le_iff_exists_add : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨exists_add_of_le, fun ⟨_, h⟩ ↦ h ▸ le_self_add⟩

@[simp] theorem zero_le (a : α) : 0 ≤ a := by
  have := le_self_add (a := 0) (b := a); rwa [zero_add] at this

@[simp] theorem nonpos_iff_eq_zero : a ≤ 0 ↔ a = 0 :=
  ⟨fun h ↦ le_antisymm h (zero_le a), fun h ↦ h ▸ le_rfl⟩

theorem pos_iff_ne_zero : 0 < a ↔ a ≠ 0 :=
  ⟨fun h ↦ h.ne', fun h ↦ lt_of_le_of_ne (zero_le a) h.symm⟩

theorem pos_of_gt (h : a < b) : 0 < b := lt_of_le_of_lt (zero_le a) h

@[simp] theorem not_lt_zero : ¬a < 0 := fun h ↦ not_le_of_gt h (zero_le a)

@[simp] theorem add_eq_zero : a + b = 0 ↔ a = 0 ∧ b = 0 := by
  refine ⟨fun h ↦ ⟨?_, ?_⟩, fun h ↦ by rw [h.1, h.2, add_zero]⟩
  · exact nonpos_iff_eq_zero.1 (h ▸ le_self_add)
  · exact nonpos_iff_eq_zero.1 (h ▸ le_add_self)
