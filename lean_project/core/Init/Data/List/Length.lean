/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Bootstrap
import Init.Data.Function
import Init.PropLemmas
import Init.Data.Bool.Lemmas
import Init.Data.Option.Lemmas

/-!
# Lists: constructors, length, emptiness

When lists are equal, empty or of a given length.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Constructors -/

@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h ↦ by
  simpa using congrArg length h

@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := fun h ↦ cons_ne_self a l h.symm

theorem head_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ :=
  (List.cons.inj H).1

theorem tail_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ :=
  (List.cons.inj H).2

theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := by simp

theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' := by simp

theorem exists_cons_of_ne_nil {l : List α} (h : l ≠ []) : ∃ b l', l = b :: l' := by
  cases l <;> simp_all

theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b l', l = b :: l' := by cases l <;> simp

theorem singleton_inj {a b : α} : [a] = [b] ↔ a = b := by simp

@[simp] theorem concat_nil {a : α} : concat [] a = [a] := rfl

@[simp] theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl

theorem concat_ne_nil {a : α} {l : List α} : concat l a ≠ [] := by simp

theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by simp

theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by simp

@[simp] theorem length_concat {as : List α} {a : α} : (concat as a).length = as.length + 1 := by
  simp

@[simp] theorem empty_eq : (∅ : List α) = [] := rfl

/-! ### Length -/

@[simp] theorem length_set {as : List α} {i : Nat} {a : α} : (as.set i a).length = as.length := by
  induction as generalizing i <;> cases i <;> simp_all [set]

@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl

theorem eq_nil_of_length_eq_zero {l : List α} (h : length l = 0) : l = [] := length_eq_zero_iff.1 h

theorem ne_nil_of_length_eq_add_one {l : List α} {n : Nat} (h : length l = n + 1) : l ≠ [] := by
  rintro rfl; cases h

theorem ne_nil_of_length_pos {l : List α} (h : 0 < length l) : l ≠ [] := by rintro rfl; cases h

theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l := by cases h <;> simp

theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] := by cases l <;> simp

@[deprecated length_pos_iff (since := "2025-02-24")]
theorem length_pos {l : List α} : 0 < length l ↔ l ≠ [] := length_pos_iff

theorem ne_nil_iff_length_pos {l : List α} : l ≠ [] ↔ 0 < length l := length_pos_iff.symm

theorem length_pos_of_ne_nil {l : List α} (h : l ≠ []) : 0 < length l := length_pos_iff.2 h

@[deprecated length_eq_zero_iff (since := "2025-02-24")]
theorem length_eq_zero {l : List α} : length l = 0 ↔ l = [] := length_eq_zero_iff

theorem exists_cons_of_length_pos {l : List α} (h : 0 < l.length) : ∃ h t, l = h :: t :=
  exists_cons_of_ne_nil (ne_nil_of_length_pos h)

theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t :=
  length_pos_iff.trans ne_nil_iff_exists_cons

theorem exists_cons_of_length_eq_add_one {l : List α} {n : Nat} (h : l.length = n + 1) :
    ∃ h t, l = h :: t := exists_cons_of_ne_nil (ne_nil_of_length_eq_add_one h)

theorem exists_mem_of_length_pos {l : List α} (h : 0 < length l) : ∃ a, a ∈ l := by
  obtain ⟨a, t, rfl⟩ := exists_cons_of_length_pos h
  exact ⟨a, .head t⟩

theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ ↦ length_pos_of_mem h⟩

theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] := by
  match l with
  | [] => simp
  | [a] => simp
  | a :: b :: t => simp

@[deprecated length_eq_one_iff (since := "2025-02-24")]
theorem length_eq_one {l : List α} : length l = 1 ↔ ∃ a, l = [a] := length_eq_one_iff

theorem eq_nil_or_concat (l : List α) : l = [] ∨ ∃ l' b, l = concat l' b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rcases ih with rfl | ⟨l', b, rfl⟩
    · exact .inr ⟨[], a, rfl⟩
    · exact .inr ⟨a :: l', b, rfl⟩

/-! ### Emptiness test -/

@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl

@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by cases l <;> simp

@[simp] theorem isEmpty_eq_true {l : List α} : l.isEmpty ↔ l = [] := isEmpty_iff

@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by
  cases l <;> simp

theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 := by cases l <;> simp

theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs := by
  cases xs <;> simp

/-! ### Append -/

@[simp] theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl

theorem append_inj {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) :
    s₁ = s₂ ∧ t₁ = t₂ := by
  induction s₁ generalizing s₂ with
  | nil => cases s₂ <;> simp_all
  | cons a s₁ ih =>
    cases s₂ with
    | nil => cases hl
    | cons b s₂ =>
      obtain ⟨rfl, e⟩ := List.cons.inj h
      obtain ⟨rfl, k⟩ := ih e (Nat.succ.inj hl)
      exact ⟨rfl, k⟩

theorem append_inj_right {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length s₁ = length s₂) : t₁ = t₂ := (append_inj h hl).2

theorem append_inj_left {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length s₁ = length s₂) : s₁ = s₂ := (append_inj h hl).1

theorem append_inj' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length t₁ = length t₂) : s₁ = s₂ ∧ t₁ = t₂ :=
  append_inj h (by have := congrArg length h; simp only [length_append] at this; omega)

