/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Group.Abs
import Mathlib.Tactic.Linarith

/-! # `positivity`: `0 < a`, `0 ≤ a` and `a ≠ 0` by the form of `a` -/

/-- Closes `0 < a`, `0 ≤ a` or `a ≠ 0` by taking `a` apart. -/
syntax "positivity" : tactic
/-- One way to take the goal of `positivity` apart. -/
syntax "positivity_step" : tactic
macro_rules
  | `(tactic| positivity_step) => `(tactic| first
      | assumption
      | with_reducible exact le_of_lt ‹_›
      | with_reducible exact ne_of_gt ‹_›
      | with_reducible exact zero_lt_one
      | with_reducible exact zero_le_one
      | (with_reducible refine mul_pos ?_ ?_) <;> positivity_step
      | (with_reducible refine add_pos ?_ ?_) <;> positivity_step
      | (with_reducible refine add_pos_of_pos_of_nonneg ?_ ?_) <;> positivity_step
      | (with_reducible refine add_pos_of_nonneg_of_pos ?_ ?_) <;> positivity_step
      | (with_reducible refine div_pos ?_ ?_) <;> positivity_step
      | (with_reducible refine inv_pos.2 ?_) <;> positivity_step
      | (with_reducible refine pow_pos ?_ _) <;> positivity_step
      | with_reducible exact sq_nonneg _
      | with_reducible exact sq_pos_of_ne_zero ‹_›
      | with_reducible exact abs_nonneg _
      | (with_reducible refine abs_pos.2 ?_) <;> positivity_step
      | with_reducible exact mul_self_nonneg _
      | with_reducible exact Nat.cast_nonneg _
      | (with_reducible refine Nat.cast_pos.2 ?_) <;> positivity_step
      | (with_reducible refine mul_nonneg ?_ ?_) <;> positivity_step
      | (with_reducible refine add_nonneg ?_ ?_) <;> positivity_step
      | (with_reducible refine div_nonneg ?_ ?_) <;> positivity_step
      | (with_reducible refine inv_nonneg.2 ?_) <;> positivity_step
      | (with_reducible refine pow_nonneg ?_ _) <;> positivity_step
      | with_reducible exact Nat.zero_le _
      | (with_reducible refine ne_of_gt ?_) <;> positivity_step
      | (with_reducible refine le_of_lt ?_) <;> positivity_step
      | linear_facts)
macro_rules
  | `(tactic| positivity) => `(tactic| first
      | positivity_step
      | fail "failed to prove positivity")
