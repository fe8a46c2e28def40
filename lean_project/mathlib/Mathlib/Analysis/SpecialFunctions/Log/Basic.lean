/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Exp.Basic
import Mathlib.Order.Interval.Set.Defs

/-!
# The natural logarithm

`log x` is the number whose exponential is `|x|`; `log 0 = 0`.
-/

namespace Real

theorem exists_exp_eq_abs {x : ℝ} (hx : x ≠ 0) : ∃ y, exp y = |x| := exists_exp_eq (abs_pos.2 hx)

open Classical in
private noncomputable opaque sealedLog : {f : ℝ → ℝ // ∀ x,
    f x = if hx : x = 0 then 0 else Classical.choose (exists_exp_eq_abs hx)} := ⟨_, fun _ ↦ rfl⟩

/-- The natural logarithm of `|x|`; 0 at 0. -/
noncomputable def log (x : ℝ) : ℝ := sealedLog.1 x

variable {x y : ℝ}

theorem exp_log_eq_abs (hx : x ≠ 0) : exp (log x) = |x| := by
  have e : log x = Classical.choose (exists_exp_eq_abs hx) :=
    (sealedLog.2 x).trans (dif_neg hx)
  rw [e]; exact Classical.choose_spec (exists_exp_eq_abs hx)

theorem exp_log (hx : 0 < x) : exp (log x) = x := by
  rw [exp_log_eq_abs hx.ne', abs_of_pos hx]

theorem exp_log_of_neg (hx : x < 0) : exp (log x) = -x := by
  rw [exp_log_eq_abs hx.ne, abs_of_neg hx]

@[simp] theorem log_exp (x : ℝ) : log (exp x) = x := exp_injective (exp_log (exp_pos x))

@[simp] theorem log_zero : log 0 = 0 := (sealedLog.2 0).trans (dif_pos rfl)

@[simp] theorem log_one : log 1 = 0 := exp_injective <| by rw [exp_log zero_lt_one, exp_zero]

@[simp] theorem log_abs (x : ℝ) : log |x| = log x := by
  by_cases h : x = 0
  · rw [h, abs_zero]
  · exact exp_injective <| by rw [exp_log_eq_abs h, exp_log_eq_abs (abs_ne_zero.2 h), abs_abs]

@[simp] theorem log_neg_eq_log (x : ℝ) : log (-x) = log x := by
  rw [← log_abs x, ← log_abs, abs_neg]

theorem log_mul (hx : x ≠ 0) (hy : y ≠ 0) : log (x * y) = log x + log y := exp_injective <| by
  rw [exp_log_eq_abs (mul_ne_zero hx hy), exp_add, exp_log_eq_abs hx, exp_log_eq_abs hy, abs_mul]

@[simp] theorem log_inv (x : ℝ) : log x⁻¹ = -log x := by
  by_cases hx : x = 0
  · rw [hx, inv_zero, log_zero, neg_zero]
  · exact exp_injective <| by
      rw [exp_log_eq_abs (inv_ne_zero hx), abs_inv, exp_neg, exp_log_eq_abs hx]

theorem log_div (hx : x ≠ 0) (hy : y ≠ 0) : log (x / y) = log x - log y := by
  rw [div_eq_mul_inv, log_mul hx (inv_ne_zero hy), log_inv, sub_eq_add_neg]

@[simp] theorem log_pow (n : ℕ) (x : ℝ) : log (x ^ n) = n * log x := by
  induction n with
  | zero => rw [pow_zero, log_one, Nat.cast_zero, zero_mul]
  | succ n ih =>
    by_cases hx : x = 0
    · rw [hx, zero_pow_succ, log_zero, mul_zero]
    · rw [pow_succ, log_mul (pow_ne_zero n hx) hx, ih, Nat.cast_succ, add_one_mul]

@[simp] theorem log_zpow (x : ℝ) : ∀ n : ℤ, log (x ^ n) = n * log x
  | (n : ℕ) => by rw [zpow_natCast, log_pow, Int.cast_natCast]
  | .negSucc n => by rw [zpow_negSucc, log_inv, log_pow, Int.cast_negSucc, neg_mul]

theorem log_sqrt (hx : 0 ≤ x) : log (√x) = log x / 2 := by
  rw [eq_div_iff two_ne_zero, mul_two]
  rcases hx.eq_or_lt with rfl | hx
  · rw [sqrt_zero, log_zero, add_zero]
  · rw [← log_mul (sqrt_pos.2 hx).ne' (sqrt_pos.2 hx).ne', mul_self_sqrt hx.le]

theorem log_le_log_iff (h : 0 < x) (h₁ : 0 < y) : log x ≤ log y ↔ x ≤ y := by
  rw [← exp_le_exp, exp_log h, exp_log h₁]

theorem log_lt_log_iff (h : 0 < x) (h₁ : 0 < y) : log x < log y ↔ x < y := by
  rw [← exp_lt_exp, exp_log h, exp_log h₁]

theorem log_le_log (hx : 0 < x) (hxy : x ≤ y) : log x ≤ log y :=
  (log_le_log_iff hx (lt_of_lt_of_le hx hxy)).2 hxy

theorem log_lt_log (hx : 0 < x) (h : x < y) : log x < log y :=
  (log_lt_log_iff hx (lt_trans hx h)).2 h

theorem log_injOn_pos' (hx : 0 < x) (hy : 0 < y) (h : log x = log y) : x = y := by
  rw [← exp_log hx, h, exp_log hy]

theorem log_injOn_pos : Set.InjOn log (Set.Ioi 0) := fun _ hx _ hy h ↦ log_injOn_pos' hx hy h

theorem log_le_iff_le_exp (hx : 0 < x) : log x ≤ y ↔ x ≤ exp y := by rw [← exp_le_exp, exp_log hx]

theorem log_lt_iff_lt_exp (hx : 0 < x) : log x < y ↔ x < exp y := by rw [← exp_lt_exp, exp_log hx]

theorem le_log_iff_exp_le (hy : 0 < y) : x ≤ log y ↔ exp x ≤ y := by rw [← exp_le_exp, exp_log hy]

theorem lt_log_iff_exp_lt (hy : 0 < y) : x < log y ↔ exp x < y := by rw [← exp_lt_exp, exp_log hy]

theorem log_pos_iff (hx : 0 ≤ x) : 0 < log x ↔ 1 < x := by
  rcases hx.eq_or_lt with rfl | hx
  · rw [log_zero]; exact iff_of_false (lt_irrefl 0) (not_lt.2 zero_le_one)
  · rw [← log_one, log_lt_log_iff zero_lt_one hx]

theorem log_pos (hx : 1 < x) : 0 < log x := (log_pos_iff (lt_trans zero_lt_one hx).le).2 hx

theorem log_pos_of_lt_neg_one (hx : x < -1) : 0 < log x := by
  rw [← log_neg_eq_log]; exact log_pos (lt_neg.1 hx)

theorem log_nonneg (hx : 1 ≤ x) : 0 ≤ log x := by
  rw [← log_one]; exact log_le_log zero_lt_one hx

theorem log_nonneg_iff (hx : 0 < x) : 0 ≤ log x ↔ 1 ≤ x := by
  rw [← log_one, log_le_log_iff zero_lt_one hx]

theorem log_neg_iff (h : 0 < x) : log x < 0 ↔ x < 1 := by
  rw [← log_one, log_lt_log_iff h zero_lt_one]

theorem log_neg (h0 : 0 < x) (h1 : x < 1) : log x < 0 := (log_neg_iff h0).2 h1

theorem log_nonpos_iff (hx : 0 ≤ x) : log x ≤ 0 ↔ x ≤ 1 := by
  rw [← not_lt, log_pos_iff hx, not_lt]

theorem log_nonpos (hx : 0 ≤ x) (h'x : x ≤ 1) : log x ≤ 0 := (log_nonpos_iff hx).2 h'x

@[simp] theorem log_eq_zero : log x = 0 ↔ x = 0 ∨ x = 1 ∨ x = -1 := by
  refine ⟨fun h ↦ ?_, ?_⟩
  · by_cases hx : x = 0
    · exact .inl hx
    · have := exp_log_eq_abs hx
      rw [h, exp_zero] at this
      exact .inr ((abs_eq zero_le_one).1 this.symm)
  · rintro (rfl | rfl | rfl)
    · exact log_zero
    · exact log_one
    · rw [log_neg_eq_log, log_one]

theorem log_ne_zero : log x ≠ 0 ↔ x ≠ 0 ∧ x ≠ 1 ∧ x ≠ -1 := by
  rw [← not_or, ← not_or]; exact not_congr log_eq_zero

theorem log_ne_zero_of_pos_of_ne_one (hx_pos : 0 < x) (hx : x ≠ 1) : log x ≠ 0 :=
  log_ne_zero.2 ⟨hx_pos.ne', hx, (lt_trans (neg_neg_of_pos zero_lt_one) hx_pos).ne'⟩

theorem eq_one_of_pos_of_log_eq_zero (h₁ : 0 < x) (h₂ : log x = 0) : x = 1 :=
  log_injOn_pos' h₁ zero_lt_one (h₂.trans log_one.symm)

theorem log_le_sub_one_of_pos (hx : 0 < x) : log x ≤ x - 1 := by
  have := add_one_le_exp (log x)
  rw [exp_log hx] at this
  exact le_sub_iff_add_le.2 this

theorem log_lt_sub_one_of_pos (hx1 : 0 < x) (hx2 : x ≠ 1) : log x < x - 1 := by
  have := add_one_lt_exp (log_ne_zero_of_pos_of_ne_one hx1 hx2)
  rw [exp_log hx1] at this
  exact lt_sub_iff_add_lt.2 this

theorem one_sub_inv_le_log_of_pos (hx : 0 < x) : 1 - x⁻¹ ≤ log x := by
  have := log_le_sub_one_of_pos (inv_pos.2 hx)
  rw [log_inv] at this
  grind

end Real
