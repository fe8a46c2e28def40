/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Defs.PartialOrder

/-! # Galois connections -/

universe u v

/-- `l a ≤ b` if and only if `a ≤ u b`. -/
def GaloisConnection {α : Type u} {β : Type v} [Preorder α] [Preorder β] (l : α → β)
    (u : β → α) : Prop :=
  ∀ a b, l a ≤ b ↔ a ≤ u b

namespace GaloisConnection

variable {α : Type u} {β : Type v} [Preorder α] [Preorder β] {l : α → β} {u : β → α}

theorem le_iff_le (gc : GaloisConnection l u) {a : α} {b : β} : l a ≤ b ↔ a ≤ u b := gc a b

theorem l_u_le (gc : GaloisConnection l u) (b : β) : l (u b) ≤ b := (gc _ _).2 (le_refl _)

theorem le_u_l (gc : GaloisConnection l u) (a : α) : a ≤ u (l a) := (gc _ _).1 (le_refl _)

end GaloisConnection
