/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Cancel

/-!
# Equations in groups, solved for one of their parts

A summand or factor is moved to the other side, and differences are joined.
-/

variable {G M : Type*}

section AddGroup

variable [AddGroup G] {a b c : G}

theorem add_sub (a b c : G) : a + (b - c) = a + b - c := (add_sub_assoc a b c).symm

@[simp] theorem sub_eq_self : a - b = a ↔ b = 0 := by
  rw [sub_eq_add_neg, add_eq_left, neg_eq_zero]

theorem add_neg_eq_of_eq_add (h : a = c + b) : a + -b = c := by rw [h, add_neg_cancel_right]

theorem neg_add_eq_of_eq_add (h : b = a + c) : -a + b = c := by rw [h, neg_add_cancel_left]

theorem eq_add_neg_of_add_eq (h : a + c = b) : a = b + -c := by rw [← h, add_neg_cancel_right]

theorem eq_neg_add_of_add_eq (h : b + a = c) : a = -b + c := by rw [← h, neg_add_cancel_left]

theorem add_eq_of_eq_neg_add (h : b = -a + c) : a + b = c := by rw [h, add_neg_cancel_left]

theorem add_neg_eq_iff_eq_add : a + -b = c ↔ a = c + b :=
  ⟨fun h ↦ by rw [← h, neg_add_cancel_right], add_neg_eq_of_eq_add⟩

theorem neg_add_eq_iff_eq_add : -a + b = c ↔ b = a + c :=
  ⟨fun h ↦ by rw [← h, add_neg_cancel_left], neg_add_eq_of_eq_add⟩

theorem eq_neg_add_iff_add_eq : a = -b + c ↔ b + a = c := by
  rw [eq_comm, neg_add_eq_iff_eq_add, eq_comm]

theorem eq_add_neg_iff_add_eq : a = b + -c ↔ a + c = b := by
  rw [eq_comm, add_neg_eq_iff_eq_add, eq_comm]

theorem add_eq_zero_iff_neg_eq : a + b = 0 ↔ -a = b := by
  rw [add_eq_zero_iff_eq_neg, neg_eq_iff_eq_neg]

theorem neg_eq_iff_add_eq_zero : -a = b ↔ a + b = 0 := add_eq_zero_iff_neg_eq.symm

@[simp] theorem add_neg_eq_zero : a + -b = 0 ↔ a = b := by rw [add_eq_zero_iff_eq_neg, neg_neg]

@[simp] theorem neg_add_eq_zero : -a + b = 0 ↔ a = b := by
  rw [neg_add_eq_iff_eq_add, add_zero, eq_comm]

theorem neg_injective : Function.Injective (Neg.neg : G → G) := fun _ _ ↦ neg_inj.1

theorem sub_left_injective : Function.Injective fun a ↦ a - b := fun _ _ ↦ sub_left_inj.1

theorem sub_right_injective : Function.Injective fun a ↦ b - a := fun _ _ ↦ sub_right_inj.1

theorem eq_iff_eq_of_sub_eq_sub {d : G} (h : a - b = c - d) : a = b ↔ c = d := by
  rw [← sub_eq_zero, h, sub_eq_zero]

end AddGroup

section AddCommGroup

variable [AddCommGroup G] {a b c d : G}

theorem neg_add_eq_sub (a b : G) : -a + b = b - a := by rw [add_comm, sub_eq_add_neg]

theorem sub_eq_neg_add (a b : G) : a - b = -b + a := (neg_add_eq_sub b a).symm

theorem neg_sub' (a b : G) : -(a - b) = -a - -b := by rw [neg_sub, sub_neg_eq_add, neg_add_eq_sub]

@[simp] theorem sub_sub_cancel_left (a b : G) : a - b - a = -b := by
  rw [sub_right_comm, sub_self, zero_sub]

@[simp] theorem sub_add_cancel_left (a b : G) : a - (a + b) = -b := by
  rw [← sub_sub, sub_self, zero_sub]

@[simp] theorem sub_add_cancel_right (a b : G) : b - (a + b) = -a := by
  rw [add_comm, sub_add_cancel_left]

theorem sub_sub_sub_comm (a b c d : G) : a - b - (c - d) = a - c - (b - d) := by
  simp only [sub_eq_add_neg, neg_add, neg_neg, add_add_add_comm]

theorem sub_add_sub_comm (a b c d : G) : a - b + (c - d) = a + c - (b + d) :=
  (add_sub_add_comm a c b d).symm

@[simp] theorem sub_add_sub_cancel' (a b c : G) : a - b + (c - a) = c - b := by
  rw [add_comm, sub_add_sub_cancel]

@[simp] theorem add_add_sub_cancel (a b c : G) : a + c + (b - c) = a + b := by
  rw [add_assoc, add_sub_cancel]

@[simp] theorem add_sub_sub_cancel (a b c : G) : a + b - (a - c) = b + c := by
  rw [← sub_add, add_sub_cancel_left]

@[simp] theorem sub_add_add_cancel (a b c : G) : a - c + (b + c) = a + b := by
  rw [add_left_comm, sub_add_cancel, add_comm]

theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := by rw [← h, add_sub_cancel_left]

theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := by rw [h, add_sub_cancel_left]

