/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic

/-!
# Multiplication with a zero; groups with zero

`a * 0 = 0`, products that vanish only if a factor does, and monoids in which every element but
zero has an inverse; the inverse of zero is zero.
-/

universe u

/-- Multiplication and a zero that absorbs. -/
class MulZeroClass (M₀ : Type u) extends Mul M₀, Zero M₀ where
  protected zero_mul : ∀ a : M₀, 0 * a = 0
  protected mul_zero : ∀ a : M₀, a * 0 = 0

/-- A monoid with a zero that absorbs. -/
class MonoidWithZero (M₀ : Type u) extends Monoid M₀, MulZeroClass M₀

/-- A commutative monoid with a zero that absorbs. -/
class CommMonoidWithZero (M₀ : Type u) extends CommMonoid M₀, MonoidWithZero M₀

/-- A product is zero only if a factor is. -/
class NoZeroDivisors (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : M₀}, a * b = 0 → a = 0 ∨ b = 0

export NoZeroDivisors (eq_zero_or_eq_zero_of_mul_eq_zero)

/-- Factors other than zero can be cancelled. -/
class IsCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  protected mul_left_cancel_of_ne_zero : ∀ {a b c : M₀}, a ≠ 0 → a * b = a * c → b = c
  protected mul_right_cancel_of_ne_zero : ∀ {a b c : M₀}, b ≠ 0 → a * b = c * b → a = c

/-- A type with two different elements. -/
class Nontrivial (α : Type u) : Prop where
  protected exists_pair_ne : ∃ x y : α, x ≠ y

/-- A monoid in which every element but zero has an inverse, and the inverse of zero is zero. -/
class GroupWithZero (G₀ : Type u) extends MonoidWithZero G₀, DivInvMonoid G₀, Nontrivial G₀ where
  protected inv_zero : (0 : G₀)⁻¹ = 0
  protected mul_inv_cancel : ∀ a : G₀, a ≠ 0 → a * a⁻¹ = 1

/-- A group with zero whose multiplication is commutative. -/
class CommGroupWithZero (G₀ : Type u) extends CommMonoidWithZero G₀, GroupWithZero G₀

export NoZeroDivisors (eq_zero_or_eq_zero_of_mul_eq_zero)

theorem exists_pair_ne (α : Type u) [Nontrivial α] : ∃ x y : α, x ≠ y :=
  Nontrivial.exists_pair_ne

variable {M₀ G₀ : Type*}

section MulZeroClass

variable [MulZeroClass M₀] {a b : M₀}

@[simp] theorem zero_mul : ∀ a : M₀, 0 * a = 0 := MulZeroClass.zero_mul

@[simp] theorem mul_zero : ∀ a : M₀, a * 0 = 0 := MulZeroClass.mul_zero

theorem mul_eq_zero_of_left {a : M₀} (h : a = 0) (b : M₀) : a * b = 0 := h ▸ zero_mul b

theorem mul_eq_zero_of_right (a : M₀) {b : M₀} (h : b = 0) : a * b = 0 := h ▸ mul_zero a

theorem left_ne_zero_of_mul (h : a * b ≠ 0) : a ≠ 0 := fun e ↦ h (mul_eq_zero_of_left e b)

theorem right_ne_zero_of_mul (h : a * b ≠ 0) : b ≠ 0 := fun e ↦ h (mul_eq_zero_of_right a e)

variable [NoZeroDivisors M₀]

@[simp] theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨eq_zero_or_eq_zero_of_mul_eq_zero,
    (·.elim (mul_eq_zero_of_left · b) (mul_eq_zero_of_right a ·))⟩

@[simp] theorem zero_eq_mul : 0 = a * b ↔ a = 0 ∨ b = 0 := by rw [eq_comm, mul_eq_zero]

theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr mul_eq_zero).trans not_or

theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := mul_ne_zero_iff.2 ⟨ha, hb⟩

theorem mul_self_eq_zero : a * a = 0 ↔ a = 0 := by rw [mul_eq_zero, or_self]

theorem zero_eq_mul_self : 0 = a * a ↔ a = 0 := by rw [eq_comm, mul_self_eq_zero]

theorem mul_self_ne_zero : a * a ≠ 0 ↔ a ≠ 0 := not_congr mul_self_eq_zero

end MulZeroClass

section IsCancelMulZero

variable [MulZeroClass M₀] [IsCancelMulZero M₀] {a b c : M₀}

