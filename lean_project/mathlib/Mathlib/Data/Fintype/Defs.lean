/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Order

/-! # Finite types -/

universe u v

/-- A type with finitely many elements, all of which are listed. -/
class Fintype (α : Type u) where
  /-- the elements -/
  elems : Finset α
  /-- every element is among them -/
  complete : ∀ x : α, x ∈ elems

namespace Finset

variable {α : Type u} [Fintype α] {s : Finset α}

/-- All elements of a finite type. -/
def univ : Finset α := Fintype.elems

@[simp] theorem mem_univ (x : α) : x ∈ (univ : Finset α) := Fintype.complete x

grind_pattern mem_univ => x ∈ (univ : Finset α)

theorem eq_univ_iff_forall : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun e x ↦ e ▸ mem_univ x, fun h ↦ ext fun x ↦ ⟨fun _ ↦ mem_univ x, fun _ ↦ h x⟩⟩

@[simp] theorem subset_univ (s : Finset α) : s ⊆ univ := fun a _ ↦ mem_univ a

@[simp, norm_cast] theorem coe_univ : ((univ : Finset α) : Set α) = Set.univ :=
  Set.ext fun x ↦ ⟨fun _ ↦ trivial, fun _ ↦ mem_univ x⟩

instance [DecidableEq α] : Compl (Finset α) := ⟨fun s ↦ univ \ s⟩

@[simp, grind =] theorem mem_compl [DecidableEq α] {a : α} : a ∈ sᶜ ↔ a ∉ s := by
  refine mem_sdiff.trans ?_
  simp

@[simp] theorem filter_univ_mem [DecidableEq α] (s : Finset α) : (univ.filter fun a ↦ a ∈ s) = s :=
  ext fun a ↦ by simp

end Finset

namespace Fintype

variable {α : Type u}

instance (α : Type u) : Subsingleton (Fintype α) where
  allEq
    | ⟨s₁, h₁⟩, ⟨s₂, h₂⟩ => by
      obtain rfl : s₁ = s₂ := Finset.ext fun x ↦ ⟨fun _ ↦ h₂ x, fun _ ↦ h₁ x⟩
      rfl

instance decidableForallFintype {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a ∈ (Finset.univ : Finset α), p a) (by simp)

instance decidableExistsFintype {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a ∈ (Finset.univ : Finset α), p a) (by simp)

/-- The values of `f` at all elements are equal or not: equality of functions is decided. -/
instance decidablePiFintype {β : α → Type v} [∀ a, DecidableEq (β a)] [Fintype α] :
    DecidableEq (∀ a, β a) := fun f g ↦
  decidable_of_iff (∀ a ∈ (Finset.univ : Finset α), f a = g a)
    ⟨fun h ↦ funext fun a ↦ h a (Finset.mem_univ a), fun h _ _ ↦ h ▸ rfl⟩

/-- A type whose elements are those of a list. -/
@[implicit_reducible] def ofList [DecidableEq α] (l : List α) (H : ∀ x : α, x ∈ l) : Fintype α :=
  ⟨l.toFinset, fun x ↦ List.mem_toFinset.2 (H x)⟩

end Fintype
