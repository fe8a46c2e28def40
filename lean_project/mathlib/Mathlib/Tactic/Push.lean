/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic
import Mathlib.Order.Defs.LinearOrder

/-! # `push_neg`: negations move inwards -/

namespace Mathlib.Tactic.PushNeg

theorem not_eq {α : Sort*} (a b : α) : (¬a = b) = (a ≠ b) := rfl

theorem not_ne_eq {α : Sort*} (a b : α) : (¬a ≠ b) = (a = b) := propext Classical.not_not

end Mathlib.Tactic.PushNeg

/-- Moves negations inwards: past quantifiers, connectives and comparisons of linear orders. -/
syntax "push_neg" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| push_neg $[$l:location]?) => `(tactic| try simp only
      [Classical.not_forall, not_exists, _root_.not_and, not_or, not_lt, not_le, Classical.not_not,
        Classical.not_imp, Mathlib.Tactic.PushNeg.not_eq, Mathlib.Tactic.PushNeg.not_ne_eq,
        not_true_eq_false, not_false_eq_true, gt_iff_lt, ge_iff_le, not_iff, exists_prop]
      $[$l:location]?)
