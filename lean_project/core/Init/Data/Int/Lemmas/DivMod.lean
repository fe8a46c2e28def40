/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.NatAbs

/-!
# Integers: Euclidean division and divisibility

Lemmas on `/`, `%` and `∣`.
-/

set_option relaxedAutoImplicit false

open Nat

namespace Int

protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c ↦ b = a * c) := rfl

@[simp] theorem ediv_one : ∀ a : Int, a / 1 = a := by omega

theorem emod_negSucc (m : Nat) (n : Int) :
    (Int.negSucc m) % n = Int.subNatNat (Int.natAbs n) (Nat.succ (m % Int.natAbs n)) := rfl

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega

theorem mod_def' (m n : Int) : m % n = emod m n := rfl

@[simp, norm_cast] theorem ofNat_ediv (m n : Nat) : (↑(m / n) : Int) = ↑m / ↑n := rfl

@[simp, norm_cast] theorem ofNat_emod (m n : Nat) : (↑(m % n) : Int) = m % n := rfl

theorem ofNat_mod_ofNat (m n : Nat) : (m % n : Int) = ↑(m % n) := rfl

protected theorem one_dvd (n : Int) : 1 ∣ n := by omega

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := rfl

/-! ### Divisibility -/

@[norm_cast] theorem ofNat_dvd {m n : Nat} : (↑m : Int) ∣ ↑n ↔ m ∣ n := by
  rw [ofNat_dvd_left]; rfl

theorem ofNat_dvd_right {n : Nat} {z : Int} : z ∣ (↑n : Int) ↔ z.natAbs ∣ n := by
  constructor
  · rintro ⟨c, h⟩
    have := congrArg natAbs h
    rw [natAbs_mul] at this
    exact ⟨c.natAbs, this⟩
  · rintro ⟨c, rfl⟩
    rw [natCast_mul]
    rcases natAbs_cases z with h | h
    · rw [← h]; exact Int.dvd_mul_right z c
    · exact ⟨-c, by rw [Int.mul_neg, ← Int.neg_mul]; congr 1; omega⟩

protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := by
  rw [Int.mul_comm]; exact Int.dvd_mul_right b a

@[simp] theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  rw [← ofNat_dvd_left]
  rcases natAbs_cases a with h | h
  · rw [← h]
  · constructor
    · intro ⟨c, hc⟩; exact ⟨-c, by rw [hc, Int.mul_neg, ← Int.neg_mul]; congr 1; omega⟩
    · intro ⟨c, hc⟩; exact ⟨-c, by rw [hc, Int.mul_neg, ← Int.neg_mul]; congr 1⟩

protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs, natAbs_neg, natAbs_dvd_natAbs]

theorem natAbs_dvd {a b : Int} : (a.natAbs : Int) ∣ b ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs (a := (a.natAbs : Int)), natAbs_ofNat, natAbs_dvd_natAbs]

theorem dvd_natAbs {a b : Int} : a ∣ b.natAbs ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs (b := (b.natAbs : Int)), natAbs_ofNat, natAbs_dvd_natAbs]

theorem natAbs_dvd_self {a : Int} : (a.natAbs : Int) ∣ a := Int.natAbs_dvd.2 (Int.dvd_refl a)

theorem dvd_natAbs_self {a : Int} : a ∣ (a.natAbs : Int) := Int.dvd_natAbs.2 (Int.dvd_refl a)

protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun h ↦ by
    have := Int.dvd_sub h H
    rwa [Int.add_comm, Int.add_sub_cancel] at this, Int.dvd_add H⟩

protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Int.add_comm, Int.dvd_add_right H]

protected theorem dvd_iff_dvd_of_dvd_sub {a b c : Int} (H : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  have := Int.dvd_add_right H (c := c); rwa [Int.sub_add_cancel] at this

protected theorem dvd_iff_dvd_of_dvd_add {a b c : Int} (H : a ∣ b + c) : a ∣ b ↔ a ∣ c := by
  rw [← Int.dvd_neg (b := c)]
  exact Int.dvd_iff_dvd_of_dvd_sub (by rwa [Int.sub_eq_add_neg, Int.neg_neg])

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  rcases H with ⟨c, rfl⟩
  rcases Int.lt_or_ge 0 a with ha | ha
  · rcases Int.lt_or_ge 0 c with hc | hc
    · have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ c from hc) (Int.le_of_lt ha)
      rwa [Int.mul_one] at this
    · have := Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hc; omega
  · omega

