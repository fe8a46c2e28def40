/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean

/-!
# How bounded universal quantifiers print

`∀ x > a, p` is read as `∀ x, x > a → p`; here is the way back, for propositions. The form of the
binder is changed in the syntax that the built-in printer makes, so all its options hold. As in
Mathlib, `∀ x, x ≠ a → p` stays as it is.
-/

namespace Lean.PrettyPrinter.Delaborator

/-- The bounded form of `∀ x, b → p`, where `b` is one of the binder predicates of `x`. -/
meta def boundedForall? (x : Ident) (bound p : Term) : DelabM (Option Term) := do
  match bound with
  | `($y:ident > $z) => same y do `(∀ $x:ident > $z, $p)
  | `($y:ident < $z) => same y do `(∀ $x:ident < $z, $p)
  | `($y:ident ≥ $z) => same y do `(∀ $x:ident ≥ $z, $p)
  | `($y:ident ≤ $z) => same y do `(∀ $x:ident ≤ $z, $p)
  | `($y:ident ∈ $z) => same y do `(∀ $x:ident ∈ $z, $p)
  | `($y:ident ∉ $z) => same y do `(∀ $x:ident ∉ $z, $p)
  | `($y:ident ⊆ $z) => same y do `(∀ $x:ident ⊆ $z, $p)
  | _ => return none
where
  same (y : Ident) (form : DelabM Term) : DelabM (Option Term) := do
    if x.getId == y.getId then return some (← form) else return none

/-- Prints `∀ x, x > a → p` as `∀ x > a, p`, likewise for the other binder predicates. -/
@[delab forallE] meta def delabBoundedForall : Delab := do
  let printed ← delabForall
  match printed with
  | `(∀ $x:ident, $bound → $p) => return (← boundedForall? x bound p).getD printed
  | `(∀ ($x:ident : $_), $bound → $p) => return (← boundedForall? x bound p).getD printed
  | _ => return printed

end Lean.PrettyPrinter.Delaborator
