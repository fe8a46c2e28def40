/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Dvd

/-!
# Natural numbers: powers

Lemmas on `^`.
-/

set_option relaxedAutoImplicit false

namespace Nat

@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl

protected theorem zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 := by cases n <;> simp_all <;> omega

/-! ### Laws of exponents -/

protected theorem pow_succ' {m n : Nat} : m ^ n.succ = m * m ^ n := by
  rw [Nat.pow_succ, Nat.mul_comm]

theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.pow_succ'

protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by
  rw [Nat.pow_add, Nat.mul_comm]

protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, Nat.pow_mul]

protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, ← Nat.pow_mul, Nat.mul_comm]

protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n :=
  by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]

@[simp] protected theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.pow_succ, Nat.mul_eq_zero, ih]; omega

theorem zero_pow_eq (n : Nat) : 0 ^ n = if n = 0 then 1 else 0 := by
  split
  · next h => rw [h]
  · next h => exact Nat.pow_eq_zero.2 ⟨rfl, h⟩

/-! ### Monotonicity -/

theorem pos_pow_of_pos {n : Nat} (m : Nat) (h : 0 < n) : 0 < n^m := Nat.pow_pos h

theorem pow_le_pow_of_le_left {n m : Nat} (h : n ≤ m) : ∀ (i : Nat), n^i ≤ m^i := by
  intro i
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h

protected theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i :=
  Nat.pow_le_pow_of_le_left h i

theorem pow_le_pow_of_le_right {n : Nat} (hx : n > 0) {i : Nat} : ∀ {j}, i ≤ j → n^i ≤ n^j :=
  Nat.pow_le_pow_right hx

protected theorem pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    exact Nat.lt_of_le_of_lt (Nat.mul_le_mul_right a (Nat.pow_le_pow_left (Nat.le_of_lt h) n))
      (Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (by omega)))

protected theorem pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  have := Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (n := n) (show 0 < a by omega))
  rwa [Nat.mul_one] at this

protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ h) (Nat.pow_le_pow_right (by omega) w)

protected theorem pow_lt_pow_right {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m :=
  Nat.pow_lt_pow_of_lt h w

protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (by omega) w

protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m := by
  refine ⟨fun l ↦ Nat.le_of_not_lt fun m ↦ ?_, Nat.pow_le_pow_of_le h⟩
  exact Nat.not_lt_of_le l (Nat.pow_lt_pow_of_lt h m)

protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m := by
  have := Nat.pow_le_pow_iff_right (n := m) (m := n) h; omega

protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun l ↦ Nat.le_of_not_lt fun m ↦ Nat.not_lt_of_le l (Nat.pow_lt_pow_left m hn),
    (Nat.pow_le_pow_left · n)⟩

protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := by
  have := Nat.pow_le_pow_iff_left (a := b) (b := a) hn; omega

protected theorem pow_right_inj {a m n : Nat} (ha : 1 < a) : a ^ m = a ^ n ↔ m = n := by
  have h1 := Nat.pow_le_pow_iff_right (n := m) (m := n) ha
  have h2 := Nat.pow_le_pow_iff_right (n := n) (m := m) ha
  omega

theorem lt_pow_self {b n : Nat} (hb : 1 < b) : n < b ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih =>
    have h := Nat.mul_le_mul_left (b ^ n) hb
    have : b ^ (n + 1) = b ^ n * b := rfl
    omega

theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := Nat.lt_pow_self (by omega)

protected theorem one_le_two_pow : 1 ≤ 2 ^ n := Nat.two_pow_pos n

protected theorem one_lt_two_pow (h : n ≠ 0) : 1 < 2 ^ n :=
  Nat.pow_lt_pow_of_lt (n := 0) (by omega) (by omega)

@[simp] protected theorem one_lt_two_pow_iff : 1 < 2 ^ n ↔ n ≠ 0 := by
  refine ⟨?_, Nat.one_lt_two_pow⟩
  rintro h rfl
  exact absurd h (by decide)

/-! ### Powers and divisibility -/

protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) := by
  refine Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx) ?_
  rw [Nat.pow_sub_mul_pow x h]

protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [Nat.mul_comm, Nat.pow_sub_mul_pow a h]⟩

theorem pow_dvd_pow_iff_pow_le_pow {k l : Nat} :
    ∀ {x : Nat}, 0 < x → (x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l) := by
  intro x hx
  refine ⟨Nat.le_of_dvd (Nat.pow_pos hx), fun h ↦ ?_⟩
  rcases Nat.lt_or_ge 1 x with h1 | h1
  · exact Nat.pow_dvd_pow x ((Nat.pow_le_pow_iff_right h1).1 h)
  · rw [show x = 1 by omega, Nat.one_pow, Nat.one_pow]; exact Nat.dvd_refl 1

theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  rw [Nat.pow_dvd_pow_iff_pow_le_pow (by omega), Nat.pow_le_pow_iff_right w]

theorem pow_dvd_pow_iff_le_right' {b k l : Nat} : (b + 2) ^ k ∣ (b + 2) ^ l ↔ k ≤ l :=
  Nat.pow_dvd_pow_iff_le_right (by omega)

theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv

theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m := by
  have := Nat.pow_dvd_of_le_of_pow_dvd hk hpk; rwa [Nat.pow_one] at this

end Nat
