/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Norm

/-!
# Steps of the order solver of `grind`

The solver keeps a graph of facts `a ≤ b` and `a < b` and closes it under transitivity. This file
has the steps over a bare order; those with offsets (`a ≤ b + k`) need a ring.
-/

namespace Lean.Grind.Order

universe u

section
variable {p q : Prop}

theorem eq_mp (h₁ : p = q) (h₂ : p) : q := h₁.mp h₂
theorem eq_mp_not (h₁ : p = q) (h₂ : ¬p) : ¬q := fun h ↦ h₂ (h₁.mpr h)
theorem eq_trans_true (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂

end

theorem nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y)
    (h : x = y) : a = b := Int.ofNat.inj (h₁.trans (h.trans h₂.symm))
theorem of_nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x)
    (h₂ : NatCast.natCast b = y) (h : a = b) : x = y := by rw [← h₁, ← h₂, h]
theorem of_natCast_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x)
    (h₂ : NatCast.natCast b = y) (h : a = b) : x = y := of_nat_eq a b x y h₁ h₂ h

theorem int_lt {x y k k' : Int} (h : decide (k' = k - 1) = true) (l : x < y + k) : x ≤ y + k' := by
  rw [_root_.of_decide_eq_true h]; omega

section
variable {α : Type u} [LE α]

theorem le_of_eq_1 [Std.IsPreorder α] {a b : α} (h : a = b) : a ≤ b :=
  h ▸ Std.IsPreorder.le_refl a
theorem le_of_eq_2 [Std.IsPreorder α] {a b : α} (h : a = b) : b ≤ a :=
  h ▸ Std.IsPreorder.le_refl a
theorem le_of_not_le [Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a :=
  (Std.IsLinearPreorder.le_total a b).resolve_left h
theorem eq_of_le_of_le [Std.IsPartialOrder α] {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  Std.IsPartialOrder.le_antisymm a b h₁ h₂
theorem le_trans [Std.IsPreorder α] {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c :=
  Std.IsPreorder.le_trans a b c h₁ h₂
theorem le_eq_true [Std.IsPreorder α] {a : α} : (a ≤ a) = True :=
  eq_true (Std.IsPreorder.le_refl a)

variable [LT α] [Std.LawfulOrderLT α]

theorem lt_of_not_le [Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b < a := Std.not_le.1 h
theorem le_of_not_lt [Std.IsLinearPreorder α] {a b : α} (h : ¬a < b) : b ≤ a := Std.not_lt.1 h
theorem le_eq_true_of_lt {a b : α} (h : a < b) : (a ≤ b) = True := eq_true (Std.le_of_lt h)

variable [Std.IsPreorder α]

theorem lt_trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := Std.lt_trans h₁ h₂
theorem le_lt_trans {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c := Std.lt_of_le_of_lt h₁ h₂
theorem lt_le_trans {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c := Std.lt_of_lt_of_le h₁ h₂
theorem lt_unsat (a : α) (h : a < a) : False := Std.lt_irrefl h
theorem lt_eq_false_of_lt {a b : α} (h : a < b) : (b < a) = False :=
  eq_false fun k ↦ Std.lt_irrefl (Std.lt_trans h k)

end

/-! The following three statements carry exactly the instances that the solver passes. -/

theorem lt_eq_false {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] {a : α} :
    (a < a) = False :=
  eq_false fun h ↦ Std.not_le_of_gt h (Std.le_of_lt h)

theorem le_eq_false_of_lt {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    {a b : α} (h : a < b) : (b ≤ a) = False := eq_false (Std.not_le_of_gt h)

theorem lt_eq_false_of_le {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    {a b : α} (h : a ≤ b) : (b < a) = False := eq_false fun k ↦ Std.not_le_of_gt k h

end Lean.Grind.Order
