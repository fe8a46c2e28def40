/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Prod
import Mathlib.Algebra.BigOperators.Group.Finset.Sum
import Mathlib.Algebra.Ring.Nat

/-! # Sums of natural numbers and numbers of elements -/

universe u v

namespace Finset

variable {ι : Type u} {κ : Type v} {s : Finset ι}

theorem card_eq_sum_ones (s : Finset ι) : s.card = ∑ _i ∈ s, 1 := by
  rw [sum_const]
  exact (Nat.mul_one _).symm

theorem sum_const_nat {m : ℕ} {f : ι → ℕ} (h₁ : ∀ x ∈ s, f x = m) :
    ∑ x ∈ s, f x = s.card * m := by
  rw [sum_congr rfl h₁, sum_const]
  rfl

theorem card_filter (p : ι → Prop) [DecidablePred p] (s : Finset ι) :
    (s.filter p).card = ∑ i ∈ s, if p i then 1 else 0 := by
  rw [card_eq_sum_ones, sum_filter]

theorem card_eq_sum_card_fiberwise [DecidableEq κ] {f : ι → κ} {t : Finset κ}
    (H : Set.MapsTo f s t) : s.card = ∑ b ∈ t, (s.filter fun a ↦ f a = b).card := by
  simp only [card_filter]
  rw [sum_comm, card_eq_sum_ones]
  refine sum_congr rfl fun a m ↦ ?_
  rw [sum_ite_eq t (f a) fun _ ↦ 1, if_pos (show f a ∈ t from H m)]

theorem card_biUnion [DecidableEq κ] {t : ι → Finset κ}
    (h : ∀ x ∈ s, ∀ y ∈ s, x ≠ y → Disjoint (t x) (t y)) :
    (s.biUnion t).card = ∑ u ∈ s, (t u).card := by
  induction s using cons_induction with
  | empty => rfl
  | cons a s ha ih =>
    have e : (cons a s ha).biUnion t = t a ∪ s.biUnion t := by grind
    have d : Disjoint (t a) (s.biUnion t) := disjoint_left.2 fun x hx m ↦ by
      obtain ⟨b, hb, hxb⟩ := mem_biUnion.1 m
      exact disjoint_left.1 (h a (mem_cons_self a s) b (mem_cons.2 (.inr hb))
        fun e ↦ ha (e ▸ hb)) hx hxb
    have k := card_union_add_card_inter (t a) (s.biUnion t)
    rw [disjoint_iff_inter_eq_empty.1 d, card_empty] at k
    rw [e, sum_cons, ← ih fun x hx y hy ↦ h x (mem_cons.2 (.inr hx)) y (mem_cons.2 (.inr hy))]
    exact k

theorem card_union_of_disjoint [DecidableEq ι] {s t : Finset ι} (h : Disjoint s t) :
    (s ∪ t).card = s.card + t.card := by
  rw [card_eq_sum_ones, card_eq_sum_ones, card_eq_sum_ones, sum_union h]

end Finset
