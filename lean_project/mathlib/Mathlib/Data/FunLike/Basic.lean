/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Function.Basic

/-!
# Types whose elements are functions with properties

An element of such a type is applied like a function, and two elements with the same values are
equal: embeddings, equivalences, homomorphisms.
-/

universe u v w

/-- The elements of `F` are functions, whose values may have types that depend on the argument. -/
class DFunLike (F : Sort u) (α : outParam (Sort v)) (β : outParam (α → Sort w)) where
  /-- the function of an element -/
  coe : F → ∀ a : α, β a
  /-- an element is determined by its function -/
  coe_injective' : Function.Injective coe

/-- The elements of `F` are functions from `α` to `β`. -/
abbrev FunLike (F : Sort u) (α : Sort v) (β : Sort w) := DFunLike F α fun _ ↦ β

instance (priority := 100) DFunLike.hasCoeToFun {F : Sort u} {α : Sort v} {β : α → Sort w}
    [DFunLike F α β] : CoeFun F fun _ ↦ ∀ a : α, β a := ⟨DFunLike.coe⟩

open Lean PrettyPrinter in
/-- Prints the application of an element as that of a function. -/
@[app_unexpander DFunLike.coe] meta def DFunLike.coe.unexpander : Unexpander
  | `($_ $f $x) => `($f $x)
  | `($_ $f $x $y) => `($f $x $y)
  | `($_ $f) => `(⇑$f)
  | _ => throw ()

namespace DFunLike

variable {F : Sort u} {α : Sort v} {β : α → Sort w} [i : DFunLike F α β]

theorem coe_injective : Function.Injective (fun f : F ↦ (f : ∀ a : α, β a)) := i.coe_injective'

@[simp] theorem coe_fn_eq {f g : F} : (f : ∀ a : α, β a) = (g : ∀ a : α, β a) ↔ f = g :=
  ⟨fun h ↦ i.coe_injective' h, fun h ↦ h ▸ rfl⟩

theorem ext (f g : F) (h : ∀ x : α, f x = g x) : f = g := i.coe_injective' (funext h)

theorem ext_iff {f g : F} : f = g ↔ ∀ x, f x = g x := ⟨fun h _ ↦ h ▸ rfl, ext f g⟩

protected theorem congr_fun {f g : F} (h₁ : f = g) (x : α) : f x = g x := h₁ ▸ rfl

end DFunLike