theorem mul_left_cancel₀ (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  IsCancelMulZero.mul_left_cancel_of_ne_zero ha h

theorem mul_right_cancel₀ (hb : b ≠ 0) (h : a * b = c * b) : a = c :=
  IsCancelMulZero.mul_right_cancel_of_ne_zero hb h

theorem mul_right_inj' (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel₀ ha, fun h ↦ h ▸ rfl⟩

theorem mul_left_inj' (hc : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨mul_right_cancel₀ hc, fun h ↦ h ▸ rfl⟩

instance (priority := 100) IsCancelMulZero.to_noZeroDivisors : NoZeroDivisors M₀ where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    by_cases ha : a = 0
    · exact .inl ha
    · exact .inr (mul_left_cancel₀ ha (h.trans (mul_zero a).symm))

@[simp] theorem mul_eq_mul_left_iff : a * b = a * c ↔ b = c ∨ a = 0 := by
  by_cases ha : a = 0
  · simp [ha]
  · simp [mul_right_inj' ha, ha]

@[simp] theorem mul_eq_mul_right_iff : a * c = b * c ↔ a = b ∨ c = 0 := by
  by_cases hc : c = 0
  · simp [hc]
  · simp [mul_left_inj' hc, hc]

end IsCancelMulZero

section MonoidWithZero

variable [MonoidWithZero M₀] {a b : M₀} {n : ℕ}

@[simp] theorem zero_pow (hn : n ≠ 0) : (0 : M₀) ^ n = 0 := by
  cases n with
  | zero => exact (hn rfl).elim
  | succ n => rw [pow_succ, mul_zero]

@[simp] theorem zero_pow_succ (n : ℕ) : (0 : M₀) ^ (n + 1) = 0 := zero_pow (Nat.succ_ne_zero n)

theorem ne_zero_pow (hn : n ≠ 0) (ha : a ^ n ≠ 0) : a ≠ 0 := fun e ↦
  ha (by rw [e, zero_pow hn])

variable [NoZeroDivisors M₀]

theorem eq_zero_of_pow_eq_zero (h : a ^ n = 0) : a = 0 := by
  induction n with
  | zero => rw [← mul_one a, ← pow_zero a, h, mul_zero]
  | succ n ih => exact (mul_eq_zero.1 ((pow_succ a n).symm.trans h)).elim ih id

@[simp] theorem pow_eq_zero_iff (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨eq_zero_of_pow_eq_zero, fun e ↦ by rw [e, zero_pow hn]⟩

theorem pow_ne_zero_iff (hn : n ≠ 0) : a ^ n ≠ 0 ↔ a ≠ 0 := not_congr (pow_eq_zero_iff hn)

theorem pow_ne_zero (n : ℕ) (h : a ≠ 0) : a ^ n ≠ 0 := fun e ↦ h (eq_zero_of_pow_eq_zero e)

theorem pow_eq_zero (h : a ^ n = 0) : a = 0 := eq_zero_of_pow_eq_zero h

theorem sq_eq_zero_iff : a ^ 2 = 0 ↔ a = 0 := pow_eq_zero_iff (by decide)

end MonoidWithZero

section Nontrivial

instance (priority := 100) NeZero.one [MonoidWithZero M₀] [Nontrivial M₀] : NeZero (1 : M₀) where
  out h := by
    obtain ⟨x, y, hxy⟩ := exists_pair_ne M₀
    exact hxy (by rw [← mul_one x, ← mul_one y, h, mul_zero, mul_zero])

variable [MonoidWithZero M₀] [Nontrivial M₀]

@[simp] theorem one_ne_zero : (1 : M₀) ≠ 0 := NeZero.out

@[simp] theorem zero_ne_one : (0 : M₀) ≠ 1 := one_ne_zero.symm

theorem left_ne_zero_of_mul_eq_one {a b : M₀} (h : a * b = 1) : a ≠ 0 :=
  left_ne_zero_of_mul (h ▸ one_ne_zero)

theorem right_ne_zero_of_mul_eq_one {a b : M₀} (h : a * b = 1) : b ≠ 0 :=
  right_ne_zero_of_mul (h ▸ one_ne_zero)

end Nontrivial

section GroupWithZero

variable [GroupWithZero G₀] {a b c : G₀}

@[simp] theorem inv_zero : (0 : G₀)⁻¹ = 0 := GroupWithZero.inv_zero

@[simp] theorem mul_inv_cancel₀ (h : a ≠ 0) : a * a⁻¹ = 1 := GroupWithZero.mul_inv_cancel a h

theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 :=
  right_ne_zero_of_mul_eq_one (mul_inv_cancel₀ h)

@[simp] theorem inv_mul_cancel₀ (h : a ≠ 0) : a⁻¹ * a = 1 := by
  have e := mul_inv_cancel₀ (inv_ne_zero h)
  have : a⁻¹⁻¹ = a := by rw [← one_mul a⁻¹⁻¹, ← mul_inv_cancel₀ h, mul_assoc, e, mul_one]
  rwa [this] at e

@[simp] theorem inv_mul_cancel_left₀ (h : a ≠ 0) (b : G₀) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel₀ h, one_mul]

@[simp] theorem mul_inv_cancel_left₀ (h : a ≠ 0) (b : G₀) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel₀ h, one_mul]

@[simp] theorem mul_inv_cancel_right₀ (h : b ≠ 0) (a : G₀) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel₀ h, mul_one]

@[simp] theorem inv_mul_cancel_right₀ (h : b ≠ 0) (a : G₀) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel₀ h, mul_one]

instance (priority := 100) GroupWithZero.isCancelMulZero : IsCancelMulZero G₀ where
  mul_left_cancel_of_ne_zero {a b c} h e := by
    rw [← inv_mul_cancel_left₀ h b, e, inv_mul_cancel_left₀ h]
  mul_right_cancel_of_ne_zero {a b c} h e := by
    rw [← mul_inv_cancel_right₀ h a, e, mul_inv_cancel_right₀ h]

@[simp] theorem inv_eq_zero : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h ↦ Classical.byContradiction fun n ↦ inv_ne_zero n h,
    fun h ↦ by rw [h, inv_zero]⟩

end GroupWithZero
