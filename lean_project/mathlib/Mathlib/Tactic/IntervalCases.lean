/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Lemmas

/-!
# `interval_cases`: an integer between bounds, value by value

The bounds are what `omega` finds in the hypotheses.
-/

open Lean

/-- Splits into `x = l`, `x = l + 1`, … until the hypotheses allow no other value. -/
syntax "values_from " term:max num : tactic
macro_rules
  | `(tactic| values_from $x $l) => do
    let n := l.getNat
    if n > 200 then Macro.throwError "interval_cases: no upper bound in sight"
    `(tactic| first
      | (exfalso; omega)
      | (rcases (show $x = $l ∨ $x ≠ $l from Classical.em _) with value | other
         all_goals first
           | subst value
           | simp only [value] at *
           | clear value
           | values_from $x $(quote (n + 1))))

/-- Splits from the first value that the hypotheses allow, a natural number. -/
syntax "values_after " term:max num : tactic
macro_rules
  | `(tactic| values_after $x $l) => do
    let n := l.getNat
    if n > 200 then Macro.throwError "interval_cases: no lower bound in sight"
    `(tactic| first
      | (have : $x ≠ $l := by omega
         values_after $x $(quote (n + 1)))
      | values_from $x $l)

/-- Goes up to zero from `-n`, for an integer that may be negative. -/
syntax "negative_values_from " term:max num : tactic
macro_rules
  | `(tactic| negative_values_from $x $l) => do
    let n := l.getNat
    if n = 0 then return ← `(tactic| values_from $x 0)
    `(tactic| (rcases (show $x = -$l ∨ $x ≠ -$l from Classical.em _) with value | other
               all_goals first
                 | (exfalso; omega)
                 | subst value
                 | simp only [value] at *
                 | clear value
                 | negative_values_from $x $(quote (n - 1))))

/-- `interval_cases x` splits into the values that `x`, a natural number or integer, may have. -/
syntax "interval_cases" ppSpace colGt term : tactic
macro_rules
  | `(tactic| interval_cases $x:term) => `(tactic| first
      | (have low : 0 ≤ $x := by omega
         have high : $x ≤ 200 := by omega
         clear low high
         values_after $x 0)
      | (have low : -20 ≤ $x := by omega
         have high : $x ≤ 200 := by omega
         clear low high
         negative_values_from $x 20)
      | fail "interval_cases: no bounds in sight")
