/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.MinMax

/-!
# Lists: sublists, prefixes and suffixes
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### Sublists -/

@[simp] theorem nil_sublist (l : List α) : Sublist [] l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons a ih

@[simp] theorem Sublist.refl (l : List α) : Sublist l l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons₂ a ih

theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) :
    Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons₂ a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons₂ _ h => exact .cons₂ a (ih h)

theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) := .cons a (.refl l)

theorem sublist_of_cons_sublist {a : α} {l₁ l₂ : List α} (h : Sublist (a :: l₁) l₂) :
    Sublist l₁ l₂ :=
  (sublist_cons_self a l₁).trans h

theorem cons_sublist_cons {a : α} {l₁ l₂ : List α} : Sublist (a :: l₁) (a :: l₂) ↔ Sublist l₁ l₂ :=
  ⟨fun h ↦ by
    cases h with
    | cons _ h => exact sublist_of_cons_sublist h
    | cons₂ _ h => exact h, .cons₂ a⟩

theorem Sublist.subset {l₁ l₂ : List α} (h : Sublist l₁ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact fun _ m ↦ m
  | cons a _ ih => exact fun _ m ↦ .tail a (ih m)
  | cons₂ a _ ih => exact fun _ m ↦ (mem_cons.1 m).elim (· ▸ .head _) fun k ↦ .tail a (ih k)

theorem Sublist.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : Sublist l₁ l₂) :
    a ∈ l₂ := hl.subset hx

theorem Sublist.length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl _
  | cons _ _ ih => exact Nat.le_succ_of_le ih
  | cons₂ _ _ ih => exact Nat.succ_le_succ ih

theorem Sublist.eq_of_length {l₁ l₂ : List α} (h : Sublist l₁ l₂) (e : length l₁ = length l₂) :
    l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a h _ => have := h.length_le; simp at e; omega
  | cons₂ a _ ih => rw [ih (Nat.succ.inj e)]

theorem Sublist.antisymm {l₁ l₂ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₁) : l₁ = l₂ :=
  h₁.eq_of_length (Nat.le_antisymm h₁.length_le h₂.length_le)

@[simp] theorem sublist_nil {l : List α} : Sublist l [] ↔ l = [] :=
  ⟨fun h ↦ by cases h; rfl, fun h ↦ h ▸ .slnil⟩

theorem eq_nil_of_sublist_nil {l : List α} (h : Sublist l []) : l = [] := sublist_nil.1 h

@[simp] theorem sublist_append_left (l₁ l₂ : List α) : Sublist l₁ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact nil_sublist _
  | cons a l ih => exact .cons₂ a ih

@[simp] theorem sublist_append_right (l₁ l₂ : List α) : Sublist l₂ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact .refl _
  | cons a l ih => exact .cons a ih

theorem Sublist.append {l₁ l₂ r₁ r₂ : List α} (hl : Sublist l₁ l₂) (hr : Sublist r₁ r₂) :
    Sublist (l₁ ++ r₁) (l₂ ++ r₂) := by
  induction hl with
  | slnil => exact hr
  | cons a _ ih => exact .cons a ih
  | cons₂ a _ ih => exact .cons₂ a ih

theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (h : Sublist l₁ l₂) :
    Sublist (l₁.map f) (l₂.map f) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => exact .cons _ ih
  | cons₂ a _ ih => exact .cons₂ _ ih

theorem filter_sublist {p : α → Bool} {l : List α} : Sublist (filter p l) l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [filter_cons]
    split
    · exact .cons₂ a ih
    · exact .cons a ih

theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (h : Sublist l₁ l₂) :
    Sublist (l₁.filter p) (l₂.filter p) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [filter_cons (x := a)]; split; exact .cons a ih; exact ih
  | cons₂ a _ ih => rw [filter_cons, filter_cons]; split; exact .cons₂ a ih; exact ih

theorem singleton_sublist {a : α} {l : List α} : Sublist [a] l ↔ a ∈ l := by
  refine ⟨fun h ↦ h.subset (.head _), fun h ↦ ?_⟩
  obtain ⟨s, t, rfl⟩ := append_of_mem h
  exact (Sublist.cons₂ a (nil_sublist t)).trans (sublist_append_right s _)

