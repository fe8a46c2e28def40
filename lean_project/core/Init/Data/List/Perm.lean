/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Sublist

/-!
# Lists: `Pairwise`, `Nodup` and permutations
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### `Pairwise` -/

section Pairwise
variable {R S : α → α → Prop}

@[simp] theorem pairwise_nil : Pairwise R [] := .nil

@[simp] theorem pairwise_cons {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h k => ⟨h, k⟩, fun h ↦ .cons h.1 h.2⟩

theorem rel_of_pairwise_cons {a : α} {l : List α} (p : Pairwise R (a :: l)) {a' : α} (h : a' ∈ l) :
    R a a' :=
  (pairwise_cons.1 p).1 a' h

theorem Pairwise.of_cons {a : α} {l : List α} (p : Pairwise R (a :: l)) :
    Pairwise R l := (pairwise_cons.1 p).2

theorem Pairwise.tail {l : List α} (h : Pairwise R l) : Pairwise R l.tail := by
  cases h with
  | nil => exact .nil
  | cons _ h => exact h

theorem Pairwise.imp {l : List α} (H : ∀ {a b}, R a b → S a b) (h : Pairwise R l) :
    Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun a m ↦ H (h a m)) ih

theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := by simp

theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by simp

theorem pairwise_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => simp
  | cons a l ih =>
    rw [cons_append, pairwise_cons, pairwise_cons, ih, forall_mem_append]
    constructor
    · rintro ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩
      exact ⟨⟨h₁, h₃⟩, h₄,
        fun x m y k ↦ (mem_cons.1 m).elim (fun e ↦ e ▸ h₂ y k) fun m ↦ h₅ x m y k⟩
    · rintro ⟨⟨h₁, h₃⟩, h₄, h₅⟩
      exact ⟨⟨h₁, h₅ a (.head l)⟩, h₃, h₄, fun x m ↦ h₅ x (.tail a m)⟩

theorem Pairwise.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : Pairwise R l₂) :
    Pairwise R l₁ := by
  induction s with
  | slnil => exact .nil
  | cons a _ ih => exact ih h.of_cons
  | cons₂ a s ih => exact .cons (fun b m ↦ rel_of_pairwise_cons h (s.subset m)) (ih h.of_cons)

theorem Pairwise.filter (p : α → Bool) {l : List α} (h : Pairwise R l) :
    Pairwise R (filter p l) := h.sublist filter_sublist

theorem pairwise_map {f : β → α} {l : List β} :
    (l.map f).Pairwise R ↔ l.Pairwise fun a b ↦ R (f a) (f b) := by
  induction l with
  | nil => simp
  | cons a l ih => rw [map_cons, pairwise_cons, pairwise_cons, ih, forall_mem_map]

theorem pairwise_reverse {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise fun a b ↦ R b a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [reverse_cons, pairwise_append, pairwise_cons (R := fun a b ↦ R b a), ih]
    exact ⟨fun h ↦ ⟨fun b m ↦ h.2.2 b (mem_reverse.2 m) a (.head _), h.1⟩,
      fun h ↦ ⟨h.2, pairwise_singleton R a, fun b m c k ↦ by
        rw [eq_of_mem_singleton k]; exact h.1 b (mem_reverse.1 m)⟩⟩

theorem Pairwise.forall_of_forall {l : List α} (H : ∀ a b, R a b → R b a) (h₁ : ∀ x, x ∈ l → R x x)
    (h₂ : l.Pairwise R) : ∀ x, x ∈ l → ∀ y, y ∈ l → R x y := by
  induction h₂ with
  | nil => exact fun x m ↦ nomatch m
  | cons h _ ih =>
    rename_i a l _
    intro x mx y my
    rcases mem_cons.1 mx with rfl | kx <;> rcases mem_cons.1 my with rfl | ky
    · exact h₁ _ (.head _)
    · exact h y ky
    · exact H _ _ (h x kx)
    · exact ih (fun x m ↦ h₁ x (.tail _ m)) x kx y ky

instance instDecidablePairwise [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l => match (inferInstance : Decidable (∀ b, b ∈ l → R a b)), instDecidablePairwise l with
    | isTrue h, isTrue k => isTrue (.cons h k)
    | isFalse h, _ => isFalse fun p ↦ h (pairwise_cons.1 p).1
    | _, isFalse k => isFalse fun p ↦ k p.of_cons

end Pairwise

/-! ### `Nodup` -/

@[simp] theorem nodup_nil : Nodup ([] : List α) := .nil

@[simp] theorem nodup_cons {a : α} {l : List α} : (a :: l).Nodup ↔ ¬a ∈ l ∧ l.Nodup :=
  pairwise_cons.trans (and_congr_left' ⟨fun h m ↦ h a m rfl, fun h _ m e ↦ h (e ▸ m)⟩)

theorem Nodup.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : Nodup l₂) :
    Nodup l₁ := Pairwise.sublist s h

theorem nodup_singleton (a : α) : Nodup [a] := pairwise_singleton _ a

theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b :=
  pairwise_append

theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) :
    Nodup (filter p l) := Pairwise.filter p h

theorem nodup_reverse {l : List α} : l.reverse.Nodup ↔ l.Nodup :=
  pairwise_reverse.trans ⟨Pairwise.imp Ne.symm, Pairwise.imp Ne.symm⟩

theorem nodup_range {n : Nat} : Nodup (range n) := by
  induction n with
  | zero => exact .nil
  | succ n ih =>
    rw [range_succ, nodup_append]
    exact ⟨ih, nodup_singleton n, fun a m b k ↦ by simp at m k; omega⟩

instance nodupDecidable [DecidableEq α] (l : List α) : Decidable l.Nodup := instDecidablePairwise l

/-! ### Permutations -/

@[simp] theorem Perm.refl (l : List α) : Perm l l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons a ih

theorem Perm.rfl {l : List α} : Perm l l := .refl l

theorem Perm.of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .rfl

protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁

theorem perm_comm {l₁ l₂ : List α} : Perm l₁ l₂ ↔ Perm l₂ l₁ := ⟨Perm.symm, Perm.symm⟩

theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (p : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons, or_left_comm]
  | trans _ _ ih₁ ih₂ => rw [ih₁, ih₂]

theorem Perm.subset {l₁ l₂ : List α} (p : Perm l₁ l₂) : l₁ ⊆ l₂ := fun _ ↦ p.mem_iff.1

theorem Perm.length_eq {l₁ l₂ : List α} (p : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction p with
  | nil => rfl
  | cons _ _ ih => rw [length_cons, length_cons, ih]
  | swap => rfl
  | trans _ _ ih₁ ih₂ => rw [ih₁, ih₂]

theorem Perm.append_right {l₁ l₂ : List α} (t : List α) (p : Perm l₁ l₂) :
    Perm (l₁ ++ t) (l₂ ++ t) := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.append_left {t₁ t₂ : List α} (l : List α) (p : Perm t₁ t₂) :
    Perm (l ++ t₁) (l ++ t₂) := by
  induction l with
  | nil => exact p
  | cons a l ih => exact .cons a ih

theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : Perm l₁ l₂) (p₂ : Perm t₁ t₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₂) :=
  (p₁.append_right t₁).trans (p₂.append_left l₂)

@[simp] theorem perm_middle {a : α} {l₁ l₂ : List α} : Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂)) := by
  induction l₁ with
  | nil => exact .rfl
  | cons b l ih => exact (Perm.cons b ih).trans (.swap a b _)

