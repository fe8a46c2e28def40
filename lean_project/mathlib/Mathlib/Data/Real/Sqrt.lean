/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Real.Archimedean
import Mathlib.Algebra.Order.Ring.Abs

/-!
# The square root of a real number

`√x` is the supremum of the numbers with square at most `x`; it is 0 for negative `x`.
-/

namespace Real

/-- Numbers `≥ 0` have square roots `≥ 0`. -/
theorem exists_sqrt {x : ℝ} (hx : 0 ≤ x) : ∃ y, 0 ≤ y ∧ y * y = x := by
  let S : Set ℝ := {y | 0 ≤ y ∧ y * y ≤ x}
  have h₀ : (0 : ℝ) ∈ S := ⟨le_rfl, by rw [mul_zero]; exact hx⟩
  have hb : (x + 1) ∈ upperBounds S := fun y ⟨hy, hyx⟩ ↦ not_lt.1 fun h ↦ by
    have h₁ : 1 < y := lt_of_le_of_lt (le_add_of_nonneg_left hx) h
    have h₂ := lt_mul_of_one_lt_right (lt_trans zero_lt_one h₁) h₁
    exact not_lt_of_ge hyx (lt_trans (lt_trans (lt_add_one x) h) h₂)
  obtain ⟨s, hs⟩ := exists_isLUB ⟨0, h₀⟩ ⟨_, hb⟩
  have hs₀ : 0 ≤ s := hs.1 h₀
  refine ⟨s, hs₀, le_antisymm (not_lt.1 fun h ↦ ?_) (not_lt.1 fun h ↦ ?_)⟩
  · -- `s - δ` is an upper bound as well
    have hs₁ : 0 < s := lt_of_le_of_ne hs₀ fun e ↦ by
      rw [← e, mul_zero] at h; exact not_lt_of_ge hx h
    let δ := (s * s - x) / (2 * s)
    have hδ : 0 < δ := div_pos (sub_pos.2 h) (mul_pos zero_lt_two hs₁)
    have hδs : δ * (2 * s) = s * s - x := div_mul_cancel₀ _ (mul_pos zero_lt_two hs₁).ne'
    have hδ' : 0 ≤ s - δ := by
      rw [sub_nonneg, ← mul_le_mul_iff_left₀ (mul_pos zero_lt_two hs₁), hδs]
      grind
    suffices h : s - δ ∈ upperBounds S from not_lt_of_ge (hs.2 h) (sub_lt_self s hδ)
    refine fun y ⟨_, hyx⟩ ↦ not_lt.1 fun hlt ↦ ?_
    have := mul_self_lt_mul_self hδ' hlt
    have := mul_pos hδ hδ
    grind
  · -- `s + δ` belongs to `S`
    let δ := min 1 ((x - s * s) / (2 * s + 1))
    have hs₁ : 0 < 2 * s + 1 := add_pos_of_nonneg_of_pos (mul_nonneg zero_le_two hs₀) zero_lt_one
    have hδ : 0 < δ := lt_min zero_lt_one (div_pos (sub_pos.2 h) hs₁)
    have hδ₁ : δ ≤ 1 := min_le_left _ _
    have hδs : δ * (2 * s + 1) ≤ x - s * s := (le_div_iff₀ hs₁).1 (min_le_right _ _)
    have hδδ : δ * δ ≤ δ := mul_le_of_le_one_left hδ.le hδ₁
    suffices h : s + δ ∈ S from not_lt_of_ge (hs.1 h) (lt_add_of_pos_right s hδ)
    exact ⟨add_nonneg hs₀ hδ.le, by grind⟩

open Classical in
private noncomputable opaque sealedSqrt : {f : ℝ → ℝ // ∀ x,
    f x = if h : 0 ≤ x then Classical.choose (exists_sqrt h) else 0} := ⟨_, fun _ ↦ rfl⟩

/-- The square root; 0 for negative numbers. -/
noncomputable def sqrt (x : ℝ) : ℝ := sealedSqrt.1 x

@[inherit_doc] prefix:max "√" => Real.sqrt

variable {x y : ℝ}

theorem sqrt_spec (h : 0 ≤ x) : 0 ≤ √x ∧ √x * √x = x := by
  have e : √x = Classical.choose (exists_sqrt h) := (sealedSqrt.2 x).trans (dif_pos h)
  rw [e]
  exact Classical.choose_spec (exists_sqrt h)

