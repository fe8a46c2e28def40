/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Irreducible.Defs
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Logic.Basic

/-!
# Prime numbers

A natural number is prime when it is irreducible. `Nat.minFac` finds the least factor by trial
division, and with it primality is decided by computation.
-/

namespace Nat

variable {m n p : ℕ}

@[simp] protected theorem isUnit_iff {n : ℕ} : IsUnit n ↔ n = 1 := by
  constructor
  · intro h
    obtain ⟨b, h⟩ := isUnit_iff_exists_inv.1 h
    exact (Nat.mul_eq_one_iff.1 h).1
  · rintro rfl
    exact isUnit_one

/-- A prime number: not `1`, and a product only in the trivial ways. -/
def Prime (p : ℕ) : Prop := Irreducible p

theorem irreducible_iff_nat_prime (a : ℕ) : Irreducible a ↔ Nat.Prime a := Iff.rfl

theorem not_prime_zero : ¬Prime 0 := fun h ↦
  absurd (h.2 (show 0 = 0 * 2 from rfl)) (by simp)

theorem not_prime_one : ¬Prime 1 := not_irreducible_one

theorem Prime.ne_zero (h : Prime n) : n ≠ 0 := fun e ↦ not_prime_zero (e ▸ h)

theorem Prime.ne_one (hp : Prime p) : p ≠ 1 := fun e ↦ not_prime_one (e ▸ hp)

theorem Prime.two_le {p : ℕ} (hp : Prime p) : 2 ≤ p := by
  have := hp.ne_zero
  have := hp.ne_one
  omega

theorem Prime.one_lt (hp : Prime p) : 1 < p := hp.two_le

theorem Prime.one_le (hp : Prime p) : 1 ≤ p := Nat.le_of_lt hp.one_lt

theorem Prime.pos (hp : Prime p) : 0 < p := hp.one_le

theorem Prime.eq_one_or_self_of_dvd {p : ℕ} (pp : Prime p) (m : ℕ) (hm : m ∣ p) :
    m = 1 ∨ m = p := by
  obtain ⟨c, e⟩ := hm
  refine (pp.2 e).imp Nat.isUnit_iff.1 fun h ↦ ?_
  rw [e, Nat.isUnit_iff.1 h, Nat.mul_one]

