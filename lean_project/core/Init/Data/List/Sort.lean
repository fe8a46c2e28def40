/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Perm

/-!
# Lists: merge sort

The definition, and the three facts that make it a sorting function: the result is a permutation, it
is sorted, and merging keeps sorted lists sorted.
-/

set_option relaxedAutoImplicit false
universe u
variable {α : Type u}

namespace List

/-- Merge two lists, taking the head of the left one where `le` allows. -/
def merge (xs ys : List α) (le : α → α → Bool := by exact fun a b ↦ a ≤ b) : List α :=
  match xs, ys with
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => if le x y then x :: merge xs (y :: ys) le else y :: merge (x :: xs) ys le
termination_by xs.length + ys.length

/-- Stable merge sort. -/
def mergeSort (xs : List α) (le : α → α → Bool := by exact fun a b ↦ a ≤ b) : List α :=
  match xs with
  | [] => []
  | [a] => [a]
  | a :: b :: xs =>
    merge (mergeSort ((a :: b :: xs).take ((xs.length + 3) / 2)) le)
      (mergeSort ((a :: b :: xs).drop ((xs.length + 3) / 2)) le) le
termination_by xs.length
decreasing_by
  · simp; omega
  · simp; omega

variable {le : α → α → Bool}

@[simp] theorem nil_merge (ys : List α) : merge [] ys le = ys := by rw [merge]

@[simp] theorem merge_right (xs : List α) : merge xs [] le = xs := by
  cases xs <;> rw [merge]

theorem cons_merge_cons (a b : α) (l r : List α) :
    merge (a :: l) (b :: r) le =
      if le a b then a :: merge l (b :: r) le else b :: merge (a :: l) r le := by
  rw [merge]

theorem merge_perm_append (xs ys : List α) : Perm (merge xs ys le) (xs ++ ys) := by
  induction xs generalizing ys with
  | nil => rw [nil_merge]; exact .rfl
  | cons x xs ihx =>
    induction ys with
    | nil => rw [merge_right, append_nil]; exact .rfl
    | cons y ys ihy =>
      rw [cons_merge_cons]
      split
      · exact .cons x (ihx _)
      · exact (Perm.cons y ihy).trans perm_middle.symm

theorem mem_merge {a : α} {xs ys : List α} : a ∈ merge xs ys le ↔ a ∈ xs ∨ a ∈ ys :=
  (merge_perm_append xs ys).mem_iff.trans mem_append

@[simp] theorem mergeSort_nil : mergeSort ([] : List α) le = [] := by rw [mergeSort]

@[simp] theorem mergeSort_singleton (a : α) : mergeSort [a] le = [a] := by rw [mergeSort]

theorem mergeSort_perm (l : List α) (le : α → α → Bool) : Perm (mergeSort l le) l := by
  generalize h : l.length = n
  induction n using Nat.strongRecOn generalizing l with
  | ind n ih =>
    match l with
    | [] => rw [mergeSort_nil]; exact .rfl
    | [a] => rw [mergeSort_singleton]; exact .rfl
    | a :: b :: xs =>
      rw [mergeSort]
      refine (merge_perm_append _ _).trans (((ih _ ?_ _ rfl).append (ih _ ?_ _ rfl)).trans ?_)
      · simp at h ⊢; omega
      · simp at h ⊢; omega
      · rw [take_append_drop]; exact .rfl

@[simp] theorem length_mergeSort (l : List α) :
    (mergeSort l le).length = l.length := (mergeSort_perm l le).length_eq

@[simp] theorem mem_mergeSort {a : α} {l : List α} :
    a ∈ mergeSort l le ↔ a ∈ l := (mergeSort_perm l le).mem_iff

section Sorted
variable (trans : ∀ a b c : α, le a b → le b c → le a c) (total : ∀ a b : α, le a b || le b a)
include trans total

theorem pairwise_merge (xs ys : List α) (hx : xs.Pairwise (le · ·)) (hy : ys.Pairwise (le · ·)) :
    (merge xs ys le).Pairwise (le · ·) := by
  induction xs generalizing ys with
  | nil => rw [nil_merge]; exact hy
  | cons x xs ihx =>
    induction ys with
    | nil => rw [merge_right]; exact hx
    | cons y ys ihy =>
      rw [cons_merge_cons]
      split
      · rename_i h
        refine .cons (fun a m ↦ ?_) (ihx _ hx.of_cons hy)
        rcases mem_merge.1 m with m | m
        · exact rel_of_pairwise_cons hx m
        · rcases mem_cons.1 m with rfl | m
          · exact h
          · exact trans _ _ _ h (rel_of_pairwise_cons hy m)
      · rename_i h
        have h' : le y x = true := (Bool.or_eq_true_iff.1 (total x y)).resolve_left h
        refine .cons (fun a m ↦ ?_) (ihy hy.of_cons)
        rcases mem_merge.1 m with m | m
        · rcases mem_cons.1 m with rfl | m
          · exact h'
          · exact trans _ _ _ h' (rel_of_pairwise_cons hx m)
        · exact rel_of_pairwise_cons hy m

theorem pairwise_mergeSort (l : List α) : (mergeSort l le).Pairwise (le · ·) := by
  generalize h : l.length = n
  induction n using Nat.strongRecOn generalizing l with
  | ind n ih =>
    match l with
    | [] => rw [mergeSort_nil]; exact .nil
    | [a] => rw [mergeSort_singleton]; exact pairwise_singleton _ a
    | a :: b :: xs =>
      rw [mergeSort]
      refine pairwise_merge trans total _ _ (ih _ ?_ _ rfl) (ih _ ?_ _ rfl) <;>
        simp at h ⊢ <;> omega

end Sorted

end List
