/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-!
# Lists whose neighbours stand in a relation
-/

universe u

namespace List

variable {α : Type u} {R : α → α → Prop} {a b : α} {l : List α}

/-- Each element of the list is in relation `R` to the next. -/
inductive IsChain (R : α → α → Prop) : List α → Prop
  | nil : IsChain R []
  | singleton (a : α) : IsChain R [a]
  | cons_cons {a b : α} {l : List α} (hr : R a b) (h : IsChain R (b :: l)) : IsChain R (a :: b :: l)

attribute [simp] IsChain.nil IsChain.singleton

@[simp] theorem isChain_cons_cons : IsChain R (a :: b :: l) ↔ R a b ∧ IsChain R (b :: l) :=
  ⟨fun | .cons_cons hr h => ⟨hr, h⟩, fun h ↦ .cons_cons h.1 h.2⟩

instance decidableIsChain [DecidableRel R] : ∀ l : List α, Decidable (IsChain R l)
  | [] => .isTrue .nil
  | [a] => .isTrue (.singleton a)
  | a :: b :: l =>
    have := decidableIsChain (b :: l)
    decidable_of_iff' _ (isChain_cons_cons (R := R) (a := a) (b := b) (l := l))

/-- Each element of `a :: l` is in relation `R` to the next. -/
abbrev Chain (R : α → α → Prop) (a : α) (l : List α) : Prop := IsChain R (a :: l)

/-- The older name of `List.IsChain`. -/
abbrev Chain' (R : α → α → Prop) (l : List α) : Prop := IsChain R l

theorem IsChain.imp {S : α → α → Prop} (H : ∀ a b, R a b → S a b) (h : IsChain R l) :
    IsChain S l := by
  induction h with
  | nil => exact .nil
  | singleton a => exact .singleton a
  | cons_cons hr _ ih => exact .cons_cons (H _ _ hr) ih

theorem IsChain.tail (h : IsChain R (a :: l)) : IsChain R l := by
  cases h with
  | singleton => exact .nil
  | cons_cons _ h => exact h

end List
