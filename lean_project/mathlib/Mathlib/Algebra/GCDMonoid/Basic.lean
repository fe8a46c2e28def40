/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Algebra.Group.Units.Defs
import Mathlib.Algebra.Ring.Int
import Mathlib.Algebra.Ring.Nat

/-! # Greatest common divisors and least common multiples as operations -/

universe u

/-- Equal up to a unit. -/
def Associated {M : Type u} [Monoid M] (x y : M) : Prop := ∃ u : Mˣ, x * u = y

@[refl] theorem Associated.refl {M : Type u} [Monoid M] (x : M) : Associated x x := ⟨1, mul_one x⟩

/-- A monoid with chosen greatest common divisors and least common multiples. -/
class GCDMonoid (α : Type u) [CommMonoidWithZero α] where
  /-- a greatest common divisor -/
  gcd : α → α → α
  /-- a least common multiple -/
  lcm : α → α → α
  gcd_dvd_left : ∀ a b, gcd a b ∣ a
  gcd_dvd_right : ∀ a b, gcd a b ∣ b
  dvd_gcd : ∀ {a b c}, a ∣ c → a ∣ b → a ∣ gcd c b
  gcd_mul_lcm : ∀ a b, Associated (gcd a b * lcm a b) (a * b)
  lcm_zero_left : ∀ a, lcm 0 a = 0
  lcm_zero_right : ∀ a, lcm a 0 = 0

export GCDMonoid (gcd lcm gcd_dvd_left gcd_dvd_right dvd_gcd)

namespace Nat

instance instGCDMonoid : GCDMonoid ℕ where
  gcd := Nat.gcd
  lcm := Nat.lcm
  gcd_dvd_left := Nat.gcd_dvd_left
  gcd_dvd_right := Nat.gcd_dvd_right
  dvd_gcd := Nat.dvd_gcd
  gcd_mul_lcm a b := by rw [Nat.gcd_mul_lcm]
  lcm_zero_left := Nat.lcm_zero_left
  lcm_zero_right := Nat.lcm_zero_right

end Nat

theorem gcd_eq_nat_gcd (m n : ℕ) : gcd m n = Nat.gcd m n := rfl

theorem lcm_eq_nat_lcm (m n : ℕ) : lcm m n = Nat.lcm m n := rfl
