/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Defs

/-! # Finite sets: one element, one element more, induction -/

universe u

namespace Finset

variable {α : Type u} {s t : Finset α} {a b : α}

/-! ### One element -/

instance : Singleton α (Finset α) := ⟨fun a ↦ ⟨{a}, Multiset.nodup_singleton a⟩⟩

@[simp] theorem singleton_val (a : α) : ({a} : Finset α).1 = {a} := rfl

@[simp, grind =] theorem mem_singleton {a b : α} : b ∈ ({a} : Finset α) ↔ b = a :=
  Multiset.mem_singleton

theorem eq_of_mem_singleton {x y : α} (h : x ∈ ({y} : Finset α)) : x = y := mem_singleton.1 h

theorem notMem_singleton {a b : α} : a ∉ ({b} : Finset α) ↔ a ≠ b := not_congr mem_singleton

theorem mem_singleton_self (a : α) : a ∈ ({a} : Finset α) := mem_singleton.2 rfl

@[simp] theorem singleton_inj : ({a} : Finset α) = {b} ↔ a = b :=
  ⟨fun h ↦ mem_singleton.1 (h ▸ mem_singleton_self a), fun h ↦ h ▸ rfl⟩

theorem singleton_injective : Function.Injective (singleton : α → Finset α) :=
  fun _ _ ↦ singleton_inj.1

@[simp] theorem singleton_nonempty (a : α) : ({a} : Finset α).Nonempty := ⟨a, mem_singleton_self a⟩

@[simp] theorem singleton_ne_empty (a : α) : ({a} : Finset α) ≠ ∅ := (singleton_nonempty a).ne_empty

@[simp, norm_cast] theorem coe_singleton (a : α) : (({a} : Finset α) : Set α) = {a} := by
  ext x
  exact mem_singleton

theorem eq_singleton_iff_unique_mem {s : Finset α} {a : α} : s = {a} ↔ a ∈ s ∧ ∀ x ∈ s, x = a := by
  constructor
  · rintro rfl
    exact ⟨mem_singleton_self _, fun _ ↦ eq_of_mem_singleton⟩
  · rintro ⟨h, k⟩
    ext x
    exact ⟨fun m ↦ mem_singleton.2 (k x m), fun m ↦ eq_of_mem_singleton m ▸ h⟩

@[simp] theorem singleton_subset_iff {s : Finset α} {a : α} : {a} ⊆ s ↔ a ∈ s :=
  ⟨fun h ↦ h (mem_singleton_self a), fun h _ m ↦ eq_of_mem_singleton m ▸ h⟩

theorem subset_singleton_iff' {s : Finset α} {a : α} : s ⊆ {a} ↔ ∀ b ∈ s, b = a :=
  ⟨fun h _ m ↦ eq_of_mem_singleton (h m), fun h b m ↦ mem_singleton.2 (h b m)⟩

@[simp] theorem subset_singleton_iff {s : Finset α} {a : α} : s ⊆ {a} ↔ s = ∅ ∨ s = {a} := by
  constructor
  · intro h
    refine s.eq_empty_or_nonempty.imp_right fun ⟨x, m⟩ ↦ ?_
    exact Subset.antisymm h (singleton_subset_iff.2 (eq_of_mem_singleton (h m) ▸ m))
  · rintro (rfl | rfl)
    · exact empty_subset _
    · exact Subset.refl _

/-! ### One element more -/

/-- `s` and an element that was not in it. -/
def cons (a : α) (s : Finset α) (h : a ∉ s) : Finset α :=
  ⟨a ::ₘ s.1, Multiset.nodup_cons.2 ⟨h, s.2⟩⟩

@[simp, grind =] theorem mem_cons {h : a ∉ s} : b ∈ s.cons a h ↔ b = a ∨ b ∈ s := Multiset.mem_cons

@[simp] theorem cons_val (h : a ∉ s) : (cons a s h).1 = a ::ₘ s.1 := rfl

theorem mem_cons_self (a : α) (s : Finset α) {h : a ∉ s} : a ∈ cons a s h := mem_cons.2 (.inl rfl)

@[simp] theorem cons_nonempty (h : a ∉ s) : (cons a s h).Nonempty := ⟨a, mem_cons_self a s⟩

variable [DecidableEq α]

/-- `s` and `a`; if `a` was there, nothing changes. -/
instance : Insert α (Finset α) :=
  ⟨fun a s ↦ if h : a ∈ s then s else cons a s h⟩

@[simp] theorem insert_eq_of_mem (h : a ∈ s) : insert a s = s := dif_pos h

@[simp] theorem cons_eq_insert (a : α) (s : Finset α) (h : a ∉ s) : cons a s h = insert a s :=
  (dif_neg h).symm

theorem insert_val_of_notMem {a : α} {s : Finset α} (h : a ∉ s) : (insert a s).1 = a ::ₘ s.1 := by
  rw [← cons_eq_insert a s h, cons_val]

@[simp, grind =] theorem mem_insert : a ∈ insert b s ↔ a = b ∨ a ∈ s := by
  by_cases h : b ∈ s
  · rw [insert_eq_of_mem h]
    exact ⟨.inr, fun k ↦ k.elim (fun e ↦ e ▸ h) id⟩
  · rw [← cons_eq_insert b s h, mem_cons]

