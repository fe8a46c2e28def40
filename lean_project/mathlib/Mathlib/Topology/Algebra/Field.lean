/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Analysis.SpecialFunctions.Trigonometric.Basic
import Mathlib.Topology.MetricSpace.Basic

/-!
# Limits and continuity of sums, products and quotients
-/

universe u v

open Topology Filter

variable {X : Type u} {K : Type v} [NormedField K] {l : Filter X} {f g : X → K} {a b : K}

theorem tendsto_iff_norm : Tendsto f l (𝓝 a) ↔ ∀ ε > 0, ∀ᶠ x in l, ‖f x - a‖ < ε :=
  Metric.tendsto_nhds

theorem tendsto_const_nhds : Tendsto (fun _ : X ↦ a) l (𝓝 a) := fun s hs ↦
  have h : a ∈ s := mem_of_mem_nhds hs
  show {_x : X | a ∈ s} ∈ l from mem_of_superset univ_mem fun _ _ ↦ h

namespace Filter.Tendsto

theorem add (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) :
    Tendsto (fun x ↦ f x + g x) l (𝓝 (a + b)) := tendsto_iff_norm.2 fun ε hε ↦ by
  refine ((tendsto_iff_norm.1 hf _ (half_pos hε)).and
    (tendsto_iff_norm.1 hg _ (half_pos hε))).mono fun x ⟨h₁, h₂⟩ ↦ ?_
  rw [add_sub_add_comm, ← add_halves ε]
  exact lt_of_le_of_lt (norm_add_le _ _) (add_lt_add h₁ h₂)

theorem neg (hf : Tendsto f l (𝓝 a)) : Tendsto (fun x ↦ -f x) l (𝓝 (-a)) :=
  tendsto_iff_norm.2 fun ε hε ↦ (tendsto_iff_norm.1 hf ε hε).mono fun x h ↦ by
    rwa [neg_sub_neg, norm_sub_rev]

theorem sub (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) :
    Tendsto (fun x ↦ f x - g x) l (𝓝 (a - b)) := by
  simp only [sub_eq_add_neg]; exact hf.add hg.neg

