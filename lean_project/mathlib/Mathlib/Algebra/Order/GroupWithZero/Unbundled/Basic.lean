/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Order.Monotone.Defs

/-!
# Products and powers compared with a factor, with one, and with each other
-/

variable {R : Type*}

section IsOrderedRing

variable [Semiring R] [PartialOrder R] [IsOrderedRing R] {a b c d : R} {m n : ℕ}

theorem mul_lt_one_of_nonneg_of_lt_one_left (ha₀ : 0 ≤ a) (ha : a < 1) (hb : b ≤ 1) : a * b < 1 :=
  (mul_le_of_le_one_right ha₀ hb).trans_lt ha

theorem mul_lt_one_of_nonneg_of_lt_one_right (ha : a ≤ 1) (hb₀ : 0 ≤ b) (hb : b < 1) : a * b < 1 :=
  (mul_le_of_le_one_left hb₀ ha).trans_lt hb

theorem le_self_pow₀ (ha : 1 ≤ a) (hn : n ≠ 0) : a ≤ a ^ n := by
  have := pow_le_pow_right₀ ha (Nat.one_le_iff_ne_zero.2 hn); rwa [pow_one] at this

theorem pow_le_of_le_one (h₀ : 0 ≤ a) (h₁ : a ≤ 1) (hn : n ≠ 0) : a ^ n ≤ a := by
  have := pow_le_pow_of_le_one h₀ h₁ (Nat.one_le_iff_ne_zero.2 hn); rwa [pow_one] at this

