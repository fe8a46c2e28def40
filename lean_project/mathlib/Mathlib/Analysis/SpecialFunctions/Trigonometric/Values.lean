/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic
import Mathlib.Data.Real.Floor
import Mathlib.Order.Interval.Set.Defs

/-! # Values of sine and cosine at fractions of π, and where they are 0 or 1 -/

namespace Real

variable {x θ : ℝ}

theorem cos_pos_of_mem_Ioo (hx : x ∈ Set.Ioo (-(π / 2)) (π / 2)) : 0 < cos x :=
  cos_pos_of_neg_pi_div_two_lt_of_lt hx.1 hx.2

theorem cos_nonneg_of_mem_Icc (hx : x ∈ Set.Icc (-(π / 2)) (π / 2)) : 0 ≤ cos x :=
  cos_nonneg_of_neg_pi_div_two_le_of_le hx.1 hx.2

theorem sin_pos_of_mem_Ioo (hx : x ∈ Set.Ioo 0 π) : 0 < sin x := sin_pos_of_pos_of_lt_pi hx.1 hx.2

theorem sin_nonneg_of_mem_Icc (hx : x ∈ Set.Icc 0 π) : 0 ≤ sin x :=
  sin_nonneg_of_nonneg_of_le_pi hx.1 hx.2

@[simp] theorem cos_pi_div_three : cos (π / 3) = 1 / 2 := by
  have hp := pi_pos
  have h₁ : 0 < cos (π / 3) := cos_pos_of_neg_pi_div_two_lt_of_lt (by grind) (by grind)
  have h := cos_three_mul (π / 3)
  rw [mul_div_cancel₀ _ three_ne_zero, cos_pi] at h
  have h₂ : (cos (π / 3) + 1) * (2 * cos (π / 3) - 1) ^ 2 = 0 := by grind
  rcases mul_eq_zero.1 h₂ with h₂ | h₂
  · grind
  · have := pow_eq_zero h₂
    grind

@[simp] theorem sin_pi_div_six : sin (π / 6) = 1 / 2 := by
  rw [← cos_pi_div_two_sub, ← cos_pi_div_three]
  congr 1
  grind

@[simp] theorem sin_pi_div_three : sin (π / 3) = √3 / 2 := by
  have h₁ := sin_pos_of_pos_of_lt_pi (x := π / 3) (div_pos pi_pos zero_lt_three)
    (div_lt_self pi_pos (by grind))
  have h := sin_sq (π / 3)
  rw [cos_pi_div_three] at h
  have h₂ : √3 = 2 * sin (π / 3) := by
    rw [sqrt_eq_iff_mul_self_eq_of_pos (mul_pos zero_lt_two h₁)]; grind
  rw [h₂, mul_div_cancel_left₀ _ two_ne_zero]

@[simp] theorem cos_pi_div_six : cos (π / 6) = √3 / 2 := by
  rw [← sin_pi_div_two_sub, ← sin_pi_div_three]
  congr 1
  grind

@[simp] theorem cos_pi_div_four : cos (π / 4) = √2 / 2 := by
  have hp := pi_pos
  have h₁ : 0 < cos (π / 4) := cos_pos_of_neg_pi_div_two_lt_of_lt (by grind) (by grind)
  have h := cos_two_mul (π / 4)
  rw [show 2 * (π / 4) = π / 2 by grind, cos_pi_div_two] at h
  have h₂ : √2 = 2 * cos (π / 4) := by
    rw [sqrt_eq_iff_mul_self_eq_of_pos (mul_pos zero_lt_two h₁)]; grind
  rw [h₂, mul_div_cancel_left₀ _ two_ne_zero]

@[simp] theorem sin_pi_div_four : sin (π / 4) = √2 / 2 := by
  rw [← cos_pi_div_two_sub, ← cos_pi_div_four]
  congr 1
  grind

@[simp] theorem tan_pi_div_four : tan (π / 4) = 1 := by
  rw [tan_eq_sin_div_cos, sin_pi_div_four, cos_pi_div_four, div_self]
  exact div_ne_zero (sqrt_pos.2 zero_lt_two).ne' two_ne_zero

