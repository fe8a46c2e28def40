/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Image

/-! # The number of elements of a finite set -/

universe u v

namespace Finset

variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α} {n : ℕ}

/-- The number of elements. -/
def card (s : Finset α) : ℕ := Multiset.card s.1

@[inherit_doc] scoped prefix:arg "#" => Finset.card

theorem card_def (s : Finset α) : s.card = Multiset.card s.1 := rfl

@[simp] theorem card_val (s : Finset α) : Multiset.card s.1 = s.card := rfl

@[simp] theorem card_mk {m : Multiset α} {nodup : m.Nodup} :
    (⟨m, nodup⟩ : Finset α).card = Multiset.card m := rfl

@[simp, grind =] theorem card_empty : (∅ : Finset α).card = 0 := rfl

@[simp, grind =] theorem card_singleton (a : α) : ({a} : Finset α).card = 1 := rfl

@[simp, grind =] theorem card_range (n : ℕ) : (range n).card = n := Multiset.card_range n

@[simp] theorem card_cons (h : a ∉ s) : (s.cons a h).card = s.card + 1 := Multiset.card_cons _ _

@[simp] theorem card_map (f : Function.Embedding α β) : (s.map f).card = s.card :=
  Multiset.card_map _ _

@[simp] theorem card_eq_zero : s.card = 0 ↔ s = ∅ := by
  refine ⟨fun h ↦ ?_, fun e ↦ e ▸ rfl⟩
  induction s using cons_induction with
  | empty => rfl
  | cons a s k _ => exact absurd h (by simp)

theorem card_ne_zero : s.card ≠ 0 ↔ s.Nonempty := by
  rw [nonempty_iff_ne_empty, ne_eq, card_eq_zero]

@[simp] theorem card_pos : 0 < s.card ↔ s.Nonempty := Nat.pos_iff_ne_zero.trans card_ne_zero

theorem Nonempty.card_pos (h : s.Nonempty) : 0 < s.card := Finset.card_pos.2 h

theorem card_ne_zero_of_mem (h : a ∈ s) : s.card ≠ 0 := card_ne_zero.2 ⟨a, h⟩

section insert

variable [DecidableEq α]

@[simp, grind =] theorem card_insert_of_notMem (h : a ∉ s) : (insert a s).card = s.card + 1 := by
  rw [← cons_eq_insert a s h, card_cons]

/-- The older name of `card_insert_of_notMem`. -/
theorem card_insert_of_not_mem (h : a ∉ s) : (insert a s).card = s.card + 1 :=
  card_insert_of_notMem h

theorem card_insert_of_mem (h : a ∈ s) : (insert a s).card = s.card := by rw [insert_eq_of_mem h]

theorem card_insert_le (a : α) (s : Finset α) : (insert a s).card ≤ s.card + 1 := by
  by_cases h : a ∈ s
  · rw [insert_eq_of_mem h]
    exact Nat.le_succ _
  · rw [card_insert_of_notMem h]
    exact Nat.le_refl _

theorem card_insert_eq_ite : (insert a s).card = if a ∈ s then s.card else s.card + 1 := by
  split
  · exact card_insert_of_mem ‹_›
  · exact card_insert_of_notMem ‹_›

theorem card_pair (h : a ≠ b) : ({a, b} : Finset α).card = 2 := by
  rw [card_insert_of_notMem (notMem_singleton.2 h), card_singleton]

@[simp] theorem card_erase_of_mem (h : a ∈ s) : (s.erase a).card = s.card - 1 := by
  have := card_insert_of_notMem (notMem_erase a s)
  rw [insert_erase h] at this
  omega

theorem card_erase_add_one (h : a ∈ s) : (s.erase a).card + 1 = s.card := by
  rw [← card_insert_of_notMem (notMem_erase a s), insert_erase h]

theorem card_erase_lt_of_mem (h : a ∈ s) : (s.erase a).card < s.card := by
  have := card_erase_add_one h
  omega

