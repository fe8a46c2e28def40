/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Balanced
import Init.Data.Int.Lemmas.Gcd
import Init.Data.Int.Lemmas.Pow

/-!
# Integers: further names

Variants of lemmas from the other rooms, the casts under their `natCast` names, and powers.
-/

set_option relaxedAutoImplicit false

namespace Int

/-! ### Linear equations -/

protected theorem two_mul (a : Int) : 2 * a = a + a := by omega
protected theorem mul_two (a : Int) : a * 2 = a + a := by omega
@[simp] protected theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
@[simp] protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
protected theorem sub_eq_iff_eq_add {b a c : Int} : a - b = c ↔ a = c + b := by omega
protected theorem sub_eq_iff_eq_add' {b a c : Int} : a - b = c ↔ a = b + c := by omega
protected theorem sub_ne_zero {a b : Int} : a - b ≠ 0 ↔ a ≠ b := by omega
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by decide

/-! ### Order -/

protected theorem one_pos : (0 : Int) < 1 := by decide
protected theorem lt_asymm {a b : Int} : a < b → ¬b < a := by omega
protected theorem lt_of_le_of_ne {a b : Int} (h : a ≤ b) (ne : a ≠ b) : a < b := by omega
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := by omega
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := by omega
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := by omega
@[simp] protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by omega
@[simp] protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := by omega
@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := by omega
@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := by omega
@[simp] protected theorem neg_le_zero_iff {a : Int} : -a ≤ 0 ↔ 0 ≤ a := by omega
@[simp] protected theorem neg_lt_zero_iff {a : Int} : -a < 0 ↔ 0 < a := by omega
@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := by omega
protected theorem sub_le_iff_le_add {a b c : Int} : a - b ≤ c ↔ a ≤ c + b := by omega
protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ c - b ↔ a + b ≤ c := by omega
protected theorem sub_lt_iff_lt_add {a b c : Int} : a - b < c ↔ a < c + b := by omega
protected theorem lt_sub_iff_add_lt {a b c : Int} : a < c - b ↔ a + b < c := by omega
theorem le_sub_one_iff {m n : Int} : m ≤ n - 1 ↔ m < n := by omega
theorem sub_one_lt_iff {m n : Int} : m - 1 < n ↔ m ≤ n := by omega
protected theorem lt_min {a b c : Int} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt {a b c : Int} : max a b < c ↔ a < c ∧ b < c := by omega

/-! ### Products -/

protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by
  rw [ne_eq, Int.mul_eq_zero, not_or]

@[simp] protected theorem mul_self_eq_zero {a : Int} : a * a = 0 ↔ a = 0 := by
  rw [Int.mul_eq_zero, or_self]

protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h

