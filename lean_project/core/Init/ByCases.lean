/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Bool

/-!
# Case distinctions: `if` in propositions, and the laws that need a decidable side

Every proof here is the same: distinguish the cases and let `simp` evaluate. The `Decidable.` laws
have classical twins without the instance in `Init.Classical`.
-/

universe u v

set_option relaxedAutoImplicit false

variable {a b c p q : Prop}

/-! ### Laws of decidable propositions -/

@[simp] theorem Decidable.not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩

/-- Excluded middle, as a named statement. -/
theorem Decidable.or_not_self (p : Prop) [h : Decidable p] : p ∨ ¬p := em p

theorem Decidable.not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm

theorem Decidable.by_contra [Decidable p] : (¬p → False) → p := of_not_not

/-- Proof by cases on a disjunction whose left side is decidable; the result may be data. -/
@[inline] protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α)
    (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)

/-- The same with the right side decidable. -/
@[inline] protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α)
    (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)

namespace Decidable

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := of_not_not (not_not_of_not_imp h)

theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := of_not_not (mt h hb)

theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨not_imp_symm, not_imp_symm⟩

@[simp] theorem not_imp_self [Decidable a] : (¬a → a) ↔ a := by by_cases a <;> simp [*]

theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) := by by_cases a <;> simp [*]

theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := by by_cases b <;> simp [*]

theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := by by_cases a <;> simp [*]

theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := (em a).symm.imp_right h

theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := by by_cases a <;> simp [*]

theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := .trans imp_iff_not_or Or.comm

theorem imp_or [h : Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by by_cases a <;> simp [*]

theorem imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  by_cases b <;> simp [*]
  exact fun n x ↦ (n x).elim

theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := by by_cases a <;> simp [*]

theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a := by by_cases a <;> simp [*]

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by by_cases b <;> simp [*]

theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by
  by_cases b <;> simp [*]

theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) := by by_cases b <;> simp [*]

theorem not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by by_cases a <;> simp [*]

theorem not_and_iff_or_not_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by by_cases b <;> simp [*]

theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_or_not_not

theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_or_not_not'

theorem not_or_iff_and_not : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or

theorem or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  or_iff_not_and_not

theorem and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by
  by_cases a <;> by_cases b <;> simp [*]

theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  and_iff_not_or_not

theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b := by by_cases a <;> simp [*]

theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := by by_cases a <;> simp [*]

theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by by_cases a <;> simp [*]

theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c := by
  by_cases k : c <;> simp [k, h]

theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c := by
  by_cases k : a <;> simp [k, h]

section
variable {α : Sort u} {p : α → Prop}

protected theorem not_forall [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨not_imp_symm fun h x ↦ of_not_not (forall_not_of_not_exists h x), not_forall_of_exists_not⟩

protected theorem not_forall_not [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x := by
  rw [← not_exists, not_not]

protected theorem not_exists_not [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x := by simp

end

end Decidable

theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H a id

/-! ### `if` between propositions -/

section
variable [h : Decidable p]

@[simp] theorem if_false_left : ite p False q ↔ ¬p ∧ q := by by_cases p <;> simp [*]
@[simp] theorem if_false_right : ite p q False ↔ p ∧ q := by by_cases p <;> simp [*]
@[simp low] theorem if_true_left : ite p True q ↔ ¬p → q := by by_cases p <;> simp [*]
@[simp low] theorem if_true_right : ite p q True ↔ p → q := by by_cases p <;> simp [*]
@[simp] theorem ite_then_self {p q : Prop} [h : Decidable p] : (if p then p else q) ↔ (¬p → q) := by
  by_cases p <;> simp [*]
@[simp] theorem ite_else_self {p q : Prop} [h : Decidable p] : (if p then q else p) ↔ (p ∧ q) := by
  by_cases p <;> simp [*]
@[simp] theorem ite_then_not_self {p : Prop} [Decidable p] {q : Prop} :
    (if p then ¬p else q) ↔ ¬p ∧ q := by
  by_cases p <;> simp [*]
@[simp] theorem ite_else_not_self {p : Prop} [Decidable p] {q : Prop} :
    (if p then q else ¬p) ↔ p → q := by
  by_cases p <;> simp [*]
theorem ite_true_same (p q : Prop) [h : Decidable p] : (if p then p else q) = (¬p → q) :=
  propext ite_then_self
theorem ite_false_same (p q : Prop) [h : Decidable p] : (if p then q else p) = (p ∧ q) :=
  propext ite_else_self

end

/-! ### `if` between elements -/

section
variable {α : Sort u} {β : Sort v} {P : Prop} [Decidable P] {a b : α}

@[simp] theorem dite_not {p : Prop} [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α)
    (y : ¬¬p → α) : dite (¬p) x y = dite p (fun h ↦ y (not_not_intro h)) x := by
  by_cases k : p <;> simp [k]

@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x :=
  dite_not (fun _ ↦ x) fun _ ↦ y

@[simp] theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial

@[simp] theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := if_neg id

theorem ite_id {c : Prop} [Decidable c] (t : α) : (if c then t else t) = t := ite_self t

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h ↦ f (x h)) (fun h ↦ f (y h)) := by
  by_cases k : P <;> simp [k]

theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) :=
  apply_dite f P (fun _ ↦ x) fun _ ↦ y

-- `grind` gives the implicit arguments by position.
@[simp] theorem dite_eq_ite {P : Prop} {α : Sort u} {a b : α} [Decidable P] :
    (dite P (fun _ ↦ a) fun _ ↦ b) = ite P a b := rfl

@[simp] theorem dite_eq_left_iff {B : ¬P → α} : dite P (fun _ ↦ a) B = a ↔ ∀ h, B h = a := by
  by_cases k : P <;> simp [k, forall_prop_of_true, forall_prop_of_false]

@[simp] theorem dite_eq_right_iff {A : P → α} : (dite P A fun _ ↦ b) = b ↔ ∀ h, A h = b := by
  by_cases k : P <;> simp [k, forall_prop_of_true, forall_prop_of_false]

@[simp] theorem ite_eq_left_iff : ite P a b = a ↔ ¬P → b = a := dite_eq_left_iff

@[simp] theorem ite_eq_right_iff : ite P a b = b ↔ P → a = b := dite_eq_right_iff

end

/-! ### `if` and `decide` -/

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u]
    {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h ↦ @decide v (dv h)) (fun _ ↦ true) :=
  Bool.eq_iff_iff.2 (by by_cases k : u <;> simp [k])

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop)
    [dpq : Decidable (ite u p q)] [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) := by
  by_cases k : u <;> simp [k]

@[simp] theorem ite_true_decide_same (p : Prop) [h : Decidable p] (b : Bool) :
    (if p then decide p else b) = (decide p || b) := by
  by_cases k : p <;> simp [k]

@[simp] theorem ite_false_decide_same (p : Prop) [h : Decidable p] (b : Bool) :
    (if p then b else decide p) = (decide p && b) := by
  by_cases k : p <;> simp [k]

/-! ### `if` between options -/

section
variable {α : Type u} {P : Prop} [Decidable P] {x y : α}

theorem ite_some_none_eq_none : (if P then some x else none) = none ↔ ¬P := by
  by_cases k : P <;> simp [k]

end
