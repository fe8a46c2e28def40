/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Tactic.Ring.Identity

/-!
# What proofs of `field_simp` are made of

Each lemma takes operands that are fractions and a cleaned-up numerator and denominator, with the
identities that these come from.
-/

universe u

namespace Mathlib.Tactic.FieldSimp

section Field

variable {K : Type u} [Field K] {a b m n d e c c' D N : K}

theorem of_eq (h : a = n) : a = n / 1 := by rw [h, div_one]

theorem add_eq (h : a = m / d) (k : b = n / e) (hD : D ≠ 0) (hd : d * c = D) (he : e * c' = D)
    (hN : m * c + n * c' = N) : a + b = N / D := by
  have hd0 : d ≠ 0 := fun z ↦ hD (by rw [← hd, z, zero_mul])
  have he0 : e ≠ 0 := fun z ↦ hD (by rw [← he, z, zero_mul])
  rw [eq_div_iff hD, h, k, add_mul, ← hN]
  congr 1
  · rw [← hd, ← mul_assoc, div_mul_cancel₀ _ hd0]
  · rw [← he, ← mul_assoc, div_mul_cancel₀ _ he0]

theorem neg_eq (h : a = n / d) (hN : -n = N) : -a = N / d := by rw [h, ← hN, neg_div]

theorem sub_eq (h : a = m / d) (k : b = n / e) (hD : D ≠ 0) (hd : d * c = D) (he : e * c' = D)
    (hN : m * c - n * c' = N) : a - b = N / D := by
  rw [sub_eq_add_neg]
  refine add_eq h (neg_eq k rfl) hD hd he ?_
  rw [neg_mul, ← sub_eq_add_neg, hN]

theorem mul_eq (h : a = m / d) (k : b = n / e) (hD : d * e = D) (hN : m * n = N) :
    a * b = N / D := by rw [h, k, div_mul_div_comm, hD, hN]

theorem div_eq (h : a = m / d) (k : b = n / e) (hD : d * n = D) (hN : m * e = N) :
    a / b = N / D := by rw [h, k, div_div_div_eq, hN, hD]

theorem inv_eq (h : a = n / d) (hD : n = D) (hN : d = N) : a⁻¹ = N / D := by
  rw [h, inv_div, hN, hD]

theorem pow_eq (k : ℕ) (h : a = n / d) (hD : d ^ k = D) (hN : n ^ k = N) : a ^ k = N / D := by
  rw [h, div_pow, hD, hN]

theorem eq_eq (h : a = m / d) (k : b = n / e) (hD : D ≠ 0) (hd : d * c = D) (he : e * c' = D)
    {M : K} (hM : m * c = M) (hN : n * c' = N) : (a = b) = (M = N) := by
  have hd0 : d ≠ 0 := fun z ↦ hD (by rw [← hd, z, zero_mul])
  have he0 : e ≠ 0 := fun z ↦ hD (by rw [← he, z, zero_mul])
  have l : a * D = M := by rw [h, ← hd, ← mul_assoc, div_mul_cancel₀ _ hd0, hM]
  have r : b * D = N := by rw [k, ← he, ← mul_assoc, div_mul_cancel₀ _ he0, hN]
  exact propext ⟨fun h ↦ by rw [← l, ← r, h], fun h ↦ mul_right_cancel₀ hD (by rw [l, r, h])⟩

theorem numeral_ne_zero [CharZero K] (n : ℕ) (h : Nat.blt 0 n = true) :
    (Ring.numeralOf K n).ofNat ≠ 0 := by
  rw [Ring.numeralOf_eq_cast]
  exact Nat.cast_ne_zero.2 (Nat.pos_iff_ne_zero.1 (Nat.le_of_ble_eq_true h))

end Field

section Order

variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {a b m n d e c c' D N : K}

omit [IsStrictOrderedRing K] in
theorem mul_eq_of (hD : 0 < D) (h : a = m / d) (hd : d * c = D) (hM : m * c = N) : a * D = N := by
  have hd0 : d ≠ 0 := fun z ↦ hD.ne' (by rw [← hd, z, zero_mul])
  rw [h, ← hd, ← mul_assoc, div_mul_cancel₀ _ hd0, hM]

theorem le_eq (h : a = m / d) (k : b = n / e) (hD : 0 < D) (hd : d * c = D) (he : e * c' = D)
    {M : K} (hM : m * c = M) (hN : n * c' = N) : (a ≤ b) = (M ≤ N) := by
  rw [← mul_eq_of hD h hd hM, ← mul_eq_of hD k he hN]
  exact propext (mul_le_mul_iff_left₀ hD).symm

theorem lt_eq (h : a = m / d) (k : b = n / e) (hD : 0 < D) (hd : d * c = D) (he : e * c' = D)
    {M : K} (hM : m * c = M) (hN : n * c' = N) : (a < b) = (M < N) := by
  rw [← mul_eq_of hD h hd hM, ← mul_eq_of hD k he hN]
  exact propext (mul_lt_mul_iff_left₀ hD).symm

end Order
end Mathlib.Tactic.FieldSimp
