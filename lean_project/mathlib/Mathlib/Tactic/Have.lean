/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-!
# `have` and `suffices` without a proof

The proof becomes a goal of its own: the first one after `have`, the last one after `suffices`.
-/

open Lean

/-- `have h : p` without a proof leaves `p` as the first goal, and goes on with `h`. With binders,
`have h (x : α) : p`, the goal has `x` in its context. -/
syntax "have" (ppSpace colGt (ident <|> hole))? (ppSpace colGt bracketedBinder)* " : " term : tactic
/-- `suffices h : p` without a proof goes on with `h`, and leaves `p` as the last goal. -/
syntax "suffices" (ppSpace colGt (ident <|> hole))? (ppSpace colGt bracketedBinder)* " : " term :
  tactic

macro_rules
  | `(tactic| suffices : $t) =>
    let this := mkIdent `this
    `(tactic| refine_lift have $this:ident : $t := ?_; ?_)
  | `(tactic| suffices _ : $t) => `(tactic| refine_lift have _ : $t := ?_; ?_)
  | `(tactic| suffices $h:ident $bs:bracketedBinder* : $t) =>
    `(tactic| refine_lift have $h:ident $bs:bracketedBinder* : $t := ?_; ?_)

macro_rules
  | `(tactic| have : $t) => `(tactic| focus (suffices : $t; rotate_left))
  | `(tactic| have _ : $t) => `(tactic| focus (suffices _ : $t; rotate_left))
  | `(tactic| have $h:ident $bs:bracketedBinder* : $t) =>
    `(tactic| focus (suffices $h:ident $bs:bracketedBinder* : $t; rotate_left))
