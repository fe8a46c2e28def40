/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Congruence

/-!
# Types with at most one element

`simp` may rewrite a proposition inside `if p then _ else _` or `decide p` only because any two
decisions of the same proposition are equal; the congruence theorems it generates cite
`Subsingleton.elim` and the instance for `Decidable`.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- Types with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b :=
  h.allEq

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α)
    (b : β) : HEq a b :=
  (cast_heq h₂ a).symm.trans (heq_of_eq ((h₂ ▸ h₁ : Subsingleton β).allEq _ _))

instance (p : Prop) : Subsingleton p := ⟨proof_irrel⟩
instance : Subsingleton PUnit := ⟨fun _ _ ↦ rfl⟩
instance : Subsingleton Empty := ⟨fun a ↦ a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a ↦ a.elim⟩

instance {α : Type u} {β : Type v} [Subsingleton α] [Subsingleton β] : Subsingleton (Prod α β) :=
  ⟨fun x y ↦ congr (congrArg Prod.mk (Subsingleton.elim x.1 y.1)) (Subsingleton.elim x.2 y.2)⟩

instance {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] : Subsingleton (∀ a, β a) :=
  ⟨fun f g ↦ funext fun a ↦ Subsingleton.elim (f a) (g a)⟩

instance (p : Prop) : Subsingleton (Decidable p) where
  allEq
    | isTrue _, isTrue _ => rfl
    | isFalse _, isFalse _ => rfl
    | isTrue h, isFalse n => (n h).elim
    | isFalse n, isTrue h => (n h).elim

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ (h : p), Subsingleton (h₁ h)] [h₄ : ∀ (h : ¬p), Subsingleton (h₂ h)] :
    Subsingleton (h.falseTrueCases (motive := fun _ ↦ Sort u) h₂ h₁) :=
  match h with
  | isTrue x => h₃ x
  | isFalse n => h₄ n

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl

theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl
