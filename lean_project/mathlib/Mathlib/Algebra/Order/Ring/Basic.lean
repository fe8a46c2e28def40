/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs
import Mathlib.Algebra.Order.Monoid.Unbundled.ExistsOfLE
import Mathlib.Algebra.Order.Ring.Defs

/-!
# Linearly ordered semirings and rings: signs, squares, cancellation
-/

variable {R : Type*}

section Semiring

variable [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R} {m n : ℕ}

theorem lt_of_mul_lt_mul_left (h : a * b < a * c) (ha : 0 ≤ a) : b < c :=
  not_le.1 fun n ↦ not_lt_of_ge (mul_le_mul_of_nonneg_left n ha) h

theorem lt_of_mul_lt_mul_right (h : b * a < c * a) (ha : 0 ≤ a) : b < c :=
  not_le.1 fun n ↦ not_lt_of_ge (mul_le_mul_of_nonneg_right n ha) h

theorem le_of_mul_le_mul_left (h : a * b ≤ a * c) (ha : 0 < a) : b ≤ c :=
  not_lt.1 fun n ↦ not_le_of_gt (mul_lt_mul_of_pos_left n ha) h

theorem le_of_mul_le_mul_right (h : b * a ≤ c * a) (ha : 0 < a) : b ≤ c :=
  not_lt.1 fun n ↦ not_le_of_gt (mul_lt_mul_of_pos_right n ha) h

