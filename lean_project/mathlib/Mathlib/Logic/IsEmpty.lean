/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Types without elements -/

universe u

/-- The type has no elements. -/
class IsEmpty (α : Sort u) : Prop where
  /-- an element would be a contradiction -/
  protected false : α → False

variable {α : Sort u}

theorem isEmpty_iff : IsEmpty α ↔ α → False := ⟨fun h ↦ h.false, fun h ↦ ⟨h⟩⟩

@[simp] theorem not_nonempty_iff : ¬Nonempty α ↔ IsEmpty α :=
  ⟨fun h ↦ ⟨fun a ↦ h ⟨a⟩⟩, fun h ⟨a⟩ ↦ h.false a⟩

instance : IsEmpty Empty := ⟨fun x ↦ nomatch x⟩

instance : IsEmpty (Fin 0) := ⟨fun x ↦ x.elim0⟩

@[simp] theorem IsEmpty.forall_iff {α : Sort u} [IsEmpty α] {p : α → Prop} :
    (∀ a, p a) ↔ True :=
  iff_true_intro fun a ↦ (IsEmpty.false a).elim

@[simp] theorem IsEmpty.exists_iff {α : Sort u} [IsEmpty α] {p : α → Prop} :
    (∃ a, p a) ↔ False :=
  iff_false_intro fun ⟨a, _⟩ ↦ IsEmpty.false a
