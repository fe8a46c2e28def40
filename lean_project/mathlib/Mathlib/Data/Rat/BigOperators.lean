/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Data.Rat.Cast.Order

/-! # Casts of sums and products of rational numbers -/

namespace Rat

variable {ι K : Type*} [Field K] [CharZero K]

@[simp, norm_cast] theorem cast_sum (s : Finset ι) (f : ι → ℚ) :
    ((∑ x ∈ s, f x : ℚ) : K) = ∑ x ∈ s, (f x : K) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, cast_zero]
  | insert _ _ h ih => rw [Finset.sum_insert h, Finset.sum_insert h, cast_add, ih]

@[simp, norm_cast] theorem cast_prod (s : Finset ι) (f : ι → ℚ) :
    ((∏ x ∈ s, f x : ℚ) : K) = ∏ x ∈ s, (f x : K) := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.prod_empty, Finset.prod_empty, cast_one]
  | insert _ _ h ih => rw [Finset.prod_insert h, Finset.prod_insert h, cast_mul, ih]

end Rat
