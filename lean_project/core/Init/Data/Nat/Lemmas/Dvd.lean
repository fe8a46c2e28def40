/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Div

/-!
# Natural numbers: divisibility

Lemmas on `∣`.
-/

set_option relaxedAutoImplicit false

namespace Nat

theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m := by
  cases m <;> simp_all <;> omega

@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 := by omega

/-! ### Sums, differences, products -/

protected theorem dvd_add_iff_right {k m n : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n := by
  rcases h with ⟨d, rfl⟩
  refine ⟨Nat.dvd_add (Nat.dvd_mul_right k d), fun ⟨e, h⟩ ↦ ⟨e - d, ?_⟩⟩
  rw [Nat.mul_sub, ← h, Nat.add_sub_cancel_left]

protected theorem dvd_add_iff_left {k m n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by
  rw [Nat.add_comm, ← Nat.dvd_add_iff_right h]

protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ m + n ↔ k ∣ n :=
  (Nat.dvd_add_iff_right h).symm

protected theorem dvd_add_left {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ n + m ↔ k ∣ n :=
  (Nat.dvd_add_iff_left h).symm

theorem dvd_sub {k m n : Nat} : k ∣ m → k ∣ n → k ∣ m - n
  | ⟨d, hd⟩, ⟨e, he⟩ => ⟨d - e, by rw [hd, he, Nat.mul_sub]⟩

protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d := by
  rintro ⟨e, rfl⟩ ⟨f, rfl⟩
  exact ⟨e * f, by ac_rfl⟩

protected theorem mul_dvd_mul_left (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h

protected theorem mul_dvd_mul_right (h: a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)

protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)

protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)

protected theorem dvd_of_mul_right_dvd {a b c : Nat} (h : a * b ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_right a b) h

protected theorem dvd_of_mul_left_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_left b a) h

protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n := by
  rcases H with ⟨d, h⟩
  exact ⟨d, Nat.eq_of_mul_eq_mul_left kpos (by rw [h, Nat.mul_assoc])⟩

protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at H
  exact Nat.dvd_of_mul_dvd_mul_left kpos H

protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩

protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, (Nat.mul_dvd_mul_right · c)⟩

/-! ### Small divisors and dividends -/

theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_antisymm H (Nat.one_dvd n)

@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨Nat.eq_one_of_dvd_one, fun h ↦ h ▸ Nat.dvd_refl 1⟩

/-! ### Exact quotients -/

protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have := Nat.div_add_mod m n
  rwa [Nat.mod_eq_zero_of_dvd H, Nat.add_zero] at this

protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' H]

@[simp] theorem mod_mod_of_dvd (a : Nat) (h : c ∣ b) : a % b % c = a % c := by
  rcases h with ⟨d, rfl⟩
  exact Nat.mod_mul_right_mod a c d

protected theorem mul_div_assoc (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) := by
  rcases H with ⟨d, rfl⟩
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp
  · rw [Nat.mul_left_comm, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk]

protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c :=
  by
  rw [← H2, Nat.mul_div_cancel' H1]

protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b :=
  by
  rw [← H2, Nat.div_mul_cancel H1]

protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = b * c := ⟨Nat.eq_mul_of_div_eq_right H', Nat.div_eq_of_eq_mul_right H⟩

protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = c * b := ⟨Nat.eq_mul_of_div_eq_left H', Nat.div_eq_of_eq_mul_left H⟩

protected theorem div_dvd_of_dvd {m n : Nat} (h : n ∣ m) : m / n ∣ m :=
  ⟨n, (Nat.div_mul_cancel h).symm⟩

end Nat