/-- Prime: at least `2`, with no divisors but `1` and the number itself. -/
theorem prime_def {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := by
  refine ⟨fun h ↦ ⟨h.two_le, h.eq_one_or_self_of_dvd⟩, fun ⟨h₂, h⟩ ↦ ⟨fun u ↦ ?_, ?_⟩⟩
  · rw [Nat.isUnit_iff] at u
    omega
  · intro a b e
    refine (h a ⟨b, e⟩).imp Nat.isUnit_iff.2 fun k ↦ Nat.isUnit_iff.2 ?_
    rw [k] at e
    exact Nat.eq_of_mul_eq_mul_left (by omega : 0 < p) (e.symm.trans (Nat.mul_one p).symm)

theorem prime_def_lt'' {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := prime_def

theorem prime_def_lt {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m < p, m ∣ p → m = 1 := by
  rw [prime_def]
  refine and_congr_right fun h₂ ↦ ⟨fun h m l d ↦ (h m d).resolve_right (by omega), fun h m d ↦ ?_⟩
  rcases Nat.lt_or_eq_of_le (Nat.le_of_dvd (by omega) d) with l | e
  · exact .inl (h m l d)
  · exact .inr e

theorem prime_def_lt' {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬m ∣ p := by
  rw [prime_def_lt]
  refine and_congr_right fun h₂ ↦ ⟨fun h m k l d ↦ ?_, fun h m l d ↦ ?_⟩
  · have := h m l d
    omega
  · have : m ≠ 0 := fun e ↦ by
      rw [e, Nat.zero_dvd] at d
      omega
    exact Classical.byContradiction fun n ↦ h m (by omega) l d

theorem not_prime_of_dvd_of_ne (h1 : m ∣ n) (h2 : m ≠ 1) (h3 : m ≠ n) : ¬Prime n := fun h ↦
  (h.eq_one_or_self_of_dvd m h1).elim h2 h3

theorem not_prime_of_dvd_of_lt {m n : ℕ} (h1 : m ∣ n) (h2 : 2 ≤ m) (h3 : m < n) : ¬Prime n :=
  not_prime_of_dvd_of_ne h1 (by omega) (by omega)

theorem not_prime_mul {a b : ℕ} (a1 : a ≠ 1) (b1 : b ≠ 1) : ¬Prime (a * b) := fun h ↦ by
  rcases h.2 rfl with k | k
  · exact a1 (Nat.isUnit_iff.1 k)
  · exact b1 (Nat.isUnit_iff.1 k)

theorem Prime.not_dvd_one {p : ℕ} (pp : Prime p) : ¬p ∣ 1 := fun h ↦
  pp.ne_one (Nat.eq_one_of_dvd_one h)

/-! ### The least factor -/

/-- The least factor of `n` among `k`, `k + 2`, …, or `n`; the first argument bounds the search. -/
def minFacAux (n : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => n
  | f + 1, k => if n < k * k then n else if n % k = 0 then k else minFacAux n f (k + 2)

/-- The least factor of `n` other than `1`; `1` has none, and is its own. -/
def minFac (n : ℕ) : ℕ := if n % 2 = 0 then 2 else minFacAux n n 3

@[simp] theorem minFac_zero : minFac 0 = 2 := rfl

@[simp] theorem minFac_one : minFac 1 = 1 := rfl

@[simp] theorem minFac_two : minFac 2 = 2 := rfl

/-- The number is a factor of `n` and at most as large as any other from `2` on. -/
private def Least (n r : ℕ) : Prop := 2 ≤ r ∧ r ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → r ≤ m

private theorem least_self {k : ℕ} (h₂ : 2 ≤ n) (hk : n < k * k) (H : ∀ m, 2 ≤ m → m < k → ¬m ∣ n) :
    Least n n := by
  refine ⟨h₂, Nat.dvd_refl n, fun m hm d ↦ ?_⟩
  obtain ⟨c, e⟩ := d
  refine Nat.le_of_not_lt fun l ↦ ?_
  have hmk : k ≤ m := Nat.le_of_not_lt fun x ↦ H m hm x ⟨c, e⟩
  have hc : 2 ≤ c := by
    refine Nat.le_of_not_lt fun x ↦ ?_
    have : c = 0 ∨ c = 1 := by omega
    rcases this with rfl | rfl <;> omega
  have hck : k ≤ c := Nat.le_of_not_lt fun x ↦ H c hc x ⟨m, by rw [e, Nat.mul_comm]⟩
  have := Nat.mul_le_mul hmk hck
  omega

private theorem minFacAux_least (h₂ : 2 ≤ n) (ho : n % 2 = 1) (f k : ℕ) (hk : 3 ≤ k)
    (hk' : k % 2 = 1) (hf : n ≤ k + 2 * f) (H : ∀ m, 2 ≤ m → m < k → ¬m ∣ n) :
    Least n (minFacAux n f k) := by
  induction f generalizing k with
  | zero =>
    have := Nat.mul_le_mul_right k hk
    exact least_self h₂ (by omega) H
  | succ f ih =>
    rw [minFacAux]
    split
    · exact least_self h₂ ‹_› H
    · split
      · refine ⟨by omega, Nat.dvd_of_mod_eq_zero ‹_›, fun m hm d ↦ ?_⟩
        exact Nat.le_of_not_lt fun l ↦ H m hm l d
      · rename_i hd
        refine ih (k + 2) (by omega) (by omega) (by omega) fun m hm l d ↦ ?_
        rcases Nat.lt_or_ge m k with x | x
        · exact H m hm x d
        · have : m = k ∨ m = k + 1 := by omega
          rcases this with rfl | rfl
          · exact hd (Nat.mod_eq_zero_of_dvd d)
          · obtain ⟨c, e⟩ := d
            have : (k + 1) * c % 2 = (k + 1) % 2 * (c % 2) % 2 := Nat.mul_mod ..
            rw [show (k + 1) % 2 = 0 by omega, Nat.zero_mul] at this
            omega

private theorem minFac_least (h₂ : 2 ≤ n) : Least n (minFac n) := by
  rw [minFac]
  split
  · exact ⟨Nat.le_refl 2, Nat.dvd_of_mod_eq_zero ‹_›, fun m hm _ ↦ hm⟩
  · refine minFacAux_least h₂ (by omega) n 3 (Nat.le_refl 3) rfl (by omega) fun m hm l d ↦ ?_
    obtain rfl : m = 2 := by omega
    exact absurd (Nat.mod_eq_zero_of_dvd d) ‹_›

theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  rcases Nat.lt_or_ge n 2 with h | h
  · have : n = 0 ∨ n = 1 := by omega
    rcases this with rfl | rfl
    · exact Nat.dvd_zero _
    · exact Nat.dvd_refl _
  · exact (minFac_least h).2.1

theorem minFac_prime {n : ℕ} (n1 : n ≠ 1) : Prime (minFac n) := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rw [minFac_zero, prime_def_lt']
    exact ⟨Nat.le_refl 2, fun m h k ↦ absurd h (by omega)⟩
  · obtain ⟨a, b, c⟩ := minFac_least (n := n) (by omega)
    rw [prime_def_lt']
    exact ⟨a, fun m hm l d ↦ absurd (c m hm (Nat.dvd_trans d b)) (by omega)⟩

theorem minFac_le_of_dvd {n m : ℕ} (h : 2 ≤ m) (d : m ∣ n) : minFac n ≤ m := by
  rcases Nat.lt_or_ge n 2 with k | k
  · have : n = 0 ∨ n = 1 := by omega
    rcases this with rfl | rfl
    · exact h
    · have := Nat.eq_one_of_dvd_one d
      omega
  · exact (minFac_least k).2.2 m h d

theorem minFac_le {n : ℕ} (H : 0 < n) : minFac n ≤ n := Nat.le_of_dvd H (minFac_dvd n)

@[simp] theorem Prime.minFac_eq {p : ℕ} (hp : Prime p) : minFac p = p :=
  (hp.eq_one_or_self_of_dvd _ (minFac_dvd p)).resolve_left fun e ↦
    not_prime_one (e ▸ minFac_prime hp.ne_one)

theorem prime_def_minFac {p : ℕ} : Prime p ↔ 2 ≤ p ∧ minFac p = p :=
  ⟨fun h ↦ ⟨h.two_le, h.minFac_eq⟩, fun ⟨h, e⟩ ↦ e ▸ minFac_prime (by omega)⟩

@[simp] theorem minFac_eq_one_iff {n : ℕ} : minFac n = 1 ↔ n = 1 := by
  refine ⟨fun h ↦ Classical.byContradiction fun k ↦ (minFac_prime k).ne_one h, ?_⟩
  rintro rfl
  rfl

/-- Primality is decided by trial division. -/
instance decidablePrime (p : ℕ) : Decidable (Prime p) := decidable_of_iff _ prime_def_minFac.symm

theorem prime_two : Prime 2 := by decide

theorem prime_three : Prime 3 := by decide

theorem prime_five : Prime 5 := by decide

theorem exists_prime_and_dvd {n : ℕ} (hn : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n :=
  ⟨minFac n, minFac_prime hn, minFac_dvd n⟩

/-- The prime numbers, as a type. -/
def Primes : Type := {p : ℕ // p.Prime}

end Nat
