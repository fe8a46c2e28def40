/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.Complex.Exponential
import Mathlib.Logic.Function.Basic
import Mathlib.Topology.Order.IntermediateValue

/-! # The real exponential function: positive, increasing, continuous -/

namespace Real

variable {x y : ℝ}

@[simp] theorem exp_zero : exp 0 = 1 := by
  rw [exp_eq_re, Complex.ofReal_zero, Complex.exp_zero, Complex.one_re]

theorem exp_add (x y : ℝ) : exp (x + y) = exp x * exp y := by
  apply Complex.ofReal_injective
  rw [Complex.ofReal_mul, Complex.ofReal_exp, Complex.ofReal_exp, Complex.ofReal_exp,
    Complex.ofReal_add, Complex.exp_add]

theorem exp_neg_mul_exp (x : ℝ) : exp (-x) * exp x = 1 := by
  rw [← exp_add, neg_add_cancel, exp_zero]

@[simp] theorem exp_ne_zero (x : ℝ) : exp x ≠ 0 := right_ne_zero_of_mul_eq_one (exp_neg_mul_exp x)

theorem exp_neg (x : ℝ) : exp (-x) = (exp x)⁻¹ := eq_inv_of_mul_eq_one_left (exp_neg_mul_exp x)

theorem exp_sub (x y : ℝ) : exp (x - y) = exp x / exp y := by
  rw [sub_eq_add_neg, exp_add, exp_neg, div_eq_mul_inv]

theorem exp_pos (x : ℝ) : 0 < exp x := by
  have : exp x = exp (x / 2) * exp (x / 2) := by rw [← exp_add, add_halves]
  rw [this]
  exact mul_self_pos.2 (exp_ne_zero _)

attribute [simp] exp_pos

theorem exp_nonneg (x : ℝ) : 0 ≤ exp x := (exp_pos x).le

@[simp] theorem abs_exp (x : ℝ) : |exp x| = exp x := abs_of_pos (exp_pos x)

theorem exp_nat_mul (x : ℝ) : ∀ n : ℕ, exp (n * x) = exp x ^ n
  | 0 => by rw [Nat.cast_zero, zero_mul, exp_zero, pow_zero]
  | n + 1 => by rw [Nat.cast_succ, add_one_mul, exp_add, exp_nat_mul x n, pow_succ]

theorem exp_int_mul (x : ℝ) : ∀ n : ℤ, exp (n * x) = exp x ^ n
  | (n : ℕ) => by rw [Int.cast_natCast, exp_nat_mul, zpow_natCast]
  | .negSucc n => by rw [Int.cast_negSucc, neg_mul, exp_neg, exp_nat_mul, zpow_negSucc]

theorem exp_half (x : ℝ) : exp (x / 2) = √(exp x) := by
  rw [eq_comm, sqrt_eq_iff_mul_self_eq_of_pos (exp_pos _), ← exp_add, add_halves]

/-- The quadratic bound near 0. -/
theorem abs_exp_sub_one_sub_le (h : |x| ≤ 1 / 2) : |exp x - (1 + x)| ≤ 8 * x ^ 2 := by
  have h₁ := Complex.norm_exp_sub_one_sub_le (z := x) (by rwa [Complex.norm_real])
  rw [Complex.norm_real, sq_abs] at h₁
  refine le_trans ?_ h₁
  have := Complex.abs_re_le_norm (Complex.exp x - (1 + x))
  rwa [Complex.sub_re, Complex.add_re, Complex.one_re, Complex.ofReal_re,
    Complex.exp_ofReal_re] at this

