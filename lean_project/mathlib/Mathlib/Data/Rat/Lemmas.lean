/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Rat.Cast.Order
import Mathlib.Algebra.Order.Ring.Int

/-!
# Numerators and denominators of rational numbers
-/

namespace Rat

theorem num_pow (q : ℚ) (n : ℕ) : (q ^ n).num = q.num ^ n := rfl

theorem den_pow (q : ℚ) (n : ℕ) : (q ^ n).den = q.den ^ n := rfl

theorem coe_int_num_of_den_eq_one {q : ℚ} (h : q.den = 1) : (q.num : ℚ) = q := by
  rw [← q.num_div_den, h]; simp

theorem den_eq_one_iff (r : ℚ) : r.den = 1 ↔ (r.num : ℚ) = r :=
  ⟨coe_int_num_of_den_eq_one, fun h ↦ by rw [← h]; exact Rat.den_intCast _⟩

theorem den_ne_zero (q : ℚ) : q.den ≠ 0 := q.den_nz

theorem num_ne_zero_of_ne_zero {q : ℚ} (h : q ≠ 0) : q.num ≠ 0 := fun e ↦ h (Rat.num_eq_zero.1 e)

theorem mul_den_eq_num (q : ℚ) : q * q.den = q.num := by
  have h : (q.den : ℚ) ≠ 0 := Nat.cast_ne_zero.2 q.den_nz
  exact (eq_div_iff h).1 q.num_div_den.symm

theorem den_mul_eq_num (q : ℚ) : q.den * q = q.num := by rw [mul_comm, mul_den_eq_num]

theorem den_div_eq_of_coprime {a b : ℤ} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    ((a / b : ℚ).den : ℤ) = b := by
  have hb : b.natAbs ≠ 0 := Int.natAbs_ne_zero.2 hb0.ne'
  have e : (a / b : ℚ) = ⟨a, b.natAbs, hb, h⟩ := by
    rw [← Rat.num_div_den ⟨a, b.natAbs, hb, h⟩, ← Int.cast_natCast b.natAbs,
      Int.natAbs_of_nonneg hb0.le]
  rw [e, Int.natAbs_of_nonneg hb0.le]

theorem num_div_eq_of_coprime {a b : ℤ} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    (a / b : ℚ).num = a := by
  have hb : b.natAbs ≠ 0 := Int.natAbs_ne_zero.2 hb0.ne'
  have e : (a / b : ℚ) = ⟨a, b.natAbs, hb, h⟩ := by
    rw [← Rat.num_div_den ⟨a, b.natAbs, hb, h⟩, ← Int.cast_natCast b.natAbs,
      Int.natAbs_of_nonneg hb0.le]
  rw [e]

end Rat
