/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Abs
import Mathlib.Data.Real.Basic

/-! # Norms: the notation `‖x‖`, and the norm of ℝ -/

universe u

/-- Types whose elements have a norm `‖x‖`. -/
class Norm (E : Type u) where
  /-- the norm -/
  norm : E → ℝ

export Norm (norm)

/-- `‖x‖` is the norm of `x`. -/
macro:max atomic("‖" noWs) a:term noWs "‖" : term => `(norm $a)

/-- Prints `norm a` as `‖a‖`. -/
@[app_unexpander Norm.norm]
meta def Norm.norm.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ $a) =>
    match a with
    | `(‖$_‖) | `(-$_) => `(‖($a)‖)
    | _ => `(‖$a‖)
  | _ => throw ()

noncomputable instance Real.instNorm : Norm ℝ := ⟨fun r ↦ |r|⟩

@[simp] theorem Real.norm_eq_abs (r : ℝ) : ‖r‖ = |r| := rfl

theorem Real.norm_of_nonneg {r : ℝ} (h : 0 ≤ r) : ‖r‖ = r := abs_of_nonneg h
