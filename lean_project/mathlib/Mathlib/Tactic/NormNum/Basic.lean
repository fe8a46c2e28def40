/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Algebra.Order.Ring.GrindInstances

/-!
# Arithmetic of numerals as rules of `simp`

Instances read a numeral of a field as an integer or a fraction. The rules turn an operation
on two such into one on integers, which `simp` computes. They loop with `one_div`, which is left out
where they are used.
-/

namespace Mathlib.Meta.NormNum

variable {R : Type _} {K : Type _}

/-- `x` is written as a numeral or the negative of one, and `z` is the same numeral in `ℤ`. -/
class IsInt [Field R] (x : R) (z : outParam ℤ) : Prop where
  eq : x = z

instance [Field R] : IsInt (0 : R) 0 := ⟨by simp⟩
instance [Field R] : IsInt (1 : R) 1 := ⟨by simp⟩
instance [Field R] {n : ℕ} [n.AtLeastTwo] :
    IsInt (no_index (OfNat.ofNat n : R)) (@OfNat.ofNat ℤ n (@instOfNat n)) :=
  ⟨(Int.cast_ofNat n).symm⟩
instance [Field R] {x : R} {z : ℤ} [h : IsInt x z] : IsInt (-x) (-z) := ⟨by simp [h.eq]⟩

/-- `n` is written as a numeral. -/
class IsNumeral (n : ℕ) : Prop

instance {n : ℕ} : IsNumeral (no_index (OfNat.ofNat n)) := ⟨⟩

section Ring

variable [Field R] {x y : R} {m n : ℤ}

theorem add_int [h : IsInt x m] [k : IsInt y n] : x + y = ((m + n : ℤ) : R) := by
  simp [h.eq, k.eq]

theorem sub_int [h : IsInt x m] [k : IsInt y n] : x - y = ((m - n : ℤ) : R) := by
  simp [h.eq, k.eq]

theorem mul_int [h : IsInt x m] [k : IsInt y n] : x * y = ((m * n : ℤ) : R) := by
  simp [h.eq, k.eq]

theorem pow_int [h : IsInt x m] (e : ℕ) [IsNumeral e] : x ^ e = ((m ^ e : ℤ) : R) := by
  simp [h.eq]

theorem eq_int [CharZero R] [h : IsInt x m] [k : IsInt y n] : x = y ↔ m = n := by
  simp [h.eq, k.eq]

end Ring

section Order

variable [Field R] [LinearOrder R] [IsStrictOrderedRing R] {x y : R} {m n : ℤ}

theorem le_int [h : IsInt x m] [k : IsInt y n] : x ≤ y ↔ m ≤ n := by simp [h.eq, k.eq]

theorem lt_int [h : IsInt x m] [k : IsInt y n] : x < y ↔ m < n := by simp [h.eq, k.eq]

end Order
end Mathlib.Meta.NormNum
