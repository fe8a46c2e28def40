/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Basic
import Mathlib.Algebra.Ring.Defs

/-!
# Ordered semirings and rings
-/

universe u

/-- An ordered semiring: `+` and `*` by elements `≥ 0` preserve `≤`, and `0 ≤ 1`. -/
class IsOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop
    extends IsOrderedAddMonoid R where
  protected zero_le_one : (0 : R) ≤ 1
  protected mul_le_mul_of_nonneg_left : ∀ a b c : R, a ≤ b → 0 ≤ c → c * a ≤ c * b
  protected mul_le_mul_of_nonneg_right : ∀ a b c : R, a ≤ b → 0 ≤ c → a * c ≤ b * c

/-- A nontrivial ordered semiring in which `*` by elements `> 0` preserves `<`. -/
class IsStrictOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop
    extends IsOrderedCancelAddMonoid R, Nontrivial R where
  protected zero_le_one : (0 : R) ≤ 1
  protected mul_lt_mul_of_pos_left : ∀ a b c : R, a < b → 0 < c → c * a < c * b
  protected mul_lt_mul_of_pos_right : ∀ a b c : R, a < b → 0 < c → a * c < b * c

variable {R : Type*}

instance (priority := 100) IsStrictOrderedRing.toIsOrderedRing [Semiring R] [PartialOrder R]
    [h : IsStrictOrderedRing R] : IsOrderedRing R where
  zero_le_one := h.zero_le_one
  mul_le_mul_of_nonneg_left a b c hab hc := by
    rcases hab.eq_or_lt with rfl | hab
    · exact le_rfl
    rcases hc.eq_or_lt with rfl | hc
    · rw [zero_mul, zero_mul]
    · exact (h.mul_lt_mul_of_pos_left a b c hab hc).le
  mul_le_mul_of_nonneg_right a b c hab hc := by
    rcases hab.eq_or_lt with rfl | hab
    · exact le_rfl
    rcases hc.eq_or_lt with rfl | hc
    · rw [mul_zero, mul_zero]
    · exact (h.mul_lt_mul_of_pos_right a b c hab hc).le

section IsOrderedRing

variable [Semiring R] [PartialOrder R] [IsOrderedRing R] {a b c d : R} {m n : ℕ}

@[simp] theorem zero_le_one : (0 : R) ≤ 1 := IsOrderedRing.zero_le_one

theorem mul_le_mul_of_nonneg_left (hbc : b ≤ c) (ha : 0 ≤ a) : a * b ≤ a * c :=
  IsOrderedRing.mul_le_mul_of_nonneg_left b c a hbc ha

theorem mul_le_mul_of_nonneg_right (hbc : b ≤ c) (ha : 0 ≤ a) : b * a ≤ c * a :=
  IsOrderedRing.mul_le_mul_of_nonneg_right b c a hbc ha

theorem mul_le_mul (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h₁ hc) (mul_le_mul_of_nonneg_left h₂ hb)

theorem mul_le_mul_of_nonneg (h₁ : a ≤ b) (h₂ : c ≤ d) (ha : 0 ≤ a) (hd : 0 ≤ d) :
    a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_left h₂ ha) (mul_le_mul_of_nonneg_right h₁ hd)

theorem mul_le_mul_of_nonneg' (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) :
    a * c ≤ b * d :=
  mul_le_mul h₁ h₂ hc hb

theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  mul_le_mul h2 h2 h1 (le_trans h1 h2)

theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have := mul_le_mul_of_nonneg_left hb ha; rwa [mul_zero] at this

theorem mul_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := mul_le_mul_of_nonneg_left hb ha; rwa [mul_zero] at this

theorem mul_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  have := mul_le_mul_of_nonneg_right ha hb; rwa [zero_mul] at this

theorem mul_le_of_le_one_left (hb : 0 ≤ b) (h : a ≤ 1) : a * b ≤ b := by
  have := mul_le_mul_of_nonneg_right h hb; rwa [one_mul] at this

