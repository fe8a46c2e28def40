/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Data.Nat.Choose.Basic

/-! # The binomial theorem, sums of binomial coefficients -/

universe u

open Finset

/-- The binomial theorem. -/
theorem add_pow {R : Type u} [CommSemiring R] (x y : R) (n : ℕ) :
    (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m : R) := by
  induction n with
  | zero => rw [sum_range_one, pow_zero, pow_zero, Nat.choose_zero_right, Nat.cast_one]; simp
  | succ n ih =>
    have hx : x * ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m : R) =
        ∑ m ∈ range (n + 1), x ^ (m + 1) * y ^ (n - m) * (n.choose m : R) := by
      rw [mul_sum]
      exact sum_congr rfl fun m _ ↦ by rw [pow_succ']; ac_rfl
    have hy : y * ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m : R) =
        ∑ m ∈ range (n + 1), x ^ (m + 1) * y ^ (n - m) * (n.choose (m + 1) : R) +
          y ^ (n + 1) := by
      rw [sum_range_succ', mul_add, sum_range_succ _ n, mul_sum, Nat.choose_succ_self,
        Nat.cast_zero, mul_zero, add_zero]
      congr 1
      · refine sum_congr rfl fun m hm ↦ ?_
        rw [mem_range] at hm
        rw [show n - m = n - (m + 1) + 1 by omega, pow_succ y]
        ac_rfl
      · rw [pow_zero, one_mul, Nat.choose_zero_right, Nat.cast_one, mul_one, Nat.sub_zero,
          ← pow_succ']
    rw [pow_succ', add_mul, ih, hx, hy, sum_range_succ' _ (n + 1), ← add_assoc, ← sum_add_distrib]
    congr 1
    · refine sum_congr rfl fun m _ ↦ ?_
      rw [Nat.choose_succ_succ', Nat.cast_add, Nat.add_sub_add_right, mul_add]
    · rw [pow_zero, one_mul, Nat.choose_zero_right, Nat.cast_one, mul_one, Nat.sub_zero]

namespace Nat

theorem sum_range_choose (n : ℕ) : (∑ m ∈ range (n + 1), n.choose m) = 2 ^ n := by
  have h := add_pow 1 1 n
  simp only [one_pow, one_mul, mul_one, Nat.cast_id] at h
  exact h.symm

end Nat
