/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Variants
import Init.Data.Int.Lemmas.Variants

/-!
# Coprime numbers: products, powers and quotients
-/

namespace Nat

instance (m n : Nat) : Decidable (Nat.Coprime m n) := inferInstanceAs (Decidable (gcd m n = 1))

theorem coprime_one_left (n : Nat) : Nat.Coprime 1 n := Nat.gcd_one_left n

theorem coprime_one_right (n : Nat) : Nat.Coprime n 1 := Nat.gcd_one_right n

theorem coprime_zero_left (n : Nat) : Nat.Coprime 0 n ↔ n = 1 := by
  rw [Nat.Coprime, Nat.gcd_comm, Nat.gcd_zero_right]

theorem coprime_zero_right (n : Nat) : Nat.Coprime n 0 ↔ n = 1 := by
  rw [Nat.Coprime, Nat.gcd_zero_right]

theorem coprime_self (n : Nat) : Nat.Coprime n n ↔ n = 1 := by rw [Nat.Coprime, Nat.gcd_self]

theorem Coprime.mul_left {m n k : Nat} (H1 : Nat.Coprime m k) (H2 : Nat.Coprime n k) :
    Nat.Coprime (m * n) k := by
  have dvd := Nat.gcd_mul_dvd_mul_gcd k m n
  rw [H1.symm.gcd_eq_one, H2.symm.gcd_eq_one] at dvd
  exact Coprime.symm (Nat.dvd_antisymm dvd (Nat.one_dvd _))

theorem Coprime.mul_right {k m n : Nat} (H1 : Nat.Coprime k m) (H2 : Nat.Coprime k n) :
    Nat.Coprime k (m * n) := (H1.symm.mul_left H2.symm).symm

theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Nat.Coprime m k) :
    Nat.Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1

theorem Coprime.pow_right {k m : Nat} (n : Nat) (H1 : Nat.Coprime k m) :
    Nat.Coprime k (m ^ n) := (H1.symm.pow_left n).symm

theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Nat.Coprime k l) :
    Nat.Coprime (k ^ m) (l ^ n) := (H1.pow_left m).pow_right n

theorem Coprime.coprime_dvd_left {k m n : Nat} (H1 : m ∣ k) (H2 : Nat.Coprime k n) :
    Nat.Coprime m n :=
  Nat.dvd_antisymm (H2.gcd_eq_one ▸ Nat.gcd_dvd_gcd_of_dvd_left n H1) (Nat.one_dvd _)

theorem Coprime.coprime_dvd_right {k m n : Nat} (H1 : n ∣ m) (H2 : Nat.Coprime k m) :
    Nat.Coprime k n := (H2.symm.coprime_dvd_left H1).symm

theorem coprime_mul_iff_left {m n k : Nat} :
    Nat.Coprime (m * n) k ↔ Nat.Coprime m k ∧ Nat.Coprime n k :=
  ⟨fun h ↦ ⟨h.coprime_dvd_left (Nat.dvd_mul_right m n), h.coprime_dvd_left (Nat.dvd_mul_left n m)⟩,
    fun h ↦ h.1.mul_left h.2⟩

theorem coprime_mul_iff_right {k m n : Nat} :
    Nat.Coprime k (m * n) ↔ Nat.Coprime k m ∧ Nat.Coprime k n := by
  rw [coprime_comm, coprime_mul_iff_left, coprime_comm, @coprime_comm k n]

theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) :
    Nat.Coprime (m / gcd m n) (n / gcd m n) := by
  rw [Nat.Coprime, Nat.gcd_div (Nat.gcd_dvd_left m n) (Nat.gcd_dvd_right m n), Nat.div_self H]

end Nat

theorem Int.natAbs_ediv_of_dvd_natAbs {a : Int} {k : Nat} (h : k ∣ a.natAbs) :
    (a / k).natAbs = a.natAbs / k := by
  obtain ⟨c, hc⟩ := h
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Int.natCast_zero, Int.ediv_zero, Nat.div_zero]; rfl
  · have nz : (k : Int) ≠ 0 := by omega
    rw [hc, Nat.mul_div_right c hk]
    rcases Int.natAbs_eq a with e | e <;> rw [e, hc, Int.natCast_mul]
    · rw [Int.mul_ediv_cancel_left _ nz]; rfl
    · rw [← Int.mul_neg, Int.mul_ediv_cancel_left _ nz, Int.natAbs_neg]; rfl