theorem card_erase_le : (s.erase a).card ≤ s.card := by
  by_cases h : a ∈ s
  · exact Nat.le_of_lt (card_erase_lt_of_mem h)
  · rw [erase_eq_of_notMem h]
    exact Nat.le_refl _

end insert

/-! ### Unions, differences -/

theorem card_union_add_card_inter [DecidableEq α] (s t : Finset α) :
    (s ∪ t).card + (s ∩ t).card = s.card + t.card := by
  induction s using Finset.induction with
  | empty => simp
  | insert a s h ih =>
    rw [insert_union, card_insert_of_notMem h]
    by_cases k : a ∈ t
    · have e₁ : insert a (s ∪ t) = s ∪ t := insert_eq_of_mem (mem_union_right s k)
      have e₂ : insert a s ∩ t = insert a (s ∩ t) := by grind
      rw [e₁, e₂, card_insert_of_notMem (mt (fun m ↦ (mem_inter.1 m).1) h)]
      omega
    · have e : insert a s ∩ t = s ∩ t := by grind
      rw [e, card_insert_of_notMem (by simp [h, k])]
      omega

theorem card_inter_add_card_union [DecidableEq α] (s t : Finset α) :
    (s ∩ t).card + (s ∪ t).card = s.card + t.card := by
  rw [Nat.add_comm, card_union_add_card_inter]

theorem card_union_le [DecidableEq α] (s t : Finset α) : (s ∪ t).card ≤ s.card + t.card := by
  have := card_union_add_card_inter s t
  omega

@[simp] theorem card_sdiff_add_card_inter [DecidableEq α] (s t : Finset α) :
    (s \ t).card + (s ∩ t).card = s.card := by
  have e := card_union_add_card_inter (s \ t) (s ∩ t)
  have h₁ : s \ t ∪ s ∩ t = s := by grind
  have h₂ : s \ t ∩ (s ∩ t) = ∅ := by grind
  rw [h₁, h₂, card_empty] at e
  exact e.symm

theorem card_sdiff_add_card_eq_card [DecidableEq α] {s t : Finset α} (h : s ⊆ t) :
    (t \ s).card + s.card = t.card := by
  have e := card_sdiff_add_card_inter t s
  rwa [show t ∩ s = s by grind] at e

theorem card_sdiff_of_subset [DecidableEq α] (h : s ⊆ t) : (t \ s).card = t.card - s.card := by
  have := card_sdiff_add_card_eq_card h
  omega

theorem card_sdiff [DecidableEq α] : (t \ s).card = t.card - (s ∩ t).card := by
  have e := card_sdiff_add_card_inter t s
  rw [show t ∩ s = s ∩ t by grind] at e
  omega

theorem card_le_card (h : s ⊆ t) : s.card ≤ t.card := by
  classical
  have := card_sdiff_add_card_eq_card h
  omega

theorem eq_of_subset_of_card_le (h : s ⊆ t) (h₂ : t.card ≤ s.card) : s = t := by
  classical
  have := card_sdiff_add_card_eq_card h
  have k : t \ s = ∅ := card_eq_zero.1 (by omega)
  refine Subset.antisymm h fun x m ↦ ?_
  by_cases n : x ∈ s
  · exact n
  · exact absurd (k ▸ mem_sdiff.2 ⟨m, n⟩) (notMem_empty x)

theorem card_lt_card (h : s ⊂ t) : s.card < t.card :=
  Nat.lt_of_not_le fun k ↦ (ssubset_iff_subset_ne.1 h).2 (eq_of_subset_of_card_le h.1 k)

theorem card_filter_le (s : Finset α) (p : α → Prop) [DecidablePred p] :
    (s.filter p).card ≤ s.card := card_le_card (filter_subset p s)

theorem card_filter_add_card_filter_not (p : α → Prop) [DecidablePred p]
    [DecidablePred fun a ↦ ¬p a] (s : Finset α) :
    (s.filter p).card + (s.filter fun a ↦ ¬p a).card = s.card := by
  classical
  have e := card_union_add_card_inter (s.filter p) (s.filter fun a ↦ ¬p a)
  have h₁ : (s.filter p) ∪ (s.filter fun a ↦ ¬p a) = s := by grind
  have h₂ : (s.filter p) ∩ (s.filter fun a ↦ ¬p a) = ∅ := by grind
  rw [h₁, h₂, card_empty] at e
  exact e.symm

