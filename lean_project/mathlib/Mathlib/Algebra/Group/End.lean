/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic
import Mathlib.Logic.Equiv.Defs

/-! # The group of permutations of a type -/

universe u

namespace Equiv.Perm

variable {α : Type u}

instance : One (Perm α) := ⟨Equiv.refl α⟩

instance : Mul (Perm α) := ⟨fun f g ↦ Equiv.trans g f⟩

instance : Inv (Perm α) := ⟨Equiv.symm⟩

instance permGroup : Group (Perm α) where
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  inv_mul_cancel f := Equiv.ext fun x ↦ f.left_inv x

@[simp] theorem mul_apply (f g : Perm α) (x : α) : (f * g) x = f (g x) := rfl

@[simp] theorem one_apply (x : α) : (1 : Perm α) x = x := rfl

@[simp] theorem inv_apply_self (f : Perm α) (x : α) : f⁻¹ (f x) = x := f.left_inv x

@[simp] theorem apply_inv_self (f : Perm α) (x : α) : f (f⁻¹ x) = x := f.right_inv x

theorem inv_def (f : Perm α) : f⁻¹ = f.symm := rfl

end Equiv.Perm
