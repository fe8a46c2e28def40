/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Get

/-!
# Lists: `set`, and lookup in `map`, `++` and `reverse`

What stands at a position of a list made from others.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl

@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl

@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a :=
  rfl

theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  induction l generalizing i j with
  | nil => simp
  | cons b l ih => cases i <;> cases j <;> simp [ih]

@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) :
    (l.set i a)[i]? = some a := by
  simp [getElem?_set, h]

theorem getElem?_set_self' {l : List α} {i : Nat} {a : α} :
    (set l i a)[i]? = Function.const _ a <$> l[i]? := by
  by_cases h : i < l.length
  · simp [h, getElem?_eq_getElem h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), Nat.le_of_not_lt h]

@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) :
    (l.set i a)[i] = a := by
  rw [getElem_eq_iff, getElem?_set_self (by simpa using h)]

@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} :
    (l.set i a)[j]? = l[j]? := by
  simp [getElem?_set, h]

@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α}
    (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(by simp at hj; exact hj) := by
  rw [getElem_eq_iff, getElem?_set_ne h, getElem?_eq_getElem]

theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) :
    (set l i a)[j]'h = if i = j then a else l[j]'(length_set (as := l) ▸ h) := by
  split
  · subst i; simp
  · simp [*]

theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} : l.set i a = l := by
  refine ext_getElem? fun j ↦ ?_
  rw [getElem?_set]
  split
  · subst j; rw [if_neg (by omega), getElem?_eq_none h]
  · rfl

@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) :
    as.set i as[i] = as := by
  refine ext_getElem? fun j ↦ ?_
  rw [getElem?_set]
  split
  · subst j; simp [getElem?_eq_getElem h]
  · rfl

@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  cases l <;> cases i <;> simp

theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) :
    (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons c l ih => cases i <;> cases j <;> simp_all

@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} :
    (l.set i a).set i b = l.set i b := by
  induction l generalizing i <;> cases i <;> simp_all

theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a :=
  mem_of_getElem? (getElem?_set_self h)

theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) :
    a ∈ l ∨ a = b := by
  induction l generalizing i with
  | nil => cases h
  | cons c l ih =>
    cases i with
    | zero => exact (mem_cons.1 h).symm.imp (.tail c) id
    | succ i =>
      rcases mem_cons.1 h with rfl | h
      · exact .inl (.head l)
      · exact (ih h).imp (.tail c) id

@[simp] theorem set_map {f : α → β} {l : List α} {i : Nat} {a : α} :
    (map f l).set i (f a) = map f (l.set i a) := by
  induction l generalizing i <;> cases i <;> simp_all

/-! ### Lookup in `map`, `++` and `reverse` -/

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} :
    (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (length_map f ▸ h)]; rfl

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) :
    (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => cases hn
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)

theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => cases h
    | succ i => simp [ih (Nat.le_of_succ_le_succ h)]

theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left ‹_›
  · exact getElem?_append_right (Nat.le_of_not_lt ‹_›)

theorem getElem_append_left {as bs : List α} {i : Nat} (h : i < as.length)
    {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] := by
  rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem]

theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i)
    {h₂ : i < (as ++ bs).length} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(by rw [length_append] at h₂; omega) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]

theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else
      l₂[i - l₁.length]'(by rw [length_append] at h; omega) := by
  split
  · exact getElem_append_left _
  · exact getElem_append_right (Nat.le_of_not_lt ‹_›)

@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length)
    (w : i < (l ++ [a]).length) :
    (l ++ [a])[i]'w = a := by
  subst h; simp [getElem_append_right (Nat.le_refl _)]

theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  simp [getElem?_append_right (Nat.le_refl _)]

theorem getElem?_concat {l : List α} {a : α} {i : Nat} :
    (l ++ [a])[i]? = if i = l.length then some a else l[i]? := by
  rw [getElem?_append]
  by_cases h : i < l.length
  · rw [if_pos h, if_neg (by omega)]
  · rw [if_neg h, getElem?_singleton]
    by_cases k : i = l.length
    · simp [k]
    · rw [if_neg (by omega), if_neg k, getElem?_eq_none (by omega)]

theorem getElem_of_append {l l₁ l₂ : List α} {a : α} {i : Nat} (eq : l = l₁ ++ a :: l₂)
    (h : l₁.length = i) :
    l[i]'(by rw [eq, length_append, h, length_cons]; omega) = a := by
  subst eq h; rw [getElem_append_right (Nat.le_refl _)]; simp

theorem getElem?_reverse' {l : List α} {i j : Nat} (h : i + j + 1 = length l) :
    l.reverse[i]? = l[j]? := by
  induction l generalizing j with
  | nil => cases h
  | cons a l ih =>
    rw [reverse_cons, getElem?_concat, length_reverse]
    cases j with
    | zero => rw [if_pos (by simp at h; omega)]; rfl
    | succ j => rw [if_neg (by simp at h; omega), ih (by simp at h; omega)]; rfl

@[simp] theorem getElem?_reverse {l : List α} {i : Nat} (h : i < length l) :
    l.reverse[i]? = l[l.length - 1 - i]? := getElem?_reverse' (by omega)

@[simp] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(by simp at h; omega) := by
  simp only [length_reverse] at h
  rw [getElem_eq_iff, getElem?_reverse h, getElem?_eq_getElem]

end List
