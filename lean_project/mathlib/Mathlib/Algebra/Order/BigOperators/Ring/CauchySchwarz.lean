/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.BigOperators.Ring.Finset
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Ring.GrindInstances
import Mathlib.Algebra.Ring.GrindInstances

/-! # The inequality of Cauchy and Schwarz for finite sums -/

universe u v

namespace Finset

variable {ι : Type u} {R : Type v} [Field R] [LinearOrder R] [IsStrictOrderedRing R]

theorem sum_mul_sq_le_sq_mul_sq (s : Finset ι) (f g : ι → R) :
    (∑ i ∈ s, f i * g i) ^ 2 ≤ (∑ i ∈ s, f i ^ 2) * ∑ i ∈ s, g i ^ 2 := by
  have key : ∀ t : R, 0 ≤ t ^ 2 * ∑ i ∈ s, g i ^ 2 - 2 * t * (∑ i ∈ s, f i * g i) +
      ∑ i ∈ s, f i ^ 2 := fun t ↦ by
    have h : ∑ i ∈ s, (t * g i - f i) ^ 2 = t ^ 2 * ∑ i ∈ s, g i ^ 2 -
        2 * t * (∑ i ∈ s, f i * g i) + ∑ i ∈ s, f i ^ 2 := by
      rw [mul_sum, mul_sum, ← sum_sub_distrib, ← sum_add_distrib]
      exact sum_congr rfl fun i _ ↦ by grind
    rw [← h]
    exact sum_nonneg fun i _ ↦ sq_nonneg _
  have hg : 0 ≤ ∑ i ∈ s, g i ^ 2 := sum_nonneg fun i _ ↦ sq_nonneg _
  generalize ∑ i ∈ s, f i * g i = b at *
  generalize ∑ i ∈ s, f i ^ 2 = a at *
  generalize ∑ i ∈ s, g i ^ 2 = c at *
  rcases eq_or_lt_of_le hg with e | hc
  · subst e
    have h₁ := key (a * b)
    have h₂ := key (b * (a + 1))
    by_cases hb : b = 0
    · rw [hb]
      simp
    · have p : 0 < b ^ 2 := sq_pos_of_ne_zero hb
      have h := key ((a + 1) / (2 * b))
      have : 2 * ((a + 1) / (2 * b)) * b = a + 1 := by grind
      rw [mul_zero, zero_sub, this] at h
      grind
  · have h := key (b / c)
    have h' := mul_nonneg h hg
    have : ((b / c) ^ 2 * c - 2 * (b / c) * b + a) * c = a * c - b ^ 2 := by grind
    rw [this] at h'
    exact sub_nonneg.1 h'

end Finset
