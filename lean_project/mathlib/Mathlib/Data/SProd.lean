/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Notation of products of sets and finite sets: `s ×ˢ t` -/

universe u v w

/-- Types whose elements have a product `s ×ˢ t`. -/
class SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  /-- the product -/
  sprod : α → β → γ

@[inherit_doc] infixr:82 " ×ˢ " => SProd.sprod
