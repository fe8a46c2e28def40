/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Filter.Basic
import Mathlib.Order.SetNotation
import Mathlib.Topology.Basic

/-!
# Interior, closure and boundary; dense sets; open and closed maps; neighbourhoods of sets
-/

universe u v

open Topology Filter Set

variable {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y] {s t : Set X} {x : X}

/-- The union of the open sets inside `s`. -/
def interior (s : Set X) : Set X := ⋃₀ {t | IsOpen t ∧ t ⊆ s}

/-- The intersection of the closed sets around `s`. -/
def closure (s : Set X) : Set X := ⋂₀ {t | IsClosed t ∧ s ⊆ t}

/-- The points of the closure that are not inside. -/
def frontier (s : Set X) : Set X := closure s \ interior s

/-- Its closure is everything. -/
def Dense (s : Set X) : Prop := ∀ x, x ∈ closure s

/-- The values are a dense set. -/
def DenseRange {ι : Type*} (f : ι → X) : Prop := Dense (range f)

/-- Images of open sets are open. -/
def IsOpenMap (f : X → Y) : Prop := ∀ U : Set X, IsOpen U → IsOpen (f '' U)

/-- Images of closed sets are closed. -/
def IsClosedMap (f : X → Y) : Prop := ∀ U : Set X, IsClosed U → IsClosed (f '' U)

/-- Closed and open. -/
def IsClopen (s : Set X) : Prop := IsClosed s ∧ IsOpen s

/-- The sets that contain an open set around `s`. -/
def nhdsSet (s : Set X) : Filter X where
  sets := {t | ∃ U, IsOpen U ∧ s ⊆ U ∧ U ⊆ t}
  univ_sets := ⟨univ, isOpen_univ, subset_univ s, subset_univ univ⟩
  sets_of_superset := fun ⟨U, ho, hs, hU⟩ h ↦ ⟨U, ho, hs, Subset.trans hU h⟩
  inter_sets := fun ⟨U, ho, hs, hU⟩ ⟨V, ho', hs', hV⟩ ↦
    ⟨U ∩ V, ho.inter ho', subset_inter hs hs', fun _ h ↦ ⟨hU h.1, hV h.2⟩⟩

namespace Topology

@[inherit_doc] scoped notation "𝓝ˢ" => nhdsSet

/-- Open in the topology given. -/
scoped notation "IsOpen[" t "]" => @IsOpen _ t

end Topology

theorem isOpen_sUnion {S : Set (Set X)} (h : ∀ t ∈ S, IsOpen t) : IsOpen (⋃₀ S) :=
  TopologicalSpace.isOpen_sUnion S h

@[simp] theorem isOpen_empty : IsOpen (∅ : Set X) := by
  have h := isOpen_sUnion (X := X) (S := ∅) fun _ h ↦ h.elim
  have e : ⋃₀ (∅ : Set (Set X)) = ∅ := Set.ext fun _ ↦ ⟨fun ⟨_, h, _⟩ ↦ h, fun h ↦ h.elim⟩
  rwa [e] at h

@[simp] theorem isOpen_interior : IsOpen (interior s) := isOpen_sUnion fun _ h ↦ h.1

theorem interior_subset : interior s ⊆ s := fun _ ⟨_, h, hx⟩ ↦ h.2 hx

theorem interior_maximal (h₁ : t ⊆ s) (h₂ : IsOpen t) : t ⊆ interior s := fun _ h ↦ ⟨t, ⟨h₂, h₁⟩, h⟩

theorem mem_interior : x ∈ interior s ↔ ∃ t ⊆ s, IsOpen t ∧ x ∈ t :=
  ⟨fun ⟨t, h, hx⟩ ↦ ⟨t, h.2, h.1, hx⟩, fun ⟨t, h, ho, hx⟩ ↦ ⟨t, ⟨ho, h⟩, hx⟩⟩

theorem mem_interior_iff_mem_nhds : x ∈ interior s ↔ s ∈ 𝓝 x := mem_interior

@[simp] theorem isOpen_compl_iff : IsOpen sᶜ ↔ IsClosed s := Iff.rfl

@[simp] theorem isClosed_compl_iff : IsClosed sᶜ ↔ IsOpen s := by
  rw [← isOpen_compl_iff, compl_compl]

theorem IsOpen.interior_eq (h : IsOpen s) : interior s = s :=
  Subset.antisymm interior_subset (interior_maximal (Subset.refl s) h)

theorem subset_closure : s ⊆ closure s := fun _ hx _ h ↦ h.2 hx

theorem closure_minimal (h₁ : s ⊆ t) (h₂ : IsClosed t) : closure s ⊆ t := fun _ h ↦ h t ⟨h₂, h₁⟩

/-- A point is in the closure when every open set around it meets the set. -/
theorem mem_closure_iff : x ∈ closure s ↔ ∀ o, IsOpen o → x ∈ o → (o ∩ s).Nonempty := by
  refine ⟨fun h o ho hx ↦ ?_, fun h t ⟨ht, hst⟩ ↦ Classical.byContradiction fun hx ↦ ?_⟩
  · refine (eq_empty_or_nonempty (o ∩ s)).resolve_left fun e ↦ ?_
    have : IsClosed oᶜ := isClosed_compl_iff.2 ho
    exact h oᶜ ⟨this, fun y hy hyo ↦ (e ▸ (⟨hyo, hy⟩ : y ∈ o ∩ s) : y ∈ (∅ : Set X))⟩ hx
  · obtain ⟨y, hy, hys⟩ := h tᶜ ht hx
    exact hy (hst hys)

theorem closure_compl : closure sᶜ = (interior s)ᶜ := by
  ext x
  rw [mem_closure_iff]
  refine ⟨fun h ⟨t, ⟨ho, ht⟩, hx⟩ ↦ ?_, fun h o ho hx ↦ ?_⟩
  · obtain ⟨y, hy, hys⟩ := h t ho hx
    exact hys (ht hy)
  · exact Classical.byContradiction fun hn ↦
      h ⟨o, ⟨ho, fun y hy ↦ Classical.byContradiction fun hys ↦ hn ⟨y, hy, hys⟩⟩, hx⟩

@[simp] theorem isClosed_closure : IsClosed (closure s) := by
  have := closure_compl (s := sᶜ)
  rw [compl_compl] at this
  rw [this, isClosed_compl_iff]
  exact isOpen_interior

@[simp] theorem IsClosed.closure_eq (h : IsClosed s) : closure s = s :=
  Subset.antisymm (closure_minimal (Subset.refl s) h) subset_closure

theorem dense_iff_inter_open : Dense s ↔ ∀ U : Set X, IsOpen U → U.Nonempty → (U ∩ s).Nonempty :=
  ⟨fun h U hU ⟨x, hx⟩ ↦ mem_closure_iff.1 (h x) U hU hx,
    fun h _ ↦ mem_closure_iff.2 fun o ho hx ↦ h o ho ⟨_, hx⟩⟩