@[simp] theorem mul_self_sqrt (h : 0 ≤ x) : √x * √x = x := (sqrt_spec h).2

@[simp] theorem sq_sqrt (h : 0 ≤ x) : √x ^ 2 = x := by rw [pow_two, mul_self_sqrt h]

@[simp] theorem sqrt_nonneg (x : ℝ) : 0 ≤ √x := by
  by_cases h : 0 ≤ x
  · exact (sqrt_spec h).1
  · exact le_of_eq ((sealedSqrt.2 x).trans (dif_neg h)).symm

private theorem sqrt_eq_iff_aux (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ y * y = x := by
  rw [← mul_self_inj (sqrt_nonneg x) hy, mul_self_sqrt hx, eq_comm]

theorem sqrt_eq_zero_of_nonpos (h : x ≤ 0) : √x = 0 := by
  rcases h.lt_or_eq with h | rfl
  · exact (sealedSqrt.2 x).trans (dif_neg (not_le.2 h))
  · exact mul_self_eq_zero.1 (mul_self_sqrt le_rfl)

@[simp] theorem sqrt_mul_self (h : 0 ≤ x) : √(x * x) = x :=
  (mul_self_inj (sqrt_nonneg _) h).1 (mul_self_sqrt (mul_self_nonneg x))

@[simp] theorem sqrt_sq (h : 0 ≤ x) : √(x ^ 2) = x := by rw [pow_two, sqrt_mul_self h]

theorem sqrt_mul_self_eq_abs (x : ℝ) : √(x * x) = |x| := by
  rw [← abs_mul_abs_self, sqrt_mul_self (abs_nonneg x)]

theorem sqrt_sq_eq_abs (x : ℝ) : √(x ^ 2) = |x| := by rw [pow_two, sqrt_mul_self_eq_abs]

@[simp] theorem sqrt_zero : √0 = 0 := sqrt_eq_zero_of_nonpos le_rfl

@[simp] theorem sqrt_one : √1 = 1 := by
  have := sqrt_mul_self (zero_le_one (R := ℝ)); rwa [mul_one] at this

theorem sqrt_eq_iff_mul_self_eq (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ x = y * y := by
  rw [sqrt_eq_iff_aux hx hy, eq_comm]

theorem sqrt_eq_iff_eq_sq (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ x = y ^ 2 := by
  rw [sqrt_eq_iff_mul_self_eq hx hy, pow_two]

theorem sqrt_eq_iff_mul_self_eq_of_pos (h : 0 < y) : √x = y ↔ y * y = x := by
  refine ⟨fun e ↦ ?_, fun e ↦ e ▸ sqrt_mul_self h.le⟩
  have hx : 0 ≤ x := not_lt.1 fun n ↦ h.ne' (e.symm.trans (sqrt_eq_zero_of_nonpos n.le))
  rw [← e, mul_self_sqrt hx]

theorem sqrt_eq_cases : √x = y ↔ y * y = x ∧ 0 ≤ y ∨ x < 0 ∧ y = 0 := by
  refine ⟨fun e ↦ ?_, ?_⟩
  · rcases le_or_gt 0 x with h | h
    · exact .inl ⟨by rw [← e, mul_self_sqrt h], e ▸ sqrt_nonneg x⟩
    · exact .inr ⟨h, e ▸ sqrt_eq_zero_of_nonpos h.le⟩
  · rintro (⟨rfl, h⟩ | ⟨h, rfl⟩)
    · exact sqrt_mul_self h
    · exact sqrt_eq_zero_of_nonpos h.le

theorem sqrt_eq_iff' : √x = y ↔ y ^ 2 = x ∧ 0 ≤ y ∨ x < 0 ∧ y = 0 := by
  rw [sqrt_eq_cases, pow_two]

@[simp] theorem sqrt_eq_one : √x = 1 ↔ x = 1 := by
  rw [sqrt_eq_iff_mul_self_eq_of_pos zero_lt_one, mul_one, eq_comm]

theorem sqrt_le_sqrt (h : x ≤ y) : √x ≤ √y := by
  rcases le_or_gt 0 x with hx | hx
  · refine le_of_sq_le_sq (sqrt_nonneg y) ?_
    rwa [sq_sqrt hx, sq_sqrt (le_trans hx h)]
  · rw [sqrt_eq_zero_of_nonpos hx.le]; exact sqrt_nonneg y

@[simp] theorem sqrt_le_sqrt_iff (hy : 0 ≤ y) : √x ≤ √y ↔ x ≤ y := by
  refine ⟨fun h ↦ not_lt.1 fun n ↦ ?_, sqrt_le_sqrt⟩
  have := mul_self_le_mul_self (sqrt_nonneg x) h
  rw [mul_self_sqrt hy, mul_self_sqrt (le_trans hy n.le)] at this
  exact not_lt_of_ge this n

@[simp] theorem sqrt_lt_sqrt_iff (hx : 0 ≤ x) : √x < √y ↔ x < y :=
  lt_iff_lt_of_le_iff_le (sqrt_le_sqrt_iff hx)

theorem sqrt_lt_sqrt (hx : 0 ≤ x) (h : x < y) : √x < √y := (sqrt_lt_sqrt_iff hx).2 h

@[simp] theorem sqrt_inj (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = √y ↔ x = y := by
  rw [le_antisymm_iff, le_antisymm_iff, sqrt_le_sqrt_iff hy, sqrt_le_sqrt_iff hx]

@[simp] theorem sqrt_pos : 0 < √x ↔ 0 < x := by
  have := sqrt_lt_sqrt_iff (x := 0) (y := x) le_rfl; rwa [sqrt_zero] at this

theorem sqrt_pos_of_pos : 0 < x → 0 < √x := sqrt_pos.2

@[simp] theorem sqrt_eq_zero (h : 0 ≤ x) : √x = 0 ↔ x = 0 := by
  have := sqrt_inj h (le_refl (0 : ℝ)); rwa [sqrt_zero] at this

theorem sqrt_eq_zero' : √x = 0 ↔ x ≤ 0 := by
  rw [← not_lt, ← sqrt_pos, not_lt]
  exact ⟨le_of_eq, fun h ↦ le_antisymm h (sqrt_nonneg x)⟩

theorem sqrt_ne_zero (h : 0 ≤ x) : √x ≠ 0 ↔ x ≠ 0 := not_congr (sqrt_eq_zero h)

theorem sqrt_ne_zero' : √x ≠ 0 ↔ 0 < x := by rw [← not_le]; exact not_congr sqrt_eq_zero'

theorem sqrt_le_left (hy : 0 ≤ y) : √x ≤ y ↔ x ≤ y ^ 2 := by
  rw [← sqrt_le_sqrt_iff (sq_nonneg y), sqrt_sq hy]

theorem sqrt_le_iff : √x ≤ y ↔ 0 ≤ y ∧ x ≤ y ^ 2 := by
  rw [← and_iff_right_of_imp fun h ↦ le_trans (sqrt_nonneg x) h]
  exact and_congr_right sqrt_le_left

theorem sqrt_lt' (hy : 0 < y) : √x < y ↔ x < y ^ 2 := by
  rcases le_or_gt 0 x with h | h
  · rw [← sqrt_lt_sqrt_iff h, sqrt_sq hy.le]
  · exact iff_of_true (by rw [sqrt_eq_zero_of_nonpos h.le]; exact hy)
      (lt_of_lt_of_le h (sq_nonneg y))

theorem sqrt_lt (hx : 0 ≤ x) (hy : 0 ≤ y) : √x < y ↔ x < y ^ 2 := by
  rw [← sqrt_lt_sqrt_iff hx, sqrt_sq hy]

theorem le_sqrt (hx : 0 ≤ x) (hy : 0 ≤ y) : x ≤ √y ↔ x ^ 2 ≤ y := by
  rw [← not_lt, sqrt_lt hy hx, not_lt]

theorem le_sqrt' (hx : 0 < x) : x ≤ √y ↔ x ^ 2 ≤ y := by
  rw [← not_lt, ← not_lt, sqrt_lt' hx]

theorem lt_sqrt (hx : 0 ≤ x) : x < √y ↔ x ^ 2 < y := by
  rw [← sqrt_lt_sqrt_iff (sq_nonneg x), sqrt_sq hx]

theorem le_sqrt_of_sq_le (h : x ^ 2 ≤ y) : x ≤ √y := by
  have := sqrt_le_sqrt h
  rw [sqrt_sq_eq_abs] at this
  exact le_trans (le_abs_self x) this

theorem abs_le_sqrt (h : x ^ 2 ≤ y) : |x| ≤ √y := by
  rw [← sqrt_sq_eq_abs]; exact sqrt_le_sqrt h

theorem lt_sqrt_of_sq_lt (h : x ^ 2 < y) : x < √y := by
  have := sqrt_lt_sqrt (sq_nonneg x) h
  rw [sqrt_sq_eq_abs] at this
  exact lt_of_le_of_lt (le_abs_self x) this

@[simp] theorem sqrt_le_one : √x ≤ 1 ↔ x ≤ 1 := by
  have := sqrt_le_sqrt_iff (x := x) (zero_le_one (R := ℝ)); rwa [sqrt_one] at this

@[simp] theorem one_le_sqrt : 1 ≤ √x ↔ 1 ≤ x := by
  rw [le_sqrt' zero_lt_one, one_pow]

theorem sq_le (h : 0 ≤ y) : x ^ 2 ≤ y ↔ -√y ≤ x ∧ x ≤ √y := by
  rw [← abs_le, ← sqrt_le_sqrt_iff h, sqrt_sq_eq_abs]

theorem sq_lt : x ^ 2 < y ↔ -√y < x ∧ x < √y := by
  rw [← abs_lt, ← sqrt_lt_sqrt_iff (sq_nonneg x), sqrt_sq_eq_abs]

theorem lt_sq_of_sqrt_lt (h : √x < y) : x < y ^ 2 :=
  (sqrt_lt' (lt_of_le_of_lt (sqrt_nonneg x) h)).1 h

theorem sqrt_le_sqrt_iff' (hx : 0 < x) : √x ≤ √y ↔ x ≤ y := by
  rcases le_or_gt 0 y with hy | hy
  · exact sqrt_le_sqrt_iff hy
  · rw [sqrt_eq_zero_of_nonpos hy.le]
    exact iff_of_false (not_le.2 (sqrt_pos.2 hx)) (not_le.2 (lt_trans hy hx))

theorem sqrt_lt_sqrt_iff_of_pos (hy : 0 < y) : √x < √y ↔ x < y :=
  lt_iff_lt_of_le_iff_le (sqrt_le_sqrt_iff' hy)

@[simp] theorem sqrt_mul (hx : 0 ≤ x) (y : ℝ) : √(x * y) = √x * √y := by
  rcases hx.eq_or_lt with rfl | hx
  · rw [zero_mul, sqrt_zero, zero_mul]
  rcases le_or_gt 0 y with hy | hy
  · rw [sqrt_eq_iff_mul_self_eq (mul_nonneg hx.le hy)
      (mul_nonneg (sqrt_nonneg x) (sqrt_nonneg y)), mul_mul_mul_comm, mul_self_sqrt hx.le,
      mul_self_sqrt hy]
  · rw [sqrt_eq_zero_of_nonpos hy.le, mul_zero,
      sqrt_eq_zero_of_nonpos (mul_nonpos_of_nonneg_of_nonpos hx.le hy.le)]

@[simp] theorem sqrt_mul' (x : ℝ) (hy : 0 ≤ y) : √(x * y) = √x * √y := by
  rw [mul_comm, sqrt_mul hy, mul_comm]

@[simp] theorem sqrt_inv (x : ℝ) : √x⁻¹ = (√x)⁻¹ := by
  rcases le_or_gt x 0 with h | h
  · rw [sqrt_eq_zero_of_nonpos h, sqrt_eq_zero_of_nonpos (inv_nonpos.2 h), inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [← sqrt_mul h.le, mul_inv_cancel₀ h.ne', sqrt_one]

@[simp] theorem sqrt_div (hx : 0 ≤ x) (y : ℝ) : √(x / y) = √x / √y := by
  rw [div_eq_mul_inv, sqrt_mul hx, sqrt_inv, div_eq_mul_inv]

@[simp] theorem sqrt_div' (x : ℝ) (hy : 0 ≤ y) : √(x / y) = √x / √y := by
  rw [div_eq_mul_inv, sqrt_mul' x (inv_nonneg.2 hy), sqrt_inv, div_eq_mul_inv]

@[simp] theorem div_sqrt : x / √x = √x := by
  rcases le_or_gt x 0 with h | h
  · rw [sqrt_eq_zero_of_nonpos h, div_zero]
  · rw [div_eq_iff (sqrt_pos.2 h).ne', mul_self_sqrt h.le]

theorem sqrt_div_self' : √x / x = 1 / √x := by rw [← div_sqrt, one_div_div, div_sqrt]

theorem sqrt_div_self : √x / x = (√x)⁻¹ := by rw [sqrt_div_self', one_div]

end Real
