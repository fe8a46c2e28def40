/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Prime.Basic

/-! # How often a prime number divides: `padicValNat` -/

/-- How often `p` divides `n`; the first argument bounds the recursion. -/
def padicValNatAux (p : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | f + 1, n => if p ∣ n then padicValNatAux p f (n / p) + 1 else 0

/-- The largest `k` such that `p ^ k` divides `n`; `0` for `p = 1` and for `n = 0`. -/
def padicValNat (p n : ℕ) : ℕ := if p ≠ 1 ∧ 0 < n then padicValNatAux p n n else 0

namespace padicValNat

variable {p a b n k : ℕ}

theorem aux_spec (hp : 1 < p) (f n : ℕ) (hn : 0 < n) (hf : n ≤ f) (k : ℕ) :
    p ^ k ∣ n ↔ k ≤ padicValNatAux p f n := by
  induction f generalizing n k with
  | zero => omega
  | succ f ih =>
    rw [padicValNatAux]
    split
    · rename_i h
      obtain ⟨c, rfl⟩ := h
      have hc : 0 < c := Nat.pos_of_ne_zero fun e ↦ by simp [e] at hn
      have hlt : c < p * c := by
        have := Nat.mul_lt_mul_of_pos_right hp hc
        rwa [Nat.one_mul] at this
      rw [Nat.mul_div_cancel_left c (by omega)]
      cases k with
      | zero => simp
      | succ k =>
        rw [Nat.pow_succ, Nat.mul_comm, Nat.mul_dvd_mul_iff_left (by omega : 0 < p),
          ih c hc (by omega)]
        omega
    · rename_i h
      cases k with
      | zero => simp
      | succ k =>
        refine ⟨fun d ↦ absurd (Nat.dvd_trans (dvd_pow_self p (Nat.succ_ne_zero k)) d) h, ?_⟩
        omega

@[simp] protected theorem zero (p : ℕ) : padicValNat p 0 = 0 := by simp [padicValNat]

@[simp] protected theorem one (p : ℕ) : padicValNat p 1 = 0 := by
  unfold padicValNat
  split
  · rename_i hp
    exact if_neg fun h ↦ hp.1 (Nat.eq_one_of_dvd_one h)
  · rfl

end padicValNat

variable {p a b n k : ℕ}

theorem padicValNat_dvd_iff_le_of_one_lt (hp : 1 < p) (hn : n ≠ 0) :
    p ^ k ∣ n ↔ k ≤ padicValNat p n := by
  unfold padicValNat
  rw [if_pos ⟨by omega, Nat.pos_of_ne_zero hn⟩]
  exact padicValNat.aux_spec hp n n (Nat.pos_of_ne_zero hn) (Nat.le_refl n) k

theorem padicValNat_dvd_iff_le [hp : Fact p.Prime] {a n : ℕ} (ha : a ≠ 0) :
    p ^ n ∣ a ↔ n ≤ padicValNat p a := padicValNat_dvd_iff_le_of_one_lt hp.out.one_lt ha

theorem pow_padicValNat_dvd {p n : ℕ} : p ^ padicValNat p n ∣ n := by
  by_cases h : 1 < p ∧ n ≠ 0
  · exact (padicValNat_dvd_iff_le_of_one_lt h.1 h.2).2 (Nat.le_refl _)
  · rcases Nat.eq_zero_or_pos n with rfl | hn
    · exact Nat.dvd_zero _
    · have : p = 0 ∨ p = 1 := by omega
      rcases this with rfl | rfl
      · have z : padicValNat 0 n = 0 := by
          unfold padicValNat
          rw [if_pos ⟨by omega, hn⟩]
          obtain ⟨m, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩
          rw [padicValNatAux, if_neg fun h ↦ Nat.succ_ne_zero m (Nat.eq_zero_of_zero_dvd h)]
        rw [z]
        exact Nat.one_dvd n
      · rw [Nat.one_pow]
        exact Nat.one_dvd n

theorem dvd_iff_padicValNat_ne_zero [hp : Fact p.Prime] (hn : n ≠ 0) :
    p ∣ n ↔ padicValNat p n ≠ 0 := by
  have := padicValNat_dvd_iff_le_of_one_lt (k := 1) hp.out.one_lt hn
  rw [Nat.pow_one] at this
  omega

namespace padicValNat

protected theorem mul [hp : Fact p.Prime] (ha : a ≠ 0) (hb : b ≠ 0) :
    padicValNat p (a * b) = padicValNat p a + padicValNat p b := by
  obtain ⟨c, hc⟩ := pow_padicValNat_dvd (p := p) (n := a)
  obtain ⟨d, hd⟩ := pow_padicValNat_dvd (p := p) (n := b)
  have key : ∀ {n c}, n ≠ 0 → n = p ^ padicValNat p n * c → ¬p ∣ c := by
    rintro n _ hn h ⟨e, rfl⟩
    have : p ^ (padicValNat p n + 1) ∣ n := ⟨e, by rw [Nat.pow_succ, Nat.mul_assoc]; exact h⟩
    have := (padicValNat_dvd_iff_le_of_one_lt hp.out.one_lt hn).1 this
    omega
  have h₁ : padicValNat p a + padicValNat p b ≤ padicValNat p (a * b) := by
    rw [← padicValNat_dvd_iff_le (Nat.mul_ne_zero ha hb), Nat.pow_add]
    exact Nat.mul_dvd_mul pow_padicValNat_dvd pow_padicValNat_dvd
  have h₂ : ¬p ^ (padicValNat p a + padicValNat p b + 1) ∣ a * b := by
    intro h
    have e : a * b = p ^ (padicValNat p a + padicValNat p b) * (c * d) := by
      rw [Nat.pow_add, Nat.mul_mul_mul_comm, ← hc, ← hd]
    rw [Nat.pow_succ, e] at h
    have := Nat.dvd_of_mul_dvd_mul_left (Nat.pow_pos hp.out.pos) h
    exact (hp.out.dvd_mul.1 this).elim (key ha hc) (key hb hd)
  rw [padicValNat_dvd_iff_le (Nat.mul_ne_zero ha hb)] at h₂
  omega

@[simp] protected theorem pow (n : ℕ) [hp : Fact p.Prime] (ha : a ≠ 0) :
    padicValNat p (a ^ n) = n * padicValNat p a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [Nat.pow_succ,
      padicValNat.mul (Nat.ne_of_gt (Nat.pow_pos (Nat.pos_of_ne_zero ha))) ha, ih, Nat.succ_mul]

@[simp] theorem self (hp : 1 < p) : padicValNat p p = 1 := by
  have h₁ := (padicValNat_dvd_iff_le_of_one_lt (k := 1) hp (n := p) (by omega)).1
    (by rw [Nat.pow_one])
  have h₂ : ¬p ^ 2 ∣ p := fun h ↦ by
    have := Nat.le_of_dvd (by omega) h
    rw [Nat.pow_two] at this
    have := Nat.mul_lt_mul_of_pos_right hp (by omega : 0 < p)
    omega
  rw [padicValNat_dvd_iff_le_of_one_lt hp (by omega)] at h₂
  omega

@[simp] protected theorem prime_pow (n : ℕ) [hp : Fact p.Prime] : padicValNat p (p ^ n) = n := by
  rw [padicValNat.pow n hp.out.ne_zero, self hp.out.one_lt, Nat.mul_one]

end padicValNat
