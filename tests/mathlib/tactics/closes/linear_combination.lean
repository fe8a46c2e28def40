import Mathlib

open Real Nat

example (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : x * 2 = 4 := by linear_combination h + k
example (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by linear_combination (h + k) / 2
example (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : y = 1 := by
  linear_combination 1 / 2 * h - 1 / 2 * k
example (x y : ℤ) (h : x * y = 1) : x ^ 2 * y ^ 2 = 1 := by linear_combination (x * y + 1) * h
example (x y : ℚ) (h : x = y) : -x = -y := by linear_combination -h
example (x y : ℚ) (h : x = y) : 3 - x = 3 - y := by linear_combination -1 * h
example (x y : ℂ) (k : ∀ x : ℂ, x ^ 2 = 1) : x ^ 2 * 3 = 3 := by linear_combination 3 * k x
example (x y : ℤ) : (x + y) ^ 2 = x ^ 2 + y ^ 2 + 2 * x * y := by linear_combination
example (x y : ℤ) (h : x ^ 2 = 2 * x * y - y ^ 2) : x = y := by linear_combination (exp := 2) h
example (x y z : ℝ) (h : x = y) (k : y = z) : x * y = y * z := by
  linear_combination y * h + y * k
example (x y : ℝ) (h : x = 2) (k : y = 3) : x * y = 6 := by linear_combination h * k
example (x y : ℝ) (h : x = 2 * y) (k : y = 1) : x + y = 3 := by
  linear_combination (norm := ring_nf) h + 3 * k
example {R : Type*} [CommRing R] (a b c : R) (h : a = b) (k : b = c) : a ^ 2 = b * c := by
  linear_combination a * h + b * (h + k)
example (x y : ℤ) (h : x = y) : x + 1 = y + 1 := by
  linear_combination (norm := skip) h
  ring1

/-! Comparisons, up to a number; the factors are positive by their form. -/

example (x y : ℝ) (h : x ≤ 3) (k : y ≤ 4) : 2 * x + y ≤ 10 := by linear_combination 2 * h + k
example (x y : ℝ) (h : x ≤ 3) (k : y ≤ 4) : 2 * x + y ≤ 11 := by linear_combination 2 * h + k
example (x y : ℝ) (h : x < 3) (k : y ≤ 4) : 2 * x + y < 10 := by linear_combination 2 * h + k
example (x y : ℝ) (h : x = 3) (k : y ≤ 4) : 2 * x + y ≤ 10 := by linear_combination 2 * h + k
example (x y : ℝ) (h : x = 3) (k : y ≤ 4) : y - x ≤ 1 := by linear_combination k - h
example (x y : ℝ) (h : 3 * x < y) : x < y / 3 := by linear_combination h / 3
example (x y : ℚ) (h : 3 * x ≥ y) : x ≥ y / 3 := by linear_combination h / 3
example (x : ℝ) : x < x + 1 := by linear_combination
example (x y : ℝ) (h : 0 ≤ x) (k : y ≤ 4) : x * y ≤ 4 * x := by linear_combination x * k
example (x y : ℝ) (h : x = y) : x ≤ y := by linear_combination h
