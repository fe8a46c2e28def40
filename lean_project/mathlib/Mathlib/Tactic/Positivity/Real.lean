/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Pow.Real
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic
import Mathlib.Data.Nat.Factorial.Basic
import Mathlib.Data.Real.Sqrt
import Mathlib.Tactic.Positivity

/-! # `positivity` of roots, exponentials, powers, `π` and factorials -/

macro_rules
  | `(tactic| positivity_step) => `(tactic| first
      | with_reducible exact Real.pi_pos
      | with_reducible exact Real.exp_pos _
      | with_reducible exact Real.sqrt_nonneg _
      | (with_reducible refine Real.sqrt_pos_of_pos ?_) <;> positivity_step
      | (with_reducible refine Real.rpow_pos_of_pos ?_ _) <;> positivity_step
      | (with_reducible refine Real.rpow_nonneg ?_ _) <;> positivity_step
      | with_reducible exact Nat.factorial_pos _)
