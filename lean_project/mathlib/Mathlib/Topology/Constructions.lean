/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Topology.Order

/-!
# Topologies of subtypes, products and function types
-/

universe u v

variable {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y]

/-- The topology that a subtype gets from the type around it. -/
instance instTopologicalSpaceSubtype {p : X → Prop} [t : TopologicalSpace X] :
    TopologicalSpace (Subtype p) :=
  t.induced Subtype.val

/-- The coarsest topology for which both projections are continuous. -/
instance instTopologicalSpaceProd : TopologicalSpace (X × Y) :=
  TopologicalSpace.generateFrom
    {s | (∃ t, IsOpen t ∧ s = Prod.fst ⁻¹' t) ∨ ∃ t, IsOpen t ∧ s = Prod.snd ⁻¹' t}

/-- The coarsest topology for which all projections are continuous. -/
instance Pi.topologicalSpace {ι : Type*} {A : ι → Type*} [∀ i, TopologicalSpace (A i)] :
    TopologicalSpace (∀ i, A i) :=
  TopologicalSpace.generateFrom {s | ∃ i, ∃ t : Set (A i), IsOpen t ∧ s = (fun f ↦ f i) ⁻¹' t}

theorem isOpen_subtype_iff {p : X → Prop} {s : Set (Subtype p)} :
    IsOpen s ↔ ∃ u, IsOpen u ∧ Subtype.val ⁻¹' u = s := Iff.rfl

theorem continuous_subtype_val {p : X → Prop} : Continuous (Subtype.val : Subtype p → X) :=
  ⟨fun s hs ↦ ⟨s, hs, rfl⟩⟩

theorem continuous_fst : Continuous (Prod.fst : X × Y → X) :=
  ⟨fun s hs ↦ .basic _ (.inl ⟨s, hs, rfl⟩)⟩

theorem continuous_snd : Continuous (Prod.snd : X × Y → Y) :=
  ⟨fun s hs ↦ .basic _ (.inr ⟨s, hs, rfl⟩)⟩

theorem continuous_apply {ι : Type*} {A : ι → Type*} [∀ i, TopologicalSpace (A i)] (i : ι) :
    Continuous fun f : ∀ i, A i ↦ f i :=
  ⟨fun s hs ↦ .basic _ ⟨i, s, hs, rfl⟩⟩
