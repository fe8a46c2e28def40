/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.TakeWhile

/-!
# Lists: searching

The first element, value or position that passes a test, and association lists.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `find?` -/

@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl

theorem find?_cons {p : α → Bool} {a : α} {as : List α} :
    (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl

@[simp] theorem find?_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    find? p (a :: l) = some a := by
  simp [find?_cons, h]

@[simp] theorem find?_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) :
    find? p (a :: l) = find? p l := by
  simp [find?_cons, h]

@[simp] theorem find?_eq_none {p : α → Bool} {l : List α} :
    find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem find?_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) : p a := by
  induction l with
  | nil => cases h
  | cons b l ih => cases k : p b <;> simp_all

theorem mem_of_find?_eq_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) :
    a ∈ l := by
  induction l with
  | nil => cases h
  | cons b l ih => cases k : p b <;> simp_all

@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} :
    (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem find?_map {f : β → α} {p : α → Bool} {l : List β} :
    find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

@[simp] theorem find?_append {p : α → Bool} {xs ys : List α} :
    (xs ++ ys).find? p = (xs.find? p).or (ys.find? p) := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem find?_filter {xs : List α} {p q : α → Bool} :
    (xs.filter p).find? q = xs.find? fun a ↦ p a && q a := by
  rw [← head?_filter, ← head?_filter, filter_filter]
  exact congrArg (fun f ↦ (filter f xs).head?) (funext fun a ↦ Bool.and_comm _ _)

theorem find?_replicate {n : Nat} {a : α} {p : α → Bool} :
    find? p (replicate n a) = if n = 0 then none else if p a then some a else none := by
  cases n with
  | zero => rfl
  | succ n => cases h : p a <;> simp [replicate_succ, h]

@[simp] theorem find?_replicate_of_size_pos {n : Nat} {a : α} {p : α → Bool} (h : 0 < n) :
    find? p (replicate n a) = if p a then some a else none := by
  rw [find?_replicate, if_neg (by omega)]

@[simp] theorem find?_replicate_of_pos {n : Nat} {a : α} {p : α → Bool} (h : p a) :
    find? p (replicate n a) = if n = 0 then none else some a := by simp [find?_replicate, h]

@[simp] theorem find?_replicate_of_neg {n : Nat} {a : α} {p : α → Bool} (h : ¬p a) :
    find? p (replicate n a) = none := by
  simp [find?_replicate, h]

/-! ### `findSome?` -/

@[simp] theorem findSome?_nil {f : α → Option β} : ([] : List α).findSome? f = none := rfl

theorem findSome?_cons {f : α → Option β} {a : α} {as : List α} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl

@[simp] theorem findSome?_cons_of_isSome {f : α → Option β} {a : α} {l : List α}
    (h : (f a).isSome) :
    findSome? f (a :: l) = f a := by
  cases k : f a <;> simp_all [findSome?_cons]

@[simp] theorem findSome?_cons_of_isNone {f : α → Option β} {a : α} {l : List α}
    (h : (f a).isNone) :
    findSome? f (a :: l) = findSome? f l := by
  rw [findSome?_cons, Option.eq_none_of_isNone h]

theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} {b : β}
    (w : l.findSome? f = some b) :
    ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => cases w
  | cons a l ih =>
    cases h : f a with
    | none => exact (ih (by simpa [findSome?_cons, h] using w)).imp fun x k ↦ ⟨.tail a k.1, k.2⟩
    | some c => exact ⟨a, .head l, by simpa [findSome?_cons, h] using w⟩

@[simp] theorem findSome?_eq_none_iff {p : α → Option β} {l : List α} :
    findSome? p l = none ↔ ∀ x, x ∈ l → p x = none := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem findSome?_map {f : β → γ} {p : γ → Option α} {l : List β} :
    findSome? p (l.map f) = l.findSome? (p ∘ f) := by
  induction l <;> simp_all [findSome?_cons]

@[simp] theorem findSome?_append {l₁ l₂ : List α} {f : α → Option β} :
    (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by
  induction l₁ with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h, ih]

theorem findSome?_replicate {n : Nat} {a : α} {f : α → Option β} :
    findSome? f (replicate n a) = if n = 0 then none else f a := by
  cases n with
  | zero => rfl
  | succ n => cases h : f a <;> simp [replicate_succ, h]

@[simp] theorem findSome?_replicate_of_pos {n : Nat} {a : α} {f : α → Option β} (h : 0 < n) :
    findSome? f (replicate n a) = f a := by
  rw [findSome?_replicate, if_neg (by omega)]

