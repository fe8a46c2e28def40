/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Data.ZMod.Basic
import Mathlib.RingTheory.Coprime.Basic

/-! # Fermat's little theorem -/

universe u

open Finset

namespace FiniteField

variable {K : Type u} [Field K] [Fintype K] [DecidableEq K]

/-- Multiplication by an element other than zero permutes the others: its power is `1`. -/
theorem pow_card_sub_one_eq_one' (a : K) (ha : a ≠ 0) : a ^ (univ.erase (0 : K)).card = 1 := by
  have h : ∏ x ∈ univ.erase (0 : K), a * x = ∏ x ∈ univ.erase (0 : K), x := by
    refine prod_nbij' (fun x ↦ a * x) (fun x ↦ a⁻¹ * x) (fun x hx ↦ ?_) (fun x hx ↦ ?_)
      (fun x _ ↦ ?_) (fun x _ ↦ ?_) fun _ _ ↦ rfl
    · exact mem_erase.2 ⟨mul_ne_zero ha (ne_of_mem_erase hx), mem_univ _⟩
    · exact mem_erase.2 ⟨mul_ne_zero (inv_ne_zero ha) (ne_of_mem_erase hx), mem_univ _⟩
    · show a⁻¹ * (a * x) = x
      rw [← mul_assoc, inv_mul_cancel₀ ha, one_mul]
    · show a * (a⁻¹ * x) = x
      rw [← mul_assoc, mul_inv_cancel₀ ha, one_mul]
  rw [prod_mul_distrib, prod_const] at h
  have p : ∏ x ∈ univ.erase (0 : K), x ≠ 0 := prod_ne_zero_iff.2 fun x hx ↦ ne_of_mem_erase hx
  exact mul_right_cancel₀ p (h.trans (one_mul _).symm)

end FiniteField

namespace ZMod

theorem pow_card_sub_one_eq_one {p : ℕ} [hp : Fact p.Prime] {a : ZMod p} (ha : a ≠ 0) :
    a ^ (p - 1) = 1 := by
  have : NeZero p := ⟨hp.out.ne_zero⟩
  have h := FiniteField.pow_card_sub_one_eq_one' a ha
  rwa [card_erase_of_mem (mem_univ _), card_univ, ZMod.card] at h

@[simp] theorem pow_card {p : ℕ} [hp : Fact p.Prime] (x : ZMod p) : x ^ p = x := by
  by_cases h : x = 0
  · rw [h, zero_pow hp.out.ne_zero]
  · have e := pow_card_sub_one_eq_one h
    have k : p = p - 1 + 1 := (Nat.sub_add_cancel hp.out.one_le).symm
    exact (congrArg (fun n ↦ x ^ n) k).trans (by rw [pow_succ, e, one_mul])

end ZMod

/-- Fermat's little theorem for integers. -/
theorem Int.ModEq.pow_card_sub_one_eq_one {p : ℕ} (hp : Nat.Prime p) {n : ℤ}
    (hpn : IsCoprime n p) : n ^ (p - 1) ≡ 1 [ZMOD p] := by
  have : Fact p.Prime := ⟨hp⟩
  rw [← ZMod.intCast_eq_intCast_iff, Int.cast_pow, Int.cast_one]
  refine ZMod.pow_card_sub_one_eq_one fun h ↦ hp.not_dvd_one ?_
  obtain ⟨a, b, e⟩ := hpn
  have d := (ZMod.intCast_zmod_eq_zero_iff_dvd n p).1 h
  have k : (p : ℤ) ∣ (1 : ℕ) := by
    rw [show ((1 : ℕ) : ℤ) = 1 from rfl, ← e]
    exact Int.dvd_add (Int.dvd_trans d (Int.dvd_mul_left _ _)) (Int.dvd_mul_left _ _)
  exact Int.natCast_dvd_natCast.1 k
