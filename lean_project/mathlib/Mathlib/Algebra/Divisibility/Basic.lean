/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs

/-! # Divisibility: `a ∣ b` -/

universe u

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance (priority := 1000) semigroupDvd {α : Type u} [Semigroup α] : Dvd α :=
  ⟨fun a b ↦ ∃ c, b = a * c⟩

variable {α : Type u}

section Semigroup

variable [Semigroup α] {a b c : α}

theorem Dvd.intro (k : α) (h : a * k = b) : a ∣ b := ⟨k, h.symm⟩

theorem dvd_of_mul_right_eq (k : α) (h : a * k = b) : a ∣ b := Dvd.intro k h

theorem exists_eq_mul_right_of_dvd (h : a ∣ b) : ∃ c, b = a * c := h

theorem dvd_def : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl

theorem dvd_iff_exists_eq_mul_right : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl

theorem Dvd.elim {P : Prop} (H₁ : a ∣ b) (H₂ : ∀ c, b = a * c → P) : P :=
  let ⟨c, e⟩ := H₁
  H₂ c e

theorem dvd_trans : a ∣ b → b ∣ c → a ∣ c
  | ⟨d, h₁⟩, ⟨e, h₂⟩ => ⟨d * e, by rw [h₂, h₁, mul_assoc]⟩

theorem Dvd.dvd.trans (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := dvd_trans h₁ h₂

instance : Trans (α := α) (β := α) (γ := α) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨dvd_trans⟩

@[simp] theorem dvd_mul_right (a b : α) : a ∣ a * b := ⟨b, rfl⟩

theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : α) : a ∣ b * c := dvd_trans h (dvd_mul_right b c)

theorem Dvd.dvd.mul_right (h : a ∣ b) (c : α) : a ∣ b * c := dvd_mul_of_dvd_left h c

theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := dvd_trans (dvd_mul_right a b) h

end Semigroup

section Monoid

variable [Monoid α] {a b : α} {m n : ℕ}

@[refl, simp] theorem dvd_refl (a : α) : a ∣ a := ⟨1, (mul_one a).symm⟩

theorem dvd_rfl : a ∣ a := dvd_refl a

@[simp] theorem one_dvd (a : α) : 1 ∣ a := ⟨a, (one_mul a).symm⟩

theorem dvd_of_eq (h : a = b) : a ∣ b := h ▸ dvd_refl a

theorem Eq.dvd (h : a = b) : a ∣ b := dvd_of_eq h

theorem pow_dvd_pow (a : α) (h : m ≤ n) : a ^ m ∣ a ^ n := ⟨a ^ (n - m), (pow_mul_pow_sub a h).symm⟩

theorem dvd_pow (hxy : a ∣ b) (hn : n ≠ 0) : a ∣ b ^ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hn
  rw [Nat.succ_eq_add_one, pow_succ']
  exact dvd_mul_of_dvd_left hxy _

theorem dvd_pow_self (a : α) (hn : n ≠ 0) : a ∣ a ^ n := dvd_pow (dvd_refl a) hn

theorem dvd_of_pow_dvd (hn : 1 ≤ n) (h : a ^ n ∣ b) : a ∣ b :=
  dvd_trans (dvd_pow_self a (Nat.ne_of_gt hn)) h

end Monoid

section CommSemigroup

variable [CommSemigroup α] {a b c d : α}

theorem Dvd.intro_left (k : α) (h : k * a = b) : a ∣ b := ⟨k, by rw [← h, mul_comm]⟩

theorem exists_eq_mul_left_of_dvd : a ∣ b → ∃ c, b = c * a
  | ⟨c, h⟩ => ⟨c, by rw [h, mul_comm]⟩

theorem dvd_iff_exists_eq_mul_left : a ∣ b ↔ ∃ c, b = c * a :=
  ⟨exists_eq_mul_left_of_dvd, fun ⟨c, h⟩ ↦ Dvd.intro_left c h.symm⟩

@[simp] theorem dvd_mul_left (a b : α) : a ∣ b * a := Dvd.intro_left b rfl

theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : α) : a ∣ c * b := dvd_trans h (dvd_mul_left b c)

theorem Dvd.dvd.mul_left (h : a ∣ b) (c : α) : a ∣ c * b := dvd_mul_of_dvd_right h c

theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := dvd_trans (dvd_mul_left b a) h

theorem mul_dvd_mul : a ∣ b → c ∣ d → a * c ∣ b * d
  | ⟨e, h₁⟩, ⟨f, h₂⟩ => ⟨e * f, by rw [h₁, h₂, mul_mul_mul_comm]⟩

theorem mul_dvd_mul_left (a : α) (h : b ∣ c) : a * b ∣ a * c :=
  let ⟨d, e⟩ := h
  ⟨d, by rw [e, mul_assoc]⟩

theorem mul_dvd_mul_right (h : a ∣ b) (c : α) : a * c ∣ b * c :=
  let ⟨d, e⟩ := h
  ⟨d, by rw [e, mul_right_comm]⟩

end CommSemigroup

theorem pow_dvd_pow_of_dvd [CommMonoid α] {a b : α} (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n :=
  let ⟨c, e⟩ := h
  ⟨c ^ n, by rw [e, mul_pow]⟩

section Semiring

variable [Semiring α] {a b c : α}

@[simp] theorem dvd_zero (a : α) : a ∣ 0 := ⟨0, (mul_zero a).symm⟩

@[simp] theorem zero_dvd_iff : 0 ∣ a ↔ a = 0 :=
  ⟨fun ⟨c, h⟩ ↦ by rw [h, zero_mul], fun h ↦ h ▸ dvd_refl _⟩

theorem eq_zero_of_zero_dvd (h : 0 ∣ a) : a = 0 := zero_dvd_iff.1 h

theorem dvd_add : a ∣ b → a ∣ c → a ∣ b + c
  | ⟨d, h₁⟩, ⟨e, h₂⟩ => ⟨d + e, by rw [h₁, h₂, mul_add]⟩

theorem Dvd.dvd.add (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := dvd_add h₁ h₂

end Semiring

section Ring

variable [Ring α] {a b c : α}

@[simp] theorem dvd_neg : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ ↦ ⟨-c, by rw [mul_neg, ← h, neg_neg]⟩, fun ⟨c, h⟩ ↦ ⟨-c, by rw [mul_neg, ← h]⟩⟩

@[simp] theorem neg_dvd : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ ↦ ⟨-c, by rw [h, mul_neg, neg_mul]⟩, fun ⟨c, h⟩ ↦ ⟨-c, by rw [h, neg_mul_neg]⟩⟩

theorem dvd_sub (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := by
  rw [sub_eq_add_neg]
  exact dvd_add h₁ (dvd_neg.2 h₂)

theorem Dvd.dvd.sub (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := dvd_sub h₁ h₂

theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b :=
  ⟨fun k ↦ by simpa using dvd_sub k h, fun k ↦ dvd_add k h⟩

theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  rw [add_comm]
  exact dvd_add_left h

theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by rw [← dvd_neg, neg_sub]

end Ring
