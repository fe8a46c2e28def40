/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Exp.Approximation

/-!
# The exponential function of complex and of real numbers

`exp z` is the limit of `(1 + z / 2 ^ k) ^ 2 ^ k`. It turns sums into products; near 0 it is
`1 + z` up to a multiple of `‖z‖ ^ 2`.
-/

namespace Complex

/-- One step of the approximation, in terms of `w = z / 2 ^ (k + 1)`. -/
theorem norm_sq_pow_sub_le (w : ℂ) (n : ℕ) :
    ‖((1 + w) ^ 2) ^ n - (1 + (w + w)) ^ n‖ ≤ n * ((1 + ‖w‖) ^ 2) ^ n * ‖w‖ ^ 2 := by
  have h₁ : 1 ≤ 1 + ‖w‖ := le_add_of_nonneg_right (norm_nonneg w)
  have hw : ‖1 + w‖ ≤ 1 + ‖w‖ := by
    have := norm_add_le 1 w; rwa [norm_one] at this
  have hA : ‖(1 + w) ^ 2‖ ≤ (1 + ‖w‖) ^ 2 := by
    rw [norm_pow]; exact pow_le_pow_left₀ (norm_nonneg _) hw 2
  have hB : ‖1 + (w + w)‖ ≤ (1 + ‖w‖) ^ 2 := by
    refine le_trans (norm_add_le _ _) ?_
    rw [norm_one, add_sq, one_pow, mul_one, two_mul, add_assoc]
    exact add_le_add_right (le_trans (norm_add_le w w)
      (le_add_of_nonneg_right (sq_nonneg _))) 1
  have e : (1 + w) ^ 2 - (1 + (w + w)) = w ^ 2 := by
    rw [add_sq, one_pow, mul_one, two_mul, add_assoc, add_sub_add_left_eq_sub, add_sub_cancel_left]
  have main := norm_pow_sub_pow_le (one_le_pow₀ h₁) hA hB n
  rwa [e, norm_pow] at main

theorem norm_two : ‖(2 : ℂ)‖ = 2 := by rw [← ofReal_ofNat, norm_real]; exact abs_two

theorem norm_expApprox_succ_sub_le {z : ℂ} {B : ℝ} (hB : ∀ k, Real.expApprox k ‖z‖ ≤ B) (k : ℕ) :
    ‖expApprox (k + 1) z - expApprox k z‖ ≤ B * ‖z‖ ^ 2 / 2 ^ k := by
  have main := norm_sq_pow_sub_le (z / 2 ^ (k + 1)) (2 ^ k)
  have e₁ : z / 2 ^ (k + 1) + z / 2 ^ (k + 1) = z / 2 ^ k := by
    rw [pow_succ, ← div_div, add_halves]
  have hw : ‖z / 2 ^ (k + 1)‖ = ‖z‖ / 2 ^ (k + 1) := by rw [norm_div, norm_pow, norm_two]
  rw [e₁, hw, ← pow_mul, ← pow_mul, Nat.mul_comm 2, ← Nat.pow_succ] at main
  have hk : (0 : ℝ) < 2 ^ k := pow_pos zero_lt_two k
  have h₂ : ((2 ^ k : ℕ) : ℝ) * (‖z‖ / 2 ^ (k + 1)) ^ 2 ≤ ‖z‖ ^ 2 / 2 ^ k := by
    rw [div_pow, Nat.cast_pow, Nat.cast_ofNat, ← pow_mul, ← mul_div_assoc,
      div_le_div_iff₀ (pow_pos zero_lt_two _) hk, mul_comm (2 ^ k : ℝ), mul_assoc, ← pow_add]
    exact mul_le_mul_of_nonneg_left (pow_le_pow_right₀ one_le_two (by omega)) (sq_nonneg _)
  refine le_trans main ?_
  rw [mul_right_comm, mul_comm, mul_div_assoc]
  exact mul_le_mul (hB (k + 1)) h₂ (mul_nonneg (Nat.cast_nonneg _) (sq_nonneg _))
    (le_trans (Real.expApprox_nonneg (norm_nonneg z) 0) (hB 0))