theorem mem_insert_self (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.2 (.inl rfl)

theorem mem_insert_of_mem (h : a ∈ s) : a ∈ insert b s := mem_insert.2 (.inr h)

theorem mem_of_mem_insert_of_ne (h : b ∈ insert a s) (k : b ≠ a) : b ∈ s :=
  (mem_insert.1 h).resolve_left k

@[simp] theorem insert_empty : insert a (∅ : Finset α) = {a} := by
  ext x
  simp

instance : LawfulSingleton α (Finset α) := ⟨fun _ ↦ insert_empty⟩

@[simp, norm_cast] theorem coe_insert (a : α) (s : Finset α) :
    ((insert a s : Finset α) : Set α) = insert a (s : Set α) := by
  ext x
  exact mem_insert

@[simp] theorem insert_eq_self : insert a s = s ↔ a ∈ s :=
  ⟨fun h ↦ h ▸ mem_insert_self a s, insert_eq_of_mem⟩

theorem pair_eq_singleton (a : α) : ({a, a} : Finset α) = {a} :=
  insert_eq_of_mem (mem_singleton_self a)

theorem insert_comm (a b : α) (s : Finset α) : insert a (insert b s) = insert b (insert a s) := by
  ext x
  simp only [mem_insert]
  exact or_left_comm

theorem pair_comm (a b : α) : ({a, b} : Finset α) = {b, a} := by
  ext x
  simp only [mem_insert, mem_singleton]
  exact or_comm

@[simp] theorem insert_nonempty (a : α) (s : Finset α) : (insert a s).Nonempty :=
  ⟨a, mem_insert_self a s⟩

@[simp] theorem insert_ne_empty (a : α) (s : Finset α) : insert a s ≠ ∅ :=
  (insert_nonempty a s).ne_empty

theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t :=
  ⟨fun h ↦ ⟨h (mem_insert_self a s), fun _ m ↦ h (mem_insert_of_mem m)⟩,
    fun h _ m ↦ (mem_insert.1 m).elim (fun e ↦ e ▸ h.1) fun k ↦ h.2 k⟩

theorem insert_subset (ha : a ∈ t) (hs : s ⊆ t) : insert a s ⊆ t := insert_subset_iff.2 ⟨ha, hs⟩

@[simp] theorem subset_insert (a : α) (s : Finset α) : s ⊆ insert a s := fun _ ↦ mem_insert_of_mem

@[simp] theorem insert_subset_insert (a : α) {s t : Finset α} (h : s ⊆ t) :
    insert a s ⊆ insert a t :=
  insert_subset (mem_insert_self a t) (Subset.trans h (subset_insert a t))

@[simp] theorem forall_mem_insert (a : α) (s : Finset α) (p : α → Prop) :
    (∀ x ∈ insert a s, p x) ↔ p a ∧ ∀ x ∈ s, p x := by simp

@[simp] theorem exists_mem_insert (a : α) (s : Finset α) (p : α → Prop) :
    (∃ x ∈ insert a s, p x) ↔ p a ∨ ∃ x ∈ s, p x := by simp

end Finset

/-! ### Induction -/

namespace Finset

variable {α : Type u}

/-- Induction by adding new elements. -/
@[elab_as_elim] theorem cons_induction {motive : Finset α → Prop} (empty : motive ∅)
    (cons : ∀ (a : α) (s : Finset α) (h : a ∉ s), motive s → motive (cons a s h)) (s : Finset α) :
    motive s := by
  obtain ⟨m, d⟩ := s
  induction m using Multiset.induction with
  | empty => exact empty
  | cons a m ih =>
    have k := Multiset.nodup_cons.1 d
    exact cons a ⟨m, k.2⟩ k.1 (ih k.2)

@[elab_as_elim] theorem cons_induction_on {motive : Finset α → Prop} (s : Finset α)
    (empty : motive ∅)
    (cons : ∀ (a : α) (s : Finset α) (h : a ∉ s), motive s → motive (Finset.cons a s h)) :
    motive s := cons_induction empty cons s

@[elab_as_elim] protected theorem induction [DecidableEq α] {motive : Finset α → Prop}
    (empty : motive ∅)
    (insert : ∀ (a : α) (s : Finset α), a ∉ s → motive s → motive (insert a s)) (s : Finset α) :
    motive s :=
  cons_induction empty (fun a s h ih ↦ cons_eq_insert a s h ▸ insert a s h ih) s

@[elab_as_elim] protected theorem induction_on [DecidableEq α] {motive : Finset α → Prop}
    (s : Finset α) (empty : motive ∅)
    (insert : ∀ (a : α) (s : Finset α), a ∉ s → motive s → motive (insert a s)) : motive s :=
  Finset.induction empty insert s

/-- Induction over the nonempty finite sets. -/
@[elab_as_elim] theorem Nonempty.cons_induction {motive : ∀ s : Finset α, s.Nonempty → Prop}
    (singleton : ∀ a, motive {a} (singleton_nonempty _))
    (cons : ∀ a s (h : a ∉ s) (hs), motive s hs → motive (Finset.cons a s h) (cons_nonempty h))
    {s : Finset α} (hs : s.Nonempty) : motive s hs := by
  induction s using Finset.cons_induction with
  | empty => exact absurd hs not_nonempty_empty
  | cons a s h ih =>
    rcases s.eq_empty_or_nonempty with rfl | k
    · exact singleton a
    · exact cons a s h k (ih k)

end Finset
