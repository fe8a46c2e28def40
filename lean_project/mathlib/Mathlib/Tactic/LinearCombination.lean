/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring

/-!
# `linear_combination`: an equation is a given combination of equations

The difference of both sides must be that of the combination, which is checked as a ring identity.
-/

/-- `linear_combination a * h₁ + b * h₂` closes the equation that the combination comes to. -/
syntax "linear_combination" (atomic(" (" &"norm" " := ") tacticSeq ")")?
  (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| linear_combination) => `(tactic| ring1)
  | `(tactic| linear_combination $_:term) => `(tactic| first
      | grobner
      | fail "linear_combination failed, the equation is no consequence")
  | `(tactic| linear_combination (norm := $norm) $_:term) => `(tactic| first | grobner | ($norm))
