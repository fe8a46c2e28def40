/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Basic
import Mathlib.Data.Nat.Factorial.Basic
import Mathlib.Order.Interval.Finset.Nat

/-!
# Sums and products over ranges and intervals of natural numbers

One factor more at the top or at the bottom, two adjacent intervals, shifted and reversed ones.
-/

universe u

namespace Finset

variable {M : Type u}

/-! ### Products -/

section CommMonoid

variable [CommMonoid M] (f : ℕ → M)

@[simp] theorem prod_range_zero : ∏ k ∈ range 0, f k = 1 := rfl

theorem prod_range_succ (n : ℕ) : (∏ x ∈ range (n + 1), f x) = (∏ x ∈ range n, f x) * f n := by
  rw [range_add_one, prod_insert notMem_range_self, mul_comm]

theorem prod_range_succ_comm (n : ℕ) :
    (∏ x ∈ range (n + 1), f x) = f n * ∏ x ∈ range n, f x := by
  rw [prod_range_succ, mul_comm]

theorem prod_range_one : ∏ k ∈ range 1, f k = f 0 := by rw [range_one, prod_singleton]

theorem prod_range_succ' (n : ℕ) :
    (∏ k ∈ range (n + 1), f k) = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => rw [prod_range_one, prod_range_zero, one_mul]
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ, mul_right_comm]

theorem prod_range_add (n m : ℕ) :
    (∏ x ∈ range (n + m), f x) = (∏ x ∈ range n, f x) * ∏ x ∈ range m, f (n + x) := by
  induction m with
  | zero => exact (mul_one _).symm
  | succ m ih => rw [← Nat.add_assoc, prod_range_succ, ih, prod_range_succ, mul_assoc]

theorem prod_Ico_eq_prod_range (m n : ℕ) :
    ∏ i ∈ Ico m n, f i = ∏ i ∈ range (n - m), f (m + i) := by
  refine (prod_nbij (fun i ↦ m + i) (fun i h ↦ ?_) (fun _ _ _ _ e ↦ Nat.add_left_cancel e)
    (fun i h ↦ ?_) fun _ _ ↦ rfl).symm
  · rw [mem_range] at h
    rw [mem_Ico]
    omega
  · rw [mem_coe, mem_Ico] at h
    exact ⟨i - m, mem_coe.2 (mem_range.2 (by omega)), show m + (i - m) = i by omega⟩

theorem prod_Ico_consecutive {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    (∏ i ∈ Ico m n, f i) * ∏ i ∈ Ico n k, f i = ∏ i ∈ Ico m k, f i := by
  have d : Disjoint (Ico m n) (Ico n k) := disjoint_left.2 fun x h k ↦ by
    rw [mem_Ico] at h k
    omega
  rw [← prod_union d]
  congr 1
  ext x
  simp only [mem_union, mem_Ico]
  omega

theorem prod_range_mul_prod_Ico {m n : ℕ} (h : m ≤ n) :
    (∏ k ∈ range m, f k) * ∏ k ∈ Ico m n, f k = ∏ k ∈ range n, f k := by
  rw [range_eq_Ico, range_eq_Ico, prod_Ico_consecutive f (Nat.zero_le m) h]

variable {f} in
theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∏ k ∈ Ico a (b + 1), f k) = (∏ k ∈ Ico a b, f k) * f b := by
  rw [Nat.Ico_succ_right_eq_insert_Ico hab, prod_insert right_notMem_Ico, mul_comm]

variable {f} in
theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    (∏ k ∈ Icc a (b + 1), f k) = (∏ k ∈ Icc a b, f k) * f (b + 1) := by
  rw [← Nat.Ico_succ_right, prod_Ico_succ_top hab, Nat.Ico_succ_right]

variable {f} in
theorem prod_Ioc_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∏ k ∈ Ioc a (b + 1), f k) = (∏ k ∈ Ioc a b, f k) * f (b + 1) := by
  rw [← Nat.Icc_succ_left, ← Nat.Icc_succ_left, prod_Icc_succ_top (Nat.succ_le_succ hab)]

theorem prod_eq_prod_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → M) :
    ∏ k ∈ Ico a b, f k = f a * ∏ k ∈ Ico (a + 1) b, f k := by
  have e : Ico a b = insert a (Ico (a + 1) b) := by
    ext x
    simp only [mem_insert, mem_Ico]
    omega
  rw [e, prod_insert (by simp)]

theorem prod_range_eq_mul_Ico {n : ℕ} (hn : 0 < n) :
    ∏ x ∈ range n, f x = f 0 * ∏ x ∈ Ico 1 n, f x := by
  rw [range_eq_Ico, prod_eq_prod_Ico_succ_bot hn]

theorem prod_Icc_id_eq_range (n : ℕ) : ∏ k ∈ Icc 1 n, f k = ∏ k ∈ range n, f (k + 1) := by
  rw [← Nat.Ico_succ_right, prod_Ico_eq_prod_range]
  exact prod_congr rfl fun k _ ↦ by rw [Nat.add_comm]

theorem prod_range_reflect (n : ℕ) : (∏ j ∈ range n, f (n - 1 - j)) = ∏ j ∈ range n, f j := by
  refine prod_nbij' (fun j ↦ n - 1 - j) (fun j ↦ n - 1 - j) ?_ ?_ ?_ ?_ fun _ _ ↦ rfl <;>
    intro j h <;> rw [mem_range] at * <;> omega

