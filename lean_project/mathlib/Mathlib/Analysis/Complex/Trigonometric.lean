/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Exp.Basic

/-!
# Sine, cosine and tangent

They come from `exp (z * I)`; for a real number `x` they are the parts of `exp (x * I)`, so that
the theorems of addition are the real and imaginary parts of `exp (w + z) = exp w * exp z`.
-/

namespace Complex

noncomputable section

/-- The sine of a complex number. -/
def sin (z : ℂ) : ℂ := (exp (-z * I) - exp (z * I)) * I / 2

/-- The cosine of a complex number. -/
def cos (z : ℂ) : ℂ := (exp (z * I) + exp (-z * I)) / 2

/-- The tangent of a complex number. -/
def tan (z : ℂ) : ℂ := sin z / cos z

/-- The cotangent of a complex number. -/
def cot (z : ℂ) : ℂ := cos z / sin z

theorem exp_mul_I (z : ℂ) : exp (z * I) = cos z + sin z * I := by
  have h : (2 : ℂ) * 2⁻¹ = 1 := mul_inv_cancel₀ two_ne_zero
  have hI := I_mul_I
  unfold cos sin
  rw [div_eq_mul_inv, div_eq_mul_inv]
  grind

theorem exp_conj_mul_I (x : ℝ) : exp (-x * I) = starRingEnd ℂ (exp (x * I)) := by
  rw [← exp_conj, conj_mul_conj, conj_ofReal, conj_I, mul_neg, neg_mul]

end

end Complex

namespace Real

noncomputable section

