/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.GrindInstances
import Mathlib.Tactic.Ring.NormalForm

/-!
# `ring`: equations of commutative rings and fields

`ring1` proves identities, `ring_nf` writes normal forms, `ring` does what it can of both.
-/

/-- `ring1` with definitions unfolded as needed. -/
macro "ring1!" : tactic => `(tactic| ring1)

/-- Closes an identity of a commutative (semi)ring or field; where the goal is none, it is brought
into the normal form of `ring_nf`. -/
macro "ring" : tactic => `(tactic| first
  | ring1
  | ring_nf
  | fail "ring failed: this is no identity of commutative rings, and in normal form already")

/-- `ring` with definitions unfolded as needed. -/
macro "ring!" : tactic => `(tactic| ring)

/-- Closes an identity of a commutative additive group. -/
macro "abel" : tactic => `(tactic| first
  | ring1
  | ac_rfl
  | attempt 20000 grind (splits := 0) (ematch := 0)
  | fail "abel failed to prove equality: this is no identity of commutative groups")

/-- `abel` without a normal form as its second choice. -/
macro "abel1" : tactic => `(tactic| abel)

/-- Brings sums of a commutative additive group into a normal form. -/
macro "abel_nf" l:(Lean.Parser.Tactic.location)? : tactic => `(tactic| ring_nf $[$l:location]?)