theorem sq_le (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ 2 ≤ a := pow_le_of_le_one h₀ h₁ (by decide)

theorem pow_right_mono₀ (h : 1 ≤ a) : Monotone (a ^ · : ℕ → R) := fun _ _ ↦ pow_le_pow_right₀ h

theorem pow_right_anti₀ (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : Antitone (a ^ · : ℕ → R) :=
  fun _ _ ↦ pow_le_pow_of_le_one h₀ h₁

theorem mul_left_mono_of_nonneg (ha : 0 ≤ a) : Monotone fun x ↦ a * x :=
  fun _ _ h ↦ mul_le_mul_of_nonneg_left h ha

end IsOrderedRing

section IsStrictOrderedRing

variable [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c d : R} {m n : ℕ}

theorem lt_mul_left (ha : 0 < a) (hb : 1 < b) : a < b * a := lt_mul_of_one_lt_left ha hb

theorem lt_mul_right (ha : 0 < a) (hb : 1 < b) : a < a * b := lt_mul_of_one_lt_right ha hb

theorem lt_mul_self (ha : 1 < a) : a < a * a := lt_mul_left (zero_lt_one.trans ha) ha

theorem one_lt_mul (ha : 1 ≤ a) (hb : 1 < b) : 1 < a * b := one_lt_mul_of_le_of_lt ha hb

theorem one_lt_mul'' (ha : 1 < a) (hb : 1 < b) : 1 < a * b := one_lt_mul_of_lt_of_le ha hb.le

theorem mul_lt_mul_of_nonneg_of_pos (h₁ : a < b) (h₂ : c ≤ d) (ha : 0 ≤ a) (hd : 0 < d) :
    a * c < b * d :=
  (mul_le_mul_of_nonneg_left h₂ ha).trans_lt (mul_lt_mul_of_pos_right h₁ hd)

theorem mul_lt_mul_of_pos_of_nonneg (h₁ : a ≤ b) (h₂ : c < d) (ha : 0 < a) (hd : 0 ≤ d) :
    a * c < b * d :=
  (mul_lt_mul_of_pos_left h₂ ha).trans_le (mul_le_mul_of_nonneg_right h₁ hd)

theorem mul_lt_mul_of_le_of_lt_of_nonneg_of_pos (h₁ : a ≤ b) (h₂ : c < d) (hc : 0 ≤ c)
    (hb : 0 < b) : a * c < b * d :=
  (mul_le_mul_of_nonneg_right h₁ hc).trans_lt (mul_lt_mul_of_pos_left h₂ hb)

theorem mul_lt_mul_of_lt_of_le_of_nonneg_of_pos (h₁ : a < b) (h₂ : c ≤ d) (ha : 0 ≤ a)
    (hd : 0 < d) : a * c < b * d :=
  mul_lt_mul_of_nonneg_of_pos h₁ h₂ ha hd

theorem lt_self_pow₀ (h : 1 < a) (hm : 1 < m) : a < a ^ m := by
  have := pow_lt_pow_right₀ h hm; rwa [pow_one] at this

theorem pow_right_strictMono₀ (h : 1 < a) : StrictMono (a ^ · : ℕ → R) :=
  fun _ _ ↦ pow_lt_pow_right₀ h

theorem pow_right_strictAnti₀ (h₀ : 0 < a) (h₁ : a < 1) : StrictAnti (a ^ · : ℕ → R) :=
  fun _ _ ↦ pow_lt_pow_right_of_lt_one₀ h₀ h₁

theorem strictMono_mul_left_of_pos (ha : 0 < a) : StrictMono fun x ↦ a * x :=
  fun _ _ h ↦ mul_lt_mul_of_pos_left h ha

theorem strictMono_mul_right_of_pos (ha : 0 < a) : StrictMono fun x ↦ x * a :=
  fun _ _ h ↦ mul_lt_mul_of_pos_right h ha

theorem zero_lt_two' (R : Type*) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] :
    (0 : R) < 2 :=
  zero_lt_two

theorem Nat.cast_nonneg' (n : ℕ) : 0 ≤ (n : R) := Nat.cast_nonneg n

theorem Nat.cast_pos' {n : ℕ} : 0 < (n : R) ↔ 0 < n := Nat.cast_pos

theorem Nat.ofNat_pos' {n : ℕ} [n.AtLeastTwo] : 0 < (OfNat.ofNat n : R) := Nat.ofNat_pos

end IsStrictOrderedRing

section LinearOrder

variable [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R} {m n : ℕ}

@[simp] theorem mul_le_iff_le_one_left (hb : 0 < b) : a * b ≤ b ↔ a ≤ 1 := by
  rw [← mul_le_mul_iff_left₀ hb (b := a), one_mul]

@[simp] theorem mul_le_iff_le_one_right (ha : 0 < a) : a * b ≤ a ↔ b ≤ 1 := by
  rw [← mul_le_mul_iff_right₀ ha (b := b), mul_one]

@[simp] theorem le_mul_iff_one_le_left (ha : 0 < a) : a ≤ b * a ↔ 1 ≤ b := by
  rw [← mul_le_mul_iff_left₀ ha (c := b), one_mul]

@[simp] theorem le_mul_iff_one_le_right (ha : 0 < a) : a ≤ a * b ↔ 1 ≤ b := by
  rw [← mul_le_mul_iff_right₀ ha (c := b), mul_one]

@[simp] theorem mul_lt_iff_lt_one_left (hb : 0 < b) : a * b < b ↔ a < 1 :=
  lt_iff_lt_of_le_iff_le (le_mul_iff_one_le_left hb)

@[simp] theorem mul_lt_iff_lt_one_right (ha : 0 < a) : a * b < a ↔ b < 1 :=
  lt_iff_lt_of_le_iff_le (le_mul_iff_one_le_right ha)

@[simp] theorem lt_mul_iff_one_lt_left (ha : 0 < a) : a < b * a ↔ 1 < b :=
  lt_iff_lt_of_le_iff_le (mul_le_iff_le_one_left ha)

@[simp] theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b :=
  lt_iff_lt_of_le_iff_le (mul_le_iff_le_one_right ha)

theorem mul_lt_mul_of_nonneg (h₁ : a < b) (h₂ : c < d) (ha : 0 ≤ a) (hc : 0 ≤ c) : a * c < b * d :=
  mul_lt_mul'' h₁ h₂ ha hc

theorem pow_le_one_iff_of_nonneg (ha : 0 ≤ a) (hn : n ≠ 0) : a ^ n ≤ 1 ↔ a ≤ 1 := by
  simpa only [one_pow] using pow_le_pow_iff_left₀ ha zero_le_one hn

theorem one_le_pow_iff_of_nonneg (ha : 0 ≤ a) (hn : n ≠ 0) : 1 ≤ a ^ n ↔ 1 ≤ a := by
  simpa only [one_pow] using pow_le_pow_iff_left₀ zero_le_one ha hn

theorem pow_lt_one_iff_of_nonneg (ha : 0 ≤ a) (hn : n ≠ 0) : a ^ n < 1 ↔ a < 1 :=
  lt_iff_lt_of_le_iff_le (one_le_pow_iff_of_nonneg ha hn)

theorem one_lt_pow_iff_of_nonneg (ha : 0 ≤ a) (hn : n ≠ 0) : 1 < a ^ n ↔ 1 < a :=
  lt_iff_lt_of_le_iff_le (pow_le_one_iff_of_nonneg ha hn)

theorem pow_eq_one_iff_of_nonneg (ha : 0 ≤ a) (hn : n ≠ 0) : a ^ n = 1 ↔ a = 1 := by
  simpa only [one_pow] using pow_left_inj₀ ha zero_le_one hn

theorem sq_le_one_iff₀ (ha : 0 ≤ a) : a ^ 2 ≤ 1 ↔ a ≤ 1 := pow_le_one_iff_of_nonneg ha two_ne_zero

theorem sq_lt_one_iff₀ (ha : 0 ≤ a) : a ^ 2 < 1 ↔ a < 1 := pow_lt_one_iff_of_nonneg ha two_ne_zero

theorem one_le_sq_iff₀ (ha : 0 ≤ a) : 1 ≤ a ^ 2 ↔ 1 ≤ a := one_le_pow_iff_of_nonneg ha two_ne_zero

theorem lt_of_mul_self_lt_mul_self₀ (hb : 0 ≤ b) (h : a * a < b * b) : a < b :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_self_le_mul_self hb n)

theorem le_of_mul_self_le_mul_self₀ (hb : 0 ≤ b) (h : a * a ≤ b * b) : a ≤ b :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_self_lt_mul_self hb n)

