/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Card
import Mathlib.Data.Finset.Order

/-! # Greatest and least elements, suprema and infima of finite sets -/

universe u v

namespace Finset

variable {α : Type u} {β : Type v}

/-! ### Suprema in a semilattice with a least element -/

section sup

variable [SemilatticeSup α] [OrderBot α] {s : Finset β} {f : β → α} {a : α}

/-- The supremum of the values of `f`; `⊥` for the empty set. -/
def sup (s : Finset β) (f : β → α) : α :=
  Quot.liftOn s.1 (fun l ↦ l.foldr (fun b x ↦ f b ⊔ x) ⊥) fun l₁ l₂ h ↦ by
    induction h with
    | nil => rfl
    | cons x _ ih => rw [List.foldr_cons, List.foldr_cons, ih]
    | swap x y l =>
      simp only [List.foldr_cons]
      rw [← sup_assoc, ← sup_assoc, sup_comm (f y)]
    | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

@[simp] theorem sup_empty : (∅ : Finset β).sup f = ⊥ := rfl

@[simp] theorem sup_cons {b : β} (h : b ∉ s) : (cons b s h).sup f = f b ⊔ s.sup f := by
  obtain ⟨⟨l⟩, d⟩ := s
  rfl

@[simp] protected theorem sup_le_iff : s.sup f ≤ a ↔ ∀ b ∈ s, f b ≤ a := by
  induction s using cons_induction with
  | empty => simp
  | cons c s hc ih => simp [ih]

protected theorem sup_le (h : ∀ b ∈ s, f b ≤ a) : s.sup f ≤ a := Finset.sup_le_iff.2 h

theorem le_sup {b : β} (hb : b ∈ s) : f b ≤ s.sup f := Finset.sup_le_iff.1 (le_refl _) b hb

@[simp] theorem sup_insert [DecidableEq β] {b : β} :
    (insert b s : Finset β).sup f = f b ⊔ s.sup f := by
  by_cases h : b ∈ s
  · rw [insert_eq_of_mem h, sup_eq_right.2 (le_sup h)]
  · rw [← cons_eq_insert b s h, sup_cons]

@[simp] theorem sup_singleton {b : β} : ({b} : Finset β).sup f = f b :=
  le_antisymm (Finset.sup_le fun c h ↦ by rw [eq_of_mem_singleton h])
    (le_sup (mem_singleton_self b))

end sup

/-! ### Greatest and least elements of a linear order -/

section LinearOrder

variable [LinearOrder α] {s t : Finset α} {a b : α}

theorem exists_max_image {α : Type v} {β : Type u} [LinearOrder β] (s : Finset α) (f : α → β)
    (h : s.Nonempty) : ∃ x ∈ s, ∀ x' ∈ s, f x' ≤ f x := by
  induction h using Nonempty.cons_induction with
  | singleton a =>
    exact ⟨a, mem_singleton_self a, fun b hb ↦ le_of_eq (by rw [eq_of_mem_singleton hb])⟩
  | cons a s ha hs ih =>
    obtain ⟨x, hx, k⟩ := ih
    rcases le_total (f x) (f a) with l | l
    · refine ⟨a, mem_cons_self a s, fun y hy ↦ ?_⟩
      exact (mem_cons.1 hy).elim (fun e ↦ e ▸ le_refl _) fun m ↦ le_trans (k y m) l
    · refine ⟨x, mem_cons.2 (.inr hx), fun y hy ↦ ?_⟩
      exact (mem_cons.1 hy).elim (fun e ↦ e ▸ l) (k y)

theorem exists_min_image {α : Type v} {β : Type u} [LinearOrder β] (s : Finset α) (f : α → β)
    (h : s.Nonempty) : ∃ x ∈ s, ∀ x' ∈ s, f x ≤ f x' := by
  induction h using Nonempty.cons_induction with
  | singleton a =>
    exact ⟨a, mem_singleton_self a, fun b hb ↦ le_of_eq (by rw [eq_of_mem_singleton hb])⟩
  | cons a s ha hs ih =>
    obtain ⟨x, hx, k⟩ := ih
    rcases le_total (f a) (f x) with l | l
    · refine ⟨a, mem_cons_self a s, fun y hy ↦ ?_⟩
      exact (mem_cons.1 hy).elim (fun e ↦ e ▸ le_refl _) fun m ↦ le_trans l (k y m)
    · refine ⟨x, mem_cons.2 (.inr hx), fun y hy ↦ ?_⟩
      exact (mem_cons.1 hy).elim (fun e ↦ e ▸ l) (k y)