@[simp] theorem tan_pi : tan π = 0 := by rw [tan_eq_sin_div_cos, sin_pi, zero_div]

@[simp] theorem tan_add_pi (x : ℝ) : tan (x + π) = tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_add_pi, cos_add_pi, neg_div_neg_eq]

theorem sin_eq_zero_iff : sin x = 0 ↔ ∃ n : ℤ, (n : ℝ) * π = x := by
  refine ⟨fun h ↦ ⟨⌊x / π⌋, ?_⟩, fun ⟨n, hn⟩ ↦ hn ▸ sin_int_mul_pi n⟩
  have h₁ := (le_div_iff₀ pi_pos).1 (Int.floor_le (x / π))
  have h₂ := (div_lt_iff₀ pi_pos).1 (Int.lt_floor_add_one (x / π))
  rw [add_one_mul] at h₂
  have h₃ : sin (x - ⌊x / π⌋ * π) = 0 := by
    rw [sin_sub, sin_int_mul_pi, h, zero_mul, mul_zero, sub_zero]
  rcases (sub_nonneg.2 h₁).eq_or_lt with e | l
  · exact (sub_eq_zero.1 e.symm).symm
  · exact ((sin_pos_of_pos_of_lt_pi l (sub_lt_iff_lt_add'.2 h₂)).ne' h₃).elim

theorem sin_ne_zero_iff : sin x ≠ 0 ↔ ∀ n : ℤ, (n : ℝ) * π ≠ x := by
  rw [← not_exists]; exact not_congr sin_eq_zero_iff

theorem cos_eq_zero_iff : cos θ = 0 ↔ ∃ k : ℤ, θ = (2 * k + 1) * π / 2 := by
  rw [← sin_add_pi_div_two, sin_eq_zero_iff]
  refine ⟨fun ⟨n, hn⟩ ↦ ⟨n - 1, ?_⟩, fun ⟨k, hk⟩ ↦ ⟨k + 1, ?_⟩⟩
  · rw [Int.cast_sub, Int.cast_one]; grind
  · rw [Int.cast_add, Int.cast_one]; grind

theorem cos_eq_one_iff (x : ℝ) : cos x = 1 ↔ ∃ n : ℤ, (n : ℝ) * (2 * π) = x := by
  refine ⟨fun h ↦ ?_, fun ⟨n, hn⟩ ↦ hn ▸ cos_int_mul_two_pi n⟩
  have h₁ := cos_two_mul'' (x / 2)
  rw [mul_div_cancel₀ _ two_ne_zero, h] at h₁
  have h₂ : sin (x / 2) ^ 2 = 0 := by grind
  obtain ⟨n, hn⟩ := sin_eq_zero_iff.1 (pow_eq_zero h₂)
  exact ⟨n, by grind⟩

end Real

namespace Complex

theorem exp_eq_exp_re_mul (z : ℂ) : exp z = exp z.re * exp (z.im * I) := by
  rw [← exp_add, re_add_im]

theorem exp_re (z : ℂ) : (exp z).re = Real.exp z.re * Real.cos z.im := by
  rw [exp_eq_exp_re_mul, ← ofReal_exp, re_ofReal_mul, exp_ofReal_mul_I_re]

theorem exp_im (z : ℂ) : (exp z).im = Real.exp z.re * Real.sin z.im := by
  rw [exp_eq_exp_re_mul, ← ofReal_exp, im_ofReal_mul, exp_ofReal_mul_I_im]

@[simp] theorem exp_pi_mul_I : exp (Real.pi * I) = -1 := by
  apply Complex.ext
  · rw [exp_ofReal_mul_I_re, Real.cos_pi]; rfl
  · rw [exp_ofReal_mul_I_im, Real.sin_pi]; exact neg_zero.symm

theorem norm_exp (z : ℂ) : ‖exp z‖ = Real.exp z.re := by
  rw [norm_def, normSq_apply, exp_re, exp_im, Real.sqrt_eq_iff_mul_self_eq_of_pos (Real.exp_pos _)]
  have := Real.cos_sq_add_sin_sq z.im
  grind

end Complex
