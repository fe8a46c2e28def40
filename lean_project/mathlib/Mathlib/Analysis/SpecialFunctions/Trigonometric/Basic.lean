/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Bounds

/-!
# The number π

Half of it is the zero of the cosine between 1 and 2. From the values there follow the periods, the
signs, and where sine and cosine increase and decrease.
-/

namespace Real

private noncomputable opaque sealedPi :
    {p : ℝ // 1 ≤ p / 2 ∧ p / 2 ≤ 2 ∧ cos (p / 2) = 0} :=
  ⟨2 * Classical.choose exists_cos_eq_zero, by
    rw [mul_div_cancel_left₀ _ two_ne_zero]
    exact Classical.choose_spec exists_cos_eq_zero⟩

/-- The number π: twice the zero of the cosine between 1 and 2. -/
protected noncomputable def pi : ℝ := sealedPi.1

@[inherit_doc] scoped notation "π" => Real.pi

variable {x y : ℝ}

theorem one_le_pi_div_two : 1 ≤ π / 2 := sealedPi.2.1

theorem pi_div_two_le_two : π / 2 ≤ 2 := sealedPi.2.2.1

@[simp] theorem cos_pi_div_two : cos (π / 2) = 0 := sealedPi.2.2.2

theorem two_le_pi : 2 ≤ π := by
  have := one_le_pi_div_two; grind

theorem pi_le_four : π ≤ 4 := by
  have := pi_div_two_le_two; grind

theorem pi_pos : 0 < π := lt_of_lt_of_le zero_lt_two two_le_pi

theorem pi_nonneg : 0 ≤ π := pi_pos.le

@[simp] theorem pi_ne_zero : π ≠ 0 := pi_pos.ne'

theorem pi_div_two_pos : 0 < π / 2 := half_pos pi_pos

theorem two_pi_pos : 0 < 2 * π := mul_pos zero_lt_two pi_pos

@[simp] theorem sin_pi_div_two : sin (π / 2) = 1 := by
  have h := sin_sq_add_cos_sq (π / 2)
  rw [cos_pi_div_two, zero_pow (by decide), add_zero] at h
  have h₁ := sin_pos_of_pos_of_le_two pi_div_two_pos pi_div_two_le_two
  rw [← one_pow 2] at h
  exact (sq_eq_sq₀ h₁.le zero_le_one).1 h

@[simp] theorem sin_pi : sin π = 0 := by
  have h := sin_two_mul (π / 2)
  rwa [mul_div_cancel₀ _ two_ne_zero, cos_pi_div_two, mul_zero] at h

@[simp] theorem cos_pi : cos π = -1 := by
  have h := cos_two_mul (π / 2)
  rw [mul_div_cancel₀ _ two_ne_zero, cos_pi_div_two] at h
  rw [h, zero_pow (by decide), mul_zero, zero_sub]

@[simp] theorem sin_two_pi : sin (2 * π) = 0 := by rw [sin_two_mul, sin_pi, mul_zero, zero_mul]

@[simp] theorem cos_two_pi : cos (2 * π) = 1 := by
  rw [cos_two_mul, cos_pi, neg_one_sq, mul_one]; grind

@[simp] theorem sin_add_pi (x : ℝ) : sin (x + π) = -sin x := by
  rw [sin_add, cos_pi, sin_pi, mul_zero, add_zero, mul_neg_one]

@[simp] theorem cos_add_pi (x : ℝ) : cos (x + π) = -cos x := by
  rw [cos_add, cos_pi, sin_pi, mul_zero, sub_zero, mul_neg_one]

@[simp] theorem sin_sub_pi (x : ℝ) : sin (x - π) = -sin x := by
  rw [sin_sub, cos_pi, sin_pi, mul_zero, sub_zero, mul_neg_one]

@[simp] theorem cos_sub_pi (x : ℝ) : cos (x - π) = -cos x := by
  rw [cos_sub, cos_pi, sin_pi, mul_zero, add_zero, mul_neg_one]

@[simp] theorem sin_pi_sub (x : ℝ) : sin (π - x) = sin x := by
  rw [← neg_sub, sin_neg, sin_sub_pi, neg_neg]

@[simp] theorem cos_pi_sub (x : ℝ) : cos (π - x) = -cos x := by
  rw [← neg_sub, cos_neg, cos_sub_pi]

@[simp] theorem sin_add_two_pi (x : ℝ) : sin (x + 2 * π) = sin x := by
  rw [sin_add, cos_two_pi, sin_two_pi, mul_zero, add_zero, mul_one]

@[simp] theorem cos_add_two_pi (x : ℝ) : cos (x + 2 * π) = cos x := by
  rw [cos_add, cos_two_pi, sin_two_pi, mul_zero, sub_zero, mul_one]

@[simp] theorem sin_sub_two_pi (x : ℝ) : sin (x - 2 * π) = sin x := by
  rw [sin_sub, cos_two_pi, sin_two_pi, mul_zero, sub_zero, mul_one]

@[simp] theorem cos_sub_two_pi (x : ℝ) : cos (x - 2 * π) = cos x := by
  rw [cos_sub, cos_two_pi, sin_two_pi, mul_zero, add_zero, mul_one]

@[simp] theorem sin_two_pi_sub (x : ℝ) : sin (2 * π - x) = -sin x := by
  rw [← neg_sub, sin_neg, sin_sub_two_pi]

@[simp] theorem cos_two_pi_sub (x : ℝ) : cos (2 * π - x) = cos x := by
  rw [← neg_sub, cos_neg, cos_sub_two_pi]

theorem sin_add_pi_div_two (x : ℝ) : sin (x + π / 2) = cos x := by
  rw [sin_add, cos_pi_div_two, sin_pi_div_two, mul_zero, zero_add, mul_one]

theorem cos_add_pi_div_two (x : ℝ) : cos (x + π / 2) = -sin x := by
  rw [cos_add, cos_pi_div_two, sin_pi_div_two, mul_zero, zero_sub, mul_one]

theorem sin_sub_pi_div_two (x : ℝ) : sin (x - π / 2) = -cos x := by
  rw [sin_sub, cos_pi_div_two, sin_pi_div_two, mul_zero, zero_sub, mul_one]

theorem cos_sub_pi_div_two (x : ℝ) : cos (x - π / 2) = sin x := by
  rw [cos_sub, cos_pi_div_two, sin_pi_div_two, mul_zero, zero_add, mul_one]

theorem sin_pi_div_two_sub (x : ℝ) : sin (π / 2 - x) = cos x := by
  rw [← neg_sub, sin_neg, sin_sub_pi_div_two, neg_neg]

theorem cos_pi_div_two_sub (x : ℝ) : cos (π / 2 - x) = sin x := by
  rw [← neg_sub, cos_neg, cos_sub_pi_div_two]

@[simp] theorem sin_nat_mul_pi (n : ℕ) : sin (n * π) = 0 := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, sin_zero]
  | succ n ih => rw [Nat.cast_succ, add_one_mul, sin_add_pi, ih, neg_zero]

