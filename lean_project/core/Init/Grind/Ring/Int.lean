/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Solver

/-!
# The ring of integers, for `grind`
-/

namespace Lean.Grind

instance instCommRingInt : CommRing Int where
  nsmul := ⟨fun n x ↦ n * x⟩
  zsmul := ⟨fun n x ↦ n * x⟩
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  mul_assoc := Int.mul_assoc
  mul_comm := Int.mul_comm
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := Int.sub_eq_add_neg
  neg_zsmul := Int.neg_mul

instance : IsCharP Int 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero]
    exact ⟨Int.ofNat.inj, congrArg Int.ofNat⟩

instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors k a b hk h := by
    have h : (k : Int) * a = (k : Int) * b := h
    apply Classical.byContradiction; intro n
    rcases Int.lt_or_gt_of_ne n with lt | lt
    · have := Int.mul_pos (show (0 : Int) < k by omega) (show 0 < b - a by omega)
      rw [Int.mul_sub] at this; omega
    · have := Int.mul_pos (show (0 : Int) < k by omega) (show 0 < a - b by omega)
      rw [Int.mul_sub] at this; omega

instance : OrderedRing Int where
  add_le_left_iff c := by omega
  zero_lt_one := by decide
  mul_lt_mul_of_pos_left {a b c} h hc := by
    have := Int.mul_pos hc (show 0 < b - a by omega)
    rw [Int.mul_sub] at this; omega
  mul_lt_mul_of_pos_right {a b c} h hc := by
    have := Int.mul_pos (show 0 < b - a by omega) hc
    rw [Int.sub_mul] at this; omega

namespace CommRing

theorem norm_int (ctx : Context Int) (e : Expr) (p : Poly)
    (h : e.isDiff 0 (.num 0) p = true) : e.denote ctx = p.denote' ctx := by
  have := Expr.eq_of_isDiff (ctx := ctx) zero_char h
  rw [Expr.denote, denoteInt_eq, Ring.intCast_zero, Ring.sub_eq_add_neg, Ring.neg_zero,
    Semiring.add_zero] at this
  rw [Poly.denote'_eq, this]

end CommRing

end Lean.Grind
