/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # `split_ifs`: one goal per branch of each `if` -/

open Lean

/-- Splits every `if-then-else`; `with` names the conditions. -/
syntax "split_ifs" (Lean.Parser.Tactic.location)? (" with" (ppSpace colGt binderIdent)+)? : tactic
macro_rules
  | `(tactic| split_ifs $[$l:location]?) =>
    `(tactic| (split $[$l:location]?; all_goals (try split_ifs $[$l:location]?)))
  | `(tactic| split_ifs $[$l:location]? with $h) =>
    `(tactic| (split $[$l:location]? <;> rename_i $h))
  | `(tactic| split_ifs $[$l:location]? with $h $hs*) => `(tactic| (
      split $[$l:location]? <;> rename_i $h
      all_goals (try split_ifs $[$l:location]? with $hs*)))
