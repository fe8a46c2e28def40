/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Abs
import Mathlib.Order.MinMax

/-!
# Maximum and minimum in ordered groups
-/

variable {α : Type*} [AddCommGroup α] [LinearOrder α] [IsOrderedAddMonoid α] {a b c : α}

omit [IsOrderedAddMonoid α] in
theorem min_add_max (a b : α) : min a b + max a b = a + b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, max_eq_right h]
  · rw [min_eq_right h, max_eq_left h, add_comm]

omit [IsOrderedAddMonoid α] in
theorem max_add_min (a b : α) : max a b + min a b = a + b := by rw [add_comm, min_add_max]

theorem max_add_add_right (a b c : α) : max (a + c) (b + c) = max a b + c := by
  rcases le_total a b with h | h
  · rw [max_eq_right h, max_eq_right (add_le_add_left h c)]
  · rw [max_eq_left h, max_eq_left (add_le_add_left h c)]

theorem max_add_add_left (a b c : α) : max (a + b) (a + c) = a + max b c := by
  rw [add_comm a, add_comm a, max_add_add_right, add_comm]

theorem min_add_add_right (a b c : α) : min (a + c) (b + c) = min a b + c := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, min_eq_left (add_le_add_left h c)]
  · rw [min_eq_right h, min_eq_right (add_le_add_left h c)]

theorem min_add_add_left (a b c : α) : min (a + b) (a + c) = a + min b c := by
  rw [add_comm a, add_comm a, min_add_add_right, add_comm]

theorem max_sub_sub_right (a b c : α) : max (a - c) (b - c) = max a b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, max_add_add_right, ← sub_eq_add_neg]

theorem min_sub_sub_right (a b c : α) : min (a - c) (b - c) = min a b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, min_add_add_right, ← sub_eq_add_neg]

theorem max_neg_neg (a b : α) : max (-a) (-b) = -min a b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, max_eq_left (neg_le_neg h)]
  · rw [min_eq_right h, max_eq_right (neg_le_neg h)]

theorem min_neg_neg (a b : α) : min (-a) (-b) = -max a b := by
  rcases le_total a b with h | h
  · rw [max_eq_right h, min_eq_right (neg_le_neg h)]
  · rw [max_eq_left h, min_eq_left (neg_le_neg h)]

theorem add_abs_nonneg (a : α) : 0 ≤ a + |a| := by
  rw [← neg_le_iff_add_nonneg']; exact neg_le_abs a

theorem abs_le_max_abs_abs (hab : a ≤ b) (hbc : b ≤ c) : |b| ≤ max |a| |c| :=
  abs_le'.2 ⟨hbc.trans ((le_abs_self c).trans (le_max_right _ _)),
    (neg_le_neg hab).trans ((neg_le_abs a).trans (le_max_left _ _))⟩

theorem abs_sub_le_of_nonneg_of_le {n : α} (a_nonneg : 0 ≤ a) (a_le : a ≤ n) (b_nonneg : 0 ≤ b)
    (b_le : b ≤ n) : |a - b| ≤ n :=
  abs_sub_le_iff.2 ⟨(sub_le_self a b_nonneg).trans a_le, (sub_le_self b a_nonneg).trans b_le⟩

theorem sub_le_of_abs_sub_le_left (h : |a - b| ≤ c) : b - c ≤ a :=
  sub_le_comm.1 (abs_sub_le_iff.1 h).2

theorem sub_le_of_abs_sub_le_right (h : |a - b| ≤ c) : a - c ≤ b :=
  sub_le_comm.1 (abs_sub_le_iff.1 h).1

theorem sub_lt_of_abs_sub_lt_left (h : |a - b| < c) : b - c < a :=
  sub_lt_comm.1 (abs_sub_lt_iff.1 h).2

theorem sub_lt_of_abs_sub_lt_right (h : |a - b| < c) : a - c < b :=
  sub_lt_comm.1 (abs_sub_lt_iff.1 h).1

theorem abs_add_three (a b c : α) : |a + b + c| ≤ |a| + |b| + |c| :=
  (abs_add_le (a + b) c).trans (add_le_add_left (abs_add_le a b) |c|)

theorem eq_or_eq_neg_of_abs_eq_abs (h : |a| = |b|) : a = b ∨ a = -b := abs_eq_abs.1 h

theorem abs_max_sub_max_le_abs (a b c : α) : |max a c - max b c| ≤ |a - b| := by
  have key (x y z : α) : max x z - max y z ≤ |x - y| := by
    refine sub_le_iff_le_add.2 (max_le ?_ ?_)
    · exact (sub_le_iff_le_add.1 (le_abs_self (x - y))).trans
        (add_le_add_right (le_max_left y z) _)
    · exact (le_max_right y z).trans (le_add_of_nonneg_left (abs_nonneg _))
  exact abs_sub_le_iff.2 ⟨key a b c, by rw [abs_sub_comm]; exact key b a c⟩
