/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity

/-!
# Parity of natural numbers: sums, differences, powers, remainders modulo two
-/

theorem Odd.of_mul_left {m n : ℕ} (h : Odd (m * n)) : Odd m := (Nat.odd_mul.1 h).1

theorem Odd.of_mul_right {m n : ℕ} (h : Odd (m * n)) : Odd n := (Nat.odd_mul.1 h).2

namespace Nat

variable {m n k : ℕ}

@[simp] theorem not_odd_zero : ¬Odd 0 := by rw [odd_iff]; decide

@[simp] theorem not_even_one : ¬Even 1 := by rw [even_iff]; decide

@[simp] theorem mod_two_ne_one : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega

theorem mod_two_ne_zero : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega

@[simp] theorem two_dvd_ne_zero : ¬2 ∣ n ↔ n % 2 = 1 := by omega

theorem succ_mod_two_eq_zero_iff : (m + 1) % 2 = 0 ↔ m % 2 = 1 := by omega

theorem succ_mod_two_eq_one_iff : (m + 1) % 2 = 1 ↔ m % 2 = 0 := by omega

@[simp] theorem mod_two_add_succ_mod_two (m : ℕ) : m % 2 + (m + 1) % 2 = 1 := by omega

theorem mod_two_add_add_odd_mod_two (m : ℕ) {n : ℕ} (hn : Odd n) : m % 2 + (m + n) % 2 = 1 := by
  rw [odd_iff] at hn; omega

theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by
  rw [even_iff, odd_iff, odd_iff]; omega

theorem odd_add' : Odd (m + n) ↔ (Odd n ↔ Even m) := by
  rw [odd_iff, odd_iff, even_iff]; omega

theorem even_sub' (h : n ≤ m) : Even (m - n) ↔ (Odd m ↔ Odd n) := by
  rw [even_iff, odd_iff, odd_iff]; omega

theorem odd_sub (h : n ≤ m) : Odd (m - n) ↔ (Odd m ↔ Even n) := by
  rw [odd_iff, odd_iff, even_iff]; omega

theorem odd_sub' (h : n ≤ m) : Odd (m - n) ↔ (Odd n ↔ Even m) := by
  rw [odd_iff, odd_iff, even_iff]; omega

theorem odd_add_one : Odd (n + 1) ↔ ¬Odd n := by rw [odd_iff, odd_iff]; omega

theorem Even.sub_odd (h : n ≤ m) (hm : Even m) (hn : Odd n) : Odd (m - n) :=
  (odd_sub' h).2 ⟨fun _ ↦ hm, fun _ ↦ hn⟩

theorem Odd.sub_even (h : n ≤ m) (hm : Odd m) (hn : Even n) : Odd (m - n) :=
  (odd_sub h).2 ⟨fun _ ↦ hn, fun _ ↦ hm⟩

theorem even_mul_pred_self (n : ℕ) : Even (n * (n - 1)) := by
  rcases n with _ | n
  · exact ⟨0, rfl⟩
  · rw [Nat.mul_comm]; exact even_mul_succ_self n

theorem even_pow' (h : n ≠ 0) : Even (m ^ n) ↔ Even m := by rw [even_pow, and_iff_left h]

theorem odd_pow : Odd (m ^ n) ↔ Odd m ∨ n = 0 := by
  rw [← not_even_iff_odd, even_pow, Classical.not_and_iff_not_or_not, not_even_iff_odd, ne_eq,
    Classical.not_not]

theorem odd_iff_not_even : Odd n ↔ ¬Even n := not_even_iff_odd.symm

theorem even_iff_not_odd : Even n ↔ ¬Odd n := not_odd_iff_even.symm

theorem odd_mul_odd : n % 2 = 1 → m % 2 = 1 → n * m % 2 = 1 := fun hn hm ↦ by
  rw [Nat.mul_mod, hn, hm]

theorem div_two_mul_two_of_even (h : Even n) : n / 2 * 2 = n := by rw [even_iff] at h; omega

theorem div_two_mul_two_add_one_of_odd (h : Odd n) : n / 2 * 2 + 1 = n := by
  rw [odd_iff] at h; omega

theorem one_add_div_two_mul_two_of_odd (h : Odd n) : 1 + n / 2 * 2 = n := by
  rw [odd_iff] at h; omega

theorem odd_of_mod_four_eq_one (h : n % 4 = 1) : n % 2 = 1 := by omega

theorem odd_of_mod_four_eq_three (h : n % 4 = 3) : n % 2 = 1 := by omega

theorem odd_mod_four_iff : n % 2 = 1 ↔ n % 4 = 1 ∨ n % 4 = 3 := by omega

end Nat
