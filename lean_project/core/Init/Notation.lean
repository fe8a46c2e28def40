/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Types

/-!
# Notation classes of collections and relations

`⊆`, `∪`, `∅`, `{a, b}`, `≈` and their like: one class each. The heterogeneous shapes (`Insert`,
`Singleton`, `Membership`) let the type of the collection determine the type of its elements.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- `a ≈ b`, for types with a designated equivalence. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

/-- `a ⊆ b`. -/
class HasSubset (α : Type u) where
  Subset : α → α → Prop
export HasSubset (Subset)

/-- `a ⊂ b`. -/
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop
export HasSSubset (SSubset)

/-- `a ⊇ b` unfolds to `b ⊆ a`. -/
abbrev Superset [HasSubset α] (a b : α) := Subset b a

/-- `a ⊃ b` unfolds to `b ⊂ a`. -/
abbrev SSuperset [HasSSubset α] (a b : α) := SSubset b a

/-- `a ∪ b`. -/
class Union (α : Type u) where
  union : α → α → α

/-- `a ∩ b`. -/
class Inter (α : Type u) where
  inter : α → α → α

/-- `a \ b`. -/
class SDiff (α : Type u) where
  sdiff : α → α → α

/-- `∅`, also written `{}`. -/
class EmptyCollection (α : Type u) where
  emptyCollection : α

/-- `insert a s`, from which `{a, b, c}` is built. -/
class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ
export Insert (insert)

/-- `{a}`. -/
class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β
export Singleton (singleton)

/-- `{a}` is `insert a ∅`. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β]
    [Singleton α β] : Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x
export LawfulSingleton (insert_empty_eq)

/-- `{ x ∈ s | p x }`. -/
class Sep (α : outParam (Type u)) (γ : Type v) where
  sep : (α → Prop) → γ → γ

/-- The arguments of a binary function, swapped. -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ :=
  fun b a ↦ f a b
