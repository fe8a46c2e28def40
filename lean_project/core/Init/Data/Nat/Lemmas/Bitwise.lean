/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Pow
import Init.Omega.Fin

/-!
# Natural numbers: bits

Small facts on shifts, bits and logarithms.
-/

set_option relaxedAutoImplicit false

namespace Nat

theorem log2_terminates : ∀ n, n ≥ 2 → n / 2 < n := by omega

@[simp] theorem log2_zero : Nat.log2 0 = 0 := by simp

theorem nextPowerOfTwo_dec {n power : Nat} (h₁ : power > 0) (h₂ : power < n) :
    n - power * 2 < n - power := by omega

theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by omega

theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n+1) = (2*m) <<< n := rfl

@[simp] theorem zero_shiftLeft : ∀ n, 0 <<< n = 0 := by omega

/-! ### Powers of two -/

theorem one_isPowerOfTwo : isPowerOfTwo 1 := ⟨0, rfl⟩

theorem mul2_isPowerOfTwo_of_isPowerOfTwo (h : isPowerOfTwo n) : isPowerOfTwo (n * 2) := by
  rcases h with ⟨k, rfl⟩; exact ⟨k + 1, rfl⟩

theorem pos_of_isPowerOfTwo (h : isPowerOfTwo n) : n > 0 := by
  rcases h with ⟨k, rfl⟩; exact Nat.two_pow_pos k

theorem isPowerOfTwo_nextPowerOfTwo (n : Nat) : n.nextPowerOfTwo.isPowerOfTwo := by
  have go : ∀ fuel power, power.isPowerOfTwo → (nextPowerOfTwo.go n fuel power).isPowerOfTwo := by
    intro fuel
    induction fuel with
    | zero => exact fun _ h ↦ h
    | succ fuel ih =>
      intro power h
      unfold nextPowerOfTwo.go
      split
      · exact ih _ (Nat.mul2_isPowerOfTwo_of_isPowerOfTwo h)
      · exact h
  exact go n 1 Nat.one_isPowerOfTwo

/-! ### Logarithm -/

theorem le_log2 (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := by
  induction k generalizing n with
  | zero => simp; omega
  | succ k ih =>
    rw [Nat.log2_eq, Nat.pow_succ]
    split
    · rw [Nat.succ_le_succ_iff, ih (by omega)]; omega
    · have := Nat.two_pow_pos k; omega

theorem log2_lt (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := by
  have := Nat.le_log2 (k := k) h; omega

theorem log2_self_le (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (Nat.le_log2 h).1 (Nat.le_refl _)

theorem lt_log2_self : n < 2 ^ (n.log2 + 1) := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · exact Nat.two_pow_pos _
  · exact (Nat.log2_lt (by omega)).1 (Nat.lt_succ_self _)

/-! ### Shifts -/

theorem shiftLeft_succ : ∀(m n), m <<< (n + 1) = 2 * (m <<< n) := by
  intro m n; rw [Nat.shiftLeft_eq, Nat.shiftLeft_eq, Nat.pow_succ]; ac_rfl

theorem shiftRight_succ_inside : ∀m n, m >>> (n+1) = (m/2) >>> n := by
  intro m n
  rw [Nat.shiftRight_eq_div_pow, Nat.shiftRight_eq_div_pow, Nat.div_div_eq_div_mul, Nat.pow_succ,
    Nat.mul_comm]

@[simp] theorem zero_shiftRight : ∀ n, 0 >>> n = 0 := by
  intro n; rw [Nat.shiftRight_eq_div_pow, Nat.zero_div]

theorem shiftLeft_add (m n : Nat) : ∀ k, m <<< (n + k) = (m <<< n) <<< k := by
  intro k; rw [Nat.shiftLeft_eq, Nat.shiftLeft_eq, Nat.shiftLeft_eq, Nat.pow_add, Nat.mul_assoc]

@[simp] theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x := by
  rw [Nat.shiftLeft_eq, Nat.shiftRight_eq_div_pow, Nat.mul_div_left _ (Nat.two_pow_pos n)]

end Nat
