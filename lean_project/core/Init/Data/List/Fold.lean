/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.MapFilter

/-!
# Lists: folds, sums, `flatten` and `flatMap`
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Folds -/

@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} :
    (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by induction l generalizing b <;> simp_all

@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by induction l <;> simp_all

theorem foldl_map {f : β → γ} {g : α → γ → α} {l : List β} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y ↦ g x (f y)) init := by
  induction l generalizing init <;> simp_all

theorem foldr_map {f : α → β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.map f).foldr g init = l.foldr (fun x y ↦ g (f x) y) init := by induction l <;> simp_all

@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldr (fun x ys ↦ f x :: ys) l' = l.map f ++ l' := by induction l <;> simp_all

@[simp] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l <;> simp_all

theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by simp

@[simp] theorem foldl_flip_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldl (fun xs y ↦ f y :: xs) l' = (l.map f).reverse ++ l' := by
  induction l generalizing l' <;> simp_all

theorem foldl_flip_cons_nil {l : List α} : l.foldl (fun xs y ↦ y :: xs) [] = l.reverse := by simp

@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y ↦ f y x) b := by induction l <;> simp_all

@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y ↦ f y x) b := by rw [← foldl_reverse, reverse_reverse]

theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y ↦ f y x) b := by simp

theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y ↦ f y x) b := by simp

theorem foldl_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldl f' (g a) = g (l.foldl f a) := by
  induction l generalizing a <;> simp_all

theorem foldr_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldr f' (g a) = g (l.foldr f a) := by
  induction l <;> simp_all

theorem foldl_hom (f : α → β) {g₁ : α → γ → α} {g₂ : β → γ → β} {l : List γ} {init : α}
    (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init <;> simp_all

theorem foldr_hom (f : β → γ) {g₁ : α → β → β} {g₂ : α → γ → γ} {l : List α} {init : β}
    (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l <;> simp_all

theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y ↦ if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y ↦ if p x then f x y else y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem foldl_congr {f g : β → α → β} {b : β} {l : List α} (h : ∀ b a, a ∈ l → f b a = g b a) :
    l.foldl f b = l.foldl g b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, foldl_cons, h b a (.head l), ih fun b a m ↦ h b a (.tail _ m)]

theorem foldr_congr {f g : α → β → β} {b : β} {l : List α} (h : ∀ a b, a ∈ l → f a b = g a b) :
    l.foldr f b = l.foldr g b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, foldr_cons, ih fun a b m ↦ h a b (.tail _ m), h a _ (.head l)]

theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} :
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := by
  induction l generalizing a₂ <;> simp_all [ha.assoc]

theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} :
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := by induction l <;> simp_all [ha.assoc]

/-! ### Sums -/

@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl

@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl

theorem sum_eq_foldr [Add α] [Zero α] {l : List α} : l.sum = l.foldr (· + ·) 0 := rfl

theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ <;> simp_all [Nat.add_assoc]

theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs <;> simp_all [sum_append_nat, Nat.add_comm]

theorem sum_eq_zero_iff_forall_eq_nat {xs : List Nat} : xs.sum = 0 ↔ ∀ x, x ∈ xs → x = 0 := by
  induction xs <;> simp_all

@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl

@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl

/-! ### `flatten` -/

@[simp] theorem flatten_nil : ([] : List (List α)).flatten = [] := rfl

@[simp] theorem flatten_cons {l : List α} {L : List (List α)} : (l :: L).flatten = l ++ L.flatten :=
  rfl

@[simp] theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L <;> simp_all

theorem flatten_singleton {l : List α} : [l].flatten = l := by simp

@[simp] theorem mem_flatten {a : α} {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L <;> simp_all

theorem exists_of_mem_flatten {a : α} {L : List (List α)} (h : a ∈ L.flatten) :
    ∃ l, l ∈ L ∧ a ∈ l :=
  mem_flatten.1 h

theorem mem_flatten_of_mem {a : α} {L : List (List α)} {l : List α} (lL : l ∈ L) (al : a ∈ l) :
    a ∈ L.flatten :=
  mem_flatten.2 ⟨l, lL, al⟩

@[simp] theorem flatten_append {L₁ L₂ : List (List α)} :
    (L₁ ++ L₂).flatten = L₁.flatten ++ L₂.flatten := by
  induction L₁ <;> simp_all

theorem flatten_concat {L : List (List α)} {l : List α} : (L ++ [l]).flatten = L.flatten ++ l := by
  simp

theorem flatten_flatten {L : List (List (List α))} :
    L.flatten.flatten = (L.map flatten).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, flatten_append, ih]; rfl

