/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Topology.Order

/-!
# Compact sets, compact and locally compact spaces
-/

universe u

open Topology Filter Set

variable {X : Type u} [TopologicalSpace X]

/-- Every neighbourhood of `x` meets every set of the filter. -/
def ClusterPt (x : X) (F : Filter X) : Prop := NeBot (𝓝 x ⊓ F)

/-- `x` is a cluster point of the rest of the space. -/
def AccPt (x : X) (F : Filter X) : Prop := NeBot (𝓝[{x}ᶜ] x ⊓ F)

theorem clusterPt_iff_nonempty {x : X} {F : Filter X} :
    ClusterPt x F ↔ ∀ ⦃U : Set X⦄, U ∈ 𝓝 x → ∀ ⦃V⦄, V ∈ F → (U ∩ V).Nonempty := by
  refine ⟨fun h U hU V hV ↦ h.nonempty_of_mem (inter_mem_inf hU hV), fun h ↦ ?_⟩
  refine forall_mem_nonempty_iff_neBot.1 ?_
  rintro _ ⟨U, hU, V, hV, rfl⟩
  exact h hU hV

theorem clusterPt_principal_iff {x : X} {s : Set X} :
    ClusterPt x (𝓟 s) ↔ ∀ U ∈ 𝓝 x, (U ∩ s).Nonempty := by
  rw [clusterPt_iff_nonempty]
  exact ⟨fun h U hU ↦ h hU (Subset.refl s), fun h U hU V hV ↦
    let ⟨x, hx, hs⟩ := h U hU
    ⟨x, hx, hV hs⟩⟩

theorem mem_closure_iff_clusterPt {x : X} {s : Set X} : x ∈ closure s ↔ ClusterPt x (𝓟 s) := by
  rw [clusterPt_principal_iff, mem_closure_iff]
  refine ⟨fun h U ⟨t, ht, ho, hx⟩ ↦ ?_, fun h o ho hx ↦ h o (ho.mem_nhds hx)⟩
  obtain ⟨y, hy, hs⟩ := h t ho hx
  exact ⟨y, ht hy, hs⟩

/-- Every proper filter that has the set clusters at one of its points. -/
def IsCompact (s : Set X) : Prop :=
  ∀ ⦃f : Filter X⦄ [NeBot f], f ≤ 𝓟 s → ∃ x ∈ s, ClusterPt x f

variable (X) in
/-- The whole space is compact. -/
class CompactSpace : Prop where
  isCompact_univ : IsCompact (univ : Set X)

variable (X) in
/-- Every neighbourhood contains a compact one. -/
class LocallyCompactSpace : Prop where
  local_compact_nhds : ∀ x : X, ∀ n ∈ 𝓝 x, ∃ s ∈ 𝓝 x, s ⊆ n ∧ IsCompact s

theorem isCompact_empty : IsCompact (∅ : Set X) := fun _ hf h ↦
  (not_nonempty_empty (hf.nonempty_of_mem (h (Subset.refl ∅)))).elim

/-- A closed part of a compact set is compact. -/
theorem IsCompact.of_isClosed_subset {s t : Set X} (hs : IsCompact s) (ht : IsClosed t)
    (h : t ⊆ s) : IsCompact t := fun f hf hft ↦ by
  obtain ⟨x, _, hx⟩ := hs (f := f) fun U hU ↦ hft fun y hy ↦ hU (h hy)
  refine ⟨x, Classical.byContradiction fun hxt ↦ ?_, hx⟩
  obtain ⟨y, hy, hyt⟩ := clusterPt_iff_nonempty.1 hx (IsOpen.mem_nhds (s := tᶜ) ht hxt)
    (hft (Subset.refl t))
  exact hy hyt

/-- In a compact set every open cover has a finite part that covers. -/
theorem IsCompact.elim_finite_subcover {s : Set X} (hs : IsCompact s) {ι : Type*} (U : ι → Set X)
    (hU : ∀ i, IsOpen (U i)) (hsU : s ⊆ ⋃ i, U i) :
    ∃ l : List ι, s ⊆ {x | ∃ i ∈ l, x ∈ U i} := by
  refine Classical.byContradiction fun hn ↦ ?_
  -- The sets that contain what some finite part leaves uncovered.
  let f : Filter X :=
    { sets := {V | ∃ l : List ι, ∀ x ∈ s, (∀ i ∈ l, x ∉ U i) → x ∈ V}
      univ_sets := ⟨[], fun _ _ _ ↦ trivial⟩
      sets_of_superset := fun ⟨l, h⟩ k ↦ ⟨l, fun x hx hl ↦ k (h x hx hl)⟩
      inter_sets := fun ⟨l, h⟩ ⟨m, k⟩ ↦ ⟨l ++ m, fun x hx hlm ↦
        ⟨h x hx fun i hi ↦ hlm i (List.mem_append.2 (.inl hi)),
          k x hx fun i hi ↦ hlm i (List.mem_append.2 (.inr hi))⟩⟩ }
  have hf : NeBot f := forall_mem_nonempty_iff_neBot.1 fun V ⟨l, h⟩ ↦
    Classical.byContradiction fun hV ↦ hn ⟨l, fun x hx ↦ Classical.byContradiction fun hl ↦
      hV ⟨x, h x hx fun i hi hxi ↦ hl ⟨i, hi, hxi⟩⟩⟩
  obtain ⟨x, hx, hxf⟩ := hs (f := f) fun V hV ↦ ⟨[], fun y hy _ ↦ hV hy⟩
  obtain ⟨i, hi⟩ := mem_iUnion.1 (hsU hx)
  obtain ⟨y, hy, hyi⟩ := clusterPt_iff_nonempty.1 hxf ((hU i).mem_nhds hi)
    (show {y | y ∉ U i} ∈ f from ⟨[i], fun y _ h ↦ h i (List.mem_singleton.2 rfl)⟩)
  exact hyi hy
