/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Set

/-!
# Lists: first and last elements

`head`, `tail`, `getLast`, `dropLast` and their `?`, `D` and `!` forms.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### The front -/

@[simp] theorem head?_nil : ([] : List α).head? = none := rfl

@[simp] theorem head?_cons {a : α} {l : List α} : (a :: l).head? = some a := rfl

@[simp] theorem head_cons {a : α} {l : List α} {h : a :: l ≠ []} : head (a :: l) h = a := rfl

@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl

@[simp] theorem headD_cons {a : α} {l : List α} {d : α} : headD (a :: l) d = a := rfl

@[simp] theorem head!_cons [Inhabited α] {a : α} {l : List α} : (a :: l).head! = a := rfl

@[simp] theorem tail?_nil : ([] : List α).tail? = none := rfl

@[simp] theorem tail?_cons {a : α} {l : List α} : (a :: l).tail? = some l := rfl

@[simp] theorem tailD_nil {l' : List α} : tailD [] l' = l' := rfl

@[simp] theorem tailD_cons {a : α} {l l' : List α} : tailD (a :: l) l' = l := rfl

@[simp] theorem tail!_cons {a : α} {l : List α} : tail! (a :: l) = l := rfl

@[simp] theorem tail_nil : ([] : List α).tail = [] := rfl

@[simp] theorem tail_cons {a : α} {as : List α} : (a :: as).tail = as := rfl

theorem head?_eq_some_head {l : List α} (h : l ≠ []) : l.head? = some (head l h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl

@[deprecated head?_eq_some_head (since := "2025-01-01")]
theorem head?_eq_head {l : List α} (h : l ≠ []) : l.head? = some (head l h) := head?_eq_some_head h

theorem head_eq_iff_head?_eq_some {xs : List α} {a : α} (h : xs ≠ []) :
    xs.head h = a ↔ xs.head? = some a := by
  rw [head?_eq_some_head h, Option.some.injEq]

@[simp] theorem head?_eq_none_iff {l : List α} : l.head? = none ↔ l = [] := by cases l <;> simp

theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs <;> simp [eq_comm]

@[simp] theorem isSome_head? {l : List α} : l.head?.isSome = !l.isEmpty := by cases l <;> rfl

theorem head!_of_head? [Inhabited α] {a : α} {l : List α} (h : head? l = some a) : head! l = a := by
  cases l <;> simp_all

theorem head!_eq_head?_getD [Inhabited α] {l : List α} : head! l = (head? l).getD default := by
  cases l <;> rfl

theorem headD_eq_head?_getD {l : List α} {a : α} : headD l a = (head? l).getD a := by
  cases l <;> rfl

theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by cases l <;> rfl

theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := rfl

theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl

@[simp] theorem cons_head_tail {l : List α} (h : l ≠ []) : l.head h :: l.tail = l := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl

theorem head_mem {l : List α} (h : l ≠ []) : head l h ∈ l := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => exact .head l

theorem mem_of_mem_head? {l : List α} {a : α} (h : a ∈ l.head?) : a ∈ l := by cases l <;> simp_all

theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l := by cases l <;> simp_all

theorem mem_of_head? {l : List α} {a : α} (h : l.head? = some a) : a ∈ l := by cases l <;> simp_all

theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by cases l <;> rfl

theorem head_eq_getElem {l : List α} (h : l ≠ []) : head l h = l[0]'(length_pos_iff.2 h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl

theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.1 h) := by
  rw [head_eq_getElem]

theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.1 h) :=
  getElem_zero h

@[simp] theorem getElem?_tail {l : List α} {i : Nat} : l.tail[i]? = l[i + 1]? := by cases l <;> rfl

@[simp] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) :
    l.tail[i] = l[i + 1]'(by simp at h; omega) := by
  rw [getElem_eq_iff, getElem?_tail, getElem?_eq_getElem]

