/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Algebra.Order.BigOperators.Group.Finset
import Mathlib.Algebra.Order.Ring.Basic

/-! # Inequalities between products in ordered rings -/

universe u v

namespace Finset

variable {ι : Type u} {R : Type v} [CommSemiring R] [PartialOrder R] {s : Finset ι} {f g : ι → R}

theorem prod_nonneg [IsOrderedRing R] (h0 : ∀ i ∈ s, 0 ≤ f i) : 0 ≤ ∏ i ∈ s, f i :=
  prod_induction f (0 ≤ ·) (fun _ _ ↦ mul_nonneg) zero_le_one h0

theorem prod_pos [IsStrictOrderedRing R] (h0 : ∀ i ∈ s, 0 < f i) : 0 < ∏ i ∈ s, f i :=
  prod_induction f (0 < ·) (fun _ _ ↦ mul_pos) zero_lt_one h0

theorem prod_le_prod [IsOrderedRing R] (h0 : ∀ i ∈ s, 0 ≤ f i) (h1 : ∀ i ∈ s, f i ≤ g i) :
    ∏ i ∈ s, f i ≤ ∏ i ∈ s, g i := by
  induction s using cons_induction with
  | empty => exact le_refl _
  | cons a s h ih =>
    rw [prod_cons, prod_cons]
    have m := mem_cons_self a s (h := h)
    refine mul_le_mul (h1 a m) (ih (fun i k ↦ h0 i (mem_cons.2 (.inr k)))
      fun i k ↦ h1 i (mem_cons.2 (.inr k))) (prod_nonneg fun i k ↦ h0 i (mem_cons.2 (.inr k)))
      (le_trans (h0 a m) (h1 a m))

theorem prod_le_one [IsOrderedRing R] (h0 : ∀ i ∈ s, 0 ≤ f i) (h1 : ∀ i ∈ s, f i ≤ 1) :
    ∏ i ∈ s, f i ≤ 1 := by
  have := prod_le_prod h0 h1
  rwa [prod_const_one] at this

end Finset
