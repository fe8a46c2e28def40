/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Data.Nat.ModEq

/-! # Geometric sums -/

universe u

open Finset

variable {R : Type u}

theorem geom_sum_succ [Semiring R] {x : R} {n : ℕ} :
    ∑ i ∈ range (n + 1), x ^ i = (x * ∑ i ∈ range n, x ^ i) + 1 := by
  rw [sum_range_succ', pow_zero, mul_sum]
  simp only [pow_succ']

theorem geom_sum_succ' [Semiring R] {x : R} {n : ℕ} :
    ∑ i ∈ range (n + 1), x ^ i = x ^ n + ∑ i ∈ range n, x ^ i := by
  rw [sum_range_succ, add_comm]

theorem geom_sum_mul_add [Semiring R] (x : R) (n : ℕ) :
    (∑ i ∈ range n, (x + 1) ^ i) * x + 1 = (x + 1) ^ n := by
  induction n with
  | zero => rw [sum_range_zero, zero_mul, zero_add, pow_zero]
  | succ n ih =>
    rw [sum_range_succ, add_mul, add_right_comm, ih, pow_succ, mul_add, mul_one, add_comm]

theorem mul_geom_sum [Ring R] (x : R) (n : ℕ) : ((x - 1) * ∑ i ∈ range n, x ^ i) = x ^ n - 1 := by
  induction n with
  | zero => rw [sum_range_zero, mul_zero, pow_zero, sub_self]
  | succ n ih =>
    rw [sum_range_succ, mul_add, ih, sub_mul, one_mul, ← pow_succ']
    rw [add_comm, sub_add_sub_cancel]

theorem geom_sum_mul [CommRing R] (x : R) (n : ℕ) :
    (∑ i ∈ range n, x ^ i) * (x - 1) = x ^ n - 1 := by rw [mul_comm, mul_geom_sum]

theorem geom_sum_eq [Field R] {x : R} (h : x ≠ 1) (n : ℕ) :
    ∑ i ∈ range n, x ^ i = (x ^ n - 1) / (x - 1) := by
  rw [← geom_sum_mul x n, mul_div_assoc, div_self (sub_ne_zero.2 h), mul_one]

/-- The difference of two powers has the difference of the bases as a factor. -/
theorem Commute.mul_geom_sum₂ [CommRing R] (x y : R) (n : ℕ) :
    ((x - y) * ∑ i ∈ range n, x ^ i * y ^ (n - 1 - i)) = x ^ n - y ^ n := by
  induction n with
  | zero => rw [sum_range_zero, mul_zero, pow_zero, pow_zero, sub_self]
  | succ n ih =>
    have e : ∑ i ∈ range n, x ^ i * y ^ (n + 1 - 1 - i) =
        y * ∑ i ∈ range n, x ^ i * y ^ (n - 1 - i) := by
      rw [mul_sum]
      refine sum_congr rfl fun i hi ↦ ?_
      rw [mem_range] at hi
      rw [show n + 1 - 1 - i = n - 1 - i + 1 by omega, pow_succ]
      ac_rfl
    rw [sum_range_succ, e, show n + 1 - 1 - n = 0 by omega, pow_zero, mul_one, mul_add,
      mul_left_comm, ih, mul_sub, sub_mul, ← pow_succ', ← pow_succ', mul_comm y (x ^ n),
      mul_comm (x ^ n) y, add_comm, sub_add_sub_cancel]

theorem sub_dvd_pow_sub_pow [CommRing R] (x y : R) (n : ℕ) : x - y ∣ x ^ n - y ^ n :=
  ⟨_, (Commute.mul_geom_sum₂ x y n).symm⟩

theorem nat_sub_dvd_pow_sub_pow (x y n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  rcases Nat.le_total y x with h | h
  · have : y ≡ x [MOD x - y] := (Nat.modEq_iff_dvd' h).2 (Nat.dvd_refl _)
    exact (Nat.modEq_iff_dvd' (Nat.pow_le_pow_left h n)).1 (this.pow n)
  · rw [Nat.sub_eq_zero_of_le (Nat.pow_le_pow_left h n)]
    exact Nat.dvd_zero _
