/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # Search: `tauto`, `aesop` -/

/-- Closes a goal by propositional reasoning from the hypotheses. -/
macro "tauto" : tactic => `(tactic| first
  | assumption
  | (intros; simp_all only [not_true_eq_false, not_false_eq_true, true_and, and_true, or_true,
      true_or, and_self, or_self, imp_self, false_or, or_false]; done)
  | grind (ematch := 1)
  | fail "tauto failed to solve the goal")

/-- Closes a goal by intuitionistic propositional reasoning. -/
macro "itauto" : tactic => `(tactic| tauto)

/-- Simplifies, splits and applies hypotheses; what cannot be closed is left simplified. -/
macro "aesop" : tactic => `(tactic| first
  | (intros; simp_all; done)
  | grind
  | (intros; simp_all <;> grind)
  | (intros; simp_all)
  | fail "aesop: failed to prove the goal")
