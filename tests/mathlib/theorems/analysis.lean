import Mathlib
/-! exp, log, powers, sin, cos, π, limits: the facts that determine them, and values by convention. -/

open Real Topology Filter

/-! The exponential function: a homomorphism above its tangent is the only one. -/

example : exp 0 = 1 := Real.exp_zero
example (x y : ℝ) : exp (x + y) = exp x * exp y := Real.exp_add x y
example (x : ℝ) : x + 1 ≤ exp x := add_one_le_exp x
example (x : ℝ) : 0 < exp x := Real.exp_pos x
example (x y : ℝ) (h : x < y) : exp x < exp y := exp_lt_exp.2 h
example (z w : ℂ) : Complex.exp (z + w) = Complex.exp z * Complex.exp w := Complex.exp_add z w
example (z : ℂ) (h : ‖z‖ ≤ 1 / 2) : ‖Complex.exp z - (1 + z)‖ ≤ 8 * ‖z‖ ^ 2 :=
  Complex.norm_exp_sub_one_sub_le h
example (x : ℝ) : (Real.exp x : ℂ) = Complex.exp x := Complex.ofReal_exp x

/-! The logarithm. -/

example (x : ℝ) (h : 0 < x) : exp (Real.log x) = x := exp_log h
example (x : ℝ) : Real.log (exp x) = x := log_exp x
example : Real.log 0 = 0 := log_zero
example (x : ℝ) : Real.log (-x) = Real.log x := log_neg_eq_log x
example (x y : ℝ) (hx : x ≠ 0) (hy : y ≠ 0) : Real.log (x * y) = Real.log x + Real.log y :=
  log_mul hx hy
example (x : ℝ) (h : 0 < x) : Real.log x ≤ x - 1 := log_le_sub_one_of_pos h
example : logb 2 8 = 3 := by
  rw [logb_eq_iff_rpow_eq (by grind) (by grind) (by grind), Real.rpow_ofNat]; grind
example (x : ℝ) : logb 1 x = 0 := by rw [logb, log_one, div_zero]

/-! Powers. -/

example : (0 : ℝ) ^ (0 : ℝ) = 1 := Real.rpow_zero 0
example (y : ℝ) (h : y ≠ 0) : (0 : ℝ) ^ y = 0 := Real.zero_rpow h
example (x y : ℝ) (h : 0 < x) : x ^ y = exp (Real.log x * y) := rpow_def_of_pos h y
example (x y : ℝ) (h : x < 0) : x ^ y = exp (Real.log x * y) * cos (y * π) := rpow_def_of_neg h y
example (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := Real.rpow_natCast x n
example : (-8 : ℝ) ^ (3 : ℝ) = -512 := by rw [Real.rpow_ofNat]; grind
example (x : ℝ) : √x = x ^ (1 / 2 : ℝ) := sqrt_eq_rpow x
example (x y z : ℝ) (h : 0 ≤ x) : x ^ (y * z) = (x ^ y) ^ z := Real.rpow_mul h y z
example (x : NNReal) (y : ℝ) : ((x ^ y : NNReal) : ℝ) = (x : ℝ) ^ y := NNReal.coe_rpow x y

/-! Sine, cosine, tangent, π. -/

example (x : ℝ) : Complex.exp (x * Complex.I) = cos x + sin x * Complex.I := by
  rw [Complex.exp_mul_I, Complex.ofReal_cos, Complex.ofReal_sin]
example (x : ℝ) : sin x ^ 2 + cos x ^ 2 = 1 := Real.sin_sq_add_cos_sq x
example (x y : ℝ) : sin (x + y) = sin x * cos y + cos x * sin y := Real.sin_add x y
example (x y : ℝ) : cos (x + y) = cos x * cos y - sin x * sin y := Real.cos_add x y
example (x : ℝ) (h : 0 ≤ x) (h' : x ≤ 2) : x - x ^ 3 / 6 ≤ sin x := sub_cube_div_six_le_sin h h'
example (x : ℝ) (h : 0 ≤ x) : sin x ≤ x := sin_le h
example (x : ℝ) : tan x = sin x / cos x := tan_eq_sin_div_cos x
example : tan (π / 2) = 0 := by rw [tan_eq_sin_div_cos, cos_pi_div_two, div_zero]
example : cos π = -1 ∧ sin π = 0 ∧ cos (π / 2) = 0 ∧ sin (π / 2) = 1 := by simp
example : cos (2 * π) = 1 ∧ sin (2 * π) = 0 := by simp
example (x : ℝ) (h₀ : 0 < x) (h₁ : x < π) : 0 < sin x := sin_pos_of_pos_of_lt_pi h₀ h₁
example : 3.14 < π ∧ π < 3.15 := ⟨pi_gt_d2, pi_lt_d2⟩
example : cos (π / 3) = 1 / 2 ∧ sin (π / 3) = √3 / 2 ∧ tan (π / 4) = 1 := by simp
example (x : ℝ) : sin x = 0 ↔ ∃ n : ℤ, (n : ℝ) * π = x := sin_eq_zero_iff
example : Complex.exp (π * Complex.I) = -1 := Complex.exp_pi_mul_I
example (x y : ℝ) (hx : 0 ≤ x) (hy : y ≤ π) (h : x < y) : cos y < cos x :=
  cos_lt_cos_of_nonneg_of_le_pi hx hy h

/-! Limits. -/

example : Continuous fun x : ℝ ↦ x ^ 2 + 3 * sin x :=
  (continuous_id.pow 2).add (continuous_const.mul continuous_sin)

example (u : ℕ → ℝ) (a : ℝ) :
    Tendsto u atTop (𝓝 a) ↔ ∀ ε > 0, ∃ N, ∀ n ≥ N, |u n - a| < ε := Metric.tendsto_atTop
example : Tendsto (fun n : ℕ ↦ 1 / (n + 1 : ℝ)) atTop (𝓝 0) := by
  refine Metric.tendsto_atTop.2 fun ε hε ↦ ?_
  obtain ⟨N, hN⟩ := exists_nat_one_div_lt hε
  refine ⟨N, fun n hn ↦ ?_⟩
  rw [Real.dist_eq, sub_zero, abs_of_pos (one_div_pos.2 n.cast_add_one_pos)]
  exact lt_of_le_of_lt (one_div_le_one_div_of_le N.cast_add_one_pos
    (add_le_add_left (Nat.cast_le.2 hn) 1)) hN
example (f : ℝ → ℝ) (hf : Continuous f) (h₀ : f 0 ≤ 5) (h₁ : 5 ≤ f 1) : ∃ c, f c = 5 := by
  obtain ⟨c, _, _, h⟩ := Real.exists_eq_of_continuous hf zero_le_one h₀ h₁
  exact ⟨c, h⟩
