/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.GrindInstances
import Mathlib.Algebra.Ring.GrindInstances

/-!
# `ring`: equations of commutative rings and fields

`grind`'s procedure for commutative rings compares normal forms.
-/

/-- Closes an equation that holds in every commutative (semi)ring, and fails otherwise. -/
macro "ring1" : tactic => `(tactic| first
  | rfl
  | ac_rfl
  | (show _ = _; grind (splits := 0) (ematch := 0))
  | fail "ring failed, it is no identity of commutative rings")

/-- `ring1` with definitions unfolded as needed. -/
macro "ring1!" : tactic => `(tactic| ring1)

/-- Brings ring expressions to a normal form, as far as it closes the goal. -/
syntax "ring_nf" "!"? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| ring_nf $[!%$bang]?) => `(tactic| first
      | ring1
      | (simp only [mul_add, add_mul, mul_sub, sub_mul, mul_assoc, mul_comm, mul_left_comm,
          add_assoc, add_comm, add_left_comm])
      | fail "ring_nf failed to make progress")
  | `(tactic| ring_nf $[!%$bang]? $l:location) => `(tactic|
      simp only [mul_add, add_mul, mul_sub, sub_mul, mul_assoc, mul_comm, mul_left_comm,
        add_assoc, add_comm, add_left_comm] $l:location)

/-- Closes an equation of a commutative (semi)ring or field. -/
macro "ring" : tactic => `(tactic| first | ring1 | ring_nf)

/-- `ring` with definitions unfolded as needed. -/
macro "ring!" : tactic => `(tactic| ring)

/-- Closes an equation of a commutative additive group. -/
macro "abel" : tactic => `(tactic| first
  | ac_rfl
  | grind (splits := 0) (ematch := 0)
  | fail "abel failed, it is no identity of commutative groups")