protected theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) : a ∣ b → b ∣ a → a = b := by
  intro h k
  rcases Int.lt_or_ge 0 a with ha | ha
  · rcases Int.lt_or_ge 0 b with hb | hb
    · have := Int.le_of_dvd hb h; have := Int.le_of_dvd ha k; omega
    · rw [show b = 0 by omega] at k ⊢; exact Int.zero_dvd.1 k
  · rw [show a = 0 by omega] at h ⊢; exact (Int.zero_dvd.1 h).symm

theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  rcases H' with ⟨c, h⟩
  exact Int.eq_one_of_mul_eq_one_right H h.symm

/-! ### Quotient and remainder -/

protected theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  refine ⟨?_, fun ⟨e, h0, h1⟩ ↦ ediv_emod_eq h e h0 h1⟩
  rintro ⟨rfl, rfl⟩
  exact ⟨emod_add_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩

theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm]; exact emod_add_ediv a b

theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := by
  rw [Int.mul_comm]; exact ediv_add_emod a b

theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a :=
  (ediv_emod_eq (q := 0) (by omega) (by rw [Int.mul_zero, Int.add_zero]) H1 H2).2

theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  (ediv_emod_eq (r := a) (by omega) (by rw [Int.mul_zero, Int.add_zero]) H1 H2).1

@[simp] theorem zero_ediv : ∀ b : Int, 0 / b = 0 := by
  intro b
  by_cases h : b = 0
  · rw [h, Int.ediv_zero]
  · have := mul_ediv_cancel_left 0 h; rwa [Int.mul_zero] at this

@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel_left 1 H; rwa [Int.mul_one] at this

theorem emod_self {a : Int} : a % a = 0 := by
  have := mul_emod_right a 1; rwa [Int.mul_one] at this

@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := by
  rw [Int.mul_comm]; exact mul_emod_right b a

@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, Int.ediv_neg, Int.neg_mul_neg]

@[simp] theorem emod_self_add_one {x : Int} (h : 0 ≤ x) : x % (x + 1) = x :=
  Int.emod_eq_of_lt h (Int.lt_succ x)

/-! ### Order -/

protected theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  have l := lt_mul_ediv_self_add (x := b) H
  have u := mul_ediv_self_le (x := b) (Int.ne_of_gt H)
  rw [Int.mul_comm c] at l u
  constructor
  · intro h
    have := Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt H); omega
  · intro h
    refine Int.not_lt.1 fun k ↦ ?_
    have := Int.mul_le_mul_of_nonneg_right (show b / c + 1 ≤ a from k) (Int.le_of_lt H)
    rw [Int.add_mul, Int.one_mul] at this; omega

protected theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c :=
  (Int.le_ediv_iff_mul_le H1).2 H2

protected theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b :=
  (Int.le_ediv_iff_mul_le H1).1 H2

protected theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  have := Int.le_ediv_iff_mul_le H (a := b) (b := a); omega

protected theorem ediv_lt_of_lt_mul {a b c : Int} (H : 0 < c) (H' : a < b * c) : a / c < b :=
  (Int.ediv_lt_iff_lt_mul H).2 H'

protected theorem lt_mul_of_ediv_lt {a b c : Int} (H1 : 0 < c) (H2 : a / c < b) : a < b * c :=
  (Int.ediv_lt_iff_lt_mul H1).1 H2

protected theorem ediv_le_of_le_mul {a b c : Int} (H : 0 < c) (H' : a ≤ b * c) : a / c ≤ b := by
  have := Int.ediv_lt_of_lt_mul H (a := a) (b := b + 1) (by rw [Int.add_mul, Int.one_mul]; omega)
  omega

protected theorem mul_lt_of_lt_ediv {a b c : Int} (H : 0 < c) (H3 : a < b / c) : a * c < b := by
  refine Int.not_le.1 fun h ↦ ?_
  have := Int.ediv_le_of_le_mul H h; omega

protected theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a := by
  have := emod_nonneg a H
  have := ediv_add_emod' a b; omega

theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a / b + 1) * b := by
  have := lt_mul_ediv_self_add (x := a) H
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact this

theorem div_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : a / b ≥ 0 ↔ a ≥ 0 := ediv_nonneg_iff h

theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  rcases Int.lt_or_ge 0 b with h | h
  · exact (ediv_nonneg_iff h).2 Ha
  · rw [show b = 0 by omega, Int.ediv_zero]; exact Int.le_refl 0

theorem ediv_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  have := Int.ediv_nonneg Ha (b := -b) (by omega)
  rw [Int.ediv_neg] at this; omega

theorem ediv_neg' {a b : Int} (Ha : a < 0) (Hb : 0 < b) : a / b < 0 :=
  Int.ediv_lt_of_lt_mul Hb (by rwa [Int.zero_mul])

theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  rcases Int.lt_or_ge 0 b with h | h
  · refine Int.ediv_le_of_le_mul h ?_
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ b from h) Ha
    rwa [Int.mul_one] at this
  · have := Int.ediv_nonpos Ha h; omega

