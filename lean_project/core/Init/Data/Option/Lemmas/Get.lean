/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Instances
import Init.Data.Bool.Lemmas
import Init.PropLemmas

/-!
# Options: equality, membership and the value

When an option is `none` or `some a`, what is a member of it, and its value by `get`, `getD` and
`get!`.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

/-! ### Membership, equality with `some` and `none` -/

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl

theorem mem_iff {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl

theorem mem_some {a b : α} : a ∈ some b ↔ b = a := by simp

theorem mem_some_self (a : α) : a ∈ some a := rfl

theorem not_mem_none (a : α) : ¬a ∈ (none : Option α) := by simp

theorem some_inj {a b : α} : some a = some b ↔ a = b := by simp

theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b := by
  cases o <;> simp_all

theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o with
  | none => simp
  | some b => exact ⟨nofun, fun h ↦ absurd rfl (h b)⟩

theorem eq_none_iff_forall_not_mem {o : Option α} :
    o = none ↔ ∀ a, ¬a ∈ o := eq_none_iff_forall_ne_some

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h ↦ ⟨h none, fun x ↦ h (some x)⟩, fun h x ↦ match x with | none => h.1 | some a => h.2 a⟩

protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, h⟩ ↦ match x, h with | none, h => .inl h | some a, h => .inr ⟨a, h⟩,
    fun | .inl h => ⟨none, h⟩ | .inr ⟨a, h⟩ => ⟨some a, h⟩⟩

theorem eq_some_of_isSome {o : Option α} (h : o.isSome) : o = some (o.get h) := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

theorem ne_none_iff_isSome {o : Option α} : o ≠ none ↔ o.isSome := by cases o <;> simp

theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp

theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp

theorem exists_ne_none {p : Option α → Prop} : (∃ x, x ≠ none ∧ p x) ↔ ∃ x, p (some x) := by
  simp [Option.exists]

theorem forall_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := by
  simp [Option.forall]

theorem bex_ne_none {p : Option α → Prop} : (∃ x, ∃ (_ : x ≠ none), p x) ↔ ∃ x, p (some x) := by
  simp [Option.exists]

theorem ball_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := by
  simp [Option.forall]

/-! ### `isSome`, `isNone`, `get`, `getD` -/

@[simp] theorem isNone_none : (none : Option α).isNone = true := rfl

@[simp] theorem isNone_some {a : α} : (some a).isNone = false := rfl

@[simp] theorem isNone_iff_eq_none {o : Option α} : o.isNone ↔ o = none := by cases o <;> simp

theorem eq_none_of_isNone {o : Option α} : o.isNone → o = none := by simp

theorem isSome_iff_exists {x : Option α} : x.isSome ↔ ∃ a, x = some a := by cases x <;> simp

theorem isSome_iff_ne_none {o : Option α} : o.isSome ↔ o ≠ none := by cases o <;> simp

@[simp] theorem isSome_eq_false_iff {o : Option α} : o.isSome = false ↔ o.isNone = true := by
  cases o <;> simp

@[simp] theorem isNone_eq_false_iff {o : Option α} : o.isNone = false ↔ o.isSome = true := by
  cases o <;> simp

theorem not_isSome_iff_eq_none {o : Option α} : ¬o.isSome ↔ o = none := by simp

theorem not_isSome (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl

theorem not_isNone (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl

@[ext] theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ := by
  cases o₂ with
  | none => exact Option.not_isSome_iff_eq_none.1 fun k ↦ nomatch (h _).1 (eq_some_of_isSome k)
  | some a => exact (h a).2 rfl

theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome := by cases x <;> simp_all

theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome := by
  cases x <;> simp_all

@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl

@[simp] theorem some_get {x : Option α} (h : isSome x) :
    some (x.get h) = x := (eq_some_of_isSome h).symm

theorem get_mem {o : Option α} (h : isSome o) : o.get h ∈ o := by simp

theorem get_of_mem {a : α} {o : Option α} (h : isSome o) : a ∈ o → o.get h = a := by
  cases o <;> simp

theorem get_of_eq_some {a : α} {o : Option α} (h : isSome o) : o = some a → o.get h = a := by
  cases o <;> simp

theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome, o.get h = a := by
  cases o with
  | none => exact ⟨nofun, fun ⟨h, _⟩ ↦ nomatch h⟩
  | some b => exact ⟨fun e ↦ ⟨rfl, Option.some.inj e⟩, fun ⟨_, e⟩ ↦ congrArg some e⟩

theorem get_inj {o1 o2 : Option α} {h1 : o1.isSome} {h2 : o2.isSome} :
    o1.get h1 = o2.get h2 ↔ o1 = o2 := by
  rw [← Option.some.injEq, some_get, some_get]

theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x <;> simp_all

theorem getD_eq_iff {o : Option α} {a b : α} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by
  cases o <;> simp

theorem get_eq_getD {fallback : α} (o : Option α) {h : o.isSome} : o.get h = o.getD fallback := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl

@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl

theorem get!_eq_getD [Inhabited α] (o : Option α) : o.get! = o.getD default := rfl

theorem get_eq_get! [Inhabited α] (o : Option α) {h : o.isSome} : o.get h = o.get! := by
  rw [get_eq_getD (fallback := default), get!_eq_getD]

end Option
