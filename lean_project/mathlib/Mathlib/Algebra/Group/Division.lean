/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.GroupWithZero.Defs

/-!
# Division in groups, and in groups with zero

The laws of `⁻¹`, `/` and of integer powers that groups and groups with zero share.
-/

universe u

/-- Inverse and division as groups and groups with zero have them. -/
class DivisionMonoid (G : Type u) extends DivInvMonoid G where
  protected inv_inv : ∀ a : G, a⁻¹⁻¹ = a
  protected mul_inv_rev : ∀ a b : G, (a * b)⁻¹ = b⁻¹ * a⁻¹
  protected inv_eq_of_mul : ∀ a b : G, a * b = 1 → a⁻¹ = b

/-- A division monoid whose multiplication is commutative. -/
class DivisionCommMonoid (G : Type u) extends DivisionMonoid G, CommMonoid G

variable {α G : Type*}

section Group

variable [Group G] {a b c : G}

@[simp] theorem inv_mul_cancel_left (a b : G) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel, one_mul]

theorem mul_left_cancel (h : a * b = a * c) : b = c := by
  rw [← inv_mul_cancel_left a b, h, inv_mul_cancel_left]

@[simp] theorem mul_inv_cancel (a : G) : a * a⁻¹ = 1 := by
  refine mul_left_cancel (a := a⁻¹) ?_
  rw [inv_mul_cancel_left, mul_one]

@[simp] theorem mul_inv_cancel_right (a b : G) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel, mul_one]

@[simp] theorem mul_inv_cancel_left (a b : G) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel, one_mul]

@[simp] theorem inv_mul_cancel_right (a b : G) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel, mul_one]

theorem mul_right_cancel (h : a * b = c * b) : a = c := by
  rw [← mul_inv_cancel_right a b, h, mul_inv_cancel_right]

instance (priority := 100) Group.toDivisionMonoid : DivisionMonoid G where
  inv_inv a := mul_left_cancel (a := a⁻¹) <| by rw [mul_inv_cancel, inv_mul_cancel]
  mul_inv_rev a b := mul_left_cancel (a := a * b) <| by
    rw [mul_inv_cancel, mul_assoc, mul_inv_cancel_left, mul_inv_cancel]
  inv_eq_of_mul a b h := mul_left_cancel (a := a) <| by rw [mul_inv_cancel, h]

end Group

instance (priority := 100) CommGroup.toDivisionCommMonoid [CommGroup G] :
    DivisionCommMonoid G where
  mul_comm := mul_comm

section GroupWithZero

variable [GroupWithZero G]

theorem eq_inv_of_mul_eq_one_aux {a b : G} (h : a * b = 1) : a⁻¹ = b := by
  rw [← inv_mul_cancel_left₀ (left_ne_zero_of_mul_eq_one h) b, h, mul_one]

instance (priority := 100) GroupWithZero.toDivisionMonoid : DivisionMonoid G where
  inv_inv a := by
    by_cases h : a = 0
    · rw [h, inv_zero, inv_zero]
    · exact eq_inv_of_mul_eq_one_aux (inv_mul_cancel₀ h)
  mul_inv_rev a b := by
    by_cases ha : a = 0
    · rw [ha, zero_mul, inv_zero, mul_zero]
    by_cases hb : b = 0
    · rw [hb, mul_zero, inv_zero, zero_mul]
    refine eq_inv_of_mul_eq_one_aux ?_
    rw [mul_assoc, mul_inv_cancel_left₀ hb, mul_inv_cancel₀ ha]
  inv_eq_of_mul _ _ := eq_inv_of_mul_eq_one_aux

end GroupWithZero

instance (priority := 100) CommGroupWithZero.toDivisionCommMonoid [CommGroupWithZero G] :
    DivisionCommMonoid G where
  mul_comm := mul_comm

section DivInvMonoid

variable [DivInvMonoid G]

theorem mul_div_assoc (a b c : G) : a * b / c = a * (b / c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_assoc]

theorem mul_div_assoc' (a b c : G) : a * (b / c) = a * b / c := (mul_div_assoc a b c).symm

@[simp] theorem one_div (a : G) : 1 / a = a⁻¹ := by rw [div_eq_mul_inv, one_mul]

