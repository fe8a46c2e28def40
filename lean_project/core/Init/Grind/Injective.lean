/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Function

/-!
# Inverses of injective functions

`grind` uses a hypothesis `Function.Injective f` through an inverse of `f`.
-/

namespace Lean.Grind

universe u v

open Function

/-- A function that undoes the injective `f`; elsewhere its values are arbitrary. -/
noncomputable def leftInv {α : Sort u} {β : Sort v} (f : α → β) (_hf : Injective f) [Nonempty α] :
    β → α :=
  fun b ↦ Classical.epsilon fun a ↦ f a = b

theorem leftInv_eq {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [Nonempty α] (a : α) :
    leftInv f hf (f a) = a :=
  hf (Classical.epsilon_spec (p := fun x ↦ f x = f a) ⟨a, rfl⟩)

end Lean.Grind
