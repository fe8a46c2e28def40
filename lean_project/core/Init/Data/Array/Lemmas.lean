/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Array.Basic
import Init.Data

/-!
# Lemmas on arrays

Each is the lemma on lists of the same name, carried over by `toList`.
-/

set_option relaxedAutoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Array

/-! ### Arrays and lists -/

@[simp] theorem toList_inj {xs ys : Array α} : xs.toList = ys.toList ↔ xs = ys :=
  ⟨ext', congrArg toList⟩

@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.toList.length) :
    xs.toList[i] = xs[i]'h := rfl

theorem getElem?_eq_getElem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i]? = some xs[i] :=
  dif_pos h

theorem getElem?_eq_none {xs : Array α} {i : Nat} (h : xs.size ≤ i) : xs[i]? = none :=
  dif_neg (Nat.not_lt_of_le h)

theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  by_cases h : i < xs.size
  · rw [List.getElem?_eq_getElem (show i < xs.toList.length from h), getElem?_eq_getElem h]
    rfl
  · have h := Nat.le_of_not_lt h
    rw [List.getElem?_eq_none (show xs.toList.length ≤ i from h), getElem?_eq_none h]

@[ext] theorem ext {xs ys : Array α} (h₁ : xs.size = ys.size)
    (h₂ : ∀ (i : Nat) (hi : i < xs.size) (hi' : i < ys.size), xs[i] = ys[i]) : xs = ys :=
  ext' (List.ext_getElem h₁ fun i hi hi' ↦ h₂ i hi hi')

theorem eq_empty_of_size_eq_zero {xs : Array α} (h : xs.size = 0) : xs = #[] :=
  ext' (List.eq_nil_of_length_eq_zero h)

@[simp] theorem size_eq_zero_iff {xs : Array α} : xs.size = 0 ↔ xs = #[] :=
  ⟨eq_empty_of_size_eq_zero, fun h ↦ by rw [h]; rfl⟩

/-! ### Members -/

@[simp] theorem not_mem_empty (a : α) : ¬ a ∈ #[] := fun h ↦ List.not_mem_nil h.val

@[simp] theorem mem_push {xs : Array α} {a b : α} : b ∈ xs.push a ↔ b ∈ xs ∨ b = a := by
  simp [← mem_toList_iff]

theorem mem_push_self {xs : Array α} {a : α} : a ∈ xs.push a := by simp

@[simp] theorem mem_append {xs ys : Array α} {a : α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  simp [← mem_toList_iff]

@[simp] theorem mem_map {f : α → β} {xs : Array α} {b : β} :
    b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by
  simp [← mem_toList_iff]

@[simp] theorem mem_filter {p : α → Bool} {xs : Array α} {a : α} :
    a ∈ xs.filter p ↔ a ∈ xs ∧ p a := by
  simp [← mem_toList_iff]

@[simp] theorem mem_reverse {xs : Array α} {a : α} : a ∈ xs.reverse ↔ a ∈ xs := by
  simp [← mem_toList_iff]

theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs :=
  ⟨List.getElem_mem h⟩

/-! ### Appending -/

@[simp] theorem append_empty {xs : Array α} : xs ++ #[] = xs := by apply ext'; simp

@[simp] theorem empty_append {xs : Array α} : #[] ++ xs = xs := by apply ext'; simp

theorem append_assoc {xs ys zs : Array α} : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by apply ext'; simp

@[simp] theorem push_ne_empty {xs : Array α} {a : α} : xs.push a ≠ #[] := fun h ↦ by
  have := congrArg size h
  simp at this

/-! ### Mapping -/

@[simp] theorem map_map {f : α → β} {g : β → γ} {xs : Array α} :
    (xs.map f).map g = xs.map (g ∘ f) := by apply ext'; simp

@[simp] theorem map_id_fun : map (id : α → α) = id := by
  funext xs
  apply ext'
  simp

@[simp] theorem map_append {f : α → β} {xs ys : Array α} :
    (xs ++ ys).map f = xs.map f ++ ys.map f := by apply ext'; simp

@[simp] theorem map_push {f : α → β} {xs : Array α} {a : α} :
    (xs.push a).map f = (xs.map f).push (f a) := by apply ext'; simp

@[simp] theorem getElem_map {f : α → β} {xs : Array α} {i : Nat} (h : i < (xs.map f).size) :
    (xs.map f)[i] = f (xs[i]'(by simpa using h)) :=
  List.getElem_map f

/-! ### Replacing an element -/

@[simp] theorem toList_set {xs : Array α} {i : Nat} {v : α} {h : i < xs.size} :
    (xs.set i v h).toList = xs.toList.set i v := rfl

@[simp] theorem size_set {xs : Array α} {i : Nat} {v : α} {h : i < xs.size} :
    (xs.set i v h).size = xs.size := by
  simp [← length_toList]

@[simp] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n := List.length_replicate

@[simp] theorem size_pop {xs : Array α} : xs.pop.size = xs.size - 1 := by
  simp [← length_toList, pop]

@[simp] theorem size_range {n : Nat} : (range n).size = n := List.length_range

/-! ### Folding -/

theorem foldl_toList (f : β → α → β) {init : β} {xs : Array α} :
    xs.toList.foldl f init = xs.foldl f init := by rw [foldl, slice_size]

theorem foldr_toList (f : α → β → β) {init : β} {xs : Array α} :
    xs.toList.foldr f init = xs.foldr f init := by rw [foldr, slice_size]

theorem foldl_append {f : β → α → β} {init : β} {xs ys : Array α} :
    (xs ++ ys).foldl f init = ys.foldl f (xs.foldl f init) := by
  simp only [← foldl_toList, toList_append, List.foldl_append]

/-- `foldl_append` where the bound has been simplified. -/
@[simp] theorem foldl_append' {f : β → α → β} {init : β} {xs ys : Array α} {stop : Nat}
    (w : stop = xs.size + ys.size) :
    (xs ++ ys).foldl f init 0 stop = ys.foldl f (xs.foldl f init) := by
  rw [w, ← size_append, foldl_append]

theorem foldl_push {f : β → α → β} {init : β} {xs : Array α} {a : α} :
    (xs.push a).foldl f init = f (xs.foldl f init) a := by
  rw [← foldl_toList, toList_push, List.foldl_append, ← foldl_toList]; rfl

/-- `foldl_push` where the bound has been simplified. -/
@[simp] theorem foldl_push' {f : β → α → β} {init : β} {xs : Array α} {a : α} {stop : Nat}
    (w : stop = xs.size + 1) :
    (xs.push a).foldl f init 0 stop = f (xs.foldl f init) a := by
  rw [w, ← size_push (a := a), foldl_push]

end Array

/-! ### Literals

`#[a, b]` is `[a, b].toArray`; these rules let simplification compute on it as on a list.
-/

namespace List

@[simp] theorem getElem_toArray {xs : List α} {i : Nat} (h : i < xs.toArray.size) :
    xs.toArray[i] = xs[i]'h := rfl

@[simp] theorem getElem?_toArray {xs : List α} {i : Nat} : xs.toArray[i]? = xs[i]? :=
  Array.getElem?_toList.symm

@[simp] theorem mem_toArray {a : α} {xs : List α} : a ∈ xs.toArray ↔ a ∈ xs := Array.mem_def

@[simp] theorem push_toArray (xs : List α) (a : α) : xs.toArray.push a = (xs ++ [a]).toArray := by
  apply Array.ext'
  simp

@[simp] theorem append_toArray (xs ys : List α) :
    xs.toArray ++ ys.toArray = (xs ++ ys).toArray := rfl

@[simp] theorem map_toArray {f : α → β} {xs : List α} :
    xs.toArray.map f = (xs.map f).toArray := rfl

@[simp] theorem filter_toArray {p : α → Bool} {xs : List α} :
    xs.toArray.filter p = (xs.filter p).toArray := by
  rw [Array.filter, Array.slice_size]

@[simp] theorem reverse_toArray {xs : List α} : xs.toArray.reverse = xs.reverse.toArray := rfl

@[simp] theorem foldl_toArray {f : β → α → β} {init : β} {xs : List α} :
    xs.toArray.foldl f init = xs.foldl f init := by rw [Array.foldl, Array.slice_size]

@[simp] theorem foldr_toArray {f : α → β → β} {init : β} {xs : List α} :
    xs.toArray.foldr f init = xs.foldr f init := by rw [Array.foldr, Array.slice_size]

theorem toArray_inj {xs ys : List α} : xs.toArray = ys.toArray ↔ xs = ys :=
  ⟨congrArg Array.toList, congrArg toArray⟩

end List
