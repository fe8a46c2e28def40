/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Prime.Basic

/-! # Powers of primes -/

universe u

/-- A power of a prime element with a positive exponent. -/
def IsPrimePow {R : Type u} [CommSemiring R] (n : R) : Prop :=
  ∃ (p : R) (k : ℕ), Prime p ∧ 0 < k ∧ p ^ k = n

theorem isPrimePow_nat_iff (n : ℕ) :
    IsPrimePow n ↔ ∃ p k : ℕ, Nat.Prime p ∧ 0 < k ∧ p ^ k = n :=
  ⟨fun ⟨p, k, h, r⟩ ↦ ⟨p, k, Nat.prime_iff.2 h, r⟩, fun ⟨p, k, h, r⟩ ↦ ⟨p, k, Nat.prime_iff.1 h, r⟩⟩

theorem Nat.Prime.isPrimePow {p : ℕ} (hp : p.Prime) : IsPrimePow p :=
  ⟨p, 1, Nat.prime_iff.1 hp, Nat.zero_lt_one, pow_one p⟩
