/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat

/-! # Integer logarithms -/

namespace Nat

/-- The logarithm; the first argument bounds the recursion. -/
def logAux (b : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | f + 1, n => if n < b then 0 else logAux b f (n / b) + 1

/-- The largest `k` with `b ^ k ≤ n`; `0` where there is none or no largest one. -/
def log (b n : ℕ) : ℕ := if b ≤ 1 then 0 else logAux b n n

variable {b n m x y : ℕ}

private theorem logAux_spec (hb : 1 < b) (f n : ℕ) (hn : 0 < n) (hf : n ≤ f) :
    b ^ logAux b f n ≤ n ∧ n < b ^ (logAux b f n + 1) := by
  induction f generalizing n with
  | zero => omega
  | succ f ih =>
    rw [logAux]
    split
    · simpa using ⟨hn, ‹_›⟩
    · have hd : n / b < n := Nat.div_lt_self hn hb
      have hp : 0 < n / b := Nat.div_pos (by omega) (by omega)
      obtain ⟨h₁, h₂⟩ := ih (n / b) hp (by omega)
      refine ⟨?_, ?_⟩ <;> rw [Nat.pow_succ]
      · exact (Nat.le_div_iff_mul_le (by omega)).1 h₁
      · exact (Nat.div_lt_iff_lt_mul (by omega)).1 h₂

@[simp] theorem log_of_left_le_one (hb : b ≤ 1) (n : ℕ) : log b n = 0 := by
  unfold log
  exact if_pos hb

@[simp] theorem log_zero_right (b : ℕ) : log b 0 = 0 := by
  unfold log
  split <;> rfl

theorem pow_log_le_self (b : ℕ) {x : ℕ} (hx : x ≠ 0) : b ^ log b x ≤ x := by
  rcases Nat.lt_or_ge 1 b with h | h
  · have := (logAux_spec h x x (Nat.pos_of_ne_zero hx) (Nat.le_refl x)).1
    unfold log
    rwa [if_neg (by omega)]
  · rw [log_of_left_le_one h, Nat.pow_zero]
    omega

theorem lt_pow_succ_log_self (hb : 1 < b) (x : ℕ) : x < b ^ (log b x).succ := by
  rcases Nat.eq_zero_or_pos x with rfl | hx
  · exact Nat.pow_pos (by omega)
  · have := (logAux_spec hb x x hx (Nat.le_refl x)).2
    unfold log
    rwa [if_neg (by omega)]

theorem le_log_iff_pow_le (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) : x ≤ log b y ↔ b ^ x ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.pow_le_pow_right (by omega) h) (pow_log_le_self b hy)
  · intro h
    refine Nat.le_of_not_lt fun k ↦ ?_
    have := Nat.pow_le_pow_right (n := b) (by omega) (Nat.succ_le_of_lt k)
    have := lt_pow_succ_log_self hb y
    omega

theorem lt_pow_iff_log_lt (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) : y < b ^ x ↔ log b y < x := by
  have := le_log_iff_pow_le hb (x := x) hy
  omega

theorem log_eq_iff (h : m ≠ 0 ∨ 1 < b ∧ n ≠ 0) :
    log b n = m ↔ b ^ m ≤ n ∧ n < b ^ (m + 1) := by
  rcases Nat.lt_or_ge 1 b with hb | hb
  · rcases Nat.eq_zero_or_pos n with rfl | hn
    · have := Nat.pow_pos (n := m) (show 0 < b by omega)
      rw [log_zero_right]
      omega
    · constructor
      · rintro rfl
        exact ⟨pow_log_le_self b (by omega), lt_pow_succ_log_self hb n⟩
      · rintro ⟨h₁, h₂⟩
        have := (le_log_iff_pow_le hb (by omega)).2 h₁
        have := (lt_pow_iff_log_lt hb (by omega)).1 h₂
        omega
  · rw [log_of_left_le_one hb]
    refine ⟨fun e ↦ by omega, fun ⟨h₁, h₂⟩ ↦ ?_⟩
    have hm : m ≠ 0 := by omega
    have : b = 0 ∨ b = 1 := by omega
    rcases this with rfl | rfl
    · rw [Nat.zero_pow (by omega)] at h₂
      omega
    · simp at h₁ h₂
      omega

@[simp] theorem log_pow (hb : 1 < b) (x : ℕ) : log b (b ^ x) = x := by
  rw [log_eq_iff (.inr ⟨hb, Nat.ne_of_gt (Nat.pow_pos (by omega))⟩)]
  exact ⟨Nat.le_refl _, Nat.pow_lt_pow_right hb (Nat.lt_succ_self x)⟩

end Nat