/-! ### Images -/

theorem card_image_of_injOn [DecidableEq β] {f : α → β} (H : Set.InjOn f s) :
    (s.image f).card = s.card := by
  rw [card_def, image_val_of_injOn H, Multiset.card_map, card_val]

theorem card_image_of_injective [DecidableEq β] {f : α → β} (s : Finset α)
    (H : Function.Injective f) : (s.image f).card = s.card :=
  card_image_of_injOn fun _ _ _ _ h ↦ H h

theorem card_image_le [DecidableEq β] {f : α → β} : (s.image f).card ≤ s.card := by
  classical
  induction s using Finset.induction with
  | empty => exact Nat.le_refl _
  | insert a s h ih =>
    rw [image_insert, card_insert_of_notMem h]
    exact Nat.le_trans (card_insert_le _ _) (Nat.succ_le_succ ih)

/-- The pigeonhole principle. -/
theorem exists_ne_map_eq_of_card_lt_of_maps_to {t : Finset β} (hc : t.card < s.card) {f : α → β}
    (hf : Set.MapsTo f s t) : ∃ x ∈ s, ∃ y ∈ s, x ≠ y ∧ f x = f y := by
  classical
  apply Classical.byContradiction
  intro h
  have inj : Set.InjOn f s := fun x hx y hy e ↦ Classical.byContradiction fun n ↦
    h ⟨x, hx, y, hy, n, e⟩
  have := card_le_card (image_subset_iff.2 fun x hx ↦ hf hx)
  rw [card_image_of_injOn inj] at this
  omega

theorem card_eq_one : s.card = 1 ↔ ∃ a, s = {a} := by
  refine ⟨fun h ↦ ?_, fun ⟨a, e⟩ ↦ e ▸ card_singleton a⟩
  obtain ⟨a, m⟩ := card_pos.1 (by omega : 0 < s.card)
  exact ⟨a, (eq_of_subset_of_card_le (singleton_subset_iff.2 m) (by simp [h])).symm⟩

theorem card_le_one : s.card ≤ 1 ↔ ∀ a ∈ s, ∀ b ∈ s, a = b := by
  classical
  constructor
  · intro h a ha b hb
    apply Classical.byContradiction
    intro n
    have := card_le_card (insert_subset ha (singleton_subset_iff.2 hb))
    rw [card_pair n] at this
    omega
  · intro h
    rcases s.eq_empty_or_nonempty with rfl | ⟨a, m⟩
    · exact Nat.zero_le _
    · rw [eq_singleton_iff_unique_mem.2 ⟨m, fun x hx ↦ h x hx a m⟩]
      exact Nat.le_refl 1

theorem one_lt_card : 1 < s.card ↔ ∃ a ∈ s, ∃ b ∈ s, a ≠ b := by
  rw [← Nat.not_le, card_le_one]
  simp

theorem card_eq_two [DecidableEq α] : s.card = 2 ↔ ∃ x y, x ≠ y ∧ s = {x, y} := by
  refine ⟨fun h ↦ ?_, fun ⟨x, y, n, e⟩ ↦ e ▸ card_pair n⟩
  obtain ⟨a, ha, b, hb, n⟩ := one_lt_card.1 (by omega : 1 < s.card)
  exact ⟨a, b, n, (eq_of_subset_of_card_le (insert_subset ha (singleton_subset_iff.2 hb))
    (by rw [h, card_pair n]; exact Nat.le_refl 2)).symm⟩

/-- Induction over proper subsets. -/
@[elab_as_elim] theorem strongInduction {p : Finset α → Prop}
    (H : ∀ s, (∀ t, t ⊂ s → p t) → p s) (s : Finset α) : p s :=
  H s fun t _ ↦ strongInduction H t
termination_by s.card
decreasing_by exact card_lt_card ‹_›

end Finset
