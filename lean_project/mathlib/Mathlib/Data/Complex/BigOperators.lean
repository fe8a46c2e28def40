/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Data.Complex.Cast

/-! # Sums and products of complex numbers -/

namespace Complex

variable {ι : Type*}

@[simp, norm_cast] theorem ofReal_sum (s : Finset ι) (f : ι → ℝ) :
    ((∑ x ∈ s, f x : ℝ) : ℂ) = ∑ x ∈ s, (f x : ℂ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, ofReal_zero]
  | insert _ _ h ih => rw [Finset.sum_insert h, Finset.sum_insert h, ofReal_add, ih]

@[simp, norm_cast] theorem ofReal_prod (s : Finset ι) (f : ι → ℝ) :
    ((∏ x ∈ s, f x : ℝ) : ℂ) = ∏ x ∈ s, (f x : ℂ) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.prod_empty, Finset.prod_empty, ofReal_one]
  | insert _ _ h ih => rw [Finset.prod_insert h, Finset.prod_insert h, ofReal_mul, ih]

@[simp] theorem re_sum (s : Finset ι) (f : ι → ℂ) : (∑ x ∈ s, f x).re = ∑ x ∈ s, (f x).re := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, zero_re]
  | insert _ _ h ih => rw [Finset.sum_insert h, Finset.sum_insert h, add_re, ih]

@[simp] theorem im_sum (s : Finset ι) (f : ι → ℂ) : (∑ x ∈ s, f x).im = ∑ x ∈ s, (f x).im := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, zero_im]
  | insert _ _ h ih => rw [Finset.sum_insert h, Finset.sum_insert h, add_im, ih]

end Complex