@[simp] theorem sin_int_mul_pi : ∀ n : ℤ, sin (n * π) = 0
  | (n : ℕ) => by rw [Int.cast_natCast, sin_nat_mul_pi]
  | .negSucc n => by rw [Int.cast_negSucc, neg_mul, sin_neg, sin_nat_mul_pi, neg_zero]

theorem cos_nat_mul_pi (n : ℕ) : cos (n * π) = (-1) ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, cos_zero, pow_zero]
  | succ n ih => rw [Nat.cast_succ, add_one_mul, cos_add_pi, ih, pow_succ, mul_neg_one]

@[simp] theorem cos_nat_mul_two_pi (n : ℕ) : cos (n * (2 * π)) = 1 := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, cos_zero]
  | succ n ih => rw [Nat.cast_succ, add_one_mul, cos_add_two_pi, ih]

@[simp] theorem cos_int_mul_two_pi : ∀ n : ℤ, cos (n * (2 * π)) = 1
  | (n : ℕ) => by rw [Int.cast_natCast, cos_nat_mul_two_pi]
  | .negSucc n => by rw [Int.cast_negSucc, neg_mul, cos_neg, cos_nat_mul_two_pi]

/-! ### Signs and monotonicity -/

theorem sin_pos_of_pos_of_lt_pi (h0x : 0 < x) (hxp : x < π) : 0 < sin x := by
  rcases le_or_gt x 2 with h | h
  · exact sin_pos_of_pos_of_le_two h0x h
  · rw [← sin_pi_sub]
    refine sin_pos_of_pos_of_le_two (sub_pos.2 hxp) ?_
    have := pi_le_four
    grind

