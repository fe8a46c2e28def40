/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Digits

/-!
# Natural numbers: equations with `+` and `succ`

Names for linear equations. `omega` proves each of them, so the names serve `simp`, `rw` and
  readers.
-/

set_option relaxedAutoImplicit false

namespace Nat

protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  omega

theorem add_one_inj : a + 1 = b + 1 ↔ a = b := by omega

theorem add_one_ne_self (n) : n + 1 ≠ n := by omega

protected theorem add_self_ne_one : ∀ n, n + n ≠ 1 := by omega

@[simp] theorem beq_eq_true_eq (a b : Nat) : ((a == b) = true) = (a = b) := by simp

theorem ctor_eq_zero : Nat.zero = 0 := rfl

protected theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := by omega

protected theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := by omega

@[simp] theorem not_beq_eq_true_eq (a b : Nat) : ((!(a == b)) = true) = ¬(a = b) := by simp

theorem one_add (n) : 1 + n = succ n := by omega

protected theorem one_ne_zero : 1 ≠ (0 : Nat) := by omega

theorem succ_add_eq_add_succ (a b) : succ a + b = a + succ b := by omega

theorem succ_eq_one_add (n) : succ n = 1 + n := by omega

theorem succ_inj' : succ a = succ b ↔ a = b := by omega

theorem succ_ne_self (n) : succ n ≠ n := by omega

protected theorem zero_ne_one : 0 ≠ (1 : Nat) := by omega

/-! ### Boolean comparison and iteration -/

end Nat