theorem take_sublist (i : Nat) (l : List α) : Sublist (take i l) l := by
  have := sublist_append_left (take i l) (drop i l)
  rwa [take_append_drop] at this

theorem drop_sublist (i : Nat) (l : List α) : Sublist (drop i l) l := by
  have := sublist_append_right (take i l) (drop i l)
  rwa [take_append_drop] at this

theorem tail_sublist (l : List α) : Sublist l.tail l := by
  rw [← drop_one]; exact drop_sublist 1 l

theorem Sublist.reverse {l₁ l₂ : List α} (h : Sublist l₁ l₂) : Sublist l₁.reverse l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [reverse_cons]; exact ih.trans (sublist_append_left _ _)
  | cons₂ a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append (.refl _)

/-! ### Prefixes, suffixes, infixes -/

@[simp] theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩

@[simp] theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩

theorem infix_append (l₁ l₂ l₃ : List α) : IsInfix l₂ (l₁ ++ l₂ ++ l₃) := ⟨l₁, l₃, rfl⟩

theorem IsPrefix.isInfix {l₁ l₂ : List α} :
    IsPrefix l₁ l₂ → IsInfix l₁ l₂ := fun ⟨t, h⟩ ↦ ⟨[], t, h⟩

theorem IsSuffix.isInfix {l₁ l₂ : List α} : IsSuffix l₁ l₂ → IsInfix l₁ l₂ :=
  fun ⟨t, h⟩ ↦ ⟨t, [], by rw [h, append_nil]⟩

@[simp] theorem nil_prefix {l : List α} : IsPrefix [] l := ⟨l, rfl⟩

@[simp] theorem nil_suffix {l : List α} : IsSuffix [] l := ⟨l, append_nil l⟩

@[simp] theorem nil_infix {l : List α} : IsInfix [] l := nil_prefix.isInfix

@[simp] theorem prefix_rfl {l : List α} : IsPrefix l l := ⟨[], append_nil l⟩

@[simp] theorem suffix_rfl {l : List α} : IsSuffix l l := ⟨[], rfl⟩

theorem prefix_refl (l : List α) : IsPrefix l l := prefix_rfl

theorem suffix_refl (l : List α) : IsSuffix l l := suffix_rfl

theorem IsPrefix.trans {l₁ l₂ l₃ : List α} : IsPrefix l₁ l₂ → IsPrefix l₂ l₃ → IsPrefix l₁ l₃ :=
  fun ⟨r, h⟩ ⟨s, k⟩ ↦ ⟨r ++ s, by rw [← append_assoc, h, k]⟩

theorem IsSuffix.trans {l₁ l₂ l₃ : List α} : IsSuffix l₁ l₂ → IsSuffix l₂ l₃ → IsSuffix l₁ l₃ :=
  fun ⟨r, h⟩ ⟨s, k⟩ ↦ ⟨s ++ r, by rw [append_assoc, h, k]⟩

theorem IsInfix.sublist {l₁ l₂ : List α} : IsInfix l₁ l₂ → Sublist l₁ l₂ := by
  rintro ⟨s, t, rfl⟩
  exact (sublist_append_right s l₁).trans (sublist_append_left _ t)

