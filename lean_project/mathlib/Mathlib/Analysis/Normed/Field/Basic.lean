/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.Normed.Group.Basic

/-! # Fields with a multiplicative norm -/

universe u

/-- A field with a norm that is multiplicative and satisfies the triangle inequality. -/
class NormedField (α : Type u) extends Norm α, Field α where
  protected norm_nonneg : ∀ a : α, 0 ≤ ‖a‖
  protected norm_eq_zero : ∀ a : α, ‖a‖ = 0 ↔ a = 0
  protected norm_mul : ∀ a b : α, ‖a * b‖ = ‖a‖ * ‖b‖
  protected norm_add_le : ∀ a b : α, ‖a + b‖ ≤ ‖a‖ + ‖b‖

noncomputable instance Real.instNormedField : NormedField ℝ where
  toNorm := Real.instNorm
  toField := Real.instField
  norm_nonneg := abs_nonneg
  norm_eq_zero _ := abs_eq_zero
  norm_mul := abs_mul
  norm_add_le := abs_add_le

variable {α : Type*} [NormedField α] {a b : α}

@[simp] theorem norm_nonneg (a : α) : 0 ≤ ‖a‖ := NormedField.norm_nonneg a

@[simp] theorem norm_eq_zero : ‖a‖ = 0 ↔ a = 0 := NormedField.norm_eq_zero a

@[simp] theorem norm_mul (a b : α) : ‖a * b‖ = ‖a‖ * ‖b‖ := NormedField.norm_mul a b

theorem norm_add_le (a b : α) : ‖a + b‖ ≤ ‖a‖ + ‖b‖ := NormedField.norm_add_le a b

@[simp] theorem norm_zero : ‖(0 : α)‖ = 0 := norm_eq_zero.2 rfl

theorem norm_ne_zero_iff : ‖a‖ ≠ 0 ↔ a ≠ 0 := not_congr norm_eq_zero

@[simp] theorem norm_pos_iff : 0 < ‖a‖ ↔ a ≠ 0 := by
  rw [lt_iff_le_and_ne, and_iff_right (norm_nonneg a), ne_comm, norm_ne_zero_iff]

@[simp] theorem norm_one : ‖(1 : α)‖ = 1 :=
  mul_left_cancel₀ (norm_ne_zero_iff.2 (one_ne_zero (M₀ := α))) <| by
    rw [← norm_mul, mul_one, mul_one]

@[simp] theorem norm_neg (a : α) : ‖-a‖ = ‖a‖ := by
  rw [← neg_one_mul, norm_mul]
  have h : ‖(-1 : α)‖ * ‖(-1 : α)‖ = 1 * 1 := by
    rw [← norm_mul, neg_mul_neg, mul_one, norm_one, mul_one]
  rw [(mul_self_inj (norm_nonneg _) zero_le_one).1 h, one_mul]

theorem norm_sub_rev (a b : α) : ‖a - b‖ = ‖b - a‖ := by rw [← neg_sub, norm_neg]

theorem norm_sub_le (a b : α) : ‖a - b‖ ≤ ‖a‖ + ‖b‖ := by
  rw [sub_eq_add_neg, ← norm_neg b]; exact norm_add_le a (-b)

@[simp] theorem norm_pow (a : α) (n : ℕ) : ‖a ^ n‖ = ‖a‖ ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, norm_one]
  | succ n ih => rw [pow_succ, pow_succ, norm_mul, ih]

@[simp] theorem norm_inv (a : α) : ‖a⁻¹‖ = ‖a‖⁻¹ := by
  by_cases h : a = 0
  · rw [h, inv_zero, norm_zero, inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [← norm_mul, mul_inv_cancel₀ h, norm_one]

@[simp] theorem norm_div (a b : α) : ‖a / b‖ = ‖a‖ / ‖b‖ := by
  rw [div_eq_mul_inv, norm_mul, norm_inv, div_eq_mul_inv]
