/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Algebra.Ring.Int
import Mathlib.Algebra.Ring.Nat

/-! # Even and odd, squares -/

universe u

variable {α : Type u}

/-- `a = r + r` for some `r`. -/
def Even [Add α] (a : α) : Prop := ∃ r, a = r + r

/-- `a = r * r` for some `r`. -/
def IsSquare [Mul α] (a : α) : Prop := ∃ r, a = r * r

/-- `a = 2 * m + 1` for some `m`. -/
def Odd [Semiring α] (a : α) : Prop := ∃ m, a = 2 * m + 1

section Semiring

variable [Semiring α] {a b : α} {n : ℕ}

theorem even_iff_exists_two_mul : Even a ↔ ∃ b, a = 2 * b := by
  simp only [Even, two_mul]

theorem even_iff_two_dvd : Even a ↔ 2 ∣ a := even_iff_exists_two_mul

theorem Even.two_dvd (h : Even a) : 2 ∣ a := even_iff_two_dvd.1 h

@[simp] theorem even_two_mul (a : α) : Even (2 * a) := ⟨a, two_mul a⟩

@[simp] theorem even_two : Even (2 : α) := ⟨1, one_add_one_eq_two.symm⟩

@[simp] theorem Even.zero : Even (0 : α) := ⟨0, (add_zero 0).symm⟩

theorem even_add_self (a : α) : Even (a + a) := ⟨a, rfl⟩

theorem Even.add : Even a → Even b → Even (a + b)
  | ⟨r, hr⟩, ⟨s, hs⟩ => ⟨r + s, by rw [hr, hs, add_add_add_comm]⟩

@[simp] theorem Even.mul_left (h : Even a) (b : α) : Even (b * a) :=
  let ⟨r, hr⟩ := h
  ⟨b * r, by rw [hr, mul_add]⟩

@[simp] theorem Even.mul_right (h : Even a) (b : α) : Even (a * b) :=
  let ⟨r, hr⟩ := h
  ⟨r * b, by rw [hr, add_mul]⟩

theorem Even.pow_of_ne_zero (h : Even a) (hn : n ≠ 0) : Even (a ^ n) := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hn
  rw [Nat.succ_eq_add_one, pow_succ]
  exact h.mul_left _

theorem odd_iff_exists_bit1 : Odd a ↔ ∃ b, a = 2 * b + 1 := Iff.rfl

@[simp] theorem odd_one : Odd (1 : α) := ⟨0, by rw [mul_zero, zero_add]⟩

theorem odd_two_mul_add_one (a : α) : Odd (2 * a + 1) := ⟨a, rfl⟩

theorem Even.add_odd : Even a → Odd b → Odd (a + b)
  | ⟨r, hr⟩, ⟨s, hs⟩ => ⟨r + s, by rw [hr, hs, ← add_assoc, ← two_mul, mul_add]⟩

@[simp] theorem Even.add_one (h : Even a) : Odd (a + 1) := h.add_odd odd_one

theorem Odd.add_even (ha : Odd a) (hb : Even b) : Odd (a + b) := by
  rw [add_comm]
  exact hb.add_odd ha

theorem Odd.add_odd : Odd a → Odd b → Even (a + b)
  | ⟨r, hr⟩, ⟨s, hs⟩ => ⟨r + s + 1, by
    rw [hr, hs, ← two_mul, mul_add, mul_add, add_add_add_comm, one_add_one_eq_two, mul_one]⟩

@[simp] theorem Odd.add_one (h : Odd a) : Even (a + 1) := h.add_odd odd_one

@[simp] theorem Odd.mul : Odd a → Odd b → Odd (a * b)
  | ⟨r, hr⟩, ⟨s, hs⟩ => ⟨r * b + s, by
    rw [hr, add_mul, one_mul, mul_add, ← mul_assoc, hs, add_assoc]⟩

theorem Odd.pow (h : Odd a) : Odd (a ^ n) := by
  induction n with
  | zero =>
    rw [pow_zero]
    exact odd_one
  | succ n ih =>
    rw [pow_succ]
    exact ih.mul h

end Semiring

section Ring

variable [Ring α] {a b : α} {n : ℕ}

@[simp] theorem even_neg : Even (-a) ↔ Even a :=
  ⟨fun ⟨r, h⟩ ↦ ⟨-r, by rw [← neg_add, ← h, neg_neg]⟩, fun ⟨r, h⟩ ↦ ⟨-r, by rw [h, neg_add]⟩⟩

theorem Even.sub (ha : Even a) (hb : Even b) : Even (a - b) := by
  rw [sub_eq_add_neg]
  exact ha.add (even_neg.2 hb)

