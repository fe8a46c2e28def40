/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Defs

/-!
# Facts about semigroups, monoids and additive groups
-/

variable {α G M : Type*}

section CommSemigroup

variable [CommSemigroup G]

theorem mul_left_comm (a b c : G) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]

theorem mul_right_comm (a b c : G) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, mul_assoc]

theorem mul_mul_mul_comm (a b c d : G) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, mul_assoc]

theorem mul_rotate (a b c : G) : a * b * c = b * c * a := by
  rw [mul_comm (b * c), mul_assoc]

end CommSemigroup

section AddCommSemigroup

variable [AddCommSemigroup G]

theorem add_left_comm (a b c : G) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]

theorem add_right_comm (a b c : G) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, add_assoc]

theorem add_add_add_comm (a b c d : G) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, add_assoc]

theorem add_rotate (a b c : G) : a + b + c = b + c + a := by
  rw [add_comm (b + c), add_assoc]

end AddCommSemigroup

section Monoid

variable [Monoid M]

@[simp] theorem pow_one (a : M) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]

@[simp] theorem one_pow (n : ℕ) : (1 : M) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, one_mul]

theorem pow_succ' (a : M) (n : ℕ) : a ^ (n + 1) = a * a ^ n := by
  induction n with
  | zero => rw [pow_succ, pow_zero, one_mul, mul_one]
  | succ n ih => rw [pow_succ, ih, mul_assoc, ← pow_succ, ih]

theorem pow_two (a : M) : a ^ 2 = a * a := by rw [pow_succ, pow_one]

theorem sq (a : M) : a ^ 2 = a * a := pow_two a

theorem pow_three (a : M) : a ^ 3 = a * (a * a) := by rw [pow_succ', pow_two]

theorem pow_three' (a : M) : a ^ 3 = a * a * a := by rw [pow_succ, pow_two]

theorem pow_add (a : M) (m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, ih, pow_succ, mul_assoc]

theorem pow_mul (a : M) (m n : ℕ) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_succ, pow_add, ih, pow_succ]

theorem pow_mul' (a : M) (m n : ℕ) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, pow_mul]

theorem pow_right_comm (a : M) (m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← pow_mul, Nat.mul_comm, pow_mul]

theorem pow_mul_comm (a : M) (m n : ℕ) : a ^ m * a ^ n = a ^ n * a ^ m := by
  rw [← pow_add, Nat.add_comm, pow_add]

theorem pow_mul_comm' (a : M) (n : ℕ) : a ^ n * a = a * a ^ n := by
  rw [← pow_succ, pow_succ']

theorem pow_mul_pow_sub (a : M) {m n : ℕ} (h : m ≤ n) : a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, Nat.add_sub_cancel' h]

theorem pow_sub_mul_pow (a : M) {m n : ℕ} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]

theorem mul_pow_sub_one {n : ℕ} (hn : n ≠ 0) (a : M) : a * a ^ (n - 1) = a ^ n := by
  rw [← pow_succ', Nat.sub_add_cancel (Nat.one_le_iff_ne_zero.2 hn)]

theorem pow_sub_one_mul {n : ℕ} (hn : n ≠ 0) (a : M) : a ^ (n - 1) * a = a ^ n := by
  rw [← pow_succ, Nat.sub_add_cancel (Nat.one_le_iff_ne_zero.2 hn)]

theorem pow_eq_one_of_eq_one {a : M} (h : a = 1) (n : ℕ) : a ^ n = 1 := by rw [h, one_pow]

end Monoid

theorem mul_pow [CommMonoid M] (a b : M) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih => rw [pow_succ, ih, pow_succ, pow_succ, mul_mul_mul_comm]

section AddMonoid

variable [AddMonoid M]

@[simp] theorem one_nsmul (a : M) : 1 • a = a := by rw [succ_nsmul, zero_nsmul, zero_add]

theorem two_nsmul (a : M) : 2 • a = a + a := by rw [succ_nsmul, one_nsmul]

@[simp] theorem nsmul_zero (n : ℕ) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [succ_nsmul, ih, zero_add]

theorem add_nsmul (a : M) (m n : ℕ) : (m + n) • a = m • a + n • a := by
  induction n with
  | zero => rw [Nat.add_zero, zero_nsmul, add_zero]
  | succ n ih => rw [← Nat.add_assoc, succ_nsmul, ih, succ_nsmul, add_assoc]

theorem succ_nsmul' (a : M) (n : ℕ) : (n + 1) • a = a + n • a := by
  rw [Nat.add_comm, add_nsmul, one_nsmul]

end AddMonoid

theorem nsmul_add [AddCommMonoid M] (a b : M) (n : ℕ) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, zero_add]
  | succ n ih => rw [succ_nsmul, ih, succ_nsmul, succ_nsmul, add_add_add_comm]