theorem nonneg_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a :=
  (mul_nonneg_iff_of_pos_right hb).1 h

theorem nonneg_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : 0 < a) : 0 ≤ b :=
  (mul_nonneg_iff_of_pos_left ha).1 h

theorem nonpos_of_mul_nonpos_left (h : a * b ≤ 0) (hb : 0 < b) : a ≤ 0 :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_pos n hb)

theorem nonpos_of_mul_nonpos_right (h : a * b ≤ 0) (ha : 0 < a) : b ≤ 0 :=
  le_of_not_gt fun n ↦ not_lt_of_ge h (mul_pos ha n)

theorem neg_of_mul_neg_left (h : a * b < 0) (hb : 0 ≤ b) : a < 0 :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonneg n hb)

theorem neg_of_mul_neg_right (h : a * b < 0) (ha : 0 ≤ a) : b < 0 :=
  lt_of_not_ge fun n ↦ not_le_of_gt h (mul_nonneg ha n)

theorem max_mul_of_nonneg (a b : R) (hc : 0 ≤ c) : max a b * c = max (a * c) (b * c) := by
  rcases le_total a b with h | h
  · rw [max_eq_right h, max_eq_right (mul_le_mul_of_nonneg_right h hc)]
  · rw [max_eq_left h, max_eq_left (mul_le_mul_of_nonneg_right h hc)]

theorem mul_max_of_nonneg (b c : R) (ha : 0 ≤ a) : a * max b c = max (a * b) (a * c) := by
  rcases le_total b c with h | h
  · rw [max_eq_right h, max_eq_right (mul_le_mul_of_nonneg_left h ha)]
  · rw [max_eq_left h, max_eq_left (mul_le_mul_of_nonneg_left h ha)]

theorem min_mul_of_nonneg (a b : R) (hc : 0 ≤ c) : min a b * c = min (a * c) (b * c) := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, min_eq_left (mul_le_mul_of_nonneg_right h hc)]
  · rw [min_eq_right h, min_eq_right (mul_le_mul_of_nonneg_right h hc)]

theorem mul_min_of_nonneg (b c : R) (ha : 0 ≤ a) : a * min b c = min (a * b) (a * c) := by
  rcases le_total b c with h | h
  · rw [min_eq_left h, min_eq_left (mul_le_mul_of_nonneg_left h ha)]
  · rw [min_eq_right h, min_eq_right (mul_le_mul_of_nonneg_left h ha)]

theorem add_le_mul (a2 : 2 ≤ a) (b2 : 2 ≤ b) : a + b ≤ a * b := by
  rcases le_total a b with h | h
  · refine le_trans (add_le_add_left h b) ?_
    rw [← two_mul]; exact mul_le_mul_of_nonneg_right a2 (zero_le_two.trans b2)
  · refine le_trans (add_le_add_right h a) ?_
    rw [← mul_two]; exact mul_le_mul_of_nonneg_left b2 (zero_le_two.trans a2)

theorem add_le_mul' (a2 : 2 ≤ a) (b2 : 2 ≤ b) : a + b ≤ b * a := by
  rw [add_comm]; exact add_le_mul b2 a2

theorem lt_two_mul_self (ha : 0 < a) : a < 2 * a := lt_mul_of_one_lt_left ha one_lt_two

theorem add_one_le_two_mul (ha : 1 ≤ a) : a + 1 ≤ 2 * a := by
  rw [two_mul]; exact add_le_add_right ha a

theorem le_of_mul_le_of_one_le (h : a * c ≤ b) (hb : 0 ≤ b) (hc : 1 ≤ c) : a ≤ b := by
  rcases le_total 0 a with ha | ha
  · exact (le_mul_of_one_le_right ha hc).trans h
  · exact ha.trans hb

end LinearOrder
