/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Factorial.Basic

/-! # Binomial coefficients -/

namespace Nat

/-- The number of subsets of `k` elements of a set of `n` elements, by Pascal's triangle. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl

@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (succ k) = 0 := rfl

theorem choose_succ_succ (n k : ℕ) :
    choose (succ n) (succ k) = choose n k + choose n (succ k) := rfl

theorem choose_succ_succ' (n k : ℕ) :
    choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl

theorem choose_eq_zero_of_lt : ∀ {n k : ℕ}, n < k → choose n k = 0
  | 0, k + 1, _ => rfl
  | n + 1, k + 1, h => by
    rw [choose_succ_succ', choose_eq_zero_of_lt (by omega), choose_eq_zero_of_lt (by omega)]

@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ', ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]

@[simp] theorem choose_succ_self (n : ℕ) : choose n (succ n) = 0 :=
  choose_eq_zero_of_lt (Nat.lt_succ_self n)

@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ', choose_zero_right, ih, Nat.add_comm]

theorem choose_two_right (n : ℕ) : choose n 2 = n * (n - 1) / 2 := by
  suffices h : ∀ n, choose n 2 * 2 = n * (n - 1) by
    rw [← h, Nat.mul_div_cancel _ (by decide)]
  intro n
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [choose_succ_succ', choose_one_right, Nat.add_mul, ih]
    cases n with
    | zero => rfl
    | succ m =>
      simp only [Nat.add_sub_cancel]
      rw [Nat.mul_comm (m + 1 + 1), ← Nat.mul_add, Nat.add_comm 2]

theorem choose_pos : ∀ {n k : ℕ}, k ≤ n → 0 < choose n k
  | _, 0, _ => by rw [choose_zero_right]; exact Nat.one_pos
  | n + 1, k + 1, h => Nat.add_pos_left (choose_pos (Nat.le_of_succ_le_succ h)) _

theorem choose_eq_zero_iff {n k : ℕ} : n.choose k = 0 ↔ n < k :=
  ⟨fun h ↦ Nat.lt_of_not_le fun k ↦ Nat.ne_of_gt (choose_pos k) h, choose_eq_zero_of_lt⟩

theorem add_one_mul_choose_eq : ∀ n k : ℕ, (n + 1) * choose n k = choose (n + 1) (k + 1) * (k + 1)
  | 0, 0 => rfl
  | 0, k + 1 => by simp [choose_succ_succ']
  | n + 1, 0 => by simp
  | n + 1, k + 1 => by
    have h₁ := add_one_mul_choose_eq n k
    have h₂ := add_one_mul_choose_eq n (k + 1)
    have e₁ := choose_succ_succ' n k
    have e₂ := choose_succ_succ' (n + 1) (k + 1)
    generalize choose (n + 1 + 1) (k + 1 + 1) = z at e₂ ⊢
    generalize choose (n + 1) (k + 1 + 1) = y at h₂ e₂
    generalize choose (n + 1) (k + 1) = x at h₁ e₁ e₂ ⊢
    have e₃ : (n + 1) * x = x * (k + 1) + y * (k + 1 + 1) := by
      rw [← h₁, ← h₂, e₁, Nat.mul_add]
    rw [Nat.succ_mul, e₃, e₂, Nat.add_mul x y, Nat.mul_succ x (k + 1)]
    omega

theorem succ_mul_choose_eq (n k : ℕ) :
    succ n * choose n k = choose (succ n) (succ k) * succ k := add_one_mul_choose_eq n k

theorem choose_mul_factorial_mul_factorial : ∀ {n k : ℕ}, k ≤ n → choose n k * k ! * (n - k)! = n !
  | n, 0, _ => by rw [choose_zero_right, factorial_zero, Nat.mul_one, Nat.one_mul, Nat.sub_zero]
  | n + 1, k + 1, h => by
    rw [factorial_succ k, ← Nat.mul_assoc, ← add_one_mul_choose_eq, Nat.succ_sub_succ,
      Nat.mul_assoc, Nat.mul_assoc, ← Nat.mul_assoc (choose n k),
      choose_mul_factorial_mul_factorial (Nat.le_of_succ_le_succ h), factorial_succ]

theorem choose_eq_factorial_div_factorial {n k : ℕ} (hk : k ≤ n) :
    choose n k = n ! / (k ! * (n - k)!) := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc]
  exact (Nat.mul_div_cancel _ (Nat.mul_pos (factorial_pos _) (factorial_pos _))).symm

theorem factorial_mul_factorial_dvd_factorial {n k : ℕ} (hk : k ≤ n) : k ! * (n - k)! ∣ n ! := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc]
  exact Nat.dvd_mul_left ..

@[simp] theorem choose_symm {n k : ℕ} (hk : k ≤ n) : choose n (n - k) = choose n k := by
  rw [choose_eq_factorial_div_factorial hk, choose_eq_factorial_div_factorial (Nat.sub_le n k),
    Nat.sub_sub_self hk, Nat.mul_comm]

theorem choose_symm_of_eq_add {n a b : ℕ} (h : n = a + b) : choose n a = choose n b := by
  have := choose_symm (n := n) (k := b) (by omega)
  rwa [show n - b = a by omega] at this

theorem choose_symm_add {a b : ℕ} : choose (a + b) a = choose (a + b) b := choose_symm_of_eq_add rfl

theorem choose_succ_right_eq (n k : ℕ) : choose n (k + 1) * (k + 1) = choose n k * (n - k) := by
  rcases Nat.lt_or_ge n k with h | h
  · rw [choose_eq_zero_of_lt h, choose_eq_zero_of_lt (by omega), Nat.zero_mul, Nat.zero_mul]
  · have e := add_one_mul_choose_eq n k
    rw [choose_succ_succ', Nat.add_mul _ _ (k + 1), Nat.mul_comm (n + 1)] at e
    have e₁ : choose n k * (n + 1) = choose n k * n + choose n k := Nat.mul_succ ..
    have e₂ : choose n k * (k + 1) = choose n k * k + choose n k := Nat.mul_succ ..
    have e₃ : choose n k * (n - k) + choose n k * k = choose n k * n := by
      rw [← Nat.mul_add, Nat.sub_add_cancel h]
    omega

@[simp] theorem choose_succ_self_right (n : ℕ) : (n + 1).choose n = n + 1 := by
  rw [← choose_symm (Nat.le_succ n), Nat.succ_sub (Nat.le_refl n), Nat.sub_self, choose_one_right]

theorem descFactorial_eq_factorial_mul_choose (n k : ℕ) :
    n.descFactorial k = k ! * n.choose k := by
  induction k with
  | zero => simp
  | succ k ih =>
    rw [descFactorial_succ, ih, factorial_succ, Nat.mul_right_comm, Nat.mul_comm (k + 1),
      choose_succ_right_eq]
    ac_rfl

theorem choose_le_succ (a c : ℕ) : choose a c ≤ choose a.succ c := by
  cases c with
  | zero => simp
  | succ c => exact Nat.le_add_left ..

theorem choose_le_choose {a b : ℕ} (c : ℕ) (h : a ≤ b) : choose a c ≤ choose b c := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_trans ih (choose_le_succ _ c)

end Nat
