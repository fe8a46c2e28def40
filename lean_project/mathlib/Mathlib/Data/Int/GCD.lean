/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Data.Int.ModEq

/-! # Bézout: the greatest common divisor as a combination -/

namespace Nat

/-- The extended Euclidean algorithm; the first argument bounds the number of steps. -/
def xgcdAux : ℕ → ℕ → ℤ → ℤ → ℕ → ℤ → ℤ → ℕ × ℤ × ℤ
  | 0, _, _, _, r', s', t' => (r', s', t')
  | f + 1, r, s, t, r', s', t' =>
    if r = 0 then (r', s', t') else
      xgcdAux f (r' % r) (s' - (r' / r : ℕ) * s) (t' - (r' / r : ℕ) * t) r s t

/-- The coefficients `(a, b)` with `gcd x y = x * a + y * b`. -/
def xgcd (x y : ℕ) : ℤ × ℤ := (xgcdAux (x + 1) x 1 0 y 0 1).2

/-- The coefficient of `x`. -/
def gcdA (x y : ℕ) : ℤ := (xgcd x y).1

/-- The coefficient of `y`. -/
def gcdB (x y : ℕ) : ℤ := (xgcd x y).2

private theorem xgcdAux_spec (x y : ℤ) (f r : ℕ) (s t : ℤ) (r' : ℕ) (s' t' : ℤ) (hf : r < f)
    (h : (r : ℤ) = x * s + y * t) (h' : (r' : ℤ) = x * s' + y * t') :
    let w := xgcdAux f r s t r' s' t'
    w.1 = gcd r r' ∧ (w.1 : ℤ) = x * w.2.1 + y * w.2.2 := by
  induction f generalizing r s t r' s' t' with
  | zero => omega
  | succ f ih =>
    rw [xgcdAux]
    by_cases hr : r = 0
    · rw [if_pos hr, hr, Nat.gcd_zero_left]
      exact ⟨rfl, h'⟩
    · rw [if_neg hr, Nat.gcd_rec]
      have hlt := Nat.mod_lt r' (Nat.pos_of_ne_zero hr)
      refine ih (r' % r) _ _ r s t (by omega) ?_ h
      have e : (r' : ℤ) = (r' % r : ℕ) + (r' / r : ℕ) * r := by
        rw [← Int.natCast_mul, ← Int.natCast_add, Int.ofNat_inj, Nat.mul_comm]
        exact (Nat.mod_add_div r' r).symm
      have k : ((r' % r : ℕ) : ℤ) = r' - (r' / r : ℕ) * r := by omega
      rw [k, h, h', Int.mul_sub, Int.mul_sub, Int.mul_add, Int.mul_left_comm x,
        Int.mul_left_comm y]
      omega

/-- Bézout's identity. -/
theorem gcd_eq_gcd_ab (x y : ℕ) : (gcd x y : ℤ) = x * gcdA x y + y * gcdB x y := by
  have := xgcdAux_spec x y (x + 1) x 1 0 y 0 1 (by omega) (by omega) (by omega)
  obtain ⟨h₁, h₂⟩ := this
  rw [← h₁]
  exact h₂

end Nat
