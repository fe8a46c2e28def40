/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity
import Mathlib.Data.Nat.Factorial.Basic
import Mathlib.Data.Nat.Prime.Defs

/-! # Prime numbers: divisors of products, of powers; there are infinitely many -/

namespace Nat

variable {m n p q a b : ℕ}

theorem Prime.coprime_iff_not_dvd {p n : ℕ} (pp : Prime p) : Coprime p n ↔ ¬p ∣ n := by
  constructor
  · intro h d
    exact pp.ne_one (by rw [← Nat.gcd_eq_left d]; exact h)
  · intro h
    exact (pp.eq_one_or_self_of_dvd _ (Nat.gcd_dvd_left p n)).resolve_right fun e ↦
      h (e ▸ Nat.gcd_dvd_right p n)

theorem Prime.dvd_iff_not_coprime {p n : ℕ} (pp : Prime p) : p ∣ n ↔ ¬Coprime p n := by
  rw [pp.coprime_iff_not_dvd, Classical.not_not]

theorem Prime.dvd_mul {p m n : ℕ} (pp : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro h
    refine or_iff_not_imp_left.2 fun k ↦ ?_
    exact ((pp.coprime_iff_not_dvd).2 k).dvd_of_dvd_mul_left h
  · exact fun h ↦ h.elim (fun k ↦ Nat.dvd_trans k (Nat.dvd_mul_right ..))
      fun k ↦ Nat.dvd_trans k (Nat.dvd_mul_left ..)

theorem Prime.prime {p : ℕ} (pp : Nat.Prime p) : _root_.Prime p :=
  ⟨pp.ne_zero, pp.1, fun _ _ ↦ pp.dvd_mul.1⟩

theorem prime_iff {p : ℕ} : p.Prime ↔ _root_.Prime p := by
  refine ⟨Prime.prime, fun h ↦ prime_def.2 ⟨?_, fun m ⟨c, e⟩ ↦ ?_⟩⟩
  · have h₀ := h.ne_zero
    have h₁ : p ≠ 1 := fun e ↦ h.not_unit (e ▸ isUnit_one)
    omega
  · rcases h.dvd_or_dvd (dvd_of_eq e) with d | d
    · exact .inr (Nat.dvd_antisymm ⟨c, e⟩ d)
    · left
      have k := Nat.dvd_antisymm d ⟨m, by rw [e, Nat.mul_comm]⟩
      rw [← k] at e
      have : m * p = 1 * p := by rw [Nat.one_mul, ← e]
      exact Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero h.ne_zero) this

theorem Prime.dvd_of_dvd_pow {p m n : ℕ} (pp : Prime p) (h : p ∣ m ^ n) : p ∣ m :=
  pp.prime.dvd_of_dvd_pow h

theorem Prime.dvd_pow_iff (pp : Prime p) (hn : n ≠ 0) : p ∣ m ^ n ↔ p ∣ m :=
  ⟨pp.dvd_of_dvd_pow, fun h ↦ _root_.dvd_pow h hn⟩

theorem Prime.not_dvd_mul {p m n : ℕ} (pp : Prime p) (hm : ¬p ∣ m) (hn : ¬p ∣ n) : ¬p ∣ m * n :=
  mt pp.dvd_mul.1 (not_or_intro hm hn)

theorem dvd_prime {p m : ℕ} (pp : Prime p) : m ∣ p ↔ m = 1 ∨ m = p :=
  ⟨pp.eq_one_or_self_of_dvd m,
    fun h ↦ h.elim (fun e ↦ e ▸ Nat.one_dvd p) fun e ↦ e ▸ Nat.dvd_refl _⟩

theorem prime_dvd_prime_iff_eq {p q : ℕ} (pp : p.Prime) (qp : q.Prime) : p ∣ q ↔ p = q := by
  rw [dvd_prime qp]
  exact ⟨fun h ↦ h.resolve_left pp.ne_one, .inr⟩

theorem coprime_primes {p q : ℕ} (pp : p.Prime) (pq : q.Prime) : Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq pp pq]

theorem coprime_of_dvd (H : ∀ k, Prime k → k ∣ m → ¬k ∣ n) : Coprime m n :=
  Classical.byContradiction fun h ↦
    let ⟨p, pp, d⟩ := exists_prime_and_dvd (show gcd m n ≠ 1 from h)
    H p pp (Nat.dvd_trans d (Nat.gcd_dvd_left ..)) (Nat.dvd_trans d (Nat.gcd_dvd_right ..))

