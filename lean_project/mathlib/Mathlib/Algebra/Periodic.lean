/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic

/-! # Periodic functions -/

universe u v

namespace Function

variable {α : Type u} {β : Type v} {f : α → β} {c x : α}

/-- The function has the period `c`. -/
def Periodic [Add α] (f : α → β) (c : α) : Prop := ∀ x : α, f (x + c) = f x

/-- The function changes its sign after `c`. -/
def Antiperiodic [Add α] [Neg β] (f : α → β) (c : α) : Prop := ∀ x : α, f (x + c) = -f x

protected theorem Periodic.funext [Add α] (h : Periodic f c) : (fun x ↦ f (x + c)) = f := funext h

theorem Periodic.sub_eq [AddGroup α] (h : Periodic f c) (x : α) : f (x - c) = f x := by
  rw [← h (x - c), sub_add_cancel]

theorem Periodic.neg [AddGroup α] (h : Periodic f c) : Periodic f (-c) := fun x ↦ by
  rw [← sub_eq_add_neg, h.sub_eq]

theorem Periodic.eq [AddMonoid α] (h : Periodic f c) : f c = f 0 := by
  rw [← h 0, zero_add]

theorem Periodic.nsmul [AddMonoid α] (h : Periodic f c) (n : ℕ) : Periodic f (n • c) := fun x ↦ by
  induction n with
  | zero => rw [zero_nsmul, add_zero]
  | succ n ih => rw [succ_nsmul, ← add_assoc, h, ih]

theorem Antiperiodic.periodic [AddSemigroup α] [AddGroup β] (h : Antiperiodic f c) :
    Periodic f (c + c) := fun x ↦ by
  rw [← add_assoc, h, h, neg_neg]

end Function
