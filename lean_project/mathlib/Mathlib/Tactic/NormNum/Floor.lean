/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Floor.Defs
import Mathlib.Tactic.NormNum.Rational

/-!
# Floor and ceiling of fractions, as quotients of integers
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

variable (K : Type*) [Field K] [LinearOrder K] [IsStrictOrderedRing K] [FloorRing K]

theorem floor_of (x : K) (n k : ℤ) (d : ℕ) (hx : IsRat x n d) (c : n / d = k) : ⌊x⌋ = k := by
  rw [hx.eq, Int.floor_intCast_div_natCast, c]

theorem ceil_of (x : K) (n k : ℤ) (d : ℕ) (hx : IsRat x n d) (c : -(-n / d) = k) : ⌈x⌉ = k := by
  have h := floor_of K (-x) (-n) (-n / d) d (isRat_neg K x n d hx) rfl
  rw [Int.floor_neg] at h
  rw [← c, ← h, Int.neg_neg]

end Mathlib.Meta.NormNum
