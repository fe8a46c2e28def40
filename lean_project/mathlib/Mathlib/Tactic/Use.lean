/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # Witnesses: `use`, `existsi` -/

/-- Closes what is left by `use` if that is `True`, `rfl`, a hypothesis, or a pair of such. -/
syntax "use_discharger" : tactic
macro_rules
  | `(tactic| use_discharger) => `(tactic| first
      | exact True.intro
      | rfl
      | assumption
      | (refine And.intro ?_ ?_ <;> use_discharger))

/-- `use a, b` gives witnesses; what is left and plain, as `rfl` or a hypothesis, is closed. -/
syntax "use" "!"? (ppSpace colGt term),+ : tactic
macro_rules
  | `(tactic| use $[!%$bang]? $t) => `(tactic|
      first
      | (refine ⟨$t, ?_⟩; try with_reducible use_discharger)
      | exact ⟨$t⟩
      | exact $t
      | (refine ⟨$t, ?_, ?_⟩ <;> use_discharger))
  | `(tactic| use $[!%$bang]? $t, $ts,*) => `(tactic| (refine ⟨$t, ?_⟩; use $ts,*))

/-- `existsi a, b` gives witnesses and leaves the rest. -/
syntax "existsi" (ppSpace colGt term),+ : tactic
macro_rules
  | `(tactic| existsi $t) => `(tactic| refine ⟨$t, ?_⟩)
  | `(tactic| existsi $t, $ts,*) => `(tactic| (refine ⟨$t, ?_⟩; existsi $ts,*))
