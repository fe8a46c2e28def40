/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Topology.Constructions
import Mathlib.Topology.Defs.Basic

/-!
# Connected sets and spaces
-/

universe u

open Set

variable {X : Type u} [TopologicalSpace X]

/-- No two open sets that cover the set and both meet it are disjoint on it. -/
def IsPreconnected (s : Set X) : Prop :=
  ∀ u v : Set X, IsOpen u → IsOpen v → s ⊆ u ∪ v → (s ∩ u).Nonempty → (s ∩ v).Nonempty →
    (s ∩ (u ∩ v)).Nonempty

/-- Nonempty, and in one piece. -/
def IsConnected (s : Set X) : Prop := s.Nonempty ∧ IsPreconnected s

variable (X) in
/-- The space is in one piece, or empty. -/
class PreconnectedSpace : Prop where
  isPreconnected_univ : IsPreconnected (univ : Set X)

variable (X) in
/-- The space is nonempty and in one piece. -/
class ConnectedSpace : Prop extends PreconnectedSpace X where
  toNonempty : Nonempty X

/-- The union of the connected sets around a point. -/
def connectedComponent (x : X) : Set X := ⋃₀ {s | IsPreconnected s ∧ x ∈ s}

theorem isPreconnected_singleton {x : X} : IsPreconnected ({x} : Set X) := by
  rintro u v _ _ _ ⟨y, rfl, hu⟩ ⟨z, e, hv⟩
  obtain rfl : z = y := e
  exact ⟨z, rfl, hu, hv⟩

theorem isConnected_singleton {x : X} : IsConnected ({x} : Set X) :=
  ⟨singleton_nonempty x, isPreconnected_singleton⟩

theorem mem_connectedComponent {x : X} : x ∈ connectedComponent x :=
  ⟨{x}, ⟨isPreconnected_singleton, rfl⟩, rfl⟩

/-- The image of a connected set is connected. -/
theorem IsPreconnected.image_of_continuous {Y : Type*} [TopologicalSpace Y] {s : Set X}
    (h : IsPreconnected s) {f : X → Y} (hf : Continuous f) : IsPreconnected (f '' s) := by
  rintro u v hu hv hs ⟨_, ⟨x, hx, rfl⟩, hxu⟩ ⟨_, ⟨y, hy, rfl⟩, hyv⟩
  obtain ⟨z, hz, hzu, hzv⟩ := h _ _ (hf.isOpen_preimage u hu) (hf.isOpen_preimage v hv)
    (fun w hw ↦ hs ⟨w, hw, rfl⟩) ⟨x, hx, hxu⟩ ⟨y, hy, hyv⟩
  exact ⟨f z, ⟨z, hz, rfl⟩, hzu, hzv⟩
