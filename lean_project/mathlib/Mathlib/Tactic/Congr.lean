/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-!
# Equations by their parts: `congr!`, `rcongr`, `convert`, `convert_to`

Propositions are compared by `↔`, functions by their values.
-/

/-- What is done to each goal that congruence leaves. -/
macro "congr_finish" : tactic => `(tactic| first
  | with_reducible rfl
  | assumption
  | (apply propext)
  | exact Subsingleton.elim _ _
  | skip)

/-- One round: congruence, then values of functions. -/
syntax "congr_round" (ppSpace num)? : tactic
macro_rules
  | `(tactic| congr_round) => `(tactic| first
      | with_reducible rfl
      | (funext _; congr_round)
      | (refine iff_of_eq ?_; congr_round)
      | (congr <;> first | with_reducible rfl | (funext _; try congr_round) | congr_finish)
      | congr_finish)
  | `(tactic| congr_round $n:num) => match n.getNat with
    | 0 => `(tactic| congr_finish)
    | _ => `(tactic| first
      | with_reducible rfl
      | (refine iff_of_eq ?_; congr_round $n)
      | (congr $n <;> congr_finish)
      | congr_finish)

/-- `congr!` reduces an equation or equivalence to the parts in which both sides differ;
`congr! n` goes at most `n` levels deep. -/
syntax "congr!" (ppSpace num)? : tactic
macro_rules
  | `(tactic| congr! $[$n]?) => `(tactic| congr_round $[$n]?)

/-- `congr with x` is `congr`, then `ext x`. -/
syntax "congr" (ppSpace num)? " with" (ppSpace colGt rintroPat)+ : tactic
macro_rules
  | `(tactic| congr $[$n]? with $xs*) => `(tactic| (congr $[$n]? <;> ext $xs*))

/-- `rcongr x` is `congr` and `ext x`, as often as possible. -/
syntax "rcongr" (ppSpace colGt rintroPat)* : tactic
macro_rules
  | `(tactic| rcongr $xs*) => `(tactic| (
      congr
      all_goals (try (ext $xs*; try rcongr))))

/-- `convert e` closes the goal with `e` up to equations, which are left; `using n` looks at most
`n` levels deep. Holes of `e` that stay open are goals as well. -/
syntax "convert" (" ←" <|> " <-")? ppSpace term (" using " num)? : tactic
macro_rules
  | `(tactic| convert $t:term $[using $n]?) => `(tactic| (
      refine' Eq.mpr ?_ $t
      congr! $[$n]?))
  | `(tactic| convert ← $t:term $[using $n]?) => `(tactic| (
      refine' Eq.mp ?_ $t
      congr! $[$n]?))

/-- `convert_to p` leaves the equations between the goal and `p`, one level deep or as `using` says,
and then `p`. -/
syntax "convert_to " term (" using " num)? : tactic
macro_rules
  | `(tactic| convert_to $t:term) => `(tactic| convert (?_ : $t) using 1)
  | `(tactic| convert_to $t:term using $n) => `(tactic| convert (?_ : $t) using $n)
