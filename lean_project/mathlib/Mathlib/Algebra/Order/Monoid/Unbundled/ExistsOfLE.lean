/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic

/-! # Orders in which what is larger is a sum with the smaller -/

universe u

/-- What is larger is a sum with the smaller. -/
class ExistsAddOfLE (α : Type u) [Add α] [LE α] : Prop where
  exists_add_of_le : ∀ {a b : α}, a ≤ b → ∃ c, b = a + c

export ExistsAddOfLE (exists_add_of_le)

instance Nat.instExistsAddOfLE : ExistsAddOfLE ℕ := ⟨Nat.exists_eq_add_of_le⟩

instance (priority := 100) AddGroup.existsAddOfLE (α : Type u) [AddGroup α] [LE α] :
    ExistsAddOfLE α :=
  ⟨fun {a b} _ ↦ ⟨-a + b, by rw [← add_assoc, add_neg_cancel, zero_add]⟩⟩
