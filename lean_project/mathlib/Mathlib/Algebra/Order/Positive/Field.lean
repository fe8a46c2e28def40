/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Positive.Ring

/-! # The positive elements of an ordered field: inverses and quotients -/

universe u

namespace Positive

variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

instance instInvPos : Inv {x : K // 0 < x} := ⟨fun x ↦ ⟨x.1⁻¹, inv_pos.2 x.2⟩⟩

@[simp] theorem coe_inv (x : {x : K // 0 < x}) :
    ((x⁻¹ : {x : K // 0 < x}) : K) = (x : K)⁻¹ := rfl

instance instCommGroupPos : CommGroup {x : K // 0 < x} where
  toMonoid := instMonoidPos
  mul_comm := mul_comm
  div x y := ⟨x.1 / y.1, div_pos x.2 y.2⟩
  div_eq_mul_inv _ _ := Subtype.ext (div_eq_mul_inv _ _)
  inv_mul_cancel x := Subtype.ext (inv_mul_cancel₀ x.2.ne')

@[simp] theorem coe_div (x y : {x : K // 0 < x}) :
    ((x / y : {x : K // 0 < x}) : K) = x / y := rfl

end Positive