/-- The greatest of the elements, with the proof that it is. -/
private def maxAux (s : Finset α) (H : s.Nonempty) : {a : α // a ∈ s.1 ∧ ∀ b ∈ s.1, b ≤ a} :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦
      (∃ x, x ∈ m) → {a : α // a ∈ m ∧ ∀ b ∈ m, b ≤ a})
    (h := fun _ ↦ ⟨fun x y ↦ funext fun h ↦
      Subtype.ext (le_antisymm ((y h).2.2 _ (x h).2.1) ((x h).2.2 _ (y h).2.1))⟩) s.1
    (fun
      | [], h => False.elim (let ⟨_, m⟩ := h; nomatch m)
      | a :: l, _ => go a l) H
where
  /-- the greatest of a list with a first element -/
  go (a : α) : (l : List α) → {x : α // x ∈ a :: l ∧ ∀ b ∈ a :: l, b ≤ x}
    | [] => ⟨a, .head _, fun b h ↦ le_of_eq (List.mem_singleton.1 h)⟩
    | c :: l =>
      let ⟨x, hx, k⟩ := go a l
      if h : c ≤ x then
        ⟨x, (List.mem_cons.1 hx).elim (fun e ↦ e ▸ .head _) fun m ↦ .tail _ (.tail _ m),
          fun b hb ↦ by
            simp only [List.mem_cons] at hb k
            rcases hb with e | e | e
            · exact k b (.inl e)
            · exact e ▸ h
            · exact k b (.inr e)⟩
      else
        ⟨c, .tail _ (.head _), fun b hb ↦ by
          have l := le_of_lt (not_le.1 h)
          simp only [List.mem_cons] at hb k
          rcases hb with e | e | e
          · exact le_trans (k b (.inl e)) l
          · exact le_of_eq e
          · exact le_trans (k b (.inr e)) l⟩

/-- The greatest element of a nonempty finite set. -/
def max' (s : Finset α) (H : s.Nonempty) : α := (maxAux s H).1

theorem max'_mem (s : Finset α) (H : s.Nonempty) : s.max' H ∈ s := (maxAux s H).2.1

theorem le_max' (s : Finset α) (x : α) (H2 : x ∈ s) : x ≤ s.max' ⟨x, H2⟩ :=
  (maxAux s ⟨x, H2⟩).2.2 x H2

theorem max'_le (s : Finset α) (H : s.Nonempty) (x : α) (h : ∀ y ∈ s, y ≤ x) : s.max' H ≤ x :=
  h _ (max'_mem s H)

theorem isGreatest_max' (s : Finset α) (H : s.Nonempty) :
    s.max' H ∈ s ∧ ∀ b ∈ s, b ≤ s.max' H := ⟨max'_mem s H, fun b h ↦ le_max' s b h⟩

@[simp] theorem max'_le_iff (s : Finset α) (H : s.Nonempty) {x : α} :
    s.max' H ≤ x ↔ ∀ y ∈ s, y ≤ x := ⟨fun h y m ↦ le_trans (le_max' s y m) h, max'_le s H x⟩

@[simp] theorem max'_singleton (a : α) : ({a} : Finset α).max' (singleton_nonempty a) = a :=
  eq_of_mem_singleton (max'_mem _ _)

/-- The least of the elements, with the proof that it is. -/
private def minAux (s : Finset α) (H : s.Nonempty) : {a : α // a ∈ s.1 ∧ ∀ b ∈ s.1, a ≤ b} :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦
      (∃ x, x ∈ m) → {a : α // a ∈ m ∧ ∀ b ∈ m, a ≤ b})
    (h := fun _ ↦ ⟨fun x y ↦ funext fun h ↦
      Subtype.ext (le_antisymm ((x h).2.2 _ (y h).2.1) ((y h).2.2 _ (x h).2.1))⟩) s.1
    (fun
      | [], h => False.elim (let ⟨_, m⟩ := h; nomatch m)
      | a :: l, _ => go a l) H
where
  /-- the least of a list with a first element -/
  go (a : α) : (l : List α) → {x : α // x ∈ a :: l ∧ ∀ b ∈ a :: l, x ≤ b}
    | [] => ⟨a, .head _, fun b h ↦ le_of_eq (List.mem_singleton.1 h).symm⟩
    | c :: l =>
      let ⟨x, hx, k⟩ := go a l
      if h : x ≤ c then
        ⟨x, (List.mem_cons.1 hx).elim (fun e ↦ e ▸ .head _) fun m ↦ .tail _ (.tail _ m),
          fun b hb ↦ by
            simp only [List.mem_cons] at hb k
            rcases hb with e | e | e
            · exact k b (.inl e)
            · exact e ▸ h
            · exact k b (.inr e)⟩
      else
        ⟨c, .tail _ (.head _), fun b hb ↦ by
          have l := le_of_lt (not_le.1 h)
          simp only [List.mem_cons] at hb k
          rcases hb with e | e | e
          · exact le_trans l (k b (.inl e))
          · exact le_of_eq e.symm
          · exact le_trans l (k b (.inr e))⟩

/-- The least element of a nonempty finite set. -/
def min' (s : Finset α) (H : s.Nonempty) : α := (minAux s H).1

theorem min'_mem (s : Finset α) (H : s.Nonempty) : s.min' H ∈ s := (minAux s H).2.1

theorem min'_le (s : Finset α) (x : α) (H2 : x ∈ s) : s.min' ⟨x, H2⟩ ≤ x :=
  (minAux s ⟨x, H2⟩).2.2 x H2

theorem le_min' (s : Finset α) (H : s.Nonempty) (x : α) (h : ∀ y ∈ s, x ≤ y) : x ≤ s.min' H :=
  h _ (min'_mem s H)

@[simp] theorem le_min'_iff (s : Finset α) (H : s.Nonempty) {x : α} :
    x ≤ s.min' H ↔ ∀ y ∈ s, x ≤ y := ⟨fun h y m ↦ le_trans h (min'_le s y m), le_min' s H x⟩

@[simp] theorem min'_singleton (a : α) : ({a} : Finset α).min' (singleton_nonempty a) = a :=
  eq_of_mem_singleton (min'_mem _ _)

end LinearOrder

end Finset
