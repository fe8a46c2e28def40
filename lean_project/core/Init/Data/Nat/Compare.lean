/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Ord
import Init.Data.Nat.Lemmas.Order

/-!
# Natural numbers: three-way comparison

`compare` on `Nat` in terms of the order.
-/

set_option relaxedAutoImplicit false

namespace Nat

theorem compare_def_lt (a b : Nat) :
    compare a b = if a < b then .lt else if b < a then .gt else .eq := by
  show compareOfLessAndEq a b = _
  unfold compareOfLessAndEq
  rcases Nat.lt_trichotomy a b with h | rfl | h
  · simp [h]
  · simp
  · simp [h, Nat.not_lt_of_le (Nat.le_of_lt h), Nat.ne_of_gt h]

theorem compare_def_le (a b : Nat) :
    compare a b = if a ≤ b then if b ≤ a then .eq else .lt else .gt := by
  rw [Nat.compare_def_lt]
  rcases Nat.lt_trichotomy a b with h | rfl | h
  · simp [h, Nat.le_of_lt h, Nat.not_le_of_lt h]
  · simp
  · simp [h, Nat.not_le_of_lt h, Nat.lt_asymm h]

protected theorem compare_swap (a b : Nat) : (compare a b).swap = compare b a := by
  rw [Nat.compare_def_lt, Nat.compare_def_lt]
  rcases Nat.lt_trichotomy a b with h | rfl | h
  · simp [h, Nat.not_lt_of_le (Nat.le_of_lt h), Ordering.swap]
  · simp [Ordering.swap]
  · simp [h, Nat.not_lt_of_le (Nat.le_of_lt h), Ordering.swap]

protected theorem compare_eq_eq {a b : Nat} : compare a b = .eq ↔ a = b := by
  rw [Nat.compare_def_lt]; split <;> (try split) <;> simp <;> omega

protected theorem compare_eq_lt {a b : Nat} : compare a b = .lt ↔ a < b := by
  rw [Nat.compare_def_lt]; split <;> (try split) <;> simp <;> omega

protected theorem compare_eq_gt {a b : Nat} : compare a b = .gt ↔ b < a := by
  rw [Nat.compare_def_lt]; split <;> (try split) <;> simp <;> omega

protected theorem compare_ne_gt {a b : Nat} : compare a b ≠ .gt ↔ a ≤ b := by
  rw [Nat.compare_def_lt]; split <;> (try split) <;> simp <;> omega

protected theorem compare_ne_lt {a b : Nat} : compare a b ≠ .lt ↔ b ≤ a := by
  rw [Nat.compare_def_lt]; split <;> (try split) <;> simp <;> omega

end Nat
