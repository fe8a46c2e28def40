/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Embedding.Basic

/-! # Bijections with their inverse: `α ≃ β` -/

universe u v w

/-- A function and its inverse on both sides. -/
structure Equiv (α : Sort u) (β : Sort v) where
  /-- the function -/
  toFun : α → β
  /-- its inverse -/
  invFun : β → α
  protected left_inv : Function.LeftInverse invFun toFun := by intro x; rfl
  protected right_inv : Function.RightInverse invFun toFun := by intro x; rfl

@[inherit_doc] infix:25 " ≃ " => Equiv

namespace Equiv

variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance : FunLike (α ≃ β) α β where
  coe := toFun
  coe_injective' f g h := by
    obtain ⟨f, f', lf, rf⟩ := f
    obtain ⟨g, g', lg, rg⟩ := g
    obtain rfl : f = g := h
    obtain rfl : f' = g' := funext fun x ↦ lf.injective ((rf x).trans (rg x).symm)
    rfl

/-- A bijection of a type with itself. -/
abbrev Perm (α : Sort u) : Sort (max 1 u) := Equiv α α

@[simp] theorem toFun_as_coe (e : α ≃ β) : e.toFun = e := rfl

theorem coe_fn_mk (f : α → β) (g : β → α) (l : Function.LeftInverse g f)
    (r : Function.RightInverse g f) : (Equiv.mk f g l r : α → β) = f := rfl

protected theorem injective (e : α ≃ β) : Function.Injective e := e.left_inv.injective

protected theorem surjective (e : α ≃ β) : Function.Surjective e :=
  Function.RightInverse.surjective e.right_inv

protected theorem bijective (e : α ≃ β) : Function.Bijective e := ⟨e.injective, e.surjective⟩

@[ext] protected theorem ext {f g : α ≃ β} (H : ∀ x, f x = g x) : f = g := DFunLike.ext f g H

/-- The identity. -/
protected def refl (α : Sort u) : α ≃ α := ⟨id, id, fun _ ↦ rfl, fun _ ↦ rfl⟩

/-- The inverse. -/
protected def symm (e : α ≃ β) : β ≃ α := ⟨e.invFun, e.toFun, e.right_inv, e.left_inv⟩

/-- One after the other. -/
protected def trans (e₁ : α ≃ β) (e₂ : β ≃ γ) : α ≃ γ :=
  ⟨e₂ ∘ e₁, e₁.symm ∘ e₂.symm,
    fun x ↦ (congrArg e₁.invFun (e₂.left_inv _)).trans (e₁.left_inv x),
    fun x ↦ (congrArg e₂ (e₁.right_inv _)).trans (e₂.right_inv x)⟩

@[simp] theorem invFun_as_coe (e : α ≃ β) : e.invFun = e.symm := rfl

@[simp] theorem refl_apply (x : α) : Equiv.refl α x = x := rfl

@[simp] theorem trans_apply (f : α ≃ β) (g : β ≃ γ) (a : α) : (f.trans g) a = g (f a) := rfl

@[simp] theorem apply_symm_apply (e : α ≃ β) (x : β) : e (e.symm x) = x := e.right_inv x

@[simp] theorem symm_apply_apply (e : α ≃ β) (x : α) : e.symm (e x) = x := e.left_inv x

@[grind =] theorem invFun_toFun (e : α ≃ β) (x : α) : e.invFun (e.toFun x) = x := e.left_inv x

theorem toFun_invFun (e : α ≃ β) (x : β) : e.toFun (e.invFun x) = x := e.right_inv x

grind_pattern toFun_invFun => e.invFun x

@[simp] theorem symm_symm (e : α ≃ β) : e.symm.symm = e := rfl

theorem apply_eq_iff_eq (f : α ≃ β) {x y : α} : f x = f y ↔ x = y := f.injective.eq_iff

theorem apply_eq_iff_eq_symm_apply (f : α ≃ β) {x : α} {y : β} : f x = y ↔ x = f.symm y :=
  ⟨fun h ↦ h ▸ (symm_apply_apply f x).symm, fun h ↦ h ▸ apply_symm_apply f y⟩

theorem symm_apply_eq (e : α ≃ β) {x : β} {y : α} : e.symm x = y ↔ x = e y :=
  ⟨fun h ↦ h ▸ (apply_symm_apply e x).symm, fun h ↦ h ▸ symm_apply_apply e y⟩

theorem eq_symm_apply (e : α ≃ β) {x : β} {y : α} : y = e.symm x ↔ e y = x := by
  rw [eq_comm, symm_apply_eq, eq_comm]

/-- The function, with the knowledge that it is injective. -/
protected def toEmbedding (f : α ≃ β) : Function.Embedding α β := ⟨f, f.injective⟩

/-- A bijective function as an equivalence. -/
noncomputable def ofBijective (f : α → β) (hf : Function.Bijective f) : α ≃ β :=
  ⟨f, Function.surjInv hf.2, fun a ↦ hf.1 (Function.surjInv_eq hf.2 (f a)),
    Function.surjInv_eq hf.2⟩

@[simp] theorem ofBijective_apply (f : α → β) (hf : Function.Bijective f) (x : α) :
    ofBijective f hf x = f x := rfl

/-- The bijection that exchanges two elements. -/
def swap [DecidableEq α] (a b : α) : Perm α where
  toFun x := if x = a then b else if x = b then a else x
  invFun x := if x = a then b else if x = b then a else x
  left_inv x := by
    by_cases h₁ : x = a <;> by_cases h₂ : x = b <;> by_cases h₃ : b = a <;> simp_all
  right_inv x := by
    by_cases h₁ : x = a <;> by_cases h₂ : x = b <;> by_cases h₃ : b = a <;> simp_all

theorem swap_apply_def [DecidableEq α] (a b x : α) :
    swap a b x = if x = a then b else if x = b then a else x := rfl

@[simp] theorem swap_apply_left [DecidableEq α] (a b : α) : swap a b a = b := if_pos rfl

@[simp] theorem swap_apply_right [DecidableEq α] (a b : α) : swap a b b = a := by
  rw [swap_apply_def]
  split
  · assumption
  · exact if_pos rfl

end Equiv
