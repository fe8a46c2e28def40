/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Basic
import Mathlib.Algebra.Order.Group.Abs

/-! # Inequalities between sums -/

universe u v

namespace Finset

variable {ι : Type u} {M : Type v} {s t : Finset ι} {f g : ι → M}

section OrderedAddCommMonoid

variable [AddCommMonoid M] [PartialOrder M] [IsOrderedAddMonoid M]

theorem sum_le_sum (h : ∀ i ∈ s, f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  induction s using cons_induction with
  | empty => exact le_refl _
  | cons a s ha ih =>
    rw [sum_cons, sum_cons]
    exact add_le_add (h a (mem_cons_self a s)) (ih fun i m ↦ h i (mem_cons.2 (.inr m)))

theorem sum_nonneg (h : ∀ i ∈ s, 0 ≤ f i) : 0 ≤ ∑ i ∈ s, f i :=
  sum_induction f (0 ≤ ·) (fun _ _ ↦ add_nonneg) (le_refl 0) h

theorem sum_nonneg' (h : ∀ i, 0 ≤ f i) : 0 ≤ ∑ i ∈ s, f i := sum_nonneg fun i _ ↦ h i

theorem sum_nonpos (h : ∀ i ∈ s, f i ≤ 0) : ∑ i ∈ s, f i ≤ 0 := by
  have := sum_le_sum h
  rwa [sum_const_zero] at this

theorem sum_le_sum_of_subset_of_nonneg (h : s ⊆ t) (hf : ∀ i ∈ t, i ∉ s → 0 ≤ f i) :
    ∑ i ∈ s, f i ≤ ∑ i ∈ t, f i := by
  classical
  rw [← sum_sdiff h]
  have := sum_nonneg fun i (m : i ∈ t \ s) ↦ hf i (mem_sdiff.1 m).1 (mem_sdiff.1 m).2
  calc ∑ i ∈ s, f i = 0 + ∑ i ∈ s, f i := (zero_add _).symm
    _ ≤ _ := add_le_add_left this _

theorem single_le_sum (hf : ∀ i ∈ s, 0 ≤ f i) {a : ι} (h : a ∈ s) : f a ≤ ∑ x ∈ s, f x := by
  have := sum_le_sum_of_subset_of_nonneg (singleton_subset_iff.2 h) fun i m _ ↦ hf i m
  rwa [sum_singleton] at this

theorem sum_le_card_nsmul (s : Finset ι) (f : ι → M) (n : M) (h : ∀ x ∈ s, f x ≤ n) :
    s.sum f ≤ s.card • n := by
  have := sum_le_sum h
  rwa [sum_const] at this

theorem card_nsmul_le_sum (s : Finset ι) (f : ι → M) (n : M) (h : ∀ x ∈ s, n ≤ f x) :
    s.card • n ≤ s.sum f := by
  have := sum_le_sum h
  rwa [sum_const] at this

theorem sum_eq_zero_iff_of_nonneg (hf : ∀ i ∈ s, 0 ≤ f i) :
    ∑ i ∈ s, f i = 0 ↔ ∀ i ∈ s, f i = 0 :=
  ⟨fun h i m ↦ le_antisymm (h ▸ single_le_sum hf m) (hf i m), sum_eq_zero⟩

end OrderedAddCommMonoid

section OrderedCancelAddCommMonoid

variable [AddCommMonoid M] [PartialOrder M] [IsOrderedCancelAddMonoid M]

theorem sum_lt_sum (hle : ∀ i ∈ s, f i ≤ g i) (hlt : ∃ i ∈ s, f i < g i) :
    ∑ i ∈ s, f i < ∑ i ∈ s, g i := by
  classical
  obtain ⟨a, m, h⟩ := hlt
  rw [← add_sum_erase s f m, ← add_sum_erase s g m]
  exact add_lt_add_of_lt_of_le h (sum_le_sum fun i k ↦ hle i (mem_of_mem_erase k))

theorem sum_lt_sum_of_nonempty (hs : s.Nonempty) (hlt : ∀ i ∈ s, f i < g i) :
    ∑ i ∈ s, f i < ∑ i ∈ s, g i :=
  let ⟨a, m⟩ := hs
  sum_lt_sum (fun i k ↦ le_of_lt (hlt i k)) ⟨a, m, hlt a m⟩

theorem sum_pos (h : ∀ i ∈ s, 0 < f i) (hs : s.Nonempty) : 0 < ∑ i ∈ s, f i := by
  have := sum_lt_sum_of_nonempty hs h
  rwa [sum_const_zero] at this

theorem sum_pos' (h : ∀ i ∈ s, 0 ≤ f i) (hs : ∃ i ∈ s, 0 < f i) : 0 < ∑ i ∈ s, f i := by
  have := sum_lt_sum h hs
  rwa [sum_const_zero] at this

end OrderedCancelAddCommMonoid

theorem abs_sum_le_sum_abs {G : Type v} [AddCommGroup G] [LinearOrder G] [IsOrderedAddMonoid G]
    (f : ι → G) (s : Finset ι) : |∑ i ∈ s, f i| ≤ ∑ i ∈ s, |f i| := by
  induction s using cons_induction with
  | empty => exact le_of_eq abs_zero
  | cons a s h ih =>
    rw [sum_cons, sum_cons]
    exact le_trans (abs_add_le _ _) (add_le_add_right ih _)

end Finset