@[simp] theorem map_flatten {f : α → β} {L : List (List α)} :
    L.flatten.map f = (L.map (map f)).flatten := by
  induction L <;> simp_all

@[simp] theorem filterMap_flatten {f : α → Option β} {L : List (List α)} :
    filterMap f L.flatten = (L.map (filterMap f)).flatten := by
  induction L <;> simp_all

@[simp] theorem filter_flatten {p : α → Bool} {L : List (List α)} :
    filter p L.flatten = (L.map (filter p)).flatten := by
  induction L <;> simp_all

theorem flatten_filter_not_isEmpty {L : List (List α)} :
    (L.filter fun l ↦ !l.isEmpty).flatten = L.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => cases l <;> simp [filter_cons, ih]

@[simp] theorem flatten_eq_nil_iff {L : List (List α)} : L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by
  induction L <;> simp_all

theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} :
    L.flatten.foldl f b = L.foldl (fun b l ↦ l.foldl f b) b := by
  induction L generalizing b <;> simp_all

theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} :
    L.flatten.foldr f b = L.foldr (fun l b ↦ l.foldr f b) b := by induction L <;> simp_all

theorem reverse_flatten {L : List (List α)} :
    L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L <;> simp_all

theorem any_flatten {p : α → Bool} {L : List (List α)} : L.flatten.any p = L.any (any · p) := by
  induction L <;> simp_all

theorem all_flatten {p : α → Bool} {L : List (List α)} : L.flatten.all p = L.all (all · p) := by
  induction L <;> simp_all

/-! ### `flatMap` -/

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = (l.map f).flatten := rfl

@[simp] theorem flatMap_nil {f : α → List β} : [].flatMap f = [] := rfl

@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} :
    (x :: xs).flatMap f = f x ++ xs.flatMap f :=
  rfl

@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten := by simp [flatMap_def]

@[simp] theorem flatMap_id' {L : List (List α)} : L.flatMap (fun as ↦ as) = L.flatten := flatMap_id

@[simp] theorem length_flatMap {l : List α} {f : α → List β} :
    (l.flatMap f).length = (l.map fun a ↦ (f a).length).sum := by
  induction l <;> simp_all

@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l <;> simp_all

theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} (h : b ∈ l.flatMap f) :
    ∃ a, a ∈ l ∧ b ∈ f a :=
  mem_flatMap.1 h

theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a : α} (al : a ∈ l)
    (h : b ∈ f a) :
    b ∈ l.flatMap f :=
  mem_flatMap.2 ⟨a, al, h⟩

@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} :
    l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] := by
  induction l <;> simp_all

theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := by simp

@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x ↦ [x]) = l := by
  induction l <;> simp_all

@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  induction xs <;> simp_all

theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x ↦ (f x).flatMap g := by induction l <;> simp_all

theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} :
    (l.flatMap g).map f = l.flatMap fun a ↦ (g a).map f := by induction l <;> simp_all

theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) :
    (map f l).flatMap g = l.flatMap fun a ↦ g (f a) := by
  induction l <;> simp_all

theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x ↦ [f x] := by
  induction l <;> simp_all

theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} :
    (l.flatMap g).filterMap f = l.flatMap fun a ↦ (g a).filterMap f := by induction l <;> simp_all

theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a ↦ (g a).filter f := by induction l <;> simp_all

theorem flatMap_eq_foldl {f : α → List β} {l : List α} :
    l.flatMap f = l.foldl (fun acc a ↦ acc ++ f a) [] := by
  suffices ∀ l', l' ++ l.flatMap f = l.foldl (fun acc a ↦ acc ++ f a) l' from this []
  induction l with
  | nil => simp
  | cons a l ih => intro l'; rw [flatMap_cons, ← append_assoc, ih, foldl_cons]

theorem any_flatMap {l : List α} {f : α → List β} {p : β → Bool} :
    (l.flatMap f).any p = l.any fun a ↦ (f a).any p := by
  induction l <;> simp_all

theorem all_flatMap {l : List α} {f : α → List β} {p : β → Bool} :
    (l.flatMap f).all p = l.all fun a ↦ (f a).all p := by
  induction l <;> simp_all

end List
