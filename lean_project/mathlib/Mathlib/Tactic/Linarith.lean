/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Algebra.Order.Ring.GrindInstances

/-!
# `linarith` and `nlinarith`: goals that follow from linear facts, or from products of the hints

Both hand the hints to `grind`'s procedures for linear arithmetic, whose proofs the kernel checks.
-/

/-- Proves `=`, `≤`, `<` or `False` from the linear facts in sight, with no search beyond them. -/
syntax "linear_facts" : tactic
macro_rules
  | `(tactic| linear_facts) => `(tactic| first
      | grind_linarith
      | lia
      | grind (splits := 3) (ematch := 0))

/-- Adds facts, which need no name, to the context. -/
syntax "have_facts" " [" term,*,? "]" : tactic
macro_rules
  | `(tactic| have_facts []) => `(tactic| skip)
  | `(tactic| have_facts [$t]) => `(tactic| have := $t)
  | `(tactic| have_facts [$t, $ts,*]) => `(tactic| (have := $t; have_facts [$ts,*]))

/-- `linarith [h₁, …]` closes a goal that follows from linear facts: hypotheses and the terms given.
An integer goal is also decided by integer arithmetic. -/
syntax "linarith" "!"? (&" only")? (" [" term,*,? "]")? : tactic
macro_rules
  | `(tactic| linarith $[!%$bang]? $[only%$only]? $[[$ts,*]]?) => do
      let facts := (ts.map fun a ↦ a.getElems).getD #[]
      `(tactic| first
        | (have_facts [$facts,*]; linear_facts)
        | fail "linarith failed to find a contradiction")

namespace Mathlib.Tactic.Linarith

variable {R : Type _} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}

theorem sub_mul_sub_nonneg (h : a ≤ b) (k : c ≤ d) : 0 ≤ (b - a) * (d - c) :=
  mul_nonneg (sub_nonneg.2 h) (sub_nonneg.2 k)

theorem sub_mul_sub_pos (h : a < b) (k : c < d) : 0 < (b - a) * (d - c) :=
  mul_pos (sub_pos.2 h) (sub_pos.2 k)

end Mathlib.Tactic.Linarith

open Mathlib.Tactic.Linarith in
/-- Adds the product of two comparisons, if it says anything. -/
macro "have_product" h:term:max k:term:max : tactic => `(tactic| first
  | have := sub_mul_sub_pos $h $k
  | have := sub_mul_sub_nonneg $h $k
  | have := sub_mul_sub_nonneg (le_of_lt $h) $k
  | have := sub_mul_sub_nonneg $h (le_of_lt $k)
  | skip)

/-- Adds the products of a comparison with each of a list, and of all pairs of the list. -/
syntax "have_products" " [" term,* "]" : tactic
syntax "have_products_with" term:max " [" term,* "]" : tactic
macro_rules
  | `(tactic| have_products_with $_ []) => `(tactic| skip)
  | `(tactic| have_products_with $h [$t]) => `(tactic| have_product $h $t)
  | `(tactic| have_products_with $h [$t, $ts,*]) =>
    `(tactic| (have_product $h $t; have_products_with $h [$ts,*]))
macro_rules
  | `(tactic| have_products []) => `(tactic| skip)
  | `(tactic| have_products [$t]) => `(tactic| have_product $t $t)
  | `(tactic| have_products [$t, $ts,*]) =>
    `(tactic| (have_products_with $t [$t, $ts,*]; have_products [$ts,*]))

/-- Turns a comparison to be proved into the hypothesis that it fails. -/
macro "negate_goal" h:ident : tactic => `(tactic| first
  | (refine lt_of_not_ge fun $h ↦ ?_)
  | (refine le_of_not_gt fun $h ↦ ?_))

/-- `nlinarith [h₁, …]` closes a goal that follows linearly from the facts in sight, the hints, and
products of pairs of the hints and of the negated goal. -/
syntax "nlinarith" "!"? (&" only")? (" [" term,*,? "]")? : tactic
macro_rules
  | `(tactic| nlinarith $[!%$bang]? $[only%$only]? $[[$ts,*]]?) => do
      let facts := (ts.map fun a ↦ a.getElems).getD #[]
      `(tactic| first
        | (have_facts [$facts,*]; linear_facts)
        | (have_facts [$facts,*]; negate_goal goal; have_products [goal, $facts,*]; linear_facts)
        | (have_facts [$facts,*]; have_products [$facts,*]; linear_facts)
        | (have_facts [$facts,*]; grind)
        | fail "nlinarith failed to find a contradiction")