theorem mul_le_of_le_one_right (ha : 0 ≤ a) (h : b ≤ 1) : a * b ≤ a := by
  have := mul_le_mul_of_nonneg_left h ha; rwa [mul_one] at this

theorem le_mul_of_one_le_left (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ a * b := by
  have := mul_le_mul_of_nonneg_right h hb; rwa [one_mul] at this

theorem le_mul_of_one_le_right (ha : 0 ≤ a) (h : 1 ≤ b) : a ≤ a * b := by
  have := mul_le_mul_of_nonneg_left h ha; rwa [mul_one] at this

theorem mul_le_one₀ (ha : a ≤ 1) (hb₀ : 0 ≤ b) (hb : b ≤ 1) : a * b ≤ 1 :=
  le_trans (mul_le_of_le_one_left hb₀ ha) hb

theorem one_le_mul_of_one_le_of_one_le (ha : 1 ≤ a) (hb : 1 ≤ b) : 1 ≤ a * b :=
  le_trans hb (le_mul_of_one_le_left (le_trans zero_le_one hb) ha)

@[simp] theorem pow_nonneg (ha : 0 ≤ a) (n : ℕ) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih ha

theorem pow_le_pow_left₀ (ha : 0 ≤ a) (hab : a ≤ b) (n : ℕ) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]
  | succ n ih =>
    rw [pow_succ, pow_succ]
    exact mul_le_mul ih hab ha (pow_nonneg (le_trans ha hab) n)

theorem one_le_pow₀ (ha : 1 ≤ a) {n : ℕ} : 1 ≤ a ^ n := by
  have := pow_le_pow_left₀ zero_le_one ha n; rwa [one_pow] at this

theorem pow_le_one₀ {n : ℕ} (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := by
  have := pow_le_pow_left₀ h₀ h₁ n; rwa [one_pow] at this

theorem pow_le_pow_right₀ (ha : 1 ≤ a) (hnm : n ≤ m) : a ^ n ≤ a ^ m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le hnm
  rw [pow_add]
  exact le_mul_of_one_le_right (pow_nonneg (le_trans zero_le_one ha) n) (one_le_pow₀ ha)

theorem pow_le_pow_of_le_one (h₀ : 0 ≤ a) (h₁ : a ≤ 1) (hij : m ≤ n) : a ^ n ≤ a ^ m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le hij
  rw [pow_add]
  exact mul_le_of_le_one_right (pow_nonneg h₀ m) (pow_le_one₀ h₀ h₁)

@[simp] theorem Nat.cast_nonneg (n : ℕ) : 0 ≤ (n : R) := by
  induction n with
  | zero => rw [Nat.cast_zero]
  | succ n ih => rw [Nat.cast_succ]; exact add_nonneg ih zero_le_one

@[simp] theorem Nat.ofNat_nonneg (n : ℕ) [n.AtLeastTwo] :
    0 ≤ (no_index (OfNat.ofNat n) : R) :=
  Nat.cast_nonneg n

private theorem Nat.cast_le_cast_of_le {m n : ℕ} (h : m ≤ n) : (m : R) ≤ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.cast_add]; exact le_add_of_nonneg_right (Nat.cast_nonneg k)

theorem zero_le_one' (R : Type*) [Semiring R] [PartialOrder R] [IsOrderedRing R] : (0 : R) ≤ 1 :=
  zero_le_one

theorem zero_le_two : (0 : R) ≤ 2 := Nat.ofNat_nonneg 2

theorem zero_le_three : (0 : R) ≤ 3 := Nat.ofNat_nonneg 3

theorem zero_le_four : (0 : R) ≤ 4 := Nat.ofNat_nonneg 4

theorem one_le_two : (1 : R) ≤ 2 := by
  rw [← one_add_one_eq_two]; exact le_add_of_nonneg_right zero_le_one

end IsOrderedRing

section IsStrictOrderedRing

variable [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c d : R} {m n : ℕ}

@[simp] theorem zero_lt_one : (0 : R) < 1 := lt_of_le_of_ne zero_le_one zero_ne_one

theorem one_pos : (0 : R) < 1 := zero_lt_one

