/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.QuantifierLaws

/-!
# Reasoning by cases on a proposition

The laws that hold for decidable propositions, and with the axiom of choice for all of them: double
negation, De Morgan, contraposition, implication as disjunction. Every `Decidable` law has its
`Classical` twin where official Lean has one.
-/

set_option relaxedAutoImplicit false
universe u v
variable {a b c p q : Prop}

/-! ### Decidable propositions -/

theorem Decidable.not_imp [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not

/-! ### All propositions -/

namespace Classical

theorem not_and_not_right : ¬(a ∧ ¬b) ↔ (a → b) := Decidable.not_and_not_right

theorem imp_iff_or_not : b → a ↔ a ∨ ¬b := Decidable.imp_iff_or_not

theorem iff_iff_not_or_and_or_not : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  Decidable.iff_iff_not_or_and_or_not

end Classical
