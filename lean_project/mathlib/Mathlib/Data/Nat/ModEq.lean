/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat

/-! # Congruence of natural numbers: `a ≡ b [MOD n]` -/

/-- `a` and `b` leave the same remainder upon division by `n`. -/
def Nat.ModEq (n a b : ℕ) : Prop := a % n = b % n

@[inherit_doc] notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b

namespace Nat

variable {m n a b c d : ℕ}

namespace ModEq

instance : Decidable (ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))

@[refl] protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl

protected theorem rfl : a ≡ a [MOD n] := ModEq.refl _

@[symm] protected theorem symm : a ≡ b [MOD n] → b ≡ a [MOD n] := Eq.symm

protected theorem trans : a ≡ b [MOD n] → b ≡ c [MOD n] → a ≡ c [MOD n] := Eq.trans

instance : Trans (ModEq n) (ModEq n) (ModEq n) := ⟨ModEq.trans⟩

protected theorem comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩

end ModEq

theorem modEq_zero_iff_dvd : a ≡ 0 [MOD n] ↔ n ∣ a := by
  rw [ModEq, Nat.zero_mod, Nat.dvd_iff_mod_eq_zero]

theorem _root_.Dvd.dvd.modEq_zero_nat (h : n ∣ a) : a ≡ 0 [MOD n] := modEq_zero_iff_dvd.2 h

theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := by
  rw [ModEq, ← Int.ofNat_inj, Int.natCast_emod, Int.natCast_emod, eq_comm]
  exact Int.emod_eq_emod_iff_emod_sub_eq_zero.trans (Int.dvd_iff_emod_eq_zero ..).symm

theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Int.ofNat_dvd, Int.ofNat_sub h]

theorem mod_modEq (a n : ℕ) : a % n ≡ a [MOD n] := Nat.mod_mod a n

namespace ModEq

theorem of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] := by
  have k : a % n % m = b % n % m := congrArg (· % m) h
  rwa [Nat.mod_mod_of_dvd _ d, Nat.mod_mod_of_dvd _ d] at k

protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  unfold ModEq at *
  rw [Nat.mul_mod, h₁, h₂, ← Nat.mul_mod]

protected theorem mul_left (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] := ModEq.rfl.mul h

protected theorem mul_right (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] := h.mul ModEq.rfl

protected theorem mul_left' (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD c * n] := by
  unfold ModEq at *
  rw [Nat.mul_mod_mul_left, Nat.mul_mod_mul_left, h]

protected theorem mul_right' (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n * c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm n]
  exact h.mul_left' c

protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  induction m with
  | zero => rfl
  | succ m ih =>
    rw [Nat.pow_succ, Nat.pow_succ]
    exact ih.mul h

protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  unfold ModEq at *
  rw [Nat.add_mod, h₁, h₂, ← Nat.add_mod]

protected theorem add_left (c : ℕ) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] := ModEq.rfl.add h

protected theorem add_right (c : ℕ) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] := h.add ModEq.rfl