theorem sin_nonneg_of_nonneg_of_le_pi (h0x : 0 ≤ x) (hxp : x ≤ π) : 0 ≤ sin x := by
  rcases h0x.eq_or_lt with rfl | h
  · rw [sin_zero]
  rcases hxp.eq_or_lt with rfl | h'
  · rw [sin_pi]
  · exact (sin_pos_of_pos_of_lt_pi h h').le

theorem sin_neg_of_neg_of_neg_pi_lt (hx0 : x < 0) (hpx : -π < x) : sin x < 0 := by
  have := sin_pos_of_pos_of_lt_pi (neg_pos.2 hx0) (neg_lt.1 hpx)
  rwa [sin_neg, neg_pos] at this

theorem cos_pos_of_neg_pi_div_two_lt_of_lt (h₁ : -(π / 2) < x) (h₂ : x < π / 2) : 0 < cos x := by
  rw [← sin_add_pi_div_two]
  exact sin_pos_of_pos_of_lt_pi (by grind) (by grind)

theorem cos_nonneg_of_neg_pi_div_two_le_of_le (hl : -(π / 2) ≤ x) (hu : x ≤ π / 2) :
    0 ≤ cos x := by
  rw [← sin_add_pi_div_two]
  exact sin_nonneg_of_nonneg_of_le_pi (by grind) (by grind)

theorem cos_neg_of_pi_div_two_lt_of_lt (hx₁ : π / 2 < x) (hx₂ : x < π + π / 2) : cos x < 0 := by
  have h := cos_pos_of_neg_pi_div_two_lt_of_lt (x := x - π) (by grind) (by grind)
  rwa [cos_sub_pi, neg_pos] at h

theorem cos_lt_cos_of_nonneg_of_le_pi (hx₁ : 0 ≤ x) (hy₂ : y ≤ π) (hxy : x < y) :
    cos y < cos x := by
  rw [← sub_pos, cos_sub_cos]
  have h₁ := sin_pos_of_pos_of_lt_pi (x := (x + y) / 2) (by grind) (by grind)
  have h₂ := sin_neg_of_neg_of_neg_pi_lt (x := (x - y) / 2) (by grind) (by grind)
  have h₃ := mul_neg_of_pos_of_neg h₁ h₂
  grind

theorem cos_le_cos_of_nonneg_of_le_pi (hx₁ : 0 ≤ x) (hy₂ : y ≤ π) (hxy : x ≤ y) :
    cos y ≤ cos x := by
  rcases hxy.eq_or_lt with rfl | h
  · exact le_rfl
  · exact (cos_lt_cos_of_nonneg_of_le_pi hx₁ hy₂ h).le

theorem cos_lt_cos_of_nonneg_of_le_pi_div_two (hx₁ : 0 ≤ x) (hy₂ : y ≤ π / 2) (hxy : x < y) :
    cos y < cos x :=
  cos_lt_cos_of_nonneg_of_le_pi hx₁ (le_trans hy₂ (half_le_self pi_nonneg)) hxy

theorem injOn_cos_of_nonneg (hx₁ : 0 ≤ x) (hx₂ : x ≤ π) (hy₁ : 0 ≤ y) (hy₂ : y ≤ π)
    (h : cos x = cos y) : x = y := by
  rcases lt_trichotomy x y with l | e | l
  · exact ((cos_lt_cos_of_nonneg_of_le_pi hx₁ hy₂ l).ne h.symm).elim
  · exact e
  · exact ((cos_lt_cos_of_nonneg_of_le_pi hy₁ hx₂ l).ne h).elim

theorem sin_lt_sin_of_lt_of_le_pi_div_two (hx₁ : -(π / 2) ≤ x) (hy₂ : y ≤ π / 2) (hxy : x < y) :
    sin x < sin y := by
  rw [← cos_pi_div_two_sub x, ← cos_pi_div_two_sub y]
  exact cos_lt_cos_of_nonneg_of_le_pi (by grind) (by grind) (by grind)

theorem sin_le_sin_of_le_of_le_pi_div_two (hx₁ : -(π / 2) ≤ x) (hy₂ : y ≤ π / 2) (hxy : x ≤ y) :
    sin x ≤ sin y := by
  rcases hxy.eq_or_lt with rfl | h
  · exact le_rfl
  · exact (sin_lt_sin_of_lt_of_le_pi_div_two hx₁ hy₂ h).le

theorem pi_gt_three : 3 < π := by
  have h₁ := one_sub_sq_div_two_le_cos (x := 3 / 4)
  have h₂ : 0 < cos (3 / 2) := by
    have h := cos_two_mul (3 / 4)
    rw [show (2 : ℝ) * (3 / 4) = 3 / 2 by grind] at h
    have := mul_self_le_mul_self (by grind : (0 : ℝ) ≤ 1 - (3 / 4) ^ 2 / 2) h₁
    grind
  refine not_le.1 fun h ↦ ?_
  have h₃ := cos_le_cos_of_nonneg_of_le_pi (x := π / 2) (y := 3 / 2) pi_div_two_pos.le
    (by have := two_le_pi; grind) (by grind)
  rw [cos_pi_div_two] at h₃
  exact not_lt_of_ge h₃ h₂

end Real
