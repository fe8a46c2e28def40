/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Ring.Rat
import Mathlib.Data.Rat.Cast.CharZero

/-! # The map from ℚ to an ordered field preserves the order -/

variable {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {p q : ℚ}

namespace Rat

@[simp] theorem cast_nonneg : 0 ≤ (q : K) ↔ 0 ≤ q := by
  rw [cast_def, le_div_iff₀ (Nat.cast_pos.2 q.den_pos), _root_.zero_mul, Int.cast_nonneg,
    Rat.num_nonneg]

@[simp, norm_cast] theorem cast_le : (p : K) ≤ q ↔ p ≤ q := by
  rw [← sub_nonneg, ← cast_sub, cast_nonneg, sub_nonneg]

@[simp, norm_cast] theorem cast_lt : (p : K) < q ↔ p < q := by
  rw [← _root_.not_le, cast_le, _root_.not_le]

@[simp] theorem cast_pos : 0 < (q : K) ↔ 0 < q := by rw [← cast_zero, cast_lt]

@[simp] theorem cast_nonpos : (q : K) ≤ 0 ↔ q ≤ 0 := by rw [← cast_zero, cast_le]

@[simp] theorem cast_lt_zero : (q : K) < 0 ↔ q < 0 := by rw [← cast_zero, cast_lt]

end Rat
