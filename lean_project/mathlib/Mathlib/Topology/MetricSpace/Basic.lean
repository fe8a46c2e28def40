/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.Complex.Norm
import Mathlib.Data.NNReal.Defs
import Mathlib.Topology.Basic
import Mathlib.Topology.Order.IntermediateValue

/-!
# Distances, and the topologies of ℝ, ℂ and ℝ≥0
-/

universe u

open Topology Filter

/-- Types with a distance. -/
class Dist (α : Type u) where
  /-- the distance -/
  dist : α → α → ℝ

export Dist (dist)

/-- A distance that is symmetric, separates points and satisfies the triangle inequality. -/
class MetricSpace (α : Type u) extends Dist α where
  protected dist_self : ∀ x : α, dist x x = 0
  protected dist_comm : ∀ x y : α, dist x y = dist y x
  protected dist_triangle : ∀ x y z : α, dist x z ≤ dist x y + dist y z
  protected eq_of_dist_eq_zero : ∀ {x y : α}, dist x y = 0 → x = y

section MetricSpace

variable {α : Type u} [MetricSpace α] {x y z : α}

@[simp] theorem dist_self (x : α) : dist x x = 0 := MetricSpace.dist_self x

theorem dist_comm (x y : α) : dist x y = dist y x := MetricSpace.dist_comm x y

theorem dist_triangle (x y z : α) : dist x z ≤ dist x y + dist y z :=
  MetricSpace.dist_triangle x y z

theorem eq_of_dist_eq_zero : dist x y = 0 → x = y := MetricSpace.eq_of_dist_eq_zero

@[simp] theorem dist_nonneg : 0 ≤ dist x y := by
  have h := dist_triangle x y x
  rw [dist_self, dist_comm y x, ← two_mul] at h
  exact (mul_nonneg_iff_of_pos_left zero_lt_two).1 h

/-- The points at a distance of less than `ε` from `x`. -/
def Metric.ball (x : α) (ε : ℝ) : Set α := {y | dist y x < ε}

instance (priority := 100) MetricSpace.toTopologicalSpace : TopologicalSpace α where
  IsOpen s := ∀ x ∈ s, ∃ ε > 0, Metric.ball x ε ⊆ s
  isOpen_univ _ _ := ⟨1, zero_lt_one, fun _ _ ↦ trivial⟩
  isOpen_inter s t hs ht x hx := by
    obtain ⟨ε, hε, h⟩ := hs x hx.1
    obtain ⟨δ, hδ, h'⟩ := ht x hx.2
    refine ⟨min ε δ, lt_min hε hδ, fun y hy ↦ ⟨h ?_, h' ?_⟩⟩
    · exact lt_of_lt_of_le hy (min_le_left ε δ)
    · exact lt_of_lt_of_le hy (min_le_right ε δ)
  isOpen_sUnion s hs x hx := by
    obtain ⟨t, ht, hxt⟩ := hx
    obtain ⟨ε, hε, h⟩ := hs t ht x hxt
    exact ⟨ε, hε, fun y hy ↦ ⟨t, ht, h hy⟩⟩

namespace Metric

theorem isOpen_iff {s : Set α} : IsOpen s ↔ ∀ x ∈ s, ∃ ε > 0, ball x ε ⊆ s := Iff.rfl

@[simp] theorem mem_ball {ε : ℝ} : y ∈ ball x ε ↔ dist y x < ε := Iff.rfl

@[simp] theorem isOpen_ball {ε : ℝ} : IsOpen (ball x ε) := fun y hy ↦
  ⟨ε - dist y x, sub_pos.2 hy, fun _ hz ↦
    lt_of_le_of_lt (dist_triangle _ y x) (lt_sub_iff_add_lt.1 hz)⟩

theorem mem_nhds_iff {s : Set α} : s ∈ 𝓝 x ↔ ∃ ε > 0, ball x ε ⊆ s := by
  refine ⟨fun ⟨t, ht, ho, hx⟩ ↦ ?_, fun ⟨ε, hε, h⟩ ↦ ⟨ball x ε, h, isOpen_ball, ?_⟩⟩
  · obtain ⟨ε, hε, h⟩ := ho x hx
    exact ⟨ε, hε, fun y hy ↦ ht (h hy)⟩
  · show dist x x < ε
    rw [dist_self]; exact hε

theorem tendsto_nhds {β : Type*} {f : Filter β} {u : β → α} {a : α} :
    Tendsto u f (𝓝 a) ↔ ∀ ε > 0, ∀ᶠ x in f, dist (u x) a < ε := by
  refine ⟨fun h ε hε ↦ h (mem_nhds_iff.2 ⟨ε, hε, fun _ hy ↦ hy⟩), fun h s hs ↦ ?_⟩
  obtain ⟨ε, hε, hs⟩ := mem_nhds_iff.1 hs
  exact mem_of_superset (h ε hε) fun _ hy ↦ hs hy

