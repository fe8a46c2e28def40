/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.MinMax
import Mathlib.Algebra.Order.Ring.Abs
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Algebra.Order.Ring.Unbundled.Basic
import Mathlib.Algebra.Ring.Parity
import Mathlib.Order.Monotone.Defs

/-!
# Signs and monotonicity of even and odd powers; squares and absolute values
-/

variable {R : Type*}

section Abs

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R} {n : ℕ}

theorem pow_abs (a : R) (n : ℕ) : |a| ^ n = |a ^ n| := (abs_pow a n).symm

theorem abs_neg_one : |(-1 : R)| = 1 := by rw [abs_neg, abs_one]

theorem abs_neg_one_pow (n : ℕ) : |(-1 : R) ^ n| = 1 := by rw [abs_pow, abs_neg_one, one_pow]

theorem abs_lt_iff_mul_self_lt : |a| < |b| ↔ a * a < b * b := by
  rw [← abs_mul_abs_self a, ← abs_mul_abs_self b]
  exact mul_self_lt_mul_self_iff (abs_nonneg a) (abs_nonneg b)

theorem abs_le_one_iff_mul_self_le_one : |a| ≤ 1 ↔ a * a ≤ 1 := by
  rw [← sq_le_one_iff_abs_le_one, pow_two]

@[simp] theorem one_lt_sq_iff_one_lt_abs (a : R) : 1 < a ^ 2 ↔ 1 < |a| := by
  rw [← not_le, ← not_le, sq_le_one_iff_abs_le_one]

@[simp] theorem one_le_sq_iff_one_le_abs (a : R) : 1 ≤ a ^ 2 ↔ 1 ≤ |a| := by
  rw [← not_lt, ← not_lt, sq_lt_one_iff_abs_lt_one]

theorem Even.pow_abs (hn : Even n) (a : R) : |a| ^ n = a ^ n := by
  obtain ⟨k, rfl⟩ := hn
  rw [← two_mul, pow_mul, pow_mul, sq_abs]

theorem Even.pow_nonneg (hn : Even n) (a : R) : 0 ≤ a ^ n := by
  rw [← hn.pow_abs]; exact _root_.pow_nonneg (abs_nonneg a) n

theorem Even.pow_pos (hn : Even n) (ha : a ≠ 0) : 0 < a ^ n := by
  rw [← hn.pow_abs]; exact _root_.pow_pos (abs_pos.2 ha) n

theorem Even.pow_pos_iff (hn : Even n) (h₀ : n ≠ 0) : 0 < a ^ n ↔ a ≠ 0 :=
  ⟨fun h e ↦ by rw [e, zero_pow h₀] at h; exact lt_irrefl 0 h, hn.pow_pos⟩

theorem Odd.pow_neg_iff (hn : Odd n) : a ^ n < 0 ↔ a < 0 := by
  refine ⟨fun h ↦ lt_of_not_ge fun h' ↦ not_le_of_gt h (_root_.pow_nonneg h' n), fun h ↦ ?_⟩
  have := _root_.pow_pos (neg_pos.2 h) n
  rwa [hn.neg_pow, neg_pos] at this

theorem Odd.pow_nonneg_iff (hn : Odd n) : 0 ≤ a ^ n ↔ 0 ≤ a := by
  rw [← not_lt, hn.pow_neg_iff, not_lt]

theorem Odd.pow_pos_iff (hn : Odd n) : 0 < a ^ n ↔ 0 < a := by
  rw [← neg_neg_iff_pos, ← hn.neg_pow, hn.pow_neg_iff, neg_neg_iff_pos]

theorem Odd.pow_nonpos_iff (hn : Odd n) : a ^ n ≤ 0 ↔ a ≤ 0 := by
  rw [← not_lt, hn.pow_pos_iff, not_lt]

theorem Odd.pow_neg (hn : Odd n) : a < 0 → a ^ n < 0 := hn.pow_neg_iff.2

theorem Odd.pow_nonpos (hn : Odd n) : a ≤ 0 → a ^ n ≤ 0 := hn.pow_nonpos_iff.2

theorem Odd.strictMono_pow (hn : Odd n) : StrictMono fun a : R ↦ a ^ n := fun a b hab ↦ by
  have hn0 : n ≠ 0 := by rintro rfl; obtain ⟨k, hk⟩ := hn; omega
  rcases le_total 0 a with ha | ha
  · exact pow_lt_pow_left₀ hab ha hn0
  rcases le_total 0 b with hb | hb
  · rcases ha.lt_or_eq with ha | rfl
    · exact (hn.pow_neg ha).trans_le (_root_.pow_nonneg hb n)
    · exact pow_lt_pow_left₀ hab le_rfl hn0
  · have := pow_lt_pow_left₀ (neg_lt_neg hab) (neg_nonneg.2 hb) hn0
    rwa [hn.neg_pow, hn.neg_pow, neg_lt_neg_iff] at this

