/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Lemmas.Get

/-!
# Options: `bind`, `join` and `map`

Functions applied to the value, if there is one. The simp lemmas turn `= some _` and `= none` of the
result into statements about the argument.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

/-! ### `bind` and `join` -/

@[simp] theorem pure_def : (pure : α → Option α) = some := rfl

@[simp] theorem bind_eq_bind {α β : Type u} : bind = @Option.bind α β := rfl

@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl

@[simp] theorem bind_fun_none (x : Option α) : (x.bind fun _ ↦ (none : Option β)) = none := by
  cases x <;> cases none <;> rfl

theorem bind_eq_some_iff {x : Option α} {f : α → Option β} {b : β} :
    x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by cases x <;> simp

@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ a, o = some a → f a = none := by cases o <;> simp

theorem bind_eq_none' {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ b a, o = some a → f a ≠ some b := by
  cases o <;> simp [eq_none_iff_forall_ne_some]

theorem mem_bind_iff {o : Option α} {f : α → Option β} {b : β} :
    b ∈ o.bind f ↔ ∃ a, a ∈ o ∧ b ∈ f a := by cases o <;> simp

theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x ↦ b.bind (f x)) = b.bind fun y ↦ a.bind fun x ↦ f x y := by
  cases a <;> cases b <;> rfl

theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y ↦ (f y).bind g := by cases x <;> rfl

theorem bind_congr {o : Option α} {f g : α → Option β} (h : ∀ a, o = some a → f a = g a) :
    o.bind f = o.bind g := by cases o <;> simp_all

theorem isSome_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isSome = x.any (fun x ↦ (f x).isSome) := by cases x <;> rfl

theorem isNone_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isNone = x.all (fun x ↦ (f x).isNone) := by cases x <;> rfl

theorem isSome_of_isSome_bind {x : Option α} {f : α → Option β} (h : (x.bind f).isSome) :
    x.isSome := by cases x <;> simp_all

@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl

@[simp] theorem join_some {x : Option α} : (some x).join = x := rfl

theorem join_eq_some_iff {x : Option (Option α)} {a : α} : x.join = some a ↔ x = some (some a) := by
  cases x <;> simp [join]

theorem join_ne_none {x : Option (Option α)} : x.join ≠ none ↔ ∃ z, x = some (some z) := by
  cases x <;> simp [join, ne_none_iff_exists']

theorem join_ne_none' {x : Option (Option α)} : ¬x.join = none ↔ ∃ z, x = some (some z) :=
  join_ne_none

theorem join_eq_none_iff {o : Option (Option α)} : o.join = none ↔ o = none ∨ o = some none := by
  cases o <;> simp [join]

theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := rfl

theorem join_eq_get {x : Option (Option α)} {h : x.isSome} : x.join = x.get h := by
  cases x with
  | none => exact nomatch h
  | some a => rfl

theorem mem_of_mem_join {a : α} {x : Option (Option α)} (h : a ∈ x.join) : some a ∈ x :=
  join_eq_some_iff.1 h

/-! ### `map` -/

@[simp] theorem map_eq_map {α β : Type u} {f : α → β} : Functor.map f = Option.map f := by
  funext o; cases o <;> rfl

@[simp] theorem map_eq_some_iff {f : α → β} {x : Option α} {b : β} :
    x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by cases x <;> simp

@[simp] theorem map_eq_none_iff {f : α → β} {x : Option α} : x.map f = none ↔ x = none := by
  cases x <;> simp

@[simp] theorem isSome_map {f : α → β} {x : Option α} : (x.map f).isSome = x.isSome := by
  cases x <;> rfl

@[simp] theorem isNone_map {f : α → β} {x : Option α} : (x.map f).isNone = x.isNone := by
  cases x <;> rfl

theorem map_eq_bind {f : α → β} {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl

theorem map_congr {f g : α → β} {x : Option α} (h : ∀ a, x = some a → f a = g a) :
    x.map f = x.map g := by cases x <;> simp_all

@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := by
  funext x; cases x <;> rfl

@[simp] theorem map_id_apply {α : Type u} {x : Option α} : Option.map (id : α → α) x = x := by
  cases x <;> rfl

theorem map_id : (Option.map id : Option α → Option α) = id := map_id_fun

theorem map_id' {x : Option α} : Option.map id x = x := map_id_apply

@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun (a : α) ↦ a) = id := by
  funext x; cases x <;> rfl

@[simp] theorem map_id_apply' {α : Type u} {x : Option α} :
    Option.map (fun (a : α) ↦ a) x = x := by
  cases x <;> rfl

theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} :
    (o.map f).get h = f (o.get (by simpa using h)) := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    (x.map g).map h = x.map (h ∘ g) := by
  cases x <;> rfl

theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h := by
  cases x <;> rfl

@[simp] theorem map_comp_map (f : α → β) (g : β → γ) :
    Option.map g ∘ Option.map f = Option.map (g ∘ f) := by funext x; cases x <;> rfl

theorem mem_map {f : α → β} {b : β} {o : Option α} : b ∈ o.map f ↔ ∃ a, a ∈ o ∧ f a = b := by simp

theorem mem_map_of_mem {a : α} {x : Option α} (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x := by
  cases x <;> simp_all

theorem forall_mem_map {f : α → β} {o : Option α} {p : β → Prop} :
    (∀ y, y ∈ o.map f → p y) ↔ ∀ x, x ∈ o → p (f x) := by cases o <;> simp

theorem exists_mem_map {f : α → β} {o : Option α} {p : β → Prop} :
    (∃ y, y ∈ o.map f ∧ p y) ↔ ∃ x, x ∈ o ∧ p (f x) := by cases o <;> simp

theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) :
    o.map f = o'.map f ↔ o = o' := by cases o <;> cases o' <;> simp; exact ⟨w _ _, congrArg f⟩

@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) :
    (o.map f).getD (f x) = f (getD o x) := by
  cases o <;> rfl

theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl

@[simp] theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} :
    (x.map f).bind g = x.bind (g ∘ f) := by cases x <;> rfl

theorem bind_map_comm {x : Option (Option α)} {f : α → β} :
    x.bind (Option.map f) = (x.map (Option.map f)).bind id := by cases x <;> rfl

theorem join_map_eq_map_join {f : α → β} {x : Option (Option α)} :
    (x.map (Option.map f)).join = x.join.map f := by cases x <;> rfl

theorem join_join {x : Option (Option (Option α))} : x.join.join = (x.map join).join := by
  cases x <;> rfl

end Option
