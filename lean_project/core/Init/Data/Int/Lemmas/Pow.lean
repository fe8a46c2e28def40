/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Mul
import Init.Data.Nat.Lemmas.Bitwise

/-!
# Integers: powers and shifts

Lemmas on `^` and `>>>`.
-/

set_option relaxedAutoImplicit false

namespace Int

@[simp] theorem natCast_shiftRight (n s : Nat) : (n : Int) >>> s = n >>> s := rfl

@[simp] theorem negSucc_shiftRight (m n : Nat) : -[m+1] >>> n = -[m >>>n +1] := rfl

theorem shiftRight_eq (n : Int) (s : Nat) : n >>> s = Int.shiftRight n s := rfl

/-! ### Powers -/

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.pow_succ, Int.mul_comm]

/-! ### Shifts -/

@[simp] theorem zero_shiftRight (n : Nat) : (0 : Int) >>> n = 0 := by
  show Int.ofNat (0 >>> n) = 0; rw [Nat.zero_shiftRight]; rfl

theorem shiftRight_add (i : Int) (m n : Nat) : i >>> (m + n) = i >>> m >>> n := by
  cases i with
  | ofNat k => exact congrArg ofNat (Nat.shiftRight_add k m n)
  | negSucc k => exact congrArg negSucc (Nat.shiftRight_add k m n)

theorem shiftRight_eq_div_pow (m : Int) (n : Nat) : m >>> n = m / ((2 ^ n) : Nat) := by
  cases m with
  | ofNat k => exact congrArg ofNat (Nat.shiftRight_eq_div_pow k n)
  | negSucc k =>
    have hp := Nat.two_pow_pos n
    show negSucc (k >>> n) = negSucc k / ofNat (2 ^ n)
    rw [Nat.shiftRight_eq_div_pow]
    generalize 2 ^ n = d at hp
    cases d with
    | zero => exact absurd hp (Nat.lt_irrefl 0)
    | succ d => rfl

end Int
