/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.HeadTail

/-!
# Lists: `map`, `filter`, `filterMap`

How the three go with each other, with membership, length and the ends of a list.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `map` -/

@[simp] theorem map_id_fun : map (id : α → α) = id := by
  funext l; induction l <;> simp_all

@[simp] theorem map_id_fun' : map (fun (a : α) ↦ a) = id := map_id_fun

theorem map_id (l : List α) : map (id : α → α) l = l := by rw [map_id_fun]; rfl

theorem map_id' (l : List α) : map (fun (a : α) ↦ a) l = l := map_id l

theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l := by
  induction l <;> simp_all

theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl

theorem map_congr_left {l : List α} {f g : α → β} (h : ∀ a, a ∈ l → f a = g a) :
    map f l = map g l := by
  induction l <;> simp_all

@[simp] theorem map_inj_left {l : List α} {f g : α → β} :
    map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l <;> simp_all

theorem map_inj {f g : α → β} : map f = map g ↔ f = g :=
  ⟨fun h ↦ funext fun a ↦ head_eq_of_cons_eq (congrFun h [a]), fun h ↦ h ▸ rfl⟩

theorem map_inj_right {f : α → β} {l l' : List α} (w : ∀ x y, f x = f y → x = y) :
    map f l = map f l' ↔ l = l' := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ rfl⟩
  induction l generalizing l' with
  | nil => cases l' with
    | nil => rfl
    | cons b l' => cases h
  | cons a l ih => cases l' with
    | nil => cases h
    | cons b l' =>
      obtain ⟨h, k⟩ := List.cons.inj h
      rw [w _ _ h, ih k]

@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l <;> simp

theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] :=
  map_eq_nil_iff.1 h

theorem map_eq_cons_iff {f : α → β} {l : List α} {b : β} {l₂ : List β} :
    map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by
  cases l with
  | nil => exact ⟨nofun, fun ⟨_, _, h, _⟩ ↦ nomatch h⟩
  | cons a l =>
    refine ⟨fun h ↦ ⟨a, l, rfl, List.cons.inj h⟩, ?_⟩
    rintro ⟨_, _, h, rfl, rfl⟩; cases h; rfl

theorem map_eq_cons_iff' {f : α → β} {l : List α} {b : β} {l₂ : List β} :
    map f l = b :: l₂ ↔ l.head?.map f = some b ∧ l.tail?.map (map f) = some l₂ := by
  cases l <;> simp

theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} :
    map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by
  rw [map_eq_cons_iff]
  exact ⟨fun ⟨a, t, h, e, k⟩ ↦ ⟨a, by rw [h, eq_nil_of_map_eq_nil k], e⟩,
    fun ⟨a, h, e⟩ ↦ ⟨a, [], h, e, rfl⟩⟩

theorem map_eq_append_iff {f : α → β} {l : List α} {L₁ L₂ : List β} :
    map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  constructor
  · intro h
    induction L₁ generalizing l with
    | nil => exact ⟨[], l, rfl, rfl, h⟩
    | cons b L₁ ih =>
      obtain ⟨a, t, rfl, rfl, k⟩ := map_eq_cons_iff.1 h
      obtain ⟨l₁, l₂, rfl, rfl, e⟩ := ih k
      exact ⟨a :: l₁, l₂, rfl, rfl, e⟩
  · rintro ⟨l₁, l₂, rfl, rfl, rfl⟩
    exact map_append

theorem append_eq_map_iff {f : α → β} {l : List α} {L₁ L₂ : List β} :
    L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  rw [eq_comm, map_eq_append_iff]

theorem map_eq_foldr {f : α → β} {l : List α} : map f l = foldr (fun a bs ↦ f a :: bs) [] l := by
  induction l <;> simp_all

theorem map_concat {f : α → β} {a : α} {l : List α} :
    map f (concat l a) = concat (map f l) (f a) := by
  simp

@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by
  cases l <;> rfl

theorem map_eq_iff {f : α → β} {l : List α} {l' : List β} :
    map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f :=
  ⟨fun h i ↦ by rw [← h, getElem?_map], fun h ↦ ext_getElem? fun i ↦ by rw [getElem?_map, h]⟩

/-! ### `filter` -/

@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl

theorem filter_cons {x : α} {xs : List α} {p : α → Bool} :
    (x :: xs).filter p = if p x then x :: (xs.filter p) else xs.filter p := by
  cases h : p x <;> simp [filter, h]

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a) :
    filter p (a :: l) = a :: filter p l := by
  simp [filter_cons, pa]

@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a) :
    filter p (a :: l) = filter p l := by
  simp [filter_cons, pa]

@[simp] theorem mem_filter {p : α → Bool} {as : List α} {x : α} :
    x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => simp
  | cons a as ih =>
    cases h : p a
    · rw [filter_cons_of_neg (by simp [h]), ih, mem_cons, or_and_right]
      exact (or_iff_right_of_imp fun k ↦ by simp [k.1, h] at k).symm
    · rw [filter_cons_of_pos h, mem_cons, mem_cons, ih, or_and_right]
      exact or_congr_left ⟨fun e ↦ ⟨e, e ▸ h⟩, And.left⟩

theorem of_mem_filter {a : α} {p : α → Bool} {l : List α} (h : a ∈ filter p l) : p a :=
  (mem_filter.1 h).2

theorem mem_of_mem_filter {a : α} {p : α → Bool} {l : List α} (h : a ∈ filter p l) : a ∈ l :=
  (mem_filter.1 h).1

