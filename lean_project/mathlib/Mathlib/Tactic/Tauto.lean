/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Logic.Basic

/-! # Propositional search: `tauto` -/

open Lean

/-- Closes a goal by propositional reasoning from the hypotheses. -/
syntax "tauto" (Parser.Tactic.optConfig)? : tactic
macro_rules
  | `(tactic| tauto $[$_]?) => `(tactic| first
      | assumption
      | attempt 50000 (
          intros
          simp_all only [not_true_eq_false, not_false_eq_true, true_and, and_true, or_true,
            true_or, and_self, or_self, imp_self, false_or, or_false]
          done)
      | attempt 100000 (grind (ematch := 1))
      | fail "tauto failed to solve the goal")

/-- Closes a goal by intuitionistic propositional reasoning. -/
macro "itauto" : tactic => `(tactic| tauto)
