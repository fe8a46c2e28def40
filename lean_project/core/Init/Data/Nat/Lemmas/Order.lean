/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Add

/-!
# Natural numbers: the order

How `≤` and `<` relate to each other, to `succ` and to `+`.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-! ### `add_…` -/

theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := by omega

theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := by omega

theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := by omega

theorem add_one_pos (n : Nat) : 0 < n + 1 := by omega

protected theorem add_pos_left (h : 0 < m) (n) : 0 < m + n := by omega

/-! ### `le_…` -/

protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m := by omega

protected theorem le_lt_asymm : ∀ {a b : Nat}, a ≤ b → ¬(b < a) := by omega

theorem le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m := by omega

protected theorem le_of_not_ge : ∀ {a b : Nat}, ¬(a ≥ b) → a ≤ b := by omega

protected theorem le_of_not_gt : ∀ {a b : Nat}, ¬(b > a) → b ≤ a := by omega

protected theorem le_of_not_le {a b : Nat} (h : ¬ b ≤ a) : a ≤ b := by omega

theorem le_or_eq_of_le_add_one {m n : Nat} (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 := by omega

theorem le_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n := by omega

/-! ### `lt_…` -/

theorem lt.base (n : Nat) : n < succ n := by omega

theorem lt.step {n m : Nat} : n < m → n < succ m := by omega

protected theorem lt_add_left (c : Nat) (h : a < b) : a < c + b := by omega

protected theorem lt_add_left_iff_pos : n < k + n ↔ 0 < k := by omega

protected theorem lt_add_one_iff_lt_or_eq : m < n + 1 ↔ m < n ∨ m = n := by omega

theorem lt_add_one_of_lt (h : a < b) : a < b + 1 := by omega

protected theorem lt_add_right_iff_pos : n < n + k ↔ 0 < k := by omega

protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n := by omega

protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m := by omega

protected theorem lt_le_asymm : ∀ {a b : Nat}, a < b → ¬(b ≤ a) := by omega

protected theorem lt_of_add_lt_add_right : ∀ {n : Nat}, k + n < m + n → k < m := by omega

theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := by omega

theorem lt_of_add_right_lt {n m k : Nat} (h : n + k < m) : n < m := by omega

protected theorem lt_of_not_ge : ∀ {a b : Nat}, ¬(b ≥ a) → b < a := by omega

theorem lt_of_succ_lt {n m : Nat} : succ n < m → n < m := by omega

protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m := by omega

protected theorem lt_or_lt_of_ne : ∀ {a b : Nat}, a ≠ b → a < b ∨ b < a := by omega

protected theorem lt_succ_iff : m < succ n ↔ m ≤ n := by omega

protected theorem lt_succ_iff_lt_or_eq : m < succ n ↔ m < n ∨ m = n := by omega

/-! ### Others -/

protected theorem eq_of_le_of_lt_succ (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by omega

protected theorem eq_of_lt_succ_of_not_lt (hmn : m < n + 1) (h : ¬ m < n) : m = n := by omega

protected theorem eq_or_lt_of_not_lt {a b : Nat} (hnlt : ¬ a < b) : a = b ∨ b < a := by omega

protected theorem eq_zero_of_not_pos (h : ¬0 < n) : n = 0 := by omega

theorem ge_of_not_lt {n m : Nat} (h : ¬ n < m) : n ≥ m := by omega

theorem gt_of_not_le {n m : Nat} (h : ¬ n ≤ m) : n > m := by omega

protected theorem ne_of_lt' : ∀ {a b : Nat}, a < b → b ≠ a := by omega

protected theorem ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := by omega

theorem not_add_one_le_self : (n : Nat) → ¬ n + 1 ≤ n := by omega

theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := by omega

theorem not_eq_zero_of_lt (h : b < a) : a ≠ 0 := by omega

protected theorem one_lt_two : 1 < 2 := by omega

protected theorem pos_of_lt_add_left : n < k + n → 0 < k := by omega

protected theorem pos_of_lt_add_right (h : n < n + k) : 0 < k := by omega

theorem succ_lt_succ_iff : succ a < succ b ↔ a < b := by omega

protected theorem two_pos : 0 < 2 := by omega

theorem zero_lt_of_lt : {a b : Nat} → a < b → 0 < b := by omega

protected theorem zero_lt_two : 0 < 2 := by omega

/-! ### Witnesses -/

theorem exists_eq_succ_of_ne_zero : ∀ {n}, n ≠ 0 → Exists fun k ↦ n = succ k := by
  intro n h
  exact ⟨n - 1, by omega⟩

theorem exists_eq_add_one_of_ne_zero : ∀ {n}, n ≠ 0 → Exists fun k ↦ n = k + 1 := by
  intro n h
  exact ⟨n - 1, by omega⟩

protected theorem exists_eq_add_of_le' (h : m ≤ n) : ∃ k : Nat, n = k + m := ⟨n - m, by omega⟩

protected theorem exists_eq_add_of_lt (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  ⟨n - m - 1, by omega⟩

end Nat
