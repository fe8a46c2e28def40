/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # `set`: a term gets a name everywhere -/

open Lean

/-- `set x := t with h` writes `x` for `t` everywhere and keeps `h : x = t`. -/
syntax "set" ppSpace ident (" : " term)? " := " term (" with " ("← " <|> "<- ")? ident)? : tactic
macro_rules
  | `(tactic| set $x:ident $[: $T]? := $t) => do
    let type ← T.getDM `(_)
    `(tactic| (let $x:ident : $type := $t; try simp only [show $t = $x from rfl] at *))
  | `(tactic| set $x:ident $[: $T]? := $t with $h:ident) => do
    let type ← T.getDM `(_)
    `(tactic| (
      let $x:ident : $type := $t
      try simp only [show $t = $x from rfl] at *
      have $h:ident : $x = $t := rfl))
  | `(tactic| set $x:ident $[: $T]? := $t with ← $h:ident) => do
    let type ← T.getDM `(_)
    `(tactic| (
      let $x:ident : $type := $t
      try simp only [show $t = $x from rfl] at *
      have $h:ident : $t = $x := rfl))
