/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.FunLike.Basic

/-! # Injective functions as a type: `α ↪ β` -/

universe u v w

namespace Function

/-- An injective function. -/
structure Embedding (α : Sort u) (β : Sort v) where
  /-- the function -/
  toFun : α → β
  /-- is injective -/
  inj' : Injective toFun

@[inherit_doc] infixr:25 " ↪ " => Embedding

namespace Embedding

variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance : FunLike (α ↪ β) α β where
  coe := toFun
  coe_injective' f g h := by
    obtain ⟨f, _⟩ := f
    obtain ⟨g, _⟩ := g
    obtain rfl : f = g := h
    rfl

@[simp] theorem toFun_eq_coe (f : α ↪ β) : toFun f = f := rfl

protected theorem injective (f : α ↪ β) : Injective f := f.inj'

@[simp] theorem coeFn_mk (f : α → β) (i : Injective f) : (mk f i : α → β) = f := rfl

@[simp] theorem apply_eq_iff_eq (f : α ↪ β) (x y : α) : f x = f y ↔ x = y := f.injective.eq_iff

@[ext] theorem ext {f g : α ↪ β} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

/-- The identity. -/
protected def refl (α : Sort u) : α ↪ α := ⟨id, injective_id⟩

@[simp] theorem refl_apply (x : α) : Embedding.refl α x = x := rfl

/-- One after the other. -/
protected def trans (f : α ↪ β) (g : β ↪ γ) : α ↪ γ := ⟨g ∘ f, g.injective.comp f.injective⟩

@[simp] theorem trans_apply (f : α ↪ β) (g : β ↪ γ) (a : α) : f.trans g a = g (f a) := rfl

/-- A subtype in its type. -/
protected def subtype (p : α → Prop) : Subtype p ↪ α := ⟨Subtype.val, fun _ _ ↦ Subtype.ext⟩

@[simp] theorem subtype_apply {p : α → Prop} (x : Subtype p) : Embedding.subtype p x = x.1 := rfl

end Embedding

end Function
