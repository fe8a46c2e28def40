/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-!
# Binary digits of natural numbers
-/

universe u

namespace Nat

/-- Whether the number is odd. -/
def bodd (n : ℕ) : Bool := n % 2 == 1

/-- Half of the number, rounded down. -/
def div2 (n : ℕ) : ℕ := n / 2

/-- `2 * n`, and one more where the digit is `true`. -/
def bit (b : Bool) (n : ℕ) : ℕ := cond b (2 * n + 1) (2 * n)

@[simp] theorem bodd_bit (b : Bool) (n : ℕ) : bodd (bit b n) = b := by
  cases b <;> simp [bodd, bit] <;> omega

@[simp] theorem div2_bit (b : Bool) (n : ℕ) : div2 (bit b n) = n := by
  cases b <;> simp [div2, bit] <;> omega

theorem bit_bodd_div2 (n : ℕ) : bit (bodd n) (div2 n) = n := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h <;> simp [bit, bodd, div2, h] <;> omega

/-- Recursion on binary digits, the last digit first; `0` has none. -/
def binaryRec {motive : ℕ → Sort u} (zero : motive 0) (bit : ∀ b n, motive n → motive (bit b n))
    (n : ℕ) : motive n :=
  if h : n = 0 then h ▸ zero
  else bit_bodd_div2 n ▸ bit (bodd n) (div2 n) (binaryRec zero bit (div2 n))
termination_by n
decreasing_by exact Nat.div_lt_self (Nat.pos_of_ne_zero h) (Nat.lt_succ_self 1)

/-- The number of binary digits. -/
def size (n : ℕ) : ℕ := if n = 0 then 0 else n.log2 + 1

theorem size_zero : size 0 = 0 := rfl

end Nat
