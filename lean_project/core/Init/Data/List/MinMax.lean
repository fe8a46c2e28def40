/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Range

/-!
# Lists: least and greatest elements

`min?` and `max?` are folds; their specification assumes what the order has to satisfy.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

namespace List

/-! ### Least and greatest elements -/

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl

theorem min?_cons' [Min α] {x : α} {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl

@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by
  cases xs <;> simp [min?]

theorem foldl_min_mem [Min α] (min_eq_or : ∀ a b : α, min a b = a ∨ min a b = b) {xs : List α}
    {a : α} :
    xs.foldl min a ∈ a :: xs := by
  induction xs generalizing a with
  | nil => exact .head _
  | cons b xs ih =>
    rcases mem_cons.1 (ih (a := min a b)) with h | h
    · rw [foldl_cons, h]
      exact (min_eq_or a b).elim (fun e ↦ mem_cons.2 (.inl e)) fun e ↦
        .tail _ (mem_cons.2 (.inl e))
    · exact .tail _ (.tail _ h)

theorem min?_mem [Min α] (min_eq_or : ∀ a b : α, min a b = a ∨ min a b = b) {a : α} {xs : List α}
    (h : xs.min? = some a) : a ∈ xs := by
  cases xs with
  | nil => cases h
  | cons b xs => cases h; exact foldl_min_mem min_eq_or

theorem le_min?_iff [Min α] [LE α] (le_min_iff : ∀ a b c : α, a ≤ min b c ↔ a ≤ b ∧ a ≤ c) {a : α}
    {xs : List α}
    (h : xs.min? = some a) {x : α} : x ≤ a ↔ ∀ b, b ∈ xs → x ≤ b := by
  cases xs with
  | nil => cases h
  | cons b xs =>
    cases h
    induction xs generalizing b with
    | nil => simp
    | cons c xs ih => rw [foldl_cons, ih]; simp [le_min_iff, and_assoc]

@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl

theorem max?_cons' [Max α] {x : α} {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl

@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by
  cases xs <;> simp [max?]

theorem foldl_max_mem [Max α] (max_eq_or : ∀ a b : α, max a b = a ∨ max a b = b) {xs : List α}
    {a : α} :
    xs.foldl max a ∈ a :: xs := by
  induction xs generalizing a with
  | nil => exact .head _
  | cons b xs ih =>
    rcases mem_cons.1 (ih (a := max a b)) with h | h
    · rw [foldl_cons, h]
      exact (max_eq_or a b).elim (fun e ↦ mem_cons.2 (.inl e)) fun e ↦
        .tail _ (mem_cons.2 (.inl e))
    · exact .tail _ (.tail _ h)

theorem max?_mem [Max α] (max_eq_or : ∀ a b : α, max a b = a ∨ max a b = b) {a : α} {xs : List α}
    (h : xs.max? = some a) : a ∈ xs := by
  cases xs with
  | nil => cases h
  | cons b xs => cases h; exact foldl_max_mem max_eq_or

theorem max?_le_iff [Max α] [LE α] (max_le_iff : ∀ a b c : α, max b c ≤ a ↔ b ≤ a ∧ c ≤ a) {a : α}
    {xs : List α}
    (h : xs.max? = some a) {x : α} : a ≤ x ↔ ∀ b, b ∈ xs → b ≤ x := by
  cases xs with
  | nil => cases h
  | cons b xs =>
    cases h
    induction xs generalizing b with
    | nil => simp
    | cons c xs ih => rw [foldl_cons, ih]; simp [max_le_iff, and_assoc]

theorem min?_eq_some_iff' {a : Nat} {xs : List Nat} :
    xs.min? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b := by
  constructor
  · intro h
    exact ⟨min?_mem (by omega) h, (le_min?_iff (by omega) h).1 (Nat.le_refl a)⟩
  · intro ⟨m, l⟩
    cases h : xs.min? with
    | none => rw [min?_eq_none_iff] at h; rw [h] at m; cases m
    | some b =>
      have := l b (min?_mem (by omega) h)
      have := (le_min?_iff (by omega) h).1 (Nat.le_refl b) a m
      exact congrArg some (by omega)

theorem max?_eq_some_iff' {a : Nat} {xs : List Nat} :
    xs.max? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a := by
  constructor
  · intro h
    exact ⟨max?_mem (by omega) h, (max?_le_iff (by omega) h).1 (Nat.le_refl a)⟩
  · intro ⟨m, l⟩
    cases h : xs.max? with
    | none => rw [max?_eq_none_iff] at h; rw [h] at m; cases m
    | some b =>
      have := l b (max?_mem (by omega) h)
      have := (max?_le_iff (by omega) h).1 (Nat.le_refl b) a m
      exact congrArg some (by omega)

end List
