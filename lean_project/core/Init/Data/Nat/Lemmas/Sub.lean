/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Order

/-!
# Natural numbers: truncated subtraction

Subtraction and predecessor, alone and with the order. Hypotheses such as `b ≤ a` mark the places
where truncation would make the statement false.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-! ### `add_…` -/

theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c := by omega

protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) : n ≤ k - m → m + n ≤ k := by omega

theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by omega

theorem add_lt_of_lt_sub' {a b c : Nat} : b < c - a → a + b < c := by omega

protected theorem add_one_sub_one (n : Nat) : (n + 1) - 1 = n := rfl

@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := by omega

protected theorem add_sub_cancel_right (n m : Nat) : (n + m) - m = n := by omega

theorem add_sub_self_left (a b : Nat) : (a + b) - a = b := by omega

theorem add_sub_self_right (a b : Nat) : (a + b) - b = a := by omega

theorem add_sub_sub_add_right (n m k l : Nat) : (n + l) - m - (k + l) = n - m - k := by omega

/-! ### `le_…` -/

theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := by omega

protected theorem le_of_sub_eq_zero : ∀ {n m}, n - m = 0 → n ≤ m := by omega

protected theorem le_of_sub_le_sub_left : ∀ {n k m : Nat}, n ≤ k → k - m ≤ k - n → n ≤ m := by omega

protected theorem le_of_sub_le_sub_right : ∀ {n m k : Nat}, k ≤ m → n - k ≤ m - k → n ≤ m := by
  omega

theorem le_pred_of_lt (h : n < m) : n ≤ pred m := by cases m <;> simp_all <;> omega

protected theorem le_sub_iff_add_le {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m := by omega

protected theorem le_sub_iff_add_le' {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by omega

theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by omega

protected theorem le_sub_of_add_le' {n k m : Nat} : m + n ≤ k → n ≤ k - m := by omega

protected theorem le_sub_one_iff_lt (h : 0 < m) : n ≤ m - 1 ↔ n < m := by omega

theorem le_sub_one_of_lt : a < b → a ≤ b - 1 := by omega

theorem le_succ_of_pred_le : pred n ≤ m → n ≤ succ m := by cases n <;> simp

/-! ### `lt_…` -/

theorem lt_of_le_pred (h : 0 < m) : n ≤ pred m → n < m := by cases m <;> simp_all <;> omega

theorem lt_of_le_sub_one (h : 0 < m) : n ≤ m - 1 → n < m := by omega

protected theorem lt_of_sub_eq_sub_one (h : m - n = l + 1) : n < m := by omega

protected theorem lt_of_sub_eq_succ (h : m - n = succ l) : n < m := by omega

protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := by omega

protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := by omega

theorem lt_pred_of_succ_lt : succ n < m → n < pred m := by cases m <;> simp_all <;> omega

theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := by omega

/-! ### `sub_…` -/

theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := by omega

protected theorem sub_add_lt_sub (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m := by omega

protected theorem sub_eq_iff_eq_add' {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by omega

protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by omega

protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := by omega

protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i := by omega

protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by omega

theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by omega

protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m := by omega

protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m := by omega

protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n := by omega

theorem sub_le_succ_sub (a i : Nat) : a - i ≤ a.succ - i := by omega

theorem sub_lt_add_one (a b) : a - b < a + 1 := by omega

protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m := by
  omega

protected theorem sub_lt_of_pos_le (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := by omega

protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m := by
  omega

protected theorem sub_lt_sub_left : ∀ {k m n : Nat}, k < m → k < n → m - n < m - k := by omega

protected theorem sub_lt_sub_right : ∀ {a b c : Nat}, c ≤ a → a < b → a - c < b - c := by omega

theorem sub_lt_succ (a b) : a - b < succ a := by omega

protected theorem sub_ne_zero_iff_lt : n - m ≠ 0 ↔ m < n := by omega

theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := by omega

theorem sub_one_add_one_eq_of_pos : ∀ {n}, 0 < n → (n - 1) + 1 = n := by omega

theorem sub_one_cancel : ∀ {a b : Nat}, 0 < a → 0 < b → a - 1 = b - 1 → a = b := by omega

theorem sub_one_lt_of_le (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b := by omega

theorem sub_one_ne_self : ∀ {a}, a ≠ 0 → a - 1 ≠ a := by omega

theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n := by omega

protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by omega

protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by omega

protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by omega

protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by omega

/-! ### `succ_…` -/

theorem succ_lt_of_lt_pred : n < pred m → succ n < m := by cases m <;> simp_all <;> omega

theorem succ_pred_eq_of_pos : ∀ {n}, 0 < n → succ (pred n) = n := by rintro (_ | _) (_ | _) <;> rfl

theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := by omega

theorem succ_sub_one (n) : succ n - 1 = n := rfl

theorem succ_sub_sub_succ (n m k) : succ n - m - succ k = n - m - k := by omega

/-! ### Others -/

protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by
  omega

theorem eq_zero_or_eq_sub_one_add_one : ∀ {n}, n = 0 ∨ n = n - 1 + 1 := by omega

protected theorem one_add_sub_one (n : Nat) : (1 + n) - 1 = n := by omega

@[simp] theorem pred_eq_sub_one : pred n = n - 1 := rfl

theorem pred_le_of_le_succ : n ≤ succ m → pred n ≤ m := by cases n <;> simp

theorem zero_lt_sub_of_lt (h : i < a) : 0 < a - i := by omega

/-! ### The predecessor -/

theorem succ_pred_eq_of_ne_zero : ∀ {n}, n ≠ 0 → succ (pred n) = n := by
  simp only [pred_eq_sub_one]; omega

theorem eq_zero_or_eq_succ_pred : ∀ n, n = 0 ∨ n = succ (pred n) := by
  simp only [pred_eq_sub_one]; omega

theorem pred_inj : ∀ {a b}, 0 < a → 0 < b → pred a = pred b → a = b := by
  simp only [pred_eq_sub_one]; omega

theorem pred_ne_self : ∀ {a}, a ≠ 0 → pred a ≠ a := by
  simp only [pred_eq_sub_one]; omega

theorem pred_lt_self : ∀ {a}, 0 < a → pred a < a := by
  simp only [pred_eq_sub_one]; omega

theorem pred_lt_pred : ∀ {n m}, n ≠ 0 → n < m → pred n < pred m := by
  simp only [pred_eq_sub_one]; omega

theorem pred_le_iff_le_succ : ∀ {n m}, pred n ≤ m ↔ n ≤ succ m := by
  simp only [pred_eq_sub_one]; omega

theorem lt_pred_iff_succ_lt : ∀ {n m}, n < pred m ↔ succ n < m := by
  simp only [pred_eq_sub_one]; omega

theorem le_pred_iff_lt : ∀ {n m}, 0 < m → (n ≤ pred m ↔ n < m) := by
  simp only [pred_eq_sub_one]; omega

protected theorem one_sub : ∀ n, 1 - n = if n = 0 then 1 else 0 := by
  intro n; split <;> omega

/-! ### Case distinction on a difference -/

theorem sub.elim {motive : Nat → Prop} (x y : Nat) (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k)
    (h₂ : x < y → motive 0) : motive (x - y) := by
  rcases Nat.lt_or_ge x y with h | h
  · exact Nat.sub_eq_zero_of_le (Nat.le_of_lt h) ▸ h₂ h
  · exact h₁ h _ (Nat.add_sub_of_le h).symm

end Nat
