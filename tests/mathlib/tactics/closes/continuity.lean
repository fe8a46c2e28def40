import Mathlib

open Real Nat

example : Continuous fun x : ℝ ↦ x ^ 2 + 3 * x - 1 := by continuity
example : Continuous fun x : ℝ ↦ Real.sin x * Real.exp x := by continuity
example : Continuous fun x : ℝ ↦ Real.cos (x ^ 2 + 1) := by continuity
example (f : ℝ → ℝ) (h : Continuous f) : Continuous fun x ↦ f x + 1 := by fun_prop
example : ContinuousOn (fun x : ℝ ↦ -x ^ 3) (Set.Icc 0 1) := by fun_prop
