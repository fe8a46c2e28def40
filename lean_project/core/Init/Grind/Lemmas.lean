/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Util

/-!
# Steps of the propagation engine of `grind`

The congruence-closure core keeps, for every proposition and Boolean it knows, whether it equals
`True` or `False` (`true` or `false`). Each theorem here is one step that it takes: from the status
of the parts to the status of the whole (upwards), or back (downwards). The tactic applies them with
all implicit arguments spelled out, therefore binders come in exactly this order.
-/

namespace Lean.Grind

universe u v

def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q :=
  fun hp ↦ h (he ▸ hp)

def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p')
    (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h :=
  fun hp ↦ h (he.mp hp)

/-! ### Propositions -/

section Connectives
variable {a b : Prop}

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by rw [h, true_and]
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by rw [h, and_true]
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by rw [h, false_and]
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by rw [h, and_false]
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True :=
  eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True :=
  eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b :=
  Classical.not_and_iff_not_or_not.1 (of_eq_false h)

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by rw [h, true_or]
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by rw [h, or_true]
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by rw [h, false_or]
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by rw [h, or_false]
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False :=
  eq_false fun ha ↦ of_eq_false h (.inl ha)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False :=
  eq_false fun hb ↦ of_eq_false h (.inr hb)

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True :=
  eq_true fun ha ↦ absurd ha (of_eq_false h)
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True :=
  eq_true fun _ ↦ of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b :=
  propext ⟨fun f ↦ f (of_eq_true h), fun hb _ ↦ hb⟩
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun ha ↦ of_eq_false h₂ (of_eq_true h₁ ha)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun na ↦ of_eq_false h fun ha ↦ absurd ha na)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False :=
  eq_false fun hb ↦ of_eq_false h fun _ ↦ hb

theorem not_eq_of_eq_true (h : a = True) : (Not a) = False :=
  eq_false fun na ↦ na (of_eq_true h)
theorem not_eq_of_eq_false (h : a = False) : (Not a) = True := eq_true (of_eq_false h)
theorem eq_false_of_not_eq_true (h : (Not a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (Not a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (Not a) = a) : False :=
  have na : ¬a := fun ha ↦ (h.mpr ha) ha
  na (h.mp na)

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by
  cases h; exact propext ⟨fun e ↦ e.mp trivial, fun hb ↦ (eq_true hb).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by
  cases h; exact propext ⟨of_eq_true, eq_true⟩

/-- The two cases in which an equation between propositions holds. -/
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  have e := of_eq_true h; cases e
  exact (Classical.em a).elim (fun ha ↦ .inl ⟨ha, ha⟩) (fun na ↦ .inr ⟨na, na⟩)
/-- The two cases in which an equation between propositions fails. -/
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  by_cases ha : a <;> by_cases hb : b
  · exact absurd (propext ⟨fun _ ↦ hb, fun _ ↦ ha⟩) (of_eq_false h)
  · exact .inl ⟨ha, hb⟩
  · exact .inr ⟨ha, hb⟩
  · exact absurd (propext ⟨fun x ↦ absurd x ha, fun x ↦ absurd x hb⟩) (of_eq_false h)

end Connectives

/-! ### Equality -/

section Equality
variable {α : Sort u}

theorem eq_congr {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    (a₁ = b₁) = (a₂ = b₂) := by cases h₁; cases h₂; rfl
theorem eq_congr' {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    (a₁ = b₁) = (a₂ = b₂) := by cases h₁; cases h₂; exact propext ⟨Eq.symm, Eq.symm⟩

theorem heq_congr {α β : Sort u} {a₁ : α} {b₁ : β} {a₂ : α} {b₂ : β} (h₁ : a₁ = a₂)
    (h₂ : b₁ = b₂) : HEq a₁ b₁ = HEq a₂ b₂ := by cases h₁; cases h₂; rfl
theorem heq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    HEq a₁ b₁ = HEq a₂ b₂ := by cases h₁; cases h₂; exact propext ⟨HEq.symm, HEq.symm⟩

theorem ne_of_ne_of_eq_left {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂

theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  cases h; exact HEq.rfl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    {b : α} (h : a = b) (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  cases h; exact HEq.rfl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1}
    (v : motive a) {b : α} (h : a = b) : HEq (@Eq.ndrec α a motive v b h) v := by
  cases h; exact HEq.rfl

end Equality

/-! ### Boolean equality -/

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : a = b) : (a == b) = true := h ▸ ReflBEq.rfl
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : ¬a = b) : (a == b) = false :=
  Bool.eq_false_of_ne_true fun e ↦ h (eq_of_beq e)
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = true) : a = b := eq_of_beq h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = false) : (a = b) = False :=
  eq_false fun e ↦ Bool.noConfusion (h.symm.trans (e ▸ ReflBEq.rfl : (a == b) = true))

/-! ### Boolean connectives -/

namespace Bool
variable {a b : Bool}

theorem and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by cases h; rfl
theorem and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by cases h; cases a <;> rfl
theorem and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by cases h; rfl
theorem and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by
  cases h; cases a <;> rfl
theorem eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by
  cases a <;> trivial
theorem eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by
  cases a <;> cases b <;> trivial

theorem or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by cases h; rfl
theorem or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by cases h; cases a <;> rfl
theorem or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by cases h; rfl
theorem or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by cases h; cases a <;> rfl
theorem eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := by
  cases a <;> cases b <;> trivial
theorem eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := by
  cases a <;> cases b <;> trivial

theorem not_eq_of_eq_true (h : a = true) : (!a) = false := by cases h; rfl
theorem not_eq_of_eq_false (h : a = false) : (!a) = true := by cases h; rfl
theorem eq_false_of_not_eq_true (h : (!a) = true) : a = false := by cases a <;> trivial
theorem eq_true_of_not_eq_false (h : (!a) = false) : a = true := by cases a <;> trivial
theorem eq_false_of_not_eq_true' : (h : ¬a = true) → a = false := Bool.eq_false_of_ne_true
theorem eq_true_of_not_eq_false' : (h : ¬a = false) → a = true := Bool.eq_true_of_ne_false
theorem false_of_not_eq_self (h : (!a) = a) : False := by cases a <;> cases h
theorem ne_of_eq_true_of_eq_false (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false Bool.noConfusion

theorem ne_of_eq_false_of_eq_true (h₁ : a = false) (h₂ : b = true) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false Bool.noConfusion

end Bool

/-! ### Quantifiers, conditionals, decidability -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True)
    (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' := by
  cases h₂; exact propext ⟨fun f ↦ f _, fun h _ ↦ h⟩

theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) :
    ∃ x : α, ¬p x := Classical.byContradiction fun n ↦
  of_eq_false h fun x ↦ Classical.byContradiction fun nx ↦ n ⟨x, nx⟩

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α}
    {r : α} (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : (dite c a b) = r :=
  (dif_pos (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α}
    {r : α} (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : (dite c a b) = r :=
  (dif_neg (of_eq_false h₁)).trans h₂

theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)

/-- A branch that fails at once need not be explored. -/
theorem of_lookahead (p : Prop) (h : (¬p) → False) : p = True :=
  eq_true (Classical.byContradiction h)

end Lean.Grind
