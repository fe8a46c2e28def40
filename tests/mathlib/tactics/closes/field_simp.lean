import Mathlib

open Real Nat

example (x y : ℝ) (hx : x ≠ 0) (hy : y ≠ 0) : 1 / x + 1 / y = (x + y) / (x * y) := by
  field_simp; ring
example (x y : ℝ) (hx : 0 < x) (h : y / x = 3) : y = 3 * x := by field_simp at h; exact h
example (x : ℝ) (hx : 0 < x + 1) : x / (x + 1) + 1 / (x + 1) = 1 := by field_simp
example (a : ℝ) (h₀ : a ≠ 0) (h : a⁻¹ = -1 / 2) : a = -2 := by field_simp at h; linarith
example (a b : ℝ) (h₀ : 0 < a) (k : 0 < b) : a / b + b / a ≥ 2 := by
  field_simp
  rw [le_div_iff₀ (by positivity)]
  nlinarith [sq_nonneg (a - b)]
example (a b : ℝ) (h₀ : 0 < a) (k : 0 < b) (h : a / (b / (a + 1)) ^ 2 = 2 * a ∧ a / 3 ≠ b) :
    a * (a + 1) ^ 2 = 2 * a * b ^ 2 := by
  field_simp at h
  guard_hyp h : a * (a + 1) ^ 2 = 2 * a * b ^ 2 ∧ ¬a = b * 3
  exact h.1
example (x : ℝ) (h : x / 2 + x / 3 = 5) : x = 6 := by field_simp at h; linarith
example (x y : ℚ) (h : x - y ≠ 0) : (x ^ 2 - y ^ 2) / (x - y) = x + y := by field_simp; ring
example (x y : ℝ) (h : x ≠ y) : (x ^ 2 - y ^ 2) / (x - y) = x + y := by
  have : x - y ≠ 0 := sub_ne_zero.2 h
  field_simp; ring
example (x : ℝ) (h : x ≠ 0) : x * x⁻¹ = 1 := by field_simp
example (x : ℝ) (h : x < 0) : x / x = 1 := by field_simp
example (n : ℕ) (x : ℝ) (h : x / (n + 1) = 2) : x = 2 * (n + 1) := by field_simp at h; exact h
example (x y : ℝ) (hx : x ≠ 0) (h : 1 / x = y) : 1 = y * x := by field_simp at *; exact h
example (a b : ℂ) (h : b ≠ 0) (k : a / b = 2) : a = 2 * b := by field_simp [h] at k; exact k
example (x : ℝ) (h : 0 < x) : 1 / √x * √x = 1 := by field_simp
example (x y : ℝ) (h : 0 < x) (k : y / x + 1 ≤ 1) : (y + x) / x ≤ 1 := by field_simp at k; exact k
example (x : ℝ) : x / √2 * √2 = x := by
  field_simp [show √2 ≠ 0 by apply ne_of_gt; apply Real.sqrt_pos.2; norm_num]
example (a : ℝ) : a = Real.logb 2 (2 ^ a) := by field_simp
example (a b : ℝ) (h : a ≠ 0) (k : b ≠ 0) : a / b / (a / b) = 1 := by field

/-! What `simp` knows is used as well, with conditions that follow by form. -/

example : (Complex.I / 2) ^ 2 = -(1 / 4) := by
  field_simp [pow_two]
  ring
example (x y : ℝ) (h : √(4 + √x) ^ 2 = y) : 4 + √x = y := by field_simp at h; exact h
example (x y : ℝ) (hx : 0 < x) (hy : 0 < y) : x / y * (y / x) = 1 := by field_simp
example (a b : ℝ) (h : a = Real.log (2 ^ b) / 2) : a * 2 = b * Real.log 2 := by
  field_simp [Real.log_rpow] at h
  exact h
