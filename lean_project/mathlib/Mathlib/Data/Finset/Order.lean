/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Basic
import Mathlib.Order.Disjoint
import Mathlib.Order.Lattice
import Mathlib.Order.RelClasses

/-! # Finite sets ordered by inclusion -/

universe u

namespace Finset

variable {α : Type u} {s t u : Finset α} {a b : α}

instance partialOrder : PartialOrder (Finset α) where
  le_refl := Subset.refl
  le_trans _ _ _ := Subset.trans
  le_antisymm _ _ := Subset.antisymm

instance : IsTrans (Finset α) (· ⊆ ·) := ⟨fun _ _ _ ↦ Subset.trans⟩

instance : Std.Antisymm (fun s t : Finset α ↦ s ⊆ t) := ⟨fun _ _ ↦ Subset.antisymm⟩

instance : OrderBot (Finset α) := { bot := ∅, bot_le := empty_subset }

@[simp] theorem bot_eq_empty : (⊥ : Finset α) = ∅ := rfl

instance [DecidableEq α] : Lattice (Finset α) where
  sup := (· ∪ ·)
  le_sup_left _ _ := subset_union_left
  le_sup_right _ _ := subset_union_right
  sup_le _ _ _ := union_subset
  inf := (· ∩ ·)
  inf_le_left _ _ := inter_subset_left
  inf_le_right _ _ := inter_subset_right
  le_inf _ _ _ h k := fun _ m ↦ mem_inter.2 ⟨h m, k m⟩

theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t := by
  constructor
  · intro h a hs ht
    exact absurd (h (singleton_subset_iff.2 hs) (singleton_subset_iff.2 ht)
      (mem_singleton_self a)) (notMem_empty a)
  · intro h x hs ht a m
    exact absurd (ht m) (h (hs m))

grind_pattern disjoint_left => Disjoint s t

theorem disjoint_right : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ t → a ∉ s := by
  rw [disjoint_comm, disjoint_left]

theorem disjoint_iff_ne : Disjoint s t ↔ ∀ a ∈ s, ∀ b ∈ t, a ≠ b := by
  rw [disjoint_left]
  exact ⟨fun h a ha b hb e ↦ h ha (e ▸ hb), fun h a ha hb ↦ h a ha a hb rfl⟩

theorem disjoint_iff_inter_eq_empty [DecidableEq α] : Disjoint s t ↔ s ∩ t = ∅ := by
  rw [disjoint_left, eq_empty_iff_forall_notMem]
  simp

instance decidableDisjoint [DecidableEq α] (s t : Finset α) : Decidable (Disjoint s t) :=
  decidable_of_iff (∀ a ∈ s, a ∉ t) disjoint_left.symm

@[simp] theorem disjoint_empty_left (s : Finset α) : Disjoint ∅ s := disjoint_bot_left

@[simp] theorem disjoint_empty_right (s : Finset α) : Disjoint s ∅ := disjoint_bot_right

@[simp] theorem disjoint_singleton_left : Disjoint {a} s ↔ a ∉ s := by
  simp [disjoint_left]

@[simp] theorem disjoint_singleton_right : Disjoint s {a} ↔ a ∉ s := by
  rw [disjoint_comm, disjoint_singleton_left]

theorem disjoint_singleton : Disjoint ({a} : Finset α) {b} ↔ a ≠ b := by
  rw [disjoint_singleton_left, mem_singleton]

theorem disjoint_filter {p q : α → Prop} [DecidablePred p] [DecidablePred q] :
    Disjoint (s.filter p) (s.filter q) ↔ ∀ x ∈ s, p x → ¬q x := by
  simp only [disjoint_left, mem_filter, not_and, and_imp]
  exact ⟨fun h x m hp ↦ h m hp m, fun h x m hp _ ↦ h x m hp⟩

theorem disjoint_filter_filter_not (s t : Finset α) (p : α → Prop) [DecidablePred p]
    [DecidablePred fun x ↦ ¬p x] : Disjoint (s.filter p) (t.filter fun a ↦ ¬p a) := by
  simp only [disjoint_left, mem_filter, not_and, not_not]
  exact fun _ h _ ↦ h.2

section DecidableEq

variable [DecidableEq α]

theorem sdiff_disjoint : Disjoint (t \ s) s := disjoint_left.2 fun _ h ↦ (mem_sdiff.1 h).2

theorem disjoint_sdiff : Disjoint s (t \ s) := sdiff_disjoint.symm

@[simp] theorem disjoint_insert_left : Disjoint (insert a s) t ↔ a ∉ t ∧ Disjoint s t := by
  simp [disjoint_left]

@[simp] theorem disjoint_insert_right : Disjoint s (insert a t) ↔ a ∉ s ∧ Disjoint s t := by
  rw [disjoint_comm, disjoint_insert_left, disjoint_comm]

@[simp] theorem disjoint_union_left : Disjoint (s ∪ t) u ↔ Disjoint s u ∧ Disjoint t u := by
  simp only [disjoint_left, mem_union]
  exact ⟨fun h ↦ ⟨fun _ m ↦ h (.inl m), fun _ m ↦ h (.inr m)⟩, fun h _ m ↦ m.elim (@h.1 _) (@h.2 _)⟩

@[simp] theorem disjoint_union_right : Disjoint s (t ∪ u) ↔ Disjoint s t ∧ Disjoint s u := by
  rw [disjoint_comm, disjoint_union_left, disjoint_comm, disjoint_comm (a := u)]

end DecidableEq

end Finset
