/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat

/-! # The distance of two natural numbers -/

namespace Nat

/-- The distance: one of the two differences is `0`. -/
def dist (n m : ℕ) : ℕ := n - m + (m - n)

variable {k m n : ℕ}

theorem dist_comm (n m : ℕ) : dist n m = dist m n := Nat.add_comm _ _

@[simp] theorem dist_self (n : ℕ) : dist n n = 0 := by
  unfold dist
  omega

theorem eq_of_dist_eq_zero (h : dist n m = 0) : n = m := by
  unfold dist at h
  omega

theorem dist_eq_sub_of_le (h : n ≤ m) : dist n m = m - n := by
  unfold dist
  omega

theorem dist_eq_sub_of_le_right (h : m ≤ n) : dist n m = n - m := by
  unfold dist
  omega

theorem dist_tri_ineq (n m k : ℕ) : dist n k ≤ dist n m + dist m k := by
  unfold dist
  omega

end Nat
