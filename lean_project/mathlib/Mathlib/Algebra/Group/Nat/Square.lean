/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity
import Mathlib.Data.Nat.Sqrt

/-!
# Squares of natural numbers and of integers can be told
-/

instance Nat.instDecidablePredIsSquare : DecidablePred (IsSquare : ℕ → Prop) := fun n ↦
  decidable_of_iff (Nat.sqrt n * Nat.sqrt n = n)
    ⟨fun h ↦ ⟨Nat.sqrt n, h.symm⟩, fun ⟨r, h⟩ ↦ by rw [h, Nat.sqrt_eq]⟩

instance Int.instDecidablePredIsSquare : DecidablePred (IsSquare : ℤ → Prop) := fun z ↦
  decidable_of_iff (0 ≤ z ∧ IsSquare z.toNat)
    ⟨fun ⟨h, r, e⟩ ↦ ⟨r, by rw [← Int.toNat_of_nonneg h, e, Int.natCast_mul]⟩,
      fun ⟨r, e⟩ ↦ ⟨e ▸ Int.mul_self_nonneg r, r.natAbs, by
        rw [e, ← Int.natAbs_mul_self, Int.toNat_natCast]⟩⟩