theorem tendsto_atTop {β : Type*} [Nonempty β] [LinearOrder β] {u : β → α} {a : α} :
    Tendsto u atTop (𝓝 a) ↔ ∀ ε > 0, ∃ N, ∀ n ≥ N, dist (u n) a < ε := by
  rw [tendsto_nhds]
  exact forall_congr' fun ε ↦ imp_congr_right fun _ ↦ eventually_atTop

theorem continuousAt_iff {β : Type*} [MetricSpace β] {f : α → β} {a : α} :
    ContinuousAt f a ↔ ∀ ε > 0, ∃ δ > 0, ∀ ⦃x : α⦄, dist x a < δ → dist (f x) (f a) < ε := by
  rw [ContinuousAt, tendsto_nhds]
  exact forall_congr' fun ε ↦ imp_congr_right fun _ ↦ mem_nhds_iff

theorem continuous_iff {β : Type*} [MetricSpace β] {f : α → β} :
    Continuous f ↔ ∀ b, ∀ ε > 0, ∃ δ > 0, ∀ a, dist a b < δ → dist (f a) (f b) < ε := by
  rw [continuous_iff_continuousAt]
  exact forall_congr' fun _ ↦ continuousAt_iff

end Metric

/-- Limits are unique. -/
theorem tendsto_nhds_unique {β : Type*} {f : β → α} {l : Filter β} {a b : α}
    (hl : ∀ s ∈ l, s.Nonempty) (ha : Tendsto f l (𝓝 a)) (hb : Tendsto f l (𝓝 b)) : a = b := by
  refine eq_of_dist_eq_zero (le_antisymm (not_lt.1 fun h ↦ ?_) dist_nonneg)
  have h₁ := (Metric.tendsto_nhds.1 ha _ (half_pos h)).and (Metric.tendsto_nhds.1 hb _ (half_pos h))
  obtain ⟨x, hx₁, hx₂⟩ := hl _ h₁
  have h₂ := dist_triangle a (f x) b
  rw [dist_comm a (f x)] at h₂
  have h₃ := add_lt_add hx₁ hx₂
  rw [add_halves] at h₃
  exact not_lt_of_ge h₂ h₃

end MetricSpace

/-- The distance `‖x - y‖` in a normed field. -/
instance (priority := 100) NormedField.toMetricSpace {K : Type u} [NormedField K] :
    MetricSpace K where
  dist x y := ‖x - y‖
  dist_self x := by rw [sub_self, norm_zero]
  dist_comm := norm_sub_rev
  dist_triangle x y z := by
    have := norm_add_le (x - y) (y - z); rwa [sub_add_sub_cancel] at this
  eq_of_dist_eq_zero h := sub_eq_zero.1 (norm_eq_zero.1 h)

noncomputable instance Real.instMetricSpace : MetricSpace ℝ := inferInstance

noncomputable instance Real.instTopologicalSpace : TopologicalSpace ℝ := inferInstance

theorem dist_eq_norm {K : Type u} [NormedField K] (x y : K) : dist x y = ‖x - y‖ := rfl

theorem Real.dist_eq (x y : ℝ) : dist x y = |x - y| := rfl

noncomputable instance NNReal.instMetricSpace : MetricSpace NNReal where
  dist x y := |(x : ℝ) - y|
  dist_self x := by rw [sub_self, abs_zero]
  dist_comm x y := abs_sub_comm _ _
  dist_triangle x y z := abs_sub_le _ _ _
  eq_of_dist_eq_zero h := NNReal.eq (eq_of_abs_sub_eq_zero h)

noncomputable instance NNReal.instTopologicalSpace : TopologicalSpace NNReal := inferInstance

theorem NNReal.dist_eq (x y : NNReal) : dist x y = |(x : ℝ) - y| := rfl

theorem Real.continuous_iff_epsDelta {f : ℝ → ℝ} : Continuous f ↔ ∀ x, Real.EpsDelta f x := by
  rw [Metric.continuous_iff]; rfl

/-- The intermediate value theorem. -/
theorem Real.exists_eq_of_continuous {f : ℝ → ℝ} (hf : Continuous f) {a b v : ℝ} (hab : a ≤ b)
    (ha : f a ≤ v) (hb : v ≤ f b) : ∃ c, a ≤ c ∧ c ≤ b ∧ f c = v :=
  exists_eq_of_le_of_le (continuous_iff_epsDelta.1 hf) hab ha hb
