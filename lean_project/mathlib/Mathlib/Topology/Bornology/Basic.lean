/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.BigOperators.Group.Finset
import Mathlib.Tactic.Linarith
import Mathlib.Topology.MetricSpace.Uniform

/-!
# Bounded sets
-/

universe u

open Filter

/-- A notion of bounded sets, by the filter of their complements. -/
class Bornology (α : Type u) where
  /-- the complements of the bounded sets -/
  cobounded : Filter α
  protected le_cofinite : cobounded ≤ cofinite

namespace Bornology

/-- The set is bounded. -/
def IsBounded {α : Type u} [Bornology α] (s : Set α) : Prop := sᶜ ∈ cobounded

end Bornology

variable {α : Type u} [MetricSpace α]

/-- A set of a metric space is bounded when its distances are. -/
instance (priority := 100) MetricSpace.toBornology : Bornology α where
  cobounded :=
    { sets := {s | ∃ C, ∀ x, x ∉ s → ∀ y, y ∉ s → dist x y ≤ C}
      univ_sets := ⟨0, fun _ h ↦ (h trivial).elim⟩
      sets_of_superset := fun ⟨C, h⟩ k ↦
        ⟨C, fun x hx y hy ↦ h x (fun m ↦ hx (k m)) y fun m ↦ hy (k m)⟩
      inter_sets := by
        rintro s t ⟨C, h⟩ ⟨D, k⟩
        by_cases hs : ∃ a, a ∉ s
        · by_cases ht : ∃ b, b ∉ t
          · obtain ⟨a, ha⟩ := hs
            obtain ⟨b, hb⟩ := ht
            have hC : 0 ≤ C := le_trans dist_nonneg (h a ha a ha)
            have hD : 0 ≤ D := le_trans dist_nonneg (k b hb b hb)
            have hab : 0 ≤ dist a b := dist_nonneg
            have hba : dist b a = dist a b := dist_comm b a
            refine ⟨C + D + dist a b, fun x hx y hy ↦ ?_⟩
            rcases Classical.not_and_iff_not_or_not.1 hx with hx | hx <;>
              rcases Classical.not_and_iff_not_or_not.1 hy with hy | hy
            · have := h x hx y hy; linarith
            · have := h x hx a ha; have := k b hb y hy
              have := dist_triangle x a y; have := dist_triangle a b y
              linarith
            · have := k x hx b hb; have := h a ha y hy
              have := dist_triangle x b y; have := dist_triangle b a y
              linarith
            · have := k x hx y hy; linarith
          · have all (b) : b ∈ t := Classical.byContradiction fun n ↦ ht ⟨b, n⟩
            exact ⟨C, fun x hx y hy ↦ h x (fun m ↦ hx ⟨m, all x⟩) y fun m ↦ hy ⟨m, all y⟩⟩
        · have all (a) : a ∈ s := Classical.byContradiction fun n ↦ hs ⟨a, n⟩
          exact ⟨D, fun x hx y hy ↦ k x (fun m ↦ hx ⟨all x, m⟩) y fun m ↦ hy ⟨all y, m⟩⟩ }
  le_cofinite s hs := by
    have hf : sᶜ.Finite := hs
    refine ⟨∑ x ∈ hf.toFinset, ∑ y ∈ hf.toFinset, dist x y, fun x hx y hy ↦ ?_⟩
    have hx' : x ∈ hf.toFinset := hf.mem_toFinset.2 hx
    have hy' : y ∈ hf.toFinset := hf.mem_toFinset.2 hy
    refine le_trans (Finset.single_le_sum (f := fun y ↦ dist x y) (fun _ _ ↦ dist_nonneg) hy') ?_
    exact Finset.single_le_sum (f := fun x ↦ ∑ y ∈ hf.toFinset, dist x y)
      (fun _ _ ↦ Finset.sum_nonneg fun _ _ ↦ dist_nonneg) hx'

theorem Metric.isBounded_iff {s : Set α} :
    Bornology.IsBounded s ↔ ∃ C, ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → dist x y ≤ C :=
  ⟨fun ⟨C, h⟩ ↦ ⟨C, fun x hx y hy ↦ h x (fun n ↦ n hx) y fun n ↦ n hy⟩,
    fun ⟨C, h⟩ ↦ ⟨C, fun _ hx _ hy ↦ h (Classical.not_not.1 hx) (Classical.not_not.1 hy)⟩⟩
