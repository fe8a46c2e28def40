/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Topology.Algebra.Field

/-!
# `continuity`: continuous functions by their form

The same steps as `fun_prop`, for `Continuous` and `ContinuousOn` on the whole space.
-/

namespace Mathlib.Tactic.Continuity

variable {X Y Z : Type*} [TopologicalSpace X] [TopologicalSpace Y] [TopologicalSpace Z]

/-- The identity, written out. -/
theorem identity : Continuous fun x : X ↦ x := continuous_id

/-- Composition, written out. -/
theorem compose {g : Y → Z} {f : X → Y} (hg : Continuous g) (hf : Continuous f) :
    Continuous fun x ↦ g (f x) := hg.comp hf

end Mathlib.Tactic.Continuity

/-- One step: a hypothesis, a continuous function, or an operation on continuous functions. -/
syntax "continuity_step" : tactic
macro_rules
  | `(tactic| continuity_step) => `(tactic| with_reducible first
      | assumption
      | intro _
      | exact continuous_const
      | exact continuous_id
      | exact Mathlib.Tactic.Continuity.identity
      | exact Real.continuous_exp
      | exact Real.continuous_sin
      | exact Real.continuous_cos
      | refine Continuous.add ?_ ?_
      | refine Continuous.sub ?_ ?_
      | refine Continuous.neg ?_
      | refine Continuous.mul ?_ ?_
      | refine Continuous.pow ?_ _
      | refine Continuous.div ?_ ?_ ?_
      | refine Mathlib.Tactic.Continuity.compose Real.continuous_exp ?_
      | refine Mathlib.Tactic.Continuity.compose Real.continuous_sin ?_
      | refine Mathlib.Tactic.Continuity.compose Real.continuous_cos ?_
      | refine Mathlib.Tactic.Continuity.compose (by assumption) ?_
      | refine Continuous.continuousOn ?_)

/-- Closes `Continuous f` or `ContinuousOn f s` by the form of `f`. -/
macro "continuity" : tactic => `(tactic| first
  | ((repeat' continuity_step); done)
  | fail "continuity: the function is not built from functions known to be continuous")

/-- Closes a property of a function by its form; here, continuity. -/
macro "fun_prop" : tactic => `(tactic| continuity)
