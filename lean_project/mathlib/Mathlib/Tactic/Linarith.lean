/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.GrindInstances
import Mathlib.Tactic.Linarith.Frontend

/-!
# `linarith` and `nlinarith`: goals that follow from linear facts, or from products of facts

Both look for a sum of multiples of facts that is a contradiction
(`Mathlib.Tactic.Linarith.Frontend`); `nlinarith` multiplies pairs of facts first.
Integers are also left to the procedures of `grind`.
-/

open Lean Elab Tactic

/-- Proves `=`, `≤`, `<` or `False` from the linear facts in sight, with no search beyond them. -/
syntax "linear_facts" : tactic
macro_rules
  | `(tactic| linear_facts) => `(tactic| attempt 5000 first | grind_linarith | lia)

/-- Adds facts, which need no name, to the context. -/
syntax "have_facts" " [" term,*,? "]" : tactic
macro_rules
  | `(tactic| have_facts []) => `(tactic| skip)
  | `(tactic| have_facts [$t]) => `(tactic| have := $t)
  | `(tactic| have_facts [$t, $ts,*]) => `(tactic| (have := $t; have_facts [$ts,*]))

/-- What follows the name of either tactic. -/
syntax linarithArgs := Parser.Tactic.optConfig (&" only")? (" [" term,*,? "]")?

/-- `linarith [h₁, …]` closes a goal that follows from linear facts: hypotheses and the terms given,
or with `only` the terms alone. The goal is a comparison, or any other where the facts contradict
each other. -/
syntax (name := linarith) "linarith" linarithArgs : tactic

/-- `nlinarith [h₁, …]` is `linarith` with further facts: squares of terms that are squared
somewhere, and products of pairs of hypotheses, the terms given and the negated goal. -/
syntax (name := nlinarith) "nlinarith" linarithArgs : tactic

/-- `linarith`, which unfolds definitions no further. -/
macro "linarith!" args:linarithArgs : tactic => `(tactic| linarith $args)

/-- `nlinarith`, which unfolds definitions no further. -/
macro "nlinarith!" args:linarithArgs : tactic => `(tactic| nlinarith $args)

namespace Mathlib.Tactic.Linarith

/-- The terms between the brackets of a call. -/
def termsOf (args : Syntax) : Array Syntax :=
  if (args.getArg 2).isNone then #[] else ((args.getArg 2).getArg 1).getSepArgs

/-- A call of either tactic: the search, then the procedures of `grind`, which know integers. -/
def evaluate (name : String) (nonlinear : Bool) (stx : Syntax) : TacticM Unit := do
  let terms := termsOf (stx.getArg 1)
  let only := !((stx.getArg 1).getArg 1).isNone
  if ← attempt 200000 (run terms only nonlinear) then return
  unless only do
    let terms : Array Term := terms.map (⟨·⟩)
    if ← attempt 5000 (evalTactic (← `(tactic| (have_facts [$terms,*]; linear_facts)))) then return
  withMainContext do throwError "{name} failed to find a contradiction\n⊢ {← getMainTarget}"

end Mathlib.Tactic.Linarith

open Mathlib.Tactic.Linarith

@[tactic linarith] def evalLinarith : Tactic := evaluate "linarith" false
@[tactic nlinarith] def evalNlinarith : Tactic := evaluate "nlinarith" true