section IsCancelAdd

variable [Add G] [IsCancelAdd G] {a b c : G}

theorem add_left_cancel (h : a + b = a + c) : b = c := IsCancelAdd.add_left_cancel a b c h

theorem add_right_cancel (h : a + b = c + b) : a = c := IsCancelAdd.add_right_cancel a b c h

theorem add_left_cancel_iff : a + b = a + c ↔ b = c := ⟨add_left_cancel, fun h ↦ h ▸ rfl⟩

theorem add_right_cancel_iff : b + a = c + a ↔ b = c := ⟨add_right_cancel, fun h ↦ h ▸ rfl⟩

@[simp] theorem add_right_inj (a : G) {b c : G} : a + b = a + c ↔ b = c := add_left_cancel_iff

@[simp] theorem add_left_inj (a : G) {b c : G} : b + a = c + a ↔ b = c := add_right_cancel_iff

theorem add_right_injective (a : G) : Function.Injective (a + ·) := fun _ _ ↦ add_left_cancel

theorem add_left_injective (a : G) : Function.Injective (· + a) := fun _ _ ↦ add_right_cancel

theorem add_ne_add_right (a : G) {b c : G} : a + b ≠ a + c ↔ b ≠ c := not_congr (add_right_inj a)

theorem add_ne_add_left (a : G) {b c : G} : b + a ≠ c + a ↔ b ≠ c := not_congr (add_left_inj a)

end IsCancelAdd

section AddMonoid

variable [AddMonoid M] [IsCancelAdd M] {a b : M}

@[simp] theorem add_eq_left : a + b = a ↔ b = 0 := by
  rw [← add_right_inj a (b := b), add_zero]

@[simp] theorem add_eq_right : a + b = b ↔ a = 0 := by
  rw [← add_left_inj b (b := a), zero_add]

@[simp] theorem left_eq_add : a = a + b ↔ b = 0 := eq_comm.trans add_eq_left

@[simp] theorem right_eq_add : b = a + b ↔ a = 0 := eq_comm.trans add_eq_right

theorem add_ne_left : a + b ≠ a ↔ b ≠ 0 := not_congr add_eq_left

theorem add_ne_right : a + b ≠ b ↔ a ≠ 0 := not_congr add_eq_right

end AddMonoid

section AddGroup

variable [AddGroup G] {a b c : G}

@[simp] theorem neg_add_cancel_left (a b : G) : -a + (a + b) = b := by
  rw [← add_assoc, neg_add_cancel, zero_add]

@[simp] theorem add_neg_cancel (a : G) : a + -a = 0 := by
  have h := neg_add_cancel_left (-a) (a + -a)
  rw [neg_add_cancel_left a] at h
  exact h.symm.trans (neg_add_cancel (-a))

@[simp] theorem neg_add_cancel_right (a b : G) : a + -b + b = a := by
  rw [add_assoc, neg_add_cancel, add_zero]

@[simp] theorem add_neg_cancel_right (a b : G) : a + b + -b = a := by
  rw [add_assoc, add_neg_cancel, add_zero]

@[simp] theorem add_neg_cancel_left (a b : G) : a + (-a + b) = b := by
  rw [← add_assoc, add_neg_cancel, zero_add]

