/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Complex.Basic

/-! # The real numbers among the complex numbers; powers of `I` -/

namespace Complex

@[simp, norm_cast] theorem ofReal_inj {z w : ℝ} : (z : ℂ) = w ↔ z = w :=
  ⟨fun h ↦ congrArg re h, fun h ↦ h ▸ rfl⟩

theorem ofReal_injective : Function.Injective (ofReal : ℝ → ℂ) := fun _ _ h ↦ congrArg re h

@[simp, norm_cast] theorem ofReal_zero : ((0 : ℝ) : ℂ) = 0 := rfl

@[simp, norm_cast] theorem ofReal_one : ((1 : ℝ) : ℂ) = 1 := rfl

@[simp] theorem ofReal_eq_zero {z : ℝ} : (z : ℂ) = 0 ↔ z = 0 := ofReal_inj

theorem ofReal_ne_zero {z : ℝ} : (z : ℂ) ≠ 0 ↔ z ≠ 0 := not_congr ofReal_eq_zero

@[simp] theorem ofReal_eq_one {z : ℝ} : (z : ℂ) = 1 ↔ z = 1 := ofReal_inj

@[simp, norm_cast] theorem ofReal_natCast (n : ℕ) : ((n : ℝ) : ℂ) = n := rfl

@[simp, norm_cast] theorem ofReal_intCast (n : ℤ) : ((n : ℝ) : ℂ) = n := rfl

@[simp, norm_cast] theorem ofReal_ratCast (q : ℚ) : ((q : ℝ) : ℂ) = q := rfl

@[simp, norm_cast] theorem ofReal_ofNat (n : ℕ) [n.AtLeastTwo] :
    ((no_index (OfNat.ofNat n) : ℝ) : ℂ) = OfNat.ofNat n :=
  rfl

@[simp, norm_cast] theorem ofReal_add (r s : ℝ) : ((r + s : ℝ) : ℂ) = r + s :=
  Complex.ext rfl (add_zero 0).symm

@[simp, norm_cast] theorem ofReal_neg (r : ℝ) : ((-r : ℝ) : ℂ) = -r := Complex.ext rfl neg_zero.symm

@[simp, norm_cast] theorem ofReal_sub (r s : ℝ) : ((r - s : ℝ) : ℂ) = r - s :=
  Complex.ext rfl (sub_zero 0).symm

@[simp, norm_cast] theorem ofReal_mul (r s : ℝ) : ((r * s : ℝ) : ℂ) = r * s := by
  apply Complex.ext <;> simp

@[simp, norm_cast] theorem ofReal_pow (r : ℝ) (n : ℕ) : ((r ^ n : ℝ) : ℂ) = (r : ℂ) ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, ofReal_one]
  | succ n ih => rw [pow_succ, pow_succ, ofReal_mul, ih]

@[simp, norm_cast] theorem ofReal_inv (r : ℝ) : ((r⁻¹ : ℝ) : ℂ) = (r : ℂ)⁻¹ := by
  by_cases h : r = 0
  · rw [h, inv_zero, ofReal_zero, inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [← ofReal_mul, mul_inv_cancel₀ h, ofReal_one]

@[simp, norm_cast] theorem ofReal_div (r s : ℝ) : ((r / s : ℝ) : ℂ) = r / s := by
  rw [div_eq_mul_inv, div_eq_mul_inv, ofReal_mul, ofReal_inv]

theorem re_ofReal_mul (r : ℝ) (z : ℂ) : (r * z).re = r * z.re := by simp

theorem im_ofReal_mul (r : ℝ) (z : ℂ) : (r * z).im = r * z.im := by simp

@[simp] theorem re_add_im (z : ℂ) : (z.re : ℂ) + z.im * I = z := by apply Complex.ext <;> simp

theorem mk_eq_add_mul_I (a b : ℝ) : Complex.mk a b = a + b * I := by apply Complex.ext <;> simp

@[simp] theorem I_mul_I : I * I = -1 := by apply Complex.ext <;> simp

@[simp] theorem I_sq : I ^ 2 = -1 := by rw [pow_two, I_mul_I]

@[simp] theorem I_pow_three : I ^ 3 = -I := by rw [pow_succ, I_sq, neg_mul, one_mul]

@[simp] theorem I_pow_four : I ^ 4 = 1 := by
  rw [show 4 = 2 * 2 from rfl, pow_mul, I_sq, neg_one_sq]

@[simp] theorem I_ne_zero : I ≠ 0 := fun h ↦ one_ne_zero (congrArg im h)

theorem I_mul_re (z : ℂ) : (I * z).re = -z.im := by simp

theorem I_mul_im (z : ℂ) : (I * z).im = z.re := by simp

@[simp] theorem inv_I : I⁻¹ = -I := inv_eq_of_mul_eq_one_right <| by rw [mul_neg, I_mul_I, neg_neg]

@[simp] theorem div_I (z : ℂ) : z / I = -(z * I) := by rw [div_eq_mul_inv, inv_I, mul_neg]

@[simp] theorem inv_re (z : ℂ) : (z⁻¹).re = z.re / normSq z := (div_eq_mul_inv _ _).symm

@[simp] theorem inv_im (z : ℂ) : (z⁻¹).im = -z.im / normSq z := (div_eq_mul_inv _ _).symm

theorem div_re (z w : ℂ) : (z / w).re = z.re * w.re / normSq w + z.im * w.im / normSq w := by
  rw [div_eq_mul_inv, mul_re, inv_re, inv_im, neg_div, mul_neg, sub_neg_eq_add, mul_div_assoc,
    mul_div_assoc]

theorem div_im (z w : ℂ) : (z / w).im = z.im * w.re / normSq w - z.re * w.im / normSq w := by
  rw [div_eq_mul_inv, mul_im, inv_re, inv_im, neg_div, mul_neg, mul_div_assoc, mul_div_assoc,
    add_comm, ← sub_eq_add_neg]

/-! ### The square of the norm -/

@[simp] theorem normSq_zero : normSq 0 = 0 := normSq_eq_zero.2 rfl

@[simp] theorem normSq_one : normSq 1 = 1 := by simp [normSq]

@[simp] theorem normSq_I : normSq I = 1 := by simp [normSq]

@[simp] theorem normSq_ofReal (r : ℝ) : normSq r = r * r := by simp [normSq]

@[simp] theorem normSq_neg (z : ℂ) : normSq (-z) = normSq z := by simp [normSq]

@[simp] theorem normSq_pos {z : ℂ} : 0 < normSq z ↔ z ≠ 0 := by
  rw [lt_iff_le_and_ne, and_iff_right (normSq_nonneg z), ne_comm]; exact not_congr normSq_eq_zero

theorem normSq_inv (z : ℂ) : normSq z⁻¹ = (normSq z)⁻¹ := by
  by_cases h : z = 0
  · rw [h, inv_zero, normSq_zero, inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [← normSq_mul, mul_inv_cancel₀ h, normSq_one]

theorem normSq_div (z w : ℂ) : normSq (z / w) = normSq z / normSq w := by
  rw [div_eq_mul_inv, normSq_mul, normSq_inv, div_eq_mul_inv]

theorem normSq_add_mul_I (x y : ℝ) : normSq (x + y * I) = x ^ 2 + y ^ 2 := by
  simp [normSq, pow_two]

end Complex
