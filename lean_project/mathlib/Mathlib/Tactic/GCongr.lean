/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Positivity

/-! # `gcongr`: inequalities between terms of one form, argument by argument -/

/-- One step: a monotone operation, or a hypothesis. -/
syntax "gcongr_step" : tactic
macro_rules
  | `(tactic| gcongr_step) => `(tactic| with_reducible first
      | assumption
      | exact le_refl _
      | refine add_le_add ?_ ?_
      | refine add_lt_add ?_ ?_
      | refine sub_le_sub ?_ ?_
      | refine mul_le_mul_of_nonneg_left ?_ ?_
      | refine mul_le_mul_of_nonneg_right ?_ ?_
      | refine mul_le_mul ?_ ?_ ?_ ?_
      | refine mul_lt_mul_of_pos_left ?_ ?_
      | refine mul_lt_mul_of_pos_right ?_ ?_
      | refine pow_le_pow_left₀ ?_ ?_ _
      | refine neg_le_neg ?_)

/-- Reduces an inequality to those of the arguments; side conditions go to `positivity`. -/
macro "gcongr" : tactic => `(tactic| (
  gcongr_step
  all_goals (repeat' gcongr_step)
  all_goals (try positivity)))
