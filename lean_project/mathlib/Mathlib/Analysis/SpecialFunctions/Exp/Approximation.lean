/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Pow
import Mathlib.Analysis.Complex.Norm
import Mathlib.Data.Real.Archimedean

/-!
# The sequence `(1 + z / 2 ^ k) ^ 2 ^ k`

Its steps are at most `C / 2 ^ k`, so it converges at that rate; the limit is `exp z`.
-/

namespace Real

/-- What is below `D / 2 ^ k` for every `k` is not positive. -/
theorem le_zero_of_le_div_two_pow {x D : ℝ} (h : ∀ k : ℕ, x ≤ D / 2 ^ k) : x ≤ 0 :=
  not_lt.1 fun hx ↦ by
    obtain ⟨n, hn⟩ := exists_nat_gt (D / x)
    have h₁ := lt_trans hn (Nat.cast_lt_two_pow_self n)
    rw [div_lt_iff₀ hx] at h₁
    have h₂ := (le_div_iff₀ (pow_pos zero_lt_two n)).1 (h n)
    rw [mul_comm] at h₂
    exact not_lt_of_ge h₂ h₁

theorem le_of_forall_le_add_div_two_pow {x y D : ℝ} (h : ∀ k : ℕ, x ≤ y + D / 2 ^ k) : x ≤ y :=
  sub_nonpos.1 <| le_zero_of_le_div_two_pow fun k ↦ sub_le_iff_le_add'.2 (h k)

theorem div_two_pow_succ (C : ℝ) (k : ℕ) : C / 2 ^ (k + 1) + C / 2 ^ (k + 1) = C / 2 ^ k := by
  rw [pow_succ, ← div_div, add_halves]

/-- A sequence with steps of at most `C / 2 ^ k` has a limit, within `2 C / 2 ^ k`. -/
theorem exists_limit {a : ℕ → ℝ} {C : ℝ} (h : ∀ k, |a (k + 1) - a k| ≤ C / 2 ^ k) :
    ∃ L, ∀ k, |L - a k| ≤ (C + C) / 2 ^ k := by
  let lo k := a k - (C + C) / 2 ^ k
  let hi k := a k + (C + C) / 2 ^ k
  have half (k : ℕ) : (C + C) / 2 ^ (k + 1) = C / 2 ^ k := by
    rw [add_div, div_two_pow_succ]
  have double (k : ℕ) : (C + C) / 2 ^ k = C / 2 ^ k + C / 2 ^ k := add_div C C _
  have step (k : ℕ) : lo k ≤ lo (k + 1) ∧ hi (k + 1) ≤ hi k := by
    have := abs_le.1 (h k)
    simp only [lo, hi]
    rw [half, double]
    grind
  have lo_mono (j n : ℕ) : lo j ≤ lo (j + n) ∧ hi (j + n) ≤ hi j := by
    induction n with
    | zero => exact ⟨le_rfl, le_rfl⟩
    | succ n ih => exact ⟨le_trans ih.1 (step _).1, le_trans (step _).2 ih.2⟩
  have hC (k : ℕ) : 0 ≤ (C + C) / 2 ^ k := by
    rw [double]
    have := le_trans (abs_nonneg _) (h k)
    exact add_nonneg this this
  have cross (j k : ℕ) : lo j ≤ hi k := by
    refine le_trans (lo_mono j k).1 (le_trans ?_ (lo_mono k j).2)
    rw [Nat.add_comm k j]
    exact le_trans (sub_le_self _ (hC _)) (le_add_of_nonneg_right (hC _))
  obtain ⟨L, hL⟩ := exists_isLUB (S := {x | ∃ k, lo k = x}) ⟨lo 0, 0, rfl⟩
    ⟨hi 0, fun x ⟨k, hk⟩ ↦ hk ▸ cross k 0⟩
  refine ⟨L, fun k ↦ abs_sub_le_iff.2 ⟨?_, ?_⟩⟩
  · exact sub_le_iff_le_add'.2 (hL.2 fun x ⟨j, hj⟩ ↦ hj ▸ cross j k)
  · exact sub_le_comm.1 (hL.1 ⟨k, rfl⟩)

