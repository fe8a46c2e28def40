/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations
import Mathlib.Logic.Function.Iterate

/-! # Fixed points of a function -/

universe u

namespace Function

variable {α : Type u} {f : α → α} {x : α}

/-- The set of the fixed points. -/
def fixedPoints (f : α → α) : Set α := {x | IsFixedPt f x}

@[simp] theorem mem_fixedPoints : x ∈ fixedPoints f ↔ IsFixedPt f x := Iff.rfl

theorem mem_fixedPoints_iff : x ∈ fixedPoints f ↔ f x = x := Iff.rfl

theorem IsFixedPt.iterate (hf : IsFixedPt f x) (n : ℕ) : IsFixedPt f^[n] x := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show f^[n] (f x) = x
    rw [hf.eq]
    exact ih

end Function
