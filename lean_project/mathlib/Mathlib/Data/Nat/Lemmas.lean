/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity
import Mathlib.Data.Nat.Prime.Basic

/-! # Arithmetic of natural numbers and integers under the names that proofs use -/

namespace Nat

variable {a b c m n k p : ℕ}

/-! ### Induction -/

/-- Induction with two numbers before. -/
@[elab_as_elim] theorem twoStepInduction {P : ℕ → Prop} (zero : P 0) (one : P 1)
    (more : ∀ n, P n → P (n + 1) → P (n + 2)) : ∀ a, P a
  | 0 => zero
  | 1 => one
  | n + 2 => more n (twoStepInduction zero one more n) (twoStepInduction zero one more (n + 1))

/-- Induction with all numbers before, `0` apart. -/
@[elab_as_elim] protected theorem case_strong_induction_on {p : ℕ → Prop} (a : ℕ) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a :=
  Nat.strong_induction_on a fun n ih ↦ match n with
    | 0 => hz
    | n + 1 => hi n fun m h ↦ ih m (Nat.lt_succ_of_le h)

/-! ### Sums, products, powers -/

protected theorem sq_sub_sq (a b : ℕ) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]

theorem one_lt_pow (hn : n ≠ 0) (hm : 1 < m) : 1 < m ^ n := by
  have := Nat.pow_lt_pow_right hm (Nat.pos_of_ne_zero hn)
  rwa [Nat.pow_zero] at this

theorem one_le_pow (n m : ℕ) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h

theorem le_self_pow (hn : n ≠ 0) (m : ℕ) : m ≤ m ^ n := by
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · exact Nat.zero_le _
  · have := Nat.pow_le_pow_right hm (Nat.pos_of_ne_zero hn)
    rwa [Nat.pow_succ, Nat.pow_zero, Nat.one_mul] at this

protected theorem pow_right_injective (hm : 2 ≤ m) : Function.Injective (m ^ ·) := fun i j h ↦ by
  rcases Nat.lt_trichotomy i j with k | k | k
  · exact absurd h (Nat.ne_of_lt (Nat.pow_lt_pow_right hm k))
  · exact k
  · exact absurd h.symm (Nat.ne_of_lt (Nat.pow_lt_pow_right hm k))

protected theorem pow_left_injective (hn : 1 ≤ n) :
    Function.Injective fun m : ℕ ↦ m ^ n := fun i j h ↦ by
  rcases Nat.lt_trichotomy i j with k | k | k
  · exact absurd h (Nat.ne_of_lt (Nat.pow_lt_pow_left k (by omega)))
  · exact k
  · exact absurd h.symm (Nat.ne_of_lt (Nat.pow_lt_pow_left k (by omega)))

theorem add_le_mul (ha : 2 ≤ a) (hb : 2 ≤ b) : a + b ≤ a * b := by
  obtain ⟨c, rfl⟩ : ∃ c, a = c + 2 := ⟨a - 2, by omega⟩
  have := Nat.mul_le_mul_left c hb
  rw [Nat.add_mul]
  omega

protected theorem eq_sub_of_add_eq (h : a + b = c) : a = c - b := by omega

protected theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b := by
  constructor
  · intro h
    refine Nat.lt_of_not_le fun k ↦ ?_
    have := Nat.mul_le_mul_left a k
    omega
  · intro h
    have := Nat.mul_lt_mul_of_pos_left h ha
    omega

/-! ### Division, divisibility -/

protected theorem eq_div_of_mul_eq_right (hc : c ≠ 0) (h : c * a = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel_left a (Nat.pos_of_ne_zero hc)]

protected theorem eq_div_of_mul_eq_left (hc : c ≠ 0) (h : a * c = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel a (Nat.pos_of_ne_zero hc)]

theorem lt_div_iff_mul_lt_of_dvd (hc : c ≠ 0) (hcb : c ∣ b) : a < b / c ↔ a * c < b := by
  obtain ⟨d, rfl⟩ := hcb
  rw [Nat.mul_div_cancel_left d (Nat.pos_of_ne_zero hc), Nat.mul_comm c d]
  exact (Nat.mul_lt_mul_right (Nat.pos_of_ne_zero hc)).symm

protected theorem lt_div_iff_mul_lt' (hdb : c ∣ b) (a : ℕ) : a < b / c ↔ c * a < b := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · obtain ⟨d, rfl⟩ := hdb
    simp
  · rw [lt_div_iff_mul_lt_of_dvd (Nat.ne_of_gt hc) hdb, Nat.mul_comm]

@[simp]
protected theorem dvd_add_self_right : m ∣ n + m ↔ m ∣ n := Nat.dvd_add_left (Nat.dvd_refl m)

@[simp]
protected theorem dvd_add_self_left : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)

theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  rcases Nat.le_total m n with l | l
  · rw [Nat.sub_eq_zero_of_le l, Nat.zero_mod]
  · have e₁ := Nat.div_add_mod m k
    have e₂ := Nat.div_add_mod n k
    have : m - n = k * (m / k) - k * (n / k) := by omega
    rw [this, ← Nat.mul_sub, Nat.mul_mod_right]

