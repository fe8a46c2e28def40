/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Filter.Defs

/-!
# Topological spaces, neighbourhoods, continuity
-/

universe u v

/-- A topology: which sets are open. -/
class TopologicalSpace (X : Type u) where
  /-- the open sets -/
  protected IsOpen : Set X → Prop
  protected isOpen_univ : IsOpen Set.univ
  protected isOpen_inter : ∀ s t, IsOpen s → IsOpen t → IsOpen (s ∩ t)
  protected isOpen_sUnion : ∀ s : Set (Set X), (∀ t ∈ s, IsOpen t) → IsOpen {x | ∃ t ∈ s, x ∈ t}

variable {X : Type u} {Y : Type v}

section

variable [TopologicalSpace X] [TopologicalSpace Y]

/-- The set is open. -/
def IsOpen : Set X → Prop := TopologicalSpace.IsOpen

/-- The set is closed: its complement is open. -/
def IsClosed (s : Set X) : Prop := IsOpen {x | x ∉ s}

@[simp] theorem isOpen_univ : IsOpen (Set.univ : Set X) := TopologicalSpace.isOpen_univ

theorem IsOpen.inter {s t : Set X} (hs : IsOpen s) (ht : IsOpen t) : IsOpen (s ∩ t) :=
  TopologicalSpace.isOpen_inter s t hs ht

/-- The filter of the neighbourhoods of a point. -/
def nhds (x : X) : Filter X where
  sets := {s | ∃ t ⊆ s, IsOpen t ∧ x ∈ t}
  univ_sets := ⟨Set.univ, fun _ h ↦ h, isOpen_univ, trivial⟩
  sets_of_superset := fun ⟨t, h, ho, hx⟩ hst ↦ ⟨t, fun _ hy ↦ hst (h hy), ho, hx⟩
  inter_sets := fun ⟨s, hs, ho, hx⟩ ⟨t, ht, ho', hx'⟩ ↦
    ⟨s ∩ t, fun _ h ↦ ⟨hs h.1, ht h.2⟩, ho.inter ho', hx, hx'⟩

namespace Topology

@[inherit_doc] scoped notation "𝓝" => nhds

end Topology

open Topology Filter

theorem mem_nhds_iff {x : X} {s : Set X} : s ∈ 𝓝 x ↔ ∃ t ⊆ s, IsOpen t ∧ x ∈ t := Iff.rfl

theorem IsOpen.mem_nhds {x : X} {s : Set X} (hs : IsOpen s) (hx : x ∈ s) : s ∈ 𝓝 x :=
  ⟨s, fun _ h ↦ h, hs, hx⟩

theorem mem_of_mem_nhds {x : X} {s : Set X} : s ∈ 𝓝 x → x ∈ s := fun ⟨_, h, _, hx⟩ ↦ h hx

/-- The function has its value at `x` as limit there. -/
def ContinuousAt (f : X → Y) (x : X) : Prop := Tendsto f (𝓝 x) (𝓝 (f x))

/-- Preimages of open sets are open. -/
structure Continuous (f : X → Y) : Prop where
  isOpen_preimage : ∀ s, IsOpen s → IsOpen (f ⁻¹' s)

theorem Continuous.continuousAt {f : X → Y} {x : X} (h : Continuous f) : ContinuousAt f x :=
  fun _ ⟨t, ht, ho, hx⟩ ↦ ⟨f ⁻¹' t, fun _ hy ↦ ht hy, h.isOpen_preimage t ho, hx⟩

theorem continuous_iff_continuousAt {f : X → Y} : Continuous f ↔ ∀ x, ContinuousAt f x := by
  refine ⟨fun h _ ↦ h.continuousAt, fun h ↦ ⟨fun s hs ↦ ?_⟩⟩
  have e : f ⁻¹' s = {x | ∃ t ∈ {t | IsOpen t ∧ t ⊆ f ⁻¹' s}, x ∈ t} := by
    ext x
    refine ⟨fun hx ↦ ?_, fun ⟨t, ht, hx⟩ ↦ ht.2 hx⟩
    obtain ⟨t, ht, ho, hxt⟩ := h x (hs.mem_nhds hx)
    exact ⟨t, ⟨ho, ht⟩, hxt⟩
  rw [e]
  exact TopologicalSpace.isOpen_sUnion _ fun t ht ↦ ht.1

/-- The neighbourhoods of a point within a set. -/
def nhdsWithin (x : X) (s : Set X) : Filter X where
  sets := {t | {y | y ∈ s → y ∈ t} ∈ 𝓝 x}
  univ_sets := show {y | y ∈ s → y ∈ Set.univ} ∈ 𝓝 x from
    mem_of_superset univ_mem fun _ _ _ ↦ trivial
  sets_of_superset {t u} h htu := show {y | y ∈ s → y ∈ u} ∈ 𝓝 x from
    mem_of_superset (x := {y | y ∈ s → y ∈ t}) h fun _ hy hs ↦ htu (hy hs)
  inter_sets {t u} h h' := show {y | y ∈ s → y ∈ t ∩ u} ∈ 𝓝 x from
    mem_of_superset (x := {y | y ∈ s → y ∈ t} ∩ {y | y ∈ s → y ∈ u}) (inter_mem h h')
      fun _ hy hs ↦ ⟨hy.1 hs, hy.2 hs⟩

namespace Topology

@[inherit_doc] scoped notation "𝓝[" s "] " x:100 => nhdsWithin x s

end Topology

/-- Continuity at `x` of the restriction to `s`. -/
def ContinuousWithinAt (f : X → Y) (s : Set X) (x : X) : Prop := Tendsto f (𝓝[s] x) (𝓝 (f x))

/-- Continuity of the restriction to `s`. -/
def ContinuousOn (f : X → Y) (s : Set X) : Prop := ∀ x ∈ s, ContinuousWithinAt f s x

theorem ContinuousAt.continuousWithinAt {f : X → Y} {s : Set X} {x : X} (h : ContinuousAt f x) :
    ContinuousWithinAt f s x :=
  fun t ht ↦ show {y | y ∈ s → f y ∈ t} ∈ 𝓝 x from
    mem_of_superset (x := f ⁻¹' t) (h ht) fun _ hy _ ↦ hy

theorem Continuous.continuousOn {f : X → Y} {s : Set X} (h : Continuous f) : ContinuousOn f s :=
  fun _ _ ↦ h.continuousAt.continuousWithinAt

theorem continuous_id : Continuous (id : X → X) := ⟨fun _ h ↦ h⟩

theorem Continuous.comp {Z : Type*} [TopologicalSpace Z] {g : Y → Z} {f : X → Y}
    (hg : Continuous g) (hf : Continuous f) : Continuous (g ∘ f) :=
  ⟨fun s hs ↦ hf.isOpen_preimage _ (hg.isOpen_preimage s hs)⟩

end
