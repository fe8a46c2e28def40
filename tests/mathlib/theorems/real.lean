import Mathlib
/-! ℚ and ℝ: ordered fields, their casts, and what `grind` does with them. -/

example (a b : ℝ) (h : a < b) : a / 2 + 1 < b / 2 + 1 := by grind
example (a b : ℝ) (h : a * b = 1) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 := by grind
example (x : ℝ) (h : 3 * x + 1 = 7) : x = 2 := by grind
example (x : ℝ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3 := by grind
example (x : ℚ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3 := by grind
example (x : ℝ) : x / 0 = 0 := div_zero x
example : (0 : ℝ)⁻¹ = 0 := inv_zero
example (n : ℕ) : ((n + 1 : ℕ) : ℝ) = n + 1 := by push_cast; rfl
example (n : ℕ) (h : (n : ℝ) = 3) : n = 3 := by exact_mod_cast h
example (m n : ℤ) (h : (m : ℝ) < n) : m < n := by exact_mod_cast h
example (p q : ℚ) : ((p * q - 1 : ℚ) : ℝ) = p * q - 1 := by push_cast; rfl
example (x : ℝ) (h : |x| ≤ 0) : x = 0 := abs_nonpos_iff.1 h
example : (2 / 4 : ℚ) = 1 / 2 := by decide +kernel
example : (6 / 4 : ℚ).num = 3 ∧ (6 / 4 : ℚ).den = 2 := by decide +kernel
