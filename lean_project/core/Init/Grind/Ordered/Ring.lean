/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Basic

/-!
# Ordered modules and ordered rings
-/

namespace Lean.Grind

universe u

attribute [local instance] Semiring.natCast Ring.intCast

namespace OrderedRing

open Semiring

variable {α : Type u} [Ring α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
  [OrderedRing α]

omit [Std.LawfulOrderLT α] in
theorem add_le {a b : α} (h : a ≤ b) (c : α) : a + c ≤ b + c := (OrderedAdd.add_le_left_iff c).1 h

theorem add_lt {a b : α} (h : a < b) (c : α) : a + c < b + c :=
  (Std.LawfulOrderLT.lt_iff _ _).2 ⟨add_le (Std.le_of_lt h) c, fun k ↦
    Std.not_le_of_gt h ((OrderedAdd.add_le_left_iff c).2 k)⟩

omit [Std.LawfulOrderLT α] in
theorem add_le_iff {a b : α} (c : α) : a ≤ b ↔ a + c ≤ b + c := OrderedAdd.add_le_left_iff c

theorem add_lt_iff {a b : α} (c : α) : a < b ↔ a + c < b + c :=
  ⟨fun h ↦ add_lt h c, fun h ↦ by
    have := add_lt h (-c)
    rwa [add_assoc, add_assoc, Ring.add_neg_cancel, add_zero, add_zero] at this⟩

omit [Std.LawfulOrderLT α] in
theorem le_iff_sub_nonpos {a b : α} : a ≤ b ↔ a - b ≤ 0 := by
  rw [add_le_iff (-b), ← Ring.sub_eq_add_neg, Ring.add_neg_cancel]

theorem lt_iff_sub_neg {a b : α} : a < b ↔ a - b < 0 := by
  rw [add_lt_iff (-b), ← Ring.sub_eq_add_neg, Ring.add_neg_cancel]

theorem natCast_nonneg (n : Nat) : (0 : α) ≤ (n : α) := by
  induction n with
  | zero => rw [natCast_zero]; exact Std.IsPreorder.le_refl 0
  | succ n ih =>
    rw [natCast_succ]
    have := add_le ih (1 : α)
    rw [zero_add] at this
    exact Std.IsPreorder.le_trans _ _ _ (Std.le_of_lt zero_lt_one) this

theorem natCast_pos {n : Nat} (h : 0 < n) : (0 : α) < (n : α) := by
  cases n with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ n =>
    rw [natCast_succ]
    have := add_le (natCast_nonneg (α := α) n) (1 : α)
    rw [zero_add] at this
    exact Std.lt_of_lt_of_le zero_lt_one this

theorem intCast_le {k l : Int} (h : k ≤ l) : (k : α) ≤ (l : α) := by
  have := add_le (natCast_nonneg (α := α) (l - k).toNat) (k : α)
  rwa [← Ring.intCast_natCast, zero_add, ← Ring.intCast_add,
    show ((l - k).toNat : Int) + k = l by omega] at this

theorem intCast_lt {k l : Int} (h : k < l) : (k : α) < (l : α) := by
  have := add_lt (natCast_pos (α := α) (show 0 < (l - k).toNat by omega)) (k : α)
  rwa [← Ring.intCast_natCast, zero_add, ← Ring.intCast_add,
    show ((l - k).toNat : Int) + k = l by omega] at this

omit [Std.LawfulOrderLT α] in
/-- Multiples of something that is not positive by a natural number are not positive. -/
theorem intCast_mul_nonpos {k : Int} (hk : 0 ≤ k) {a : α} (h : a ≤ 0) : (k : α) * a ≤ 0 := by
  have (n : Nat) : (n : α) * a ≤ 0 := by
    induction n with
    | zero => rw [natCast_zero, zero_mul]; exact Std.IsPreorder.le_refl 0
    | succ n ih =>
      rw [natCast_succ, right_distrib, one_mul]
      have := add_le ih a
      rw [zero_add] at this
      exact Std.IsPreorder.le_trans _ _ _ this h
  rw [show k = (k.toNat : Int) by omega, Ring.intCast_natCast]
  exact this _

theorem intCast_mul_neg {k : Int} (hk : 0 < k) {a : α} (h : a < 0) : (k : α) * a < 0 := by
  have := intCast_mul_nonpos (show 0 ≤ k - 1 by omega) (Std.le_of_lt h)
  have := add_le this a
  rw [zero_add, show (k - 1 : Int) = k + -1 by omega, Ring.intCast_add, Ring.intCast_neg,
    Ring.intCast_one, right_distrib, Ring.neg_mul, one_mul, add_assoc, Ring.neg_add_cancel,
    add_zero] at this
  exact Std.lt_of_le_of_lt this h

end OrderedRing

end Lean.Grind
