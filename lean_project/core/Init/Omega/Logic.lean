prelude
import Init.DivMod

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
  if hq : q then .inl ⟨h.2 hq, hq⟩ else .inr ⟨fun hp => hq (h.1 hp), hq⟩

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable a] [Decidable b] (h : ¬(a ↔ b)) : a ∧ ¬b
    ∨ ¬a ∧ b :=
  if ha : a then .inl ⟨ha, fun hb => h (iff_of_true ha hb)⟩ else .inr ⟨ha,
    _root_.Decidable.byContradiction fun nb => h (iff_of_false ha nb)⟩

theorem Decidable.and_not_of_not_imp [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  ⟨_root_.Decidable.byContradiction fun na => h fun ha => absurd ha na, fun hb => h fun _ => hb⟩

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} : (P ∧ (if P then a else b)
    = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

end Lean.Omega
