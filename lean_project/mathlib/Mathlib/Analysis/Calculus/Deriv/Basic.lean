/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Function.Iterate
import Mathlib.Topology.Algebra.Field

/-!
# Derivatives of functions of one variable

Of functions from a normed field to itself, as of a real or complex variable; Mathlib's are between
normed spaces.
-/

universe u

open Topology Filter

variable {𝕜 : Type u} [NormedField 𝕜]

/-- Within `s`, the error of `f x + (y - x) * f'` is small beside `y - x` as `y` tends to `x`. -/
def HasDerivWithinAt (f : 𝕜 → 𝕜) (f' : 𝕜) (s : Set 𝕜) (x : 𝕜) : Prop :=
  ∀ ε > 0, ∀ᶠ y in 𝓝[s] x, ‖f y - f x - (y - x) * f'‖ ≤ ε * ‖y - x‖

/-- The error of `f x + (y - x) * f'` is small beside `y - x` as `y` tends to `x`. -/
def HasDerivAt (f : 𝕜 → 𝕜) (f' x : 𝕜) : Prop :=
  ∀ ε > 0, ∀ᶠ y in 𝓝 x, ‖f y - f x - (y - x) * f'‖ ≤ ε * ‖y - x‖

open Classical in
/-- The derivative; `0` where there is none. -/
noncomputable def deriv (f : 𝕜 → 𝕜) (x : 𝕜) : 𝕜 :=
  if h : ∃ f', HasDerivAt f f' x then Classical.choose h else 0

/-- The derivative of the derivative and so on, `n` times. -/
noncomputable def iteratedDeriv (n : ℕ) (f : 𝕜 → 𝕜) : 𝕜 → 𝕜 := deriv^[n] f

variable (𝕜)

/-- There is a derivative at `x`. -/
def DifferentiableAt (f : 𝕜 → 𝕜) (x : 𝕜) : Prop := ∃ f', HasDerivAt f f' x

/-- There is a derivative at `x` within `s`. -/
def DifferentiableWithinAt (f : 𝕜 → 𝕜) (s : Set 𝕜) (x : 𝕜) : Prop :=
  ∃ f', HasDerivWithinAt f f' s x

/-- There is a derivative within `s` at all of its points. -/
def DifferentiableOn (f : 𝕜 → 𝕜) (s : Set 𝕜) : Prop := ∀ x ∈ s, DifferentiableWithinAt 𝕜 f s x

/-- There is a derivative everywhere. -/
def Differentiable (f : 𝕜 → 𝕜) : Prop := ∀ x, DifferentiableAt 𝕜 f x

variable {𝕜} {f g : 𝕜 → 𝕜} {f' g' x : 𝕜}

theorem deriv_zero_of_not_differentiableAt (h : ¬DifferentiableAt 𝕜 f x) : deriv f x = 0 :=
  dif_neg h

theorem DifferentiableAt.hasDerivAt (h : DifferentiableAt 𝕜 f x) : HasDerivAt f (deriv f x) x := by
  unfold deriv
  rw [dif_pos (show ∃ f', HasDerivAt f f' x from h)]
  exact Classical.choose_spec (show ∃ f', HasDerivAt f f' x from h)

theorem HasDerivAt.differentiableAt (h : HasDerivAt f f' x) : DifferentiableAt 𝕜 f x := ⟨f', h⟩

theorem iteratedDeriv_zero : iteratedDeriv 0 f = f := rfl

theorem hasDerivAt_const (x c : 𝕜) : HasDerivAt (fun _ ↦ c) 0 x := fun ε hε ↦
  mem_of_superset univ_mem fun y _ ↦ by
    show ‖c - c - (y - x) * 0‖ ≤ ε * ‖y - x‖
    rw [mul_zero, sub_self, sub_zero, norm_zero]
    exact mul_nonneg hε.le (norm_nonneg _)

theorem hasDerivAt_id (x : 𝕜) : HasDerivAt id 1 x := fun ε hε ↦
  mem_of_superset univ_mem fun y _ ↦ by
    show ‖y - x - (y - x) * 1‖ ≤ ε * ‖y - x‖
    rw [mul_one, sub_self, norm_zero]
    exact mul_nonneg hε.le (norm_nonneg _)

theorem HasDerivAt.add (hf : HasDerivAt f f' x) (hg : HasDerivAt g g' x) :
    HasDerivAt (fun y ↦ f y + g y) (f' + g') x := fun ε hε ↦ by
  refine ((hf _ (half_pos hε)).and (hg _ (half_pos hε))).mono fun y ⟨h₁, h₂⟩ ↦ ?_
  have e : f y + g y - (f x + g x) - (y - x) * (f' + g') =
      f y - f x - (y - x) * f' + (g y - g x - (y - x) * g') := by
    rw [mul_add, add_sub_add_comm, add_sub_add_comm]
  rw [e, ← add_halves ε, add_mul]
  exact le_trans (norm_add_le _ _) (add_le_add h₁ h₂)

/-- A real function has at most one derivative at a point. -/
theorem Real.hasDerivAt_unique {f : ℝ → ℝ} {a b x : ℝ} (ha : HasDerivAt f a x)
    (hb : HasDerivAt f b x) : a = b := by
  refine sub_eq_zero.1 (norm_eq_zero.1 (le_antisymm (not_lt.1 fun h ↦ ?_) (norm_nonneg _)))
  have hq : 0 < ‖a - b‖ / 4 := div_pos h (by grind)
  obtain ⟨δ, hδ, hball⟩ := Metric.mem_nhds_iff.1 ((ha _ hq).and (hb _ hq))
  have hx : x + δ / 2 - x = δ / 2 := by grind
  have hd : ‖δ / 2‖ = δ / 2 := Real.norm_of_nonneg (half_pos hδ).le
  obtain ⟨h₁, h₂⟩ := hball (show dist (x + δ / 2) x < δ by
    show ‖x + δ / 2 - x‖ < δ
    rw [hx, hd]; exact half_lt_self hδ)
  rw [hx, hd] at h₁ h₂
  have h₃ := norm_sub_le (f (x + δ / 2) - f x - δ / 2 * b) (f (x + δ / 2) - f x - δ / 2 * a)
  have e : f (x + δ / 2) - f x - δ / 2 * b - (f (x + δ / 2) - f x - δ / 2 * a) =
      δ / 2 * (a - b) := by grind
  rw [e, norm_mul, hd] at h₃
  have h₄ := le_trans h₃ (add_le_add h₂ h₁)
  have h₅ : 0 < δ / 2 * ‖a - b‖ := mul_pos (half_pos hδ) h
  grind

/-- The derivative of a real function is the only one. -/
theorem Real.deriv_eq {f : ℝ → ℝ} {a x : ℝ} (h : HasDerivAt f a x) : deriv f x = a :=
  hasDerivAt_unique h.differentiableAt.hasDerivAt h
