/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Bounds.Basic
import Mathlib.Order.Lattice
import Mathlib.Order.SetNotation

/-!
# Conditionally complete orders

Sets that are not empty and bounded above have a supremum, those bounded below an infimum.
-/

universe u

/-- A linear order in which bounded nonempty sets have suprema and infima. -/
class ConditionallyCompleteLinearOrder (α : Type u) extends LinearOrder α, SupSet α, InfSet α where
  protected le_csSup : ∀ (s : Set α) (a : α), BddAbove s → a ∈ s → a ≤ sSup s
  protected csSup_le : ∀ (s : Set α) (a : α), s.Nonempty → a ∈ upperBounds s → sSup s ≤ a
  protected csInf_le : ∀ (s : Set α) (a : α), BddBelow s → a ∈ s → sInf s ≤ a
  protected le_csInf : ∀ (s : Set α) (a : α), s.Nonempty → a ∈ lowerBounds s → a ≤ sInf s
  protected csSup_of_not_bddAbove : ∀ s : Set α, ¬BddAbove s → sSup s = sSup ∅

variable {α : Type u} [ConditionallyCompleteLinearOrder α] {s : Set α} {a b : α}

theorem le_csSup (h₁ : BddAbove s) (h₂ : a ∈ s) : a ≤ sSup s :=
  ConditionallyCompleteLinearOrder.le_csSup s a h₁ h₂

theorem csSup_le (h₁ : s.Nonempty) (h₂ : ∀ b ∈ s, b ≤ a) : sSup s ≤ a :=
  ConditionallyCompleteLinearOrder.csSup_le s a h₁ h₂

theorem csInf_le (h₁ : BddBelow s) (h₂ : a ∈ s) : sInf s ≤ a :=
  ConditionallyCompleteLinearOrder.csInf_le s a h₁ h₂

theorem le_csInf (h₁ : s.Nonempty) (h₂ : ∀ b ∈ s, a ≤ b) : a ≤ sInf s :=
  ConditionallyCompleteLinearOrder.le_csInf s a h₁ h₂

theorem isLUB_csSup (h₁ : s.Nonempty) (h₂ : BddAbove s) : IsLUB s (sSup s) :=
  ⟨fun _ ↦ le_csSup h₂, fun _ ↦ csSup_le h₁⟩

theorem isGLB_csInf (h₁ : s.Nonempty) (h₂ : BddBelow s) : IsGLB s (sInf s) :=
  ⟨fun _ ↦ csInf_le h₂, fun _ ↦ le_csInf h₁⟩

theorem IsLUB.csSup_eq (h : IsLUB s a) (h₁ : s.Nonempty) : sSup s = a :=
  (isLUB_csSup h₁ h.bddAbove).unique h

theorem IsGLB.csInf_eq (h : IsGLB s a) (h₁ : s.Nonempty) : sInf s = a :=
  (isGLB_csInf h₁ h.bddBelow).unique h

theorem IsGreatest.csSup_eq (h : IsGreatest s a) : sSup s = a := h.isLUB.csSup_eq h.nonempty

theorem IsLeast.csInf_eq (h : IsLeast s a) : sInf s = a := h.isGLB.csInf_eq h.nonempty

theorem csSup_le_iff (h₁ : BddAbove s) (h₂ : s.Nonempty) : sSup s ≤ a ↔ ∀ b ∈ s, b ≤ a :=
  ⟨fun h _ hb ↦ le_trans (le_csSup h₁ hb) h, csSup_le h₂⟩

theorem le_csInf_iff (h₁ : BddBelow s) (h₂ : s.Nonempty) : a ≤ sInf s ↔ ∀ b ∈ s, a ≤ b :=
  ⟨fun h _ hb ↦ le_trans h (csInf_le h₁ hb), le_csInf h₂⟩

theorem exists_lt_of_lt_csSup (hs : s.Nonempty) (hb : b < sSup s) : ∃ a ∈ s, b < a :=
  Classical.byContradiction fun n ↦ not_le_of_gt hb <| csSup_le hs fun a ha ↦
    not_lt.1 fun l ↦ n ⟨a, ha, l⟩

theorem exists_lt_of_csInf_lt (hs : s.Nonempty) (hb : sInf s < b) : ∃ a ∈ s, a < b :=
  Classical.byContradiction fun n ↦ not_le_of_gt hb <| le_csInf hs fun a ha ↦
    not_lt.1 fun l ↦ n ⟨a, ha, l⟩
