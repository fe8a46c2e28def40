/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.Complex.Trigonometric

/-!
# Polynomial bounds of sine and cosine

The bounds hold up to a square near 0; doubling the argument carries them everywhere and makes
the error vanish.
-/

namespace Real

variable {x y : ℝ}

theorem norm_ofReal_mul_I (x : ℝ) : ‖(x : ℂ) * Complex.I‖ = |x| := by
  rw [norm_mul, Complex.norm_I, mul_one, Complex.norm_real]

/-- Near 0 the sine is its argument up to a square. -/
theorem abs_sin_sub_self_le (h : |x| ≤ 1 / 2) : |sin x - x| ≤ 8 * x ^ 2 := by
  have h₁ := Complex.norm_exp_sub_one_sub_le (z := x * Complex.I) (by rwa [norm_ofReal_mul_I])
  rw [norm_ofReal_mul_I, sq_abs] at h₁
  refine le_trans ?_ h₁
  have h₂ := Complex.abs_im_le_norm (Complex.exp (x * Complex.I) - (1 + x * Complex.I))
  rwa [Complex.sub_im, Complex.exp_ofReal_mul_I_im, Complex.add_im, Complex.one_im, zero_add,
    Complex.im_ofReal_mul, Complex.I_im, mul_one] at h₂

theorem abs_sin_le_two_pow_mul (x : ℝ) (k : ℕ) : |sin x| ≤ 2 ^ k * |sin (x / 2 ^ k)| := by
  induction k with
  | zero => rw [pow_zero, div_one, one_mul]
  | succ k ih =>
    refine le_trans ih ?_
    rw [pow_succ, mul_assoc]
    refine mul_le_mul_of_nonneg_left ?_ (pow_pos zero_lt_two k).le
    have e : x / 2 ^ k = 2 * (x / (2 ^ k * 2)) := by
      rw [← div_div, mul_div_cancel₀ _ two_ne_zero]
    rw [e, sin_two_mul, abs_mul, abs_mul, abs_two]
    exact mul_le_of_le_one_right (mul_nonneg zero_le_two (abs_nonneg _)) (abs_cos_le_one _)

