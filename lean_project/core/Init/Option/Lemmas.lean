prelude
import Init.Option.Basic
import Init.Bool.Lemmas
import Init.Logic.Inventory

/-!
# Options: lemmas

An option is `none` or `some a`, so nearly everything is decided by cases. The simp lemmas push
functions through the two constructors and turn `= some _` and `= none` into statements about the
parts.
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
  | some b => exact ⟨nofun, fun h => absurd rfl (h b)⟩

theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, ¬a ∈ o := eq_none_iff_forall_ne_some

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h none, fun x => h (some x)⟩, fun h x => match x with | none => h.1 | some a => h.2 a⟩

protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, h⟩ => match x, h with | none, h => .inl h | some a, h => .inr ⟨a, h⟩,
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
  | none => exact Option.not_isSome_iff_eq_none.1 fun k => nomatch (h _).1 (eq_some_of_isSome k)
  | some a => exact (h a).2 rfl

theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome := by cases x <;> simp_all

theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome := by
  cases x <;> simp_all

@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl

@[simp] theorem some_get {x : Option α} (h : isSome x) : some (x.get h) = x := (eq_some_of_isSome h).symm

theorem get_mem {o : Option α} (h : isSome o) : o.get h ∈ o := by simp

theorem get_of_mem {a : α} {o : Option α} (h : isSome o) : a ∈ o → o.get h = a := by
  cases o <;> simp

theorem get_of_eq_some {a : α} {o : Option α} (h : isSome o) : o = some a → o.get h = a := by
  cases o <;> simp

theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome, o.get h = a := by
  cases o with
  | none => exact ⟨nofun, fun ⟨h, _⟩ => nomatch h⟩
  | some b => exact ⟨fun e => ⟨rfl, Option.some.inj e⟩, fun ⟨_, e⟩ => congrArg some e⟩

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

/-! ### `bind` and `join` -/

@[simp] theorem pure_def : (pure : α → Option α) = some := rfl

@[simp] theorem bind_eq_bind {α β : Type u} : bind = @Option.bind α β := rfl

@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl

@[simp] theorem bind_fun_none (x : Option α) : (x.bind fun _ => (none : Option β)) = none := by
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
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl

theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl

theorem bind_congr {o : Option α} {f g : α → Option β} (h : ∀ a, o = some a → f a = g a) :
    o.bind f = o.bind g := by cases o <;> simp_all

theorem isSome_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isSome = x.any (fun x => (f x).isSome) := by cases x <;> rfl

theorem isNone_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isNone = x.all (fun x => (f x).isNone) := by cases x <;> rfl

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

@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun (a : α) => a) = id := by
  funext x; cases x <;> rfl

@[simp] theorem map_id_apply' {α : Type u} {x : Option α} : Option.map (fun (a : α) => a) x = x := by
  cases x <;> rfl

theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} :
    (o.map f).get h = f (o.get (by simpa using h)) := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) : (x.map g).map h = x.map (h ∘ g) := by
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

@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (getD o x) := by
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
    x.filter p = x.bind fun a => if p a then some a else none := by cases x <;> rfl

@[simp] theorem all_none {p : α → Bool} : none.all p = true := rfl

@[simp] theorem all_some {p : α → Bool} {x : α} : (some x).all p = p x := rfl

@[simp] theorem any_none {p : α → Bool} : none.any p = false := rfl

@[simp] theorem any_some {p : α → Bool} {x : α} : (some x).any p = p x := rfl

theorem all_eq_true {p : α → Bool} {x : Option α} : x.all p = true ↔ ∀ y, x = some y → p y := by
  cases x <;> simp

theorem any_eq_true {p : α → Bool} {x : Option α} : x.any p = true ↔ ∃ y, x = some y ∧ p y := by
  cases x <;> simp

theorem any_eq_false {p : α → Bool} {x : Option α} : x.any p = false ↔ ∀ y, x = some y → p y = false := by
  cases x <;> simp

theorem all_eq_false {p : α → Bool} {x : Option α} : x.all p = false ↔ ∃ y, x = some y ∧ p y = false := by
  cases x <;> simp

@[simp] theorem any_map {f : α → β} {p : β → Bool} {x : Option α} : (x.map f).any p = x.any (p ∘ f) := by
  cases x <;> rfl

@[simp] theorem all_map {f : α → β} {p : β → Bool} {x : Option α} : (x.map f).all p = x.all (p ∘ f) := by
  cases x <;> rfl

@[simp] theorem isSome_guard {p : α → Bool} {a : α} : (guard p a).isSome = p a := by
  cases h : p a <;> simp [guard, h]

@[simp] theorem guard_eq_none_iff {p : α → Bool} {a : α} : guard p a = none ↔ p a = false := by
  cases h : p a <;> simp [guard, h]