@[simp] theorem head_append_of_ne_nil {l : List α} {l' : List α} {w₁ : l ++ l' ≠ []} (w₂ : l ≠ []) :
    head (l ++ l') w₁ = head l w₂ := by
  cases l with
  | nil => exact absurd rfl w₂
  | cons a l => rfl

@[simp] theorem head?_append {l l' : List α} : (l ++ l').head? = l.head?.or l'.head? := by
  cases l <;> rfl

theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys := by
  cases xs <;> simp_all

theorem tail_append {xs ys : List α} :
    (xs ++ ys).tail = if xs.isEmpty then ys.tail else xs.tail ++ ys := by
  cases xs <;> rfl

@[simp] theorem head_map {f : α → β} {l : List α} (w : map f l ≠ []) :
    head (map f l) w = f (head l (by rintro rfl; exact w rfl)) := by
  cases l with
  | nil => exact absurd rfl w
  | cons a l => rfl

@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by
  cases l <;> rfl

@[simp] theorem headD_map {f : α → β} {l : List α} {a : α} :
    headD (map f l) (f a) = f (headD l a) := by
  cases l <;> rfl

@[simp] theorem tail?_map {f : α → β} {l : List α} : tail? (map f l) = (tail? l).map (map f) := by
  cases l <;> rfl

@[simp] theorem map_tail {f : α → β} {l : List α} : l.tail.map f = (l.map f).tail := by
  cases l <;> rfl

@[simp] theorem tailD_map {f : α → β} {l l' : List α} :
    tailD (map f l) (map f l') = map f (tailD l l') := by
  cases l <;> rfl

/-! ### The last element -/

@[simp] theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl

theorem getLast_cons_cons {a b : α} {l : List α} :
    getLast (a :: b :: l) (cons_ne_nil a _) = getLast (b :: l) (cons_ne_nil b l) :=
  rfl

theorem getLast_cons {a : α} {as : List α} (h : as ≠ []) :
    getLast (a :: as) (cons_ne_nil a as) = getLast as h := by
  cases as with
  | nil => exact absurd rfl h
  | cons b as => rfl

theorem getLast_cons' {a : α} {l : List α} (h₁ : a :: l ≠ []) (h₂ : l ≠ []) :
    getLast (a :: l) h₁ = getLast l h₂ :=
  getLast_cons h₂

@[simp] theorem getLast?_nil : ([] : List α).getLast? = none := rfl

@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl

theorem getLast?_eq_some_getLast {l : List α} (h : l ≠ []) : l.getLast? = some (l.getLast h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl

@[deprecated getLast?_eq_some_getLast (since := "2025-01-01")]
theorem getLast?_eq_getLast {l : List α} (h : l ≠ []) : l.getLast? = some (l.getLast h) :=
  getLast?_eq_some_getLast h

theorem getLast?_cons_cons {a b : α} {l : List α} : getLast? (a :: b :: l) = getLast? (b :: l) :=
  rfl

theorem getLast?_cons {a : α} {l : List α} : (a :: l).getLast? = some (l.getLast?.getD a) := by
  cases l with
  | nil => rfl
  | cons b l => rw [getLast?_cons_cons, getLast?_eq_some_getLast (cons_ne_nil b l)]; rfl

@[simp] theorem getLastD_nil {a : α} : getLastD [] a = a := rfl

theorem getLastD_eq_getLast? {a : α} {l : List α} : getLastD l a = (getLast? l).getD a := by
  cases l <;> rfl

theorem getLast_eq_getLastD {a : α} {l : List α} (h : a :: l ≠ []) :
    getLast (a :: l) h = getLastD l a := by
  cases l <;> rfl

@[simp] theorem getLastD_cons {a b : α} {l : List α} : getLastD (b :: l) a = getLastD l b :=
  getLast_eq_getLastD (cons_ne_nil b l)

theorem getLast!_nil [Inhabited α] : ([] : List α).getLast! = default := rfl

theorem getLast!_of_getLast? [Inhabited α] {a : α} {l : List α} (h : getLast? l = some a) :
    getLast! l = a := by
  cases l with
  | nil => cases h
  | cons b l => exact Option.some.inj h

@[simp] theorem getLast_concat {a : α} {l : List α} {h : l ++ [a] ≠ []} :
    getLast (l ++ [a]) h = a := by
  induction l with
  | nil => rfl
  | cons b l ih => exact (getLast_cons (by simp)).trans ih

@[simp] theorem getLast_append_singleton {a : α} {l : List α} : getLast (l ++ [a]) (by simp) = a :=
  getLast_concat

@[simp] theorem getLast?_concat {a : α} {l : List α} : getLast? (l ++ [a]) = some a := by
  rw [getLast?_eq_some_getLast (by simp), getLast_concat]

theorem getLast?_append {l l' : List α} : (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  rcases eq_nil_or_concat l' with rfl | ⟨t, b, rfl⟩
  · simp
  · simp [← append_assoc]

@[simp] theorem getLast_append_of_ne_nil {l l' : List α} (h₁ : l ≠ []) (h₂ : l' ++ l ≠ []) :
    getLast (l' ++ l) h₂ = getLast l h₁ := by
  rw [← Option.some.injEq, ← getLast?_eq_some_getLast, ← getLast?_eq_some_getLast, getLast?_append,
    getLast?_eq_some_getLast h₁]
  rfl

@[simp] theorem getLastD_concat {a b : α} {l : List α} : getLastD (l ++ [b]) a = b := by
  simp [getLastD_eq_getLast?]

@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by cases l <;> simp

@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]

@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  rw [← head?_reverse, head?_eq_none_iff, reverse_eq_nil_iff]

theorem getLast?_eq_some_iff {xs : List α} {a : α} :
    xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := by
  rcases eq_nil_or_concat xs with rfl | ⟨t, b, rfl⟩
  · simp
  · rw [concat_eq_append, getLast?_concat]
    exact ⟨fun h ↦ ⟨t, Option.some.inj h ▸ rfl⟩,
      fun ⟨_, h⟩ ↦ congrArg some (last_eq_of_concat_eq (l₁ := t) (by simpa using h))⟩

theorem mem_of_getLast? {l : List α} {a : α} (h : l.getLast? = some a) : a ∈ l := by
  obtain ⟨ys, rfl⟩ := getLast?_eq_some_iff.1 h
  simp

theorem getLast_mem {l : List α} (h : l ≠ []) : getLast l h ∈ l :=
  mem_of_getLast? (getLast?_eq_some_getLast h)

theorem getLast?_eq_getElem? {l : List α} : l.getLast? = l[l.length - 1]? := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩
  · rfl
  · simp [getElem?_append_right (Nat.le_refl _)]

theorem getLast_eq_getElem {l : List α} (h : l ≠ []) :
    getLast l h = l[l.length - 1]'(Nat.sub_lt (length_pos_iff.2 h) Nat.zero_lt_one) := by
  rw [eq_comm, getElem_eq_iff, ← getLast?_eq_getElem?, getLast?_eq_some_getLast h]

@[simp] theorem getLast?_map {f : α → β} {l : List α} : (map f l).getLast? = l.getLast?.map f := by
  rw [← head?_reverse, ← map_reverse, head?_map, head?_reverse]

@[simp] theorem getLastD_map {f : α → β} {l : List α} {a : α} :
    (map f l).getLastD (f a) = f (l.getLastD a) := by
  simp [getLastD_eq_getLast?]

@[simp] theorem getLast_map {f : α → β} {l : List α} (h : map f l ≠ []) :
    getLast (map f l) h = f (getLast l (by rintro rfl; exact h rfl)) := by
  rw [← Option.some.injEq, ← getLast?_eq_some_getLast, getLast?_map, getLast?_eq_some_getLast]; rfl

/-! ### Without the last element -/

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl

@[simp] theorem dropLast_singleton {x : α} : [x].dropLast = [] := rfl

@[simp] theorem dropLast_cons₂ {x y : α} {zs : List α} :
    (x :: y :: zs).dropLast = x :: (y :: zs).dropLast :=
  rfl

theorem dropLast_cons_of_ne_nil {x : α} {l : List α} (h : l ≠ []) :
    (x :: l).dropLast = x :: l.dropLast := by
  cases l <;> simp_all

@[simp] theorem dropLast_concat {l₁ : List α} {b : α} : dropLast (l₁ ++ [b]) = l₁ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, dropLast_cons_of_ne_nil (by simp), ih]

@[simp] theorem dropLast_append_of_ne_nil {l : List α} {l' : List α} (h : l ≠ []) :
    (l' ++ l).dropLast = l' ++ l.dropLast := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩
  · exact absurd rfl h
  · simp [← append_assoc]

theorem dropLast_append_cons {l₁ l₂ : List α} {b : α} :
    dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)

@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  rcases eq_nil_or_concat xs with rfl | ⟨t, b, rfl⟩ <;> simp

theorem length_dropLast_cons {a : α} {as : List α} : (a :: as).dropLast.length = as.length := by
  simp

theorem dropLast_append_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩
  · exact absurd rfl h
  · simp

theorem dropLast_concat_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l :=
  dropLast_append_getLast h

theorem dropLast_append_getLast? {l : List α} {a : α} (h : a ∈ l.getLast?) :
    dropLast l ++ [a] = l := by
  obtain ⟨ys, rfl⟩ := getLast?_eq_some_iff.1 h
  simp

@[simp] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩ <;> simp

@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩ <;> simp

@[simp] theorem dropLast_reverse {l : List α} : l.reverse.dropLast = l.tail.reverse := by
  cases l <;> simp

theorem getElem?_dropLast {xs : List α} {i : Nat} :
    xs.dropLast[i]? = if i < xs.length - 1 then xs[i]? else none := by
  rcases eq_nil_or_concat xs with rfl | ⟨t, b, rfl⟩
  · simp
  · simp [getElem?_concat]
    split
    · rw [if_neg (by omega)]
    · exact getElem?_eq_none (by omega)

@[simp] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) :
    xs.dropLast[i] = xs[i]'(by simp at h; omega) := by
  rw [getElem_eq_iff, getElem?_dropLast, if_pos (by simpa using h), getElem?_eq_getElem]

theorem mem_of_mem_dropLast {a : α} {l : List α} (h : a ∈ l.dropLast) : a ∈ l := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩
  · cases h
  · simp_all

end List
