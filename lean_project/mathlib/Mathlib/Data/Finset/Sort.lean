/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Card
import Mathlib.Order.Basic

/-! # The elements of a finite set in their order -/

universe u

namespace List

variable {α : Type u}

/-- Each element is related to all later ones. -/
def Sorted (R : α → α → Prop) (l : List α) : Prop := l.Pairwise R

/-- `a` inserted before the first element that it is related to. -/
def orderedInsert (r : α → α → Prop) [DecidableRel r] (a : α) : List α → List α
  | [] => [a]
  | b :: l => if r a b then a :: b :: l else b :: orderedInsert r a l

/-- The list, sorted by inserting one element after the other. -/
def insertionSort (r : α → α → Prop) [DecidableRel r] : List α → List α
  | [] => []
  | a :: l => orderedInsert r a (insertionSort r l)

variable (r : α → α → Prop) [DecidableRel r]

theorem perm_orderedInsert (a : α) (l : List α) : Perm (orderedInsert r a l) (a :: l) := by
  induction l with
  | nil => exact .rfl
  | cons b l ih =>
    rw [orderedInsert]
    split
    · exact .rfl
    · exact (Perm.cons b ih).trans (.swap ..)

theorem perm_insertionSort (l : List α) : Perm (insertionSort r l) l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact (perm_orderedInsert r a _).trans (.cons a ih)

variable {r}

theorem Pairwise.orderedInsert (ht : ∀ a b c, r a b → r b c → r a c) (hc : ∀ a b, r a b ∨ r b a)
    (a : α) {l : List α} (h : l.Pairwise r) : (List.orderedInsert r a l).Pairwise r := by
  induction l with
  | nil => exact pairwise_singleton r a
  | cons b l ih =>
    obtain ⟨h₁, h₂⟩ := pairwise_cons.1 h
    rw [List.orderedInsert]
    split
    · refine pairwise_cons.2 ⟨fun c hc' ↦ ?_, h⟩
      exact (mem_cons.1 hc').elim (fun e ↦ e ▸ ‹r a b›) fun m ↦ ht a b c ‹_› (h₁ c m)
    · refine pairwise_cons.2 ⟨fun c hc' ↦ ?_, ih h₂⟩
      rcases mem_cons.1 ((perm_orderedInsert r a l).mem_iff.1 hc') with rfl | m
      · exact (hc b c).resolve_right ‹_›
      · exact h₁ c m

theorem pairwise_insertionSort (ht : ∀ a b c, r a b → r b c → r a c) (hc : ∀ a b, r a b ∨ r b a)
    (l : List α) : (insertionSort r l).Pairwise r := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact ih.orderedInsert ht hc a

omit [DecidableRel r] in
/-- A list is determined by its elements and their order. -/
theorem Perm.eq_of_pairwise (ha : ∀ a b, r a b → r b a → a = b) {l₁ l₂ : List α}
    (p : Perm l₁ l₂) (h₁ : l₁.Pairwise r) (h₂ : l₂.Pairwise r) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact (nil_perm.1 p).symm
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact absurd p.length_eq (by simp)
    | cons b l₂ =>
      have e : a = b := by
        rcases mem_cons.1 (p.mem_iff.1 (.head l₁)) with e | m
        · exact e
        · rcases mem_cons.1 (p.mem_iff.2 (.head l₂)) with e | m'
          · exact e.symm
          · exact ha a b ((pairwise_cons.1 h₁).1 b m') ((pairwise_cons.1 h₂).1 a m)
      subst e
      rw [ih p.cons_inv h₁.of_cons h₂.of_cons]

end List

namespace Finset

variable {α : Type u} [LinearOrder α] {s : Finset α} {a : α}

theorem pairwise_le_insertionSort (l : List α) :
    (List.insertionSort (fun a b : α ↦ a ≤ b) l).Pairwise fun a b ↦ a ≤ b :=
  List.pairwise_insertionSort (r := fun a b : α ↦ a ≤ b) (fun _ _ _ ↦ le_trans) le_total l

/-- The elements in ascending order, without repetition. -/
def sort (s : Finset α) : List α :=
  Quot.liftOn s.1 (List.insertionSort (· ≤ ·)) fun l₁ l₂ h ↦
    List.Perm.eq_of_pairwise (r := fun a b : α ↦ a ≤ b) (fun _ _ ↦ le_antisymm)
      ((List.perm_insertionSort _ l₁).trans (h.trans (List.perm_insertionSort _ l₂).symm))
      (pairwise_le_insertionSort l₁) (pairwise_le_insertionSort l₂)

@[simp] theorem sort_eq (s : Finset α) : (s.sort : Multiset α) = s.1 := by
  obtain ⟨⟨l⟩, d⟩ := s
  exact Multiset.coe_eq_coe.2 (List.perm_insertionSort (fun a b : α ↦ a ≤ b) l)

@[simp] theorem mem_sort : a ∈ s.sort ↔ a ∈ s := by
  rw [← Multiset.mem_coe, sort_eq, mem_val]

@[simp] theorem length_sort : s.sort.length = s.card := by
  rw [← Multiset.coe_card, sort_eq, card_val]

@[simp] theorem sort_nodup (s : Finset α) : s.sort.Nodup := by
  rw [← Multiset.coe_nodup, sort_eq]
  exact s.2

@[simp] theorem pairwise_sort (s : Finset α) : s.sort.Pairwise (· ≤ ·) := by
  obtain ⟨⟨l⟩, d⟩ := s
  exact pairwise_le_insertionSort l

theorem sort_sorted (s : Finset α) : List.Sorted (· ≤ ·) s.sort := pairwise_sort s

theorem sort_sorted_lt (s : Finset α) : List.Sorted (· < ·) s.sort := by
  have h := pairwise_sort s
  have d := sort_nodup s
  generalize s.sort = l at h d
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    obtain ⟨h₁, h₂⟩ := List.pairwise_cons.1 h
    refine List.pairwise_cons.2 ⟨fun b hb ↦ ?_, ih h₂ d.of_cons⟩
    exact lt_of_le_of_ne (h₁ b hb) fun e ↦ d.notMem (e ▸ hb)

@[simp] theorem sort_toFinset [DecidableEq α] (s : Finset α) : s.sort.toFinset = s := by
  ext
  simp

end Finset
