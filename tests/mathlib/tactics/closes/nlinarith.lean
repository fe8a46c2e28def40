import Mathlib

open Real Nat

example (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by nlinarith [sq_nonneg (a - b)]
example (a b : ℝ) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by nlinarith [h, k]
example (a b : ℝ) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by nlinarith
example (a b : ℝ) (h : 1 < a) (k : 1 < b) : a + b < a * b + 1 := by nlinarith [h, k]
example (a b c : ℝ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
example (a b : ℕ) (h : 2 ≤ a) (k : 3 ≤ b) : 6 ≤ a * b := by nlinarith
example (x : ℝ) : 0 ≤ x ^ 2 + x + 1 := by nlinarith [sq_nonneg (x + 1 / 2)]
example (x : ℝ) (h : 2 < x) : 4 < x ^ 2 := by nlinarith
example (x y : ℝ) (h : x ^ 2 + y ^ 2 = 1) : x * y ≤ 1 / 2 := by nlinarith [sq_nonneg (x - y)]
example (x y : ℝ) (h : 0 < x) (k : x < y) : x ^ 2 < y ^ 2 := by nlinarith
example (x : ℝ) (h : x ^ 2 = 2) (k : 0 ≤ x) : x < 3 / 2 := by nlinarith
example (a b c d : ℝ) : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by
  nlinarith [sq_nonneg (a * d - b * c)]
example (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    a * (b - c) ^ 2 + b * (c - a) ^ 2 + c * (a - b) ^ 2 ≥ 0 := by
  nlinarith [mul_nonneg ha.le (sq_nonneg (b - c)), mul_nonneg hb.le (sq_nonneg (c - a)),
    mul_nonneg hc.le (sq_nonneg (a - b))]
example (n : ℤ) (h : n ^ 2 < 9) : n < 3 := by nlinarith
example (x : ℝ) (h : x * x ≤ 0) (k : 1 ≤ x) : False := by nlinarith
example (x y : ℝ) (h : x + y = 2) : x ^ 2 + y ^ 2 ≥ 2 := by nlinarith [sq_nonneg (x - y)]

/-! Products with what is known of casts. -/

example (x : ℝ) (n : ℕ) (h : -1 < x) (k : 1 + (n + 1) * x ≤ (1 + x) ^ n * (1 + x)) :
    1 + ((n : ℝ) + 1 + 1) * x ≤ (1 + x) ^ n * (1 + x) * (1 + x) := by nlinarith [sq_nonneg x]
