/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Push

/-! # Proofs by contradiction: `by_contra`, `by_contra!`, `absurd`, `exacts` -/

open Lean

/-- `by_contra h` assumes the goal's negation; `¬ p` is proved from `p`. -/
syntax "by_contra" (ppSpace colGt binderIdent)? (" : " term)? : tactic
macro_rules
  | `(tactic| by_contra) =>
    let this := mkIdent `this
    `(tactic| by_contra $this:ident)
  | `(tactic| by_contra : $t) =>
    let this := mkIdent `this
    `(tactic| by_contra $this:ident : $t)
  | `(tactic| by_contra $h:binderIdent : $t) =>
    `(tactic| (by_contra $h:binderIdent; rename _ => h; refine (fun (k : $t) ↦ ?_) h))
macro_rules
  | `(tactic| by_contra $h:ident) => `(tactic| first
      | (guard_target =~ ¬ _; intro $h:ident)
      | refine Classical.byContradiction fun $h:ident ↦ ?_)
  | `(tactic| by_contra _) => `(tactic| first
      | (guard_target =~ ¬ _; intro _)
      | refine Classical.byContradiction fun _ ↦ ?_)
  | `(tactic| by_contra $h:ident : $t) => `(tactic| (
      by_contra $h:ident
      have $h:ident : $t := by first | exact $h:ident | (push_neg at $h:ident ⊢; exact $h:ident)))

/-- `by_contra! h` assumes the goal's negation, with the negation moved inwards. -/
syntax "by_contra!" (ppSpace colGt ident)? (" : " term)? : tactic
macro_rules
  | `(tactic| by_contra!) =>
    let this := mkIdent `this
    `(tactic| by_contra! $this:ident)
  | `(tactic| by_contra! : $t) =>
    let this := mkIdent `this
    `(tactic| by_contra! $this:ident : $t)
  | `(tactic| by_contra! $h:ident) =>
    `(tactic| (refine Classical.byContradiction fun $h:ident ↦ ?_; push_neg at $h:ident))
  | `(tactic| by_contra! $h:ident : $t) =>
    `(tactic| (by_contra! $h:ident; change $t at $h:ident))

/-- `absurd h` leaves the negation of what `h` proves. -/
macro "absurd " h:term : tactic => `(tactic| refine absurd $h ?_)

/-- `exacts [t₁, …]` closes the first goals with these terms. -/
syntax "exacts" " [" term,*,? "]" : tactic
macro_rules
  | `(tactic| exacts []) => `(tactic| done)
  | `(tactic| exacts [$t]) => `(tactic| exact $t)
  | `(tactic| exacts [$t, $ts,*]) => `(tactic| (exact $t; exacts [$ts,*]))