theorem Odd.pow_lt_pow (hn : Odd n) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h ↦ lt_of_not_ge fun l ↦ not_le_of_gt h <|
    l.eq_or_lt.elim (fun e ↦ le_of_eq (e ▸ rfl)) fun l ↦ (hn.strictMono_pow l).le,
    fun h ↦ hn.strictMono_pow h⟩

theorem Odd.pow_le_pow (hn : Odd n) : a ^ n ≤ b ^ n ↔ a ≤ b := by
  rw [← not_lt, hn.pow_lt_pow, not_lt]

theorem Odd.pow_inj (hn : Odd n) : a ^ n = b ^ n ↔ a = b := by
  rw [le_antisymm_iff, hn.pow_le_pow, hn.pow_le_pow, ← le_antisymm_iff]

theorem Odd.pow_injective (hn : Odd n) : Function.Injective (· ^ n : R → R) :=
  fun _ _ ↦ hn.pow_inj.1

omit [IsStrictOrderedRing R] in
theorem abs_dvd (a b : R) : |a| ∣ b ↔ a ∣ b := by
  rcases abs_choice a with h | h <;> rw [h]
  exact ⟨fun ⟨c, e⟩ ↦ ⟨-c, by rw [e, neg_mul, mul_neg]⟩,
    fun ⟨c, e⟩ ↦ ⟨-c, by rw [e, neg_mul_neg]⟩⟩

omit [IsStrictOrderedRing R] in
theorem dvd_abs (a b : R) : a ∣ |b| ↔ a ∣ b := by
  rcases abs_choice b with h | h <;> rw [h]
  exact ⟨fun ⟨c, e⟩ ↦ ⟨-c, by rw [mul_neg, ← e, neg_neg]⟩,
    fun ⟨c, e⟩ ↦ ⟨-c, by rw [mul_neg, e]⟩⟩

omit [IsStrictOrderedRing R] in
theorem abs_dvd_abs (a b : R) : |a| ∣ |b| ↔ a ∣ b := by rw [abs_dvd, dvd_abs]

omit [IsStrictOrderedRing R] in
theorem self_dvd_abs (a : R) : a ∣ |a| := (dvd_abs a a).2 ⟨1, (mul_one a).symm⟩

omit [IsStrictOrderedRing R] in
theorem abs_dvd_self (a : R) : |a| ∣ a := (abs_dvd a a).2 ⟨1, (mul_one a).symm⟩

attribute [simp] abs_dvd dvd_abs

@[simp, norm_cast] theorem Int.cast_abs {n : ℤ} : ((|n| : ℤ) : R) = |(n : R)| := by
  rcases le_total 0 n with h | h
  · rw [abs_of_nonneg h, abs_of_nonneg (Int.cast_nonneg.2 h)]
  · rw [abs_of_nonpos h, abs_of_nonpos (Int.cast_nonpos.2 h), Int.cast_neg]

end Abs

namespace Int

theorem abs_eq_natAbs (a : ℤ) : |a| = natAbs a := by
  rcases le_total 0 a with h | h
  · rw [abs_of_nonneg h]; omega
  · rw [abs_of_nonpos h]; omega

@[norm_cast] theorem natCast_natAbs (n : ℤ) : (n.natAbs : ℤ) = |n| := (abs_eq_natAbs n).symm

theorem abs_natCast (n : ℕ) : |(n : ℤ)| = n := abs_of_nonneg (ofNat_nonneg n)

@[simp] theorem natAbs_abs (a : ℤ) : natAbs |a| = natAbs a := by
  rcases abs_choice a with h | h <;> rw [h]
  exact natAbs_neg a

@[simp] theorem abs_lt_one_iff {a : ℤ} : |a| < 1 ↔ a = 0 := by rw [abs_eq_natAbs]; omega

theorem one_le_abs {z : ℤ} (h : z ≠ 0) : 1 ≤ |z| := by rw [abs_eq_natAbs]; omega

theorem abs_le_one_iff {a : ℤ} : |a| ≤ 1 ↔ a = 0 ∨ a = 1 ∨ a = -1 := by
  rw [abs_eq_natAbs]; omega

theorem emod_lt_abs (a : ℤ) {b : ℤ} (h : b ≠ 0) : a % b < |b| := by
  rw [abs_eq_natAbs]; exact emod_lt a h

end Int

@[simp] theorem Nat.cast_natAbs [Ring R] [LinearOrder R] [IsStrictOrderedRing R] (n : ℤ) :
    (n.natAbs : R) = (|n| : ℤ) := by
  rw [← Int.natCast_natAbs, Int.cast_natCast]