/-- The approximations converge, at a known rate. -/
theorem exists_exp {z : ℂ} {B : ℝ} (hB : ∀ k, Real.expApprox k ‖z‖ ≤ B) :
    ∃ L, ∀ k, ‖L - expApprox k z‖ ≤ 4 * (B * ‖z‖ ^ 2) / 2 ^ k := by
  obtain ⟨x, hx⟩ := Real.exists_limit (a := fun k ↦ (expApprox k z).re) fun k ↦
    le_trans (abs_re_le_norm (expApprox (k + 1) z - expApprox k z))
      (norm_expApprox_succ_sub_le hB k)
  obtain ⟨y, hy⟩ := Real.exists_limit (a := fun k ↦ (expApprox k z).im) fun k ↦
    le_trans (abs_im_le_norm (expApprox (k + 1) z - expApprox k z))
      (norm_expApprox_succ_sub_le hB k)
  refine ⟨⟨x, y⟩, fun k ↦ le_trans (norm_le_abs_re_add_abs_im _) ?_⟩
  refine le_trans (add_le_add (hx k) (hy k)) (le_of_eq ?_)
  rw [← add_div]
  congr 1
  grind

private noncomputable opaque sealedExp :
    {f : ℂ → ℂ // ∀ z, ∃ D : ℝ, ∀ k : ℕ, ‖f z - expApprox k z‖ ≤ D / 2 ^ k} :=
  ⟨fun z ↦ Classical.choose (exists_exp (z := z)
      (Classical.choose_spec (Real.exists_expApprox_le (norm_nonneg z))).2),
    fun z ↦ ⟨_, Classical.choose_spec (exists_exp (z := z)
      (Classical.choose_spec (Real.exists_expApprox_le (norm_nonneg z))).2)⟩⟩

/-- The exponential function: the limit of `(1 + z / 2 ^ k) ^ 2 ^ k`. -/
noncomputable def exp (z : ℂ) : ℂ := sealedExp.1 z

/-- The number `w` is approximated by the sequence of `z`. -/
def IsExp (z w : ℂ) : Prop := ∃ D : ℝ, ∀ k : ℕ, ‖w - expApprox k z‖ ≤ D / 2 ^ k

theorem isExp_exp (z : ℂ) : IsExp z (exp z) := sealedExp.2 z

theorem eq_of_forall_norm_sub_le {z w : ℂ} {D : ℝ} (h : ∀ k : ℕ, ‖z - w‖ ≤ D / 2 ^ k) : z = w :=
  sub_eq_zero.1 <| norm_eq_zero.1 <|
    le_antisymm (Real.le_zero_of_le_div_two_pow h) (norm_nonneg _)

theorem IsExp.eq {z w : ℂ} (h : IsExp z w) : exp z = w := by
  obtain ⟨D, hD⟩ := h
  obtain ⟨E, hE⟩ := isExp_exp z
  refine eq_of_forall_norm_sub_le (D := E + D) fun k ↦ ?_
  rw [← sub_add_sub_cancel _ (expApprox k z), add_div]
  refine le_trans (norm_add_le _ _) (add_le_add (hE k) ?_)
  rw [norm_sub_rev]; exact hD k

theorem exp_add (z w : ℂ) : exp (z + w) = exp z * exp w := by
  obtain ⟨D, hD⟩ := isExp_exp z
  obtain ⟨E, hE⟩ := isExp_exp w
  obtain ⟨B, hB₁, hB⟩ := Real.exists_expApprox_le (norm_nonneg z)
  obtain ⟨C, hC₁, hC⟩ := Real.exists_expApprox_le (norm_nonneg w)
  refine IsExp.eq ⟨‖exp z‖ * E + D * C + B * C * (‖z‖ * ‖w‖), fun k ↦ ?_⟩
  have e : exp z * exp w - expApprox k (z + w) = exp z * (exp w - expApprox k w) +
      (exp z - expApprox k z) * expApprox k w +
      (expApprox k z * expApprox k w - expApprox k (z + w)) := by
    rw [mul_sub, sub_mul, sub_add_sub_cancel, sub_add_sub_cancel]
  rw [e, add_div, add_div]
  refine le_trans (norm_add_le _ _) (add_le_add (le_trans (norm_add_le _ _) (add_le_add ?_ ?_)) ?_)
  · rw [norm_mul, mul_div_assoc]
    exact mul_le_mul_of_nonneg_left (hE k) (norm_nonneg _)
  · rw [norm_mul, mul_div_right_comm]
    exact mul_le_mul (hD k) (le_trans (norm_expApprox_le k w) (hC k)) (norm_nonneg _)
      (le_trans (norm_nonneg _) (hD k))
  · exact norm_expApprox_mul_sub_le k (hB k) (hC k)

@[simp] theorem exp_zero : exp 0 = 1 := IsExp.eq ⟨0, fun k ↦ by
  rw [expApprox, zero_div, add_zero, one_pow, sub_self, norm_zero, zero_div]⟩

theorem exp_neg_mul_exp (z : ℂ) : exp (-z) * exp z = 1 := by
  rw [← exp_add, neg_add_cancel, exp_zero]

@[simp] theorem exp_ne_zero (z : ℂ) : exp z ≠ 0 :=
  right_ne_zero_of_mul_eq_one (exp_neg_mul_exp z)

theorem exp_neg (z : ℂ) : exp (-z) = (exp z)⁻¹ :=
  eq_inv_of_mul_eq_one_left (exp_neg_mul_exp z)

theorem exp_sub (z w : ℂ) : exp (z - w) = exp z / exp w := by
  rw [sub_eq_add_neg, exp_add, exp_neg, div_eq_mul_inv]

theorem exp_nat_mul (z : ℂ) : ∀ n : ℕ, exp (n * z) = exp z ^ n
  | 0 => by rw [Nat.cast_zero, zero_mul, exp_zero, pow_zero]
  | n + 1 => by rw [Nat.cast_succ, add_one_mul, exp_add, exp_nat_mul z n, pow_succ]

open ComplexConjugate in
@[simp] theorem exp_conj (z : ℂ) : exp (conj z) = conj (exp z) := by
  have conj_pow (w : ℂ) (n : ℕ) : conj (w ^ n) = conj w ^ n := by
    induction n with
    | zero => rw [pow_zero, pow_zero]; exact conj_ofReal 1
    | succ n ih => rw [pow_succ, pow_succ, conj_mul_conj, ih]
  have conj_approx (k : ℕ) : expApprox k (conj z) = conj (expApprox k z) := by
    have h : (2 : ℂ) ^ k = ((2 ^ k : ℝ) : ℂ) := by rw [ofReal_pow, ofReal_ofNat]
    rw [expApprox, expApprox, conj_pow, conj_add, div_eq_mul_inv, div_eq_mul_inv, conj_mul_conj,
      h, ← ofReal_inv, conj_ofReal]
    exact congrArg (fun w ↦ (w + _) ^ _) (conj_ofReal 1).symm
  obtain ⟨D, hD⟩ := isExp_exp z
  refine IsExp.eq ⟨D, fun k ↦ le_trans (le_of_eq ?_) (hD k)⟩
  rw [conj_approx, norm_def, norm_def, ← normSq_conj (exp z - _), sub_eq_add_neg, sub_eq_add_neg,
    conj_add]
  congr 3

/-- Near 0 the function is `1 + z`, up to a multiple of `‖z‖ ^ 2`. -/
theorem norm_exp_sub_one_sub_le {z : ℂ} (h : ‖z‖ ≤ 1 / 2) : ‖exp z - (1 + z)‖ ≤ 8 * ‖z‖ ^ 2 := by
  obtain ⟨L, hL⟩ := exists_exp (z := z) (Real.expApprox_le_two (norm_nonneg z) h)
  have e : exp z = L := IsExp.eq ⟨_, hL⟩
  have h₀ := hL 0
  have e₀ : expApprox 0 z = 1 + z := by
    rw [expApprox, pow_zero, pow_zero, pow_one, div_one]
  rw [e₀, ← e, pow_zero, div_one, ← mul_assoc] at h₀
  refine le_trans h₀ (le_of_eq ?_)
  congr 1
  grind

end Complex

namespace Real

private noncomputable opaque sealedExp : {f : ℝ → ℝ // ∀ x, f x = (Complex.exp x).re} :=
  ⟨_, fun _ ↦ rfl⟩

/-- The exponential function of real numbers. -/
noncomputable def exp (x : ℝ) : ℝ := sealedExp.1 x

theorem exp_eq_re (x : ℝ) : exp x = (Complex.exp x).re := sealedExp.2 x

end Real

namespace Complex

@[simp] theorem exp_ofReal_im (x : ℝ) : (exp x).im = 0 := by
  have h := exp_conj (x : ℂ)
  rw [conj_ofReal] at h
  have := congrArg im h
  rw [conj_im] at this
  exact self_eq_neg.1 this

@[simp, norm_cast] theorem ofReal_exp (x : ℝ) : (Real.exp x : ℂ) = exp x :=
  Complex.ext (Real.exp_eq_re x) (exp_ofReal_im x).symm

theorem exp_ofReal_re (x : ℝ) : (exp x).re = Real.exp x := (Real.exp_eq_re x).symm

end Complex
