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

/-- `linarith [h₁, …]` closes a goal that follows from linear facts: hypotheses and the terms given,
or with `only` the terms alone. The goal is a comparison, or any other where the facts contradict
each other. -/
syntax (name := linarith) "linarith" "!"? Parser.Tactic.optConfig (&" only")?
  (" [" term,*,? "]")? : tactic

/-- `nlinarith [h₁, …]` is `linarith` with further facts: squares of terms that are squared
somewhere, and products of pairs of hypotheses, the terms given and the negated goal. -/
syntax (name := nlinarith) "nlinarith" "!"? Parser.Tactic.optConfig (&" only")?
  (" [" term,*,? "]")? : tactic

/-- `linarith!` is `linarith`. -/
syntax (name := linarithBang) "linarith!" Parser.Tactic.optConfig (&" only")?
  (" [" term,*,? "]")? : tactic

/-- `nlinarith!` is `nlinarith`. -/
syntax (name := nlinarithBang) "nlinarith!" Parser.Tactic.optConfig (&" only")?
  (" [" term,*,? "]")? : tactic

namespace Mathlib.Tactic.Linarith

/-- A call without its exclamation mark. -/
meta def plain (kind : SyntaxNodeKind) (name : String) (stx : Syntax) : Syntax :=
  mkNode kind (#[mkAtom name, mkNullNode] ++ stx.getArgs.toList.tail.toArray)

@[macro linarithBang] meta def expandLinarith : Macro := fun stx ↦
  return plain ``linarith "linarith" stx

@[macro nlinarithBang] meta def expandNlinarith : Macro := fun stx ↦
  return plain ``nlinarith "nlinarith" stx

/-- The terms between the brackets of a call. -/
def termsOf (stx : Syntax) : Array Syntax :=
  if (stx.getArg 4).isNone then #[] else ((stx.getArg 4).getArg 1).getSepArgs

/-- A call of either tactic: the search, then the procedures of `grind`, which know integers. -/
def evaluate (name : String) (nonlinear : Bool) (stx : Syntax) : TacticM Unit := do
  let terms := termsOf stx
  let only := !(stx.getArg 3).isNone
  if ← attempt 200000 (run terms only nonlinear) then return
  unless only do
    let terms : Array Term := terms.map (⟨·⟩)
    if ← attempt 5000 (evalTactic (← `(tactic| (have_facts [$terms,*]; linear_facts)))) then return
  withMainContext do throwError "{name} failed to find a contradiction\n⊢ {← getMainTarget}"

end Mathlib.Tactic.Linarith

open Mathlib.Tactic.Linarith

@[tactic linarith] def evalLinarith : Tactic := evaluate "linarith" false
@[tactic nlinarith] def evalNlinarith : Tactic := evaluate "nlinarith" true
