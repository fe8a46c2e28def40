/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.BigOperators.Group.Finset
import Mathlib.Analysis.SpecialFunctions.Pow.Real
import Mathlib.Data.Real.Sqrt
import Mathlib.Tactic.Positivity

/-!
# `gcongr`: inequalities between terms of one form, argument by argument

`rel [h, …]` closes such an inequality from the facts given, `bound` one that follows by form.
-/

/-- One step: a hypothesis, or a monotone operation; conditions on signs go to `positivity`. -/
syntax "gcongr_step" : tactic
macro_rules
  | `(tactic| gcongr_step) => `(tactic| with_reducible first
      | assumption
      | exact le_refl _
      | exact le_of_lt ‹_›
      | refine add_le_add ?_ ?_
      | (refine add_lt_add_of_le_of_lt (le_refl _) ?_)
      | (refine add_lt_add_of_lt_of_le ?_ (le_refl _))
      | refine add_lt_add ?_ ?_
      | refine sub_le_sub ?_ ?_
      | refine sub_lt_sub ?_ ?_
      | refine mul_le_mul_of_nonneg_left ?_ (by positivity)
      | refine mul_le_mul_of_nonneg_right ?_ (by positivity)
      | refine mul_le_mul ?_ ?_ ?_ ?_
      | refine mul_lt_mul_of_pos_left ?_ ?_
      | refine mul_lt_mul_of_pos_right ?_ ?_
      | refine mul_lt_mul'' ?_ ?_ ?_ ?_
      | refine div_le_div_of_nonneg_right ?_ ?_
      | refine div_le_div_of_nonneg_left ?_ ?_ ?_
      | refine div_lt_div_of_pos_right ?_ ?_
      | refine inv_anti₀ ?_ ?_
      | refine pow_le_pow_left₀ ?_ ?_ _
      | refine pow_le_pow_right₀ ?_ ?_
      | refine pow_lt_pow_left₀ ?_ ?_ ?_
      | refine pow_lt_pow_right₀ ?_ ?_
      | refine neg_le_neg ?_
      | refine max_le_max ?_ ?_
      | refine Real.sqrt_le_sqrt ?_
      | refine Real.exp_le_exp_of_le ?_
      | refine Real.rpow_le_rpow ?_ ?_ ?_
      | refine Finset.sum_le_sum (fun _ _ ↦ ?_)
      | refine Nat.cast_le.2 ?_)

/-- Reduces an inequality to those of the arguments that differ; side conditions go to `positivity`.
A pattern, with `?_` where both sides differ, may be given. -/
syntax "gcongr" (ppSpace colGt term)? (" with" (ppSpace colGt Lean.binderIdent)+)? : tactic
macro_rules
  | `(tactic| gcongr $[$_]?) => `(tactic| (
      gcongr_step
      all_goals (repeat' gcongr_step)
      all_goals (try positivity)))
  | `(tactic| gcongr $[$t]? with $x:ident) =>
    `(tactic| (gcongr $[$t]?; all_goals (try rename_i $x:ident _)))
  | `(tactic| gcongr $[$t]? with $x:ident $h:ident) =>
    `(tactic| (gcongr $[$t]?; all_goals (try rename_i $x:ident $h:ident)))

/-- `rel [h, …]` closes an inequality by replacing terms by the facts given. -/
syntax "rel" " [" term,* "]" : tactic
macro_rules
  | `(tactic| rel [$ts,*]) => `(tactic| (have_facts [$ts,*]; gcongr; done))

/-- Closes an inequality that follows from the form of its sides, and facts in sight. -/
syntax "bound" (" [" term,* "]")? : tactic
macro_rules
  | `(tactic| bound $[[$ts,*]]?) => do
    let facts := (ts.map fun a ↦ a.getElems).getD #[]
    `(tactic| (
      have_facts [$facts,*]
      first
        | positivity
        | (gcongr; done)
        | linarith
        | fail "bound: the inequality does not follow from its form"))