private opaque sealedSin : {f : ℝ → ℝ // ∀ x, f x = (Complex.sin x).re} := ⟨_, fun _ ↦ rfl⟩

private opaque sealedCos : {f : ℝ → ℝ // ∀ x, f x = (Complex.cos x).re} := ⟨_, fun _ ↦ rfl⟩

private opaque sealedTan : {f : ℝ → ℝ // ∀ x, f x = (Complex.tan x).re} := ⟨_, fun _ ↦ rfl⟩

/-- The sine. -/
def sin (x : ℝ) : ℝ := sealedSin.1 x

/-- The cosine. -/
def cos (x : ℝ) : ℝ := sealedCos.1 x

/-- The tangent; 0 where the cosine vanishes. -/
def tan (x : ℝ) : ℝ := sealedTan.1 x

/-- The cotangent; 0 where the sine vanishes. -/
@[pp_nodot] def cot (x : ℝ) : ℝ := (Complex.cot x).re

theorem sin_eq_re (x : ℝ) : sin x = (Complex.sin x).re := sealedSin.2 x

theorem cos_eq_re (x : ℝ) : cos x = (Complex.cos x).re := sealedCos.2 x

theorem tan_eq_re (x : ℝ) : tan x = (Complex.tan x).re := sealedTan.2 x

end

end Real

namespace Complex

theorem re_half (z : ℂ) : (z / 2).re = z.re / 2 := by
  have : (2 : ℂ) = ((2 : ℝ) : ℂ) := rfl
  rw [this, div_eq_mul_inv, ← ofReal_inv, mul_re, ofReal_re, ofReal_im, mul_zero, sub_zero,
    div_eq_mul_inv]

theorem im_half (z : ℂ) : (z / 2).im = z.im / 2 := by
  have : (2 : ℂ) = ((2 : ℝ) : ℂ) := rfl
  rw [this, div_eq_mul_inv, ← ofReal_inv, mul_im, ofReal_re, ofReal_im, mul_zero, zero_add,
    div_eq_mul_inv]

@[simp] theorem exp_ofReal_mul_I_re (x : ℝ) : (exp (x * I)).re = Real.cos x := by
  rw [Real.cos_eq_re, cos, exp_conj_mul_I, re_half, add_re, conj_re, add_self_div_two]

@[simp] theorem exp_ofReal_mul_I_im (x : ℝ) : (exp (x * I)).im = Real.sin x := by
  rw [Real.sin_eq_re, sin, exp_conj_mul_I, re_half, mul_re, I_re, I_im, sub_re, sub_im, conj_re,
    conj_im, mul_zero, mul_one, zero_sub, neg_sub, sub_neg_eq_add, add_self_div_two]

@[simp, norm_cast] theorem ofReal_cos (x : ℝ) : (Real.cos x : ℂ) = cos x := by
  refine Complex.ext (Real.cos_eq_re x) ?_
  rw [ofReal_im, cos, exp_conj_mul_I, im_half, add_im, conj_im, add_neg_cancel, zero_div]

@[simp, norm_cast] theorem ofReal_sin (x : ℝ) : (Real.sin x : ℂ) = sin x := by
  refine Complex.ext (Real.sin_eq_re x) ?_
  rw [ofReal_im, sin, exp_conj_mul_I, im_half, mul_im, I_re, I_im, sub_re, sub_im, conj_re,
    conj_im, sub_self, mul_zero, zero_mul, add_zero, zero_div]

theorem cos_ofReal_re (x : ℝ) : (cos x).re = Real.cos x := (Real.cos_eq_re x).symm

theorem sin_ofReal_re (x : ℝ) : (sin x).re = Real.sin x := (Real.sin_eq_re x).symm

@[simp] theorem cos_sq_add_sin_sq (z : ℂ) : cos z ^ 2 + sin z ^ 2 = 1 := by
  have h : exp (z * I) * exp (-z * I) = 1 := by
    rw [← exp_add, ← add_mul, add_neg_cancel, zero_mul, exp_zero]
  have hI := I_mul_I
  have h₂ : (2 : ℂ) * 2⁻¹ = 1 := mul_inv_cancel₀ two_ne_zero
  unfold cos sin
  rw [div_eq_mul_inv, div_eq_mul_inv]
  grind

@[simp] theorem sin_sq_add_cos_sq (z : ℂ) : sin z ^ 2 + cos z ^ 2 = 1 := by
  rw [add_comm, cos_sq_add_sin_sq]

@[simp] theorem sin_zero : sin 0 = 0 := by
  rw [sin, neg_zero, sub_self, zero_mul, zero_div]

@[simp] theorem cos_zero : cos 0 = 1 := by
  rw [cos, neg_zero, zero_mul, exp_zero, one_add_one_eq_two, div_self two_ne_zero]

@[simp] theorem sin_neg (z : ℂ) : sin (-z) = -sin z := by
  rw [sin, sin, neg_neg, ← neg_div, ← neg_mul (_ - _), neg_sub]

@[simp] theorem cos_neg (z : ℂ) : cos (-z) = cos z := by rw [cos, cos, neg_neg, add_comm]

@[simp] theorem norm_cos_add_sin_mul_I (x : ℝ) : ‖cos x + sin x * I‖ = 1 := by
  rw [← exp_mul_I, norm_def, normSq_apply, exp_ofReal_mul_I_re, exp_ofReal_mul_I_im]
  have := congrArg re (cos_sq_add_sin_sq x)
  rw [← ofReal_cos, ← ofReal_sin, ← ofReal_pow, ← ofReal_pow, ← ofReal_add, ofReal_re, one_re,
    pow_two, pow_two] at this
  rw [this, Real.sqrt_one]

@[simp] theorem norm_exp_ofReal_mul_I (x : ℝ) : ‖exp (x * I)‖ = 1 := by
  rw [exp_mul_I, norm_cos_add_sin_mul_I]

@[simp] theorem abs_exp_ofReal_mul_I (x : ℝ) : abs (exp (x * I)) = 1 := norm_exp_ofReal_mul_I x

end Complex

namespace Real

open Complex (exp_ofReal_mul_I_re exp_ofReal_mul_I_im)

variable (x y : ℝ)

theorem cot_eq_cos_div_sin (x : ℝ) : cot x = cos x / sin x := by
  rw [cot, Complex.cot, ← Complex.ofReal_sin, ← Complex.ofReal_cos, ← Complex.ofReal_div,
    Complex.ofReal_re]

theorem tan_eq_sin_div_cos : tan x = sin x / cos x := by
  rw [tan_eq_re, Complex.tan, ← Complex.ofReal_sin, ← Complex.ofReal_cos, ← Complex.ofReal_div,
    Complex.ofReal_re]

@[simp] theorem cos_zero : cos 0 = 1 := by
  rw [← exp_ofReal_mul_I_re, Complex.ofReal_zero, zero_mul, Complex.exp_zero, Complex.one_re]

@[simp] theorem sin_zero : sin 0 = 0 := by
  rw [← exp_ofReal_mul_I_im, Complex.ofReal_zero, zero_mul, Complex.exp_zero, Complex.one_im]

@[simp] theorem cos_neg : cos (-x) = cos x := by
  rw [← exp_ofReal_mul_I_re, Complex.ofReal_neg, Complex.exp_conj_mul_I, Complex.conj_re,
    exp_ofReal_mul_I_re]

@[simp] theorem sin_neg : sin (-x) = -sin x := by
  rw [← exp_ofReal_mul_I_im, Complex.ofReal_neg, Complex.exp_conj_mul_I, Complex.conj_im,
    exp_ofReal_mul_I_im]

theorem cos_add : cos (x + y) = cos x * cos y - sin x * sin y := by
  rw [← exp_ofReal_mul_I_re, Complex.ofReal_add, add_mul, Complex.exp_add, Complex.mul_re,
    exp_ofReal_mul_I_re, exp_ofReal_mul_I_re, exp_ofReal_mul_I_im, exp_ofReal_mul_I_im]

theorem sin_add : sin (x + y) = sin x * cos y + cos x * sin y := by
  rw [← exp_ofReal_mul_I_im, Complex.ofReal_add, add_mul, Complex.exp_add, Complex.mul_im,
    exp_ofReal_mul_I_re, exp_ofReal_mul_I_re, exp_ofReal_mul_I_im, exp_ofReal_mul_I_im, add_comm]

theorem cos_sub : cos (x - y) = cos x * cos y + sin x * sin y := by
  rw [sub_eq_add_neg, cos_add, cos_neg, sin_neg, mul_neg, sub_neg_eq_add]

theorem sin_sub : sin (x - y) = sin x * cos y - cos x * sin y := by
  rw [sub_eq_add_neg, sin_add, cos_neg, sin_neg, mul_neg, sub_eq_add_neg]

@[simp] theorem cos_sq_add_sin_sq : cos x ^ 2 + sin x ^ 2 = 1 := by
  have := cos_sub x x
  rw [sub_self, cos_zero] at this
  rw [pow_two, pow_two, this]

@[simp] theorem sin_sq_add_cos_sq : sin x ^ 2 + cos x ^ 2 = 1 := by
  rw [add_comm, cos_sq_add_sin_sq]

theorem sin_sq : sin x ^ 2 = 1 - cos x ^ 2 := eq_sub_of_add_eq (sin_sq_add_cos_sq x)

theorem cos_sq' : cos x ^ 2 = 1 - sin x ^ 2 := eq_sub_of_add_eq (cos_sq_add_sin_sq x)

theorem sin_two_mul : sin (2 * x) = 2 * sin x * cos x := by
  rw [two_mul, sin_add, mul_comm (cos x), ← two_mul, mul_assoc]

theorem cos_two_mul : cos (2 * x) = 2 * cos x ^ 2 - 1 := by
  rw [two_mul, cos_add, ← pow_two, ← pow_two, sin_sq]; grind

theorem cos_two_mul' : cos (2 * x) = cos x ^ 2 - sin x ^ 2 := by
  rw [two_mul, cos_add, ← pow_two, ← pow_two]

theorem cos_two_mul'' : cos (2 * x) = 1 - 2 * sin x ^ 2 := by
  rw [cos_two_mul, cos_sq']; grind

theorem cos_sq : cos x ^ 2 = 1 / 2 + cos (2 * x) / 2 := by rw [cos_two_mul]; grind

theorem sin_sq_eq_half_sub : sin x ^ 2 = 1 / 2 - cos (2 * x) / 2 := by rw [cos_two_mul'']; grind

theorem cos_three_mul : cos (3 * x) = 4 * cos x ^ 3 - 3 * cos x := by
  have e : 3 * x = 2 * x + x := by grind
  have := sin_sq x
  rw [e, cos_add, cos_two_mul, sin_two_mul]
  grind

theorem sin_three_mul : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 := by
  have e : 3 * x = 2 * x + x := by grind
  have := cos_sq' x
  rw [e, sin_add, cos_two_mul'', sin_two_mul]
  grind

theorem sin_sub_sin : sin x - sin y = 2 * sin ((x - y) / 2) * cos ((x + y) / 2) := by
  have h₁ := sin_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := sin_sub ((x + y) / 2) ((x - y) / 2)
  rw [show (x + y) / 2 + (x - y) / 2 = x by grind] at h₁
  rw [show (x + y) / 2 - (x - y) / 2 = y by grind] at h₂
  grind

theorem cos_sub_cos : cos x - cos y = -2 * sin ((x + y) / 2) * sin ((x - y) / 2) := by
  have h₁ := cos_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := cos_sub ((x + y) / 2) ((x - y) / 2)
  rw [show (x + y) / 2 + (x - y) / 2 = x by grind] at h₁
  rw [show (x + y) / 2 - (x - y) / 2 = y by grind] at h₂
  grind

theorem cos_add_cos : cos x + cos y = 2 * cos ((x + y) / 2) * cos ((x - y) / 2) := by
  have h₁ := cos_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := cos_sub ((x + y) / 2) ((x - y) / 2)
  rw [show (x + y) / 2 + (x - y) / 2 = x by grind] at h₁
  rw [show (x + y) / 2 - (x - y) / 2 = y by grind] at h₂
  grind

theorem abs_sin_le_one : |sin x| ≤ 1 :=
  abs_le_of_sq_le_sq (by rw [sin_sq, one_pow]; exact sub_le_self 1 (sq_nonneg _)) zero_le_one

theorem abs_cos_le_one : |cos x| ≤ 1 :=
  abs_le_of_sq_le_sq (by rw [cos_sq', one_pow]; exact sub_le_self 1 (sq_nonneg _)) zero_le_one

theorem sin_le_one : sin x ≤ 1 := (abs_le.1 (abs_sin_le_one x)).2

theorem cos_le_one : cos x ≤ 1 := (abs_le.1 (abs_cos_le_one x)).2

theorem neg_one_le_sin : -1 ≤ sin x := (abs_le.1 (abs_sin_le_one x)).1

theorem neg_one_le_cos : -1 ≤ cos x := (abs_le.1 (abs_cos_le_one x)).1

theorem sin_sq_le_one : sin x ^ 2 ≤ 1 := by
  rw [sin_sq]; exact sub_le_self 1 (sq_nonneg _)

theorem cos_sq_le_one : cos x ^ 2 ≤ 1 := by
  rw [cos_sq']; exact sub_le_self 1 (sq_nonneg _)

@[simp] theorem tan_zero : tan 0 = 0 := by rw [tan_eq_sin_div_cos, sin_zero, zero_div]

@[simp] theorem tan_neg : tan (-x) = -tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_neg, cos_neg, neg_div]

theorem tan_mul_cos {x : ℝ} (hx : cos x ≠ 0) : tan x * cos x = sin x := by
  rw [tan_eq_sin_div_cos, div_mul_cancel₀ _ hx]

theorem inv_one_add_tan_sq {x : ℝ} (hx : cos x ≠ 0) : (1 + tan x ^ 2)⁻¹ = cos x ^ 2 := by
  have h := sin_sq_add_cos_sq x
  have h₂ := pow_ne_zero 2 hx
  refine inv_eq_of_mul_eq_one_right ?_
  rw [tan_eq_sin_div_cos, div_pow, add_mul, one_mul, div_mul_cancel₀ _ h₂, add_comm, h]

end Real
