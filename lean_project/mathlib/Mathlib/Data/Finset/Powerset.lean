/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Card

/-! # The finite set of all subsets of a finite set -/

universe u

namespace Finset

variable {α : Type u} {s t : Finset α} {a : α}

/-- The subsets of a finite set that lists its elements. -/
private def powersetList : (l : List α) → l.Nodup → List {t : Finset α // ∀ x ∈ t, x ∈ l}
  | [], _ => [⟨∅, fun x h ↦ absurd h (notMem_empty x)⟩]
  | a :: l, d =>
    (powersetList l d.of_cons).map (fun t ↦ ⟨t.1, fun x h ↦ .tail _ (t.2 x h)⟩) ++
      (powersetList l d.of_cons).map fun t ↦
        ⟨cons a t.1 fun h ↦ d.notMem (t.2 a h), fun x h ↦
          (mem_cons.1 h).elim (fun e ↦ e ▸ .head _) fun k ↦ .tail _ (t.2 x k)⟩

private theorem powersetList_spec : (l : List α) → (d : l.Nodup) →
    ((powersetList l d).map Subtype.val).Nodup ∧
      ∀ t : Finset α, t ∈ (powersetList l d).map Subtype.val ↔ ∀ x ∈ t, x ∈ l
  | [], _ => by
    refine ⟨List.nodup_singleton _, fun t ↦ ?_⟩
    simp only [powersetList, List.map_cons, List.map_nil, List.mem_singleton, List.not_mem_nil]
    exact eq_empty_iff_forall_notMem
  | a :: l, d => by
    obtain ⟨h₁, h₂⟩ := powersetList_spec l d.of_cons
    have e : (powersetList (a :: l) d).map Subtype.val =
        (powersetList l d.of_cons).map Subtype.val ++
          (powersetList l d.of_cons).map fun t ↦ cons a t.1 fun h ↦ d.notMem (t.2 a h) := by
      rw [powersetList, List.map_append, List.map_map, List.map_map]
      rfl
    rw [e]
    have key : ∀ t : Finset α, t ∈ ((powersetList l d.of_cons).map fun t ↦
        cons a t.1 fun h ↦ d.notMem (t.2 a h)) ↔ a ∈ t ∧ ∀ x ∈ t, x ∈ a :: l := by
      intro t
      rw [List.mem_map]
      constructor
      · rintro ⟨u, _, rfl⟩
        refine ⟨mem_cons_self _ _, fun x hx ↦ ?_⟩
        exact (mem_cons.1 hx).elim (fun e ↦ e ▸ .head _) fun k ↦ .tail _ (u.2 x k)
      · rintro ⟨ha, ht⟩
        classical
        have : t.erase a ∈ (powersetList l d.of_cons).map Subtype.val := by
          rw [h₂]
          intro x hx
          exact (List.mem_cons.1 (ht x (mem_of_mem_erase hx))).resolve_left (ne_of_mem_erase hx)
        obtain ⟨u, hu, e⟩ := List.mem_map.1 this
        refine ⟨u, hu, ?_⟩
        rw [cons_eq_insert, e, insert_erase ha]
    refine ⟨List.nodup_append.2 ⟨h₁, ?_, ?_⟩, fun t ↦ ?_⟩
    · rw [List.Nodup, List.pairwise_map] at h₁ ⊢
      refine h₁.imp fun {u v} hne e ↦ hne ?_
      ext x
      have := Finset.ext_iff.1 e x
      rw [mem_cons, mem_cons] at this
      by_cases hx : x = a
      · subst hx
        exact ⟨fun h ↦ absurd (u.2 _ h) d.notMem, fun h ↦ absurd (v.2 _ h) d.notMem⟩
      · simpa [hx] using this
    · rintro u hu v hv rfl
      exact d.notMem ((h₂ u).1 hu a ((key u).1 hv).1)
    · rw [List.mem_append, h₂, key]
      constructor
      · rintro (h | ⟨_, h⟩) x hx
        · exact .tail _ (h x hx)
        · exact h x hx
      · intro h
        by_cases ha : a ∈ t
        · exact .inr ⟨ha, h⟩
        · exact .inl fun x hx ↦ (List.mem_cons.1 (h x hx)).resolve_left fun e ↦ ha (e ▸ hx)

/-- The subsets of the elements of a multiset without repetition. -/
private def powersetAux (s : Finset α) : {u : Finset (Finset α) // ∀ t, t ∈ u ↔ ∀ x ∈ t, x ∈ s.1} :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦
      m.Nodup → {u : Finset (Finset α) // ∀ t, t ∈ u ↔ ∀ x ∈ t, x ∈ m})
    (h := fun _ ↦ ⟨fun u v ↦ funext fun d ↦
      Subtype.ext (ext fun t ↦ ((u d).2 t).trans ((v d).2 t).symm)⟩) s.1
    (fun l d ↦ ⟨⟨(powersetList l d).map Subtype.val, (powersetList_spec l d).1⟩,
      (powersetList_spec l d).2⟩) s.2

/-- All subsets of a finite set. -/
def powerset (s : Finset α) : Finset (Finset α) := (powersetAux s).1

@[simp, grind =] theorem mem_powerset {s t : Finset α} : s ∈ powerset t ↔ s ⊆ t :=
  (powersetAux t).2 s

theorem empty_mem_powerset (s : Finset α) : ∅ ∈ powerset s := mem_powerset.2 (empty_subset s)

theorem mem_powerset_self (s : Finset α) : s ∈ powerset s := mem_powerset.2 (Subset.refl s)

@[simp] theorem powerset_empty : (∅ : Finset α).powerset = {∅} := by
  ext s
  rw [mem_powerset, mem_singleton, subset_empty]

theorem powerset_insert [DecidableEq α] (s : Finset α) (a : α) :
    powerset (insert a s) = s.powerset ∪ s.powerset.image (insert a) := by
  ext t
  simp only [mem_powerset, mem_union, mem_image]
  constructor
  · intro h
    by_cases ha : a ∈ t
    · refine .inr ⟨t.erase a, fun x hx ↦ ?_, insert_erase ha⟩
      exact mem_of_mem_insert_of_ne (h (mem_of_mem_erase hx)) (ne_of_mem_erase hx)
    · exact .inl fun x hx ↦ mem_of_mem_insert_of_ne (h hx) fun e ↦ ha (e ▸ hx)
  · rintro (h | ⟨u, h, rfl⟩)
    · exact Subset.trans h (subset_insert a s)
    · exact insert_subset_insert a h

@[simp] theorem card_powerset (s : Finset α) : s.powerset.card = 2 ^ s.card := by
  classical
  induction s using Finset.induction with
  | empty => rw [powerset_empty]; rfl
  | insert a s h ih =>
    have d : s.powerset ∩ s.powerset.image (insert a) = ∅ := by
      refine eq_empty_of_forall_notMem fun t ht ↦ ?_
      rw [mem_inter, mem_image] at ht
      obtain ⟨h₁, u, _, rfl⟩ := ht
      exact h (mem_powerset.1 h₁ (mem_insert_self a u))
    have c : (s.powerset.image (insert a)).card = s.powerset.card := by
      refine card_image_of_injOn fun u hu v hv e ↦ ?_
      have hu' : a ∉ u := fun m ↦ h (mem_powerset.1 (mem_coe.1 hu) m)
      have hv' : a ∉ v := fun m ↦ h (mem_powerset.1 (mem_coe.1 hv) m)
      rw [← erase_insert hu', ← erase_insert hv']
      exact congrArg (fun x : Finset α ↦ x.erase a) e
    have k := card_union_add_card_inter s.powerset (s.powerset.image (insert a))
    rw [d, card_empty, c, ih] at k
    rw [powerset_insert, card_insert_of_notMem h, Nat.pow_succ]
    omega

/-- The subsets with `n` elements. -/
def powersetCard (n : ℕ) (s : Finset α) : Finset (Finset α) := s.powerset.filter fun t ↦ t.card = n

@[simp, grind =] theorem mem_powersetCard {n : ℕ} : s ∈ powersetCard n t ↔ s ⊆ t ∧ s.card = n := by
  rw [powersetCard, mem_filter, mem_powerset]

end Finset
