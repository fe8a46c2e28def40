/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Countable.Defs
import Mathlib.Topology.Constructions

/-!
# Bases of topologies, separable and second countable spaces
-/

universe u

namespace TopologicalSpace

/-- A collection of sets of which every open set is a union. -/
structure IsTopologicalBasis {X : Type u} [t : TopologicalSpace X] (s : Set (Set X)) : Prop where
  exists_subset_inter : ∀ t₁ ∈ s, ∀ t₂ ∈ s, ∀ x ∈ t₁ ∩ t₂, ∃ t₃ ∈ s, x ∈ t₃ ∧ t₃ ⊆ t₁ ∩ t₂
  sUnion_eq : ⋃₀ s = Set.univ
  eq_generateFrom : t = generateFrom s

variable (X : Type u) [t : TopologicalSpace X]

/-- There is a countable dense set. -/
class SeparableSpace : Prop where
  exists_countable_dense : ∃ s : Set X, s.Countable ∧ Dense s

/-- A countable collection generates the topology. -/
class _root_.SecondCountableTopology : Prop where
  is_open_generated_countable : ∃ b : Set (Set X), b.Countable ∧ t = generateFrom b

end TopologicalSpace
