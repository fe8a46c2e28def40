import Mathlib
/-! ℂ and ℝ≥0: characterising facts, tables of values, coercions. -/

open Complex in
example : I * I = -1 := I_mul_I
open Complex in
example : I ^ 2 = -1 := I_sq
example (z w : ℂ) : z = w ↔ z.re = w.re ∧ z.im = w.im := Complex.ext_iff
example (z : ℂ) (h : z ^ 2 = 0) : z = 0 := by grind
example (z : ℂ) (h : 2 * z = 6) : z = 3 := by grind
example (z : ℂ) : z / 0 = 0 := div_zero z
example (a b : ℝ) : ((a + b : ℝ) : ℂ) = a + b := by push_cast; rfl
example (a b : ℝ) (h : (a : ℂ) = b) : a = b := by exact_mod_cast h
example : (Complex.mk 1 2) * (Complex.mk 3 4) = Complex.mk (-5) 10 := by
  apply Complex.ext <;> simp <;> grind
example : Complex.normSq ⟨3, 4⟩ = 25 := by simp [Complex.normSq]; grind
example : Complex.abs ⟨3, 4⟩ = 5 := by
  rw [Complex.abs_apply, Real.sqrt_eq_iff_mul_self_eq_of_pos (by grind)]; grind
example (z : ℂ) : ‖z‖ ^ 2 = z.re ^ 2 + z.im ^ 2 := by
  rw [Complex.sq_norm, Complex.normSq_apply, pow_two, pow_two]
example (z w : ℂ) : ‖z * w‖ = ‖z‖ * ‖w‖ := norm_mul z w
example (z w : ℂ) : ‖z + w‖ ≤ ‖z‖ + ‖w‖ := norm_add_le z w
open ComplexConjugate in
example (z : ℂ) : z * conj z = Complex.normSq z := Complex.mul_conj z
example (x : ℝ) : ‖x‖ = |x| := Real.norm_eq_abs x

open NNReal

example (x y : ℝ≥0) : ((x * y + 1 : ℝ≥0) : ℝ) = x * y + 1 := by push_cast; rfl
example : (1 : ℝ≥0) - 2 = 0 := by
  apply NNReal.eq; rw [NNReal.coe_sub_def]; exact max_eq_right (by push_cast; grind)
example : (3 : ℝ≥0) - 2 = 1 := by
  apply NNReal.eq; rw [NNReal.coe_sub_def]; exact (max_eq_left (by push_cast; grind)).trans (by
    push_cast; grind)
example (x : ℝ≥0) : NNReal.sqrt (x * x) = x := NNReal.sqrt_mul_self x
example (x : ℝ≥0) (h : x ≠ 0) : x / x = 1 := div_self h
example (x y : ℝ≥0) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := add_sq x y
example : Real.toNNReal (-3) = 0 := Real.toNNReal_of_nonpos (by grind)
