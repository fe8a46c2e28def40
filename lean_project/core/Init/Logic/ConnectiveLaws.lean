/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Connectives: the small change

The identities on `∧`, `∨`, `¬`, `→` and `↔` that go beyond the basic ones: congruence,
distribution, rotation, absorption. Nothing here needs excluded middle; what does is in
`InventoryDecidable`.
-/

set_option relaxedAutoImplicit false
universe u v
variable {a b c d p q : Prop}

/-! ### Casts and equality of propositions -/

@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl

@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := rfl

@[simp] theorem cast_cast {α β γ : Sort u} (ha : α = β) (hb : β = γ) (a : α) :
    cast hb (cast ha a) = cast (ha.trans hb) a := by cases ha; cases hb; rfl

/-! ### Conjunction -/

/-! ### Disjunction -/

/-! ### Negation and implication -/

theorem ne_of_eq_of_ne {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂

theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h₁ : a ≠ b) (h₂ : b = c) : a ≠ c := h₂ ▸ h₁
