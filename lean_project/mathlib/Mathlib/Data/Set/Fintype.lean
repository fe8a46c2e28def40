/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Fintype.Basic
import Mathlib.Data.Set.Image
import Mathlib.Dynamics.FixedPoints.Basic

/-! # Sets of elements of a finite type -/

universe u v

variable {α : Type u}

/-- A set with decidable membership, in a finite type. -/
instance setFintype [Fintype α] (s : Set α) [DecidablePred (· ∈ s)] : Fintype s :=
  Subtype.fintype (· ∈ s)

instance Function.fixedPoints.decidable [DecidableEq α] (f : α → α) :
    DecidablePred (· ∈ Function.fixedPoints f) := fun x ↦ inferInstanceAs (Decidable (f x = x))

namespace Set

@[simp] theorem toFinset_setOf [Fintype α] (p : α → Prop) [DecidablePred p]
    [Fintype {x | p x}] : {x | p x}.toFinset = Finset.univ.filter p := by
  ext
  simp

@[simp] theorem toFinset_univ [Fintype α] [Fintype (univ : Set α)] :
    (univ : Set α).toFinset = Finset.univ := by
  ext
  simp

@[simp] theorem toFinset_empty [Fintype (∅ : Set α)] : (∅ : Set α).toFinset = ∅ := by
  ext
  simp

@[simp] theorem toFinset_inj {s t : Set α} [Fintype s] [Fintype t] :
    s.toFinset = t.toFinset ↔ s = t := by
  refine ⟨fun h ↦ ?_, fun h ↦ ?_⟩
  · rw [← coe_toFinset s, h, coe_toFinset]
  · subst h
    ext
    simp

end Set
