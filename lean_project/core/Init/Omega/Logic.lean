/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.DivMod

/-!
# `omega`: propositional steps

How `omega` takes apart negated connectives and conditionals in its hypotheses.
-/

set_option relaxedAutoImplicit false
universe u

namespace Lean.Omega

theorem and_not_not_of_not_or (h : ¬(p ∨ q)) : ¬p ∧ ¬q := not_or.1 h

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  _root_.Decidable.not_and_iff_or_not_not.1 h

theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧
    ¬q) :=
  (_root_.Decidable.em q).imp (fun k ↦ ⟨h.2 k, k⟩) fun k ↦ ⟨mt h.1 k, k⟩

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable a] [Decidable b] (h : ¬(a ↔ b)) : a ∧ ¬b
    ∨ ¬a ∧ b :=
  if hb : b then .inr ⟨fun ha ↦ h ⟨fun _ ↦ hb, fun _ ↦ ha⟩, hb⟩
  else .inl ⟨_root_.Decidable.byContradiction fun na ↦
    h ⟨fun ha ↦ absurd ha na, fun k ↦ absurd k hb⟩, hb⟩

theorem Decidable.and_not_of_not_imp [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  if ha : a then ⟨ha, fun hb ↦ h fun _ ↦ hb⟩ else absurd (fun k ↦ absurd k ha) h

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} : (P ∧ (if P then a else b)
    = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

end Lean.Omega
