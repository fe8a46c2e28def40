/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Field

/-!
# Characteristic 0

An ordered ring has characteristic 0, and in a field of characteristic 0 a multiple by a positive
natural number determines the element.
-/

namespace Lean.Grind

universe u

attribute [local instance] Semiring.natCast Ring.intCast

namespace OrderedRing

variable {R : Type u} [Ring R] [LE R] [LT R] [Std.LawfulOrderLT R] [Std.IsLinearOrder R]
  [OrderedRing R]

theorem natCast_ne_of_lt {m n : Nat} (h : m < n) : (m : R) ≠ (n : R) := by
  intro e
  obtain ⟨d, rfl⟩ : ∃ d, n = m + d := ⟨n - m, by omega⟩
  have pos := add_lt (natCast_pos (α := R) (show 0 < d by omega)) (m : R)
  rw [Semiring.zero_add, Semiring.add_comm, ← Semiring.natCast_add, ← e] at pos
  exact Std.lt_irrefl pos

theorem natCast_inj {m n : Nat} (h : (m : R) = (n : R)) : m = n := by
  rcases Nat.lt_trichotomy m n with l | l | l
  · exact absurd h (natCast_ne_of_lt l)
  · exact l
  · exact absurd h.symm (natCast_ne_of_lt l)

instance instIsCharPZero : IsCharP R 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero, Semiring.ofNat_eq_natCast, Semiring.ofNat_eq_natCast]
    exact ⟨natCast_inj, fun h ↦ h ▸ rfl⟩

end OrderedRing

namespace Field

variable {R : Type u} [Field R] [IsCharP R 0]

theorem natCast_ne_zero {n : Nat} (h : n ≠ 0) : (n : R) ≠ 0 := fun e ↦ h (by
  have := (IsCharP.ofNat_ext_iff (α := R) 0 (x := n) (y := 0)).1 (by
    rw [Semiring.ofNat_eq_natCast, e])
  rwa [Nat.mod_zero, Nat.mod_zero] at this)

instance instNoNatZeroDivisors : NoNatZeroDivisors R where
  no_nat_zero_divisors k a b hk h := by
    have h : (k : R) * a = (k : R) * b := by
      rw [← Semiring.nsmul_eq_natCast_mul, ← Semiring.nsmul_eq_natCast_mul]; exact h
    have h := congrArg ((k : R)⁻¹ * ·) h
    simp only [← Semiring.mul_assoc, inv_mul_cancel (natCast_ne_zero hk), Semiring.one_mul] at h
    exact h

end Field

end Lean.Grind