instance (priority := 100) AddGroup.toIsCancelAdd : IsCancelAdd G where
  add_left_cancel a b c h := by rw [← neg_add_cancel_left a b, h, neg_add_cancel_left]
  add_right_cancel a b c h := by rw [← add_neg_cancel_right a b, h, add_neg_cancel_right]

theorem neg_eq_of_add_eq_zero_right (h : a + b = 0) : -a = b :=
  add_left_cancel ((add_neg_cancel a).trans h.symm)

theorem neg_eq_of_add_eq_zero_left (h : a + b = 0) : -b = a :=
  add_right_cancel ((neg_add_cancel b).trans h.symm)

theorem eq_neg_of_add_eq_zero_left (h : a + b = 0) : a = -b :=
  (neg_eq_of_add_eq_zero_left h).symm

theorem eq_neg_of_add_eq_zero_right (h : a + b = 0) : b = -a :=
  (neg_eq_of_add_eq_zero_right h).symm

@[simp] theorem neg_neg (a : G) : - -a = a := neg_eq_of_add_eq_zero_right (neg_add_cancel a)

@[simp] theorem neg_zero : -(0 : G) = 0 := neg_eq_of_add_eq_zero_right (add_zero 0)

@[simp] theorem neg_add_rev (a b : G) : -(a + b) = -b + -a :=
  neg_eq_of_add_eq_zero_right <| by rw [add_assoc, add_neg_cancel_left, add_neg_cancel]

@[simp] theorem neg_inj : -a = -b ↔ a = b :=
  ⟨fun h ↦ by rw [← neg_neg a, h, neg_neg], fun h ↦ h ▸ rfl⟩

@[simp] theorem neg_eq_zero : -a = 0 ↔ a = 0 := by rw [← neg_inj, neg_neg, neg_zero]

@[simp] theorem zero_eq_neg : 0 = -a ↔ a = 0 := by rw [eq_comm, neg_eq_zero]

theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := not_congr neg_eq_zero

theorem neg_eq_iff_eq_neg : -a = b ↔ a = -b := by rw [← neg_inj, neg_neg]

theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 :=
  ⟨fun h ↦ by rw [h, neg_add_cancel], eq_neg_of_add_eq_zero_left⟩

theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b := eq_neg_iff_add_eq_zero.symm

theorem eq_neg_comm : a = -b ↔ b = -a := by rw [eq_comm, neg_eq_iff_eq_neg]

@[simp] theorem sub_self (a : G) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]

@[simp] theorem sub_zero (a : G) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]

@[simp] theorem zero_sub (a : G) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]

@[simp] theorem sub_neg_eq_add (a b : G) : a - -b = a + b := by rw [sub_eq_add_neg, neg_neg]

@[simp] theorem neg_sub (a b : G) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add_rev, neg_neg, sub_eq_add_neg]

@[simp] theorem sub_add_cancel (a b : G) : a - b + b = a := by
  rw [sub_eq_add_neg, neg_add_cancel_right]

@[simp] theorem add_sub_cancel_right (a b : G) : a + b - b = a := by
  rw [sub_eq_add_neg, add_neg_cancel_right]

theorem add_sub_assoc (a b c : G) : a + b - c = a + (b - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_assoc]

theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by rw [← h, add_sub_cancel_right]

theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by rw [h, add_sub_cancel_right]

theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by rw [← h, sub_add_cancel]

theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by rw [h, sub_add_cancel]

theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := ⟨eq_add_of_sub_eq, sub_eq_of_eq_add⟩

theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := ⟨add_eq_of_eq_sub, eq_sub_of_add_eq⟩

theorem eq_of_sub_eq_zero (h : a - b = 0) : a = b := by rw [eq_add_of_sub_eq h, zero_add]

theorem sub_eq_zero : a - b = 0 ↔ a = b := ⟨eq_of_sub_eq_zero, fun h ↦ h ▸ sub_self a⟩

theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := sub_eq_zero.2 h

theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero

theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := sub_ne_zero.2 h

@[simp] theorem sub_left_inj : b - a = c - a ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_left_inj]

@[simp] theorem sub_right_inj : a - b = a - c ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_inj, neg_inj]

@[simp] theorem sub_add_sub_cancel (a b c : G) : a - b + (b - c) = a - c := by
  rw [← add_sub_assoc, sub_add_cancel]

@[simp] theorem sub_sub_sub_cancel_right (a b c : G) : a - c - (b - c) = a - b := by
  rw [← sub_add_sub_cancel a c b, ← neg_sub b c, sub_eq_add_neg]

end AddGroup

section AddCommGroup

variable [AddCommGroup G] {a b c d : G}

theorem neg_add (a b : G) : -(a + b) = -a + -b := by rw [neg_add_rev, add_comm]

theorem neg_add' (a b : G) : -(a + b) = -a - b := by rw [neg_add, sub_eq_add_neg]

theorem sub_sub (a b c : G) : a - b - c = a - (b + c) := by
  simp only [sub_eq_add_neg, neg_add, add_assoc]

theorem sub_add (a b c : G) : a - b + c = a - (b - c) := by
  simp only [sub_eq_add_neg, neg_add, neg_neg, add_assoc]

theorem sub_sub_eq_add_sub (a b c : G) : a - (b - c) = a + c - b := by
  rw [sub_eq_add_neg, neg_sub, add_sub_assoc]

theorem sub_right_comm (a b c : G) : a - b - c = a - c - b := by
  rw [sub_sub, sub_sub, add_comm b]

theorem add_sub_right_comm (a b c : G) : a + b - c = a - c + b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_comm]

theorem sub_add_eq_add_sub (a b c : G) : a - b + c = a + c - b :=
  (add_sub_right_comm a c b).symm

theorem add_sub_left_comm (a b c : G) : a + (b - c) = b + (a - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_left_comm]

theorem sub_add_eq_sub_sub (a b c : G) : a - (b + c) = a - b - c := (sub_sub a b c).symm

theorem sub_sub_self (a b : G) : a - (a - b) = b := by rw [← sub_add, sub_self, zero_add]

@[simp] theorem sub_sub_cancel (a b : G) : a - (a - b) = b := by
  rw [← sub_add, sub_self, zero_add]

@[simp] theorem add_sub_cancel_left (a b : G) : a + b - a = b := by
  rw [add_comm, add_sub_cancel_right]

@[simp] theorem add_sub_cancel (a b : G) : a + (b - a) = b := by
  rw [add_comm, sub_add_cancel]

theorem add_sub_cancel_comm (a b : G) : a + b - a = b := add_sub_cancel_left a b

@[simp] theorem add_sub_add_left_eq_sub (a b c : G) : c + a - (c + b) = a - b := by
  rw [← sub_sub, add_sub_cancel_left]

@[simp] theorem add_sub_add_right_eq_sub (a b c : G) : a + c - (b + c) = a - b := by
  rw [add_comm a, add_comm b, add_sub_add_left_eq_sub]

@[simp] theorem sub_sub_sub_cancel_left (a b c : G) : c - a - (c - b) = b - a := by
  rw [sub_right_comm, sub_sub_cancel]

theorem neg_sub_neg (a b : G) : -a - -b = b - a := by rw [sub_neg_eq_add, add_comm, sub_eq_add_neg]

theorem add_sub_add_comm (a b c d : G) : a + b - (c + d) = a - c + (b - d) := by
  simp only [sub_eq_add_neg, neg_add, add_add_add_comm]

theorem sub_eq_sub_iff_add_eq_add : a - b = c - d ↔ a + d = c + b := by
  rw [sub_eq_iff_eq_add, sub_add_eq_add_sub, eq_sub_iff_add_eq]

theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by rw [sub_eq_iff_eq_add, add_comm]

theorem eq_sub_iff_add_eq' : a = b - c ↔ c + a = b := by rw [eq_sub_iff_add_eq, add_comm]

end AddCommGroup
