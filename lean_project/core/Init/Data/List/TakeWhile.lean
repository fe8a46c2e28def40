/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.TakeDrop

/-!
# Lists: `takeWhile`, `dropWhile`, `splitAt`, `span` and rotation

The elements up to the first that fails a test and the others; the functions that return both parts
are pairs of the simpler ones.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `takeWhile` and `dropWhile` -/

@[simp] theorem takeWhile_nil {p : α → Bool} : ([] : List α).takeWhile p = [] := rfl

@[simp] theorem dropWhile_nil {p : α → Bool} : ([] : List α).dropWhile p = [] := rfl

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  cases h : p a <;> simp [takeWhile, h]

theorem dropWhile_cons {p : α → Bool} {x : α} {xs : List α} :
    (x :: xs).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  cases h : p x <;> simp [dropWhile, h]

@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by
  simp [takeWhile_cons, h]

@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) :
    (a :: l).takeWhile p = [] := by
  simp [takeWhile_cons, h]

@[simp] theorem dropWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).dropWhile p = l.dropWhile p := by
  simp [dropWhile_cons, h]

@[simp] theorem dropWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) :
    (a :: l).dropWhile p = a :: l := by
  simp [dropWhile_cons, h]

theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} :
    takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem dropWhile_append {p : α → Bool} {xs ys : List α} :
    (xs ++ ys).dropWhile p =
      if (xs.dropWhile p).isEmpty then ys.dropWhile p else xs.dropWhile p ++ ys := by
  induction xs with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem takeWhile_append {p : α → Bool} {xs ys : List α} :
    (xs ++ ys).takeWhile p =
      if (xs.takeWhile p).length = xs.length then xs ++ ys.takeWhile p else xs.takeWhile p := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]; split <;> rfl

@[simp] theorem takeWhile_replicate_eq_filter {n : Nat} {a : α} (p : α → Bool) :
    (replicate n a).takeWhile p = (replicate n a).filter p := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

theorem takeWhile_replicate {n : Nat} {a : α} (p : α → Bool) :
    (replicate n a).takeWhile p = if p a then replicate n a else [] := by
  rw [takeWhile_replicate_eq_filter, filter_replicate]

@[simp] theorem dropWhile_replicate_eq_filter_not {n : Nat} {a : α} (p : α → Bool) :
    (replicate n a).dropWhile p = (replicate n a).filter (fun a ↦ !p a) := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

theorem dropWhile_replicate {n : Nat} {a : α} (p : α → Bool) :
    (replicate n a).dropWhile p = if p a then [] else replicate n a := by
  cases h : p a <;> simp [h]

theorem all_takeWhile {p : α → Bool} {l : List α} : (l.takeWhile p).all p = true := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h]; simpa using ih

theorem mem_takeWhile_imp {p : α → Bool} {l : List α} {x : α} (h : x ∈ takeWhile p l) :
    p x := all_eq_true.1 all_takeWhile x h

theorem any_dropWhile {p : α → Bool} {l : List α} :
    (l.dropWhile p).any (fun x ↦ !p x) = !l.all p := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h]; simpa using ih

/-! ### `splitAt`, `span` and rotation -/

theorem splitAt_go {i : Nat} {l xs acc : List α} :
    splitAt.go l xs i acc =
      if i < xs.length then (acc.reverse ++ xs.take i, xs.drop i) else (l, []) := by
  induction xs generalizing i acc with
  | nil => simp [splitAt.go]
  | cons x xs ih => cases i <;> simp [splitAt.go, ih]

theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  split
  · rfl
  · rw [take_of_length_le (by omega), drop_of_length_le (by omega)]

theorem span_loop_eq {p : α → Bool} {l acc : List α} :
    span.loop p l acc = (acc.reverse ++ l.takeWhile p, l.dropWhile p) := by
  induction l generalizing acc with
  | nil => simp [span.loop]
  | cons a l ih => cases h : p a <;> simp [span.loop, h, ih]

theorem span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} :
    span p l = (l.takeWhile p, l.dropWhile p) :=
  span_loop_eq

@[simp] theorem rotateLeft_nil {n : Nat} : ([] : List α).rotateLeft n = [] := rfl

@[simp] theorem rotateRight_nil {n : Nat} : ([] : List α).rotateRight n = [] := rfl

@[simp] theorem rotateLeft_zero {l : List α} : rotateLeft l 0 = l := by simp [rotateLeft]

@[simp] theorem rotateRight_zero {l : List α} : rotateRight l 0 = l := by simp [rotateRight]

@[simp] theorem rotateLeft_replicate {m n : Nat} {a : α} :
    rotateLeft (replicate m a) n = replicate m a := by
  unfold rotateLeft
  split
  · rfl
  · have := Nat.mod_lt n (y := m) (by simp at *; omega)
    simp; omega

@[simp] theorem rotateRight_replicate {m n : Nat} {a : α} :
    rotateRight (replicate m a) n = replicate m a := by
  unfold rotateRight
  split
  · rfl
  · have := Nat.mod_lt n (y := m) (by simp at *; omega)
    simp; omega

end List