theorem append_inj_right' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length t₁ = length t₂) : t₁ = t₂ := (append_inj' h hl).2

theorem append_inj_left' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length t₁ = length t₂) : s₁ = s₂ := (append_inj' h hl).1

theorem append_right_inj {t₁ t₂ : List α} (s : List α) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨append_cancel_left, fun h ↦ h ▸ rfl⟩

theorem append_left_inj {s₁ s₂ : List α} (t : List α) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨fun h ↦ append_inj_left' h rfl, fun h ↦ h ▸ rfl⟩

theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs :=
  (append_left_inj bs).1 h

@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext (append_right_inj as)

@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) :=
  propext (append_left_inj bs)

@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] :=
  append_left_inj (s₂ := []) ys

@[simp] theorem self_eq_append_left {xs ys : List α} : ys = xs ++ ys ↔ xs = [] := by
  rw [eq_comm, append_left_eq_self]

@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] := by
  rw [← append_right_inj xs (t₂ := []), append_nil]

@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] := by
  rw [eq_comm, append_right_eq_self]

theorem append_eq_append {l₁ l₂ : List α} : List.append l₁ l₂ = l₁ ++ l₂ := rfl

@[simp] theorem nil_eq_append_iff {a b : List α} : [] = a ++ b ↔ a = [] ∧ b = [] := by
  induction a generalizing b <;> cases b <;> simp_all

theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] :=
  append_eq_nil_iff.1 h

theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] := by
  cases s <;> simp_all

theorem append_ne_nil_of_right_ne_nil (s : List α) {t : List α} (h : t ≠ []) : s ++ t ≠ [] := by
  cases s <;> simp_all

theorem append_eq_cons_iff {x : α} {a b c : List α} :
    a ++ b = x :: c ↔ (a = [] ∧ b = x :: c) ∨ (∃ a', a = x :: a' ∧ c = a' ++ b) := by
  cases a with
  | nil => simp
  | cons y a =>
    constructor
    · intro h; cases h; exact .inr ⟨a, rfl, rfl⟩
    · rintro (⟨h, _⟩ | ⟨a', h, rfl⟩) <;> cases h; rfl

theorem cons_eq_append_iff {x : α} {a b c : List α} :
    x :: c = a ++ b ↔ (a = [] ∧ b = x :: c) ∨ (∃ a', a = x :: a' ∧ c = a' ++ b) := by
  rw [eq_comm, append_eq_cons_iff]

theorem append_eq_append_iff {ws xs ys zs : List α} :
    ws ++ xs = ys ++ zs ↔
      (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  induction ws generalizing ys with
  | nil =>
    refine ⟨fun h ↦ .inl ⟨ys, rfl, h⟩, ?_⟩
    rintro (⟨as, rfl, rfl⟩ | ⟨bs, h, rfl⟩)
    · rfl
    · obtain ⟨rfl, rfl⟩ := nil_eq_append_iff.1 h; rfl
  | cons w ws ih =>
    cases ys with
    | nil =>
      refine ⟨fun h ↦ .inr ⟨w :: ws, rfl, h.symm⟩, ?_⟩
      rintro (⟨as, h, _⟩ | ⟨bs, rfl, rfl⟩)
      · cases h
      · rfl
    | cons y ys => simp [ih, and_assoc, eq_comm (a := y) (b := w), and_or_left]

theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) :
    l₁ = l₂ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : a = b :=
  head_eq_of_cons_eq (append_inj_right' (s₁ := l₁) (s₂ := l₂) (by simpa using h) rfl)

theorem concat_inj_left {l l' : List α} (a : α) : concat l a = concat l' a ↔ l = l' :=
  ⟨init_eq_of_concat_eq, fun h ↦ h ▸ rfl⟩

theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b :=
  ⟨fun h ↦ ⟨init_eq_of_concat_eq h, last_eq_of_concat_eq h⟩, fun ⟨h, k⟩ ↦ h ▸ k ▸ rfl⟩

@[deprecated concat_inj (since := "2024-09-05")]
theorem concat_eq_concat {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b :=
  concat_inj

theorem of_concat_eq_concat {as bs : List α} {a b : α} (h : as.concat a = bs.concat b) :
    as = bs ∧ a = b := concat_inj.1 h

theorem reverseAux_reverseAux_nil {as bs : List α} :
    reverseAux (reverseAux as bs) [] = reverseAux bs as := by simp

theorem reverse_concat {l : List α} {a : α} : (l.concat a).reverse = a :: l.reverse := by simp

@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by cases xs <;> simp

@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys :=
  ⟨fun h ↦ by rw [← reverse_reverse xs, h, reverse_reverse], fun h ↦ h ▸ rfl⟩

@[simp] theorem reverse_eq_cons_iff {xs : List α} {a : α} {ys : List α} :
    xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] :=
  ⟨fun h ↦ by rw [← reverse_reverse xs, h, reverse_cons], fun h ↦ by simp [h]⟩

theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse :=
  ⟨fun h ↦ by rw [← h, reverse_reverse], fun h ↦ by rw [h, reverse_reverse]⟩

@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by
  cases xs <;> simp

@[simp] theorem reverse_singleton {a : α} : reverse [a] = [a] := rfl

@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l <;> simp_all

end List
