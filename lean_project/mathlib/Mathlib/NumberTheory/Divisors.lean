/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Prime.Basic
import Mathlib.Order.Interval.Finset.Nat

/-! # Divisors of a number -/

namespace Nat

/-- The divisors of `n`; none for `n = 0`. -/
def divisors (n : ℕ) : Finset ℕ := (Finset.Icc 1 n).filter fun d ↦ d ∣ n

/-- The divisors of `n` other than `n` itself; none for `n = 0`. -/
def properDivisors (n : ℕ) : Finset ℕ := (Finset.Ico 1 n).filter fun d ↦ d ∣ n

variable {m n p : ℕ}

@[simp] theorem mem_divisors {m : ℕ} : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, Finset.mem_filter, Finset.mem_Icc]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, by omega⟩
  · rintro ⟨h, hm⟩
    exact ⟨⟨Nat.pos_of_dvd_of_pos h (by omega), Nat.le_of_dvd (by omega) h⟩, h⟩

@[simp] theorem mem_properDivisors {m : ℕ} : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · rintro ⟨⟨_, h₂⟩, h⟩
    exact ⟨h, h₂⟩
  · rintro ⟨h, hm⟩
    exact ⟨⟨Nat.pos_of_dvd_of_pos h (by omega), hm⟩, h⟩

@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl

@[simp] theorem properDivisors_zero : properDivisors 0 = ∅ := rfl

@[simp] theorem divisors_one : divisors 1 = {1} := rfl

theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ divisors n := mem_divisors.2 ⟨Nat.dvd_refl n, h⟩

theorem one_mem_divisors : 1 ∈ divisors n ↔ n ≠ 0 := by simp

theorem dvd_of_mem_divisors {m : ℕ} (h : n ∈ divisors m) : n ∣ m := (mem_divisors.1 h).1

theorem divisor_le {m : ℕ} (h : n ∈ divisors m) : n ≤ m :=
  Nat.le_of_dvd (Nat.pos_of_ne_zero (mem_divisors.1 h).2) (mem_divisors.1 h).1

theorem pos_of_mem_divisors {m : ℕ} (h : m ∈ divisors n) : 0 < m :=
  Nat.pos_of_dvd_of_pos (mem_divisors.1 h).1 (Nat.pos_of_ne_zero (mem_divisors.1 h).2)

theorem properDivisors_subset_divisors : properDivisors n ⊆ divisors n := fun m h ↦ by
  rw [mem_properDivisors] at h
  exact mem_divisors.2 ⟨h.1, by omega⟩

theorem insert_self_properDivisors (h : n ≠ 0) : insert n (properDivisors n) = divisors n := by
  ext m
  rw [Finset.mem_insert, mem_properDivisors, mem_divisors]
  constructor
  · rintro (rfl | ⟨d, _⟩)
    · exact ⟨Nat.dvd_refl _, h⟩
    · exact ⟨d, h⟩
  · rintro ⟨d, _⟩
    exact (Nat.lt_or_eq_of_le (Nat.le_of_dvd (Nat.pos_of_ne_zero h) d)).symm.imp id fun l ↦ ⟨d, l⟩

theorem divisors_subset_of_dvd {m : ℕ} (hzero : n ≠ 0) (h : m ∣ n) : divisors m ⊆ divisors n :=
  fun _ hx ↦ mem_divisors.2 ⟨Nat.dvd_trans (mem_divisors.1 hx).1 h, hzero⟩

theorem Prime.divisors {p : ℕ} (pp : p.Prime) : Nat.divisors p = {1, p} := by
  ext m
  rw [mem_divisors, Finset.mem_insert, Finset.mem_singleton, dvd_prime pp]
  exact ⟨And.left, fun h ↦ ⟨h, pp.ne_zero⟩⟩

theorem Prime.properDivisors {p : ℕ} (pp : p.Prime) : Nat.properDivisors p = {1} := by
  ext m
  rw [mem_properDivisors, Finset.mem_singleton, dvd_prime pp]
  have := pp.one_lt
  constructor
  · rintro ⟨h, k⟩
    omega
  · rintro rfl
    exact ⟨.inl rfl, this⟩

theorem card_divisors_eq_two_of_prime {p : ℕ} (pp : p.Prime) : (Nat.divisors p).card = 2 := by
  rw [pp.divisors, Finset.card_pair pp.ne_one.symm]

theorem mem_divisors_prime_pow {p : ℕ} (pp : p.Prime) (k : ℕ) {x : ℕ} :
    x ∈ Nat.divisors (p ^ k) ↔ ∃ j ≤ k, x = p ^ j := by
  rw [mem_divisors, dvd_prime_pow pp]
  exact ⟨And.left, fun h ↦ ⟨h, Nat.ne_of_gt (Nat.pow_pos pp.pos)⟩⟩

/-- The prime factors of `n`. -/
def primeFactors (n : ℕ) : Finset ℕ := (divisors n).filter Nat.Prime

@[simp] theorem mem_primeFactors : p ∈ n.primeFactors ↔ p.Prime ∧ p ∣ n ∧ n ≠ 0 := by
  rw [primeFactors, Finset.mem_filter, mem_divisors]
  exact and_comm

/-- The number of `k < n` that are coprime to `n`. -/
def totient (n : ℕ) : ℕ := ((Finset.range n).filter fun k ↦ n.Coprime k).card

@[inherit_doc] scoped notation "φ" => Nat.totient

@[simp] theorem totient_zero : totient 0 = 0 := rfl

@[simp] theorem totient_one : totient 1 = 1 := rfl

theorem totient_prime {p : ℕ} (hp : p.Prime) : totient p = p - 1 := by
  have e : (Finset.range p).filter (fun k ↦ p.Coprime k) = Finset.Ico 1 p := by
    ext k
    rw [Finset.mem_filter, Finset.mem_range, Finset.mem_Ico, hp.coprime_iff_not_dvd]
    constructor
    · rintro ⟨h₁, h₂⟩
      refine ⟨Nat.pos_of_ne_zero fun e ↦ h₂ (e ▸ Nat.dvd_zero p), h₁⟩
    · rintro ⟨h₁, h₂⟩
      exact ⟨h₂, Nat.not_dvd_of_pos_of_lt h₁ h₂⟩
  rw [totient, e, card_Ico]

end Nat