protected theorem add_left_cancel (h₁ : a ≡ b [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    c ≡ d [MOD n] := by
  rw [modEq_iff_dvd] at *
  have := Int.dvd_sub h₂ h₁
  rwa [show ((b + d : ℕ) : ℤ) - (a + c : ℕ) - (b - a) = d - c by omega] at this

protected theorem add_left_cancel' (c : ℕ) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] :=
  ModEq.rfl.add_left_cancel h

protected theorem add_right_cancel (h₁ : c ≡ d [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    a ≡ b [MOD n] := by
  rw [Nat.add_comm a, Nat.add_comm b] at h₂
  exact h₁.add_left_cancel h₂

protected theorem add_right_cancel' (c : ℕ) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] :=
  ModEq.rfl.add_right_cancel h

protected theorem sub (hca : c ≤ a) (hdb : d ≤ b) (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) :
    a - c ≡ b - d [MOD n] := by
  refine h₂.add_right_cancel ?_
  rwa [Nat.sub_add_cancel hca, Nat.sub_add_cancel hdb]

theorem of_mul_left (m : ℕ) (h : a ≡ b [MOD m * n]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_left n m)

theorem of_mul_right (m : ℕ) (h : a ≡ b [MOD n * m]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_right n m)

theorem dvd_iff (h : a ≡ b [MOD m]) (hdm : d ∣ m) : d ∣ a ↔ d ∣ b := by
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  exact ⟨(h.of_dvd hdm).symm.trans, (h.of_dvd hdm).trans⟩

theorem gcd_eq (h : a ≡ b [MOD m]) : gcd a m = gcd b m :=
  Nat.dvd_antisymm
    (Nat.dvd_gcd ((h.dvd_iff (Nat.gcd_dvd_right a m)).1 (Nat.gcd_dvd_left a m))
      (Nat.gcd_dvd_right a m))
    (Nat.dvd_gcd ((h.dvd_iff (Nat.gcd_dvd_right b m)).2 (Nat.gcd_dvd_left b m))
      (Nat.gcd_dvd_right b m))

theorem eq_of_lt_of_lt (h : a ≡ b [MOD m]) (ha : a < m) (hb : b < m) : a = b := by
  have k : a % m = b % m := h
  rwa [Nat.mod_eq_of_lt ha, Nat.mod_eq_of_lt hb] at k

theorem cancel_left_of_coprime (hmc : gcd m c = 1) (h : c * a ≡ c * b [MOD m]) :
    a ≡ b [MOD m] := by
  rcases Nat.le_total a b with l | l
  · rw [modEq_iff_dvd' (Nat.mul_le_mul_left c l), ← Nat.mul_sub] at h
    exact (modEq_iff_dvd' l).2 (Nat.Coprime.dvd_of_dvd_mul_left hmc h)
  · have h := h.symm
    rw [modEq_iff_dvd' (Nat.mul_le_mul_left c l), ← Nat.mul_sub] at h
    exact ((modEq_iff_dvd' l).2 (Nat.Coprime.dvd_of_dvd_mul_left hmc h)).symm

theorem cancel_right_of_coprime (hmc : gcd m c = 1) (h : a * c ≡ b * c [MOD m]) :
    a ≡ b [MOD m] := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h
  exact h.cancel_left_of_coprime hmc

end ModEq

theorem modEq_of_dvd : (n : ℤ) ∣ b - a → a ≡ b [MOD n] := modEq_iff_dvd.2

theorem modEq_sub (h : b ≤ a) : a ≡ b [MOD a - b] := ((modEq_iff_dvd' h).2 (Nat.dvd_refl _)).symm

theorem modEq_one : a ≡ b [MOD 1] := by rw [ModEq, Nat.mod_one, Nat.mod_one]

@[simp] theorem modEq_zero_iff : a ≡ b [MOD 0] ↔ a = b := by rw [ModEq, Nat.mod_zero, Nat.mod_zero]

theorem add_modEq_left : n + a ≡ a [MOD n] := Nat.add_mod_left n a

theorem add_modEq_right : a + n ≡ a [MOD n] := Nat.add_mod_right a n

/-- The Chinese remainder theorem: congruence modulo a product of coprime numbers. -/
theorem modEq_and_modEq_iff_modEq_mul {a b m n : ℕ} (hmn : m.Coprime n) :
    a ≡ b [MOD m] ∧ a ≡ b [MOD n] ↔ a ≡ b [MOD m * n] := by
  refine ⟨fun ⟨h, k⟩ ↦ ?_, fun h ↦ ⟨h.of_mul_right n, h.of_mul_left m⟩⟩
  rcases Nat.le_total a b with l | l
  · rw [modEq_iff_dvd' l] at *
    exact Nat.Coprime.mul_dvd_of_dvd_of_dvd hmn h k
  · have h := h.symm
    have k := k.symm
    refine ModEq.symm ?_
    rw [modEq_iff_dvd' l] at *
    exact Nat.Coprime.mul_dvd_of_dvd_of_dvd hmn h k

end Nat
