/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Fin
import Mathlib.Algebra.BigOperators.Group.Finset.Piecewise
import Mathlib.Analysis.SpecialFunctions.Pow.Comparisons
import Mathlib.Data.Fin.VecNotation
import Mathlib.Logic.IsEmpty

/-!
# The inequality of weighted geometric and arithmetic means

From `t ≤ exp (t - 1)`, where `t` is each number divided by the arithmetic mean.
-/

open Finset

namespace Real

variable {ι : Type*} (s : Finset ι) (w z : ι → ℝ)

theorem exp_sum (f : ι → ℝ) : exp (∑ x ∈ s, f x) = ∏ x ∈ s, exp (f x) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [sum_empty, prod_empty, exp_zero]
  | insert _ _ h ih => rw [sum_insert h, prod_insert h, exp_add, ih]

theorem rpow_sum_of_pos {a : ℝ} (ha : 0 < a) (f : ι → ℝ) (s : Finset ι) :
    a ^ ∑ x ∈ s, f x = ∏ x ∈ s, a ^ f x := by
  simp only [rpow_def_of_pos ha, mul_sum, exp_sum]

theorem finset_prod_rpow {f : ι → ℝ} (hs : ∀ i ∈ s, 0 ≤ f i) (r : ℝ) :
    ∏ i ∈ s, f i ^ r = (∏ i ∈ s, f i) ^ r := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [prod_empty, prod_empty, one_rpow]
  | insert a t h ih =>
    have ht : ∀ i ∈ t, 0 ≤ f i := fun i hi ↦ hs i (mem_insert_of_mem hi)
    rw [prod_insert h, prod_insert h, ih ht,
      mul_rpow (hs a (mem_insert_self a t)) (prod_nonneg ht)]

