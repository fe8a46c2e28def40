import Mathlib

open Real Nat

example (x y : ℝ) : x / y * y = x := by field_simp; done
example (x y : ℝ) (hx : x ≠ 0) : 1 / x = y := by field_simp; ring1
