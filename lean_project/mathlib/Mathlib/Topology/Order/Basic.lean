/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Topology.Order

/-!
# The topology of an order
-/

universe u

/-- The topology is that of the open half-lines. -/
class OrderTopology (α : Type u) [t : TopologicalSpace α] [Preorder α] : Prop where
  topology_eq_generate_intervals :
    t = TopologicalSpace.generateFrom {s | ∃ a, s = Set.Ioi a ∨ s = Set.Iio a}
