import Mathlib

open Real Nat

example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith
example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith [h, k]
example (a b : ℝ) (h : a < b) (k : b < 3) : a < 3 := by linarith only [h, k]
example (x y : ℚ) (h : 2 * x + y = 4) (k : x - y = -1) : x = 1 := by linarith
example (x : ℝ) (h : x < 1) (k : 2 < x) : False := by linarith
example (x : ℝ) (h : x < 1) (k : 2 < x) : x ^ 2 = 7 := by linarith
example (x : ℝ) (p : Prop) (h : x < 1) (k : 2 < x) : p := by linarith
example (a b c : ℝ) (f : ∀ x : ℝ, x ≤ c) (h : a ≤ b) : a + a ≤ b + c := by linarith [f a]
example (n : ℕ) (h : 3 ≤ n) : 2 < n := by linarith
example (m n : ℕ) (h : 2 * m + 1 = n) (k : n < 6) : m ≤ 2 := by linarith
example (m n : ℤ) (h : m < n) (k : n < m + 2) : n = m + 1 := by linarith
example (n : ℕ) (x : ℝ) (h : x < 0) : x < n := by linarith
example (x : ℝ) (h : x / 2 < 1) : x < 2 := by linarith
example (x y : ℝ) (h : x / 3 + y / 6 ≤ 1) (k : 1 ≤ y / 2) : x ≤ 2 := by linarith
example (x : ℝ) (h : ¬x < 3) : 2 ≤ x := by linarith
example (x : ℝ) (h : x ≥ 3 ∧ x ≤ 2) : False := by linarith
example (x y : ℝ) (h : x * y > 3) : y * x ≥ 2 := by linarith
example (f : ℝ → ℝ) (x : ℝ) (h : f x = 2 * x) (k : f x > 4) : ¬x ≤ 2 := by linarith
example (a b : ℝ) (h : (a - b) * (a + b) = 5) : a ^ 2 = b ^ 2 + 5 := by linarith
example (x : ℝ) (h : 1.5 < x) : 3 / 2 ≤ x := by linarith
example (m n : ℕ) (h : (m : ℝ) + 1 ≤ n) (k : (n : ℝ) = 4) : ((m + 2 : ℕ) : ℝ) ≤ 5 := by linarith
example {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K] (a b : K) (h : 2 * a < b) :
    a < b / 2 := by linarith
example (a b : ℝ) (h : a < b) (k : ∀ x : ℝ, 0 ≤ x) : a < b + 1 := by
  first
    | linarith only [k 0]
    | linarith
example (x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : ℝ)
    (h0 : x0 < x1 - 0) (h1 : x1 < x2 - 1) (h2 : x2 < x3 - 2) (h3 : x3 < x4 - 3) (h4 : x4 < x5 - 4)
    (h5 : x5 < x6 - 5) (h6 : x6 < x7 - 6) (h7 : x7 < x8 - 7) (h8 : x8 < x9 - 8)
    (h9 : x9 < x10 - 9) (h10 : x10 < x11 - 10) (h11 : x11 < x12 - 11) (h12 : x12 < x13 - 12)
    (h13 : x13 < x14 - 13) (h14 : x14 < x15 - 14) :
    x0 < x15 - 100 := by linarith

/-! Natural numbers beside large numerals, which the kernel is not to count out. -/

example (n : ℕ) (h : n ≥ 671000) : 671000 ≤ n := by linarith
example (m n : ℕ) (h : n ≥ m) : (671000 : ℤ) + m ≤ n + 671000 := by linarith
example (m n : ℕ) (h : n ≥ m) (k : (n : ℤ) < 3) : (n : ℤ) * m < 9 := by nlinarith
example (a b : ℝ) (h : a * 2 < b) : a < b / 2 := by linarith!
example (a b : ℝ) (h : a * 2 < b) : a < b / 2 := by nlinarith! [h]
