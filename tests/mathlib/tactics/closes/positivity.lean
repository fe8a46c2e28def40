import Mathlib

open Real Nat BigOperators

example (a b : ℝ) (h : 0 < a) (k : 0 ≤ b) : 0 ≤ a * b + a ^ 2 := by positivity
example (a : ℝ) : 0 < a ^ 2 + 1 := by positivity
example (n : ℕ) : (0 : ℝ) < n + 1 := by positivity
example (a b : ℝ) (h : 0 < a) (k : 0 < b) : a / b ≠ 0 := by positivity
example (a b : ℝ) (h : a ≠ 0) (k : b ≠ 0) : 0 ≠ a * b⁻¹ := by positivity
example (a : ℝ) : 0 ≤ |a| := by positivity
example (a : ℝ) (h : a ≠ 0) : 0 < |a| := by positivity
example : (0 : ℝ) < 2 := by positivity
example (n : ℕ) (h : 0 < n) : 0 < n * 3 := by positivity
example (n : ℕ) : 0 ≤ n * 3 := by positivity
example (x : ℝ) : 0 ≤ √x + 1 := by positivity
example (x : ℝ) (h : 0 < x) : 0 < √x / 2 := by positivity
example (x y : ℝ) : 0 < exp x * exp y := by positivity
example (x : ℝ) (h : 1 < x) : 0 < x := by positivity
example (x : ℝ) (h : 3 ≤ x ∧ x ≤ 4) : 0 < x ^ 3 := by positivity
example (x : ℝ) (h : x < 0) : 0 < x ^ 2 := by positivity
example (x y : ℝ) : 0 ≤ x ^ 2 + y * y := by positivity
example (x y : ℝ) (h : 0 < x) : 0 < x ^ y := by positivity
example : 0 < π / 2 := by positivity
example : Real.log 5 ≠ 0 := by positivity
example (n : ℕ) : 0 < n ! * 2 := by positivity
example (a b : ℝ) (h : 0 < a) : 0 < max a b := by positivity
example (n : ℕ) (h : n ≠ 0) : (0 : ℝ) < n := by positivity
example (z : ℤ) (h : 0 < z) : (0 : ℝ) < z := by positivity
example (s : Finset ℕ) : 0 ≤ ∑ i ∈ s, (i : ℝ) ^ 2 := by positivity
example (s : Finset ℕ) : 0 < ∏ i ∈ s, ((i : ℝ) + 1) := by positivity
example (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    0 < a / (b + c) + b / (c + a) + c / (a + b) := by positivity
example (a : ℝ) (h : 0 < a) : a ≥ 0 := by positivity