end Real

namespace Complex

/-- The `k`th approximation of `exp z`. -/
noncomputable def expApprox (k : ℕ) (z : ℂ) : ℂ := (1 + z / 2 ^ k) ^ 2 ^ k

end Complex

namespace Real

/-- The same for a real number. -/
noncomputable def expApprox (k : ℕ) (r : ℝ) : ℝ := (1 + r / 2 ^ k) ^ 2 ^ k

theorem one_le_one_add_div {r : ℝ} (hr : 0 ≤ r) (k : ℕ) : 1 ≤ 1 + r / 2 ^ k :=
  le_add_of_nonneg_right (div_nonneg hr (pow_pos zero_lt_two k).le)

theorem expApprox_nonneg {r : ℝ} (hr : 0 ≤ r) (k : ℕ) : 0 ≤ expApprox k r :=
  pow_nonneg (le_trans zero_le_one (one_le_one_add_div hr k)) _

theorem expApprox_double (k : ℕ) (r : ℝ) : expApprox (k + 1) (2 * r) = expApprox k r ^ 2 := by
  unfold expApprox
  rw [pow_succ (2 : ℝ), pow_succ (2 : ℕ), pow_mul, mul_comm 2 r, mul_div_mul_right _ _ two_ne_zero]

theorem expApprox_le_succ {r : ℝ} (hr : 0 ≤ r) (k : ℕ) :
    expApprox k r ≤ expApprox (k + 1) r := by
  unfold expApprox
  rw [pow_succ (2 : ℕ), Nat.mul_comm, pow_mul]
  refine pow_le_pow_left₀ (le_trans zero_le_one (one_le_one_add_div hr k)) ?_ _
  have h : r / 2 ^ (k + 1) + r / 2 ^ (k + 1) = r / 2 ^ k := div_two_pow_succ r k
  have := mul_self_nonneg (r / 2 ^ (k + 1))
  rw [pow_two]
  grind

