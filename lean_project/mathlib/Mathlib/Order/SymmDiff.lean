/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Basic
import Mathlib.Data.Set.Basic

/-! # Symmetric difference -/

universe u

/-- What is in exactly one of the two. -/
def symmDiff {α : Type u} [Max α] [SDiff α] (a b : α) : α := a \ b ⊔ b \ a

namespace symmDiff

@[inherit_doc] scoped infixl:100 " ∆ " => _root_.symmDiff

end symmDiff

open scoped symmDiff

theorem Finset.mem_symmDiff {α : Type u} [DecidableEq α] {s t : Finset α} {a : α} :
    a ∈ s ∆ t ↔ a ∈ s ∧ a ∉ t ∨ a ∈ t ∧ a ∉ s := by
  simp [symmDiff]

theorem Set.mem_symmDiff {α : Type u} {s t : Set α} {a : α} :
    a ∈ s ∆ t ↔ a ∈ s ∧ a ∉ t ∨ a ∈ t ∧ a ∉ s := Iff.rfl