protected theorem dvd_sub' (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  obtain ⟨a, rfl⟩ := h₁
  obtain ⟨b, rfl⟩ := h₂
  exact ⟨a - b, by rw [Nat.mul_sub]⟩

theorem pow_dvd_pow_iff (hn : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  refine ⟨fun h ↦ ?_, fun h ↦ _root_.pow_dvd_pow_of_dvd h n⟩
  rcases Nat.eq_zero_or_pos (gcd a b) with g | g
  · obtain ⟨rfl, rfl⟩ := Nat.gcd_eq_zero_iff.1 g
    exact Nat.dvd_refl 0
  · obtain ⟨x, hx⟩ := Nat.gcd_dvd_left a b
    obtain ⟨y, hy⟩ := Nat.gcd_dvd_right a b
    have co : Coprime x y := by
      have e : gcd a b * gcd x y = gcd a b * 1 := by
        rw [← Nat.gcd_mul_left, ← hx, ← hy, Nat.mul_one]
      exact Nat.eq_of_mul_eq_mul_left g e
    have d : x ^ n ∣ y ^ n := by
      refine Nat.dvd_of_mul_dvd_mul_left (Nat.pow_pos (n := n) g) ?_
      rw [← Nat.mul_pow, ← Nat.mul_pow, ← hx, ← hy]
      exact h
    have dx : x ∣ y ^ n := Nat.dvd_trans (dvd_pow_self x hn) d
    have one : x = 1 := by
      refine Classical.byContradiction fun hx1 ↦ ?_
      obtain ⟨p, pp, hp⟩ := exists_prime_and_dvd hx1
      have hpy := pp.dvd_of_dvd_pow (Nat.dvd_trans hp dx)
      exact pp.not_dvd_one (co ▸ Nat.dvd_gcd hp hpy)
    rw [one, Nat.mul_one] at hx
    rw [hx]
    exact Nat.gcd_dvd_right a b

@[simp] theorem coprime_two_right : n.Coprime 2 ↔ Odd n := by
  rw [Nat.coprime_comm, prime_two.coprime_iff_not_dvd, ← even_iff_two_dvd, not_even_iff_odd]

@[simp]
theorem coprime_two_left : Coprime 2 n ↔ Odd n := by rw [Nat.coprime_comm, coprime_two_right]

theorem not_prime_iff_exists_dvd_lt (h : 2 ≤ n) : ¬Prime n ↔ ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n := by
  refine ⟨fun h' ↦ ?_, fun ⟨m, h₁, h₂, h₃⟩ hp ↦ (prime_def_lt'.1 hp).2 m h₂ h₃ h₁⟩
  refine Classical.byContradiction fun k ↦ h' (prime_def_lt'.2 ⟨h, fun m h₁ h₂ h₃ ↦ ?_⟩)
  exact k ⟨m, h₃, h₁, h₂⟩

theorem Prime.even_sub_one (hp : p.Prime) (h2 : p ≠ 2) : Even (p - 1) := by
  have := hp.odd_of_ne_two h2
  rw [Nat.odd_iff] at this
  rw [Nat.even_iff]
  omega

theorem div_lt_self' (n b : ℕ) : (n + 1) / (b + 2) < n + 1 :=
  Nat.div_lt_self (Nat.succ_pos n) (Nat.succ_lt_succ (Nat.succ_pos b))

end Nat

/-! ### Odd units -/

@[simp] theorem Nat.not_even_one : ¬Even 1 := by decide

@[simp] theorem Int.not_even_one : ¬Even (1 : ℤ) := by decide

theorem neg_one_pow_eq_one_iff_even {R : Type} [Ring R] {n : ℕ} (h : (-1 : R) ≠ 1) :
    (-1 : R) ^ n = 1 ↔ Even n := by
  refine ⟨fun e ↦ ?_, fun k ↦ k.neg_one_pow⟩
  rw [← Nat.not_odd_iff_even]
  exact fun k ↦ h ((k.neg_one_pow (α := R)).symm.trans e)

/-! ### Integers -/

namespace Int

/-- Induction in both directions. -/
@[elab_as_elim] protected theorem induction_on {motive : ℤ → Prop} (i : ℤ) (zero : motive 0)
    (succ : ∀ i : ℕ, motive i → motive (i + 1)) (pred : ∀ i : ℕ, motive (-i) → motive (-i - 1)) :
    motive i := by
  have pos : ∀ n : ℕ, motive n := fun n ↦ by
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  have neg : ∀ n : ℕ, motive (-n) := fun n ↦ by
    induction n with
    | zero => exact zero
    | succ n ih =>
      have := pred n ih
      rwa [show (-(n : ℤ) - 1) = -((n + 1 : ℕ) : ℤ) by omega] at this
  rcases Int.le_total 0 i with h | h
  · have := pos i.toNat
    rwa [Int.toNat_of_nonneg h] at this
  · have := neg (-i).toNat
    rwa [Int.toNat_of_nonneg (by omega), Int.neg_neg] at this

theorem gcd_eq_one_iff_natAbs_coprime {a b : ℤ} :
    Int.gcd a b = 1 ↔ Nat.Coprime a.natAbs b.natAbs := Iff.rfl

end Int
