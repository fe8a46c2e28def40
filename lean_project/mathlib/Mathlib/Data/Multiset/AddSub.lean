/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Defs
import Mathlib.Data.Multiset.Defs
import Mathlib.Order.Defs.PartialOrder

/-! # Multisets as an ordered commutative monoid -/

universe u

namespace Multiset

variable {α : Type u} {s t : Multiset α}

@[simp] theorem card_eq_zero : card s = 0 ↔ s = 0 := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ card_zero⟩
  induction s using Multiset.ind with
  | h l => exact congrArg ofList (List.length_eq_zero_iff.1 h)

instance : AddCommMonoid (Multiset α) where
  add_assoc := Multiset.add_assoc
  add_comm := Multiset.add_comm
  zero_add s := by induction s using Multiset.ind with | h l => rfl
  add_zero s := by
    rw [Multiset.add_comm]
    induction s using Multiset.ind with | h l => rfl

/-- A multiset is at most another that contains it, with multiplicities. -/
instance : PartialOrder (Multiset α) where
  le s t := ∃ u, t = s + u
  le_refl s := ⟨0, (add_zero s).symm⟩
  le_trans := by
    rintro s _ _ ⟨u, rfl⟩ ⟨v, rfl⟩
    exact ⟨u + v, Multiset.add_assoc s u v⟩
  le_antisymm := by
    rintro s t ⟨u, hu⟩ ⟨v, hv⟩
    have h := congrArg card hu
    have k := congrArg card hv
    rw [card_add] at h k
    have : u = 0 := card_eq_zero.1 (by omega)
    rw [hu, this, add_zero]

theorem le_iff_exists_add : s ≤ t ↔ ∃ u, t = s + u := Iff.rfl

end Multiset