theorem inv_eq_one_div (a : G) : a⁻¹ = 1 / a := (one_div a).symm

theorem mul_one_div (a b : G) : a * (1 / b) = a / b := by rw [one_div, div_eq_mul_inv]

theorem mul_div (a b c : G) : a * (b / c) = a * b / c := (mul_div_assoc a b c).symm

@[simp] theorem zpow_one (a : G) : a ^ (1 : ℤ) = a := (zpow_natCast a 1).trans (pow_one a)

theorem zpow_two (a : G) : a ^ (2 : ℤ) = a * a := (zpow_natCast a 2).trans (pow_two a)

theorem zpow_ofNat (a : G) (n : ℕ) : a ^ (OfNat.ofNat n : ℤ) = a ^ OfNat.ofNat n :=
  zpow_natCast a n

end DivInvMonoid

section DivisionMonoid

variable [DivisionMonoid α] {a b c : α}

@[simp] theorem inv_inv (a : α) : a⁻¹⁻¹ = a := DivisionMonoid.inv_inv a

@[simp] theorem mul_inv_rev (a b : α) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := DivisionMonoid.mul_inv_rev a b

theorem inv_eq_of_mul_eq_one_right : a * b = 1 → a⁻¹ = b := DivisionMonoid.inv_eq_of_mul a b

theorem inv_eq_of_mul_eq_one_left (h : a * b = 1) : b⁻¹ = a := by
  rw [← inv_eq_of_mul_eq_one_right h, inv_inv]

theorem eq_inv_of_mul_eq_one_left (h : a * b = 1) : a = b⁻¹ := (inv_eq_of_mul_eq_one_left h).symm

theorem eq_inv_of_mul_eq_one_right (h : a * b = 1) : b = a⁻¹ :=
  (inv_eq_of_mul_eq_one_right h).symm

@[simp] theorem inv_one : (1 : α)⁻¹ = 1 := inv_eq_of_mul_eq_one_right (mul_one 1)

@[simp] theorem inv_inj : a⁻¹ = b⁻¹ ↔ a = b :=
  ⟨fun h ↦ by rw [← inv_inv a, h, inv_inv], fun h ↦ h ▸ rfl⟩

theorem inv_eq_iff_eq_inv : a⁻¹ = b ↔ a = b⁻¹ := by rw [← inv_inj, inv_inv]

@[simp] theorem inv_eq_one : a⁻¹ = 1 ↔ a = 1 := by rw [inv_eq_iff_eq_inv, inv_one]

@[simp] theorem div_one (a : α) : a / 1 = a := by rw [div_eq_mul_inv, inv_one, mul_one]

@[simp] theorem inv_div (a b : α) : (a / b)⁻¹ = b / a := by
  rw [div_eq_mul_inv, mul_inv_rev, inv_inv, div_eq_mul_inv]

theorem one_div_div (a b : α) : 1 / (a / b) = b / a := by rw [one_div, inv_div]

theorem one_div_one_div (a : α) : 1 / (1 / a) = a := by rw [one_div, one_div, inv_inv]

@[simp] theorem div_inv_eq_mul (a b : α) : a / b⁻¹ = a * b := by rw [div_eq_mul_inv, inv_inv]

theorem div_div_eq_mul_div (a b c : α) : a / (b / c) = a * c / b := by
  rw [div_eq_mul_inv, inv_div, mul_div_assoc]

