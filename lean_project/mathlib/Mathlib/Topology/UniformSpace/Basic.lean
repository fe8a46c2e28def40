/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.SProd
import Mathlib.Topology.Compactness.Compact

/-!
# Uniform spaces: uniform continuity, Cauchy filters, completeness, uniform convergence
-/

universe u v w

open Topology Filter

/-- Pairs of a set of each filter, as sets of pairs. -/
instance Filter.instSProd {α : Type u} {β : Type v} :
    SProd (Filter α) (Filter β) (Filter (α × β)) :=
  ⟨fun f g ↦ f.comap Prod.fst ⊓ g.comap Prod.snd⟩

/-- A space with a notion of points that are equally near, by a filter of sets of pairs. -/
class UniformSpace (α : Type u) extends TopologicalSpace α where
  /-- the sets that contain all pairs of points that are near in some degree -/
  protected uniformity : Filter (α × α)
  protected symm : Tendsto Prod.swap uniformity uniformity
  protected comp : ∀ s ∈ uniformity, ∃ t ∈ uniformity,
    ∀ x y z, (x, y) ∈ t → (y, z) ∈ t → (x, z) ∈ s
  protected nhds_eq_comap_uniformity : ∀ x, 𝓝 x = comap (Prod.mk x) uniformity

/-- The filter of the sets that contain all pairs of points that are near in some degree. -/
def uniformity (α : Type u) [UniformSpace α] : Filter (α × α) := UniformSpace.uniformity

namespace Uniformity

@[inherit_doc] scoped notation "𝓤" => uniformity

end Uniformity

open Uniformity

variable {α : Type u} {β : Type v} {ι : Type w} [UniformSpace α] [UniformSpace β]

theorem nhds_eq_comap_uniformity {x : α} : 𝓝 x = comap (Prod.mk x) (𝓤 α) :=
  UniformSpace.nhds_eq_comap_uniformity x

/-- Near points have near values, in the same degree everywhere. -/
def UniformContinuous (f : α → β) : Prop := Tendsto (fun x : α × α ↦ (f x.1, f x.2)) (𝓤 α) (𝓤 β)

/-- Near points of the set have near values, in the same degree everywhere. -/
def UniformContinuousOn (f : α → β) (s : Set α) : Prop :=
  Tendsto (fun x : α × α ↦ (f x.1, f x.2)) (𝓤 α ⊓ 𝓟 (s ×ˢ s)) (𝓤 β)

/-- Proper, with sets whose points are all near each other in any degree. -/
def Cauchy (f : Filter α) : Prop := NeBot f ∧ f ×ˢ f ≤ 𝓤 α

/-- The members of the sequence are near each other in any degree from some point on. -/
def CauchySeq [Preorder ι] (u : ι → α) : Prop := Cauchy (atTop.map u)

variable (α) in
/-- Every Cauchy filter has a limit. -/
class CompleteSpace : Prop where
  complete : ∀ {f : Filter α}, Cauchy f → ∃ x, f ≤ 𝓝 x

/-- The functions come near to `f` at all points in the same degree. -/
def TendstoUniformly {X : Type*} (F : ι → X → β) (f : X → β) (p : Filter ι) : Prop :=
  ∀ u ∈ 𝓤 β, ∀ᶠ n in p, ∀ x : X, (f x, F n x) ∈ u

/-- The functions come near to `f` at all points of the set in the same degree. -/
def TendstoUniformlyOn {X : Type*} (F : ι → X → β) (f : X → β) (p : Filter ι) (s : Set X) : Prop :=
  ∀ u ∈ 𝓤 β, ∀ᶠ n in p, ∀ x ∈ s, (f x, F n x) ∈ u

theorem uniformContinuous_id : UniformContinuous (id : α → α) := fun _ h ↦ h

theorem UniformContinuous.comp {γ : Type*} [UniformSpace γ] {g : β → γ} {f : α → β}
    (hg : UniformContinuous g) (hf : UniformContinuous f) : UniformContinuous (g ∘ f) :=
  fun _ h ↦ hf (hg h)

theorem UniformContinuous.uniformContinuousOn {f : α → β} {s : Set α} (h : UniformContinuous f) :
    UniformContinuousOn f s :=
  fun _ hu ↦ ⟨_, h hu, Set.univ, fun _ _ ↦ trivial, (Set.inter_univ _).symm⟩

theorem UniformContinuous.continuous {f : α → β} (h : UniformContinuous f) : Continuous f :=
  continuous_iff_continuousAt.2 fun x s hs ↦ by
    rw [nhds_eq_comap_uniformity] at hs
    obtain ⟨t, ht, hts⟩ := hs
    show f ⁻¹' s ∈ 𝓝 x
    rw [nhds_eq_comap_uniformity]
    exact ⟨_, h ht, fun y hy ↦ hts hy⟩
