/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Tactic.Ring.Identity

/-!
# What proofs of `linarith` are made of

A comparison is brought to the form `0 ≤ e`, `0 < e`; multiples and products of such are added up to
`0 < e` for a term `e` that is zero.
-/

universe u

namespace Mathlib.Tactic.Linarith

variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]

theorem nonneg_of_le (a b a' b' : R) (h : a ≤ b) (ha : a = a') (hb : b = b') : 0 ≤ b' - a' :=
  ha ▸ hb ▸ sub_nonneg.2 h

theorem pos_of_lt (a b a' b' : R) (h : a < b) (ha : a = a') (hb : b = b') : 0 < b' - a' :=
  ha ▸ hb ▸ sub_pos.2 h

theorem nonneg_of_eq (a b a' b' : R) (h : a = b) (ha : a = a') (hb : b = b') : 0 ≤ b' - a' :=
  ha ▸ hb ▸ sub_nonneg.2 h.le

theorem neg_nonneg_of_eq (a b a' b' : R) (h : a = b) (ha : a = a') (hb : b = b') :
    0 ≤ a' - b' :=
  ha ▸ hb ▸ sub_nonneg.2 h.ge

theorem mul_nonneg_nonneg (a b : R) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := mul_nonneg h k
theorem mul_pos_pos (a b : R) (h : 0 < a) (k : 0 < b) : 0 < a * b := mul_pos h k
theorem mul_pos_nonneg (a b : R) (h : 0 < a) (k : 0 ≤ b) : 0 ≤ a * b := mul_nonneg h.le k
theorem mul_nonneg_pos (a b : R) (h : 0 ≤ a) (k : 0 < b) : 0 ≤ a * b := mul_nonneg h k.le
theorem square_nonneg (a : R) : 0 ≤ a * a := mul_self_nonneg a

theorem multiple_nonneg (n : ℕ) (a : R) (h : 0 ≤ a) : 0 ≤ (Ring.numeralOf R n).ofNat * a := by
  rw [Ring.numeralOf_eq_cast n]; exact mul_nonneg n.cast_nonneg h

theorem multiple_pos (n : ℕ) (a : R) (hn : Nat.blt 0 n = true) (h : 0 < a) :
    0 < (Ring.numeralOf R n).ofNat * a := by
  rw [Ring.numeralOf_eq_cast n]; exact mul_pos (Nat.cast_pos.2 (Nat.le_of_ble_eq_true hn)) h

theorem add_nonneg_nonneg (a b : R) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := add_nonneg h k
theorem add_pos_pos (a b : R) (h : 0 < a) (k : 0 < b) : 0 < a + b := add_pos h k
theorem add_pos_nonneg (a b : R) (h : 0 < a) (k : 0 ≤ b) : 0 < a + b :=
  add_pos_of_pos_of_nonneg h k
theorem add_nonneg_pos (a b : R) (h : 0 ≤ a) (k : 0 < b) : 0 < a + b :=
  add_pos_of_nonneg_of_pos h k

omit [IsStrictOrderedRing R] in
theorem pos_of_eq (a b : R) (h : 0 < a) (e : a = b) : 0 < b := e ▸ h

omit [IsStrictOrderedRing R] in
theorem nonneg_of_eq_term (a b : R) (h : 0 ≤ a) (e : a = b) : 0 ≤ b := e ▸ h

omit [IsStrictOrderedRing R] in
theorem false_of_pos (a : R) (h : 0 < a) (zero : a = 0) : False := (zero ▸ h).false

theorem false_of_nonneg (a : R) (n : ℕ) (hn : Nat.blt 0 n = true) (h : 0 ≤ a)
    (negative : a = -(Ring.numeralOf R n).ofNat) : False := by
  rw [negative, Ring.numeralOf_eq_cast n] at h
  exact (neg_lt_zero.2 (Nat.cast_pos.2 (Nat.le_of_ble_eq_true hn))).not_ge h

theorem false_of_pos_neg (a : R) (n : ℕ) (h : 0 < a)
    (negative : a = -(Ring.numeralOf R n).ofNat) : False := by
  rw [negative, Ring.numeralOf_eq_cast n] at h
  exact (neg_nonpos.2 n.cast_nonneg).not_gt h

/-! ### Integers and natural numbers -/

theorem int_le_of_lt (a b : ℤ) (h : a < b) : a + 1 ≤ b := h

theorem cast_le (a b : ℕ) (h : a ≤ b) : (a : ℤ) ≤ b := Int.ofNat_le.2 h

theorem cast_lt (a b : ℕ) (h : a < b) : (a : ℤ) + 1 ≤ b := Int.ofNat_lt.2 h

theorem cast_eq (a b : ℕ) (h : a = b) : (a : ℤ) = b := congrArg _ h

/-! ### Goals -/

theorem le_of_contradiction {α : Type u} [LinearOrder α] {a b : α} (h : b < a → False) : a ≤ b :=
  le_of_not_gt h

theorem lt_of_contradiction {α : Type u} [LinearOrder α] {a b : α} (h : b ≤ a → False) : a < b :=
  lt_of_not_ge h

theorem eq_of_contradictions {α : Type u} [LinearOrder α] {a b : α} (h : a < b → False)
    (k : b < a → False) : a = b :=
  le_antisymm (le_of_not_gt k) (le_of_not_gt h)

end Mathlib.Tactic.Linarith
