/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.WF

/-!
# Order relations and equations

`≥` and `>` are notation for the reversed relations, to which `simp` normalises them; `calc` and
`omega` chain an order with equations by the remaining lemmas.
-/

universe u

set_option relaxedAutoImplicit false

section
variable {α : Type u}

@[simp] theorem ge_iff_le [LE α] {x y : α} : x ≥ y ↔ y ≤ x := .rfl
@[simp] theorem gt_iff_lt [LT α] {x y : α} : x > y ↔ y < x := .rfl

variable {a b c : α}

theorem le_of_eq_of_le [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem le_of_le_of_eq [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem lt_of_eq_of_lt [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem lt_of_lt_of_eq [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁

end
