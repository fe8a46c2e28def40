/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Bounds.Defs

/-! # Facts about bounds of sets -/

universe u

variable {α : Type u} {s t : Set α} {a b c : α}

section Preorder

variable [Preorder α]

theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x ∈ s, x ≤ a := Iff.rfl

theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x ∈ s, a ≤ x := Iff.rfl

theorem bddAbove_def : BddAbove s ↔ ∃ x, ∀ y ∈ s, y ≤ x := Iff.rfl

theorem bddBelow_def : BddBelow s ↔ ∃ x, ∀ y ∈ s, x ≤ y := Iff.rfl

theorem upperBounds_mono_set ⦃s t : Set α⦄ (hst : s ⊆ t) : upperBounds t ⊆ upperBounds s :=
  fun _ h _ m ↦ h (hst m)

theorem lowerBounds_mono_set ⦃s t : Set α⦄ (hst : s ⊆ t) : lowerBounds t ⊆ lowerBounds s :=
  fun _ h _ m ↦ h (hst m)

theorem BddAbove.mono ⦃s t : Set α⦄ (h : s ⊆ t) : BddAbove t → BddAbove s :=
  fun ⟨x, hx⟩ ↦ ⟨x, upperBounds_mono_set h hx⟩

theorem BddBelow.mono ⦃s t : Set α⦄ (h : s ⊆ t) : BddBelow t → BddBelow s :=
  fun ⟨x, hx⟩ ↦ ⟨x, lowerBounds_mono_set h hx⟩

theorem IsLeast.isGLB (h : IsLeast s a) : IsGLB s a := ⟨h.2, fun _ hb ↦ hb h.1⟩

theorem IsGreatest.isLUB (h : IsGreatest s a) : IsLUB s a := ⟨h.2, fun _ hb ↦ hb h.1⟩

theorem IsLeast.nonempty (h : IsLeast s a) : s.Nonempty := ⟨a, h.1⟩

theorem IsGreatest.nonempty (h : IsGreatest s a) : s.Nonempty := ⟨a, h.1⟩

theorem IsLUB.bddAbove (h : IsLUB s a) : BddAbove s := ⟨a, h.1⟩

theorem IsGLB.bddBelow (h : IsGLB s a) : BddBelow s := ⟨a, h.1⟩

theorem isLUB_le_iff (h : IsLUB s a) : a ≤ b ↔ b ∈ upperBounds s :=
  ⟨fun k _ m ↦ le_trans (h.1 m) k, fun k ↦ h.2 k⟩

theorem le_isGLB_iff (h : IsGLB s a) : b ≤ a ↔ b ∈ lowerBounds s :=
  ⟨fun k _ m ↦ le_trans k (h.1 m), fun k ↦ h.2 k⟩

@[simp] theorem isLeast_singleton : IsLeast {a} a := ⟨rfl, fun _ h ↦ le_of_eq (Eq.symm h)⟩

@[simp] theorem isGreatest_singleton : IsGreatest {a} a := ⟨rfl, fun _ h ↦ le_of_eq h⟩

end Preorder

section PartialOrder

variable [PartialOrder α]

theorem IsLeast.unique (Ha : IsLeast s a) (Hb : IsLeast s b) : a = b :=
  le_antisymm (Ha.2 Hb.1) (Hb.2 Ha.1)

theorem IsGreatest.unique (Ha : IsGreatest s a) (Hb : IsGreatest s b) : a = b :=
  le_antisymm (Hb.2 Ha.1) (Ha.2 Hb.1)

theorem IsLUB.unique (Ha : IsLUB s a) (Hb : IsLUB s b) : a = b := IsLeast.unique Ha Hb

theorem IsGLB.unique (Ha : IsGLB s a) (Hb : IsGLB s b) : a = b := IsGreatest.unique Ha Hb

theorem IsLeast.isLeast_iff_eq (Ha : IsLeast s a) : IsLeast s b ↔ a = b :=
  ⟨Ha.unique, fun e ↦ e ▸ Ha⟩

theorem IsGreatest.isGreatest_iff_eq (Ha : IsGreatest s a) : IsGreatest s b ↔ a = b :=
  ⟨Ha.unique, fun e ↦ e ▸ Ha⟩

end PartialOrder
