/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Data.Real.Sqrt

/-!
# Names of older versions of Mathlib

Published proofs use them; the present names stand in the attributes.
-/

section Semifield

variable {α : Type*} [Semifield α] [LinearOrder α] [IsStrictOrderedRing α] {a b c d : α}

@[deprecated div_lt_iff₀ (since := "2024-10-02")]
theorem div_lt_iff (hc : 0 < c) : b / c < a ↔ b < a * c := div_lt_iff₀ hc

@[deprecated div_le_iff₀ (since := "2024-10-02")]
theorem div_le_iff (hc : 0 < c) : b / c ≤ a ↔ b ≤ a * c := div_le_iff₀ hc

@[deprecated le_div_iff₀ (since := "2024-10-02")]
theorem le_div_iff (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := le_div_iff₀ hc

@[deprecated lt_div_iff₀ (since := "2024-10-02")]
theorem lt_div_iff (hc : 0 < c) : a < b / c ↔ a * c < b := lt_div_iff₀ hc

@[deprecated div_le_iff₀' (since := "2024-10-02")]
theorem div_le_iff' (hc : 0 < c) : b / c ≤ a ↔ b ≤ c * a := div_le_iff₀' hc

@[deprecated div_lt_iff₀' (since := "2024-10-02")]
theorem div_lt_iff' (hc : 0 < c) : b / c < a ↔ b < c * a := div_lt_iff₀' hc

@[deprecated le_div_iff₀' (since := "2024-10-02")]
theorem le_div_iff' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := le_div_iff₀' hc

@[deprecated lt_div_iff₀' (since := "2024-10-02")]
theorem lt_div_iff' (hc : 0 < c) : a < b / c ↔ c * a < b := lt_div_iff₀' hc

@[deprecated div_le_div_iff_of_pos (since := "2024-11-12")]
theorem div_le_div_iff (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b :=
  div_le_div_iff_of_pos hb hd

@[deprecated div_lt_div_iff_of_pos (since := "2024-11-12")]
theorem div_lt_div_iff (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b :=
  div_lt_div_iff_of_pos hb hd

@[deprecated div_le_div_iff_of_pos_right (since := "2024-11-12")]
theorem div_le_div_right (hc : 0 < c) : a / c ≤ b / c ↔ a ≤ b := div_le_div_iff_of_pos_right hc

@[deprecated div_lt_div_iff_of_pos_right (since := "2024-11-12")]
theorem div_lt_div_right (hc : 0 < c) : a / c < b / c ↔ a < b := div_lt_div_iff_of_pos_right hc

@[deprecated div_le_div_of_nonneg_left (since := "2024-11-12")]
theorem div_le_div_of_le_left (ha : 0 ≤ a) (hc : 0 < c) (h : c ≤ b) : a / b ≤ a / c :=
  div_le_div_of_nonneg_left ha hc h

@[deprecated inv_anti₀ (since := "2024-10-05")]
theorem inv_le_inv_of_le (hb : 0 < b) (h : b ≤ a) : a⁻¹ ≤ b⁻¹ := inv_anti₀ hb h

end Semifield

section Semiring

variable {R : Type*} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R} {m n : ℕ}

@[deprecated sq_eq_sq₀ (since := "2024-11-07")]
theorem sq_eq_sq (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b := sq_eq_sq₀ h1 h2

@[deprecated pow_lt_pow_left₀ +typeChanged (since := "2024-10-04")]
theorem pow_lt_pow_left (h : a < b) (ha : 0 ≤ a) : ∀ {n : ℕ}, n ≠ 0 → a ^ n < b ^ n :=
  fun {n} ↦ pow_lt_pow_left₀ h ha n

@[deprecated pow_le_pow_left₀ +typeChanged (since := "2024-10-04")]
theorem pow_le_pow_left (ha : 0 ≤ a) (hab : a ≤ b) (i : ℕ) : a ^ i ≤ b ^ i :=
  pow_le_pow_left₀ ha hab i

@[deprecated pow_lt_pow_right₀ +typeChanged (since := "2024-10-04")]
theorem pow_lt_pow_right (h : 1 < a) (hnm : n < m) : a ^ n < a ^ m := pow_lt_pow_right₀ h hnm

@[deprecated pow_le_pow_right₀ +typeChanged (since := "2024-10-04")]
theorem pow_le_pow_right (h : 1 ≤ a) (hnm : n ≤ m) : a ^ n ≤ a ^ m := pow_le_pow_right₀ h hnm

@[deprecated one_lt_pow₀ +typeChanged (since := "2024-10-04")]
theorem one_lt_pow (ha : 1 < a) : ∀ {n : ℕ}, n ≠ 0 → 1 < a ^ n := fun h ↦ one_lt_pow₀ ha h

@[deprecated one_le_pow₀ +typeChanged (since := "2024-10-04")]
theorem one_le_pow_of_one_le (ha : 1 ≤ a) (n : ℕ) : 1 ≤ a ^ n := one_le_pow₀ ha

@[deprecated pow_le_one₀ +typeChanged (since := "2024-10-04")]
theorem pow_le_one (n : ℕ) (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := pow_le_one₀ h₀ h₁

@[deprecated pow_lt_one₀ +typeChanged (since := "2024-10-04")]
theorem pow_lt_one (h₀ : 0 ≤ a) (h₁ : a < 1) : ∀ {n : ℕ}, n ≠ 0 → a ^ n < 1 :=
  fun h ↦ pow_lt_one₀ h₀ h₁ h

@[deprecated lt_of_pow_lt_pow_left₀ (since := "2024-10-04")]
theorem lt_of_pow_lt_pow_left (n : ℕ) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_pow_lt_pow_left₀ n hb h

@[deprecated le_of_pow_le_pow_left₀ (since := "2024-10-04")]
theorem le_of_pow_le_pow_left (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  le_of_pow_le_pow_left₀ hn hb h

@[deprecated pow_left_inj₀ (since := "2024-10-04")]
theorem pow_left_inj (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  pow_left_inj₀ ha hb hn

@[deprecated mul_le_mul_iff_right₀ +typeChanged (since := "2025-09-09")]
theorem mul_le_mul_iff_of_pos_left {c : R} (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  mul_le_mul_iff_right₀ hc

@[deprecated mul_le_mul_iff_left₀ +typeChanged (since := "2025-09-09")]
theorem mul_le_mul_iff_of_pos_right {c : R} (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  mul_le_mul_iff_left₀ hc

end Semiring

section Preorder

variable {α : Type*} [Preorder α] {a b c : α}

@[deprecated lt_of_lt_of_le +typeChanged (since := "2025-05-01")]
theorem gt_of_ge_of_gt (h₁ : a ≥ b) (h₂ : b > c) : a > c := lt_of_lt_of_le h₂ h₁

@[deprecated lt_of_le_of_lt +typeChanged (since := "2025-05-01")]
theorem gt_of_gt_of_ge (h₁ : a > b) (h₂ : b ≥ c) : a > c := lt_of_le_of_lt h₂ h₁

end Preorder

@[deprecated Real.sqrt_eq_iff_eq_sq +typeChanged (since := "2024-08-01")]
theorem Real.sqrt_eq_iff_sq_eq {x y : ℝ} (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ y ^ 2 = x :=
  (Real.sqrt_eq_iff_eq_sq hx hy).trans eq_comm