@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a := by
  cases h : p a <;> simp [guard, h]

theorem guard_pos {p : α → Bool} {a : α} (h : p a = true) : guard p a = some a := by simp [guard, h]

theorem guard_false {a : α} : guard (fun _ => false) a = none := rfl

theorem guard_true {a : α} : guard (fun _ => true) a = some a := rfl

theorem filter_guard {p q : α → Bool} {a : α} : (guard p a).filter q = guard (fun x => p x && q x) a := by
  cases h : p a <;> simp [guard, h, filter_some]

/-! ### Alternatives -/

@[simp] theorem orElse_eq_orElse : HOrElse.hOrElse = @Option.orElse α := by
  funext a b; cases a <;> rfl

@[simp] theorem some_orElse (a : α) (f : Unit → Option α) : (some a).orElse f = some a := rfl

@[simp] theorem none_orElse (f : Unit → Option α) : none.orElse f = f () := rfl

@[simp] theorem orElse_fun_none (x : Option α) : x.orElse (fun _ => none) = x := by cases x <;> rfl

@[simp] theorem orElse_fun_some (x : Option α) (a : α) : x.orElse (fun _ => some a) = some (x.getD a) := by
  cases x <;> rfl

theorem orElse_eq_some_iff {o : Option α} {f : Unit → Option α} {x : α} :
    o.orElse f = some x ↔ o = some x ∨ o = none ∧ f () = some x := by cases o <;> simp

theorem orElse_eq_none_iff {o : Option α} {f : Unit → Option α} :
    o.orElse f = none ↔ o = none ∧ f () = none := by cases o <;> simp

theorem map_orElse {f : α → β} {x : Option α} {y : Unit → Option α} :
    (x.orElse y).map f = (x.map f).orElse fun _ => (y ()).map f := by cases x <;> rfl

@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl

@[simp] theorem none_or {o : Option α} : none.or o = o := rfl

@[simp] theorem or_none {o : Option α} : o.or none = o := by cases o <;> rfl

@[simp] theorem or_some {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by
  cases o <;> rfl

theorem or_some' {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl

theorem or_eq_orElse (o o' : Option α) : o.or o' = o.orElse (fun _ => o') := by cases o <;> rfl

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

instance : Std.Associative (α := Option α) Option.or := ⟨fun _ _ _ => or_assoc⟩

@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl

instance : Std.IdempotentOp (α := Option α) Option.or := ⟨fun _ => or_self⟩

theorem map_or {f : α → β} {o o' : Option α} : (o.or o').map f = (o.map f).or (o'.map f) := by
  cases o <;> rfl

/-! ### Combining values -/

@[simp] theorem merge_none_left {f : α → α → α} {b : Option α} : merge f none b = b := by
  cases b <;> rfl

@[simp] theorem merge_none_right {f : α → α → α} {a : Option α} : merge f a none = a := by
  cases a <;> rfl

@[simp] theorem merge_some_some {f : α → α → α} {a b : α} : merge f (some a) (some b) = some (f a b) := 
  rfl

theorem merge_eq_or_eq {f : α → α → α} (h : ∀ a b, f a b = a ∨ f a b = b) (o₁ o₂ : Option α) :
    merge f o₁ o₂ = o₁ ∨ merge f o₁ o₂ = o₂ := by cases o₁ <;> cases o₂ <;> simp_all

theorem merge_eq_none_iff {f : α → α → α} {o o' : Option α} : merge f o o' = none ↔ o = none ∧ o' = none := by
  cases o <;> cases o' <;> simp

@[simp] theorem elim_none (x : β) (f : α → β) : (none : Option α).elim x f = x := rfl

@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl

@[simp] theorem elim_map {f : α → β} {g : β → γ} {b : γ} {o : Option α} : (o.map f).elim b g = o.elim b (g ∘ f) := by
  cases o <;> rfl

@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl

@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl

@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl

@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl

instance [BEq α] [ReflBEq α] : ReflBEq (Option α) where
  rfl {o} := by cases o <;> simp

instance [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  eq_of_beq {a b} h := by cases a <;> cases b <;> simp_all

@[simp] theorem toList_some (a : α) : (some a).toList = [a] := rfl

@[simp] theorem toList_none (α : Type u) : (none : Option α).toList = [] := rfl

@[simp] theorem mem_toList {a : α} {o : Option α} : a ∈ o.toList ↔ o = some a := by
  cases o <;> simp [eq_comm]

@[simp] theorem length_toList {o : Option α} : o.toList.length = if o.isSome then 1 else 0 := by
  cases o <;> rfl

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

@[simp] theorem pbind_none {f : (a : α) → none = some a → Option β} : pbind none f = none := rfl

@[simp] theorem pbind_some {a : α} {f : (b : α) → some a = some b → Option β} : pbind (some a) f = f a rfl := 
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
