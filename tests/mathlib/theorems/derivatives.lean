import Mathlib
/-! Derivatives: the error that defines them, the only value that they can have, `0` without one. -/

example (f : ℝ → ℝ) (a x : ℝ) : HasDerivAt f a x ↔
    ∀ ε > 0, ∃ δ > 0, ∀ ⦃y⦄, dist y x < δ → ‖f y - f x - (y - x) * a‖ ≤ ε * ‖y - x‖ :=
  forall_congr' fun _ ↦ imp_congr_right fun _ ↦ Metric.mem_nhds_iff
example (f : ℝ → ℝ) (a b x : ℝ) (ha : HasDerivAt f a x) (hb : HasDerivAt f b x) : a = b :=
  Real.hasDerivAt_unique ha hb
example (f : ℝ → ℝ) (x : ℝ) (h : ¬DifferentiableAt ℝ f x) : deriv f x = 0 :=
  deriv_zero_of_not_differentiableAt h
example (f : ℂ → ℂ) (z : ℂ) (h : DifferentiableAt ℂ f z) : HasDerivAt f (deriv f z) z := h.hasDerivAt
example (x : ℝ) : deriv (fun y : ℝ ↦ y + y + 7) x = 2 := by
  have h : HasDerivAt (fun y : ℝ ↦ y + y + 7) (1 + 1 + 0) x :=
    ((hasDerivAt_id x).add (hasDerivAt_id x)).add (hasDerivAt_const x 7)
  rw [Real.deriv_eq h]
  norm_num
example (f : ℝ → ℝ) : iteratedDeriv 2 f = deriv (deriv f) := rfl
example (f : ℝ → ℝ) (h : Differentiable ℝ f) (s : Set ℝ) : DifferentiableOn ℝ f s := fun x _ ↦ by
  obtain ⟨a, ha⟩ := h x
  refine ⟨a, fun ε hε ↦ ?_⟩
  show {y | y ∈ s → ‖f y - f x - (y - x) * a‖ ≤ ε * ‖y - x‖} ∈ nhds x
  exact Filter.mem_of_superset (show {y | _} ∈ nhds x from ha ε hε) fun _ hy _ ↦ hy

/-- The absolute value has no derivative at 0, where its derivative is 0 by convention. -/
example : deriv (fun x : ℝ ↦ |x|) 0 = 0 := by
  refine deriv_zero_of_not_differentiableAt fun ⟨a, ha⟩ ↦ ?_
  obtain ⟨δ, hδ, h⟩ := Metric.mem_nhds_iff.1 (ha (1 / 2) (by norm_num))
  have h₁ : |(|δ / 2| - |(0 : ℝ)| - (δ / 2 - 0) * a)| ≤ 1 / 2 * |δ / 2 - 0| := h (a := δ / 2) (by
    show |δ / 2 - 0| < δ
    rw [sub_zero, abs_of_pos (half_pos hδ)]; exact half_lt_self hδ)
  have h₂ : |(|-(δ / 2)| - |(0 : ℝ)| - (-(δ / 2) - 0) * a)| ≤ 1 / 2 * |-(δ / 2) - 0| :=
    h (a := -(δ / 2)) (by
      show |-(δ / 2) - 0| < δ
      rw [sub_zero, abs_neg, abs_of_pos (half_pos hδ)]; exact half_lt_self hδ)
  rw [abs_neg] at h₂
  simp only [sub_zero, abs_zero, abs_neg, abs_of_pos (half_pos hδ)] at h₁ h₂
  have h₃ := abs_le.1 h₁
  have h₄ := abs_le.1 h₂
  grind

example (x : ℝ) : |x| = x ∧ 0 ≤ x ∨ |x| = -x ∧ x < 0 := abs_cases x