/-- For small arguments the approximations stay below 2. -/
theorem expApprox_le_two {r : ℝ} (hr : 0 ≤ r) (hr' : r ≤ 1 / 2) (k : ℕ) : expApprox k r ≤ 2 := by
  have hk : (0 : ℝ) < 2 ^ k := pow_pos zero_lt_two k
  have hx₀ : 0 ≤ r / 2 ^ k := div_nonneg hr hk.le
  have hk₁ : (1 : ℝ) ≤ 2 ^ k := one_le_pow₀ one_le_two
  have hx : r / 2 ^ k ≤ 1 / 2 := le_trans (div_le_self hr hk₁) hr'
  have bern := one_add_mul_le_pow_of_neg_one_le (a := -(r / 2 ^ k))
    (neg_le_neg (le_trans hx (by grind))) (2 ^ k)
  have e : ((2 ^ k : ℕ) : ℝ) * -(r / 2 ^ k) = -r := by
    rw [Nat.cast_pow, mul_neg]
    exact congrArg (-·) (mul_div_cancel₀ r hk.ne')
  rw [e] at bern
  have prod : expApprox k r * (1 + -(r / 2 ^ k)) ^ 2 ^ k ≤ 1 := by
    unfold expApprox
    rw [← mul_pow]
    refine pow_le_one₀ ?_ ?_
    · exact mul_nonneg (add_nonneg zero_le_one hx₀) (by grind)
    · have := mul_self_nonneg (r / 2 ^ k)
      grind
  have h₁ := mul_le_mul_of_nonneg_left bern (expApprox_nonneg hr k)
  have h₂ := mul_le_mul_of_nonneg_left (show (1 / 2 : ℝ) ≤ 1 + -r by grind) (expApprox_nonneg hr k)
  grind

/-- The approximations are bounded. -/
theorem exists_expApprox_le {r : ℝ} (hr : 0 ≤ r) : ∃ B, 1 ≤ B ∧ ∀ k, expApprox k r ≤ B := by
  have key (n : ℕ) : ∀ s : ℝ, 0 ≤ s → s ≤ 2 ^ n * (1 / 2) → ∃ B, 1 ≤ B ∧
      ∀ k, expApprox k s ≤ B := by
    induction n with
    | zero =>
      exact fun s h₀ h ↦ ⟨2, one_le_two, expApprox_le_two h₀ (by rwa [pow_zero, one_mul] at h)⟩
    | succ n ih =>
      intro s h₀ h
      obtain ⟨B, hB, hk⟩ := ih (s / 2) (div_nonneg h₀ zero_le_two) (by
        rw [pow_succ] at h; grind)
      refine ⟨B ^ 2, one_le_pow₀ hB, fun k ↦ le_trans (expApprox_le_succ h₀ k) ?_⟩
      have e : s = 2 * (s / 2) := (mul_div_cancel₀ s two_ne_zero).symm
      conv => lhs; rw [e]
      rw [expApprox_double]
      exact pow_le_pow_left₀ (expApprox_nonneg (div_nonneg h₀ zero_le_two) k) (hk k) 2
  obtain ⟨n, hn⟩ := exists_nat_ge (2 * r)
  refine key n r hr ?_
  have := (Nat.cast_lt_two_pow_self (R := ℝ) n).le
  grind

end Real

namespace Complex

open Real (exists_expApprox_le)

theorem norm_le_abs_re_add_abs_im (z : ℂ) : ‖z‖ ≤ |z.re| + |z.im| := by
  have h := norm_add_le (z.re : ℂ) (z.im * I)
  rwa [re_add_im, norm_mul, norm_I, mul_one, norm_real, norm_real] at h

theorem norm_pow_sub_pow_le {A B : ℂ} {M : ℝ} (hM : 1 ≤ M) (hA : ‖A‖ ≤ M) (hB : ‖B‖ ≤ M) (n : ℕ) :
    ‖A ^ n - B ^ n‖ ≤ n * M ^ n * ‖A - B‖ := by
  have hM₀ : 0 ≤ M := le_trans zero_le_one hM
  induction n with
  | zero => rw [pow_zero, pow_zero, sub_self, norm_zero, Nat.cast_zero, zero_mul, zero_mul]
  | succ n ih =>
    have e : A ^ (n + 1) - B ^ (n + 1) = A ^ n * (A - B) + (A ^ n - B ^ n) * B := by
      rw [pow_succ, pow_succ, mul_sub, sub_mul, sub_add_sub_cancel]
    rw [e]
    refine le_trans (norm_add_le _ _) ?_
    rw [norm_mul, norm_mul, norm_pow, Nat.cast_succ, add_mul, add_mul, one_mul, add_comm]
    refine add_le_add ?_ ?_
    · refine le_trans (mul_le_mul ih hB (norm_nonneg _) ?_) (le_of_eq ?_)
      · exact mul_nonneg (mul_nonneg n.cast_nonneg (pow_nonneg hM₀ n)) (norm_nonneg _)
      · rw [pow_succ]; grind
    · refine mul_le_mul_of_nonneg_right ?_ (norm_nonneg _)
      exact le_trans (pow_le_pow_left₀ (norm_nonneg A) hA n)
        (pow_le_pow_right₀ hM (Nat.le_succ n))

theorem norm_one_add_div_le (z : ℂ) (k : ℕ) : ‖1 + z / 2 ^ k‖ ≤ 1 + ‖z‖ / 2 ^ k := by
  refine le_trans (norm_add_le _ _) (le_of_eq ?_)
  have : ‖(2 : ℂ)‖ = 2 := by
    rw [← ofReal_ofNat, norm_real]; exact abs_two
  rw [norm_one, norm_div, norm_pow, this]

theorem norm_expApprox_le (k : ℕ) (z : ℂ) : ‖expApprox k z‖ ≤ Real.expApprox k ‖z‖ := by
  unfold expApprox Real.expApprox
  rw [norm_pow]
  exact pow_le_pow_left₀ (norm_nonneg _) (norm_one_add_div_le z k) _

/-- The `k`th approximation of a product against that of a sum. -/
theorem norm_expApprox_mul_sub_le {z w : ℂ} {B C : ℝ} (k : ℕ) (hB : Real.expApprox k ‖z‖ ≤ B)
    (hC : Real.expApprox k ‖w‖ ≤ C) :
    ‖expApprox k z * expApprox k w - expApprox k (z + w)‖ ≤ B * C * (‖z‖ * ‖w‖) / 2 ^ k := by
  have h₂ : ‖(2 : ℂ) ^ k‖ = 2 ^ k := by
    have : ‖(2 : ℂ)‖ = 2 := by
      rw [← ofReal_ofNat, norm_real]; exact abs_two
    rw [norm_pow, this]
  have hz := Real.one_le_one_add_div (norm_nonneg z) k
  have hw := Real.one_le_one_add_div (norm_nonneg w) k
  have hM := one_le_mul_of_one_le_of_one_le hz hw
  have hA : ‖(1 + z / 2 ^ k) * (1 + w / 2 ^ k)‖ ≤ (1 + ‖z‖ / 2 ^ k) * (1 + ‖w‖ / 2 ^ k) := by
    rw [norm_mul]
    exact mul_le_mul (norm_one_add_div_le z k) (norm_one_add_div_le w k) (norm_nonneg _)
      (le_trans zero_le_one hz)
  have hk : (0 : ℝ) < 2 ^ k := pow_pos zero_lt_two k
  have hB' : ‖1 + (z + w) / 2 ^ k‖ ≤ (1 + ‖z‖ / 2 ^ k) * (1 + ‖w‖ / 2 ^ k) := by
    refine le_trans (norm_one_add_div_le (z + w) k) ?_
    have h₁ : ‖z + w‖ / 2 ^ k ≤ ‖z‖ / 2 ^ k + ‖w‖ / 2 ^ k := by
      rw [← add_div]; exact div_le_div_of_nonneg_right (norm_add_le z w) hk.le
    have h₃ : 0 ≤ ‖z‖ / 2 ^ k * (‖w‖ / 2 ^ k) :=
      mul_nonneg (div_nonneg (norm_nonneg z) hk.le) (div_nonneg (norm_nonneg w) hk.le)
    grind
  have e : (1 + z / 2 ^ k) * (1 + w / 2 ^ k) - (1 + (z + w) / 2 ^ k) =
      z * w / (2 ^ k * 2 ^ k) := by
    rw [← div_mul_div_comm, add_div]; grind
  have main := norm_pow_sub_pow_le hM hA hB' (2 ^ k)
  rw [mul_pow, mul_pow, e, norm_div, norm_mul, norm_mul, h₂] at main
  refine le_trans main ?_
  have hBC : Real.expApprox k ‖z‖ * Real.expApprox k ‖w‖ ≤ B * C :=
    mul_le_mul hB hC (Real.expApprox_nonneg (norm_nonneg w) k)
      (le_trans (Real.expApprox_nonneg (norm_nonneg z) k) hB)
  have hzw : 0 ≤ ‖z‖ * ‖w‖ / 2 ^ k :=
    div_nonneg (mul_nonneg (norm_nonneg z) (norm_nonneg w)) hk.le
  have := mul_le_mul_of_nonneg_right hBC hzw
  refine le_trans (le_of_eq ?_) (le_trans this (le_of_eq (mul_div_assoc _ _ _).symm))
  show ((2 ^ k : ℕ) : ℝ) * (Real.expApprox k ‖z‖ * Real.expApprox k ‖w‖) *
    (‖z‖ * ‖w‖ / (2 ^ k * 2 ^ k)) = _
  rw [Nat.cast_pow, Nat.cast_ofNat, ← div_div, mul_comm ((2 : ℝ) ^ k), mul_assoc,
    mul_div_cancel₀ _ hk.ne']

end Complex