@[simp] theorem perm_append_singleton (a : α) (l : List α) : Perm (l ++ [a]) (a :: l) := by
  simpa using perm_middle (a := a) (l₁ := l) (l₂ := [])

theorem perm_append_comm {l₁ l₂ : List α} : Perm (l₁ ++ l₂) (l₂ ++ l₁) := by
  induction l₁ with
  | nil => simp
  | cons a l ih => exact (Perm.cons a ih).trans perm_middle.symm

theorem reverse_perm (l : List α) : Perm (reverse l) l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => rw [reverse_cons]; exact (perm_append_singleton a _).trans (.cons a ih)

theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => exact .cons _ ih
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) :
    Perm (l₁.filter p) (l₂.filter p) := by
  induction s with
  | nil => exact .nil
  | cons x _ ih => rw [filter_cons, filter_cons]; split; exact .cons x ih; exact ih
  | swap x y l => cases h : p x <;> cases k : p y <;> simp [h, k]; exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) :
    countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, (s.filter p).length_eq]

theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : Perm l₁ l₂) (a : α) :
    count a l₁ = count a l₂ := p.countP_eq _

theorem Perm.eq_nil {l : List α} (p : Perm l []) : l = [] := eq_nil_of_length_eq_zero p.length_eq

@[simp] theorem perm_nil {l₁ : List α} : Perm l₁ [] ↔ l₁ = [] := ⟨Perm.eq_nil, Perm.of_eq⟩

@[simp] theorem nil_perm {l₁ : List α} : Perm [] l₁ ↔ l₁ = [] := perm_comm.trans perm_nil

theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : Perm l₁ l₂) : l₁.sum = l₂.sum := by
  induction h with
  | nil => rfl
  | cons x _ ih => rw [sum_cons, sum_cons, ih]
  | swap x y l => simp only [sum_cons]; omega
  | trans _ _ ih₁ ih₂ => rw [ih₁, ih₂]

theorem perm_cons_erase [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    Perm l (a :: l.erase a) := by
  induction l with
  | nil => cases h
  | cons b l ih =>
    rw [erase_cons]
    split
    · rw [beq_iff_eq.1 ‹(b == a) = true›]; exact .rfl
    · have m := (mem_cons.1 h).resolve_left fun e ↦ absurd (beq_iff_eq.2 e.symm) ‹_›
      exact (Perm.cons b (ih m)).trans (.swap a b _)

theorem Perm.pairwise {R : α → α → Prop} {l l' : List α} (hR : l.Pairwise R) (p : Perm l l')
    (hsymm : ∀ {x y}, R x y → R y x) : l'.Pairwise R := by
  induction p with
  | nil => exact hR
  | cons x p ih => exact .cons (fun a m ↦ rel_of_pairwise_cons hR (p.mem_iff.2 m)) (ih hR.of_cons)
  | swap x y l =>
    have h := pairwise_cons.1 hR
    have k := pairwise_cons.1 h.2
    exact .cons (fun a m ↦ (mem_cons.1 m).elim (fun e ↦ e ▸ hsymm (h.1 x (.head _))) (k.1 a))
      (.cons (fun a m ↦ h.1 a (.tail x m)) k.2)
  | trans _ _ ih₁ ih₂ => exact ih₂ (ih₁ hR)

theorem Perm.nodup {l l' : List α} (hl : Perm l l') (hR : l.Nodup) :
    l'.Nodup := Perm.pairwise hR hl Ne.symm

theorem Perm.nodup_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) :
    Nodup l₁ ↔ Nodup l₂ := ⟨h.nodup, h.symm.nodup⟩

end List
