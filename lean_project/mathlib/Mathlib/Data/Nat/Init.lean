/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.GroupWithZero.Units.Basic
import Mathlib.Algebra.Order.GroupWithZero.Unbundled.Basic
import Mathlib.Data.Nat.Lemmas

/-!
# Division, remainders and divisibility of natural numbers: further names
-/

namespace Nat

variable {a b c d k m n : ℕ}

theorem one_le_of_lt (h : a < b) : 1 ≤ b := by omega

theorem one_lt_iff_ne_zero_and_ne_one : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega

protected theorem eq_sub_of_add_eq' (h : a + c = b) : c = b - a := by omega

theorem eq_zero_of_mul_eq_zero (h : a * b = 0) : a = 0 ∨ b = 0 := Nat.mul_eq_zero.1 h

protected theorem mul_eq_left (ha : a ≠ 0) : a * b = a ↔ b = 1 :=
  mul_eq_left₀ ha

protected theorem mul_eq_right (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [Nat.mul_comm, Nat.mul_eq_left hb]

protected theorem lt_mul_self (h : 1 < n) : n < n * n := _root_.lt_mul_self h

protected theorem sub_lt_self (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := by omega

protected theorem lt_of_sub_lt_sub_right (h : a - c < b - c) : a < b := by omega

protected theorem sub_lt_iff_lt_add (h : b ≤ a) : a - b < c ↔ a < c + b := by omega

protected theorem sub_lt_iff_lt_add' (h : b ≤ a) : a - b < c ↔ a < b + c := by omega

theorem mod_eq_zero_iff_dvd (a b : ℕ) : a % b = 0 ↔ b ∣ a :=
  ⟨dvd_of_mod_eq_zero, mod_eq_zero_of_dvd⟩

theorem mod_lt_of_lt (h : a < c) : a % b < c := (mod_le a b).trans_lt h

@[simp] theorem mod_succ (n : ℕ) : n % n.succ = n := mod_eq_of_lt (lt_succ_self n)

theorem mod_succ_eq_iff_lt : m % n.succ = m ↔ m < n.succ :=
  ⟨fun h ↦ h ▸ mod_lt m n.succ_pos, mod_eq_of_lt⟩

theorem mod_eq_iff_lt (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h ↦ h ▸ mod_lt m (Nat.pos_of_ne_zero hn), mod_eq_of_lt⟩

theorem add_mod_eq_add_mod_right (c : ℕ) (h : a % d = b % d) : (a + c) % d = (b + c) % d := by
  rw [add_mod, h, ← add_mod]

theorem add_mod_eq_add_mod_left (c : ℕ) (h : a % d = b % d) : (c + a) % d = (c + b) % d := by
  rw [Nat.add_comm, add_mod_eq_add_mod_right c h, Nat.add_comm]

theorem mul_mod_eq_mul_mod_right (c : ℕ) (h : a % d = b % d) : a * c % d = b * c % d := by
  rw [mul_mod, h, ← mul_mod]

theorem mul_mod_eq_mul_mod_left (c : ℕ) (h : a % d = b % d) : c * a % d = c * b % d := by
  rw [Nat.mul_comm, mul_mod_eq_mul_mod_right c h, Nat.mul_comm]

protected theorem mul_div_cancel_left' (h : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' h

protected theorem div_ne_zero_iff (hb : b ≠ 0) : a / b ≠ 0 ↔ b ≤ a := by
  rw [← Nat.pos_iff_ne_zero, Nat.div_pos_iff, and_iff_right (Nat.pos_of_ne_zero hb)]

theorem div_le_iff_le_mul_add_pred (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [← Nat.lt_succ_iff, Nat.div_lt_iff_lt_mul hb, Nat.succ_mul, Nat.mul_comm c]; omega

protected theorem div_add_div_same (h : c ∣ a) : a / c + b / c = (a + b) / c :=
  (Nat.add_div_of_dvd_right h).symm

protected theorem dvd_div_of_mul_dvd (h : a * b ∣ c) : b ∣ c / a := by
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · rw [Nat.div_zero]; exact Nat.dvd_zero b
  · obtain ⟨d, rfl⟩ := h
    exact ⟨d, by rw [Nat.mul_assoc, Nat.mul_div_cancel_left _ ha]⟩

theorem dvd_div_iff_mul_dvd (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b := by
  refine ⟨fun ⟨d, h⟩ ↦ ⟨d, ?_⟩, Nat.dvd_div_of_mul_dvd⟩
  rw [Nat.mul_assoc, ← h, Nat.mul_div_cancel' hbc]

protected theorem mul_dvd_of_dvd_div (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b :=
  (Nat.dvd_div_iff_mul_dvd hcb).1 h

protected theorem div_dvd_div (h : a ∣ b) (k : c ∣ a) : a / c ∣ b / c := by
  obtain ⟨d, rfl⟩ := h
  exact ⟨d, by rw [Nat.mul_comm, Nat.mul_div_assoc d k, Nat.mul_comm]⟩

protected theorem div_mul_div_comm (hba : b ∣ a) (hdc : d ∣ c) :
    a / b * (c / d) = a * c / (b * d) := by
  obtain ⟨x, rfl⟩ := hba
  obtain ⟨y, rfl⟩ := hdc
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · simp
  rcases Nat.eq_zero_or_pos d with rfl | hd
  · simp
  rw [Nat.mul_div_cancel_left _ hb, Nat.mul_div_cancel_left _ hd,
    show b * x * (d * y) = b * d * (x * y) by grind, Nat.mul_div_cancel_left _ (Nat.mul_pos hb hd)]

theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 :=
  Nat.eq_zero_of_not_pos fun hb ↦ absurd (le_of_dvd hb w) (Nat.not_le_of_lt h)

theorem eq_of_dvd_of_lt_two_mul (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b := by
  obtain ⟨k, rfl⟩ := hdvd
  match k with
  | 0 => exact (ha (Nat.mul_zero b)).elim
  | 1 => rw [Nat.mul_one]
  | k + 2 =>
    have : b * 2 ≤ b * (k + 2) := Nat.mul_le_mul_left b (by omega)
    omega

theorem not_dvd_iff_lt_mul_succ (n : ℕ) (ha : 0 < a) :
    ¬a ∣ n ↔ ∃ k, a * k < n ∧ n < a * (k + 1) := by
  refine ⟨fun h ↦ ⟨n / a, ?_, lt_mul_div_succ n ha⟩, fun ⟨k, h₁, h₂⟩ ⟨l, e⟩ ↦ ?_⟩
  · exact Nat.lt_of_le_of_ne (mul_div_le n a) fun e ↦ h ⟨n / a, e.symm⟩
  · subst e
    have h₁ := Nat.lt_of_mul_lt_mul_left h₁
    have h₂ := Nat.lt_of_mul_lt_mul_left h₂
    omega

theorem dvd_left_iff_eq : (∀ a : ℕ, a ∣ m ↔ a ∣ n) ↔ m = n :=
  ⟨fun h ↦ Nat.dvd_antisymm ((h m).1 (Nat.dvd_refl m)) ((h n).2 (Nat.dvd_refl n)),
    fun h _ ↦ h ▸ Iff.rfl⟩

theorem dvd_right_iff_eq : (∀ a : ℕ, m ∣ a ↔ n ∣ a) ↔ m = n :=
  ⟨fun h ↦ Nat.dvd_antisymm ((h n).2 (Nat.dvd_refl n)) ((h m).1 (Nat.dvd_refl m)),
    fun h _ ↦ h ▸ Iff.rfl⟩

theorem gcd_greatest (hda : d ∣ a) (hdb : d ∣ b) (hd : ∀ e : ℕ, e ∣ a → e ∣ b → e ∣ d) :
    d = gcd a b :=
  Nat.dvd_antisymm (dvd_gcd hda hdb) (hd _ (gcd_dvd_left a b) (gcd_dvd_right a b))

theorem eq_one_of_dvd_coprimes (h : Coprime a b) (hka : k ∣ a) (hkb : k ∣ b) : k = 1 :=
  Nat.dvd_one.1 (h ▸ dvd_gcd hka hkb)

theorem lcm_dvd_mul (m n : ℕ) : lcm m n ∣ m * n :=
  lcm_dvd (Nat.dvd_mul_right m n) (Nat.dvd_mul_left n m)

theorem lcm_pos (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n := by
  refine Nat.pos_of_ne_zero fun h ↦ ?_
  have := gcd_mul_lcm m n
  rw [h, Nat.mul_zero] at this
  exact (Nat.mul_pos hm hn).ne this

theorem lcm_eq_zero_iff : lcm m n = 0 ↔ m = 0 ∨ n = 0 := by
  refine ⟨fun h ↦ Nat.mul_eq_zero.1 ?_, fun h ↦ ?_⟩
  · rw [← gcd_mul_lcm, h, Nat.mul_zero]
  · rcases h with rfl | rfl
    · exact lcm_zero_left n
    · exact lcm_zero_right m

theorem Coprime.lcm_eq_mul (h : Coprime m n) : lcm m n = m * n := by
  rw [← Nat.one_mul (lcm m n), ← h.gcd_eq_one, gcd_mul_lcm]

theorem Coprime.mul (hm : Coprime m k) (hn : Coprime n k) : Coprime (m * n) k := hm.mul_left hn

theorem Coprime.eq_one_of_dvd (h : Coprime k n) (d : k ∣ n) : k = 1 := by
  rw [← gcd_eq_left d]; exact h

@[simp] theorem gcd_add_mul_left_right (m n k : ℕ) : gcd m (n + m * k) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_right_right]

@[simp] theorem gcd_add_mul_right_left (m n k : ℕ) : gcd (m + k * n) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]

@[simp] theorem gcd_add_mul_left_left (m n k : ℕ) : gcd (m + n * k) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]

@[simp] theorem coprime_add_self_right : Coprime m (n + m) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_self_right]

theorem Coprime.gcd_mul (k : ℕ) (h : Coprime m n) : gcd k (m * n) = gcd k m * gcd k n := by
  refine Nat.dvd_antisymm ?_ (Coprime.mul_dvd_of_dvd_of_dvd ?_ ?_ ?_)
  · exact gcd_mul_dvd_mul_gcd k m n
  · exact Coprime.coprime_dvd_left (gcd_dvd_right k m)
      (Coprime.coprime_dvd_right (gcd_dvd_right k n) h)
  · exact dvd_gcd (gcd_dvd_left k m) ((gcd_dvd_right k m).trans (Nat.dvd_mul_right m n))
  · exact dvd_gcd (gcd_dvd_left k n) ((gcd_dvd_right k n).trans (Nat.dvd_mul_left n m))

protected theorem pow_right_strictMono (ha : 1 < a) : StrictMono (a ^ · : ℕ → ℕ) :=
  fun _ _ ↦ Nat.pow_lt_pow_right ha

protected theorem pow_left_strictMono (hn : n ≠ 0) : StrictMono (· ^ n : ℕ → ℕ) :=
  fun _ _ h ↦ Nat.pow_lt_pow_left h hn

theorem lt_two_pow (n : ℕ) : n < 2 ^ n := Nat.lt_two_pow_self

theorem prime_seven : Nat.Prime 7 := by decide

theorem prime_eleven : Nat.Prime 11 := by decide

theorem Prime.pred_pos {p : ℕ} (pp : Nat.Prime p) : 0 < pred p := by
  have := pp.two_le; simp only [pred_eq_sub_one]; omega

theorem Prime.five_le_of_ne_two_of_ne_three {p : ℕ} (hp : Nat.Prime p) (h₂ : p ≠ 2) (h₃ : p ≠ 3) :
    5 ≤ p := by
  have h4 : p ≠ 4 := by rintro rfl; exact absurd hp (by decide)
  have := hp.two_le
  omega

theorem exists_dvd_of_not_prime (n2 : 2 ≤ n) (np : ¬Nat.Prime n) : ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n :=
  ⟨minFac n, minFac_dvd n, (minFac_prime (by omega)).ne_one,
    fun h ↦ np (h ▸ minFac_prime (by omega))⟩

theorem not_prime_iff_exists_dvd_ne (h : 2 ≤ n) : ¬Nat.Prime n ↔ ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n :=
  ⟨exists_dvd_of_not_prime h, fun ⟨m, hd, h₁, h₂⟩ hp ↦
    (hp.eq_one_or_self_of_dvd m hd).elim h₁ h₂⟩

@[simp] protected theorem pow_eq_one {a b : ℕ} : a ^ b = 1 ↔ a = 1 ∨ b = 0 := by
  refine ⟨fun h ↦ ?_, fun h ↦ h.elim (fun h ↦ by rw [h, Nat.one_pow]) fun h ↦ by
    rw [h, Nat.pow_zero]⟩
  cases b with
  | zero => exact .inr rfl
  | succ b => exact .inl (Nat.dvd_one.1 ⟨a ^ b, by rw [← h, Nat.pow_succ, Nat.mul_comm]⟩)

end Nat