theorem Prime.eq_two_or_odd {p : ℕ} (hp : Prime p) : p = 2 ∨ p % 2 = 1 := by
  rcases Nat.mod_two_eq_zero_or_one p with h | h
  · refine (hp.eq_one_or_self_of_dvd 2 (Nat.dvd_of_mod_eq_zero h)).elim ?_ fun e ↦ .inl e.symm
    intro e
    omega
  · exact .inr h

theorem Prime.eq_two_or_odd' {p : ℕ} (hp : Prime p) : p = 2 ∨ Odd p := by
  rw [odd_iff]
  exact hp.eq_two_or_odd

theorem Prime.odd_of_ne_two {p : ℕ} (hp : Prime p) (h : p ≠ 2) : Odd p :=
  hp.eq_two_or_odd'.resolve_left h

theorem Prime.even_iff {p : ℕ} (hp : Prime p) : Even p ↔ p = 2 := by
  rw [Nat.even_iff]
  have := hp.eq_two_or_odd
  omega

theorem Prime.mod_two_eq_one_iff_ne_two {p : ℕ} (hp : Prime p) : p % 2 = 1 ↔ p ≠ 2 := by
  have := hp.eq_two_or_odd
  omega

theorem Prime.dvd_factorial : ∀ {n p : ℕ} (_ : Prime p), p ∣ n.factorial ↔ p ≤ n
  | 0, p, hp => ⟨fun h ↦ absurd h hp.not_dvd_one, fun h ↦ absurd hp.pos (by omega)⟩
  | n + 1, p, hp => by
    rw [factorial_succ, hp.dvd_mul, hp.dvd_factorial]
    constructor
    · exact fun h ↦ h.elim (Nat.le_of_dvd (Nat.succ_pos n)) fun k ↦ by omega
    · intro h
      rcases Nat.lt_or_eq_of_le h with k | rfl
      · exact .inr (by omega)
      · exact .inl (Nat.dvd_refl _)

/-- Euclid: a prime number from `n` on. -/
theorem exists_infinite_primes (n : ℕ) : ∃ p, n ≤ p ∧ Prime p := by
  have h : n.factorial + 1 ≠ 1 := by
    have := factorial_pos n
    omega
  refine ⟨minFac (n.factorial + 1), Nat.le_of_not_lt fun l ↦ ?_, minFac_prime h⟩
  have pp := minFac_prime h
  have d := Nat.minFac_dvd (n.factorial + 1)
  have k : minFac (n.factorial + 1) ∣ n.factorial := pp.dvd_factorial.2 (Nat.le_of_lt l)
  exact pp.not_dvd_one ((Nat.dvd_add_right k).1 d)

theorem Prime.pow_dvd_of_dvd_mul_left {p : ℕ} (hp : p.Prime) (n : ℕ) {a b : ℕ} (hb : ¬p ∣ b)
    (h : p ^ n ∣ a * b) : p ^ n ∣ a := by
  refine Nat.Coprime.dvd_of_dvd_mul_right ?_ h
  refine coprime_of_dvd fun k kp kd kb ↦ hb ?_
  rwa [← (prime_dvd_prime_iff_eq kp hp).1 (kp.dvd_of_dvd_pow kd)]

/-- The divisors of a prime power are the smaller powers. -/
theorem dvd_prime_pow {p : ℕ} (pp : p.Prime) {m i : ℕ} : i ∣ p ^ m ↔ ∃ g ≤ m, i = p ^ g := by
  constructor
  · induction m generalizing i with
    | zero => exact fun h ↦ ⟨0, Nat.le_refl 0, Nat.eq_one_of_dvd_one h⟩
    | succ m ih =>
      intro h
      by_cases k : p ∣ i
      · obtain ⟨c, rfl⟩ := k
        rw [Nat.pow_succ, Nat.mul_comm (p ^ m)] at h
        obtain ⟨g, hg, rfl⟩ := ih (Nat.dvd_of_mul_dvd_mul_left pp.pos h)
        exact ⟨g + 1, by omega, by rw [Nat.pow_succ, Nat.mul_comm]⟩
      · rw [Nat.pow_succ] at h
        have co : Coprime i p := ((pp.coprime_iff_not_dvd).2 k).symm
        obtain ⟨g, hg, e⟩ := ih (co.dvd_of_dvd_mul_right h)
        exact ⟨g, by omega, e⟩
  · rintro ⟨g, hg, rfl⟩
    exact Nat.pow_dvd_pow p hg

end Nat