@[simp] theorem inv_pow (a : α) : ∀ n : ℕ, a⁻¹ ^ n = (a ^ n)⁻¹
  | 0 => by rw [pow_zero, pow_zero, inv_one]
  | n + 1 => by rw [pow_succ', inv_pow a n, pow_succ, mul_inv_rev]

theorem one_div_pow (a : α) (n : ℕ) : (1 / a) ^ n = 1 / a ^ n := by
  rw [one_div, inv_pow, one_div]

@[simp] theorem one_zpow : ∀ n : ℤ, (1 : α) ^ n = 1
  | (n : ℕ) => by rw [zpow_natCast, one_pow]
  | .negSucc n => by rw [zpow_negSucc, one_pow, inv_one]

@[simp] theorem zpow_neg (a : α) : ∀ n : ℤ, a ^ (-n) = (a ^ n)⁻¹
  | (0 : ℕ) => by
    rw [Int.natCast_zero, Int.neg_zero, zpow_zero, inv_one]
  | (n + 1 : ℕ) => by
    rw [zpow_natCast, ← zpow_negSucc]; rfl
  | .negSucc n => by
    rw [zpow_negSucc, inv_inv, ← zpow_natCast]; rfl

theorem zpow_neg_one (a : α) : a ^ (-1 : ℤ) = a⁻¹ := by rw [zpow_neg, zpow_one]

theorem inv_zpow (a : α) : ∀ n : ℤ, a⁻¹ ^ n = (a ^ n)⁻¹
  | (n : ℕ) => by rw [zpow_natCast, zpow_natCast, inv_pow]
  | .negSucc n => by rw [zpow_negSucc, zpow_negSucc, inv_pow]

end DivisionMonoid

section DivisionCommMonoid

variable [DivisionCommMonoid α]

theorem mul_inv (a b : α) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by rw [mul_inv_rev, mul_comm]

theorem div_eq_inv_mul (a b : α) : a / b = b⁻¹ * a := by rw [div_eq_mul_inv, mul_comm]

theorem inv_mul_eq_div (a b : α) : a⁻¹ * b = b / a := (div_eq_inv_mul b a).symm

theorem div_mul_eq_mul_div (a b c : α) : a / b * c = a * c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]

theorem mul_div_right_comm (a b c : α) : a * b / c = a / c * b := by
  rw [div_mul_eq_mul_div]

theorem div_mul_comm (a b c : α) : a / b * c = c / b * a := by
  rw [div_mul_eq_mul_div, div_mul_eq_mul_div, mul_comm]

theorem mul_comm_div (a b c : α) : a / b * c = a * (c / b) := by
  rw [div_mul_eq_mul_div, mul_div_assoc]

theorem mul_div_left_comm (a b c : α) : a * (b / c) = b * (a / c) := by
  rw [← mul_div_assoc, ← mul_div_assoc, mul_comm]

theorem div_mul_eq_div_mul_one_div (a b c : α) : a / (b * c) = a / b * (1 / c) := by
  simp only [div_eq_mul_inv, one_mul, mul_inv, mul_assoc]

theorem div_div (a b c : α) : a / b / c = a / (b * c) := by
  simp only [div_eq_mul_inv, mul_inv, mul_assoc]

theorem div_mul_eq_div_div (a b c : α) : a / (b * c) = a / b / c := (div_div a b c).symm

theorem div_right_comm (a b c : α) : a / b / c = a / c / b := by
  rw [div_div, div_div, mul_comm b]

theorem div_mul (a b c : α) : a / b * c = a / (b / c) := by
  rw [div_div_eq_mul_div, div_mul_eq_mul_div]

theorem div_mul_div_comm (a b c d : α) : a / b * (c / d) = a * c / (b * d) := by
  simp only [div_eq_mul_inv, mul_inv, mul_mul_mul_comm]

theorem mul_div_mul_comm (a b c d : α) : a * b / (c * d) = a / c * (b / d) :=
  (div_mul_div_comm a c b d).symm

theorem div_div_div_eq (a b c d : α) : a / b / (c / d) = a * d / (b * c) := by
  rw [div_div_eq_mul_div, div_mul_eq_mul_div, div_div]

theorem div_div_div_comm (a b c d : α) : a / b / (c / d) = a / c / (b / d) := by
  rw [div_div_div_eq, div_div_div_eq, mul_comm b]

theorem one_div_mul_one_div (a b : α) : 1 / a * (1 / b) = 1 / (a * b) := by
  rw [div_mul_div_comm, one_mul]

theorem div_pow (a b : α) (n : ℕ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_pow, inv_pow, div_eq_mul_inv]

theorem mul_zpow (a b : α) : ∀ n : ℤ, (a * b) ^ n = a ^ n * b ^ n
  | (n : ℕ) => by simp only [zpow_natCast, mul_pow]
  | .negSucc n => by simp only [zpow_negSucc, mul_pow, mul_inv]

theorem div_zpow (a b : α) (n : ℤ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_zpow, inv_zpow, div_eq_mul_inv]

end DivisionCommMonoid
