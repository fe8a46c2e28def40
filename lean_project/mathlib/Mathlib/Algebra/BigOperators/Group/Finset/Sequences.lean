/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Fin
import Mathlib.Algebra.BigOperators.Group.Finset.Prod
import Mathlib.Analysis.Normed.Field.Basic
import Mathlib.Data.Finset.Lemmas

/-! # Sums over multisets and over `Fin n`, norms of sums -/

namespace Finset

variable {ι M : Type*}

@[simp] theorem prod_val [CommMonoid M] (s : Finset M) : s.1.prod = s.prod id := by
  rw [Finset.prod, Multiset.map_id]

@[simp] theorem sum_val [AddCommMonoid M] (s : Finset M) : s.1.sum = s.sum id := by
  rw [Finset.sum, Multiset.map_id]

theorem sum_fin_eq_sum_range [AddCommMonoid M] {n : ℕ} (c : Fin n → M) :
    ∑ i, c i = ∑ i ∈ range n, if h : i < n then c ⟨i, h⟩ else 0 := by
  rw [← Fin.sum_univ_eq_sum_range (fun i ↦ if h : i < n then c ⟨i, h⟩ else 0) n]
  exact sum_congr rfl fun i _ ↦ by rw [dif_pos i.2]

theorem card_congr {α β : Type*} {s : Finset α} {t : Finset β} (f : ∀ a ∈ s, β)
    (h₁ : ∀ a ha, f a ha ∈ t) (h₂ : ∀ a b ha hb, f a ha = f b hb → a = b)
    (h₃ : ∀ b ∈ t, ∃ a ha, f a ha = b) : s.card = t.card :=
  card_bij f h₁ (fun a ha b hb e ↦ h₂ a b ha hb e) h₃

end Finset

theorem norm_sum_le {ι E : Type*} [NormedField E] (s : Finset ι) (f : ι → E) :
    ‖∑ i ∈ s, f i‖ ≤ ∑ i ∈ s, ‖f i‖ := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, norm_zero]
  | insert _ _ h ih =>
    rw [Finset.sum_insert h, Finset.sum_insert h]
    exact le_trans (norm_add_le _ _) (add_le_add_right ih _)
