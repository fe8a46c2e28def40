/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.MinMax

/-!
# Natural numbers: multiplication

Equations and inequalities with products.
-/

set_option relaxedAutoImplicit false

namespace Nat

protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  simp [Nat.mul_comm, Nat.mul_left_comm]

protected theorem ne_zero_of_mul_ne_zero_left (h : n * m ≠ 0) : n ≠ 0 := by
  cases n <;> simp_all <;> omega

protected theorem ne_zero_of_mul_ne_zero_right (h : n * m ≠ 0) : m ≠ 0 := by
  cases m <;> simp_all <;> omega

protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a := by
  cases a <;> simp_all <;> omega

/-! ### Products of successors and predecessors -/

theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := by
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_one, Nat.one_mul]; omega

theorem succ_mul_succ (a b) : succ a * succ b = a * b + a + b + 1 := Nat.add_one_mul_add_one a b

theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 :=
  Nat.add_one_mul_add_one a b

protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by
  rw [Nat.sub_mul, Nat.one_mul]

protected theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by
  rw [Nat.mul_sub, Nat.mul_one]

protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k :=
  Nat.sub_mul n m k

protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k :=
  Nat.mul_sub n m k

theorem pred_mul (n m : Nat) : pred n * m = n * m - m := by
  rw [pred_eq_sub_one, Nat.sub_mul, Nat.one_mul]

theorem mul_pred (n m : Nat) : n * pred m = n * m - n := by
  rw [pred_eq_sub_one, Nat.mul_sub, Nat.mul_one]

protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a]; omega

/-! ### Positive factors -/

protected theorem mul_ne_zero : n ≠ 0 → m ≠ 0 → n * m ≠ 0 := by
  simp only [ne_eq, Nat.mul_eq_zero]; omega

protected theorem mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 := by
  simp only [ne_eq, Nat.mul_eq_zero, not_or]

protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · exact absurd h (Nat.lt_irrefl 0)
  · exact hb

@[simp] protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩

@[simp] protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a := by
  rw [Nat.mul_comm, Nat.mul_pos_iff_of_pos_left h]

protected theorem le_mul_of_pos_left (m) (h : 0 < n) : m ≤ n * m := by
  have := Nat.mul_le_mul_right m h; omega

protected theorem le_mul_of_pos_right (n) (h : 0 < m) : n ≤ n * m := by
  have := Nat.mul_le_mul_left n h; omega

theorem mul_le_add_right (m k n : Nat) : k * m ≤ m + n ↔ (k-1) * m ≤ n := by
  cases k with
  | zero => omega
  | succ k => rw [Nat.succ_mul, Nat.add_sub_cancel]; omega

/-! ### Cancellation -/

protected theorem mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.eq_of_mul_eq_mul_left np h

protected theorem mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_right mp h

protected theorem mul_left_cancel_iff {n: Nat} (p : 0 < n) (m k : Nat) : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel p, congrArg (n * ·)⟩

protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) (n k : Nat) : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩

@[simp] protected theorem mul_lt_mul_left (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, (Nat.mul_lt_mul_of_pos_left · a0)⟩

@[simp] protected theorem mul_lt_mul_right (a0 : 0 < a) : b * a < c * a ↔ b < c := by
  rw [Nat.mul_comm b, Nat.mul_comm c, Nat.mul_lt_mul_left a0]

protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  Nat.lt_of_mul_lt_mul_left (a := a) (by rwa [Nat.mul_comm a, Nat.mul_comm a])

@[simp] protected theorem mul_le_mul_left_iff {a b c : Nat} (ha : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨(Nat.le_of_mul_le_mul_left · ha), Nat.mul_le_mul_left a⟩

protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_mul_le_mul_left (by rwa [Nat.mul_comm c, Nat.mul_comm c]) hc

@[simp] protected theorem mul_le_mul_right_iff {a b c : Nat} (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨(Nat.le_of_mul_le_mul_right · hc), Nat.mul_le_mul_right c⟩

protected theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h

protected theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left m (Nat.le_of_lt h))
    (Nat.mul_lt_mul_of_pos_right h (by omega))

protected theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h ↦ Nat.le_of_not_lt fun l ↦ Nat.not_lt_of_le h (Nat.mul_self_lt_mul_self l),
    Nat.mul_self_le_mul_self⟩

protected theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n := by
  have := Nat.mul_self_le_mul_self_iff (m := n) (n := m); omega

/-! ### Strict monotonicity in both factors -/

protected theorem mul_lt_mul_of_lt_of_le (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) : a * b < c * d :=
  by
  have h1 := Nat.mul_le_mul_left a hbd
  have h2 := Nat.mul_lt_mul_of_pos_right hac hd
  omega

protected theorem mul_lt_mul_of_lt_of_le' (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) :
    a * b < c * d := Nat.mul_lt_mul_of_lt_of_le hac hbd (by omega)

protected theorem mul_lt_mul_of_le_of_lt (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) : a * b < c * d :=
  by
  have h1 := Nat.mul_le_mul_right b hac
  have h2 := Nat.mul_lt_mul_of_pos_left hbd hc
  omega

protected theorem mul_lt_mul_of_le_of_lt' (hac : a ≤ c) (hbd : b < d) (ha : 0 < a) :
    a * b < c * d := Nat.mul_lt_mul_of_le_of_lt hac hbd (by omega)

protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) :
    a * b < c * d := Nat.mul_lt_mul_of_le_of_lt (by omega) hbd (by omega)

end Nat
