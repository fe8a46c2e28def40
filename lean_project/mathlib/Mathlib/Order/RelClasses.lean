/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Relations that are transitive or antisymmetric; inclusion with a dot -/

universe u

/-- A transitive relation. -/
class IsTrans (α : Type u) (r : α → α → Prop) : Prop where
  /-- the law -/
  trans : ∀ a b c : α, r a b → r b c → r a c

variable {α : Type u} [HasSubset α] {a b c : α}

theorem subset_trans [IsTrans α (· ⊆ ·)] : a ⊆ b → b ⊆ c → a ⊆ c :=
  IsTrans.trans (r := fun x y : α ↦ x ⊆ y) a b c

theorem HasSubset.Subset.trans [IsTrans α (· ⊆ ·)] : a ⊆ b → b ⊆ c → a ⊆ c := subset_trans

theorem subset_antisymm [h : Std.Antisymm (fun x y : α ↦ x ⊆ y)] : a ⊆ b → b ⊆ a → a = b :=
  h.antisymm a b

theorem HasSubset.Subset.antisymm [Std.Antisymm (fun x y : α ↦ x ⊆ y)] : a ⊆ b → b ⊆ a → a = b :=
  subset_antisymm
