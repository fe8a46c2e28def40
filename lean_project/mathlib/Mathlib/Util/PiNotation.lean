/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
/-!
# The notation `Π x, B x` for dependent function types
-/

/-- `Π x, B x` and `Π x : A, B x` are the types `∀ x, B x` and `∀ x : A, B x`. -/
syntax:lead "Π" ppSpace ident (" : " term)? ", " term : term

macro_rules
  | `(Π $x:ident, $b) => `(∀ $x:ident, $b)
  | `(Π $x:ident : $t, $b) => `(∀ $x:ident : $t, $b)
