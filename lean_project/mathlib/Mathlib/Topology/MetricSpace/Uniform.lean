/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.ConditionallyCompleteLattice.Basic
import Mathlib.Topology.MetricSpace.Basic
import Mathlib.Topology.UniformSpace.Basic

/-!
# Metric spaces as uniform spaces; spheres, diameters, isometries
-/

universe u v

open Topology Filter Uniformity

variable {α : Type u} {β : Type v} [MetricSpace α] [MetricSpace β]

/-- Points are near when their distance is small. -/
instance (priority := 100) MetricSpace.toUniformSpace : UniformSpace α where
  toTopologicalSpace := MetricSpace.toTopologicalSpace
  uniformity :=
    { sets := {s | ∃ ε > 0, ∀ x y : α, dist x y < ε → (x, y) ∈ s}
      univ_sets := ⟨1, zero_lt_one, fun _ _ _ ↦ trivial⟩
      sets_of_superset := fun ⟨ε, hε, h⟩ k ↦ ⟨ε, hε, fun x y hxy ↦ k (h x y hxy)⟩
      inter_sets := fun ⟨ε, hε, h⟩ ⟨δ, hδ, k⟩ ↦ ⟨min ε δ, lt_min hε hδ, fun x y hxy ↦
        ⟨h x y (lt_of_lt_of_le hxy (min_le_left ε δ)),
          k x y (lt_of_lt_of_le hxy (min_le_right ε δ))⟩⟩ }
  symm := fun _ ⟨ε, hε, h⟩ ↦ ⟨ε, hε, fun x y hxy ↦ h y x (dist_comm y x ▸ hxy)⟩
  comp := fun _ ⟨ε, hε, h⟩ ↦ ⟨{p | dist p.1 p.2 < ε / 2},
    ⟨ε / 2, half_pos hε, fun _ _ hxy ↦ hxy⟩, fun x y z hxy hyz ↦ h x z
      (lt_of_le_of_lt (dist_triangle x y z) (by
        have := add_lt_add (show dist x y < ε / 2 from hxy) (show dist y z < ε / 2 from hyz)
        rwa [add_halves] at this))⟩
  nhds_eq_comap_uniformity x := Filter.ext fun s ↦ by
    refine ⟨fun hs ↦ ?_, fun ⟨t, ⟨ε, hε, h⟩, hts⟩ ↦ ?_⟩
    · obtain ⟨ε, hε, h⟩ := Metric.mem_nhds_iff.1 hs
      refine ⟨{p | dist p.1 p.2 < ε}, ⟨ε, hε, fun _ _ hxy ↦ hxy⟩, fun y hy ↦ h ?_⟩
      show dist y x < ε
      rw [dist_comm]; exact hy
    · refine Metric.mem_nhds_iff.2 ⟨ε, hε, fun y hy ↦ hts (h x y ?_)⟩
      rw [dist_comm]; exact hy

namespace Metric

/-- The points at a distance of at most `ε` from `x`. -/
def closedBall (x : α) (ε : ℝ) : Set α := {y | dist y x ≤ ε}

/-- The points at distance `ε` from `x`. -/
def sphere (x : α) (ε : ℝ) : Set α := {y | dist y x = ε}

/-- The least upper bound of the distances in the set; `0` where there is none. -/
noncomputable def diam (s : Set α) : ℝ := sSup {d | ∃ x ∈ s, ∃ y ∈ s, dist x y = d}

@[simp] theorem mem_closedBall {x y : α} {ε : ℝ} : y ∈ closedBall x ε ↔ dist y x ≤ ε := Iff.rfl

@[simp] theorem mem_sphere {x y : α} {ε : ℝ} : y ∈ sphere x ε ↔ dist y x = ε := Iff.rfl

theorem mem_uniformity_dist {s : Set (α × α)} :
    s ∈ 𝓤 α ↔ ∃ ε > 0, ∀ ⦃a b : α⦄, dist a b < ε → (a, b) ∈ s := Iff.rfl

