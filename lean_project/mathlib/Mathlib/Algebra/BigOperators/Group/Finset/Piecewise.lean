/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Algebra.Order.BigOperators.Group.Finset
import Mathlib.Algebra.Order.BigOperators.Ring.Finset
import Mathlib.Algebra.Order.Monoid.Canonical.Defs
import Mathlib.Algebra.Order.Ring.Abs
import Mathlib.Data.Finset.Card
import Mathlib.Order.Monotone.Defs

/-!
# Sums over finite sets: parts that vanish, bounds, sets of few elements
-/

namespace Finset

variable {ι α M : Type*}

section AddCommMonoid

variable [AddCommMonoid M] {s s₁ s₂ t : Finset ι} {f g : ι → M}

theorem exists_ne_zero_of_sum_ne_zero (h : ∑ x ∈ s, f x ≠ 0) : ∃ a ∈ s, f a ≠ 0 :=
  Classical.byContradiction fun n ↦ h <| sum_eq_zero fun x hx ↦
    Classical.byContradiction fun hn ↦ n ⟨x, hx, hn⟩

theorem sum_filter_of_ne {p : ι → Prop} [DecidablePred p] (hp : ∀ x ∈ s, f x ≠ 0 → p x) :
    ∑ x ∈ s with p x, f x = ∑ x ∈ s, f x :=
  sum_subset (filter_subset _ _) fun x hx hn ↦ Classical.byContradiction fun h ↦
    hn (mem_filter.2 ⟨hx, hp x hx h⟩)

theorem sum_filter_ne_zero (s : Finset ι) [∀ x, Decidable (f x ≠ 0)] :
    ∑ x ∈ s with f x ≠ 0, f x = ∑ x ∈ s, f x :=
  sum_filter_of_ne fun _ _ h ↦ h

theorem sum_subset_zero_on_sdiff [DecidableEq ι] (h : s₁ ⊆ s₂) (hg : ∀ x ∈ s₂ \ s₁, g x = 0)
    (hfg : ∀ x ∈ s₁, f x = g x) : ∑ i ∈ s₁, f i = ∑ i ∈ s₂, g i :=
  (sum_congr rfl hfg).trans <| sum_subset h fun x hx hn ↦ hg x (mem_sdiff.2 ⟨hx, hn⟩)

theorem sum_eq_add_sum_sdiff_singleton_of_mem [DecidableEq ι] {i : ι} (h : i ∈ s) (f : ι → M) :
    ∑ x ∈ s, f x = f i + ∑ x ∈ s \ {i}, f x := by
  rw [← sum_sdiff (singleton_subset_iff.2 h), sum_singleton, add_comm]

theorem sum_le_sum_of_subset [PartialOrder M] [IsOrderedAddMonoid M] [CanonicallyOrderedAdd M]
    (h : s ⊆ t) : ∑ x ∈ s, f x ≤ ∑ x ∈ t, f x :=
  sum_le_sum_of_subset_of_nonneg h fun _ _ _ ↦ zero_le _

end AddCommMonoid

theorem sum_Ico_eq_sub [AddCommGroup M] (f : ℕ → M) {m n : ℕ} (h : m ≤ n) :
    ∑ k ∈ Ico m n, f k = ∑ k ∈ range n, f k - ∑ k ∈ range m, f k := by
  rw [← sum_range_add_sum_Ico f h, add_sub_cancel_left]

theorem prod_pow_eq_pow_sum [CommMonoid M] (s : Finset ι) (f : ι → ℕ) (a : M) :
    ∏ i ∈ s, a ^ f i = a ^ ∑ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [prod_empty, sum_empty, pow_zero]
  | insert _ _ h ih => rw [prod_insert h, sum_insert h, ih, pow_add]

theorem abs_prod [CommRing M] [LinearOrder M] [IsStrictOrderedRing M] (s : Finset ι) (f : ι → M) :
    |∏ x ∈ s, f x| = ∏ x ∈ s, |f x| := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [prod_empty, prod_empty, abs_one]
  | insert _ _ h ih => rw [prod_insert h, prod_insert h, abs_mul, ih]

/-! ### Sets with few elements -/

variable {s t : Finset α}

theorem card_mono : Monotone (card : Finset α → ℕ) := fun _ _ h ↦ card_le_card h

theorem card_le_one_iff : #s ≤ 1 ↔ ∀ {a b}, a ∈ s → b ∈ s → a = b := by
  rw [card_le_one]
  exact ⟨fun h _ _ ha hb ↦ h _ ha _ hb, fun h _ ha _ hb ↦ h ha hb⟩

theorem one_lt_card_iff : 1 < #s ↔ ∃ a b, a ∈ s ∧ b ∈ s ∧ a ≠ b := by
  rw [one_lt_card]
  exact ⟨fun ⟨a, ha, b, hb, h⟩ ↦ ⟨a, b, ha, hb, h⟩, fun ⟨a, b, ha, hb, h⟩ ↦ ⟨a, ha, b, hb, h⟩⟩

theorem card_eq_three [DecidableEq α] :
    #s = 3 ↔ ∃ x y z, x ≠ y ∧ x ≠ z ∧ y ≠ z ∧ s = {x, y, z} := by
  refine ⟨fun h ↦ ?_, fun ⟨x, y, z, hxy, hxz, hyz, h⟩ ↦ ?_⟩
  · obtain ⟨x, hx⟩ := card_pos.1 (by rw [h]; decide : 0 < #s)
    obtain ⟨y, z, hyz, e⟩ := card_eq_two.1 (by rw [card_erase_of_mem hx, h] : #(s.erase x) = 2)
    have hy : y ∈ s.erase x := e ▸ mem_insert_self y _
    have hz : z ∈ s.erase x := e ▸ mem_insert_of_mem (mem_singleton_self z)
    refine ⟨x, y, z, (ne_of_mem_erase hy).symm, (ne_of_mem_erase hz).symm, hyz, ?_⟩
    rw [← e, insert_erase hx]
  · rw [h, card_insert_of_notMem, card_pair hyz]
    rw [mem_insert, mem_singleton]
    exact fun o ↦ o.elim hxy hxz

theorem erase_ssubset [DecidableEq α] {a : α} (h : a ∈ s) : s.erase a ⊂ s :=
  ⟨erase_subset a s, fun k ↦ notMem_erase a s (k h)⟩

theorem union_singleton [DecidableEq α] (x : α) (s : Finset α) : s ∪ {x} = insert x s := by
  ext a; simp only [mem_union, mem_singleton, mem_insert, or_comm]

theorem filter_mem_eq_inter [DecidableEq α] {s t : Finset α} :
    (s.filter fun i ↦ i ∈ t) = s ∩ t := by
  ext a; rw [mem_filter, mem_inter]

@[simp, norm_cast] theorem coe_range (n : ℕ) : (range n : Set ℕ) = Set.Iio n :=
  Set.ext fun _ ↦ mem_range

end Finset
