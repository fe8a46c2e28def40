import Mathlib

open Real Nat

example (a : ℝ) : 0 < a ^ 2 := by positivity
example (a b : ℝ) (h : 0 < a) : 0 < a - b := by positivity
example (n : ℕ) : (0 : ℝ) < n := by positivity
example (x : ℝ) : 0 < √x := by positivity
example (a b : ℝ) (h : 0 < a) : a < b + a := by positivity
example (a b : ℝ) (h : 0 < a) : 0 < a * b := by positivity
example (a : ℝ) : 0 ≤ a ^ 3 := by positivity
example (a : ℝ) (h : -1 < a) : 0 < a := by positivity
example : (0 : ℝ) < 0 := by positivity
example (p : Prop) (h : p) : p := by positivity
