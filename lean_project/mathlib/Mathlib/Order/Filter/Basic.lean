/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finite.Defs
import Mathlib.Order.BoundedOrder.Basic
import Mathlib.Order.Filter.Defs

/-!
# The order of filters: `⊥`, infima, and filters that are proper
-/

universe u v

namespace Filter

variable {α : Type u} {β : Type v} {f g : Filter α} {s : Set α}

/-- The filter of all sets, which is the least. -/
instance : Bot (Filter α) := ⟨⟨Set.univ, trivial, fun _ _ ↦ trivial, fun _ _ ↦ trivial⟩⟩

/-- The filter whose only set is the whole type, which is the greatest. -/
instance : Top (Filter α) where
  top :=
    { sets := {s | ∀ x, x ∈ s}
      univ_sets := fun _ ↦ trivial
      sets_of_superset := fun h k x ↦ k (h x)
      inter_sets := fun h k x ↦ ⟨h x, k x⟩ }

/-- The sets that contain the intersection of a set of one filter with a set of the other. -/
instance : Min (Filter α) where
  min f g :=
    { sets := {s | ∃ a ∈ f, ∃ b ∈ g, s = a ∩ b}
      univ_sets := ⟨Set.univ, univ_mem, Set.univ, univ_mem, (Set.inter_univ _).symm⟩
      sets_of_superset := by
        rintro x y ⟨a, ha, b, hb, rfl⟩ h
        refine ⟨a ∪ y, mem_of_superset ha Set.subset_union_left, b ∪ y,
          mem_of_superset hb Set.subset_union_left, ?_⟩
        exact Set.ext fun z ↦ ⟨fun hz ↦ ⟨.inr hz, .inr hz⟩, fun ⟨h₁, h₂⟩ ↦
          h₁.elim (fun ha ↦ h₂.elim (fun hb ↦ h ⟨ha, hb⟩) id) id⟩
      inter_sets := by
        rintro _ _ ⟨a, ha, b, hb, rfl⟩ ⟨c, hc, d, hd, rfl⟩
        exact ⟨a ∩ c, inter_mem ha hc, b ∩ d, inter_mem hb hd, Set.ext fun _ ↦
          ⟨fun h ↦ ⟨⟨h.1.1, h.2.1⟩, h.1.2, h.2.2⟩, fun h ↦ ⟨⟨h.1.1, h.2.1⟩, h.1.2, h.2.2⟩⟩⟩ }

/-- The sets of both filters. -/
instance : Max (Filter α) where
  max f g :=
    { sets := {s | s ∈ f ∧ s ∈ g}
      univ_sets := ⟨univ_mem, univ_mem⟩
      sets_of_superset := fun h k ↦ ⟨mem_of_superset h.1 k, mem_of_superset h.2 k⟩
      inter_sets := fun h k ↦ ⟨inter_mem h.1 k.1, inter_mem h.2 k.2⟩ }

@[simp] theorem mem_bot : s ∈ (⊥ : Filter α) := trivial

theorem mem_top_iff_forall : s ∈ (⊤ : Filter α) ↔ ∀ x, x ∈ s := Iff.rfl

theorem mem_inf_iff : s ∈ f ⊓ g ↔ ∃ a ∈ f, ∃ b ∈ g, s = a ∩ b := Iff.rfl

theorem mem_sup : s ∈ f ⊔ g ↔ s ∈ f ∧ s ∈ g := Iff.rfl

theorem inter_mem_inf {t : Set α} (hs : s ∈ f) (ht : t ∈ g) : s ∩ t ∈ f ⊓ g := ⟨s, hs, t, ht, rfl⟩

instance : OrderBot (Filter α) := ⟨fun _ _ _ ↦ trivial⟩

instance : OrderTop (Filter α) :=
  ⟨fun _ s h ↦ mem_of_superset univ_mem fun x _ ↦ (h : ∀ x, x ∈ s) x⟩

/-- The filter is proper: the empty set is not in it. -/
class NeBot (f : Filter α) : Prop where
  ne' : f ≠ ⊥

theorem empty_mem_iff_bot : ∅ ∈ f ↔ f = ⊥ :=
  ⟨fun h ↦ Filter.ext fun _ ↦ ⟨fun _ ↦ trivial, fun _ ↦ mem_of_superset h (Set.empty_subset _)⟩,
    fun h ↦ h ▸ mem_bot⟩

theorem NeBot.nonempty_of_mem (hf : NeBot f) (hs : s ∈ f) : s.Nonempty :=
  (Set.eq_empty_or_nonempty s).resolve_left fun h ↦ hf.ne' (empty_mem_iff_bot.1 (h ▸ hs))

theorem neBot_iff : NeBot f ↔ f ≠ ⊥ := ⟨fun h ↦ h.ne', NeBot.mk⟩

theorem forall_mem_nonempty_iff_neBot : (∀ s, s ∈ f → s.Nonempty) ↔ NeBot f :=
  ⟨fun h ↦ ⟨fun e ↦ Set.not_nonempty_empty (h ∅ (e ▸ mem_bot))⟩, fun h _ k ↦ h.nonempty_of_mem k⟩

/-- The sets whose complement is finite. -/
def cofinite : Filter α where
  sets := {s | sᶜ.Finite}
  univ_sets := Set.Finite.subset Set.finite_empty fun _ h ↦ h trivial
  sets_of_superset h k := Set.Finite.subset h fun _ hx hk ↦ hx (k hk)
  inter_sets {s t} h k := by
    show (s ∩ t)ᶜ.Finite
    rw [Set.compl_inter]; exact Set.Finite.union h k

end Filter
