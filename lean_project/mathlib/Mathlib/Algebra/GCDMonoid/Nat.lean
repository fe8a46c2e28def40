/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.GCDMonoid.Basic
import Mathlib.Algebra.Ring.Int

/-! # Greatest common divisors of integers, chosen to be nonnegative -/

namespace Int

instance instGCDMonoid : GCDMonoid ℤ where
  gcd a b := Int.gcd a b
  lcm a b := Int.lcm a b
  gcd_dvd_left _ _ := Int.gcd_dvd_left
  gcd_dvd_right _ _ := Int.gcd_dvd_right
  dvd_gcd {a b c} h k := by
    have : a.natAbs ∣ c.natAbs.gcd b.natAbs :=
      Nat.dvd_gcd (Int.natAbs_dvd_natAbs.2 h) (Int.natAbs_dvd_natAbs.2 k)
    exact Int.natAbs_dvd.1 (Int.ofNat_dvd.2 this)
  gcd_mul_lcm a b := by
    have h : (Int.gcd a b * Int.lcm a b : ℤ) = ((a * b).natAbs : ℤ) := by
      rw [← Int.natCast_mul, Int.natAbs_mul]
      exact congrArg _ (Nat.gcd_mul_lcm _ _)
    rw [h]
    rcases Int.natAbs_eq (a * b) with e | e
    · exact ⟨1, by rw [Units.val_one, mul_one, ← e]⟩
    · exact ⟨⟨-1, -1, rfl, rfl⟩, by
        show ((a * b).natAbs : ℤ) * -1 = a * b
        rw [Int.mul_neg, Int.mul_one, ← e]⟩
  lcm_zero_left _ := by show ((Int.lcm 0 _ : ℕ) : ℤ) = 0; simp [Int.lcm]
  lcm_zero_right _ := by show ((Int.lcm _ 0 : ℕ) : ℤ) = 0; simp [Int.lcm]

theorem coe_gcd (i j : ℤ) : ((Int.gcd i j : ℕ) : ℤ) = GCDMonoid.gcd i j := rfl

theorem coe_lcm (i j : ℤ) : ((Int.lcm i j : ℕ) : ℤ) = GCDMonoid.lcm i j := rfl

end Int
