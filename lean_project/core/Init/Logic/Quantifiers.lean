/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Propositional

/-!
# Quantifiers

Congruence, exchange and distribution of `∀` and `∃`, and the one-point rules (`forall_eq`,
`exists_eq_left`, ...) with which `simp` removes a quantifier over a determined element.
-/

universe u v w

set_option relaxedAutoImplicit false

section Basic
variable {α : Sort u} {β : Sort v} {a' : α} {p q : α → Prop} {b : Prop}

/-! ### Monotonicity and congruence -/

theorem forall_imp (h : ∀ a, p a → q a) : (∀ a, p a) → ∀ a, q a := fun k a ↦ h a (k a)

@[simp] theorem forall_exists_index {q : (∃ x, p x) → Prop} :
    (∀ h, q h) ↔ ∀ x (h : p x), q ⟨x, h⟩ :=
  ⟨fun h x k ↦ h ⟨x, k⟩, fun h ⟨x, k⟩ ↦ h x k⟩

theorem exists_imp : ((∃ x, p x) → b) ↔ ∀ x, p x → b := forall_exists_index

theorem Exists.imp (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a
  | ⟨a, k⟩ => ⟨a, h a k⟩

theorem Exists.imp' {q : β → Prop} (f : α → β) (hpq : ∀ a, p a → q (f a)) :
    (∃ a, p a) → ∃ b, q b
  | ⟨a, k⟩ => ⟨f a, hpq a k⟩

theorem forall_congr' (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a :=
  .of_eq (forall_congr fun a ↦ (h a).eq)

theorem exists_congr (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a :=
  .of_eq (congrArg Exists (funext fun a ↦ (h a).eq))

/-! ### Negation -/

@[simp] theorem not_exists : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp

theorem not_forall_of_exists_not : (∃ x, ¬p x) → ¬∀ x, p x
  | ⟨x, n⟩ => fun h ↦ n (h x)

theorem forall_not_of_not_exists (hne : ¬∃ x, p x) : ∀ x, ¬p x := not_exists.1 hne

/-! ### Constant bodies -/

@[simp] theorem exists_const (α : Sort u) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun h ↦ h.elim fun _ k ↦ k, fun k ↦ i.elim (⟨·, k⟩)⟩

@[simp] theorem forall_const (α : Sort u) [i : Nonempty α] : (α → b) ↔ b :=
  ⟨i.elim, fun k _ ↦ k⟩

@[simp] theorem exists_false : ¬∃ _a : α, False := not_exists.2 fun _ ↦ id

theorem Exists.nonempty : (∃ x, p x) → Nonempty α := nonempty_of_exists

@[simp] theorem exists_prop {a : Prop} : (∃ _h : a, b) ↔ a ∧ b :=
  ⟨fun ⟨x, y⟩ ↦ ⟨x, y⟩, fun ⟨x, y⟩ ↦ ⟨x, y⟩⟩

theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h :=
  ⟨fun k ↦ k h, fun k _ ↦ k⟩

theorem forall_prop_of_false {p : Prop} {q : p → Prop} (hn : ¬p) : (∀ h' : p, q h') ↔ True :=
  iff_true_intro fun h ↦ (hn h).elim

theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h' : p, q h') ↔ q h :=
  ⟨fun ⟨_, k⟩ ↦ k, fun k ↦ ⟨h, k⟩⟩

theorem exists_prop_of_false {p : Prop} {q : p → Prop} : ¬p → ¬∃ h' : p, q h' :=
  mt fun ⟨h, _⟩ ↦ h

theorem exists_prop_congr {p : Prop} {q q' : p → Prop} (h : ∀ h, q h ↔ q' h) :
    (∃ h, q h) ↔ ∃ h, q' h :=
  exists_congr h

@[simp] theorem exists_true_left {p : True → Prop} : (∃ x, p x) ↔ p True.intro :=
  exists_prop_of_true trivial

theorem forall_self_imp (b : Prop) (p : b → Prop) : (b → ∀ h : b, p h) ↔ ∀ h : b, p h :=
  ⟨fun k h ↦ k h h, fun k _ ↦ k⟩

/-! ### Distribution -/

theorem forall_and : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) := by
  constructor
  · intro h
    exact ⟨fun x ↦ (h x).left, fun x ↦ (h x).right⟩
  · exact fun ⟨hp, hq⟩ x ↦ ⟨hp x, hq x⟩

theorem exists_or : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun ⟨x, h⟩ ↦ h.imp (⟨x, ·⟩) (⟨x, ·⟩),
   fun h ↦ h.elim (.imp fun _ ↦ .inl) (.imp fun _ ↦ .inr)⟩

@[simp] theorem exists_and_left : (∃ x, b ∧ p x) ↔ b ∧ (∃ x, p x) :=
  ⟨fun ⟨x, h⟩ ↦ ⟨h.1, x, h.2⟩, fun ⟨y, x, h⟩ ↦ ⟨x, y, h⟩⟩

@[simp] theorem exists_and_right : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b :=
  .trans (exists_congr fun _ ↦ And.comm) (.trans exists_and_left And.comm)

theorem forall_and_left [i : Nonempty α] (b : Prop) (p : α → Prop) :
    (∀ x, b ∧ p x) ↔ (b ∧ ∀ x, p x) :=
  .trans forall_and (and_congr_left' (forall_const α))

theorem forall_and_right [i : Nonempty α] (p : α → Prop) (b : Prop) :
    (∀ x, p x ∧ b) ↔ ((∀ x, p x) ∧ b) :=
  .trans forall_and (and_congr_right' (forall_const α))

/-! ### One-point rules -/

@[simp] theorem forall_eq : (∀ a, a = a' → p a) ↔ p a' :=
  ⟨fun h ↦ h _ rfl, fun h _ e ↦ e ▸ h⟩

@[simp] theorem forall_eq' : (∀ a, a' = a → p a) ↔ p a' :=
  ⟨fun h ↦ h _ rfl, fun h _ e ↦ e ▸ h⟩

@[simp] theorem exists_eq : ∃ a, a = a' := ⟨_, rfl⟩

@[simp] theorem exists_eq' : ∃ a, a' = a := ⟨_, rfl⟩

@[simp] theorem exists_eq_left : (∃ a, a = a' ∧ p a) ↔ p a' :=
  ⟨fun ⟨_, e, h⟩ ↦ e ▸ h, fun h ↦ ⟨_, rfl, h⟩⟩

@[simp] theorem exists_eq_left' : (∃ a, a' = a ∧ p a) ↔ p a' :=
  ⟨fun ⟨_, e, h⟩ ↦ e ▸ h, fun h ↦ ⟨_, rfl, h⟩⟩

@[simp] theorem exists_eq_right : (∃ a, p a ∧ a = a') ↔ p a' :=
  .trans (exists_congr fun _ ↦ And.comm) exists_eq_left

@[simp] theorem exists_eq_right' : (∃ a, p a ∧ a' = a) ↔ p a' :=
  .trans (exists_congr fun _ ↦ And.comm) exists_eq_left'

@[simp] theorem exists_eq_right_right : (∃ a : α, p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  .trans (exists_congr fun _ ↦ and_assoc.symm) exists_eq_right

@[simp] theorem exists_eq_right_right' : (∃ a : α, p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' :=
  .trans (exists_congr fun _ ↦ and_assoc.symm) exists_eq_right'

@[simp] theorem forall_eq_or_imp : (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  .trans (forall_congr' fun _ ↦ or_imp) (.trans forall_and (and_congr_left' forall_eq))

@[simp] theorem exists_eq_or_imp : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  .trans (exists_congr fun _ ↦ or_and_right) (.trans exists_or (or_congr_left exists_eq_left))

@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, .inl rfl⟩

@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, .inr rfl⟩

@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, .inl rfl⟩

@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, .inr rfl⟩

@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩

@[simp] theorem exists_apply_eq_apply' (f : α → β) (a' : α) : ∃ a, f a' = f a := ⟨a', rfl⟩

@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a ↦ h _ a rfl, fun h _ a e ↦ e ▸ h a⟩

@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a ↦ h _ a rfl, fun h _ a e ↦ e ▸ h a⟩

@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a k ↦ h _ a k rfl, fun h _ a k e ↦ e ▸ h a k⟩

/-! ### Exchange -/

theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ (∀ b a, p a b) :=
  ⟨fun h b a ↦ h a b, fun h a b ↦ h b a⟩

theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ (∃ b a, p a b) :=
  ⟨fun ⟨a, b, h⟩ ↦ ⟨b, a, h⟩, fun ⟨b, a, h⟩ ↦ ⟨a, b, h⟩⟩

end Basic

/-! ### Congruence under several quantifiers -/

section Nested
variable {α : Sort _} {β : α → Sort _} {γ : ∀ a, β a → Sort _} {δ : ∀ a b, γ a b → Sort _}
  {ε : ∀ a b c, δ a b c → Sort _}

theorem forall₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∀ a b, p a b) ↔ ∀ a b, q a b :=
  forall_congr' fun a ↦ forall_congr' (h a)

theorem exists₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∃ a b, p a b) ↔ ∃ a b, q a b :=
  exists_congr fun a ↦ exists_congr (h a)

theorem forall₃_congr {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∀ a b c, p a b c) ↔ ∀ a b c, q a b c :=
  forall_congr' fun a ↦ forall₂_congr (h a)

theorem exists₃_congr {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∃ a b c, p a b c) ↔ ∃ a b c, q a b c :=
  exists_congr fun a ↦ exists₂_congr (h a)

theorem forall₄_congr {p q : ∀ a b c, δ a b c → Prop} (h : ∀ a b c d, p a b c d ↔ q a b c d) :
    (∀ a b c d, p a b c d) ↔ ∀ a b c d, q a b c d :=
  forall_congr' fun a ↦ forall₃_congr (h a)

theorem exists₄_congr {p q : ∀ a b c, δ a b c → Prop} (h : ∀ a b c d, p a b c d ↔ q a b c d) :
    (∃ a b c d, p a b c d) ↔ ∃ a b c d, q a b c d :=
  exists_congr fun a ↦ exists₃_congr (h a)

theorem forall₅_congr {p q : ∀ a b c d, ε a b c d → Prop}
    (h : ∀ a b c d e, p a b c d e ↔ q a b c d e) :
    (∀ a b c d e, p a b c d e) ↔ ∀ a b c d e, q a b c d e :=
  forall_congr' fun a ↦ forall₄_congr (h a)

theorem exists₅_congr {p q : ∀ a b c d, ε a b c d → Prop}
    (h : ∀ a b c d e, p a b c d e ↔ q a b c d e) :
    (∃ a b c d e, p a b c d e) ↔ ∃ a b c d e, q a b c d e :=
  exists_congr fun a ↦ exists₄_congr (h a)

end Nested