/-! ### Multiples in the dividend -/

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c :=
  by
  rcases Int.lt_or_gt_of_ne H with l | l
  · have := add_mul_ediv_left_of_pos a (-c) (Int.neg_pos_of_neg l)
    rw [Int.neg_mul_neg, Int.ediv_neg, Int.ediv_neg] at this; omega
  · exact add_mul_ediv_left_of_pos a c l

theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm, Int.add_mul_ediv_left a b H]

@[simp] theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]

@[simp] theorem add_emod_self {a b : Int} : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1; rwa [Int.mul_one] at this

@[simp] theorem add_emod_self_left {a b : Int} : (a + b) % a = b % a := by
  rw [Int.add_comm, Int.add_emod_self]

theorem neg_emod {a b : Int} : -a % b = (b - a) % b := by
  rw [Int.sub_eq_add_neg, Int.add_comm, Int.add_emod_self]

@[simp] theorem emod_sub_cancel (x y : Int): (x - y)%y = x%y := by
  have := add_mul_emod_self_left x y (-1)
  rwa [Int.mul_neg, Int.mul_one] at this

/-- The remainder differs from the number by a multiple of the modulus. -/
theorem emod_eq_add_mul (a n : Int) : a % n = a + n * -(a / n) := by
  rw [emod_def, Int.mul_neg]; rfl

@[simp] theorem emod_emod (a b : Int) : (a % b) % b = a % b := by
  rw [emod_eq_add_mul a b, add_mul_emod_self_left, ← emod_eq_add_mul]

@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  rw [emod_eq_add_mul m n, Int.add_right_comm, add_mul_emod_self_left]

@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, Int.emod_add_emod, Int.add_comm]

theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [Int.emod_add_emod, Int.add_emod_emod]

theorem emod_mul_emod (a b n : Int) : (a % n * b) % n = a * b % n := by
  rw [emod_eq_add_mul a n, Int.add_mul, Int.mul_assoc, add_mul_emod_self_left]

theorem mul_emod_emod (a b n : Int) : (a * (b % n)) % n = a * b % n := by
  rw [Int.mul_comm, emod_mul_emod, Int.mul_comm]

theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by
  rw [emod_mul_emod, mul_emod_emod]

theorem neg_emod_emod (a n : Int) : -(a % n) % n = -a % n := by
  rw [emod_eq_add_mul a n, Int.neg_add, ← Int.mul_neg, add_mul_emod_self_left]

theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.emod_add_emod, ← Int.add_emod_emod a (-(b % n)),
    neg_emod_emod, Int.add_emod_emod]

@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m := by
  rcases h with ⟨c, rfl⟩
  rw [emod_eq_add_mul n, Int.mul_assoc, add_mul_emod_self_left]

/-! ### Equal remainders -/

theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n := by
  rw [← Int.emod_add_emod, H, Int.emod_add_emod]

theorem add_emod_eq_add_emod_left {m n k : Int} (i : Int) (H : m % n = k % n) :
    (i + m) % n = (i + k) % n := by
  rw [Int.add_comm i, Int.add_comm i, Int.add_emod_eq_add_emod_right i H]

theorem emod_add_cancel_right {m n k : Int} (i) : (m + i) % n = (k + i) % n ↔ m % n = k % n := by
  refine ⟨fun h ↦ ?_, Int.add_emod_eq_add_emod_right i⟩
  have := Int.add_emod_eq_add_emod_right (-i) h
  rwa [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at this

theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm i, Int.add_comm i, Int.emod_add_cancel_right i]

theorem emod_sub_cancel_right {m n k : Int} (i) : (m - i) % n = (k - i) % n ↔ m % n = k % n :=
  Int.emod_add_cancel_right (-i)

theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [← Int.emod_sub_cancel_right k, Int.sub_self, zero_emod]

theorem dvd_emod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ x % m - x := dvd_emod_sub x m

theorem dvd_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := by
  rw [← h]
  refine ⟨a / b, ?_⟩
  have := emod_add_ediv a b; omega

end Int
