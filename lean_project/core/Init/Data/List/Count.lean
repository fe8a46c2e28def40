/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Find

/-!
# Lists: counting

How many elements pass a test (`countP`) or equal a given one (`count`).
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Counting -/

theorem countP_go_eq {p : α → Bool} {l : List α} {n : Nat} : countP.go p l n = countP p l + n := by
  unfold countP
  suffices ∀ m, countP.go p l (m + n) = countP.go p l m + n by simpa using this 0
  induction l with
  | nil => intro m; rfl
  | cons a l ih => intro m; simp only [countP.go, Nat.add_right_comm m n 1, ih]; cases p a <;> rfl

@[simp] theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl

theorem countP_cons {p : α → Bool} {a : α} {l : List α} :
    countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  rw [countP, countP.go]; cases p a <;> simp [countP_go_eq]

@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a) :
    countP p (a :: l) = countP p l + 1 := by
  simp [countP_cons, pa]

@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a) :
    countP p (a :: l) = countP p l := by
  simp [countP_cons, pa]

theorem countP_eq_length_filter {p : α → Bool} {l : List α} : countP p l = length (filter p l) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} :
    length l = countP p l + countP (fun a ↦ !p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih] <;> omega

theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by
  rw [countP_eq_length_filter]; exact length_filter_le p l

@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} :
    countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  simp [countP_eq_length_filter]

@[simp] theorem countP_pos_iff {p : α → Bool} {l : List α} : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem countP_eq_zero {p : α → Bool} {l : List α} :
    countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]

@[simp] theorem countP_eq_length {p : α → Bool} {l : List α} :
    countP p l = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]

@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} :
    countP p (map f l) = countP (p ∘ f) l := by
  simp [countP_eq_length_filter, filter_map]

@[simp] theorem countP_reverse {p : α → Bool} {l : List α} : countP p l.reverse = countP p l := by
  simp [countP_eq_length_filter]

section Count
variable [BEq α]

@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl

theorem count_cons {a b : α} {l : List α} :
    count a (b :: l) = count a l + if b == a then 1 else 0 :=
  countP_cons

theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl

theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

@[simp] theorem count_append {a : α} {l₁ l₂ : List α} :
    count a (l₁ ++ l₂) = count a l₁ + count a l₂ :=
  countP_append

@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l := countP_reverse

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by
  simp [count_cons]

@[simp] theorem count_cons_of_ne {a b : α} (h : b ≠ a) {l : List α} :
    count a (b :: l) = count a l := by
  simp [count_cons, h]

theorem count_singleton_self {a : α} : count a [a] = 1 := by simp

@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  simp [count_eq_countP]

@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff

theorem count_eq_zero {a : α} {l : List α} : count a l = 0 ↔ ¬a ∈ l := by
  rw [← count_pos_iff]; omega

theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : count a l = 0 :=
  count_eq_zero.2 h

@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  induction n <;> simp_all [replicate_succ]

end Count

end List
