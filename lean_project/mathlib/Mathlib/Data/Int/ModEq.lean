/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Data.Nat.ModEq

/-! # Congruence of integers: `a ≡ b [ZMOD n]` -/

/-- `a` and `b` leave the same remainder upon division by `n`. -/
def Int.ModEq (n a b : ℤ) : Prop := a % n = b % n

@[inherit_doc] notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b

namespace Int

variable {m n a b c d : ℤ}

namespace ModEq

instance : Decidable (ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))

@[refl, simp] protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl

protected theorem rfl : a ≡ a [ZMOD n] := ModEq.refl _

@[symm] protected theorem symm : a ≡ b [ZMOD n] → b ≡ a [ZMOD n] := Eq.symm

protected theorem trans : a ≡ b [ZMOD n] → b ≡ c [ZMOD n] → a ≡ c [ZMOD n] := Eq.trans

instance : Trans (ModEq n) (ModEq n) (ModEq n) := ⟨ModEq.trans⟩

protected theorem eq : a ≡ b [ZMOD n] → a % n = b % n := id

end ModEq

theorem modEq_comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨ModEq.symm, ModEq.symm⟩

theorem modEq_iff_dvd : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  rw [modEq_comm, ModEq, Int.dvd_iff_emod_eq_zero]
  exact Int.emod_eq_emod_iff_emod_sub_eq_zero

theorem modEq_zero_iff_dvd : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  rw [ModEq, Int.zero_emod, Int.dvd_iff_emod_eq_zero]

theorem modEq_of_dvd : n ∣ b - a → a ≡ b [ZMOD n] := modEq_iff_dvd.2

theorem mod_modEq (a n : ℤ) : a % n ≡ a [ZMOD n] := Int.emod_emod a n

theorem modEq_iff_add_fac : a ≡ b [ZMOD n] ↔ ∃ t, b = a + n * t := by
  rw [modEq_iff_dvd]
  exact ⟨fun ⟨t, h⟩ ↦ ⟨t, by omega⟩, fun ⟨t, h⟩ ↦ ⟨t, by omega⟩⟩

@[simp, norm_cast] theorem natCast_modEq_iff {a b n : ℕ} : a ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := by
  rw [modEq_iff_dvd, Nat.modEq_iff_dvd]

namespace ModEq

protected theorem of_dvd (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] :=
  modEq_iff_dvd.2 (Int.dvd_trans d (modEq_iff_dvd.1 h))

protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  rw [modEq_iff_dvd] at *
  have := Int.dvd_add h₁ h₂
  rwa [show b - a + (d - c) = b + d - (a + c) by omega] at this

protected theorem add_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c + a ≡ c + b [ZMOD n] := ModEq.rfl.add h

protected theorem add_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a + c ≡ b + c [ZMOD n] := h.add ModEq.rfl

protected theorem neg (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := by
  rw [modEq_iff_dvd] at *
  rw [← Int.dvd_neg] at h
  rwa [show -(b - a) = -b - -a by omega] at h

protected theorem sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg]
  exact h₁.add h₂.neg

protected theorem sub_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c - a ≡ c - b [ZMOD n] := ModEq.rfl.sub h

protected theorem sub_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a - c ≡ b - c [ZMOD n] := h.sub ModEq.rfl

protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.mul_emod, h₁, h₂, ← Int.mul_emod]

protected theorem mul_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD n] := ModEq.rfl.mul h

protected theorem mul_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n] := h.mul ModEq.rfl

protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  induction m with
  | zero => rfl
  | succ m ih =>
    rw [Int.pow_succ, Int.pow_succ]
    exact ih.mul h

protected theorem add_left_cancel (h₁ : a ≡ b [ZMOD n]) (h₂ : a + c ≡ b + d [ZMOD n]) :
    c ≡ d [ZMOD n] := by
  have := h₂.sub h₁
  rwa [show a + c - a = c by omega, show b + d - b = d by omega] at this

protected theorem add_left_cancel' (c : ℤ) (h : c + a ≡ c + b [ZMOD n]) : a ≡ b [ZMOD n] :=
  ModEq.rfl.add_left_cancel h

protected theorem add_right_cancel (h₁ : c ≡ d [ZMOD n]) (h₂ : a + c ≡ b + d [ZMOD n]) :
    a ≡ b [ZMOD n] := by
  rw [Int.add_comm a, Int.add_comm b] at h₂
  exact h₁.add_left_cancel h₂

protected theorem add_right_cancel' (c : ℤ) (h : a + c ≡ b + c [ZMOD n]) : a ≡ b [ZMOD n] :=
  ModEq.rfl.add_right_cancel h

theorem of_mul_left (m : ℤ) (h : a ≡ b [ZMOD m * n]) : a ≡ b [ZMOD n] :=
  h.of_dvd (Int.dvd_mul_left m n)

theorem of_mul_right (m : ℤ) (h : a ≡ b [ZMOD n * m]) : a ≡ b [ZMOD n] :=
  h.of_dvd (Int.dvd_mul_right n m)

theorem dvd_iff (h : a ≡ b [ZMOD n]) : n ∣ a ↔ n ∣ b := by
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  exact ⟨h.symm.trans, h.trans⟩

end ModEq

@[simp] theorem modEq_zero_iff : a ≡ b [ZMOD 0] ↔ a = b := by
  rw [ModEq, Int.emod_zero, Int.emod_zero]

theorem modEq_one : a ≡ b [ZMOD 1] := modEq_of_dvd (Int.one_dvd _)

theorem modEq_sub (a b : ℤ) : a ≡ b [ZMOD a - b] := (modEq_of_dvd (Int.dvd_refl _)).symm

theorem emod_emod_of_dvd' (n : ℤ) {m k : ℤ} (h : m ∣ k) : n % k % m = n % m :=
  ModEq.of_dvd h (mod_modEq n k)

end Int
