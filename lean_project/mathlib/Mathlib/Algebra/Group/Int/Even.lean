/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity

/-!
# Parity of integers: sums, differences, products, powers; parity in rings
-/

namespace Int

variable {m n k : ℤ}

@[simp] theorem not_odd_zero : ¬Odd (0 : ℤ) := by rw [odd_iff]; decide

@[simp] theorem not_even_one : ¬Even (1 : ℤ) := by rw [even_iff]; decide

theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega

theorem not_odd_iff : ¬Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega

theorem odd_iff_not_even : Odd n ↔ ¬Even n := not_even_iff_odd.symm

theorem even_iff_not_odd : Even n ↔ ¬Odd n := not_odd_iff_even.symm

@[simp] theorem emod_two_ne_one : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega

theorem emod_two_ne_zero : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega

@[simp] theorem two_dvd_ne_zero : ¬2 ∣ n ↔ n % 2 = 1 := by omega

theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by rw [even_iff, odd_iff, odd_iff]; omega

theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by rw [odd_iff, odd_iff, even_iff]; omega

theorem odd_add' : Odd (m + n) ↔ (Odd n ↔ Even m) := by rw [odd_iff, odd_iff, even_iff]; omega

theorem even_sub' : Even (m - n) ↔ (Odd m ↔ Odd n) := by rw [even_iff, odd_iff, odd_iff]; omega

theorem odd_sub : Odd (m - n) ↔ (Odd m ↔ Even n) := by rw [odd_iff, odd_iff, even_iff]; omega

theorem odd_sub' : Odd (m - n) ↔ (Odd n ↔ Even m) := by rw [odd_iff, odd_iff, even_iff]; omega

theorem even_add_one : Even (n + 1) ↔ ¬Even n := by rw [even_iff, even_iff]; omega

theorem even_sub_one : Even (n - 1) ↔ ¬Even n := by rw [even_iff, even_iff]; omega

theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, not_or, not_even_iff_odd, not_even_iff_odd]

theorem even_pow {n : ℕ} : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => rw [pow_zero]; exact ⟨fun h ↦ (not_even_one h).elim, fun h ↦ (h.2 rfl).elim⟩
  | succ n ih =>
    rw [pow_succ, even_mul, ih]
    exact ⟨fun h ↦ ⟨h.elim And.left id, Nat.succ_ne_zero n⟩, fun h ↦ .inr h.1⟩

theorem even_pow' {n : ℕ} (h : n ≠ 0) : Even (m ^ n) ↔ Even m := by rw [even_pow, and_iff_left h]

theorem odd_pow {n : ℕ} : Odd (m ^ n) ↔ Odd m ∨ n = 0 := by
  rw [← not_even_iff_odd, even_pow, Classical.not_and_iff_not_or_not, not_even_iff_odd, ne_eq,
    Classical.not_not]

theorem odd_pow' {n : ℕ} (h : n ≠ 0) : Odd (m ^ n) ↔ Odd m := by rw [odd_pow, or_iff_left h]

theorem even_mul_succ_self (n : ℤ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _

theorem even_mul_pred_self (n : ℤ) : Even (n * (n - 1)) := by
  rw [even_mul, even_sub_one]; exact Classical.em _

@[simp] theorem natAbs_even : Even n.natAbs ↔ Even n := by rw [Nat.even_iff, even_iff]; omega

@[simp] theorem natAbs_odd : Odd n.natAbs ↔ Odd n := by rw [Nat.odd_iff, odd_iff]; omega

theorem four_dvd_add_or_sub_of_odd {a b : ℤ} (ha : Odd a) (hb : Odd b) :
    4 ∣ a + b ∨ 4 ∣ a - b := by
  rw [odd_iff] at ha hb; omega

theorem two_mul_ediv_two_of_even (h : Even n) : 2 * (n / 2) = n := by rw [even_iff] at h; omega

theorem ediv_two_mul_two_of_even (h : Even n) : n / 2 * 2 = n := by rw [even_iff] at h; omega

theorem two_mul_ediv_two_add_one_of_odd (h : Odd n) : 2 * (n / 2) + 1 = n := by
  rw [odd_iff] at h; omega

theorem ediv_two_mul_two_add_one_of_odd (h : Odd n) : n / 2 * 2 + 1 = n := by
  rw [odd_iff] at h; omega

theorem sq_mod_four_eq_one_of_odd {x : ℤ} (h : Odd x) : x ^ 2 % 4 = 1 := by
  obtain ⟨k, rfl⟩ := h
  have : (2 * k + 1) ^ 2 = 4 * (k * k + k) + 1 := by grind
  omega

theorem eight_dvd_sq_sub_one_of_odd {k : ℤ} (h : Odd k) : 8 ∣ k ^ 2 - 1 := by
  obtain ⟨m, rfl⟩ := h
  obtain ⟨c, hc⟩ := even_mul_succ_self m
  have : (2 * m + 1) ^ 2 = 4 * (m * (m + 1)) + 1 := by grind
  omega

end Int

section Ring

variable {R : Type*}

@[simp] theorem even_zero [AddMonoid R] : Even (0 : R) := ⟨0, (add_zero 0).symm⟩

theorem Even.pow [Semiring R] {a : R} (h : Even a) {n : ℕ} (hn : n ≠ 0) : Even (a ^ n) :=
  h.pow_of_ne_zero hn

@[simp] theorem odd_add_self_one' [Semiring R] {a : R} : Odd (a + (a + 1)) :=
  ⟨a, by rw [two_mul, add_assoc]⟩

@[simp] theorem odd_add_one_self [Semiring R] {a : R} : Odd (a + 1 + a) :=
  ⟨a, by rw [two_mul, add_right_comm]⟩

variable [Ring R] {a b : R}

theorem Odd.neg (h : Odd a) : Odd (-a) := by
  obtain ⟨k, rfl⟩ := h
  refine ⟨-k - 1, ?_⟩
  rw [mul_sub_one, mul_neg, neg_add, ← one_add_one_eq_two, ← sub_sub, sub_add_cancel,
    sub_eq_add_neg]

@[simp] theorem odd_neg : Odd (-a) ↔ Odd a := ⟨fun h ↦ neg_neg a ▸ h.neg, Odd.neg⟩

theorem Odd.sub_odd (ha : Odd a) (hb : Odd b) : Even (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg

theorem Odd.sub_even (ha : Odd a) (hb : Even b) : Odd (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_even (even_neg.2 hb)

theorem Even.sub_odd (ha : Even a) (hb : Odd b) : Odd (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg

theorem even_neg_two : Even (-2 : R) := even_neg.2 even_two

theorem neg_one_pow_eq_or : ∀ n : ℕ, (-1 : R) ^ n = 1 ∨ (-1 : R) ^ n = -1
  | 0 => .inl (pow_zero _)
  | n + 1 => (neg_one_pow_eq_or n).elim (fun h ↦ .inr (by rw [pow_succ, h, one_mul]))
      fun h ↦ .inl (by rw [pow_succ, h, neg_mul_neg, one_mul])

theorem neg_one_pow_two : (-1 : R) ^ 2 = 1 := neg_one_sq

theorem neg_one_pow_eq_pow_mod_two (n : ℕ) : (-1 : R) ^ n = (-1) ^ (n % 2) := by
  have h := congrArg ((-1 : R) ^ ·) (Nat.div_add_mod n 2)
  rwa [pow_add, pow_mul, neg_one_sq, one_pow, one_mul, eq_comm] at h

end Ring
