/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Defs
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Algebra.Ring.Parity

/-! # Quotients and powers that are one, zero or equal -/

section GroupWithZero

variable {G₀ : Type*} [GroupWithZero G₀] (a : G₀)

@[simp] theorem mul_inv_mul_cancel : a * a⁻¹ * a = a := by
  by_cases h : a = 0
  · rw [h, mul_zero]
  · rw [mul_inv_cancel₀ h, one_mul]

@[simp] theorem inv_mul_mul_self : a⁻¹ * a * a = a := by
  by_cases h : a = 0
  · rw [h, mul_zero]
  · rw [inv_mul_cancel₀ h, one_mul]

@[simp] theorem zero_eq_inv {a : G₀} : 0 = a⁻¹ ↔ 0 = a := by rw [eq_comm, inv_eq_zero, eq_comm]

@[simp] theorem div_self_eq_one₀ {a : G₀} : a / a = 1 ↔ a ≠ 0 :=
  ⟨fun h e ↦ by rw [e, div_zero] at h; exact zero_ne_one h,
    fun h ↦ by rw [div_eq_mul_inv, mul_inv_cancel₀ h]⟩

end GroupWithZero

@[simp] theorem zero_pow_eq_zero {M₀ : Type*} [MonoidWithZero M₀] [Nontrivial M₀] {n : ℕ} :
    (0 : M₀) ^ n = 0 ↔ n ≠ 0 :=
  ⟨fun h e ↦ by rw [e, pow_zero] at h; exact one_ne_zero h, zero_pow⟩

section Ordered

variable {R : Type*} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a : R} {m n : ℕ}

attribute [simp] pow_le_pow_iff_right₀ pow_lt_pow_iff_right₀ even_add_self

@[simp] theorem pow_right_inj₀ (ha₀ : 0 < a) (ha₁ : a ≠ 1) : a ^ m = a ^ n ↔ m = n := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ rfl⟩
  rcases lt_or_gt_of_ne ha₁ with l | l
  · rcases Nat.lt_trichotomy m n with k | k | k
    · exact ((pow_lt_pow_right_of_lt_one₀ ha₀ l k).ne h.symm).elim
    · exact k
    · exact ((pow_lt_pow_right_of_lt_one₀ ha₀ l k).ne h).elim
  · exact pow_right_injective₀ l h

end Ordered
