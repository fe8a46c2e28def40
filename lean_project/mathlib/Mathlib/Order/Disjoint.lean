/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.BoundedOrder.Basic

/-! # Disjoint elements of an order -/

universe u

variable {α : Type u} [PartialOrder α] [OrderBot α] {a b c d : α}

/-- Nothing but `⊥` lies below both. -/
def Disjoint (a b : α) : Prop := ∀ ⦃x : α⦄, x ≤ a → x ≤ b → x ≤ ⊥

theorem disjoint_comm : Disjoint a b ↔ Disjoint b a :=
  ⟨fun h _ k₁ k₂ ↦ h k₂ k₁, fun h _ k₁ k₂ ↦ h k₂ k₁⟩

theorem Disjoint.symm (h : Disjoint a b) : Disjoint b a := disjoint_comm.1 h

@[simp] theorem disjoint_bot_left : Disjoint ⊥ a := fun _ h _ ↦ h

@[simp] theorem disjoint_bot_right : Disjoint a ⊥ := fun _ _ h ↦ h

theorem Disjoint.mono (h₁ : a ≤ b) (h₂ : c ≤ d) : Disjoint b d → Disjoint a c :=
  fun h _ k₁ k₂ ↦ h (le_trans k₁ h₁) (le_trans k₂ h₂)

theorem Disjoint.mono_left (h : a ≤ b) : Disjoint b c → Disjoint a c := Disjoint.mono h (le_refl c)

theorem Disjoint.mono_right (h : b ≤ c) : Disjoint a c → Disjoint a b := Disjoint.mono (le_refl a) h

@[simp] theorem disjoint_self : Disjoint a a ↔ a = ⊥ :=
  ⟨fun h ↦ bot_unique (h (le_refl a) (le_refl a)), fun e _ h _ ↦ e ▸ h⟩

theorem Disjoint.ne (ha : a ≠ ⊥) (hab : Disjoint a b) : a ≠ b :=
  fun h ↦ ha (disjoint_self.1 (h ▸ hab))