protected theorem mul_le_mul_left {a b c : Int} (ha : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨(Int.le_of_mul_le_mul_left · ha), (Int.mul_le_mul_of_nonneg_left · (Int.le_of_lt ha))⟩

protected theorem mul_le_mul_right {a b c : Int} (ha : 0 < a) : b * a ≤ c * a ↔ b ≤ c := by
  rw [Int.mul_comm b, Int.mul_comm c, Int.mul_le_mul_left ha]

protected theorem mul_lt_mul_left {a b c : Int} (ha : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨(Int.lt_of_mul_lt_mul_left · (Int.le_of_lt ha)), (Int.mul_lt_mul_of_pos_left · ha)⟩

protected theorem mul_lt_mul_right {a b c : Int} (ha : 0 < a) : b * a < c * a ↔ b < c := by
  rw [Int.mul_comm b, Int.mul_comm c, Int.mul_lt_mul_left ha]

protected theorem mul_pos_iff_of_pos_left {c b : Int} (h : 0 < c) : 0 < c * b ↔ 0 < b := by
  have := Int.mul_lt_mul_left (b := 0) (c := b) h
  rwa [Int.mul_zero] at this

protected theorem pos_of_mul_pos_left {a b : Int} (ha : 0 ≤ a) (h : 0 < a * b) : 0 < b := by
  refine Int.not_le.1 fun k ↦ ?_
  have := Int.mul_nonpos_of_nonneg_of_nonpos ha k; omega

/-! ### Casts -/

theorem natCast_le {n m : Nat} : (n : Int) ≤ m ↔ n ≤ m := ofNat_le
theorem natCast_lt {n m : Nat} : (n : Int) < m ↔ n < m := ofNat_lt
protected theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := by omega
theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := by omega
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
theorem ofNat_lt_ofNat_of_lt {n m : Nat} (h : n < m) : (n : Int) < m := by omega
@[norm_cast] protected theorem natCast_sub {n m : Nat} (h : m ≤ n) :
    ((n - m : Nat) : Int) = n - m :=
  by
  omega
@[simp, norm_cast] protected theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n
    :=
  Lean.Omega.Int.ofNat_pow b n
@[simp] theorem natAbs_natCast (n : Nat) : natAbs n = n := rfl
@[simp] theorem natAbs_cast (n : Nat) : natAbs n = n := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat n = n := rfl
theorem natAbs_le {a : Int} {n : Nat} : a.natAbs ≤ n ↔ -(n : Int) ≤ a ∧ a ≤ n := by omega

/-! ### Conversion to natural numbers -/

theorem toNat_of_nonpos {z : Int} (h : z ≤ 0) : z.toNat = 0 := by omega
@[simp] theorem toNat_eq_zero {a : Int} : a.toNat = 0 ↔ a ≤ 0 := by omega
theorem toNat_le {m : Int} {n : Nat} : m.toNat ≤ n ↔ m ≤ n := by omega
theorem lt_toNat {m : Nat} {n : Int} : m < n.toNat ↔ (m : Int) < n := by omega
theorem pos_iff_toNat_pos {n : Int} : 0 < n ↔ 0 < n.toNat := by omega

/-! ### Division -/

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_ediv a b
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := ediv_add_emod a b
theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < b.natAbs := emod_lt_natAbs a h

theorem tdiv_eq_ediv_of_nonneg {a b : Int} (ha : 0 ≤ a) : a.tdiv b = a / b := by
  rcases Int.le_total 0 b with h | h
  · exact Int.tdiv_eq_ediv ha h
  · have := Int.tdiv_eq_ediv ha (b := -b) (by omega)
    rw [Int.tdiv_neg, Int.ediv_neg] at this; omega

theorem tmod_eq_emod_of_nonneg {a b : Int} (ha : 0 ≤ a) : a.tmod b = a % b := by
  rw [Int.tmod_def, emod_def, tdiv_eq_ediv_of_nonneg ha]

theorem fdiv_eq_ediv_of_nonneg (a : Int) {b : Int} (hb : 0 ≤ b) : a.fdiv b = a / b :=
  Int.fdiv_eq_ediv a hb

protected theorem dvd_mul_right_of_dvd {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c :=
  Int.dvd_trans h (Int.dvd_mul_right b c)

protected theorem dvd_mul_left_of_dvd {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b :=
  Int.dvd_trans h (Int.dvd_mul_left c b)

@[norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := Int.ofNat_dvd
theorem natCast_dvd {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs := ofNat_dvd_left
theorem dvd_natCast {n : Nat} {z : Int} : z ∣ (n : Int) ↔ z.natAbs ∣ n := ofNat_dvd_right

theorem dvd_coe_gcd {a b c : Int} (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  dvd_natCast.2 (Nat.dvd_gcd (natAbs_dvd_natAbs.2 ha) (natAbs_dvd_natAbs.2 hb))

/-! ### Powers -/

@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b
protected theorem pow_two (b : Int) : b ^ 2 = b * b := by rw [Int.pow_succ, Int.pow_one]

protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]

protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]

protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih]; ac_rfl

@[simp] protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.mul_one]

protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [Int.pow_succ, Int.mul_zero]

protected theorem pow_pos {n : Int} {m : Nat} (h : 0 < n) : 0 < n ^ m := by
  induction m with
  | zero => exact Int.one_pos
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_pos ih h

protected theorem pow_nonneg {n : Int} {m : Nat} (h : 0 ≤ n) : 0 ≤ n ^ m := by
  induction m with
  | zero => exact Int.le_of_lt Int.one_pos
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h

theorem natAbs_pow (n : Int) (k : Nat) : (n ^ k).natAbs = n.natAbs ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]

end Int
