/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Algebra.BigOperators.Ring.Finset
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Data.Finite.Defs
import Mathlib.Data.Finset.Max
import Mathlib.Data.Finset.Prod
import Mathlib.Data.Set.Image

/-! # Finite sets and sums under the names that proofs use -/

universe u v w

namespace Finset

variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α}

/-! ### Inclusions -/

@[simp] theorem forall_mem_not_eq {s : Finset α} {a : α} : (∀ b ∈ s, ¬a = b) ↔ a ∉ s :=
  ⟨fun h m ↦ h a m rfl, fun h _ m e ↦ h (e ▸ m)⟩

@[simp] theorem forall_mem_not_eq' {s : Finset α} {a : α} : (∀ b ∈ s, ¬b = a) ↔ a ∉ s :=
  ⟨fun h m ↦ h a m rfl, fun h _ m e ↦ h (e ▸ m)⟩

theorem not_mem_singleton {a b : α} : a ∉ ({b} : Finset α) ↔ a ≠ b := notMem_singleton

theorem not_mem_erase [DecidableEq α] (a : α) (s : Finset α) : a ∉ erase s a := notMem_erase a s

theorem eq_empty_of_forall_not_mem {s : Finset α} (H : ∀ x, x ∉ s) : s = ∅ :=
  eq_empty_of_forall_notMem H

theorem range_subset {n m : ℕ} : range n ⊆ range m ↔ n ≤ m := range_subset_range

theorem range_mono {n m : ℕ} (h : n ≤ m) : range n ⊆ range m := range_subset_range.2 h

theorem ssubset_iff [DecidableEq α] : s ⊂ t ↔ ∃ a ∉ s, insert a s ⊆ t := by
  constructor
  · intro h
    obtain ⟨a, ha, hs⟩ := exists_of_ssubset h
    exact ⟨a, hs, insert_subset ha h.1⟩
  · rintro ⟨a, hs, h⟩
    exact ⟨Subset.trans (subset_insert a s) h, fun k ↦ hs (k (h (mem_insert_self a s)))⟩

@[simp] theorem union_eq_left [DecidableEq α] : s ∪ t = s ↔ t ⊆ s :=
  ⟨fun h ↦ h ▸ subset_union_right, fun h ↦ by grind⟩

@[simp] theorem union_eq_right [DecidableEq α] : s ∪ t = t ↔ s ⊆ t :=
  ⟨fun h ↦ h ▸ subset_union_left, fun h ↦ by grind⟩

@[simp] theorem inter_eq_left [DecidableEq α] : s ∩ t = s ↔ s ⊆ t :=
  ⟨fun h ↦ h ▸ inter_subset_right, fun h ↦ by grind⟩

@[simp] theorem inter_eq_right [DecidableEq α] : s ∩ t = t ↔ t ⊆ s :=
  ⟨fun h ↦ h ▸ inter_subset_left, fun h ↦ by grind⟩

