/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Quotient
import Init.Data.Nat.Lemmas.Gcd

/-!
# Integers: greatest common divisor

Lemmas on `Int.gcd` and `Int.lcm`.
-/

set_option relaxedAutoImplicit false

namespace Int

/-! ### Divisors -/

theorem gcd_dvd_left {a b : Int} : (gcd a b : Int) ∣ a :=
  Int.ofNat_dvd_left.2 (Nat.gcd_dvd_left _ _)

theorem gcd_dvd_right {a b : Int} : (gcd a b : Int) ∣ b :=
  Int.ofNat_dvd_left.2 (Nat.gcd_dvd_right _ _)

theorem dvd_lcm_left {a b : Int} : a ∣ lcm a b :=
  Int.natAbs_dvd.1 (Int.ofNat_dvd.2 (Nat.dvd_lcm_left _ _))

theorem dvd_lcm_right {a b : Int} : b ∣ lcm a b :=
  Int.natAbs_dvd.1 (Int.ofNat_dvd.2 (Nat.dvd_lcm_right _ _))

/-! ### Values -/

@[simp] theorem one_gcd {a : Int} : gcd 1 a = 1 := Nat.gcd_one_left _

@[simp] theorem gcd_one {a : Int} : gcd a 1 = 1 := Nat.gcd_one_right _

@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := by
  rw [gcd, natAbs_neg]; rfl

@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := by
  rw [gcd, natAbs_neg]; rfl

protected theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _

@[simp] theorem gcd_self {a : Int} : gcd a a = a.natAbs := Nat.gcd_self _

@[simp] theorem gcd_zero {a : Int} : gcd a 0 = a.natAbs := Nat.gcd_zero_right _

@[simp] theorem zero_gcd {a : Int} : gcd 0 a = a.natAbs := Nat.gcd_zero_left _

@[simp] theorem lcm_self {a : Int} : lcm a a = a.natAbs := Nat.lcm_self _

theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := Nat.lcm_ne_zero (by omega) (by omega)

end Int