theorem geom_mean_le_arith_mean_weighted (hw : ∀ i ∈ s, 0 ≤ w i) (hw' : ∑ i ∈ s, w i = 1)
    (hz : ∀ i ∈ s, 0 ≤ z i) : ∏ i ∈ s, z i ^ w i ≤ ∑ i ∈ s, w i * z i := by
  have hn : ∀ i ∈ s, 0 ≤ w i * z i := fun i hi ↦ mul_nonneg (hw i hi) (hz i hi)
  rcases (sum_nonneg hn).eq_or_lt with h | h
  · obtain ⟨i, hi, hwi⟩ := exists_ne_zero_of_sum_ne_zero (hw' ▸ one_ne_zero)
    have hzi := (mul_eq_zero.1 ((sum_eq_zero_iff_of_nonneg hn).1 h.symm i hi)).resolve_left hwi
    rw [← h, prod_eq_zero hi (by rw [hzi, zero_rpow hwi])]
  · have key : ∀ i ∈ s, z i ^ w i ≤
        (∑ j ∈ s, w j * z j) ^ w i * exp (w i * z i / (∑ j ∈ s, w j * z j) - w i) := by
      intro i hi
      have ht := add_one_le_exp (z i / (∑ j ∈ s, w j * z j) - 1)
      rw [sub_add_cancel, div_le_iff₀ h, mul_comm] at ht
      refine (rpow_le_rpow (hz i hi) ht (hw i hi)).trans_eq ?_
      rw [mul_rpow h.le (exp_pos _).le, ← exp_mul]
      congr 2
      rw [sub_mul, one_mul, div_mul_eq_mul_div, mul_comm (z i)]
    refine (prod_le_prod (fun i hi ↦ rpow_nonneg (hz i hi) _) key).trans_eq ?_
    rw [prod_mul_distrib, ← rpow_sum_of_pos h, ← exp_sum, hw', rpow_one, sum_sub_distrib,
      ← sum_div, div_self h.ne', hw', sub_self, exp_zero, mul_one]

theorem geom_mean_le_arith_mean (hw : ∀ i ∈ s, 0 ≤ w i) (hw' : 0 < ∑ i ∈ s, w i)
    (hz : ∀ i ∈ s, 0 ≤ z i) :
    (∏ i ∈ s, z i ^ w i) ^ (∑ i ∈ s, w i)⁻¹ ≤ (∑ i ∈ s, w i * z i) / ∑ i ∈ s, w i := by
  have h := geom_mean_le_arith_mean_weighted s (fun i ↦ w i / ∑ i ∈ s, w i) z
    (fun i hi ↦ div_nonneg (hw i hi) hw'.le) (by rw [← sum_div, div_self hw'.ne']) hz
  refine le_of_eq_of_le ?_ (h.trans_eq ?_)
  · rw [← finset_prod_rpow s fun i hi ↦ rpow_nonneg (hz i hi) _]
    exact prod_congr rfl fun i hi ↦ by rw [← rpow_mul (hz i hi), div_eq_mul_inv]
  · rw [sum_div]
    exact sum_congr rfl fun i _ ↦ div_mul_eq_mul_div _ _ _

theorem geom_mean_le_arith_mean2_weighted {w₁ w₂ p₁ p₂ : ℝ} (hw₁ : 0 ≤ w₁) (hw₂ : 0 ≤ w₂)
    (hp₁ : 0 ≤ p₁) (hp₂ : 0 ≤ p₂) (hw : w₁ + w₂ = 1) :
    p₁ ^ w₁ * p₂ ^ w₂ ≤ w₁ * p₁ + w₂ * p₂ := by
  have h := geom_mean_le_arith_mean_weighted univ ![w₁, w₂] ![p₁, p₂]
    (by simp [Fin.forall_fin_two, hw₁, hw₂]) (by simp [Fin.sum_univ_two, hw])
    (by simp [Fin.forall_fin_two, hp₁, hp₂])
  simpa [Fin.sum_univ_two, Fin.prod_univ_two] using h

theorem geom_mean_le_arith_mean3_weighted {w₁ w₂ w₃ p₁ p₂ p₃ : ℝ} (hw₁ : 0 ≤ w₁) (hw₂ : 0 ≤ w₂)
    (hw₃ : 0 ≤ w₃) (hp₁ : 0 ≤ p₁) (hp₂ : 0 ≤ p₂) (hp₃ : 0 ≤ p₃) (hw : w₁ + w₂ + w₃ = 1) :
    p₁ ^ w₁ * p₂ ^ w₂ * p₃ ^ w₃ ≤ w₁ * p₁ + w₂ * p₂ + w₃ * p₃ := by
  have h := geom_mean_le_arith_mean_weighted univ ![w₁, w₂, w₃] ![p₁, p₂, p₃]
    (by simp [Fin.forall_fin_succ, hw₁, hw₂, hw₃]) (by simpa [Fin.sum_univ_three] using hw)
    (by simp [Fin.forall_fin_succ, hp₁, hp₂, hp₃])
  simpa [Fin.sum_univ_three, Fin.prod_univ_three] using h

theorem geom_mean_le_arith_mean4_weighted {w₁ w₂ w₃ w₄ p₁ p₂ p₃ p₄ : ℝ} (hw₁ : 0 ≤ w₁)
    (hw₂ : 0 ≤ w₂) (hw₃ : 0 ≤ w₃) (hw₄ : 0 ≤ w₄) (hp₁ : 0 ≤ p₁) (hp₂ : 0 ≤ p₂) (hp₃ : 0 ≤ p₃)
    (hp₄ : 0 ≤ p₄) (hw : w₁ + w₂ + w₃ + w₄ = 1) :
    p₁ ^ w₁ * p₂ ^ w₂ * p₃ ^ w₃ * p₄ ^ w₄ ≤ w₁ * p₁ + w₂ * p₂ + w₃ * p₃ + w₄ * p₄ := by
  have h := geom_mean_le_arith_mean_weighted univ ![w₁, w₂, w₃, w₄] ![p₁, p₂, p₃, p₄]
    (by simp [Fin.forall_fin_succ, hw₁, hw₂, hw₃, hw₄]) (by simpa [Fin.sum_univ_four] using hw)
    (by simp [Fin.forall_fin_succ, hp₁, hp₂, hp₃, hp₄])
  simpa [Fin.sum_univ_four, Fin.prod_univ_four] using h

end Real