theorem inter_subset_inter [DecidableEq α] {x y s t : Finset α} (h : x ⊆ y) (h' : s ⊆ t) :
    x ∩ s ⊆ y ∩ t := by grind

theorem union_subset_union [DecidableEq α] {s₁ s₂ t₁ t₂ : Finset α} (hs : s₁ ⊆ s₂) (ht : t₁ ⊆ t₂) :
    s₁ ∪ t₁ ⊆ s₂ ∪ t₂ := by grind

@[simp] theorem sdiff_union_self_eq_union [DecidableEq α] : s \ t ∪ t = s ∪ t := by grind

@[simp] theorem union_sdiff_self_eq_union [DecidableEq α] : s ∪ t \ s = s ∪ t := by grind

@[simp] theorem sdiff_eq_self_iff_disjoint [DecidableEq α] : s \ t = s ↔ Disjoint s t := by
  rw [disjoint_left]
  exact ⟨fun h a ha ↦ (mem_sdiff.1 (h.symm ▸ ha)).2, fun h ↦ ext fun a ↦ by grind⟩

@[simp] theorem sdiff_eq_empty_iff_subset [DecidableEq α] : s \ t = ∅ ↔ s ⊆ t := by
  rw [eq_empty_iff_forall_notMem]
  simp [subset_iff]

theorem sdiff_subset_sdiff [DecidableEq α] {s t u v : Finset α} (hst : s ⊆ t) (hvu : v ⊆ u) :
    s \ u ⊆ t \ v := by grind

theorem erase_subset_erase [DecidableEq α] (a : α) {s t : Finset α} (h : s ⊆ t) :
    erase s a ⊆ erase t a := by grind

theorem subset_insert_iff [DecidableEq α] : s ⊆ insert a t ↔ erase s a ⊆ t := by grind

theorem erase_right_comm [DecidableEq α] : erase (erase s a) b = erase (erase s b) a := by grind

theorem filter_eq [DecidableEq α] (s : Finset α) (b : α) :
    s.filter (b = ·) = if b ∈ s then {b} else ∅ := by
  ext x
  split <;> grind

theorem filter_eq' [DecidableEq α] (s : Finset α) (b : α) :
    (s.filter fun a ↦ a = b) = if b ∈ s then {b} else ∅ := by
  ext x
  split <;> grind

theorem filter_ne' [DecidableEq α] (s : Finset α) (b : α) :
    (s.filter fun a ↦ a ≠ b) = s.erase b := by grind

/-! ### Numbers of elements -/

theorem card_le_card_of_injOn {t : Finset β} (f : α → β) (hf : Set.MapsTo f s t)
    (f_inj : Set.InjOn f s) : s.card ≤ t.card := by
  classical
  rw [← card_image_of_injOn f_inj]
  exact card_le_card (image_subset_iff.2 fun x hx ↦ hf hx)

theorem card_bij {t : Finset β} (i : ∀ a ∈ s, β) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂)
    (i_surj : ∀ b ∈ t, ∃ a ha, i a ha = b) : s.card = t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones]
  exact sum_bij i hi i_inj i_surj fun _ _ ↦ rfl

theorem card_bij' {t : Finset β} (i : ∀ a ∈ s, β) (j : ∀ a ∈ t, α) (hi : ∀ a ha, i a ha ∈ t)
    (hj : ∀ a ha, j a ha ∈ s) (left_inv : ∀ a ha, j (i a ha) (hi a ha) = a)
    (right_inv : ∀ a ha, i (j a ha) (hj a ha) = a) : s.card = t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones]
  exact sum_bij' i j hi hj left_inv right_inv fun _ _ ↦ rfl

theorem card_nbij {t : Finset β} (i : α → β) (hi : Set.MapsTo i s t) (i_inj : Set.InjOn i s)
    (i_surj : Set.SurjOn i s t) : s.card = t.card :=
  card_bij (fun a _ ↦ i a) (fun _ h ↦ hi h) (fun _ h₁ _ h₂ e ↦ i_inj h₁ h₂ e)
    fun _ h ↦ let ⟨a, ha, e⟩ := i_surj h; ⟨a, ha, e⟩

theorem exists_subset_card_eq {n : ℕ} (h : n ≤ s.card) : ∃ t ⊆ s, t.card = n := by
  classical
  induction s using Finset.induction generalizing n with
  | empty => exact ⟨∅, Subset.refl _, (Nat.le_zero.1 h).symm⟩
  | insert a s ha ih =>
    rcases Nat.lt_or_ge s.card n with k | k
    · rw [card_insert_of_notMem ha] at h
      exact ⟨insert a s, Subset.refl _, by rw [card_insert_of_notMem ha]; omega⟩
    · obtain ⟨t, ht, e⟩ := ih k
      exact ⟨t, Subset.trans ht (subset_insert a s), e⟩

/-! ### Sums -/

theorem dvd_sum {R : Type w} [CommSemiring R] {a : R} {f : α → R} (h : ∀ i ∈ s, a ∣ f i) :
    a ∣ ∑ i ∈ s, f i :=
  sum_induction f (a ∣ ·) (fun _ _ ↦ dvd_add) (dvd_zero a) h

theorem dvd_prod_of_mem {M : Type w} [CommMonoid M] (f : α → M) {a : α} (ha : a ∈ s) :
    f a ∣ ∏ i ∈ s, f i := by
  classical
  exact ⟨_, (mul_prod_erase s f ha).symm⟩

theorem sum_eq_add_of_mem {M : Type w} [AddCommMonoid M] {f : α → M} (a b : α) (ha : a ∈ s)
    (hb : b ∈ s) (hn : a ≠ b) (h₀ : ∀ c ∈ s, c ≠ a ∧ c ≠ b → f c = 0) :
    ∑ x ∈ s, f x = f a + f b := by
  classical
  rw [← add_sum_erase s f ha]
  congr 1
  refine sum_eq_single_of_mem b (mem_erase.2 ⟨hn.symm, hb⟩) fun c hc hcb ↦ ?_
  exact h₀ c (mem_of_mem_erase hc) ⟨ne_of_mem_erase hc, hcb⟩

