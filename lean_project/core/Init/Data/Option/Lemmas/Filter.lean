/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Lemmas.Bind

/-!
# Options: tests of the value and alternatives

`filter`, `guard`, `any` and `all` ask a Boolean predicate; `orElse` and `or` take the first option
that has a value.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

/-! ### `filter`, `guard`, `any`, `all` -/

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl

theorem filter_some {p : α → Bool} {a : α} : (some a).filter p = if p a then some a else none := rfl

theorem filter_some_pos {p : α → Bool} {a : α} (h : p a) : (some a).filter p = some a := by
  simp [filter_some, h]

theorem filter_some_neg {p : α → Bool} {a : α} (h : p a = false) : (some a).filter p = none := by
  simp [filter_some, h]

theorem isSome_of_isSome_filter {p : α → Bool} {o : Option α} (h : (o.filter p).isSome) :
    o.isSome := by cases o <;> simp_all

@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} :
    o.filter p = none ↔ ∀ a, o = some a → ¬p a := by
  cases o with
  | none => simp
  | some a => cases h : p a <;> simp [filter_some, h]

@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} {a : α} :
    o.filter p = some a ↔ o = some a ∧ p a := by
  cases o with
  | none => simp
  | some b => by_cases h : p b <;> simp [filter_some, h] <;> rintro rfl <;> simp [h]

theorem mem_filter_iff {p : α → Bool} {a : α} {o : Option α} : a ∈ o.filter p ↔ a ∈ o ∧ p a :=
  filter_eq_some_iff

theorem filter_eq_bind (x : Option α) (p : α → Bool) :
    x.filter p = x.bind fun a ↦ if p a then some a else none := by cases x <;> rfl

@[simp] theorem all_none {p : α → Bool} : none.all p = true := rfl

@[simp] theorem all_some {p : α → Bool} {x : α} : (some x).all p = p x := rfl

@[simp] theorem any_none {p : α → Bool} : none.any p = false := rfl

@[simp] theorem any_some {p : α → Bool} {x : α} : (some x).any p = p x := rfl

theorem all_eq_true {p : α → Bool} {x : Option α} : x.all p = true ↔ ∀ y, x = some y → p y := by
  cases x <;> simp

theorem any_eq_true {p : α → Bool} {x : Option α} : x.any p = true ↔ ∃ y, x = some y ∧ p y := by
  cases x <;> simp

theorem any_eq_false {p : α → Bool} {x : Option α} :
    x.any p = false ↔ ∀ y, x = some y → p y = false := by
  cases x <;> simp

theorem all_eq_false {p : α → Bool} {x : Option α} :
    x.all p = false ↔ ∃ y, x = some y ∧ p y = false := by
  cases x <;> simp

@[simp] theorem any_map {f : α → β} {p : β → Bool} {x : Option α} :
    (x.map f).any p = x.any (p ∘ f) := by
  cases x <;> rfl

@[simp] theorem all_map {f : α → β} {p : β → Bool} {x : Option α} :
    (x.map f).all p = x.all (p ∘ f) := by
  cases x <;> rfl

@[simp] theorem isSome_guard {p : α → Bool} {a : α} : (guard p a).isSome = p a := by
  cases h : p a <;> simp [guard, h]

@[simp] theorem guard_eq_none_iff {p : α → Bool} {a : α} : guard p a = none ↔ p a = false := by
  cases h : p a <;> simp [guard, h]

@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a := by
  cases h : p a <;> simp [guard, h]

theorem guard_pos {p : α → Bool} {a : α} (h : p a = true) : guard p a = some a := by simp [guard, h]

theorem guard_false {a : α} : guard (fun _ ↦ false) a = none := rfl

theorem guard_true {a : α} : guard (fun _ ↦ true) a = some a := rfl

theorem filter_guard {p q : α → Bool} {a : α} :
    (guard p a).filter q = guard (fun x ↦ p x && q x) a := by
  cases h : p a <;> simp [guard, h, filter_some]

/-! ### Alternatives -/

@[simp] theorem orElse_eq_orElse : HOrElse.hOrElse = @Option.orElse α := by
  funext a b; cases a <;> rfl

@[simp] theorem some_orElse (a : α) (f : Unit → Option α) : (some a).orElse f = some a := rfl

@[simp] theorem none_orElse (f : Unit → Option α) : none.orElse f = f () := rfl

@[simp] theorem orElse_fun_none (x : Option α) : x.orElse (fun _ ↦ none) = x := by cases x <;> rfl

@[simp] theorem orElse_fun_some (x : Option α) (a : α) :
    x.orElse (fun _ ↦ some a) = some (x.getD a) := by
  cases x <;> rfl

theorem orElse_eq_some_iff {o : Option α} {f : Unit → Option α} {x : α} :
    o.orElse f = some x ↔ o = some x ∨ o = none ∧ f () = some x := by cases o <;> simp

theorem orElse_eq_none_iff {o : Option α} {f : Unit → Option α} :
    o.orElse f = none ↔ o = none ∧ f () = none := by cases o <;> simp

theorem map_orElse {f : α → β} {x : Option α} {y : Unit → Option α} :
    (x.orElse y).map f = (x.map f).orElse fun _ ↦ (y ()).map f := by cases x <;> rfl

@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl

@[simp] theorem none_or {o : Option α} : none.or o = o := rfl

@[simp] theorem or_none {o : Option α} : o.or none = o := by cases o <;> rfl

@[simp] theorem or_some {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by
  cases o <;> rfl

theorem or_some' {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl

theorem or_eq_orElse (o o' : Option α) : o.or o' = o.orElse (fun _ ↦ o') := by cases o <;> rfl

theorem or_eq_bif {o o' : Option α} : o.or o' = bif o.isSome then o else o' := by cases o <;> rfl

@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by
  cases o <;> rfl

@[simp] theorem isNone_or {o o' : Option α} : (o.or o').isNone = (o.isNone && o'.isNone) := by
  cases o <;> rfl

@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by
  cases o <;> simp

@[simp] theorem or_eq_some_iff {o o' : Option α} {a : α} :
    o.or o' = some a ↔ o = some a ∨ o = none ∧ o' = some a := by cases o <;> simp

theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by cases o₁ <;> rfl

instance : Std.Associative (α := Option α) Option.or := ⟨fun _ _ _ ↦ or_assoc⟩

@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl

instance : Std.IdempotentOp (α := Option α) Option.or := ⟨fun _ ↦ or_self⟩

theorem map_or {f : α → β} {o o' : Option α} : (o.or o').map f = (o.map f).or (o'.map f) := by
  cases o <;> rfl

end Option