theorem uniformContinuous_iff {f : α → β} : UniformContinuous f ↔
    ∀ ε > 0, ∃ δ > 0, ∀ ⦃a b : α⦄, dist a b < δ → dist (f a) (f b) < ε := by
  refine ⟨fun h ε hε ↦ ?_, fun h s ⟨ε, hε, hs⟩ ↦ ?_⟩
  · exact h (show {p : β × β | dist p.1 p.2 < ε} ∈ 𝓤 β from ⟨ε, hε, fun _ _ h ↦ h⟩)
  · obtain ⟨δ, hδ, h⟩ := h ε hε
    exact ⟨δ, hδ, fun x y hxy ↦ hs _ _ (h hxy)⟩

theorem cauchySeq_iff {ι : Type*} [hι : Nonempty ι] [LinearOrder ι] {u : ι → α} :
    CauchySeq u ↔ ∀ ε > 0, ∃ N, ∀ m ≥ N, ∀ n ≥ N, dist (u m) (u n) < ε := by
  refine ⟨fun h ε hε ↦ ?_, fun h ↦ ⟨?_, fun s ⟨ε, hε, hs⟩ ↦ ?_⟩⟩
  · obtain ⟨a, ⟨a', ha', ha⟩, b, ⟨b', hb', hb⟩, e⟩ :=
      h.2 (show {p : α × α | dist p.1 p.2 < ε} ∈ 𝓤 α from ⟨ε, hε, fun _ _ h ↦ h⟩)
    obtain ⟨M, hM⟩ := mem_atTop_sets.1 (mem_map.1 ha')
    obtain ⟨N, hN⟩ := mem_atTop_sets.1 (mem_map.1 hb')
    refine ⟨max M N, fun m hm n hn ↦ ?_⟩
    have : (u m, u n) ∈ a ∩ b := ⟨ha (hM m (le_trans (le_max_left M N) hm)),
      hb (hN n (le_trans (le_max_right M N) hn))⟩
    rw [← e] at this
    exact this
  · refine forall_mem_nonempty_iff_neBot.1 fun s hs ↦ ?_
    obtain ⟨N, hN⟩ := mem_atTop_sets.1 (mem_map.1 hs)
    exact ⟨u N, hN N (le_refl N)⟩
  · obtain ⟨N, hN⟩ := h ε hε
    have hr : u '' Set.Ici N ∈ atTop.map u :=
      mem_map.2 (mem_of_superset (mem_atTop N) fun n hn ↦ ⟨n, hn, rfl⟩)
    refine ⟨Prod.fst ⁻¹' (u '' Set.Ici N) ∪ s, ⟨_, hr, fun _ h ↦ .inl h⟩,
      Prod.snd ⁻¹' (u '' Set.Ici N) ∪ s, ⟨_, hr, fun _ h ↦ .inl h⟩, ?_⟩
    refine Set.ext fun ⟨x, y⟩ ↦ ⟨fun h ↦ ⟨.inr h, .inr h⟩, fun ⟨h₁, h₂⟩ ↦ ?_⟩
    refine h₁.elim (fun h₁ ↦ h₂.elim (fun h₂ ↦ ?_) id) id
    obtain ⟨m, hm, rfl⟩ := (h₁ : x ∈ u '' Set.Ici N)
    obtain ⟨n, hn, rfl⟩ := (h₂ : y ∈ u '' Set.Ici N)
    exact hs _ _ (hN m hm n hn)

end Metric

/-- Distances are kept. -/
def Isometry (f : α → β) : Prop := ∀ x₁ x₂ : α, dist (f x₁) (f x₂) = dist x₁ x₂

theorem Isometry.injective {f : α → β} (h : Isometry f) : Function.Injective f := fun x y e ↦
  eq_of_dist_eq_zero (by rw [← h x y, e, dist_self])

/-- The topology comes from some distance. -/
class TopologicalSpace.MetrizableSpace (X : Type u) [t : TopologicalSpace X] : Prop where
  exists_metric : ∃ m : MetricSpace X, m.toTopologicalSpace = t