theorem sum_nat_mod (s : Finset α) (n : ℕ) (f : α → ℕ) :
    (∑ i ∈ s, f i) % n = (∑ i ∈ s, f i % n) % n := by
  induction s using cons_induction with
  | empty => rfl
  | cons a s h ih =>
    rw [sum_cons, sum_cons, Nat.add_mod, ih, Nat.add_mod_mod]

/-! ### Induction along an order -/

/-- Induction by adding elements greater than all before. -/
@[elab_as_elim] theorem induction_on_max {α : Type u} [LinearOrder α] {p : Finset α → Prop}
    (s : Finset α) (h0 : p ∅)
    (step : ∀ a s, (∀ x ∈ s, x < a) → p s → p (insert a s)) : p s := by
  induction s using Finset.strongInduction with
  | H s ih =>
    rcases s.eq_empty_or_nonempty with rfl | hne
    · exact h0
    · have hm := max'_mem s hne
      rw [← insert_erase hm]
      refine step _ _ (fun x hx ↦ ?_) (ih _ ⟨erase_subset _ _, fun h ↦ ?_⟩)
      · exact lt_of_le_of_ne (le_max' s x (mem_of_mem_erase hx)) (ne_of_mem_erase hx)
      · exact notMem_erase _ _ (h hm)

/-- Induction by adding elements less than all before. -/
@[elab_as_elim] theorem induction_on_min {α : Type u} [LinearOrder α] {p : Finset α → Prop}
    (s : Finset α) (h0 : p ∅)
    (step : ∀ a s, (∀ x ∈ s, a < x) → p s → p (insert a s)) : p s := by
  induction s using Finset.strongInduction with
  | H s ih =>
    rcases s.eq_empty_or_nonempty with rfl | hne
    · exact h0
    · have hm := min'_mem s hne
      rw [← insert_erase hm]
      refine step _ _ (fun x hx ↦ ?_) (ih _ ⟨erase_subset _ _, fun h ↦ ?_⟩)
      · exact lt_of_le_of_ne (min'_le s x (mem_of_mem_erase hx)) (ne_of_mem_erase hx).symm
      · exact notMem_erase _ _ (h hm)

end Finset

/-! ### Infinite sets -/

namespace Set

variable {α : Type u} {β : Type v} {s t : Set α}

@[simp] theorem not_infinite : ¬s.Infinite ↔ s.Finite := not_not

theorem Infinite.mono (h : s ⊆ t) : s.Infinite → t.Infinite := mt fun ht ↦ ht.subset h

theorem Infinite.nonempty (h : s.Infinite) : s.Nonempty := by
  rw [nonempty_iff_ne_empty]
  exact fun e ↦ h (e ▸ finite_empty)

/-- An injective function on the natural numbers has infinitely many values. -/
theorem infinite_range_of_injective {f : ℕ → α} (hi : Function.Injective f) :
    (range f).Infinite := fun h ↦ by
  classical
  obtain ⟨t, ht⟩ := finite_iff_exists_finset.1 h
  have := Finset.card_le_card_of_injOn (s := Finset.range (t.card + 1)) (t := t) f
    (fun n _ ↦ by
      show f n ∈ (t : Set α)
      rw [ht]
      exact ⟨n, rfl⟩) (injOn_of_injective hi)
  rw [Finset.card_range] at this
  omega

theorem infinite_of_injective_forall_mem {f : ℕ → α} (hi : Function.Injective f)
    (hf : ∀ x, f x ∈ s) : s.Infinite :=
  Infinite.mono (fun x (h : ∃ n, f n = x) ↦ let ⟨n, e⟩ := h; e ▸ hf n)
    (infinite_range_of_injective hi)

theorem infinite_univ_nat : (univ : Set ℕ).Infinite :=
  infinite_of_injective_forall_mem (f := id) Function.injective_id fun _ ↦ trivial

theorem ncard_image_of_injOn {f : α → β} (hs : s.Finite) (H : InjOn f s) :
    (f '' s).ncard = s.ncard := by
  classical
  obtain ⟨t, rfl⟩ := finite_iff_exists_finset.1 hs
  rw [← Finset.coe_image, ncard_coe_finset, ncard_coe_finset, Finset.card_image_of_injOn H]

end Set
