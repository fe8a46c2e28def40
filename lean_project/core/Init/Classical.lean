/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.ByCases

/-!
# Classical logic

Excluded middle follows from the axiom of choice together with extensionality. The proof here
compares two sets of Booleans that coincide exactly if `p` holds, and asks whether choice picks the
same element from both.

`Classical.choose` names a witness of an existence; `propDecidable` decides any proposition, and is
an instance only after `open scoped Classical`. `by_cases` and `by_contra` use this room.
-/

universe u v

set_option relaxedAutoImplicit false

namespace Classical

/-! ### Choice and excluded middle -/

/-- An element with property `p`, given that there is one. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (h.elim fun x k ↦ ⟨⟨x, k⟩⟩)

/-- A witness of an existence. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- Excluded middle: every proposition holds or fails. -/
theorem em (p : Prop) : p ∨ ¬p := by
  -- both sets are inhabited; if `p` holds they are the same set, hence have the same choice
  have choices : ∀ s t : Bool → Prop, s = t → ∀ hs : ∃ b, s b, ∀ ht : ∃ b, t b,
      choose hs = choose ht := by
    intro s t e; cases e; intro _ _; rfl
  have yes : ∃ b : Bool, b = true ∨ p := ⟨true, .inl rfl⟩
  have no : ∃ b : Bool, b = false ∨ p := ⟨false, .inl rfl⟩
  refine (choose_spec yes).elim (fun hy ↦ ?_) .inl
  refine (choose_spec no).elim (fun hn ↦ .inr fun hp ↦ ?_) .inl
  have same := choices _ _ (funext fun b ↦ propext (iff_of_true (.inr hp) (.inr hp))) yes no
  exact Bool.noConfusion (hy.symm.trans (same.trans hn))

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

/-- A designated element of a non-empty type. -/
@[instance_reducible]
noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α :=
  ⟨choice h⟩

/-- A designated element, from the existence of one with any property. -/
@[instance_reducible]
noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  ⟨choose h⟩

/-- Every proposition is decidable, though not by computation. -/
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h ↦ ⟨isTrue h⟩) fun h ↦ ⟨isFalse h⟩)

/-- There is always a decision. -/
@[instance_reducible] noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) :=
  ⟨propDecidable a⟩

instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩

/-- Equality on any type is decidable, though not by computation. -/
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ ↦ propDecidable _

/-- Every type has an element or is empty. -/
noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  if h : Nonempty α then .inl (choice h) else .inr fun x ↦ h ⟨x⟩

/-- An element that has property `p` if any does. -/
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    {x : α // (∃ y : α, p y) → p x} :=
  if hp : ∃ x, p x then ⟨choose hp, fun _ ↦ choose_spec hp⟩ else ⟨choice h, fun k ↦ (hp k).elim⟩

/-- Hilbert's operator: an element with property `p` if there is one. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  (strongIndefiniteDescription p h).val

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) :
    (∃ y, p y) → p (@epsilon α h p) :=
  (strongIndefiniteDescription p h).property

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α (nonempty_of_exists hex) p) :=
  epsilon_spec_aux _ p hex

theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y ↦ y = x) = x :=
  epsilon_spec (p := fun y ↦ y = x) ⟨x, rfl⟩

/-- A family of existences has a choice function. -/
theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop}
    (h : ∀ x, ∃ y, r x y) : ∃ (f : ∀ x, β x), ∀ x, r x (f x) :=
  ⟨fun x ↦ choose (h x), fun x ↦ choose_spec (h x)⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, h⟩ x ↦ ⟨f x, h x⟩⟩

theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false

/-- Proof by cases on any proposition. -/
theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

/-- Proof by contradiction. -/
theorem byContradiction {p : Prop} (h : ¬p → False) : p := (em p).elim id fun n ↦ (h n).elim

/-! ### Laws of classical logic -/

section Laws
variable {a b c p q : Prop} {α : Sort u}

@[simp] theorem not_not : ¬¬a ↔ a := Decidable.not_not

@[simp low] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Decidable.not_forall

theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x := Decidable.not_forall_not

theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := Decidable.not_exists_not

theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := by
  rw [← not_forall]; exact em _

theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := by
  rw [← not_exists]; exact em _

theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left

theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right

theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not

theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not

theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not

theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff

theorem imp_iff_not_or : (a → b) ↔ ¬a ∨ b := Decidable.imp_iff_not_or

@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff

@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff

@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp

@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not

@[simp] theorem imp_and_neg_imp_iff (p q : Prop) : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h ↦ byCases h.1 h.2, fun k ↦ ⟨fun _ ↦ k, fun _ ↦ k⟩⟩

end Laws

end Classical

export Classical (imp_iff_right_iff imp_and_neg_imp_iff and_or_imp not_imp)

theorem of_not_not {p : Prop} : ¬¬p → p := Classical.byContradiction

/-- A witness, in dot notation: `h.choose`. -/
@[reducible] noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : α :=
  Classical.choose P

theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : p P.choose :=
  Classical.choose_spec P
