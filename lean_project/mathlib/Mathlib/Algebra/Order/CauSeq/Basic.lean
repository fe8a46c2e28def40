/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Abs
import Mathlib.Algebra.Order.Ring.Nat

/-!
# Cauchy sequences in an ordered field

One relation does the work: `f` and `g` are *close* if `|f j - g k|` becomes small when both indices
grow. A sequence is Cauchy exactly if it is close to itself, and close Cauchy sequences are those
with the same limit. So a lemma that an operation respects closeness says at once that it preserves
Cauchy sequences and that it respects limits.
-/

variable {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

/-- `|f j - g k|` is eventually as small as one likes. -/
def CauSeq.Close (f g : ℕ → K) : Prop :=
  ∀ ε, 0 < ε → ∃ i, ∀ j k, i ≤ j → i ≤ k → |f j - g k| < ε

/-- Eventually at least some fixed positive number. -/
def CauSeq.Pos (f : ℕ → K) : Prop := ∃ ε, 0 < ε ∧ ∃ i, ∀ j, i ≤ j → ε ≤ f j

namespace CauSeq

/-- Two numbers below half of `ε` add up to less than `ε`. -/
theorem add_lt_of_lt_half {a b ε : K} (ha : a < ε / 2) (hb : b < ε / 2) : a + b < ε := by
  rw [← add_halves ε]; exact add_lt_add ha hb

namespace Close

variable {f g h f' g' : ℕ → K}

omit [IsStrictOrderedRing K] in
theorem symm (h : Close f g) : Close g f := fun ε hε ↦
  let ⟨i, hi⟩ := h ε hε
  ⟨i, fun j k hj hk ↦ by rw [abs_sub_comm]; exact hi k j hk hj⟩

theorem trans (h₁ : Close f g) (h₂ : Close g h) : Close f h := fun _ hε ↦
  let ⟨i, hi⟩ := h₁ _ (half_pos hε)
  let ⟨l, hl⟩ := h₂ _ (half_pos hε)
  ⟨max i l, fun j k hj hk ↦
    have hm := add_lt_of_lt_half (hi j (max i l) (le_trans (le_max_left i l) hj) (le_max_left i l))
      (hl (max i l) k (le_max_right i l) (le_trans (le_max_right i l) hk))
    lt_of_le_of_lt (abs_sub_le _ _ _) hm⟩

theorem left (h : Close f g) : Close f f := h.trans h.symm

theorem const (a : K) : Close (fun _ ↦ a) fun _ ↦ a := fun _ hε ↦
  ⟨0, fun _ _ _ _ ↦ by rw [sub_self, abs_zero]; exact hε⟩

omit [IsStrictOrderedRing K] in
theorem neg (h : Close f g) : Close (fun n ↦ -f n) fun n ↦ -g n := fun ε hε ↦
  let ⟨i, hi⟩ := h ε hε
  ⟨i, fun j k hj hk ↦ by
    rw [← abs_neg, neg_sub, sub_neg_eq_add, add_comm, ← sub_eq_add_neg]; exact hi j k hj hk⟩

theorem add (h₁ : Close f f') (h₂ : Close g g') :
    Close (fun n ↦ f n + g n) fun n ↦ f' n + g' n := fun ε hε ↦
  let ⟨i, hi⟩ := h₁ _ (half_pos hε)
  let ⟨l, hl⟩ := h₂ _ (half_pos hε)
  ⟨max i l, fun j k hj hk ↦ by
    rw [add_sub_add_comm]
    exact lt_of_le_of_lt (abs_add_le _ _) <| add_lt_of_lt_half
      (hi j k (le_trans (le_max_left i l) hj) (le_trans (le_max_left i l) hk))
      (hl j k (le_trans (le_max_right i l) hj) (le_trans (le_max_right i l) hk))⟩

theorem bounded (h : Close f g) : ∃ B, 0 < B ∧ ∃ i, ∀ j, i ≤ j → |f j| ≤ B ∧ |g j| ≤ B := by
  obtain ⟨i, hi⟩ := h 1 zero_lt_one
  have key {x y : K} (z : K) (hxy : |x - y| < 1) : |x| ≤ |y| + |z| + 1 := by
    have := abs_add_le (x - y) y
    rw [sub_add_cancel] at this
    refine le_trans this ?_
    rw [add_comm]
    exact add_le_add (le_add_of_nonneg_right (abs_nonneg z)) hxy.le
  refine ⟨|g i| + |f i| + 1, add_pos_of_nonneg_of_pos (add_nonneg (abs_nonneg _) (abs_nonneg _))
    zero_lt_one, i, fun j hj ↦ ⟨key _ (hi j i hj le_rfl), ?_⟩⟩
  rw [add_comm |g i|]
  exact key _ (by rw [abs_sub_comm]; exact hi i j le_rfl hj)

theorem mul (h₁ : Close f f') (h₂ : Close g g') :
    Close (fun n ↦ f n * g n) fun n ↦ f' n * g' n := fun ε hε ↦ by
  obtain ⟨A, hA, p, hp⟩ := h₁.bounded
  obtain ⟨B, hB, q, hq⟩ := h₂.bounded
  obtain ⟨i, hi⟩ := h₁ _ (div_pos (half_pos hε) hB)
  obtain ⟨l, hl⟩ := h₂ _ (div_pos (half_pos hε) hA)
  refine ⟨max (max p q) (max i l), fun j k hj hk ↦ ?_⟩
  rw [max_le_iff, max_le_iff, max_le_iff] at hj hk
  have e : f j * g j - f' k * g' k = (f j - f' k) * g j + f' k * (g j - g' k) := by
    rw [sub_mul, mul_sub, sub_add_sub_cancel]
  rw [e]
  refine lt_of_le_of_lt (abs_add_le _ _) (add_lt_of_lt_half ?_ ?_)
  · rw [abs_mul]
    refine lt_of_le_of_lt (mul_le_mul_of_nonneg_left (hq j hj.1.2).1 (abs_nonneg _)) ?_
    exact (lt_div_iff₀ hB).1 (hi j k hj.2.1 hk.2.1)
  · rw [abs_mul]
    refine lt_of_le_of_lt (mul_le_mul_of_nonneg_right (hp k hk.1.1).2 (abs_nonneg _)) ?_
    exact (lt_div_iff₀' hA).1 (hl j k hj.2.2 hk.2.2)

end Close

variable {f g f' g' : ℕ → K}

theorem Pos.congr (hf : Pos f) (h : Close f g) : Pos g := by
  obtain ⟨ε, hε, i, hi⟩ := hf
  obtain ⟨l, hl⟩ := h _ (half_pos hε)
  refine ⟨ε / 2, half_pos hε, max i l, fun j hj ↦ ?_⟩
  rw [max_le_iff] at hj
  have := sub_lt_iff_lt_add.1 (lt_of_abs_lt (hl j j hj.2 hj.2))
  rw [← add_le_add_iff_left (ε / 2), add_halves]
  exact (lt_of_le_of_lt (hi j hj.1) this).le

theorem Pos.add (hf : Pos f) (hg : Pos g) : Pos fun n ↦ f n + g n :=
  let ⟨ε, hε, i, hi⟩ := hf
  let ⟨δ, hδ, l, hl⟩ := hg
  ⟨ε + δ, add_pos hε hδ, max i l, fun j hj ↦
    add_le_add (hi j (le_trans (le_max_left i l) hj)) (hl j (le_trans (le_max_right i l) hj))⟩

theorem Pos.mul (hf : Pos f) (hg : Pos g) : Pos fun n ↦ f n * g n :=
  let ⟨ε, hε, i, hi⟩ := hf
  let ⟨δ, hδ, l, hl⟩ := hg
  ⟨ε * δ, mul_pos hε hδ, max i l, fun j hj ↦
    have h := hi j (le_trans (le_max_left i l) hj)
    mul_le_mul h (hl j (le_trans (le_max_right i l) hj)) hδ.le (le_trans hε.le h)⟩

omit [IsStrictOrderedRing K] in
theorem Pos.const {a : K} (h : 0 < a) : Pos fun _ ↦ a := ⟨a, h, 0, fun _ _ ↦ le_rfl⟩

theorem not_pos_of_close_zero (h : Close f fun _ ↦ 0) : ¬Pos f := fun ⟨ε, hε, i, hi⟩ ↦ by
  obtain ⟨l, hl⟩ := h ε hε
  have h₁ := hl (max i l) l (le_max_right i l) le_rfl
  rw [sub_zero] at h₁
  exact not_lt_of_ge (hi _ (le_max_left i l)) (lt_of_abs_lt h₁)

theorem Pos.not_neg (hf : Pos f) : ¬Pos fun n ↦ -f n := fun ⟨ε, hε, i, hi⟩ ↦ by
  obtain ⟨δ, hδ, l, hl⟩ := hf
  have h₁ := le_trans hε.le (hi (max i l) (le_max_left i l))
  exact not_lt_of_ge (neg_nonneg.1 h₁) (lt_of_lt_of_le hδ (hl _ (le_max_right i l)))

/-- A Cauchy sequence tends to zero, or it stays away from zero on one side. -/
theorem trichotomy (h : Close f f) : Pos f ∨ Close f (fun _ ↦ 0) ∨ Pos fun n ↦ -f n := by
  by_cases hz : Close f fun _ ↦ 0
  · exact .inr (.inl hz)
  unfold Close at hz
  simp only [Classical.not_forall, not_exists] at hz
  obtain ⟨ε, hε, hz⟩ := hz
  obtain ⟨i, hi⟩ := h _ (half_pos hε)
  obtain ⟨j, k, hj, hk, hjk⟩ := hz i
  rw [sub_zero, not_lt, le_abs] at hjk
  refine hjk.imp (fun hjk ↦ ⟨ε / 2, half_pos hε, i, fun n hn ↦ ?_⟩)
    fun hjk ↦ .inr ⟨ε / 2, half_pos hε, i, fun n hn ↦ ?_⟩
  · have := le_trans hjk (sub_lt_iff_lt_add.1 (lt_of_abs_lt (hi j n hj hn))).le
    rwa [← add_le_add_iff_left (ε / 2), add_halves]
  · have := sub_lt_iff_lt_add.1 (lt_of_abs_lt (hi n j hn hj))
    rw [le_neg, ← add_le_add_iff_left (ε / 2)] at hjk
    rw [le_neg]
    refine le_trans (lt_of_lt_of_le this hjk).le ?_
    rw [← sub_eq_add_neg, ← neg_sub, sub_half]

theorem Close.inv_of_pos (h : Close f g) (hf : Pos f) :
    Close (fun n ↦ (f n)⁻¹) fun n ↦ (g n)⁻¹ := fun ε hε ↦ by
  obtain ⟨a, ha, i, hi⟩ := hf
  obtain ⟨b, hb, l, hl⟩ := Pos.congr ⟨a, ha, i, hi⟩ h
  obtain ⟨m, hm⟩ := h _ (mul_pos hε (mul_pos ha hb))
  refine ⟨max (max i l) m, fun j k hj hk ↦ ?_⟩
  rw [max_le_iff, max_le_iff] at hj hk
  have hfj := hi j hj.1.1
  have hgk := hl k hk.1.2
  have hfj' := lt_of_lt_of_le ha hfj
  have hgk' := lt_of_lt_of_le hb hgk
  have e : (f j)⁻¹ - (g k)⁻¹ = (g k - f j) / (f j * g k) := by
    rw [← one_div, ← one_div, div_sub_div 1 1 hfj'.ne' hgk'.ne', one_mul, mul_one]
  rw [e, abs_div, abs_of_pos (mul_pos hfj' hgk'), div_lt_iff₀ (mul_pos hfj' hgk'), abs_sub_comm]
  refine lt_of_lt_of_le (hm j k hj.2 hk.2) (mul_le_mul_of_nonneg_left ?_ hε.le)
  exact mul_le_mul hfj hgk hb.le hfj'.le

theorem Close.inv (h : Close f g) (hf : ¬Close f fun _ ↦ 0) :
    Close (fun n ↦ (f n)⁻¹) fun n ↦ (g n)⁻¹ := by
  rcases trichotomy h.left with hp | hz | hn
  · exact h.inv_of_pos hp
  · exact (hf hz).elim
  · have := (h.neg.inv_of_pos hn).neg
    simpa only [inv_neg, neg_neg] using this

end CauSeq
