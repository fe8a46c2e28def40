/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Archimedean.Basic
import Mathlib.Data.Real.Basic
import Mathlib.Order.ConditionallyCompleteLattice.Basic

/-!
# ℝ is Archimedean and complete

A set of real numbers that is not empty and bounded above has a least upper bound: the limit of
the greatest multiples of `1 / (n + 1)` below some element of the set.
-/

namespace Real

instance instArchimedean : Archimedean ℝ where
  arch x y hy := by
    obtain ⟨q, hq⟩ := exists_rat_ge (x / y)
    obtain ⟨n, hn⟩ := exists_nat_ge q
    refine ⟨n, ?_⟩
    rw [nsmul_eq_mul, ← div_le_iff₀ hy]
    refine le_trans hq ?_
    rw [← Rat.cast_natCast, Rat.cast_le]
    exact hn

/-- A sequence of rational numbers with `f j < f k + 1 / (k + 1)` throughout is Cauchy. -/
theorem close_of_lt_add {f : ℕ → ℚ} (h : ∀ j k, f j < f k + 1 / (k + 1 : ℚ)) :
    CauSeq.Close f f := fun ε hε ↦ by
  obtain ⟨i, hi⟩ := exists_nat_one_div_lt hε
  have small {j : ℕ} (hj : i ≤ j) : 1 / (j + 1 : ℚ) < ε :=
    lt_of_le_of_lt (one_div_le_one_div_of_le i.cast_add_one_pos
      (add_le_add_left (Nat.cast_le.2 hj) 1)) hi
  refine ⟨i, fun j k hj hk ↦ abs_sub_lt_iff.2 ⟨?_, ?_⟩⟩
  · exact lt_trans (sub_lt_iff_lt_add'.2 (h j k)) (small hk)
  · exact lt_trans (sub_lt_iff_lt_add'.2 (h k j)) (small hj)

theorem close_add_one_div {f : ℕ → ℚ} (hf : CauSeq.Close f f) :
    CauSeq.Close f fun n ↦ f n + 1 / (n + 1 : ℚ) := by
  have h₀ : CauSeq.Close (fun _ ↦ (0 : ℚ)) fun n : ℕ ↦ 1 / (n + 1 : ℚ) := fun ε hε ↦ by
    obtain ⟨i, hi⟩ := exists_nat_one_div_lt hε
    refine ⟨i, fun j k _ hk ↦ ?_⟩
    rw [zero_sub, abs_neg, abs_of_pos (one_div_pos.2 k.cast_add_one_pos)]
    exact lt_of_le_of_lt (one_div_le_one_div_of_le i.cast_add_one_pos
      (add_le_add_left (Nat.cast_le.2 hk) 1)) hi
  have := hf.add h₀
  simpa only [add_zero] using this

theorem exists_isLUB {S : Set ℝ} (hne : S.Nonempty) (hbdd : BddAbove S) : ∃ x, IsLUB S x := by
  obtain ⟨s, hs⟩ := hne
  obtain ⟨b, hb⟩ := hbdd
  have key (n : ℕ) : ∃ m : ℤ, (∃ x ∈ S, (m : ℝ) ≤ x * (n + 1)) ∧
      ∀ w : ℤ, (∃ x ∈ S, (w : ℝ) ≤ x * (n + 1)) → w ≤ m := by
    obtain ⟨m, hm⟩ := exists_int_lt (s * (n + 1))
    obtain ⟨c, hc⟩ := exists_int_gt (b * (n + 1))
    refine Int.exists_greatest (b := c) (fun z ⟨x, hx, hz⟩ ↦ ?_) ⟨s, hs, hm.le⟩
    rw [← Int.cast_le (R := ℝ)]
    exact le_trans hz (le_trans (mul_le_mul_of_nonneg_right (hb hx) n.cast_add_one_pos.le) hc.le)
  let m n := Classical.choose (key n)
  have hm n := Classical.choose_spec (key n)
  let f (n : ℕ) : ℚ := (m n : ℚ) / (n + 1 : ℚ)
  have f_cast (n : ℕ) : ((f n : ℚ) : ℝ) * (n + 1) = m n := by
    have : ((f n : ℚ) : ℝ) = m n / (n + 1) := by
      simp only [f, Rat.cast_div, Rat.cast_add, Rat.cast_intCast, Rat.cast_natCast, Rat.cast_one]
    rw [this, div_mul_cancel₀ _ n.cast_add_one_pos.ne']
  have below (n : ℕ) : ∃ x ∈ S, (f n : ℝ) ≤ x :=
    let ⟨x, hx, h⟩ := (hm n).1
    ⟨x, hx, (mul_le_mul_iff_left₀ n.cast_add_one_pos).1 ((f_cast n).trans_le h)⟩
  have above (n : ℕ) {x : ℝ} (hx : x ∈ S) : x < ((f n + 1 / (n + 1 : ℚ) : ℚ) : ℝ) := by
    have h : ((f n + 1 / (n + 1 : ℚ) : ℚ) : ℝ) * (n + 1) = m n + 1 := by
      simp only [Rat.cast_add, Rat.cast_div, Rat.cast_one, Rat.cast_natCast]
      rw [add_mul, f_cast, div_mul_cancel₀ _ n.cast_add_one_pos.ne']
    rw [← mul_lt_mul_iff_left₀ n.cast_add_one_pos, h, ← not_le]
    intro hle
    have := (hm n).2 (m n + 1) ⟨x, hx, by rwa [Int.cast_add, Int.cast_one]⟩
    exact absurd this (by show ¬m n + 1 ≤ m n; omega)
  have hf : CauSeq.Close f f := close_of_lt_add fun j k ↦ by
    obtain ⟨x, hx, hj⟩ := below j
    exact Rat.cast_lt.1 (lt_of_le_of_lt hj (above k hx))
  refine ⟨lim f hf, fun x hx ↦ ?_, fun z hz ↦ lim_le fun n ↦ ?_⟩
  · rw [lim_eq (hg := (close_add_one_div hf).symm.left) |>.2 (close_add_one_div hf)]
    exact le_lim fun n ↦ (above n hx).le
  · obtain ⟨x, hx, h⟩ := below n
    exact le_trans h (hz hx)

open Classical in
noncomputable instance instSupSet : SupSet ℝ where
  sSup S := if h : S.Nonempty ∧ BddAbove S then Classical.choose (exists_isLUB h.1 h.2) else 0

noncomputable instance instInfSet : InfSet ℝ where
  sInf S := -sSup {x | -x ∈ S}

theorem isLUB_sSup {S : Set ℝ} (h₁ : S.Nonempty) (h₂ : BddAbove S) : IsLUB S (sSup S) := by
  have e : sSup S = Classical.choose (exists_isLUB h₁ h₂) := dif_pos ⟨h₁, h₂⟩
  rw [e]
  exact Classical.choose_spec (exists_isLUB h₁ h₂)

theorem isGLB_sInf {S : Set ℝ} (h₁ : S.Nonempty) (h₂ : BddBelow S) : IsGLB S (sInf S) := by
  have h : IsLUB {x | -x ∈ S} (sSup {x | -x ∈ S}) := by
    refine isLUB_sSup ?_ ?_
    · obtain ⟨x, hx⟩ := h₁
      exact ⟨-x, show - -x ∈ S by rwa [neg_neg]⟩
    · obtain ⟨b, hb⟩ := h₂
      exact ⟨-b, fun x hx ↦ le_neg.1 (hb hx)⟩
  refine ⟨fun x hx ↦ neg_le.1 (h.1 (show - -x ∈ S by rwa [neg_neg])), fun b hb ↦ ?_⟩
  exact le_neg.1 (h.2 fun x hx ↦ le_neg.1 (hb hx))

theorem sSup_def (S : Set ℝ) : sSup S =
    open Classical in
    if h : S.Nonempty ∧ BddAbove S then Classical.choose (exists_isLUB h.1 h.2) else 0 :=
  rfl

@[simp] theorem sSup_empty : sSup (∅ : Set ℝ) = 0 := dif_neg fun ⟨⟨_, h⟩, _⟩ ↦ h

theorem sSup_of_not_bddAbove {S : Set ℝ} (h : ¬BddAbove S) : sSup S = 0 := dif_neg fun h' ↦ h h'.2

noncomputable instance instConditionallyCompleteLinearOrder :
    ConditionallyCompleteLinearOrder ℝ where
  toSupSet := instSupSet
  toInfSet := instInfSet
  le_csSup _ _ h hx := (isLUB_sSup ⟨_, hx⟩ h).1 hx
  csSup_le _ _ h hx := (isLUB_sSup h ⟨_, hx⟩).2 hx
  csInf_le _ _ h hx := (isGLB_sInf ⟨_, hx⟩ h).1 hx
  le_csInf _ _ h hx := (isGLB_sInf h ⟨_, hx⟩).2 hx
  csSup_of_not_bddAbove _ h := (dif_neg fun h' ↦ h h'.2).trans sSup_empty.symm

end Real
