/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Cast

/-!
# Integers: the order

How `≤` and `<` relate to each other and to `+`.
-/

set_option relaxedAutoImplicit false

namespace Int

/-! ### `add_…` -/

protected theorem add_le_add_three {a b c d e f : Int} (h₁ : a ≤ d) (h₂ : b ≤ e) (h₃ : c ≤ f) :
    a + b + c ≤ d + e + f := by omega

protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d := by omega

protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c := by omega

protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b := by omega

protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b := by omega

protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d := by omega

protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d := by omega

protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c := by omega

protected theorem add_neg {a b : Int} (ha : a < 0) (hb : b < 0) : a + b < 0 := by omega

protected theorem add_neg_of_neg_of_nonpos {a b : Int} (ha : a < 0) (hb : b ≤ 0) : a + b < 0 := by
  omega

protected theorem add_neg_of_nonpos_of_neg {a b : Int} (ha : a ≤ 0) (hb : b < 0) : a + b < 0 := by
  omega

protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by omega

protected theorem add_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by omega

theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := by omega

protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by omega

protected theorem add_pos_of_nonneg_of_pos {a b : Int} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by
  omega

protected theorem add_pos_of_pos_of_nonneg {a b : Int} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by
  omega

/-! ### `le_…` -/

protected theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a := by omega

protected theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b := by omega

theorem le_add_one {a b : Int} (h : a ≤ b) : a ≤ b + 1 := by omega

theorem le_of_lt_add_one {a b : Int} (H : a < b + 1) : a ≤ b := by omega

protected theorem le_of_not_le {a b : Int} : ¬ a ≤ b → b ≤ a := by omega

/-! ### `lt_…` -/

protected theorem lt_add_of_le_of_pos {a b c : Int} (hbc : b ≤ c) (ha : 0 < a) : b < c + a := by
  omega

protected theorem lt_add_of_pos_left (a : Int) {b : Int} (h : 0 < b) : a < b + a := by omega

protected theorem lt_add_of_pos_right (a : Int) {b : Int} (h : 0 < b) : a < a + b := by omega

theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := by omega

theorem lt_add_one_of_le {a b : Int} (H : a ≤ b) : a < b + 1 := by omega

protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b := by omega

protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a := by omega

protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c := by omega

protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c := by omega

theorem lt_of_add_one_le {a b : Int} (H : a + 1 ≤ b) : a < b := by omega

protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a := by omega

theorem lt_succ (a : Int) : a < a + 1 := by omega

protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by omega

/-! ### Others -/

protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a := by omega

protected theorem zero_lt_one : (0 : Int) < 1 := by omega

end Int
