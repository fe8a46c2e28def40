/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Unbundled.Basic
import Mathlib.Algebra.Order.Monoid.Canonical.Defs
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

@[deprecated inv_le_comm₀ (since := "2024-11-11")]
theorem inv_le (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b ↔ b⁻¹ ≤ a := inv_le_comm₀ ha hb

@[deprecated inv_lt_comm₀ (since := "2024-11-11")]
theorem inv_lt (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b ↔ b⁻¹ < a := inv_lt_comm₀ ha hb

@[deprecated le_inv_comm₀ (since := "2024-11-11")]
theorem le_inv (ha : 0 < a) (hb : 0 < b) : a ≤ b⁻¹ ↔ b ≤ a⁻¹ := le_inv_comm₀ ha hb

@[deprecated lt_inv_comm₀ (since := "2024-11-11")]
theorem lt_inv (ha : 0 < a) (hb : 0 < b) : a < b⁻¹ ↔ b < a⁻¹ := lt_inv_comm₀ ha hb

@[deprecated inv_le_inv₀ (since := "2024-11-09")]
theorem inv_le_inv (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := inv_le_inv₀ ha hb

@[deprecated inv_lt_inv₀ (since := "2024-11-09")]
theorem inv_lt_inv (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b⁻¹ ↔ b < a := inv_lt_inv₀ ha hb

@[deprecated inv_lt_one_of_one_lt₀ (since := "2024-10-05")]
theorem inv_lt_one (ha : 1 < a) : a⁻¹ < 1 := inv_lt_one_of_one_lt₀ ha

@[deprecated inv_le_one_of_one_le₀ (since := "2024-10-05")]
theorem inv_le_one (ha : 1 ≤ a) : a⁻¹ ≤ 1 := inv_le_one_of_one_le₀ ha

@[deprecated one_lt_inv₀ +typeChanged (since := "2024-10-09")]
theorem one_lt_inv (h₁ : 0 < a) (h₂ : a < 1) : 1 < a⁻¹ := (one_lt_inv₀ h₁).2 h₂

@[deprecated one_le_inv₀ +typeChanged (since := "2024-10-09")]
theorem one_le_inv (h₁ : 0 < a) (h₂ : a ≤ 1) : 1 ≤ a⁻¹ := (one_le_inv₀ h₁).2 h₂

@[deprecated div_le_div₀ (since := "2024-11-12")]
theorem div_le_div (hc : 0 ≤ c) (hac : a ≤ c) (hd : 0 < d) (hbd : d ≤ b) : a / b ≤ c / d :=
  div_le_div₀ hc hac hd hbd

@[deprecated div_lt_div_of_pos_left +typeChanged (since := "2024-11-12")]
theorem div_lt_div_of_lt_left (hc : 0 < c) (hb : 0 < b) (h : b < a) : c / a < c / b :=
  div_lt_div_of_pos_left hc hb h

@[deprecated div_le_div_iff_of_pos_left (since := "2024-11-12")]
theorem div_le_div_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a / b ≤ a / c ↔ c ≤ b :=
  div_le_div_iff_of_pos_left ha hb hc

@[deprecated div_lt_div_iff_of_pos_left (since := "2024-11-12")]
theorem div_lt_div_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a / b < a / c ↔ c < b :=
  div_lt_div_iff_of_pos_left ha hb hc

@[deprecated div_le_div_of_nonneg_right +typeChanged (since := "2023-12-23")]
theorem div_le_div_of_le (hc : 0 ≤ c) (h : a ≤ b) : a / c ≤ b / c := div_le_div_of_nonneg_right h hc

@[deprecated div_lt_div_of_pos_right +typeChanged (since := "2023-12-23")]
theorem div_lt_div_of_lt (hc : 0 < c) (h : a < b) : a / c < b / c := div_lt_div_of_pos_right h hc

@[deprecated div_lt_div +typeChanged (since := "2024-11-12")]
theorem div_lt_div' (hac : a ≤ c) (hbd : d < b) (c0 : 0 < c) (d0 : 0 < d) : a / b < c / d :=
  (div_le_div_of_nonneg_right hac (d0.trans hbd).le).trans_lt (div_lt_div_of_pos_left c0 d0 hbd)

@[deprecated div_le_one_of_le₀ (since := "2024-10-06")]
theorem div_le_one_of_le (h : a ≤ b) (hb : 0 ≤ b) : a / b ≤ 1 := div_le_one_of_le₀ h hb

@[deprecated div_le_of_le_mul₀ (since := "2024-10-06")]
theorem div_le_of_nonneg_of_le_mul (hb : 0 ≤ b) (hc : 0 ≤ c) (h : a ≤ c * b) : a / b ≤ c :=
  div_le_of_le_mul₀ hb hc h

end Semifield

section Semiring

variable {R : Type*} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R} {m n : ℕ}

@[deprecated sq_eq_sq₀ (since := "2024-11-07")]
theorem sq_eq_sq (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b := sq_eq_sq₀ h1 h2

@[deprecated pow_lt_pow_left₀ +typeChanged (since := "2024-10-04")]
theorem pow_lt_pow_left (h : a < b) (ha : 0 ≤ a) : ∀ {n : ℕ}, n ≠ 0 → a ^ n < b ^ n :=
  pow_lt_pow_left₀ h ha

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

/-! Four names that now belong to ordered monoids, as they were before, for positive factors. -/

/-- Cancels a positive factor on the left. -/
theorem mul_le_mul_left {c : R} (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b := mul_le_mul_iff_right₀ hc

/-- Cancels a positive factor on the right. -/
theorem mul_le_mul_right {c : R} (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b := mul_le_mul_iff_left₀ hc

/-- Cancels a positive factor on the left. -/
theorem mul_lt_mul_left {c : R} (hc : 0 < c) : c * a < c * b ↔ a < b := mul_lt_mul_iff_right₀ hc

/-- Cancels a positive factor on the right. -/
theorem mul_lt_mul_right {c : R} (hc : 0 < c) : a * c < b * c ↔ a < b := mul_lt_mul_iff_left₀ hc

@[deprecated mul_lt_mul_iff_right₀ +typeChanged (since := "2025-09-09")]
theorem mul_lt_mul_iff_of_pos_left {c : R} (hc : 0 < c) : c * a < c * b ↔ a < b :=
  mul_lt_mul_iff_right₀ hc

@[deprecated mul_lt_mul_iff_left₀ +typeChanged (since := "2025-09-09")]
theorem mul_lt_mul_iff_of_pos_right {c : R} (hc : 0 < c) : a * c < b * c ↔ a < b :=
  mul_lt_mul_iff_left₀ hc

@[deprecated mul_pos_iff_of_pos_left +typeChanged (since := "2024-11-15")]
theorem zero_lt_mul_left {c : R} (hc : 0 < c) : 0 < c * b ↔ 0 < b := mul_pos_iff_of_pos_left hc

@[deprecated mul_pos_iff_of_pos_right (since := "2024-11-15")]
theorem zero_lt_mul_right {c : R} (hc : 0 < c) : 0 < b * c ↔ 0 < b := mul_pos_iff_of_pos_right hc

@[deprecated lt_of_mul_self_lt_mul_self₀ (since := "2024-11-12")]
theorem lt_of_mul_self_lt_mul_self (hb : 0 ≤ b) (h : a * a < b * b) : a < b :=
  lt_of_mul_self_lt_mul_self₀ hb h

@[deprecated le_self_pow₀ +typeChanged (since := "2024-10-04")]
theorem le_self_pow (ha : 1 ≤ a) (h : m ≠ 0) : a ≤ a ^ m := le_self_pow₀ ha h

@[deprecated pow_lt_pow_iff_right₀ (since := "2024-11-12")]
theorem pow_lt_pow_iff_right (h : 1 < a) : a ^ n < a ^ m ↔ n < m := pow_lt_pow_iff_right₀ h

@[deprecated pow_le_pow_iff_right₀ (since := "2024-11-12")]
theorem pow_le_pow_iff_right (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m := pow_le_pow_iff_right₀ h

@[deprecated pow_lt_pow_iff_left₀ (since := "2024-11-12")]
theorem pow_lt_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  pow_lt_pow_iff_left₀ ha hb hn

@[deprecated pow_le_pow_iff_left₀ (since := "2024-11-12")]
theorem pow_le_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  pow_le_pow_iff_left₀ ha hb hn

end Semiring

section CanonicallyOrdered

variable {α : Type*} [CommSemiring α] [PartialOrder α] [IsOrderedRing α]
  [CanonicallyOrderedAdd α] {a b c d : α}

/-- Products are monotone where nothing is below zero. -/
theorem mul_le_mul_left' (bc : b ≤ c) (a : α) : a * b ≤ a * c :=
  mul_le_mul_of_nonneg_left bc (zero_le a)

/-- Products are monotone where nothing is below zero. -/
theorem mul_le_mul_right' (bc : b ≤ c) (a : α) : b * a ≤ c * a :=
  mul_le_mul_of_nonneg_right bc (zero_le a)

/-- Products are monotone where nothing is below zero. -/
theorem mul_le_mul' (h₁ : a ≤ b) (h₂ : c ≤ d) : a * c ≤ b * d :=
  mul_le_mul h₁ h₂ (zero_le c) (zero_le b)

/-- Powers are monotone where nothing is below zero. -/
theorem pow_le_pow_left' (hab : a ≤ b) (n : ℕ) : a ^ n ≤ b ^ n :=
  pow_le_pow_left₀ (zero_le a) hab n

end CanonicallyOrdered

section AddMonoid

variable {M : Type*} [AddMonoid M] [IsCancelAdd M] {a b : M}

@[deprecated add_eq_left (since := "2025-03-05")]
theorem add_right_eq_self : a + b = a ↔ b = 0 := add_eq_left

@[deprecated add_eq_right (since := "2025-03-05")]
theorem add_left_eq_self : a + b = b ↔ a = 0 := add_eq_right

@[deprecated left_eq_add (since := "2025-03-05")]
theorem self_eq_add_right : a = a + b ↔ b = 0 := left_eq_add

@[deprecated right_eq_add (since := "2025-03-05")]
theorem self_eq_add_left : b = a + b ↔ a = 0 := right_eq_add

end AddMonoid

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
