/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Algebra.Order.Sub.Defs
import Mathlib.Data.NNReal.Defs

/-!
# Nonnegative real numbers: truncated subtraction, sums and products, conversion of numbers
-/

open scoped NNReal

instance NNReal.instOrderedSub : OrderedSub ℝ≥0 where
  tsub_le_iff_right a b c := by
    rw [← NNReal.coe_le_coe, ← NNReal.coe_le_coe, NNReal.coe_sub_def, NNReal.coe_add, max_le_iff]
    exact ⟨fun h ↦ sub_le_iff_le_add.1 h.1, fun h ↦ ⟨sub_le_iff_le_add.2 h, c.2⟩⟩

namespace NNReal

variable {ι : Type*}

@[simp, norm_cast] theorem coe_sum (s : Finset ι) (f : ι → ℝ≥0) :
    ((∑ x ∈ s, f x : ℝ≥0) : ℝ) = ∑ x ∈ s, (f x : ℝ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, NNReal.coe_zero]
  | insert _ _ h ih => rw [Finset.sum_insert h, Finset.sum_insert h, NNReal.coe_add, ih]

@[simp, norm_cast] theorem coe_prod (s : Finset ι) (f : ι → ℝ≥0) :
    ((∏ x ∈ s, f x : ℝ≥0) : ℝ) = ∏ x ∈ s, (f x : ℝ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.prod_empty, Finset.prod_empty, NNReal.coe_one]
  | insert _ _ h ih => rw [Finset.prod_insert h, Finset.prod_insert h, NNReal.coe_mul, ih]

@[simp] theorem zero_le_coe {q : ℝ≥0} : 0 ≤ (q : ℝ) := q.2

theorem sub_div (a b c : ℝ≥0) : (a - b) / c = a / c - b / c := by
  refine NNReal.eq ?_
  rw [NNReal.coe_div, NNReal.coe_sub_def, NNReal.coe_sub_def, NNReal.coe_div, NNReal.coe_div,
    ← _root_.sub_div]
  rcases le_total ((a : ℝ) - b) 0 with h | h
  · rw [max_eq_right h, max_eq_right (div_nonpos_of_nonpos_of_nonneg h c.coe_nonneg), zero_div]
  · rw [max_eq_left h, max_eq_left (div_nonneg h c.coe_nonneg)]

theorem sqrt_eq_iff_sq_eq {x y : ℝ≥0} : sqrt x = y ↔ y ^ 2 = x := by
  rw [sqrt_eq_iff_eq_sq, eq_comm]

end NNReal

namespace Real

variable {r p : ℝ}

@[simp] theorem toNNReal_eq_zero : toNNReal r = 0 ↔ r ≤ 0 := by
  rw [← not_lt, ← toNNReal_pos, pos_iff_ne_zero, Classical.not_not]

@[simp] theorem toNNReal_le_toNNReal_iff (hp : 0 ≤ p) : toNNReal r ≤ toNNReal p ↔ r ≤ p := by
  rw [← NNReal.coe_le_coe, coe_toNNReal', coe_toNNReal', max_eq_left hp, max_le_iff]
  exact ⟨And.left, fun h ↦ ⟨h, hp⟩⟩

@[simp] theorem toNNReal_eq_toNNReal_iff (hr : 0 ≤ r) (hp : 0 ≤ p) :
    toNNReal r = toNNReal p ↔ r = p := by
  rw [← NNReal.coe_inj, coe_toNNReal r hr, coe_toNNReal p hp]

@[simp] theorem toNNReal_lt_toNNReal_iff (h : 0 < p) : toNNReal r < toNNReal p ↔ r < p := by
  rw [← NNReal.coe_lt_coe, coe_toNNReal', coe_toNNReal', max_eq_left h.le, max_lt_iff]
  exact ⟨And.left, fun k ↦ ⟨k, h⟩⟩

theorem toNNReal_lt_toNNReal_iff_of_nonneg (hr : 0 ≤ r) : toNNReal r < toNNReal p ↔ r < p := by
  rw [← not_le, ← not_le, toNNReal_le_toNNReal_iff hr]

theorem le_toNNReal_iff_coe_le {r : ℝ≥0} (hp : 0 ≤ p) : r ≤ toNNReal p ↔ (r : ℝ) ≤ p := by
  rw [← NNReal.coe_le_coe, coe_toNNReal p hp]

theorem toNNReal_le_iff_le_coe {p : ℝ≥0} : toNNReal r ≤ p ↔ r ≤ p := by
  rw [← NNReal.coe_le_coe, coe_toNNReal', max_le_iff]
  exact ⟨And.left, fun h ↦ ⟨h, p.2⟩⟩

theorem lt_toNNReal_iff_coe_lt {r : ℝ≥0} : r < toNNReal p ↔ (r : ℝ) < p := by
  rw [← not_le, toNNReal_le_iff_le_coe, not_le]

theorem toNNReal_lt_iff_lt_coe {p : ℝ≥0} (hr : 0 ≤ r) : toNNReal r < p ↔ r < p := by
  rw [← NNReal.coe_lt_coe, coe_toNNReal r hr]

theorem toNNReal_eq_iff_eq_coe {p : ℝ≥0} (hp : p ≠ 0) : toNNReal r = p ↔ r = p := by
  rw [← NNReal.coe_inj, coe_toNNReal']
  have h : (0 : ℝ) < p := NNReal.coe_pos.2 (pos_iff_ne_zero.2 hp)
  refine ⟨fun e ↦ ?_, fun e ↦ by rw [e, max_eq_left h.le]⟩
  rcases le_total r 0 with k | k
  · rw [max_eq_right k] at e; exact (h.ne e).elim
  · rwa [max_eq_left k] at e

end Real