end CommMonoid

/-! ### Sums -/

section AddCommMonoid

variable [AddCommMonoid M] (f : ℕ → M)

@[simp] theorem sum_range_zero : ∑ k ∈ range 0, f k = 0 := rfl

theorem sum_range_succ (n : ℕ) : ∑ x ∈ range (n + 1), f x = ∑ x ∈ range n, f x + f n :=
  prod_range_succ (M := Multiplicative M) f n

theorem sum_range_succ_comm (n : ℕ) : ∑ x ∈ range (n + 1), f x = f n + ∑ x ∈ range n, f x :=
  prod_range_succ_comm (M := Multiplicative M) f n

theorem sum_range_one : ∑ k ∈ range 1, f k = f 0 := prod_range_one (M := Multiplicative M) f

theorem sum_range_succ' (n : ℕ) :
    ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f (k + 1) + f 0 :=
  prod_range_succ' (M := Multiplicative M) f n

theorem sum_range_add (n m : ℕ) :
    ∑ x ∈ range (n + m), f x = ∑ x ∈ range n, f x + ∑ x ∈ range m, f (n + x) :=
  prod_range_add (M := Multiplicative M) f n m

theorem sum_Ico_eq_sum_range (m n : ℕ) : ∑ i ∈ Ico m n, f i = ∑ i ∈ range (n - m), f (m + i) :=
  prod_Ico_eq_prod_range (M := Multiplicative M) f m n

theorem sum_Ico_consecutive {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    ∑ i ∈ Ico m n, f i + ∑ i ∈ Ico n k, f i = ∑ i ∈ Ico m k, f i :=
  prod_Ico_consecutive (M := Multiplicative M) f hmn hnk

theorem sum_range_add_sum_Ico {m n : ℕ} (h : m ≤ n) :
    ∑ k ∈ range m, f k + ∑ k ∈ Ico m n, f k = ∑ k ∈ range n, f k :=
  prod_range_mul_prod_Ico (M := Multiplicative M) f h

variable {f} in
theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∑ k ∈ Ico a (b + 1), f k = ∑ k ∈ Ico a b, f k + f b :=
  prod_Ico_succ_top (M := Multiplicative M) hab f

variable {f} in
theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    ∑ k ∈ Icc a (b + 1), f k = ∑ k ∈ Icc a b, f k + f (b + 1) :=
  prod_Icc_succ_top (M := Multiplicative M) hab f

variable {f} in
theorem sum_Ioc_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∑ k ∈ Ioc a (b + 1), f k = ∑ k ∈ Ioc a b, f k + f (b + 1) :=
  prod_Ioc_succ_top (M := Multiplicative M) hab f

theorem sum_eq_sum_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → M) :
    ∑ k ∈ Ico a b, f k = f a + ∑ k ∈ Ico (a + 1) b, f k :=
  prod_eq_prod_Ico_succ_bot (M := Multiplicative M) hab f

theorem sum_range_eq_add_Ico {n : ℕ} (hn : 0 < n) :
    ∑ x ∈ range n, f x = f 0 + ∑ x ∈ Ico 1 n, f x :=
  prod_range_eq_mul_Ico (M := Multiplicative M) f hn

theorem sum_Icc_id_eq_range (n : ℕ) : ∑ k ∈ Icc 1 n, f k = ∑ k ∈ range n, f (k + 1) :=
  prod_Icc_id_eq_range (M := Multiplicative M) f n

theorem sum_range_reflect (n : ℕ) : (∑ j ∈ range n, f (n - 1 - j)) = ∑ j ∈ range n, f j :=
  prod_range_reflect (M := Multiplicative M) f n

end AddCommMonoid

/-! ### Sums of differences, of the numbers themselves -/

theorem sum_range_succ_sub_sum [AddCommGroup M] (f : ℕ → M) (n : ℕ) :
    ∑ i ∈ range (n + 1), f i - ∑ i ∈ range n, f i = f n := by
  rw [sum_range_succ, add_sub_cancel_left]

theorem sum_range_sub [AddCommGroup M] (f : ℕ → M) (n : ℕ) :
    ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => exact (sub_self _).symm
  | succ n ih => rw [sum_range_succ, ih, add_comm, sub_add_sub_cancel]

theorem sum_range_sub' [AddCommGroup M] (f : ℕ → M) (n : ℕ) :
    ∑ i ∈ range n, (f i - f (i + 1)) = f 0 - f n := by
  induction n with
  | zero => exact (sub_self _).symm
  | succ n ih => rw [sum_range_succ, ih, sub_add_sub_cancel]

theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, ← Nat.mul_add, Nat.add_sub_cancel, Nat.mul_comm]
    cases n with
    | zero => rfl
    | succ m => rfl

theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two, Nat.mul_div_cancel _ (by decide)]

@[simp] theorem prod_range_add_one_eq_factorial (n : ℕ) :
    (∏ x ∈ range n, (x + 1)) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]

@[simp] theorem prod_Ico_id_eq_factorial (n : ℕ) : (∏ x ∈ Ico 1 (n + 1), x) = Nat.factorial n := by
  rw [← prod_range_add_one_eq_factorial, Nat.Ico_succ_right, prod_Icc_id_eq_range]

end Finset
