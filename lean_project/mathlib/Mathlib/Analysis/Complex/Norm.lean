/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Star.Basic
import Mathlib.Analysis.Normed.Field.Basic
import Mathlib.Data.Complex.Cast
import Mathlib.Data.Real.Sqrt

/-! # The absolute value of a complex number, and its conjugate -/

namespace Complex

noncomputable section

/-- The absolute value, in the old notation; `‖z‖` is the same. -/
@[pp_nodot] def abs (z : ℂ) : ℝ := √(normSq z)

instance instNorm : Norm ℂ := ⟨fun z ↦ √(normSq z)⟩

instance instStar : Star ℂ := ⟨fun z ↦ ⟨z.re, -z.im⟩⟩

open ComplexConjugate

variable (z w : ℂ)

theorem norm_def : ‖z‖ = √(normSq z) := rfl

theorem abs_apply : abs z = √(z.re * z.re + z.im * z.im) := rfl

theorem abs_eq_norm : abs z = ‖z‖ := rfl

theorem abs_eq_sqrt_sq_add_sq : abs z = √(z.re ^ 2 + z.im ^ 2) := by
  rw [abs_apply, pow_two, pow_two]

@[simp] theorem conj_re : (conj z).re = z.re := rfl

@[simp] theorem conj_im : (conj z).im = -z.im := rfl

@[simp] theorem conj_ofReal (r : ℝ) : conj (r : ℂ) = r := Complex.ext rfl neg_zero

@[simp] theorem conj_I : conj I = -I := Complex.ext neg_zero.symm rfl

@[simp] theorem conj_conj : conj (conj z) = z := Complex.ext rfl (neg_neg _)

theorem conj_add : conj (z + w) = conj z + conj w := Complex.ext rfl (neg_add _ _)

theorem conj_mul_conj : conj (z * w) = conj z * conj w := by
  apply Complex.ext <;> simp <;> grind

theorem mul_conj : z * conj z = normSq z := by
  apply Complex.ext <;> simp [normSq] <;> grind

@[simp] theorem normSq_conj : normSq (conj z) = normSq z := by simp [normSq]

protected theorem norm_nonneg : 0 ≤ ‖z‖ := Real.sqrt_nonneg _

theorem sq_norm : ‖z‖ ^ 2 = normSq z := Real.sq_sqrt (normSq_nonneg z)

theorem mul_self_norm : ‖z‖ * ‖z‖ = normSq z := Real.mul_self_sqrt (normSq_nonneg z)

theorem normSq_eq_norm_sq : normSq z = ‖z‖ ^ 2 := (sq_norm z).symm

theorem sq_abs : abs z ^ 2 = normSq z := sq_norm z

@[simp] theorem norm_I : ‖I‖ = 1 := by rw [norm_def, normSq_I, Real.sqrt_one]

@[simp, norm_cast] theorem norm_real (r : ℝ) : ‖(r : ℂ)‖ = |r| := by
  rw [norm_def, normSq_ofReal, Real.sqrt_mul_self_eq_abs]

protected theorem norm_mul : ‖z * w‖ = ‖z‖ * ‖w‖ := by
  rw [norm_def, normSq_mul, Real.sqrt_mul (normSq_nonneg z)]; rfl

@[simp] theorem norm_ofNat (n : ℕ) [n.AtLeastTwo] :
    ‖(no_index (OfNat.ofNat n) : ℂ)‖ = OfNat.ofNat n := by
  rw [← ofReal_ofNat, norm_real, abs_of_nonneg (Nat.ofNat_nonneg n)]

@[simp] theorem norm_intCast (n : ℤ) : ‖(n : ℂ)‖ = |(n : ℝ)| := by
  rw [← ofReal_intCast, norm_real]

protected theorem norm_eq_zero {z : ℂ} : ‖z‖ = 0 ↔ z = 0 := by
  rw [norm_def, Real.sqrt_eq_zero (normSq_nonneg z), normSq_eq_zero]

theorem abs_re_le_norm : |z.re| ≤ ‖z‖ :=
  Real.abs_le_sqrt <| by
    rw [pow_two]; exact le_add_of_nonneg_right (mul_self_nonneg _)

theorem abs_im_le_norm : |z.im| ≤ ‖z‖ :=
  Real.abs_le_sqrt <| by
    rw [pow_two]; exact le_add_of_nonneg_left (mul_self_nonneg _)

theorem re_le_norm : z.re ≤ ‖z‖ := le_trans (le_abs_self _) (abs_re_le_norm z)

protected theorem norm_add_le : ‖z + w‖ ≤ ‖z‖ + ‖w‖ := by
  refine le_of_sq_le_sq (add_nonneg (Complex.norm_nonneg z) (Complex.norm_nonneg w)) ?_
  have h := re_le_norm (z * conj w)
  rw [Complex.norm_mul, norm_def (conj w), normSq_conj, ← norm_def] at h
  have h₁ := sq_norm (z + w)
  have h₂ := sq_norm z
  have h₃ := sq_norm w
  simp only [normSq, add_re, add_im, mul_re, conj_re, conj_im] at *
  grind

instance instNormedField : NormedField ℂ where
  toNorm := instNorm
  toField := instField
  norm_nonneg := Complex.norm_nonneg
  norm_eq_zero _ := Complex.norm_eq_zero
  norm_mul := Complex.norm_mul
  norm_add_le := Complex.norm_add_le

end

end Complex