/-- The exponential function lies above its tangent at 0. -/
theorem add_one_le_exp (x : ℝ) : x + 1 ≤ exp x := by
  obtain ⟨n, hn⟩ := exists_nat_ge (4 * |x|)
  refine le_of_forall_le_add_div_two_pow (D := 8 * x ^ 2) fun k ↦ ?_
  have hN : (0 : ℝ) < 2 ^ (k + n) := pow_pos zero_lt_two _
  have hk : (0 : ℝ) < 2 ^ k := pow_pos zero_lt_two k
  have ht : |x / 2 ^ (k + n)| ≤ 1 / 4 := by
    rw [abs_div, abs_of_pos hN, div_le_iff₀ hN]
    suffices 4 * |x| ≤ 2 ^ (k + n) by grind
    refine le_trans hn (le_trans (Nat.cast_lt_two_pow_self n).le ?_)
    exact pow_le_pow_right₀ one_le_two (Nat.le_add_left n k)
  have e : x = ((2 ^ (k + n) : ℕ) : ℝ) * (x / 2 ^ (k + n)) := by
    rw [Nat.cast_pow]; exact (mul_div_cancel₀ x hN.ne').symm
  obtain ⟨t, ht', hxt⟩ : ∃ t, |t| ≤ 1 / 4 ∧ x = ((2 ^ (k + n) : ℕ) : ℝ) * t := ⟨_, ht, e⟩
  have h₁ := abs_exp_sub_one_sub_le (le_trans ht' (by grind))
  have h₂ := (abs_le.1 h₁).1
  have h₃ := abs_le.1 ht'
  have h₄ : t ^ 2 ≤ 1 / 16 := by
    have := sq_le_sq' h₃.1 h₃.2; grind
  have bern := one_add_mul_le_pow_of_neg_one_le (a := t - 8 * t ^ 2) (by grind) (2 ^ (k + n))
  have h₅ : (1 + (t - 8 * t ^ 2)) ^ 2 ^ (k + n) ≤ exp t ^ 2 ^ (k + n) :=
    pow_le_pow_left₀ (by grind) (by grind) _
  rw [← exp_nat_mul, ← hxt] at h₅
  have h₆ : ((2 ^ (k + n) : ℕ) : ℝ) * (8 * t ^ 2) ≤ 8 * x ^ 2 / 2 ^ k := by
    rw [le_div_iff₀ hk, hxt, Nat.cast_pow, Nat.cast_ofNat]
    have h₇ : (2 : ℝ) ^ k ≤ 2 ^ (k + n) := pow_le_pow_right₀ one_le_two (Nat.le_add_right k n)
    have := mul_le_mul_of_nonneg_left h₇ (mul_nonneg hN.le (mul_nonneg (by grind : (0 : ℝ) ≤ 8)
      (sq_nonneg t)))
    grind
  rw [mul_sub, ← hxt] at bern
  grind

theorem add_one_lt_exp (hx : x ≠ 0) : x + 1 < exp x := by
  rcases lt_or_ge (x + 1) 0 with h | h
  · exact lt_trans h (exp_pos x)
  · have h₁ := add_one_le_exp (x / 2)
    have h₂ : 0 ≤ x / 2 + 1 := by grind
    have h₃ := mul_self_le_mul_self h₂ h₁
    rw [← exp_add, add_halves] at h₃
    have h₄ := sq_pos_of_ne_zero hx
    grind

theorem exp_lt_exp_of_lt (h : x < y) : exp x < exp y := by
  have h₁ := add_one_lt_exp (sub_ne_zero.2 h.ne')
  have h₂ : 1 < exp (y - x) := lt_trans (lt_add_of_pos_left 1 (sub_pos.2 h)) h₁
  have h₃ := lt_mul_of_one_lt_right (exp_pos x) h₂
  rwa [← exp_add, add_sub_cancel] at h₃

@[simp] theorem exp_lt_exp : exp x < exp y ↔ x < y :=
  ⟨fun h ↦ not_le.1 fun n ↦ by
    rcases n.lt_or_eq with n | n
    · exact lt_asymm h (exp_lt_exp_of_lt n)
    · exact lt_irrefl _ (n ▸ h), exp_lt_exp_of_lt⟩

@[simp] theorem exp_le_exp : exp x ≤ exp y ↔ x ≤ y := by rw [← not_lt, exp_lt_exp, not_lt]

theorem exp_le_exp_of_le (h : x ≤ y) : exp x ≤ exp y := exp_le_exp.2 h

theorem exp_injective : Function.Injective exp := fun _ _ h ↦
  le_antisymm (exp_le_exp.1 (le_of_eq h)) (exp_le_exp.1 (le_of_eq h.symm))

@[simp] theorem exp_eq_exp : exp x = exp y ↔ x = y := exp_injective.eq_iff

@[simp] theorem exp_eq_one_iff (x : ℝ) : exp x = 1 ↔ x = 0 := by rw [← exp_zero, exp_eq_exp]

@[simp] theorem one_lt_exp_iff : 1 < exp x ↔ 0 < x := by rw [← exp_zero, exp_lt_exp]

@[simp] theorem exp_lt_one_iff : exp x < 1 ↔ x < 0 := by rw [← exp_zero, exp_lt_exp]

@[simp] theorem one_le_exp_iff : 1 ≤ exp x ↔ 0 ≤ x := by rw [← exp_zero, exp_le_exp]

@[simp] theorem exp_le_one_iff : exp x ≤ 1 ↔ x ≤ 0 := by rw [← exp_zero, exp_le_exp]

theorem one_lt_exp (h : 0 < x) : 1 < exp x := one_lt_exp_iff.2 h

theorem exp_lt_one (h : x < 0) : exp x < 1 := exp_lt_one_iff.2 h

theorem one_le_exp (h : 0 ≤ x) : 1 ≤ exp x := one_le_exp_iff.2 h

theorem epsDelta_exp (x : ℝ) : EpsDelta exp x := fun ε hε ↦ by
  have h₅ : 0 < 5 * exp x := mul_pos (by grind) (exp_pos x)
  refine ⟨min (1 / 2) (ε / (5 * exp x)), lt_min (by grind) (div_pos hε h₅), fun y hy ↦ ?_⟩
  obtain ⟨h₁, h₂⟩ := lt_min_iff.1 hy
  have e : exp y - exp x = exp x * (exp (y - x) - 1) := by
    rw [mul_sub, ← exp_add, add_sub_cancel, mul_one]
  rw [e, abs_mul, abs_exp]
  rw [lt_div_iff₀ h₅] at h₂
  have h₃ := abs_le.1 (abs_exp_sub_one_sub_le h₁.le)
  have h₄ : (y - x) ^ 2 ≤ |y - x| * (1 / 2) := by
    rw [← sq_abs, pow_two]; exact mul_le_mul_of_nonneg_left h₁.le (abs_nonneg _)
  have h₆ : |exp (y - x) - 1| ≤ 5 * |y - x| := by
    have := neg_abs_le (y - x)
    have := le_abs_self (y - x)
    exact abs_le.2 ⟨by grind, by grind⟩
  refine lt_of_le_of_lt (mul_le_mul_of_nonneg_left h₆ (exp_nonneg x)) ?_
  rwa [mul_left_comm, ← mul_assoc, mul_comm]

theorem exists_exp_eq (h : 0 < y) : ∃ x, exp x = y := by
  have h₁ : exp (-y⁻¹) ≤ y := by
    rw [exp_neg]
    have h₂ := le_trans (lt_add_one y⁻¹).le (add_one_le_exp y⁻¹)
    have h₃ := inv_anti₀ (inv_pos.2 h) h₂
    rwa [inv_inv] at h₃
  obtain ⟨x, _, _, hx⟩ := exists_eq_of_le_of_le epsDelta_exp (a := -y⁻¹) (b := y)
    (le_trans (neg_nonpos.2 (inv_pos.2 h).le) h.le) h₁
    (le_trans (lt_add_one y).le (add_one_le_exp y))
  exact ⟨x, hx⟩

end Real
