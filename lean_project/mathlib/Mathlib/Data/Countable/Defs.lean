/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations

/-! # Countable types and sets -/

universe u

/-- The type has an injective function into the natural numbers. -/
class Countable (α : Sort u) : Prop where
  /-- the function -/
  exists_injective_nat' : ∃ f : α → Nat, Function.Injective f

variable {α : Type u}

instance : Countable Nat := ⟨id, Function.injective_id⟩

namespace Set

/-- The elements of the set are countable. -/
protected def Countable (s : Set α) : Prop := _root_.Countable s

theorem Countable.mono {s t : Set α} (h : s ⊆ t) : t.Countable → s.Countable :=
  fun ⟨f, hf⟩ ↦ ⟨fun x ↦ f ⟨x.1, h x.2⟩, fun _ _ e ↦ Subtype.ext (Subtype.mk.inj (hf e))⟩

end Set