theorem mul (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) :
    Tendsto (fun x ↦ f x * g x) l (𝓝 (a * b)) := tendsto_iff_norm.2 fun ε hε ↦ by
  have hA : 0 < ‖a‖ + 1 := add_pos_of_nonneg_of_pos (norm_nonneg a) zero_lt_one
  have hB : 0 < ‖b‖ + 1 := add_pos_of_nonneg_of_pos (norm_nonneg b) zero_lt_one
  have hε₂ := half_pos hε
  refine ((tendsto_iff_norm.1 hf _ (lt_min zero_lt_one (div_pos hε₂ hB))).and
    (tendsto_iff_norm.1 hg _ (div_pos hε₂ hA))).mono fun x ⟨h₁, h₂⟩ ↦ ?_
  obtain ⟨h₀, h₁⟩ := lt_min_iff.1 h₁
  have hfx : ‖f x‖ ≤ ‖a‖ + 1 := by
    have := norm_add_le a (f x - a)
    rw [add_sub_cancel] at this
    exact le_trans this (add_le_add_right h₀.le _)
  have e : f x * g x - a * b = f x * (g x - b) + (f x - a) * b := by
    rw [mul_sub, sub_mul, sub_add_sub_cancel]
  rw [e, ← add_halves ε]
  refine lt_of_le_of_lt (norm_add_le _ _) (add_lt_add_of_lt_of_le ?_ ?_)
  · rw [norm_mul]
    exact lt_of_le_of_lt (mul_le_mul_of_nonneg_right hfx (norm_nonneg _))
      ((lt_div_iff₀' hA).1 h₂)
  · rw [norm_mul]
    refine le_trans (mul_le_mul_of_nonneg_left ?_ (norm_nonneg _)) ((le_div_iff₀ hB).1 h₁.le)
    exact le_add_of_nonneg_right zero_le_one

theorem pow (hf : Tendsto f l (𝓝 a)) : ∀ n : ℕ, Tendsto (fun x ↦ f x ^ n) l (𝓝 (a ^ n))
  | 0 => by simp only [pow_zero]; exact tendsto_const_nhds
  | n + 1 => by simp only [pow_succ]; exact (hf.pow n).mul hf

theorem inv₀ (hf : Tendsto f l (𝓝 a)) (ha : a ≠ 0) : Tendsto (fun x ↦ (f x)⁻¹) l (𝓝 a⁻¹) :=
  tendsto_iff_norm.2 fun ε hε ↦ by
    have hA : 0 < ‖a‖ := norm_pos_iff.2 ha
    have hA₂ := half_pos hA
    refine (tendsto_iff_norm.1 hf _ (lt_min hA₂ (mul_pos hε (mul_pos hA₂ hA)))).mono fun x h ↦ ?_
    obtain ⟨h₁, h₂⟩ := lt_min_iff.1 h
    have hfx : ‖a‖ / 2 ≤ ‖f x‖ := by
      have := norm_sub_le (f x) (f x - a)
      rw [sub_sub_cancel] at this
      rw [← sub_half, sub_le_iff_le_add]
      exact le_trans this (add_le_add_right h₁.le _)
    have hfx₀ : f x ≠ 0 := norm_pos_iff.1 (lt_of_lt_of_le hA₂ hfx)
    have e : (f x)⁻¹ - a⁻¹ = (a - f x) / (f x * a) := by
      rw [← one_div, ← one_div, div_sub_div 1 1 hfx₀ ha, one_mul, mul_one]
    rw [e, norm_div, norm_mul, norm_sub_rev,
      div_lt_iff₀ (mul_pos (lt_of_lt_of_le hA₂ hfx) hA)]
    refine lt_of_lt_of_le h₂ (mul_le_mul_of_nonneg_left ?_ hε.le)
    exact mul_le_mul_of_nonneg_right hfx hA.le

theorem div (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) (hb : b ≠ 0) :
    Tendsto (fun x ↦ f x / g x) l (𝓝 (a / b)) := by
  simp only [div_eq_mul_inv]; exact hf.mul (hg.inv₀ hb)

end Filter.Tendsto

section Continuous

variable [TopologicalSpace X] {s : Set X}

theorem continuous_const : Continuous fun _ : X ↦ a :=
  continuous_iff_continuousAt.2 fun _ ↦ tendsto_const_nhds

theorem Continuous.add (hf : Continuous f) (hg : Continuous g) : Continuous fun x ↦ f x + g x :=
  continuous_iff_continuousAt.2 fun _ ↦ hf.continuousAt.add hg.continuousAt

theorem Continuous.neg (hf : Continuous f) : Continuous fun x ↦ -f x :=
  continuous_iff_continuousAt.2 fun _ ↦ hf.continuousAt.neg

theorem Continuous.sub (hf : Continuous f) (hg : Continuous g) : Continuous fun x ↦ f x - g x :=
  continuous_iff_continuousAt.2 fun _ ↦ hf.continuousAt.sub hg.continuousAt

theorem Continuous.mul (hf : Continuous f) (hg : Continuous g) : Continuous fun x ↦ f x * g x :=
  continuous_iff_continuousAt.2 fun _ ↦ hf.continuousAt.mul hg.continuousAt

theorem Continuous.pow (hf : Continuous f) (n : ℕ) : Continuous fun x ↦ f x ^ n :=
  continuous_iff_continuousAt.2 fun _ ↦ hf.continuousAt.pow n

theorem Continuous.div (hf : Continuous f) (hg : Continuous g) (h₀ : ∀ x, g x ≠ 0) :
    Continuous fun x ↦ f x / g x :=
  continuous_iff_continuousAt.2 fun x ↦ hf.continuousAt.div hg.continuousAt (h₀ x)

theorem continuousOn_const : ContinuousOn (fun _ : X ↦ a) s := fun _ _ ↦ tendsto_const_nhds

theorem ContinuousOn.add (hf : ContinuousOn f s) (hg : ContinuousOn g s) :
    ContinuousOn (fun x ↦ f x + g x) s :=
  fun x hx ↦ (hf x hx).add (hg x hx)

theorem ContinuousOn.neg (hf : ContinuousOn f s) : ContinuousOn (fun x ↦ -f x) s :=
  fun x hx ↦ (hf x hx).neg

theorem ContinuousOn.sub (hf : ContinuousOn f s) (hg : ContinuousOn g s) :
    ContinuousOn (fun x ↦ f x - g x) s :=
  fun x hx ↦ (hf x hx).sub (hg x hx)

theorem ContinuousOn.mul (hf : ContinuousOn f s) (hg : ContinuousOn g s) :
    ContinuousOn (fun x ↦ f x * g x) s :=
  fun x hx ↦ (hf x hx).mul (hg x hx)

theorem ContinuousOn.pow (hf : ContinuousOn f s) (n : ℕ) : ContinuousOn (fun x ↦ f x ^ n) s :=
  fun x hx ↦ (hf x hx).pow n

theorem ContinuousOn.div (hf : ContinuousOn f s) (hg : ContinuousOn g s)
    (h₀ : ∀ x ∈ s, g x ≠ 0) : ContinuousOn (fun x ↦ f x / g x) s :=
  fun x hx ↦ (hf x hx).div (hg x hx) (h₀ x hx)

end Continuous

theorem continuousOn_id {X : Type*} [TopologicalSpace X] {s : Set X} : ContinuousOn id s :=
  continuous_id.continuousOn

theorem ContinuousOn.mono {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] {f : X → Y}
    {s t : Set X} (hf : ContinuousOn f s) (h : t ⊆ s) : ContinuousOn f t := fun x hx u hu ↦
  show {y | y ∈ t → f y ∈ u} ∈ 𝓝 x from
    mem_of_superset (x := {y | y ∈ s → f y ∈ u}) (hf x (h hx) hu) fun _ hy ht ↦ hy (h ht)

namespace Real

theorem continuous_exp : Continuous exp := continuous_iff_epsDelta.2 epsDelta_exp

theorem continuous_sin : Continuous sin := continuous_iff_epsDelta.2 epsDelta_sin

theorem continuous_cos : Continuous cos := continuous_iff_epsDelta.2 epsDelta_cos

end Real
