/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Data.Real.Archimedean

/-!
# The intermediate value theorem for functions on ℝ

Continuity is spelled out with `ε` and `δ` here.
-/

namespace Real

/-- `f` is continuous at `x`, in the words of `ε` and `δ`. -/
def EpsDelta (f : ℝ → ℝ) (x : ℝ) : Prop :=
  ∀ ε, 0 < ε → ∃ δ, 0 < δ ∧ ∀ y, |y - x| < δ → |f y - f x| < ε

/-- A continuous function takes every value between two of its values. -/
theorem exists_eq_of_le_of_le {f : ℝ → ℝ} (hf : ∀ x, EpsDelta f x) {a b v : ℝ} (hab : a ≤ b)
    (ha : f a ≤ v) (hb : v ≤ f b) : ∃ c, a ≤ c ∧ c ≤ b ∧ f c = v := by
  let S : Set ℝ := {x | a ≤ x ∧ x ≤ b ∧ f x ≤ v}
  have haS : a ∈ S := ⟨le_rfl, hab, ha⟩
  obtain ⟨c, hc⟩ := exists_isLUB (S := S) ⟨a, haS⟩ ⟨b, fun x hx ↦ hx.2.1⟩
  have hac : a ≤ c := hc.1 haS
  have hcb : c ≤ b := hc.2 fun x hx ↦ hx.2.1
  refine ⟨c, hac, hcb, le_antisymm (not_lt.1 fun h ↦ ?_) (not_lt.1 fun h ↦ ?_)⟩
  · -- above `v` just before `c`: then something smaller bounds `S`
    obtain ⟨δ, hδ, hδ'⟩ := hf c (f c - v) (sub_pos.2 h)
    suffices hb : c - δ ∈ upperBounds S from not_lt_of_ge (hc.2 hb) (sub_lt_self c hδ)
    refine fun x hx ↦ not_lt.1 fun hlt ↦ ?_
    have hxc : x ≤ c := hc.1 hx
    have h₁ : |x - c| < δ := abs_lt.2 ⟨by grind, by grind⟩
    have h₂ := (abs_lt.1 (hδ' x h₁)).1
    have := hx.2.2
    grind
  · -- below `v` just after `c`: then `S` goes on
    obtain ⟨δ, hδ, hδ'⟩ := hf c (v - f c) (sub_pos.2 h)
    have hne : c < b := lt_of_le_of_ne hcb fun e ↦ not_lt_of_ge hb (e ▸ h)
    let y := min b (c + δ / 2)
    have hy₁ : y ≤ b := min_le_left _ _
    have hy₂ : y ≤ c + δ / 2 := min_le_right _ _
    have hcy : c < y := lt_min hne (lt_add_of_pos_right c (half_pos hδ))
    have h₁ : |y - c| < δ := abs_lt.2 ⟨by grind, by grind⟩
    have h₂ := (abs_lt.1 (hδ' y h₁)).2
    have hyS : y ∈ S := ⟨le_trans hac hcy.le, hy₁, by grind⟩
    exact not_lt_of_ge (hc.1 hyS) hcy

end Real
