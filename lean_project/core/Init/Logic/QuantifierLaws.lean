/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.ConnectiveLaws

/-!
# Quantifiers

How `∀` and `∃` go with the connectives, with equality, with each other and with propositions as
domains. The simp lemmas remove a quantifier wherever an equation fixes its variable.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {a b c : Prop}

/-! ### Congruence under several quantifiers -/

section Congr
variable {β : α → Sort _} {γ : ∀ a, β a → Sort _} {δ : ∀ a b, γ a b → Sort _}
  {ε : ∀ a b c, δ a b c → Sort _}

end Congr

/-! ### Trivial domains and bodies -/

theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := not_exists.2 h

theorem exists_or_left [Nonempty α] : (∃ x, b ∨ q x) ↔ b ∨ ∃ x, q x := by
  rw [exists_or, exists_const]

theorem exists_or_right [Nonempty α] : (∃ x, p x ∨ b) ↔ (∃ x, p x) ∨ b := by
  rw [exists_or, exists_const]

/-! ### One-point rules -/

section OnePoint
variable {a' : α}

@[simp] theorem eq_iff_eq_cancel_left {b c : α} : (∀ {a : α}, a = b ↔ a = c) ↔ b = c :=
  ⟨fun h ↦ h.1 rfl, fun h _ ↦ by rw [h]⟩

@[simp] theorem eq_iff_eq_cancel_right {a b : α} : (∀ {c : α}, a = c ↔ b = c) ↔ a = b :=
  ⟨fun h ↦ h.2 rfl, fun h _ ↦ by rw [h]⟩

end OnePoint

/-! ### Exchanging quantifiers -/

/-! ### Propositions as domains -/

theorem exists_prop' {p : Prop} : (∃ _ : α, p) ↔ Nonempty α ∧ p :=
  ⟨fun ⟨a, h⟩ ↦ ⟨⟨a⟩, h⟩, fun ⟨⟨a⟩, h⟩ ↦ ⟨a, h⟩⟩
