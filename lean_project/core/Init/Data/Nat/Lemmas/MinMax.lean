/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Sub

/-!
# Natural numbers: minimum and maximum

`min` and `max` form a distributive lattice, and `+` and `-` are monotone for them.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-! ### `max_…` -/

protected theorem max_assoc : ∀ (a b c : Nat), max (max a b) c = max a (max b c) := by omega

protected theorem max_comm (a b : Nat) : max a b = max b a := by omega

protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by omega

protected theorem max_eq_max (a : Nat) : Nat.max a b = max a b := rfl

protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := by omega

protected theorem max_le_of_le_of_le {a b c : Nat} : a ≤ c → b ≤ c → max a b ≤ c := by omega

protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by omega

protected theorem max_min_distrib_left :
    ∀ (a b c : Nat), max a (min b c) = min (max a b) (max a c) := by omega

protected theorem max_min_distrib_right (a b c : Nat) : max (min a b) c = min (max a c) (max b c) :=
  by
  omega

@[simp] protected theorem max_zero (a) : max a 0 = a := by omega

/-! ### `min_…` -/

@[simp] protected theorem min_assoc : ∀ (a b c : Nat), min (min a b) c = min a (min b c) := by omega

protected theorem min_comm (a b : Nat) : min a b = min b a := by omega

protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := by omega

protected theorem min_eq_min (a : Nat) : Nat.min a b = min a b := rfl

protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by omega

protected theorem min_max_distrib_left :
    ∀ (a b c : Nat), min a (max b c) = max (min a b) (min a c) := by omega

protected theorem min_max_distrib_right (a b c : Nat) : min (max a b) c = max (min a c) (min b c) :=
  by
  omega

@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by omega

@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by omega

@[simp] protected theorem min_zero (a) : min a 0 = 0 := by omega

/-! ### `sub_…` -/

protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by omega

@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega

protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by omega

protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by omega

protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by omega

protected theorem sub_max_sub_right : ∀ (a b c : Nat), max (a - c) (b - c) = max a b - c := by omega

protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by omega

protected theorem sub_min_sub_right : ∀ (a b c : Nat), min (a - c) (b - c) = min a b - c := by omega

protected theorem sub_sub_eq_min : ∀ (a b : Nat), a - (a - b) = min a b := by omega

/-! ### Others -/

protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by omega

protected theorem add_max_add_right : ∀ (a b c : Nat), max (a + c) (b + c) = max a b + c := by omega

protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by omega

protected theorem add_min_add_right : ∀ (a b c : Nat), min (a + c) (b + c) = min a b + c := by omega

protected theorem le_min_of_le_of_le {a b c : Nat} : a ≤ b → a ≤ c → a ≤ min b c := by omega

protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := by omega

protected theorem succ_max_succ (x y) : max (succ x) (succ y) = succ (max x y) := by omega

theorem succ_min_succ (x y) : min (succ x) (succ y) = succ (min x y) := by omega

@[simp] protected theorem zero_max (a) : max 0 a = a := rfl

@[simp] protected theorem zero_min (a) : min 0 a = 0 := rfl

/-! ### Predecessors and products -/

protected theorem pred_min_pred : ∀ (x y), min (pred x) (pred y) = pred (min x y) := by
  simp only [pred_eq_sub_one]; omega

protected theorem pred_max_pred : ∀ (x y), max (pred x) (pred y) = pred (max x y) := by
  simp only [pred_eq_sub_one]; omega

protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.mul_le_mul_left a h)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.mul_le_mul_left a h)]

protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.mul_le_mul_left a h)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.mul_le_mul_left a h)]

protected theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm _ c, Nat.mul_min_mul_left]

protected theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm _ c, Nat.mul_max_mul_left]

end Nat