theorem mem_filter_of_mem {a : α} {p : α → Bool} {l : List α} (h : a ∈ l) (k : p a) :
    a ∈ filter p l :=
  mem_filter.2 ⟨h, k⟩

theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => simp
  | cons a l ih => rw [filter_cons]; split <;> simp <;> omega

@[simp] theorem filter_eq_self {p : α → Bool} {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : p a
    · rw [filter_cons_of_neg (by simp [h])]
      refine ⟨fun e ↦ ?_, fun k ↦ absurd (k a (.head l)) (by simp [h])⟩
      have := length_filter_le p l
      rw [e] at this; simp at this; omega
    · simp [filter_cons_of_pos h, ih, h]

@[simp] theorem length_filter_eq_length_iff {p : α → Bool} {l : List α} :
    (filter p l).length = l.length ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : p a
    · have := length_filter_le p l
      simp [h]; omega
    · simp [h, ih]

@[simp] theorem filter_eq_nil_iff {p : α → Bool} {l : List α} :
    filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  simp [eq_nil_iff_forall_not_mem]

theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j := by simp

@[simp] theorem filter_filter {p q : α → Bool} {l : List α} :
    filter p (filter q l) = filter (fun a ↦ p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : q a <;> cases k : p a <;> simp [h, k, ih]

theorem filter_map {f : β → α} {p : α → Bool} {l : List β} :
    filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

theorem map_filter_eq_foldr {f : α → β} {p : α → Bool} {as : List α} :
    map f (filter p as) = foldr (fun a bs ↦ bif p a then f a :: bs else bs) [] as := by
  induction as with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons, filter_cons, h a (.head l), ih fun x m ↦ h x (.tail a m)]

@[simp] theorem filter_reverse {p : α → Bool} {l : List α} :
    l.reverse.filter p = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem filter_true {l : List α} : l.filter (fun _ ↦ true) = l := by simp

@[simp] theorem filter_false {l : List α} : l.filter (fun _ ↦ false) = [] := by simp

/-! ### `filterMap` -/

@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl

theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) = match f a with | none => filterMap f l | some b => b :: filterMap f l :=
  rfl

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by simp [filterMap_cons, h]

@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β}
    (h : f a = some b) :
    filterMap f (a :: l) = b :: filterMap f l := by simp [filterMap_cons, h]

@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l; induction l <;> simp_all

@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x ↦ some (f x)) = map f :=
  filterMap_eq_map

theorem filterMap_some_fun : filterMap (some : α → Option α) = id := by
  funext l; induction l <;> simp_all

@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := by
  rw [filterMap_some_fun]; rfl

theorem length_filterMap_le (f : α → Option β) (l : List α) :
    (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h] <;> omega

@[simp] theorem filterMap_length_eq_length {f : α → Option β} {l : List α} :
    (filterMap f l).length = l.length ↔ ∀ a, a ∈ l → (f a).isSome := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : f a with
    | none =>
      have := length_filterMap_le f l
      simp [h]; omega
    | some b => simp [h, ih]

@[simp] theorem filterMap_eq_filter {p : α → Bool} : filterMap (Option.guard p) = filter p := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [Option.guard, h, ih]

@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : f a with
    | none => simp [h, ih]
    | some c => simp [h, ih, eq_comm (a := b)]

theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} :
    filterMap g (filterMap f l) = filterMap (fun x ↦ (f x).bind g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]

theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x ↦ (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

@[simp] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} :
    filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : g (f a) <;> simp [h, ih]

theorem filter_filterMap {f : α → Option β} {p : β → Bool} {l : List α} :
    filter p (filterMap f l) = filterMap (fun x ↦ (f x).filter p) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    cases h : f a with
    | none => simp [h, ih]
    | some b => cases k : p b <;> simp [Option.filter_some, h, k, ih]

theorem filterMap_filter {p : α → Bool} {f : α → Option β} {l : List α} :
    filterMap f (filter p l) = filterMap (fun x ↦ if p x then f x else none) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> cases k : f a <;> simp [h, k, ih]

theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ filterMap f l), P i) ↔ ∀ (j) (_ : j ∈ l) (b), f j = some b → P b :=
  ⟨fun h j m b e ↦ h b (mem_filterMap.2 ⟨j, m, e⟩), fun h i m ↦
    let ⟨j, m, e⟩ := mem_filterMap.1 m
    h j m i e⟩

@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

theorem map_filterMap_of_inv {f : α → Option β} {g : β → α} (H : ∀ x : α, (f x).map g = some x)
    {l : List α} :
    map g (filterMap f l) = l := by rw [map_filterMap]; simp [H]

@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} :
    l.reverse.filterMap f = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

theorem filterMap_congr {f g : α → Option β} {l : List α} (h : ∀ x, x ∈ l → f x = g x) :
    filterMap f l = filterMap g l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filterMap_cons, h a (.head l), ih fun x m ↦ h x (.tail a m)]

theorem map_filterMap_some_eq_filter_map_isSome {f : α → Option β} {l : List α} :
    (l.filterMap f).map some = (l.map f).filter fun b ↦ b.isSome := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [filter_cons, h, ih]

/-! ### `partition` -/

theorem partition_loop_eq {p : α → Bool} {l : List α} {as bs : List α} :
    partition.loop p l (as, bs) = (as.reverse ++ filter p l, bs.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing as bs with
  | nil => simp [partition.loop]
  | cons a l ih => cases h : p a <;> simp [partition.loop, h, ih]

@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop_eq

end List