/-- From some index on, the halves of `x` are small. -/
theorem exists_abs_div_two_pow_le (x : ℝ) : ∃ n : ℕ, ∀ k, |x / 2 ^ (k + n)| ≤ 1 / 2 := by
  obtain ⟨n, hn⟩ := exists_nat_ge (2 * |x|)
  refine ⟨n, fun k ↦ ?_⟩
  have hN : (0 : ℝ) < 2 ^ (k + n) := pow_pos zero_lt_two _
  rw [abs_div, abs_of_pos hN, div_le_iff₀ hN, one_div, ← div_eq_inv_mul, le_div_iff₀' zero_lt_two]
  refine le_trans hn (le_trans (Nat.cast_lt_two_pow_self n).le ?_)
  exact pow_le_pow_right₀ one_le_two (Nat.le_add_left n k)

theorem abs_sin_le_abs (x : ℝ) : |sin x| ≤ |x| := by
  obtain ⟨n, hn⟩ := exists_abs_div_two_pow_le x
  refine le_of_forall_le_add_div_two_pow (D := 8 * x ^ 2) fun k ↦ ?_
  have hN : (0 : ℝ) < 2 ^ (k + n) := pow_pos zero_lt_two _
  have hk : (0 : ℝ) < 2 ^ k := pow_pos zero_lt_two k
  refine le_trans (abs_sin_le_two_pow_mul x (k + n)) ?_
  have h₁ : |sin (x / 2 ^ (k + n))| ≤ |x / 2 ^ (k + n)| + 8 * (x / 2 ^ (k + n)) ^ 2 := by
    have h := abs_add_le (x / 2 ^ (k + n)) (sin (x / 2 ^ (k + n)) - x / 2 ^ (k + n))
    rw [add_sub_cancel] at h
    exact le_trans h (add_le_add_right (abs_sin_sub_self_le (hn k)) _)
  refine le_trans (mul_le_mul_of_nonneg_left h₁ hN.le) ?_
  rw [mul_add, abs_div, abs_of_pos hN, mul_div_cancel₀ _ hN.ne']
  refine add_le_add_right ?_ _
  have h₂ : (2 : ℝ) ^ (k + n) * (8 * (x / 2 ^ (k + n)) ^ 2) = 8 * x ^ 2 / 2 ^ (k + n) := by
    rw [div_pow, pow_two ((2 : ℝ) ^ (k + n)), ← div_div, mul_left_comm, mul_div_cancel₀ _ hN.ne',
      mul_div_assoc]
  rw [h₂]
  exact div_le_div_of_nonneg_left (mul_nonneg (Nat.ofNat_nonneg 8) (sq_nonneg x)) hk
    (pow_le_pow_right₀ one_le_two (Nat.le_add_right k n))

theorem sin_le (h : 0 ≤ x) : sin x ≤ x :=
  le_trans (le_abs_self _) (le_trans (abs_sin_le_abs x) (le_of_eq (abs_of_nonneg h)))

theorem one_sub_sq_div_two_le_cos : 1 - x ^ 2 / 2 ≤ cos x := by
  have h := cos_two_mul'' (x / 2)
  rw [mul_div_cancel₀ _ two_ne_zero] at h
  have h₁ := sq_le_sq.2 (abs_sin_le_abs (x / 2))
  grind

theorem sin_lower_step {t L : ℝ} (ht₀ : 0 ≤ t) (ht : t ≤ 1) (hL : L ≤ sin t) :
    2 * L - t ^ 3 ≤ sin (2 * t) := by
  have hc := one_sub_sq_div_two_le_cos (x := t)
  have hc₁ := cos_le_one t
  have hs := sin_le ht₀
  have ht₂ : t * t ≤ 1 := by have := mul_le_one₀ ht ht₀ ht; exact this
  have ht₃ : 0 ≤ t * t * t := mul_nonneg (mul_self_nonneg t) ht₀
  rw [sin_two_mul]
  rcases le_or_gt 0 (sin t) with h | h
  · have h₁ := mul_le_mul_of_nonneg_left hc h
    have h₂ := mul_le_mul_of_nonneg_left hs (mul_self_nonneg t)
    grind
  · have h₁ := mul_le_mul_of_nonpos_left hc₁ h.le
    grind

/-- The cubic lower bound of the sine, with an error that doubling makes small. -/
theorem sin_lower_bound (k : ℕ) : ∀ y : ℝ, 0 ≤ y → y ≤ 2 → |y / 2 ^ k| ≤ 1 / 2 →
    y - y ^ 3 / 6 - 8 * y ^ 2 / 2 ^ k ≤ sin y := by
  induction k with
  | zero =>
    intro y h₀ _ h
    rw [pow_zero, div_one] at h ⊢
    have h₁ := (abs_le.1 (abs_sin_sub_self_le h)).1
    have h₂ := pow_nonneg h₀ 3
    grind
  | succ k ih =>
    intro y h₀ hy h
    have h₁ := ih (y / 2) (div_nonneg h₀ zero_le_two) (by grind) (by
      rw [div_div, mul_comm, ← pow_succ]; exact h)
    have h₂ := sin_lower_step (div_nonneg h₀ zero_le_two) (by grind) h₁
    rw [mul_div_cancel₀ y two_ne_zero] at h₂
    refine le_trans (le_of_eq ?_) h₂
    have h₃ : 8 * y ^ 2 / 2 ^ (k + 1) = 8 * y ^ 2 / 2 ^ k / 2 := by
      rw [pow_succ (2 : ℝ), div_div]
    have h₄ : 8 * (y / 2) ^ 2 / 2 ^ k = 8 * y ^ 2 / 2 ^ k / 4 := by
      rw [div_pow, ← mul_div_assoc, div_right_comm, show (2 : ℝ) ^ 2 = 4 by grind]
    rw [h₃, h₄]
    grind

theorem sub_cube_div_six_le_sin (h₀ : 0 ≤ x) (h : x ≤ 2) : x - x ^ 3 / 6 ≤ sin x := by
  obtain ⟨n, hn⟩ := exists_abs_div_two_pow_le x
  refine le_of_forall_le_add_div_two_pow (D := 8 * x ^ 2) fun k ↦ ?_
  have h₁ := sin_lower_bound (k + n) x h₀ h (hn k)
  have h₂ : 8 * x ^ 2 / 2 ^ (k + n) ≤ 8 * x ^ 2 / 2 ^ k :=
    div_le_div_of_nonneg_left (mul_nonneg (Nat.ofNat_nonneg 8) (sq_nonneg x))
      (pow_pos zero_lt_two k) (pow_le_pow_right₀ one_le_two (Nat.le_add_right k n))
  grind

theorem sin_pos_of_pos_of_le_two (h₀ : 0 < x) (h : x ≤ 2) : 0 < sin x := by
  refine lt_of_lt_of_le ?_ (sub_cube_div_six_le_sin h₀.le h)
  have h₁ : x * x ≤ 4 := by
    have := mul_self_le_mul_self h₀.le h; grind
  have h₂ := mul_le_mul_of_nonneg_left h₁ h₀.le
  grind

theorem cos_one_le : cos 1 ≤ 5 / 9 := by
  have h := cos_two_mul'' (1 / 2)
  rw [show (2 : ℝ) * (1 / 2) = 1 by grind] at h
  have h₁ := sub_cube_div_six_le_sin (x := 1 / 2) (by grind) (by grind)
  have h₂ := mul_self_le_mul_self (by grind : (0 : ℝ) ≤ 1 / 2 - (1 / 2) ^ 3 / 6) h₁
  grind

theorem cos_one_pos : 0 < cos 1 := by
  have := one_sub_sq_div_two_le_cos (x := 1); grind

theorem cos_two_neg : cos 2 < 0 := by
  have h := cos_two_mul 1
  rw [mul_one] at h
  have h₁ := mul_self_le_mul_self cos_one_pos.le cos_one_le
  grind

theorem abs_cos_sub_cos_le (x y : ℝ) : |cos x - cos y| ≤ |x - y| := by
  rw [cos_sub_cos, abs_mul, abs_mul, abs_neg, abs_two]
  have h₁ := abs_sin_le_abs ((x - y) / 2)
  rw [abs_div, abs_two] at h₁
  have h₂ := mul_le_mul (abs_sin_le_one ((x + y) / 2)) h₁ (abs_nonneg _) zero_le_one
  grind

theorem abs_sin_sub_sin_le (x y : ℝ) : |sin x - sin y| ≤ |x - y| := by
  rw [sin_sub_sin, abs_mul, abs_mul, abs_two]
  have h₁ := abs_sin_le_abs ((x - y) / 2)
  rw [abs_div, abs_two] at h₁
  have h₂ := mul_le_mul h₁ (abs_cos_le_one ((x + y) / 2)) (abs_nonneg _)
    (div_nonneg (abs_nonneg _) zero_le_two)
  grind

theorem epsDelta_cos (x : ℝ) : EpsDelta cos x := fun ε hε ↦
  ⟨ε, hε, fun y hy ↦ lt_of_le_of_lt (abs_cos_sub_cos_le y x) hy⟩

theorem epsDelta_sin (x : ℝ) : EpsDelta sin x := fun ε hε ↦
  ⟨ε, hε, fun y hy ↦ lt_of_le_of_lt (abs_sin_sub_sin_le y x) hy⟩

theorem exists_cos_eq_zero : ∃ c, 1 ≤ c ∧ c ≤ 2 ∧ cos c = 0 := by
  have hf (x : ℝ) : EpsDelta (fun x ↦ -cos x) x := fun ε hε ↦
    ⟨ε, hε, fun y hy ↦ by
      rw [neg_sub_neg, abs_sub_comm]
      exact lt_of_le_of_lt (abs_cos_sub_cos_le y x) hy⟩
  obtain ⟨c, h₁, h₂, h⟩ := exists_eq_of_le_of_le hf (a := 1) (b := 2) (v := 0) one_le_two
    (neg_nonpos.2 cos_one_pos.le) (neg_nonneg.2 cos_two_neg.le)
  exact ⟨c, h₁, h₂, neg_eq_zero.1 h⟩

end Real