theorem eq_add_of_sub_eq' (h : a - b = c) : a = b + c := by rw [← h, add_sub_cancel]

theorem add_eq_of_eq_sub' (h : b = c - a) : a + b = c := by rw [h, add_sub_cancel]

theorem sub_eq_sub_iff_sub_eq_sub : a - b = c - d ↔ a - c = b - d := by
  rw [sub_eq_sub_iff_add_eq_add, sub_eq_sub_iff_add_eq_add, add_comm b c]

theorem sub_add_eq_sub_sub_swap (a b c : G) : a - (b + c) = a - c - b := by
  rw [add_comm, sub_sub]

theorem sub_add_comm (a b c : G) : a - b + c = c - b + a := by
  rw [sub_add_eq_add_sub, add_comm, add_sub_right_comm]

end AddCommGroup

section Monoid

variable [Mul M] [IsCancelMul M] {a b c : M}

theorem mul_left_cancel_iff : a * b = a * c ↔ b = c :=
  ⟨IsCancelMul.mul_left_cancel a b c, fun h ↦ h ▸ rfl⟩

theorem mul_right_cancel_iff : b * a = c * a ↔ b = c :=
  ⟨IsCancelMul.mul_right_cancel b a c, fun h ↦ h ▸ rfl⟩

@[simp] theorem mul_right_inj (a : M) {b c : M} : a * b = a * c ↔ b = c := mul_left_cancel_iff

@[simp] theorem mul_left_inj (a : M) {b c : M} : b * a = c * a ↔ b = c := mul_right_cancel_iff

end Monoid

section Group

variable [Group G] {a b c : G}

instance (priority := 100) Group.toIsCancelMul : IsCancelMul G where
  mul_left_cancel _ _ _ := mul_left_cancel
  mul_right_cancel _ _ _ := mul_right_cancel

theorem mul_inv_eq_iff_eq_mul : a * b⁻¹ = c ↔ a = c * b :=
  ⟨fun h ↦ by rw [← h, inv_mul_cancel_right], fun h ↦ by rw [h, mul_inv_cancel_right]⟩

theorem inv_mul_eq_iff_eq_mul : a⁻¹ * b = c ↔ b = a * c :=
  ⟨fun h ↦ by rw [← h, mul_inv_cancel_left], fun h ↦ by rw [h, inv_mul_cancel_left]⟩

theorem eq_mul_inv_iff_mul_eq : a = b * c⁻¹ ↔ a * c = b := by
  rw [eq_comm, mul_inv_eq_iff_eq_mul, eq_comm]

theorem eq_inv_mul_iff_mul_eq : a = b⁻¹ * c ↔ b * a = c := by
  rw [eq_comm, inv_mul_eq_iff_eq_mul, eq_comm]

theorem eq_mul_inv_of_mul_eq (h : a * c = b) : a = b * c⁻¹ := eq_mul_inv_iff_mul_eq.2 h

theorem eq_inv_mul_of_mul_eq (h : b * a = c) : a = b⁻¹ * c := eq_inv_mul_iff_mul_eq.2 h

theorem mul_inv_eq_of_eq_mul (h : a = c * b) : a * b⁻¹ = c := mul_inv_eq_iff_eq_mul.2 h

theorem inv_mul_eq_of_eq_mul (h : b = a * c) : a⁻¹ * b = c := inv_mul_eq_iff_eq_mul.2 h

theorem mul_eq_one_iff_eq_inv : a * b = 1 ↔ a = b⁻¹ := by
  rw [← one_mul b⁻¹, eq_mul_inv_iff_mul_eq]

theorem mul_eq_one_iff_inv_eq : a * b = 1 ↔ a⁻¹ = b := by
  rw [mul_eq_one_iff_eq_inv, inv_eq_iff_eq_inv]

@[simp] theorem mul_inv_eq_one : a * b⁻¹ = 1 ↔ a = b := by rw [mul_inv_eq_iff_eq_mul, one_mul]

@[simp] theorem inv_mul_eq_one : a⁻¹ * b = 1 ↔ a = b := by
  rw [inv_mul_eq_iff_eq_mul, mul_one, eq_comm]

@[simp] theorem mul_eq_left : a * b = a ↔ b = 1 := by
  rw [← mul_right_inj a (b := b), mul_one]

@[simp] theorem mul_eq_right : a * b = b ↔ a = 1 := by
  rw [← mul_left_inj b (b := a), one_mul]

@[simp] theorem div_mul_cancel (a b : G) : a / b * b = a := by
  rw [div_eq_mul_inv, inv_mul_cancel_right]

@[simp] theorem mul_div_cancel_right (a b : G) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_inv_cancel_right]

@[simp] theorem div_self' (a : G) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel]

theorem inv_injective : Function.Injective (Inv.inv : G → G) := fun _ _ ↦ inv_inj.1

end Group

section Division

theorem div_eq_mul_one_div [DivInvMonoid G] (a b : G) : a / b = a * (1 / b) :=
  (mul_one_div a b).symm

theorem one_div_one [DivisionMonoid G] : (1 : G) / 1 = 1 := div_one 1

theorem one_div_mul_eq_div [DivisionCommMonoid G] (a b : G) : 1 / a * b = b / a := by
  rw [one_div, inv_mul_eq_div]

end Division
