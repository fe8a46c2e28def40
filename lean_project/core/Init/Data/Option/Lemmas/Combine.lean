/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Lemmas.Filter

/-!
# Options: two of them, order, conditionals

`merge` and `elim`, Boolean equality, the order in which `none` is least, minima and maxima, and
conditionals with a branch `none`.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

/-! ### `merge` and `elim` -/

@[simp] theorem merge_none_left {f : α → α → α} {b : Option α} : merge f none b = b := by
  cases b <;> rfl

@[simp] theorem merge_none_right {f : α → α → α} {a : Option α} : merge f a none = a := by
  cases a <;> rfl

@[simp] theorem merge_some_some {f : α → α → α} {a b : α} :
    merge f (some a) (some b) = some (f a b) :=
  rfl

theorem merge_eq_or_eq {f : α → α → α} (h : ∀ a b, f a b = a ∨ f a b = b) (o₁ o₂ : Option α) :
    merge f o₁ o₂ = o₁ ∨ merge f o₁ o₂ = o₂ := by cases o₁ <;> cases o₂ <;> simp_all

theorem merge_eq_none_iff {f : α → α → α} {o o' : Option α} :
    merge f o o' = none ↔ o = none ∧ o' = none := by
  cases o <;> cases o' <;> simp

@[simp] theorem elim_none (x : β) (f : α → β) : (none : Option α).elim x f = x := rfl

@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl

@[simp] theorem elim_map {f : α → β} {g : β → γ} {b : γ} {o : Option α} :
    (o.map f).elim b g = o.elim b (g ∘ f) := by
  cases o <;> rfl

/-! ### Boolean equality -/

@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl

@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl

@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl

@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl

instance [BEq α] [ReflBEq α] : ReflBEq (Option α) where
  rfl {o} := by cases o <;> simp

instance [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  eq_of_beq {a b} h := by cases a <;> cases b <;> simp_all

/-! ### As a list -/

@[simp] theorem toList_some (a : α) : (some a).toList = [a] := rfl

@[simp] theorem toList_none (α : Type u) : (none : Option α).toList = [] := rfl

@[simp] theorem mem_toList {a : α} {o : Option α} : a ∈ o.toList ↔ o = some a := by
  cases o <;> simp [eq_comm]

@[simp] theorem length_toList {o : Option α} : o.toList.length = if o.isSome then 1 else 0 := by
  cases o <;> rfl

/-! ### Order: `none` is least -/

@[simp] theorem not_lt_none [LT α] {a : Option α} : ¬a < none := by cases a <;> exact id

@[simp] theorem none_lt_some [LT α] {a : α} : none < some a := trivial

@[simp] theorem some_lt_some [LT α] {a b : α} : some a < some b ↔ a < b := Iff.rfl

@[simp] theorem none_le [LE α] {a : Option α} : none ≤ a := by cases a <;> exact trivial

@[simp] theorem not_some_le_none [LE α] {a : α} : ¬some a ≤ none := id

@[simp] theorem some_le_some [LE α] {a b : α} : some a ≤ some b ↔ a ≤ b := Iff.rfl

@[simp] theorem min_some_some [Min α] {a b : α} : min (some a) (some b) = some (min a b) := rfl

@[simp] theorem min_none_left [Min α] {o : Option α} : min none o = none := by cases o <;> rfl

@[simp] theorem min_none_right [Min α] {o : Option α} : min o none = none := by cases o <;> rfl

@[simp] theorem max_some_some [Max α] {a b : α} : max (some a) (some b) = some (max a b) := rfl

@[simp] theorem max_none_left [Max α] {o : Option α} : max none o = o := by cases o <;> rfl

@[simp] theorem max_none_right [Max α] {o : Option α} : max o none = o := by cases o <;> rfl

/-! ### Functions that use the proof of membership -/

@[simp] theorem pbind_none {f : (a : α) → none = some a → Option β} : pbind none f = none := rfl

@[simp] theorem pbind_some {a : α} {f : (b : α) → some a = some b → Option β} :
    pbind (some a) f = f a rfl :=
  rfl

@[simp] theorem pmap_none {p : α → Prop} {f : ∀ (a : α), p a → β} {h} : pmap f none h = none := rfl

@[simp] theorem pmap_some {p : α → Prop} {f : ∀ (a : α), p a → β} {a : α} {h} :
    pmap f (some a) h = some (f a (h a rfl)) := rfl

/-! ### Conditionals -/

theorem ite_none_left_eq_some {p : Prop} [Decidable p] {a : α} {b : Option α} :
    (if p then none else b) = some a ↔ ¬p ∧ b = some a := by split <;> simp_all

theorem ite_none_right_eq_some {p : Prop} [Decidable p] {a : α} {b : Option α} :
    (if p then b else none) = some a ↔ p ∧ b = some a := by split <;> simp_all

theorem some_eq_ite_none_left {p : Prop} [Decidable p] {a : α} {b : Option α} :
    some a = (if p then none else b) ↔ ¬p ∧ some a = b := by split <;> simp_all

theorem some_eq_ite_none_right {p : Prop} [Decidable p] {a : α} {b : Option α} :
    some a = (if p then b else none) ↔ p ∧ some a = b := by split <;> simp_all

theorem isSome_ite {p : Prop} [Decidable p] {b : α} :
    (if p then some b else none).isSome = true ↔ p := by split <;> simp_all

theorem eq_of_eq_some {x y : Option α} (h : ∀ z, x = some z ↔ y = some z) : x = y := Option.ext h

theorem choice_eq {α : Type u} [Subsingleton α] (a : α) : choice α = some a := by
  unfold choice
  split
  · exact congrArg some (Subsingleton.elim _ _)
  · exact absurd (Nonempty.intro a) ‹_›

theorem choice_isSome_iff_nonempty {α : Type u} : (choice α).isSome ↔ Nonempty α := by
  unfold choice
  split <;> simp_all

end Option
