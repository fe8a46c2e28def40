/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Division

/-!
# `group`: equations of groups

Products are written to the right, without inverses of products and without neighbours that cancel;
powers with natural exponents are written out as far as they are numerals.
-/

/-- Closes an equation that holds in every group, or brings the goal into a normal form. -/
syntax "group" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| group $[$l:location]?) => `(tactic| first
      | simp only [mul_assoc, mul_inv_rev, inv_inv, inv_one, mul_one, one_mul, mul_inv_cancel,
          inv_mul_cancel, mul_inv_cancel_left, inv_mul_cancel_left, pow_succ, pow_zero, zpow_neg,
          zpow_one, div_eq_mul_inv] $[$l:location]?
      | fail "group failed: the goal is in normal form already")