@[simp] theorem find?_replicate_of_isSome {n : Nat} {a : α} {f : α → Option β} (_ : (f a).isSome) :
    findSome? f (replicate n a) = if n = 0 then none else f a :=
  findSome?_replicate

@[simp] theorem find?_replicate_of_isNone {n : Nat} {a : α} {f : α → Option β} (h : (f a).isNone) :
    findSome? f (replicate n a) = none := by
  rw [findSome?_replicate, Option.eq_none_of_isNone h]; split <;> rfl

theorem head?_filterMap {f : α → Option β} {l : List α} :
    (l.filterMap f).head? = l.findSome? f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

/-! ### Positions -/

theorem findIdx_go_eq {p : α → Bool} {l : List α} {n : Nat} :
    findIdx.go p l n = findIdx p l + n := by
  unfold findIdx
  suffices ∀ m, findIdx.go p l (m + n) = findIdx.go p l m + n by simpa using this 0
  induction l with
  | nil => intro m; rfl
  | cons a l ih => intro m; simp only [findIdx.go, Nat.add_right_comm m n 1, ih]; cases p a <;> rfl

@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl

theorem findIdx_cons {p : α → Bool} {b : α} {l : List α} :
    (b :: l).findIdx p = bif p b then 0 else l.findIdx p + 1 := by
  rw [findIdx, findIdx.go]; cases p b <;> simp [findIdx_go_eq]

theorem findIdx_le_length {p : α → Bool} {xs : List α} : xs.findIdx p ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl _
  | cons a l ih => rw [findIdx_cons]; cases p a <;> simp; exact ih

@[simp] theorem findIdx_lt_length {p : α → Bool} {xs : List α} :
    xs.findIdx p < xs.length ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => rw [findIdx_cons]; cases h : p a <;> simp [h, ih]

@[simp] theorem idxOf_nil [BEq α] {x : α} : ([] : List α).idxOf x = 0 := rfl

theorem idxOf_cons [BEq α] {x y : α} {xs : List α} :
    (x :: xs).idxOf y = bif x == y then 0 else xs.idxOf y + 1 :=
  findIdx_cons

@[simp] theorem idxOf_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    (a :: l).idxOf a = 0 := by
  simp [idxOf_cons]

theorem idxOf_le_length [BEq α] {l : List α} {a : α} : l.idxOf a ≤ l.length := findIdx_le_length

theorem idxOf_lt_length_iff [BEq α] [LawfulBEq α] {l : List α} {a : α} :
    l.idxOf a < l.length ↔ a ∈ l := by
  simp [idxOf]

/-! ### `lookup` -/

section Lookup
variable [BEq α]

@[simp] theorem lookup_nil {a : α} : ([] : List (α × β)).lookup a = none := rfl

theorem lookup_cons {a k : α} {b : β} {es : List (α × β)} :
    ((k, b) :: es).lookup a = match a == k with | true => some b | false => es.lookup a := rfl

@[simp] theorem lookup_cons_self [LawfulBEq α] {k : α} {b : β} {es : List (α × β)} :
    ((k, b) :: es).lookup k = some b := by
  simp [lookup_cons]

theorem lookup_replicate {n : Nat} {a k : α} {b : β} :
    (replicate n (a, b)).lookup k = if n = 0 then none else if k == a then some b else none := by
  cases n with
  | zero => rfl
  | succ n =>
    rw [if_neg (Nat.succ_ne_zero n)]
    cases h : k == a
    · induction n with
      | zero => simp [replicate_succ, lookup_cons, h]
      | succ n ih => rw [replicate_succ, lookup_cons, h]; exact ih
    · simp [replicate_succ, lookup_cons, h]

theorem lookup_replicate_of_pos {n : Nat} {a k : α} {b : β} (h : 0 < n) :
    (replicate n (a, b)).lookup k = if k == a then some b else none := by
  rw [lookup_replicate, if_neg (by omega)]

theorem lookup_replicate_self [LawfulBEq α] {n : Nat} {a : α} {b : β} :
    (replicate n (a, b)).lookup a = if n = 0 then none else some b := by simp [lookup_replicate]

@[simp] theorem lookup_replicate_self_of_pos [LawfulBEq α] {n : Nat} {a : α} {b : β} (h : 0 < n) :
    (replicate n (a, b)).lookup a = some b := by rw [lookup_replicate_self, if_neg (by omega)]

@[simp] theorem lookup_replicate_ne {n : Nat} {a k : α} {b : β} (h : !k == a) :
    (replicate n (a, b)).lookup k = none := by
  rw [lookup_replicate]; split <;> simp_all

end Lookup

end List
