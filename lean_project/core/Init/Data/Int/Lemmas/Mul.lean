/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.SubOrder
import Init.Data.Int.Lemmas.MinMax

/-!
# Integers: multiplication

Equations and inequalities with products.
-/

set_option relaxedAutoImplicit false

namespace Int

@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl

protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by simp

protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := by simp

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := by simp

/-! ### No zero divisors -/

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  have abs : ∀ a b : Int, (a * b).natAbs = a.natAbs * b.natAbs := by
    rintro (a | a) (b | b)
    · rfl
    · show (negOfNat (a * (b + 1))).natAbs = _; rw [negOfNat_eq, natAbs_neg]; rfl
    · show (negOfNat ((a + 1) * b)).natAbs = _; rw [negOfNat_eq, natAbs_neg]; rfl
    · rfl
  have h := abs a b
  have z : ∀ x : Int, x.natAbs = 0 ↔ x = 0 := by omega
  rw [← z (a * b), h, Nat.mul_eq_zero, z, z]

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h ↦ (Int.mul_eq_zero.1 h).elim a0 b0

protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  by
  have : (b - c) * a = 0 := by rw [Int.sub_mul, h, Int.sub_self]
  have := (Int.mul_eq_zero.1 this).resolve_right ha
  omega

protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  rw [Int.mul_comm a, Int.mul_comm a] at h
  exact Int.eq_of_mul_eq_mul_right ha h

protected theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, congrArg (c * ·)⟩

protected theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, congrArg (· * c)⟩

theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (by rw [H, Int.one_mul])

theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (by rw [H, Int.mul_one])

/-! ### Monotonicity -/

protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b :=
  by
  have := Int.mul_pos h₂ (Int.sub_pos_of_lt h₁)
  rw [Int.mul_sub] at this; omega

protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c :=
  by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h₁ h₂

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h₁ h₂

protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left hc h

protected theorem mul_lt_mul_of_neg_left {a b c : Int} (h : b < a) (hc : c < 0) : c * a < c * b :=
  by
  have := Int.mul_lt_mul_of_pos_left h (c := -c) (by omega)
  rw [Int.neg_mul, Int.neg_mul] at this; omega

protected theorem mul_lt_mul_of_neg_right {a b c : Int} (h : b < a) (hc : c < 0) : a * c < b * c :=
  by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h hc

protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b) (nn_c : 0 ≤
    c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)

protected theorem mul_lt_mul {a b c d : Int} (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) :
    a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)

protected theorem mul_lt_mul' {a b c d : Int} (h₁ : a ≤ c) (h₂ : b < d) (h₃ : 0 ≤ b) (h₄ : 0 < c) :
    a * b < c * d :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_right h₁ h₃) (Int.mul_lt_mul_of_pos_left h₂ h₄)

protected theorem mul_self_le_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (by omega)

protected theorem mul_self_lt_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.mul_lt_mul' (by omega) h2 h1 (by omega)

protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c := by
  refine Int.not_lt.1 fun l ↦ ?_
  have := Int.mul_lt_mul_of_pos_left l h; omega

protected theorem le_of_mul_le_mul_right {a b c : Int} (w : b * a ≤ c * a) (h : 0 < a) : b ≤ c := by
  rw [Int.mul_comm b, Int.mul_comm c] at w; exact Int.le_of_mul_le_mul_left w h

protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c := by
  refine Int.not_le.1 fun l ↦ ?_
  have := Int.mul_le_mul_of_nonneg_left l h; omega

protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : b * a < c * a) (h : 0 ≤ a) : b < c := by
  rw [Int.mul_comm b, Int.mul_comm c] at w; exact Int.lt_of_mul_lt_mul_left w h

/-! ### The sign of a product -/

protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) :
    a * b ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left hb ha; rwa [Int.mul_zero] at this

protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) :
    a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha

protected theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) :
    0 ≤ a * b := by
  have := Int.mul_le_mul_of_nonpos_left ha hb; rwa [Int.mul_zero] at this

protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_lt_mul_of_pos_left hb ha; rwa [Int.mul_zero] at this

protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha

protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  have := Int.mul_lt_mul_of_neg_left hb ha; rwa [Int.mul_zero] at this

theorem eq_one_of_mul_eq_one_right {a b : Int} (H : 0 ≤ a) (H' : a * b = 1) : a = 1 := by
  rcases Int.lt_or_ge a 2 with l | l
  · have : a ≠ 0 := by rintro rfl; rw [Int.zero_mul] at H'; omega
    omega
  · rcases Int.lt_or_ge 0 b with k | k
    · have := Int.mul_le_mul_of_nonneg_right l (Int.le_of_lt k); omega
    · have := Int.mul_nonpos_of_nonneg_of_nonpos H k; omega

theorem eq_one_of_mul_eq_one_left {a b : Int} (H : 0 ≤ b) (H' : a * b = 1) : b = 1 :=
  Int.eq_one_of_mul_eq_one_right H (by rw [Int.mul_comm, H'])

end Int