@[simp] theorem mul_le_mul_iff_right₀ (ha : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨(le_of_mul_le_mul_left · ha), (mul_le_mul_of_nonneg_left · ha.le)⟩

@[simp] theorem mul_le_mul_iff_left₀ (ha : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨(le_of_mul_le_mul_right · ha), (mul_le_mul_of_nonneg_right · ha.le)⟩

@[simp] theorem mul_lt_mul_iff_right₀ (ha : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨(lt_of_mul_lt_mul_left · ha.le), (mul_lt_mul_of_pos_left · ha)⟩

@[simp] theorem mul_lt_mul_iff_left₀ (ha : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨(lt_of_mul_lt_mul_right · ha.le), (mul_lt_mul_of_pos_right · ha)⟩

theorem pos_of_mul_pos_right (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  lt_of_mul_lt_mul_left (a := a) (by rwa [mul_zero]) ha

theorem pos_of_mul_pos_left (h : 0 < a * b) (hb : 0 ≤ b) : 0 < a :=
  lt_of_mul_lt_mul_right (a := b) (by rwa [zero_mul]) hb

@[simp] theorem mul_pos_iff_of_pos_left (ha : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨(pos_of_mul_pos_right · ha.le), mul_pos ha⟩

@[simp] theorem mul_pos_iff_of_pos_right (hb : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨fun h ↦ lt_of_mul_lt_mul_right (a := b) (by rwa [zero_mul]) hb.le, (mul_pos · hb)⟩

@[simp] theorem mul_nonneg_iff_of_pos_left (ha : 0 < a) : 0 ≤ a * b ↔ 0 ≤ b := by
  have := mul_le_mul_iff_right₀ (b := 0) (c := b) ha; rwa [mul_zero] at this

@[simp] theorem mul_nonneg_iff_of_pos_right (hb : 0 < b) : 0 ≤ a * b ↔ 0 ≤ a := by
  have := mul_le_mul_iff_left₀ (b := 0) (c := a) hb; rwa [zero_mul] at this

theorem pow_le_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h ↦ not_lt.1 fun l ↦ not_le_of_gt (pow_lt_pow_left₀ l hb hn) h,
    fun h ↦ pow_le_pow_left₀ ha h n⟩

theorem pow_lt_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  lt_iff_lt_of_le_iff_le (pow_le_pow_iff_left₀ hb ha hn)

@[simp] theorem pow_left_inj₀ (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b := by
  rw [le_antisymm_iff, le_antisymm_iff, pow_le_pow_iff_left₀ ha hb hn,
    pow_le_pow_iff_left₀ hb ha hn]

theorem lt_of_pow_lt_pow_left₀ (n : ℕ) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  not_le.1 fun l ↦ not_lt_of_ge (pow_le_pow_left₀ hb l n) h

theorem le_of_pow_le_pow_left₀ (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  not_lt.1 fun l ↦ not_le_of_gt (pow_lt_pow_left₀ l hb hn) h

theorem le_of_sq_le_sq (hb : 0 ≤ b) (h : a ^ 2 ≤ b ^ 2) : a ≤ b :=
  not_lt.1 fun l ↦ not_le_of_gt (pow_lt_pow_left₀ l hb (by decide : 2 ≠ 0)) h

theorem pow_le_pow_iff_right₀ (ha : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun h ↦ Nat.le_of_not_lt fun l ↦ not_le_of_gt (pow_lt_pow_right₀ ha l) h,
    pow_le_pow_right₀ ha.le⟩

theorem pow_lt_pow_iff_right₀ (ha : 1 < a) : a ^ n < a ^ m ↔ n < m := by
  rw [← not_le, pow_le_pow_iff_right₀ ha, Nat.not_le]

theorem pow_right_injective₀ (ha : 1 < a) : Function.Injective (a ^ · : ℕ → R) := fun _ _ h ↦
  Nat.le_antisymm ((pow_le_pow_iff_right₀ ha).1 (le_of_eq h))
    ((pow_le_pow_iff_right₀ ha).1 (le_of_eq h.symm))

theorem sq_lt_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 < b ^ 2 ↔ a < b :=
  pow_lt_pow_iff_left₀ ha hb (by decide)

theorem sq_le_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 ≤ b ^ 2 ↔ a ≤ b :=
  pow_le_pow_iff_left₀ ha hb (by decide)

theorem sq_eq_sq₀ (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b :=
  pow_left_inj₀ ha hb (by decide)

theorem mul_self_le_mul_self_iff (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a ≤ b ↔ a * a ≤ b * b := by
  rw [← pow_two, ← pow_two, sq_le_sq₀ h1 h2]

theorem mul_self_lt_mul_self_iff (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a < b ↔ a * a < b * b := by
  rw [← pow_two, ← pow_two, sq_lt_sq₀ h1 h2]

theorem mul_self_inj (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a * a = b * b ↔ a = b := by
  rw [← pow_two, ← pow_two, sq_eq_sq₀ h1 h2]

theorem one_lt_sq_iff₀ (ha : 0 ≤ a) : 1 < a ^ 2 ↔ 1 < a := by
  rw [← sq_lt_sq₀ zero_le_one ha, one_pow]

instance (priority := 100) IsStrictOrderedRing.toCharZero : CharZero R where
  cast_injective _ _ h :=
    Nat.le_antisymm (Nat.cast_le.1 (le_of_eq h)) (Nat.cast_le.1 (le_of_eq h.symm))

end Semiring

section ExistsAddOfLE

variable [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] [ExistsAddOfLE R] {a : R}

/-- A number below zero has the square of one above zero. -/
private theorem exists_mul_self_le (h : a < 0) : ∃ c, 0 < c ∧ c * c ≤ a * a := by
  obtain ⟨c, hc⟩ := exists_add_of_le h.le
  refine ⟨c, ?_, ?_⟩
  · have := add_lt_add_left h c
    rwa [← hc, zero_add] at this
  · have e₁ : a * a + a * c = 0 := by rw [← mul_add, ← hc, mul_zero]
    have e₂ : c * c + a * c = 0 := by rw [add_comm, ← add_mul, ← hc, zero_mul]
    exact le_of_add_le_add_right (e₂.trans e₁.symm).le

theorem mul_self_nonneg (a : R) : 0 ≤ a * a := by
  rcases le_or_gt 0 a with h | h
  · exact mul_nonneg h h
  · obtain ⟨c, hc, hca⟩ := exists_mul_self_le h
    exact le_trans (mul_pos hc hc).le hca

theorem sq_nonneg (a : R) : 0 ≤ a ^ 2 := by rw [pow_two]; exact mul_self_nonneg a

theorem pow_two_nonneg (a : R) : 0 ≤ a ^ 2 := sq_nonneg a

@[simp] theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 := by
  refine ⟨fun h e ↦ by rw [e, zero_mul] at h; exact lt_irrefl 0 h, fun h ↦ ?_⟩
  rcases lt_or_gt_of_ne h with h | h
  · obtain ⟨c, hc, hca⟩ := exists_mul_self_le h
    exact lt_of_lt_of_le (mul_pos hc hc) hca
  · exact mul_pos h h

theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := by rw [pow_two]; exact mul_self_pos.2 h

theorem sq_pos_iff : 0 < a ^ 2 ↔ a ≠ 0 := by rw [pow_two, mul_self_pos]

theorem pow_two_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_of_ne_zero h

@[simp] theorem sq_nonpos_iff (a : R) : a ^ 2 ≤ 0 ↔ a = 0 := by
  rw [← not_lt, sq_pos_iff, Classical.not_not]

theorem two_mul_le_add_sq {R : Type*} [CommSemiring R] [LinearOrder R] [IsStrictOrderedRing R]
    [ExistsAddOfLE R] (a b : R) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have key {x y : R} (h : x ≤ y) : 2 * x * y ≤ x ^ 2 + y ^ 2 := by
    obtain ⟨c, rfl⟩ := exists_add_of_le h
    refine le_trans (le_add_of_nonneg_right (mul_self_nonneg c)) (le_of_eq ?_)
    simp only [pow_two, two_mul, add_mul, mul_add, mul_comm c x, add_assoc, add_left_comm]
  rcases le_total a b with h | h
  · exact key h
  · rw [mul_assoc, mul_comm a, ← mul_assoc, add_comm]
    exact key h

end ExistsAddOfLE

section Ring

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R} {m n : ℕ}

theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (hc : c ≤ 0) : c * a ≤ c * b := by
  have := mul_le_mul_of_nonneg_left h (neg_nonneg.2 hc)
  rwa [neg_mul, neg_mul, neg_le_neg_iff] at this

theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  have := mul_le_mul_of_nonneg_right h (neg_nonneg.2 hc)
  rwa [mul_neg, mul_neg, neg_le_neg_iff] at this

theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  have := mul_lt_mul_of_pos_left h (neg_pos.2 hc)
  rwa [neg_mul, neg_mul, neg_lt_neg_iff] at this

theorem mul_lt_mul_of_neg_right (h : b < a) (hc : c < 0) : a * c < b * c := by
  have := mul_lt_mul_of_pos_right h (neg_pos.2 hc)
  rwa [mul_neg, mul_neg, neg_lt_neg_iff] at this

theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  have := mul_le_mul_of_nonpos_left hb ha; rwa [mul_zero] at this

theorem mul_nonneg_of_neg_of_neg (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b :=
  mul_nonneg_of_nonpos_of_nonpos ha hb

theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  have := mul_lt_mul_of_neg_left hb ha; rwa [mul_zero] at this

theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  refine ⟨fun h ↦ ?_, fun h ↦ h.elim (fun h ↦ mul_pos h.1 h.2)
    fun h ↦ mul_pos_of_neg_of_neg h.1 h.2⟩
  rcases lt_trichotomy a 0 with ha | rfl | ha
  · exact .inr ⟨ha, not_le.1 fun hb ↦ not_lt_of_ge (mul_nonpos_of_nonpos_of_nonneg ha.le hb) h⟩
  · rw [zero_mul] at h; exact (lt_irrefl 0 h).elim
  · exact .inl ⟨ha, (mul_pos_iff_of_pos_left ha).1 h⟩

instance (priority := 100) IsStrictOrderedRing.noZeroDivisors : NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    refine Classical.or_iff_not_imp_left.2 fun ha ↦ Classical.byContradiction fun hb ↦ ?_
    rcases lt_or_gt_of_ne ha with ha | ha <;> rcases lt_or_gt_of_ne hb with hb | hb
    · exact (mul_pos_of_neg_of_neg ha hb).ne' h
    · exact (mul_neg_of_neg_of_pos ha hb).ne h
    · exact (mul_neg_of_pos_of_neg ha hb).ne h
    · exact (mul_pos ha hb).ne' h

instance (priority := 100) IsStrictOrderedRing.isDomain : IsDomain R where

theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [← neg_pos, ← mul_neg, mul_pos_iff, neg_pos, neg_neg_iff_pos]

theorem mul_nonneg_iff : 0 ≤ a * b ↔ 0 ≤ a ∧ 0 ≤ b ∨ a ≤ 0 ∧ b ≤ 0 := by
  refine ⟨fun h ↦ ?_, fun h ↦ h.elim (fun h ↦ mul_nonneg h.1 h.2)
    fun h ↦ mul_nonneg_of_nonpos_of_nonpos h.1 h.2⟩
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · exact .inl ⟨ha, hb⟩
  · rcases ha.eq_or_lt with rfl | ha
    · exact .inr ⟨le_rfl, hb⟩
    · exact .inl ⟨ha.le, (mul_nonneg_iff_of_pos_left ha).1 h⟩
  · rcases hb.eq_or_lt with rfl | hb
    · exact .inr ⟨ha, le_rfl⟩
    · exact .inl ⟨(mul_nonneg_iff_of_pos_right hb).1 h, hb.le⟩
  · exact .inr ⟨ha, hb⟩

theorem mul_nonpos_iff : a * b ≤ 0 ↔ 0 ≤ a ∧ b ≤ 0 ∨ a ≤ 0 ∧ 0 ≤ b := by
  rw [← neg_nonneg, ← mul_neg, mul_nonneg_iff, neg_nonneg, neg_nonpos]

theorem mul_self_add_mul_self_eq_zero : a * a + b * b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [add_eq_zero_iff_of_nonneg (mul_self_nonneg a) (mul_self_nonneg b), mul_self_eq_zero,
    mul_self_eq_zero]

theorem neg_one_lt_zero : (-1 : R) < 0 := neg_neg_iff_pos.2 zero_lt_one

theorem sub_one_lt (a : R) : a - 1 < a := sub_lt_self a zero_lt_one

@[simp, norm_cast] theorem Int.cast_le {m n : ℤ} : (m : R) ≤ n ↔ m ≤ n := by
  rw [← sub_nonneg, ← Int.cast_sub, ← Int.sub_nonneg (a := n)]
  cases n - m with
  | ofNat k => exact iff_of_true (by rw [Int.ofNat_eq_natCast, Int.cast_natCast]
                                     exact Nat.cast_nonneg k) (Int.natCast_nonneg k)
  | negSucc k =>
    refine iff_of_false ?_ (Int.not_le.2 (Int.negSucc_lt_zero k))
    rw [Int.cast_negSucc, neg_nonneg, not_le]
    exact Nat.cast_pos.2 (Nat.succ_pos k)

@[simp, norm_cast] theorem Int.cast_lt {m n : ℤ} : (m : R) < n ↔ m < n := by
  rw [← not_le, Int.cast_le, Int.not_le]

@[simp, norm_cast] theorem Int.cast_nonneg {n : ℤ} : (0 : R) ≤ n ↔ 0 ≤ n := by
  rw [← Int.cast_zero, Int.cast_le]

@[simp, norm_cast] theorem Int.cast_pos {n : ℤ} : (0 : R) < n ↔ 0 < n := by
  rw [← Int.cast_zero, Int.cast_lt]

@[simp, norm_cast] theorem Int.cast_nonpos {n : ℤ} : (n : R) ≤ 0 ↔ n ≤ 0 := by
  rw [← Int.cast_zero, Int.cast_le]

@[simp, norm_cast] theorem Int.cast_lt_zero {n : ℤ} : (n : R) < 0 ↔ n < 0 := by
  rw [← Int.cast_zero, Int.cast_lt]

end Ring
