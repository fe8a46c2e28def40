/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Floor.Defs

/-!
# Floor and ceiling of fractions of numerals, as quotients of integers
-/

namespace Int

variable {α : Type*} [Field α] [LinearOrder α] [IsStrictOrderedRing α] [FloorRing α]

/-- The floor of a quotient of integers is their quotient rounded down. -/
theorem floor_intCast_div_natCast (z : ℤ) (d : ℕ) : ⌊(z / d : α)⌋ = z / d := by
  rcases Nat.eq_zero_or_pos d with rfl | hd
  · simp
  · have hp : 0 < (d : α) := Nat.cast_pos.2 hd
    have hz : (0 : ℤ) < d := Int.ofNat_pos.2 hd
    refine floor_eq_iff.2 ⟨?_, ?_⟩
    · rw [le_div_iff₀ hp]
      exact_mod_cast Int.ediv_mul_le z hz.ne'
    · rw [div_lt_iff₀ hp]
      exact_mod_cast Int.lt_ediv_add_one_mul_self z hz

end Int

namespace Mathlib.Meta.NormNum

variable {α : Type*} [Field α] [LinearOrder α] [IsStrictOrderedRing α] [FloorRing α]
  {n d : ℕ} [n.AtLeastTwo] [d.AtLeastTwo]

theorem floor_ofNat_div_ofNat : ⌊(no_index (OfNat.ofNat n) / no_index (OfNat.ofNat d) : α)⌋ =
    (OfNat.ofNat n / OfNat.ofNat d : ℤ) := by
  have := Int.floor_intCast_div_natCast (α := α) n d
  rwa [Int.cast_natCast] at this

theorem floor_one_div_ofNat : ⌊(1 / no_index (OfNat.ofNat d) : α)⌋ =
    (1 / OfNat.ofNat d : ℤ) := by
  have := Int.floor_intCast_div_natCast (α := α) 1 d
  rwa [Int.cast_one] at this

theorem floor_neg_ofNat_div_ofNat :
    ⌊(-no_index (OfNat.ofNat n) / no_index (OfNat.ofNat d) : α)⌋ =
    (-OfNat.ofNat n / OfNat.ofNat d : ℤ) := by
  have := Int.floor_intCast_div_natCast (α := α) (-n) d
  rwa [Int.cast_neg, Int.cast_natCast] at this

theorem floor_neg_one_div_ofNat : ⌊(-1 / no_index (OfNat.ofNat d) : α)⌋ =
    (-1 / OfNat.ofNat d : ℤ) := by
  have := Int.floor_intCast_div_natCast (α := α) (-1) d
  rwa [Int.cast_neg, Int.cast_one] at this

theorem ceil_ofNat_div_ofNat : ⌈(no_index (OfNat.ofNat n) / no_index (OfNat.ofNat d) : α)⌉ =
    -(-OfNat.ofNat n / OfNat.ofNat d : ℤ) := by
  rw [← floor_neg_ofNat_div_ofNat (α := α), neg_div, Int.floor_neg, Int.neg_neg]

theorem ceil_one_div_ofNat : ⌈(1 / no_index (OfNat.ofNat d) : α)⌉ =
    -(-1 / OfNat.ofNat d : ℤ) := by
  rw [← floor_neg_one_div_ofNat (α := α), neg_div, Int.floor_neg, Int.neg_neg]

theorem ceil_neg_div (a b : α) : ⌈-a / b⌉ = -⌊a / b⌋ := by rw [neg_div, Int.ceil_neg]

end Mathlib.Meta.NormNum
