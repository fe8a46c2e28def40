/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Push

/-! # `contrapose`: a goal by its contrapositive -/

theorem Mathlib.Tactic.Contrapose.mtr {p q : Prop} (h : ¬q → ¬p) : p → q :=
  fun hp ↦ Classical.byContradiction fun hq ↦ h hq hp

/-- `contrapose h` exchanges the goal and the hypothesis, both negated. -/
syntax "contrapose" (ppSpace colGt ident (" with " ident)?)? : tactic
macro_rules
  | `(tactic| contrapose) => `(tactic| refine Mathlib.Tactic.Contrapose.mtr ?_)
  | `(tactic| contrapose $h:ident) => `(tactic| contrapose $h:ident with $h:ident)
  | `(tactic| contrapose $h:ident with $k:ident) =>
    `(tactic| (revert $h:ident; contrapose; intro $k:ident))

/-- `contrapose! h` is `contrapose h`, the negations moved inwards. -/
syntax "contrapose!" (ppSpace colGt ident (" with " ident)?)? : tactic
macro_rules
  | `(tactic| contrapose!) => `(tactic| (contrapose; push_neg))
  | `(tactic| contrapose! $h:ident) => `(tactic| contrapose! $h:ident with $h:ident)
  | `(tactic| contrapose! $h:ident with $k:ident) =>
    `(tactic| (contrapose $h:ident with $k:ident; push_neg at $k:ident ⊢))
