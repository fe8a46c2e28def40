/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Count

/-!
# Lists: replacing, inserting and removing elements

`replace`, `insert`, `erase` and `eraseIdx` change at most one element; `removeAll` removes every
element of another list.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `replace` -/

section Replace
variable [BEq α]

@[simp] theorem replace_nil {a b : α} : ([] : List α).replace a b = [] := rfl

theorem replace_cons {a b c : α} {as : List α} :
    (a :: as).replace b c = match a == b with | true => c :: as | false => a :: replace as b c :=
  rfl

@[simp] theorem replace_cons_self [LawfulBEq α] {a b : α} {as : List α} :
    (a :: as).replace a b = b :: as := by
  simp [replace_cons]

@[simp] theorem replace_of_not_mem [LawfulBEq α] {a b : α} {l : List α} (h : ¬a ∈ l) :
    l.replace a b = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [mem_cons, not_or] at h
    rw [replace_cons, beq_eq_false_iff_ne.2 (Ne.symm h.1)]
    exact congrArg (c :: ·) (ih h.2)

@[simp] theorem length_replace {a b : α} {l : List α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons c l ih => cases h : c == a <;> simp [replace_cons, h, ih]

/-! ### `insert` -/

@[simp] theorem insert_nil (a : α) : [].insert a = [a] := rfl

variable [LawfulBEq α]

@[simp] theorem insert_of_mem {a : α} {l : List α} (h : a ∈ l) : l.insert a = l := by
  simp [List.insert, h]

@[simp] theorem insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : l.insert a = a :: l := by
  simp [List.insert, h]

@[simp] theorem mem_insert_iff {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]; exact ⟨.inr, fun k ↦ k.elim (· ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]

@[simp] theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := by simp

theorem mem_insert_of_mem {a b : α} {l : List α} (h : a ∈ l) : a ∈ l.insert b := by
  cases l <;> simp_all

theorem eq_or_mem_of_mem_insert {a b : α} {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l :=
  mem_insert_iff.1 h

@[simp] theorem length_insert_of_mem {a : α} {l : List α} (h : a ∈ l) :
    length (l.insert a) = length l := by
  cases l <;> simp_all

@[simp] theorem length_insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) :
    length (l.insert a) = length l + 1 := by
  cases l <;> simp_all

@[simp] theorem insert_replicate_self {n : Nat} {a : α} (h : 0 < n) :
    (replicate n a).insert a = replicate n a :=
  insert_of_mem (mem_replicate.2 ⟨by omega, rfl⟩)

end Replace

/-! ### `erase`, `eraseIdx` -/

section Erase
variable [BEq α]

@[simp] theorem erase_nil (a : α) : [].erase a = [] := rfl

theorem erase_cons {a b : α} {l : List α} :
    (b :: l).erase a = if b == a then l else b :: l.erase a := by
  cases h : b == a <;> simp [List.erase, h]

@[simp] theorem erase_cons_head [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  simp [erase_cons]

@[simp] theorem erase_cons_tail {a b : α} {l : List α} (h : ¬(b == a)) :
    (b :: l).erase a = b :: l.erase a := by
  simp [erase_cons, h]

theorem erase_of_not_mem [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [mem_cons, not_or] at h
    rw [erase_cons_tail (by simpa using Ne.symm h.1), ih h.2]

theorem length_erase_of_mem [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    length (l.erase a) = length l - 1 := by
  induction l with
  | nil => cases h
  | cons b l ih =>
    rw [erase_cons]
    split
    · rfl
    · have m : a ∈ l := (mem_cons.1 h).resolve_left fun e ↦ absurd (beq_iff_eq.2 e.symm) ‹_›
      have := length_pos_of_mem m
      simp [ih m]; omega

theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => cases h
  | cons c l ih =>
    rw [erase_cons] at h
    split at h
    · exact .tail c h
    · exact (mem_cons.1 h).elim (fun e ↦ e ▸ .head l) fun k ↦ .tail c (ih k)

@[simp] theorem mem_erase_of_ne [LawfulBEq α] {a b : α} {l : List α} (ab : a ≠ b) :
    a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h ↦ ?_⟩
  induction l with
  | nil => cases h
  | cons c l ih =>
    rw [erase_cons]
    split
    · exact (mem_cons.1 h).resolve_left fun e ↦ ab (e.trans (beq_iff_eq.1 ‹_›))
    · exact (mem_cons.1 h).elim (fun e ↦ e ▸ .head _) fun k ↦ .tail c (ih k)

@[simp] theorem erase_replicate_self [LawfulBEq α] {n : Nat} {a : α} :
    (replicate n a).erase a = replicate (n - 1) a := by
  cases n <;> simp [replicate_succ]

end Erase

@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := by cases i <;> rfl

@[simp] theorem eraseIdx_cons_zero {a : α} {as : List α} : (a :: as).eraseIdx 0 = as := rfl

@[simp] theorem eraseIdx_cons_succ {a : α} {as : List α} {i : Nat} :
    (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i :=
  rfl

theorem eraseIdx_eq_take_drop_succ {l : List α} {i : Nat} :
    l.eraseIdx i = l.take i ++ l.drop (i + 1) := by
  induction l generalizing i <;> cases i <;> simp_all

theorem length_eraseIdx {l : List α} {i : Nat} :
    (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by
  rw [eraseIdx_eq_take_drop_succ]
  split <;> simp <;> omega

theorem eraseIdx_of_length_le {l : List α} {k : Nat} (h : l.length ≤ k) : eraseIdx l k = l := by
  rw [eraseIdx_eq_take_drop_succ, take_of_length_le h, drop_of_length_le (by omega), append_nil]

/-! ### `removeAll`, `partition` by membership -/

@[simp] theorem removeAll_nil [BEq α] {xs : List α} : xs.removeAll [] = xs := by simp [removeAll]

theorem cons_removeAll [BEq α] {x : α} {xs ys : List α} :
    (x :: xs).removeAll ys = if ys.contains x then xs.removeAll ys else x :: xs.removeAll ys := by
  cases h : ys.contains x <;> simp_all [removeAll]

end List
