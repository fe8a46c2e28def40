/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.NormNum.Basic

/-!
# Arithmetic of fractions of numerals as rules of `simp`

As for integers, with a numerator and a denominator that is a positive numeral. Every rule fires
where a fraction is in sight, so that the rules of integers come first.
-/

namespace Mathlib.Meta.NormNum

variable {K : Type _}

/-- `x` is written as an integer numeral `n`, where `d = 1`, or as `n` over a numeral `d`. -/
class IsFraction [Field K] (x : K) (n d : outParam ℤ) : Prop where
  eq : x = n / d

section
variable [Field K] {x y : K} {m n d e : ℤ}

instance (priority := 90) [h : IsInt x n] : IsFraction x n 1 := ⟨by simp [h.eq]⟩
instance [h : IsInt x n] [k : IsInt y d] : IsFraction (x / y) n d := ⟨by rw [h.eq, k.eq]⟩
instance [h : IsFraction x n d] : IsFraction (-x) (-n) d := ⟨by rw [h.eq]; simp [neg_div]⟩

theorem ne_zero [CharZero K] (hd : d ≠ 0) : (d : K) ≠ 0 := fun h ↦ hd (by exact_mod_cast h)

theorem cast_div_cast [CharZero K] {g : ℤ} (hg : g ≠ 0) (hn : g ∣ n) (hd : g ∣ d) :
    (n : K) / d = ((n / g : ℤ) : K) / ((d / g : ℤ) : K) := by
  obtain ⟨a, rfl⟩ := hn
  obtain ⟨b, rfl⟩ := hd
  rw [Int.mul_ediv_cancel_left _ hg, Int.mul_ediv_cancel_left _ hg, Int.cast_mul, Int.cast_mul,
    mul_div_mul_left _ _ (ne_zero hg)]

/-- `x` is written as the numeral `n`, which is at least two. -/
class IsNat (x : K) (n : outParam ℕ) : Prop where
  eq : x = n

instance {n : ℕ} [n.AtLeastTwo] : IsNat (no_index (OfNat.ofNat n : K)) (@OfNat.ofNat ℕ n _) :=
  ⟨(Nat.cast_ofNat).symm⟩

/-- A fraction in its lowest terms. -/
theorem reduce [CharZero K] {n d : ℕ} [h : IsNat x n] [k : IsNat y d] (g : 1 < n.gcd d) :
    x / y = ((n / n.gcd d : ℕ) : K) / ((d / n.gcd d : ℕ) : K) := by
  have := cast_div_cast (K := K) (n := n) (d := d) (g := (n.gcd d : ℕ)) (by omega)
    (Int.ofNat_dvd.2 (n.gcd_dvd_left d)) (Int.ofNat_dvd.2 (n.gcd_dvd_right d))
  rw [h.eq, k.eq]
  exact_mod_cast this

theorem reduce_neg [CharZero K] {n d : ℕ} [h : IsNat x n] [k : IsNat y d] (g : 1 < n.gcd d) :
    -x / y = -((n / n.gcd d : ℕ) : K) / ((d / n.gcd d : ℕ) : K) := by
  rw [neg_div, reduce g, neg_div]

theorem inv_int [_h : IsInt x n] : x⁻¹ = 1 / x := by rw [one_div]

theorem add_fraction [CharZero K] [h : IsFraction x m d] [k : IsFraction y n e] (hd : d ≠ 0)
    (he : e ≠ 0) : x + y = ((m * e + n * d : ℤ) : K) / ((d * e : ℤ) : K) := by
  rw [h.eq, k.eq, div_add_div _ _ (ne_zero hd) (ne_zero he)]
  push_cast
  rw [mul_comm (d : K) (n : K)]

theorem sub_fraction [CharZero K] [h : IsFraction x m d] [k : IsFraction y n e] (hd : d ≠ 0)
    (he : e ≠ 0) : x - y = ((m * e - n * d : ℤ) : K) / ((d * e : ℤ) : K) := by
  rw [h.eq, k.eq, div_sub_div _ _ (ne_zero hd) (ne_zero he)]
  push_cast
  rw [mul_comm (d : K) (n : K)]

theorem mul_fraction [h : IsFraction x m d] [k : IsFraction y n e] :
    x * y = ((m * n : ℤ) : K) / ((d * e : ℤ) : K) := by
  rw [h.eq, k.eq, div_mul_div_comm, Int.cast_mul, Int.cast_mul]

theorem div_fraction [h : IsFraction x m d] [k : IsFraction y n e] (_g : ¬(d = 1 ∧ e = 1)) :
    x / y = ((m * e : ℤ) : K) / ((d * n : ℤ) : K) := by
  rw [h.eq, k.eq, div_div_div_eq, Int.cast_mul, Int.cast_mul]

theorem pow_fraction [h : IsFraction x m d] (k : ℕ) [IsNumeral k] :
    x ^ k = ((m ^ k : ℤ) : K) / ((d ^ k : ℤ) : K) := by
  rw [h.eq, div_pow, Int.cast_pow, Int.cast_pow]

theorem eq_fraction [CharZero K] [h : IsFraction x m d] [k : IsFraction y n e] (hd : d ≠ 0)
    (he : e ≠ 0) : x = y ↔ m * e = n * d := by
  rw [h.eq, k.eq, div_eq_div_iff (ne_zero hd) (ne_zero he)]
  exact_mod_cast Iff.rfl
end

section
variable [Field K] [LinearOrder K] [IsStrictOrderedRing K] {x y : K} {m n d e : ℤ}

theorem cast_pos (hd : 0 < d) : 0 < (d : K) := by exact_mod_cast hd

theorem le_fraction [h : IsFraction x m d] [k : IsFraction y n e] (hd : 0 < d) (he : 0 < e) :
    x ≤ y ↔ m * e ≤ n * d := by
  rw [h.eq, k.eq, div_le_div_iff₀ (cast_pos hd) (cast_pos he)]
  exact_mod_cast Iff.rfl

theorem lt_fraction [h : IsFraction x m d] [k : IsFraction y n e] (hd : 0 < d) (he : 0 < e) :
    x < y ↔ m * e < n * d := by
  rw [h.eq, k.eq, div_lt_div_iff₀ (cast_pos hd) (cast_pos he)]
  exact_mod_cast Iff.rfl
end
end Mathlib.Meta.NormNum
