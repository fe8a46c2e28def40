/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Cast.Order.Ring

/-! # Numerals are compared as natural numbers are -/

namespace Nat

variable {R : Type*} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℕ}
  [m.AtLeastTwo] [n.AtLeastTwo]

@[simp] theorem one_lt_ofNat : 1 < (no_index (OfNat.ofNat n) : R) := by
  have := (Nat.cast_lt (R := R)).2 (Nat.AtLeastTwo.prop (n := n))
  rwa [Nat.cast_one] at this

@[simp] theorem one_le_ofNat : 1 ≤ (no_index (OfNat.ofNat n) : R) := one_lt_ofNat.le

@[simp] theorem not_ofNat_le_one : ¬(no_index (OfNat.ofNat n) : R) ≤ 1 :=
  not_le_of_gt one_lt_ofNat

@[simp] theorem not_ofNat_lt_one : ¬(no_index (OfNat.ofNat n) : R) < 1 := fun h ↦
  not_ofNat_le_one h.le

theorem ofNat_le : (no_index (OfNat.ofNat m) : R) ≤ (no_index (OfNat.ofNat n) : R) ↔
    (OfNat.ofNat m : ℕ) ≤ OfNat.ofNat n := Nat.cast_le

theorem ofNat_lt : (no_index (OfNat.ofNat m) : R) < (no_index (OfNat.ofNat n) : R) ↔
    (OfNat.ofNat m : ℕ) < OfNat.ofNat n := Nat.cast_lt

end Nat
