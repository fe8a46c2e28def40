/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Order.Defs.PartialOrder
import Mathlib.Tactic.Have
import Mathlib.Tactic.NthRewrite

/-!
# Small tactics about the form of a proof

`split_ands`, `trans`, `substs`, `triv`, `fconstructor`, `assumption'`, `inhabit`, `nontriviality`,
`wlog`, `unfold_let`, `conv_lhs`, `conv_rhs`, `pick_goal`, `replace` without a proof.
-/

open Lean

/-- Splits a conjunction into its parts. -/
macro "split_ands" : tactic => `(tactic| repeat' (refine And.intro ?_ ?_))

/-- `trans b` proves `a = c`, or another transitive relation, by way of `b`. -/
syntax "trans" (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| trans $t) => `(tactic| first
      | refine Eq.trans (b := $t) ?_ ?_
      | refine le_trans (b := $t) ?_ ?_
      | refine lt_trans (b := $t) ?_ ?_
      | refine Iff.trans (b := $t) ?_ ?_
      | refine dvd_trans (b := $t) ?_ ?_
      | refine Trans.trans (b := $t) ?_ ?_)
  | `(tactic| trans) => `(tactic| first
      | refine Eq.trans ?_ ?_
      | refine le_trans ?_ ?_
      | refine lt_trans ?_ ?_
      | refine Iff.trans ?_ ?_
      | refine dvd_trans ?_ ?_)

/-- `substs h k` substitutes with each of the equations. -/
syntax "substs" (ppSpace colGt ident)+ : tactic
macro_rules
  | `(tactic| substs $hs*) => `(tactic| ($[subst $hs:ident];*))

/-- Closes a goal that is trivially true. -/
macro "triv" : tactic => `(tactic| trivial)

/-- Applies the constructor, and leaves all its arguments as goals. -/
macro "fconstructor" : tactic => `(tactic| constructor)

/-- Applies the constructor, and leaves the arguments that others do not determine as goals. -/
macro "econstructor" : tactic => `(tactic| constructor)

/-- Closes all goals that a hypothesis closes. -/
macro "assumption'" : tactic => `(tactic| any_goals assumption)

/-- Makes an instance of `Inhabited` from one of `Nonempty`. -/
macro "inhabit " t:term : tactic =>
  `(tactic| haveI : Inhabited $t := Classical.inhabited_of_nonempty inferInstance)

/-- Provides that a type has two elements, where that is an instance. -/
syntax "nontriviality" (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| nontriviality) => `(tactic| skip)
  | `(tactic| nontriviality $t) => `(tactic| have : Nontrivial $t := inferInstance)

theorem Mathlib.Tactic.wlog_cases {p q : Prop} (other : (p → q) → ¬p → q) (case : p → q) : q :=
  (Classical.em p).elim case (other case)

/-- `wlog h : p with H` assumes `h : p`; first, the goal is to be proved from `¬p` and from
`H : p → goal`. -/
syntax "wlog " binderIdent " : " term (" with " ident)? : tactic
macro_rules
  | `(tactic| wlog $h:ident : $p) =>
    let this := mkIdent `this
    `(tactic| wlog $h:ident : $p with $this:ident)
  | `(tactic| wlog $h:ident : $p with $H) => `(tactic|
      refine Mathlib.Tactic.wlog_cases (p := $p) (fun $H:ident $h:ident ↦ ?_) (fun $h:ident ↦ ?_))

/-- Puts the values of local definitions in their place. -/
macro "unfold_let" l:(Parser.Tactic.location)? : tactic =>
  `(tactic| simp +zetaDelta -failIfUnchanged only $[$l:location]?)

/-- `conv_lhs => tac` runs `tac` on the left side of the goal. -/
syntax "conv_lhs" (" at " ident)? " => " Parser.Tactic.Conv.convSeq : tactic
/-- `conv_rhs => tac` runs `tac` on the right side of the goal. -/
syntax "conv_rhs" (" at " ident)? " => " Parser.Tactic.Conv.convSeq : tactic
macro_rules
  | `(tactic| conv_lhs $[at $h]? => $seq) => `(tactic| conv $[at $h]? => (lhs; ($seq)))
  | `(tactic| conv_rhs $[at $h]? => $seq) => `(tactic| conv $[at $h]? => (rhs; ($seq)))

/-- `pick_goal 2` moves the second goal to the front. -/
syntax "pick_goal " num : tactic
macro_rules
  | `(tactic| pick_goal $n) => match n.getNat with
    | 0 => Macro.throwError "goals are numbered from 1"
    | 1 => `(tactic| skip)
    | 2 => `(tactic| swap)
    | k + 3 => `(tactic| (turn_goals $(quote (k + 3))))

/-- `replace h : p` without a proof leaves `p` as the first goal, and goes on with `h : p`, which
hides the old `h`. -/
syntax "replace" (ppSpace colGt ident)? " : " term : tactic
macro_rules
  | `(tactic| replace $h:ident : $t) => `(tactic| have $h:ident : $t)
