/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Data.Int.GCD

/-! # Coprime elements of a ring -/

universe u

/-- Some combination of the two is `1`. -/
def IsCoprime {R : Type u} [CommSemiring R] (x y : R) : Prop := ∃ a b, a * x + b * y = 1

section

variable {R : Type u} [CommSemiring R] {x y z : R}

theorem IsCoprime.symm (H : IsCoprime x y) : IsCoprime y x :=
  let ⟨a, b, h⟩ := H
  ⟨b, a, by rw [add_comm, h]⟩

theorem isCoprime_comm : IsCoprime x y ↔ IsCoprime y x := ⟨IsCoprime.symm, IsCoprime.symm⟩

theorem isCoprime_one_left : IsCoprime 1 x := ⟨1, 0, by rw [one_mul, zero_mul, add_zero]⟩

theorem isCoprime_one_right : IsCoprime x 1 := isCoprime_one_left.symm

theorem IsCoprime.dvd_of_dvd_mul_right (H1 : IsCoprime x z) (H2 : x ∣ y * z) : x ∣ y := by
  obtain ⟨a, b, h⟩ := H1
  obtain ⟨c, hc⟩ := H2
  refine ⟨y * a + b * c, ?_⟩
  calc y = y * (a * x + b * z) := by rw [h, mul_one]
    _ = y * a * x + b * (y * z) := by rw [mul_add, ← mul_assoc, mul_left_comm]
    _ = x * (y * a + b * c) := by rw [hc, mul_add, mul_left_comm b x c, mul_comm (y * a) x]

end

@[simp, norm_cast] theorem Nat.isCoprime_iff_coprime {m n : ℕ} :
    IsCoprime (m : ℤ) n ↔ Nat.Coprime m n := by
  constructor
  · rintro ⟨a, b, h⟩
    refine Nat.eq_one_of_dvd_one (Int.natCast_dvd_natCast.1 ?_)
    rw [show ((1 : ℕ) : ℤ) = 1 from rfl, ← h]
    exact Int.dvd_add (Int.dvd_trans (Int.natCast_dvd_natCast.2 (Nat.gcd_dvd_left m n))
        (Int.dvd_mul_left _ _))
      (Int.dvd_trans (Int.natCast_dvd_natCast.2 (Nat.gcd_dvd_right m n)) (Int.dvd_mul_left _ _))
  · intro h
    refine ⟨Nat.gcdA m n, Nat.gcdB m n, ?_⟩
    rw [Int.mul_comm, Int.mul_comm _ (n : ℤ), ← Nat.gcd_eq_gcd_ab]
    exact congrArg Nat.cast (show Nat.gcd m n = 1 from h)
