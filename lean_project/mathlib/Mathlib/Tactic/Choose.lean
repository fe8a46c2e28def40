/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # Functions and values from hypotheses: `choose`, `lift`, `apply_fun` -/

open Lean

/-- `choose f hf using h` takes a function from `h : ∀ x, ∃ y, p x y`. -/
syntax "choose" (ppSpace colGt ident)+ (" using " term)? : tactic
macro_rules
  | `(tactic| choose $f:ident $hf:ident using $h) =>
    `(tactic| first
      | obtain ⟨$f:ident, $hf:ident⟩ := Classical.axiomOfChoice $h
      | obtain ⟨$f:ident, $hf:ident⟩ := $h)

/-- `lift n to ℕ using h` replaces an integer `n` by a natural number, where `h : 0 ≤ n`. -/
syntax "lift" ppSpace ident " to " term (" using " term)? (" with " ident)? : tactic
macro_rules
  | `(tactic| lift $n:ident to $t using $h) => `(tactic| lift $n:ident to $t using $h with $n:ident)
  | `(tactic| lift $_:ident to $_ using $h with $m:ident) => `(tactic| (
      obtain ⟨$m:ident, eq⟩ := Int.eq_ofNat_of_zero_le $h
      subst eq))

/-- `apply_fun f at h` applies `f` to both sides of an equation. -/
syntax "apply_fun" ppSpace term " at " ident : tactic
macro_rules
  | `(tactic| apply_fun $f at $h) =>
    `(tactic| (replace $h:ident := congrArg $f $h; try dsimp only at $h:ident))