theorem zero_lt_one' (R : Type*) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] :
    (0 : R) < 1 :=
  zero_lt_one

theorem mul_lt_mul_of_pos_left (hbc : b < c) (ha : 0 < a) : a * b < a * c :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_left b c a hbc ha

theorem mul_lt_mul_of_pos_right (hbc : b < c) (ha : 0 < a) : b * a < c * a :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_right b c a hbc ha

@[simp] theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have := mul_lt_mul_of_pos_left hb ha; rwa [mul_zero] at this

theorem mul_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := mul_lt_mul_of_pos_left hb ha; rwa [mul_zero] at this

theorem mul_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  have := mul_lt_mul_of_pos_right ha hb; rwa [zero_mul] at this

theorem mul_lt_mul (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) (hc : 0 ≤ c) : a * b < c * d :=
  lt_of_lt_of_le (mul_lt_mul_of_pos_right hac hb) (mul_le_mul_of_nonneg_left hbd hc)

theorem mul_lt_mul' (hac : a ≤ c) (hbd : b < d) (hb : 0 ≤ b) (hc : 0 < c) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right hac hb) (mul_lt_mul_of_pos_left hbd hc)

theorem mul_lt_mul'' (hac : a < c) (hbd : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d :=
  mul_lt_mul' hac.le hbd hb (lt_of_le_of_lt ha hac)

theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  mul_lt_mul'' h2 h2 h1 h1

theorem lt_mul_of_one_lt_left (hb : 0 < b) (h : 1 < a) : b < a * b := by
  have := mul_lt_mul_of_pos_right h hb; rwa [one_mul] at this

theorem lt_mul_of_one_lt_right (ha : 0 < a) (h : 1 < b) : a < a * b := by
  have := mul_lt_mul_of_pos_left h ha; rwa [mul_one] at this

theorem mul_lt_of_lt_one_left (hb : 0 < b) (h : a < 1) : a * b < b := by
  have := mul_lt_mul_of_pos_right h hb; rwa [one_mul] at this

theorem mul_lt_of_lt_one_right (ha : 0 < a) (h : b < 1) : a * b < a := by
  have := mul_lt_mul_of_pos_left h ha; rwa [mul_one] at this

theorem one_lt_mul_of_lt_of_le (ha : 1 < a) (hb : 1 ≤ b) : 1 < a * b :=
  lt_of_lt_of_le ha (le_mul_of_one_le_right (le_trans zero_le_one ha.le) hb)

theorem one_lt_mul_of_le_of_lt (ha : 1 ≤ a) (hb : 1 < b) : 1 < a * b :=
  lt_of_lt_of_le hb (le_mul_of_one_le_left (le_trans zero_le_one hb.le) ha)

@[simp] theorem pow_pos (ha : 0 < a) (n : ℕ) : 0 < a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih ha

theorem sq_pos_of_pos (ha : 0 < a) : 0 < a ^ 2 := pow_pos ha 2

theorem pow_lt_pow_left₀ (hab : a < b) (ha : 0 ≤ a) : ∀ {n : ℕ}, n ≠ 0 → a ^ n < b ^ n
  | n + 1, _ => by
    rw [pow_succ, pow_succ]
    exact mul_lt_mul' (pow_le_pow_left₀ ha hab.le n) hab ha
      (pow_pos (lt_of_le_of_lt ha hab) n)

theorem one_lt_pow₀ (ha : 1 < a) {n : ℕ} (hn : n ≠ 0) : 1 < a ^ n := by
  have := pow_lt_pow_left₀ ha zero_le_one hn; rwa [one_pow] at this

theorem pow_lt_one₀ (h₀ : 0 ≤ a) (h₁ : a < 1) {n : ℕ} (hn : n ≠ 0) : a ^ n < 1 := by
  have := pow_lt_pow_left₀ h₁ h₀ hn; rwa [one_pow] at this

theorem pow_lt_pow_right₀ (h : 1 < a) (hnm : n < m) : a ^ n < a ^ m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_lt hnm
  rw [Nat.add_assoc, pow_add]
  exact lt_mul_of_one_lt_right (pow_pos (lt_trans zero_lt_one h) n)
    (one_lt_pow₀ h (Nat.succ_ne_zero k))

theorem pow_lt_pow_right_of_lt_one₀ (h₀ : 0 < a) (h₁ : a < 1) (hmn : m < n) : a ^ n < a ^ m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_lt hmn
  rw [Nat.add_assoc, pow_add]
  exact mul_lt_of_lt_one_right (pow_pos h₀ m) (pow_lt_one₀ h₀.le h₁ (Nat.succ_ne_zero k))

theorem Nat.cast_add_one_pos (n : ℕ) : 0 < (n : R) + 1 :=
  add_pos_of_nonneg_of_pos (Nat.cast_nonneg n) _root_.zero_lt_one

@[simp, norm_cast] theorem Nat.cast_lt {m n : ℕ} : (m : R) < n ↔ m < n := by
  have key {m n : ℕ} (h : m < n) : (m : R) < n := by
    refine _root_.lt_of_lt_of_le (_root_.lt_add_of_pos_right _ _root_.zero_lt_one) ?_
    rw [← Nat.cast_one, ← Nat.cast_add]; exact Nat.cast_le_cast_of_le h
  refine ⟨fun h ↦ Nat.lt_of_not_le fun n ↦ ?_, key⟩
  exact not_lt_of_ge (Nat.cast_le_cast_of_le n) h

@[simp, norm_cast] theorem Nat.cast_le {m n : ℕ} : (m : R) ≤ n ↔ m ≤ n :=
  ⟨fun h ↦ Nat.le_of_not_lt fun n ↦ not_lt_of_ge h (Nat.cast_lt.2 n), Nat.cast_le_cast_of_le⟩

@[simp, norm_cast] theorem Nat.cast_pos {n : ℕ} : (0 : R) < n ↔ 0 < n := by
  rw [← Nat.cast_zero, Nat.cast_lt]

theorem Nat.ofNat_pos {n : ℕ} [h : n.AtLeastTwo] : 0 < (no_index (OfNat.ofNat n) : R) :=
  Nat.cast_pos.2 (Nat.lt_of_lt_of_le Nat.zero_lt_two h.prop)

attribute [simp] Nat.ofNat_pos

@[simp, norm_cast] theorem Nat.one_lt_cast {n : ℕ} : (1 : R) < n ↔ 1 < n := by
  rw [← Nat.cast_one, Nat.cast_lt]

@[simp, norm_cast] theorem Nat.one_le_cast {n : ℕ} : (1 : R) ≤ n ↔ 1 ≤ n := by
  rw [← Nat.cast_one, Nat.cast_le]

@[simp, norm_cast] theorem Nat.cast_lt_one {n : ℕ} : (n : R) < 1 ↔ n = 0 := by
  rw [← Nat.cast_one, Nat.cast_lt, Nat.lt_one_iff]

@[simp, norm_cast] theorem Nat.cast_le_one {n : ℕ} : (n : R) ≤ 1 ↔ n ≤ 1 := by
  rw [← Nat.cast_one, Nat.cast_le]

@[simp] theorem zero_lt_two : (0 : R) < 2 := Nat.ofNat_pos

@[simp] theorem zero_lt_three : (0 : R) < 3 := Nat.ofNat_pos

@[simp] theorem zero_lt_four : (0 : R) < 4 := Nat.ofNat_pos

theorem two_pos : (0 : R) < 2 := zero_lt_two

theorem three_pos : (0 : R) < 3 := zero_lt_three

theorem four_pos : (0 : R) < 4 := zero_lt_four

theorem lt_add_one (a : R) : a < a + 1 := lt_add_of_pos_right a zero_lt_one

theorem lt_one_add (a : R) : a < 1 + a := lt_add_of_pos_left a zero_lt_one

theorem one_lt_two : (1 : R) < 2 := by
  rw [← one_add_one_eq_two]; exact lt_add_one 1

end IsStrictOrderedRing