theorem IsPrefix.sublist {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist

theorem IsSuffix.sublist {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist

theorem IsPrefix.subset {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset

theorem IsPrefix.length_le {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) :
    l₁.length ≤ l₂.length := h.sublist.length_le

theorem IsSuffix.length_le {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) :
    l₁.length ≤ l₂.length := h.sublist.length_le

theorem IsPrefix.eq_of_length {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) (e : l₁.length = l₂.length) :
    l₁ = l₂ := h.sublist.eq_of_length e

theorem take_prefix (i : Nat) (l : List α) :
    IsPrefix (take i l) l := ⟨drop i l, take_append_drop i l⟩

theorem drop_suffix (i : Nat) (l : List α) :
    IsSuffix (drop i l) l := ⟨take i l, take_append_drop i l⟩

theorem dropLast_prefix (l : List α) : IsPrefix l.dropLast l := by
  rw [dropLast_eq_take]; exact take_prefix _ l

theorem tail_suffix (l : List α) : IsSuffix (tail l) l := by
  rw [← drop_one]; exact drop_suffix 1 l

theorem cons_prefix_cons {a b : α} {l₁ l₂ : List α} :
    IsPrefix (a :: l₁) (b :: l₂) ↔ a = b ∧ IsPrefix l₁ l₂ := by
  constructor
  · rintro ⟨t, h⟩
    exact ⟨head_eq_of_cons_eq h, t, tail_eq_of_cons_eq h⟩
  · rintro ⟨rfl, t, rfl⟩
    exact ⟨t, rfl⟩

@[simp] theorem prefix_append_right_inj {l₁ l₂ : List α} (l : List α) :
    IsPrefix (l ++ l₁) (l ++ l₂) ↔ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, h⟩ ↦ ⟨t, append_cancel_left (by rw [← append_assoc, h])⟩,
    fun ⟨t, h⟩ ↦ ⟨t, by rw [append_assoc, h]⟩⟩

theorem reverse_suffix {l₁ l₂ : List α} : IsSuffix l₁.reverse l₂.reverse ↔ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, h⟩ ↦ ⟨t.reverse, reverse_inj.1 (by rw [← h]; simp)⟩,
    fun ⟨t, h⟩ ↦ ⟨t.reverse, by rw [← h]; simp⟩⟩

theorem reverse_prefix {l₁ l₂ : List α} : IsPrefix l₁.reverse l₂.reverse ↔ IsSuffix l₁ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]

theorem prefix_iff_eq_append {l₁ l₂ : List α} : IsPrefix l₁ l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ :=
  ⟨by rintro ⟨t, rfl⟩; rw [drop_left], fun h ↦ ⟨_, h⟩⟩

theorem prefix_iff_eq_take {l₁ l₂ : List α} : IsPrefix l₁ l₂ ↔ l₁ = take (length l₁) l₂ :=
  ⟨by rintro ⟨t, rfl⟩; rw [take_left], fun h ↦ h ▸ take_prefix _ _⟩

/-! ### The Boolean tests -/

section Bool
variable [BEq α]

@[simp] theorem isPrefixOf_nil_left {l : List α} : isPrefixOf ([] : List α) l = true := by
  cases l <;> rfl

@[simp] theorem isPrefixOf_cons_nil {a : α} {as : List α} :
    isPrefixOf (a :: as) ([] : List α) = false :=
  rfl

theorem isPrefixOf_cons₂ {a b : α} {as bs : List α} :
    isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) :=
  rfl

@[simp] theorem isPrefixOf_cons₂_self [LawfulBEq α] {a : α} {as bs : List α} :
    isPrefixOf (a :: as) (a :: bs) = isPrefixOf as bs := by
  simp [isPrefixOf_cons₂]

@[simp] theorem isPrefixOf_length_pos_nil {l : List α} (h : 0 < l.length) :
    isPrefixOf l [] = false := by
  cases l <;> simp_all

@[simp] theorem isPrefixOf_iff_prefix [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isPrefixOf l₂ ↔ IsPrefix l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => simp
  | cons a l₁ ih =>
    cases l₂ with
    | nil => simp; exact fun ⟨t, h⟩ ↦ nomatch h
    | cons b l₂ => rw [isPrefixOf_cons₂, Bool.and_eq_true, beq_iff_eq, ih, cons_prefix_cons]

@[simp] theorem isSuffixOf_nil_left {l : List α} : isSuffixOf ([] : List α) l = true := by
  simp [isSuffixOf]

@[simp] theorem isSuffixOf_iff_suffix [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isSuffixOf l₂ ↔ IsSuffix l₁ l₂ := by
  rw [isSuffixOf, isPrefixOf_iff_prefix, reverse_prefix]

theorem isPrefixOf_replicate {a : α} {l : List α} {n : Nat} :
    isPrefixOf l (replicate n a) = (decide (l.length ≤ n) && l.all (· == a)) := by
  induction l generalizing n with
  | nil => simp
  | cons b l ih =>
    cases n with
    | zero => simp
    | succ n =>
      rw [replicate_succ, isPrefixOf_cons₂, ih, all_cons, ← Bool.and_assoc, ← Bool.and_assoc,
        Bool.and_comm (b == a)]
      simp

end Bool

instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (IsPrefix l₁ l₂) :=
  decidable_of_decidable_of_iff isPrefixOf_iff_prefix

instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (IsSuffix l₁ l₂) :=
  decidable_of_decidable_of_iff isSuffixOf_iff_suffix

end List
