/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-!
# How bounded existential quantifiers print

`∃ x > a, p` is read as `∃ x, x > a ∧ p`; here is the way back. Bounded universal quantifiers are
implications and need a delaborator, `Mathlib.Util.Delaborators`.
-/

open Lean PrettyPrinter

/-- Prints `∃ x, x > a ∧ p` as `∃ x > a, p`, likewise for the other binder predicates. -/
@[app_unexpander Exists] meta def Exists.boundedUnexpander : Unexpander
  | `($_ fun $x:ident ↦ $y:ident > $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident > $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident < $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident < $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ≥ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ≥ $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ≤ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ≤ $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ≠ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ≠ $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ∈ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ∈ $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ∉ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ∉ $z, $p) else throw ()
  | `($_ fun $x:ident ↦ $y:ident ⊆ $z ∧ $p) =>
    if x.raw.getId == y.raw.getId then `(∃ $x:ident ⊆ $z, $p) else throw ()
  | _ => throw ()
