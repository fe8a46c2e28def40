/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Subtypes

A subtype element is its value; the rest is proof-irrelevant.
-/

set_option relaxedAutoImplicit false
universe u
variable {α : Sort u} {p q : α → Prop}

namespace Subtype

@[simp] theorem coe_eta (a : { a // p a }) (h : p a) : mk a.val h = a := rfl

theorem coe_mk (a : α) (h : p a) : (⟨a, h⟩ : { a // p a }).val = a := rfl

@[simp] protected theorem «forall» {q : { a // p a } → Prop} : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b ↦ h ⟨a, b⟩, fun h ⟨a, b⟩ ↦ h a b⟩

@[simp] protected theorem «exists» {q : { a // p a } → Prop} : (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ ↦ ⟨a, b, h⟩, fun ⟨a, b, h⟩ ↦ ⟨⟨a, b⟩, h⟩⟩

theorem val_inj {a b : { a // p a }} : a.val = b.val ↔ a = b := Subtype.ext_iff.symm

theorem val_injective {a b : { a // p a }} (h : a.val = b.val) : a = b := Subtype.ext h

theorem mk_eq_mk {a b : α} {ha : p a} {hb : p b} :
    (⟨a, ha⟩ : { a // p a }) = ⟨b, hb⟩ ↔ a = b := by simp

theorem nonempty_of_exists (h : ∃ a, p a) : Nonempty { a // p a } :=
  h.elim fun a ha ↦ ⟨⟨a, ha⟩⟩

end Subtype

theorem nonempty_subtype {α : Type u} {p : α → Prop} : Nonempty { a // p a } ↔ ∃ a, p a :=
  ⟨fun ⟨⟨a, h⟩⟩ ↦ ⟨a, h⟩, fun ⟨a, h⟩ ↦ ⟨⟨a, h⟩⟩⟩
