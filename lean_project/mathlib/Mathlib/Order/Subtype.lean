/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Defs.LinearOrder

/-! # The order of a subtype -/

universe u

namespace Subtype

variable {α : Type u} {p : α → Prop}

instance le [LE α] : LE {x // p x} := ⟨fun x y ↦ (x : α) ≤ y⟩

instance lt [LT α] : LT {x // p x} := ⟨fun x y ↦ (x : α) < y⟩

@[simp] theorem mk_le_mk [LE α] {x y : α} {hx : p x} {hy : p y} :
    (⟨x, hx⟩ : Subtype p) ≤ ⟨y, hy⟩ ↔ x ≤ y :=
  Iff.rfl

@[simp] theorem mk_lt_mk [LT α] {x y : α} {hx : p x} {hy : p y} :
    (⟨x, hx⟩ : Subtype p) < ⟨y, hy⟩ ↔ x < y :=
  Iff.rfl

@[simp] theorem coe_le_coe [LE α] {x y : Subtype p} : (x : α) ≤ y ↔ x ≤ y := Iff.rfl

@[simp] theorem coe_lt_coe [LT α] {x y : Subtype p} : (x : α) < y ↔ x < y := Iff.rfl

instance preorder [Preorder α] : Preorder {x // p x} where
  le_refl _ := le_refl (α := α) _
  le_trans _ _ _ := le_trans (α := α)
  lt_iff_le_not_ge _ _ := lt_iff_le_not_ge (α := α)

instance partialOrder [PartialOrder α] : PartialOrder {x // p x} where
  le_antisymm _ _ h₁ h₂ := Subtype.ext (le_antisymm h₁ h₂)

instance linearOrder [LinearOrder α] : LinearOrder {x // p x} where
  le_total _ _ := le_total (α := α) _ _
  toDecidableLE x y := inferInstanceAs (Decidable ((x : α) ≤ y))
  toDecidableEq x y := decidable_of_iff ((x : α) = y) Subtype.ext_iff.symm
  toDecidableLT x y := inferInstanceAs (Decidable ((x : α) < y))

end Subtype
