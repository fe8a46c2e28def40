/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Init

/-! # Common divisors with sums of multiples; rules of `simp` for remainders and powers -/

namespace Nat

variable (m n k : ℕ)

attribute [simp] Nat.mul_add_mod Nat.mod_mul_mod Nat.mul_mod_mod Nat.div_self
  Nat.pow_le_pow_iff_right Nat.pow_lt_pow_iff_right Nat.pow_le_pow_iff_left Nat.pow_right_inj
  Int.add_mul_emod_self_left gcd_add_mul_self gcd_add_mul_left_right gcd_add_mul_right_left
  gcd_add_mul_left_left

@[simp] theorem gcd_mul_right_add_right : gcd m (k * m + n) = gcd m n := by
  rw [Nat.add_comm]; exact gcd_add_mul_self m n k

@[simp] theorem gcd_mul_left_add_right : gcd m (m * k + n) = gcd m n := by
  rw [Nat.mul_comm, gcd_mul_right_add_right]

@[simp] theorem gcd_mul_right_add_left : gcd (k * n + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_right_add_right, gcd_comm]

@[simp] theorem gcd_mul_left_add_left : gcd (n * k + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_left_add_right, gcd_comm]

@[simp] theorem gcd_self_add_left : gcd (m + n) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_self_left]

variable {m n}

theorem gcd_sub_self_right (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  rw [← gcd_add_self_right, Nat.sub_add_cancel h]

theorem gcd_sub_self_left (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]

theorem gcd_self_sub_right (h : m ≤ n) : gcd n (n - m) = gcd n m := by
  have e := gcd_add_self_left m (n - m)
  rw [Nat.add_sub_cancel' h] at e
  rw [e, gcd_comm, gcd_sub_self_left h]

theorem gcd_self_sub_left (h : m ≤ n) : gcd (n - m) n = gcd m n := by
  rw [gcd_comm, gcd_self_sub_right h, gcd_comm]

end Nat
