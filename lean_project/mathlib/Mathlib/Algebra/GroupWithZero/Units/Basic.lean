/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Defs
import Mathlib.Algebra.Group.Units.Defs

/-!
# Equations where a factor other than zero is moved or cancelled
-/

variable {M₀ G₀ : Type*}

section IsCancelMulZero

variable [MonoidWithZero M₀] [IsCancelMulZero M₀] {a b c : M₀}

@[simp] theorem mul_eq_left₀ (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  rw [← mul_right_inj' ha (b := b), mul_one]

@[simp] theorem mul_eq_right₀ (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [← mul_left_inj' hb (a := a), one_mul]

@[simp] theorem left_eq_mul₀ (ha : a ≠ 0) : a = a * b ↔ b = 1 := eq_comm.trans (mul_eq_left₀ ha)

@[simp] theorem right_eq_mul₀ (hb : b ≠ 0) : b = a * b ↔ a = 1 := eq_comm.trans (mul_eq_right₀ hb)

theorem mul_left_eq_self₀ : a * b = b ↔ a = 1 ∨ b = 0 := by
  by_cases hb : b = 0
  · simp only [hb, mul_zero, or_true]
  · simp only [mul_eq_right₀ hb, hb, or_false]

theorem mul_right_eq_self₀ : a * b = a ↔ b = 1 ∨ a = 0 := by
  by_cases ha : a = 0
  · simp only [ha, zero_mul, or_true]
  · simp only [mul_eq_left₀ ha, ha, or_false]

theorem eq_zero_of_mul_eq_self_left (h₁ : b ≠ 1) (h₂ : b * a = a) : a = 0 :=
  (mul_left_eq_self₀.1 h₂).resolve_left h₁

theorem eq_zero_of_mul_eq_self_right (h₁ : b ≠ 1) (h₂ : a * b = a) : a = 0 :=
  (mul_right_eq_self₀.1 h₂).resolve_left h₁

theorem mul_left_injective₀ (hb : b ≠ 0) : Function.Injective fun a ↦ a * b :=
  fun _ _ ↦ mul_right_cancel₀ hb

theorem mul_right_injective₀ (ha : a ≠ 0) : Function.Injective (a * ·) :=
  fun _ _ ↦ mul_left_cancel₀ ha

theorem mul_ne_mul_left (b c : M₀) (ha : a ≠ 0) : b * a ≠ c * a ↔ b ≠ c :=
  not_congr (mul_left_inj' ha)

theorem mul_ne_mul_right (b c : M₀) (ha : a ≠ 0) : a * b ≠ a * c ↔ b ≠ c :=
  not_congr (mul_right_inj' ha)

end IsCancelMulZero

section NoZeroDivisors

variable [MonoidWithZero M₀] [NoZeroDivisors M₀] {a b : M₀} {n : ℕ}

theorem mul_eq_zero_iff_left (ha : a ≠ 0) : a * b = 0 ↔ b = 0 := by
  rw [mul_eq_zero, or_iff_right ha]

theorem mul_eq_zero_iff_right (hb : b ≠ 0) : a * b = 0 ↔ a = 0 := by
  rw [mul_eq_zero, or_iff_left hb]

theorem mul_eq_zero_comm : a * b = 0 ↔ b * a = 0 := by rw [mul_eq_zero, or_comm, mul_eq_zero]

theorem mul_ne_zero_comm : a * b ≠ 0 ↔ b * a ≠ 0 := not_congr mul_eq_zero_comm

theorem eq_zero_of_ne_zero_of_mul_left_eq_zero (ha : a ≠ 0) (h : a * b = 0) : b = 0 :=
  (mul_eq_zero_iff_left ha).1 h

theorem eq_zero_of_ne_zero_of_mul_right_eq_zero (ha : a ≠ 0) (h : b * a = 0) : b = 0 :=
  (mul_eq_zero_iff_right ha).1 h

@[simp] theorem pow_eq_zero_iff' [Nontrivial M₀] : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  by_cases hn : n = 0
  · simp only [hn, pow_zero, one_ne_zero, ne_eq, not_true_eq_false, and_false]
  · rw [pow_eq_zero_iff hn, and_iff_left hn]

end NoZeroDivisors

section GroupWithZero

variable [GroupWithZero G₀] {a b c : G₀}

theorem eq_mul_inv_iff_mul_eq₀ (hc : c ≠ 0) : a = b * c⁻¹ ↔ a * c = b := by
  rw [eq_comm, mul_inv_eq_iff_eq_mul₀ hc, eq_comm]

theorem inv_mul_eq_iff_eq_mul₀ (ha : a ≠ 0) : a⁻¹ * b = c ↔ b = a * c := by
  rw [← mul_right_inj' ha, mul_inv_cancel_left₀ ha]

theorem eq_inv_mul_iff_mul_eq₀ (hb : b ≠ 0) : a = b⁻¹ * c ↔ b * a = c := by
  rw [eq_comm, inv_mul_eq_iff_eq_mul₀ hb, eq_comm]

theorem mul_inv_eq_one₀ (hb : b ≠ 0) : a * b⁻¹ = 1 ↔ a = b := by
  rw [mul_inv_eq_iff_eq_mul₀ hb, one_mul]

theorem inv_mul_eq_one₀ (ha : a ≠ 0) : a⁻¹ * b = 1 ↔ a = b := by
  rw [inv_mul_eq_iff_eq_mul₀ ha, mul_one, eq_comm]

theorem mul_eq_one_iff_eq_inv₀ (hb : b ≠ 0) : a * b = 1 ↔ a = b⁻¹ := by
  rw [← one_mul b⁻¹, eq_mul_inv_iff_mul_eq₀ hb]

theorem mul_eq_one_iff_inv_eq₀ (ha : a ≠ 0) : a * b = 1 ↔ a⁻¹ = b := by
  rw [← mul_one a⁻¹, inv_mul_eq_iff_eq_mul₀ ha, eq_comm]

theorem mul_one_div_cancel (h : a ≠ 0) : a * (1 / a) = 1 := by rw [one_div, mul_inv_cancel₀ h]

theorem one_div_mul_cancel (h : a ≠ 0) : 1 / a * a = 1 := by rw [one_div, inv_mul_cancel₀ h]

theorem eq_div_iff_mul_eq (hc : c ≠ 0) : a = b / c ↔ a * c = b := eq_div_iff hc

theorem div_eq_iff_mul_eq (hb : b ≠ 0) : a / b = c ↔ c * b = a := by rw [div_eq_iff hb, eq_comm]

theorem mul_div_cancel_of_imp (h : b = 0 → a = 0) : a * b / b = a := by
  by_cases hb : b = 0
  · rw [h hb, zero_mul, zero_div]
  · exact mul_div_cancel_right₀ a hb

theorem div_mul_cancel_of_imp (h : b = 0 → a = 0) : a / b * b = a := by
  by_cases hb : b = 0
  · rw [h hb, zero_div, zero_mul]
  · exact div_mul_cancel₀ a hb

@[simp] theorem mul_self_mul_inv (a : G₀) : a * a * a⁻¹ = a := by
  by_cases ha : a = 0
  · rw [ha, zero_mul, zero_mul]
  · rw [mul_inv_cancel_right₀ ha]

@[simp] theorem mul_self_div_self (a : G₀) : a * a / a = a := by
  rw [div_eq_mul_inv, mul_self_mul_inv]

@[simp] theorem div_self_mul_self (a : G₀) : a / a * a = a := div_mul_cancel_of_imp id

@[simp] theorem div_div_self (a : G₀) : a / (a / a) = a := by
  by_cases ha : a = 0
  · rw [ha, zero_div]
  · rw [div_eq_mul_inv a a, mul_inv_cancel₀ ha, div_one]

theorem div_mul_div_cancel₀ (hb : b ≠ 0) : a / b * (b / c) = a / c := by
  rw [← mul_div_assoc, div_mul_cancel₀ a hb]

@[simp] theorem div_eq_self₀ (ha : a ≠ 0) : a / b = a ↔ b = 1 := by
  rw [div_eq_mul_inv, mul_eq_left₀ ha, inv_eq_one]

@[simp] theorem isUnit_iff_ne_zero : IsUnit a ↔ a ≠ 0 :=
  ⟨fun ⟨u, h⟩ ↦ h ▸ left_ne_zero_of_mul_eq_one u.mul_inv, fun h ↦
    ⟨⟨a, a⁻¹, mul_inv_cancel₀ h, inv_mul_cancel₀ h⟩, rfl⟩⟩

end GroupWithZero

@[simp] theorem div_mul_div_cancel₀' [CommGroupWithZero G₀] {a : G₀} (ha : a ≠ 0) (b c : G₀) :
    a / b * (c / a) = c / b := by
  rw [mul_comm, div_mul_div_cancel₀ ha]