@[simp] theorem Even.neg_pow : Even n → ∀ a : α, (-a) ^ n = a ^ n
  | ⟨r, h⟩, a => by rw [h, ← two_mul, pow_mul, pow_mul, neg_sq]

theorem Even.neg_one_pow (h : Even n) : (-1 : α) ^ n = 1 := by rw [h.neg_pow, one_pow]

theorem Odd.neg_pow : Odd n → ∀ a : α, (-a) ^ n = -a ^ n
  | ⟨r, h⟩, a => by rw [h, pow_succ, pow_mul, neg_sq, ← pow_mul, mul_neg, ← pow_succ]

@[simp] theorem Odd.neg_one_pow (h : Odd n) : (-1 : α) ^ n = -1 := by rw [h.neg_pow, one_pow]

end Ring

/-! ### Natural numbers and integers -/

namespace Nat

variable {m n : ℕ}

theorem even_iff : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ ↦ by omega, fun h ↦ ⟨n / 2, by omega⟩⟩

theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ ↦ by omega, fun h ↦ ⟨n / 2, by omega⟩⟩

instance instDecidablePredEven : DecidablePred (Even : ℕ → Prop) :=
  fun _ ↦ decidable_of_iff _ even_iff.symm

instance instDecidablePredOdd : DecidablePred (Odd : ℕ → Prop) :=
  fun _ ↦ decidable_of_iff _ odd_iff.symm

theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by
  rw [even_iff]
  omega

theorem not_odd_iff : ¬Odd n ↔ n % 2 = 0 := by
  rw [odd_iff]
  omega

@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [not_even_iff, odd_iff]

@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [not_odd_iff, even_iff]

theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by
  rw [even_iff, odd_iff]
  omega

theorem even_or_odd' (n : ℕ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩

theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]
  omega

theorem even_add_one : Even (n + 1) ↔ ¬Even n := by
  simp only [even_iff]
  omega

theorem even_sub (h : n ≤ m) : Even (m - n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]
  omega

theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by
  simp only [even_iff, odd_iff]
  omega

theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  rw [even_iff, even_iff, even_iff, Nat.mul_mod]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;>
    rcases Nat.mod_two_eq_zero_or_one n with k | k <;> simp [h, k]

theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, not_or, not_even_iff_odd, not_even_iff_odd]

theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => simp [even_iff]
  | succ n ih =>
    rw [Nat.pow_succ, even_mul, ih]
    simp
    exact fun h _ ↦ h

theorem even_mul_succ_self (n : ℕ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]
  exact Classical.em _

theorem Odd.sub_odd {m n : ℕ} (hm : Odd m) (hn : Odd n) : Even (m - n) := by
  rw [odd_iff] at *
  rw [even_iff]
  omega

theorem two_mul_div_two_of_even (h : Even n) : 2 * (n / 2) = n := by
  rw [even_iff] at h
  omega

theorem two_mul_div_two_add_one_of_odd (h : Odd n) : 2 * (n / 2) + 1 = n := by
  rw [odd_iff] at h
  omega

end Nat

namespace Int

variable {m n : ℤ}

theorem emod_two_eq_zero_or_one (n : ℤ) : n % 2 = 0 ∨ n % 2 = 1 := by omega

theorem even_iff : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ ↦ by omega, fun h ↦ ⟨n / 2, by omega⟩⟩

theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ ↦ by omega, fun h ↦ ⟨n / 2, by omega⟩⟩

instance instDecidablePredEven : DecidablePred (Even : ℤ → Prop) :=
  fun _ ↦ decidable_of_iff _ even_iff.symm

instance instDecidablePredOdd : DecidablePred (Odd : ℤ → Prop) :=
  fun _ ↦ decidable_of_iff _ odd_iff.symm

@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by
  rw [even_iff, odd_iff]
  omega

@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by
  rw [even_iff, odd_iff]
  omega

theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by
  rw [even_iff, odd_iff]
  omega

theorem even_or_odd' (n : ℤ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩

theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]
  omega

theorem even_sub : Even (m - n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]
  omega

theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  rw [even_iff, even_iff, even_iff, Int.mul_emod]
  rcases Int.emod_two_eq_zero_or_one m with h | h <;>
    rcases Int.emod_two_eq_zero_or_one n with k | k <;> simp [h, k]

@[simp, norm_cast] theorem even_coe_nat (n : ℕ) : Even (n : ℤ) ↔ Even n := by
  rw [even_iff, Nat.even_iff]
  omega

@[simp, norm_cast] theorem odd_coe_nat (n : ℕ) : Odd (n : ℤ) ↔ Odd n := by
  rw [odd_iff, Nat.odd_iff]
  omega

end Int
