/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.DivMod

/-!
# Integers: exact quotients

What `a / b` is when `b` divides `a`, and quotients of multiples.
-/

set_option relaxedAutoImplicit false

namespace Int

/-! ### Exact quotients -/

@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b) / b = a := by
  rw [Int.mul_comm, mul_ediv_cancel_left a H]

protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b := by
  have := ediv_add_emod b a
  rwa [emod_eq_zero_of_dvd H, Int.add_zero] at this

protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by
  rw [Int.mul_comm, Int.mul_ediv_cancel' H]

theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a :=
  Int.mul_ediv_cancel' (dvd_of_emod_eq_zero H)

theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a :=
  Int.ediv_mul_cancel (dvd_of_emod_eq_zero H)

theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c :=
  add_ediv_of_dvd H

theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd H, Int.add_comm]

protected theorem mul_ediv_assoc (a : Int) : ∀ {b c : Int}, c ∣ b → (a * b) / c = a * (b / c) := by
  intro b c h
  rw [Int.mul_comm, Int.mul_ediv_assoc' a h, Int.mul_comm]

theorem neg_ediv_of_dvd : ∀ {a b : Int}, b ∣ a → (-a) / b = -(a / b) := by
  intro a b h
  by_cases z : b = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero]; rfl
  · rcases h with ⟨c, rfl⟩
    rw [← Int.mul_neg, mul_ediv_cancel_left _ z, mul_ediv_cancel_left _ z]

theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, Int.add_ediv_of_dvd_right (Int.dvd_neg.2 hcb), Int.neg_ediv_of_dvd hcb]
  rfl

protected theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c :=
  by
  rw [H2, mul_ediv_cancel_left c H1]

protected theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c :=
  by
  rw [H2, Int.mul_ediv_cancel c H1]

protected theorem eq_ediv_of_mul_eq_right {a b c : Int} (H1 : a ≠ 0) (H2 : a * b = c) : b = c / a :=
  (Int.ediv_eq_of_eq_mul_right H1 H2.symm).symm

protected theorem eq_mul_of_ediv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c :=
  by
  rw [← H2, Int.mul_ediv_cancel' H1]

protected theorem eq_mul_of_ediv_eq_left {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b :=
  by
  rw [← H2, Int.ediv_mul_cancel H1]

protected theorem ediv_eq_iff_eq_mul_right {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = b * c := ⟨Int.eq_mul_of_ediv_eq_right H', Int.ediv_eq_of_eq_mul_right H⟩

protected theorem ediv_eq_iff_eq_mul_left {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = c * b := ⟨Int.eq_mul_of_ediv_eq_left H', Int.ediv_eq_of_eq_mul_left H⟩

protected theorem eq_zero_of_ediv_eq_zero {d n : Int} (h : d ∣ n) (H : n / d = 0) : n = 0 := by
  have := Int.mul_ediv_cancel' h; rw [H, Int.mul_zero] at this; exact this.symm

@[simp] protected theorem ediv_left_inj {a b d : Int} (hda : d ∣ a) (hdb : d ∣ b) :
    a / d = b / d ↔ a = b := by
  refine ⟨fun h ↦ ?_, fun h ↦ h ▸ rfl⟩
  rw [← Int.mul_ediv_cancel' hda, h, Int.mul_ediv_cancel' hdb]

theorem sub_ediv_of_dvd_sub {a b c : Int} (hcab : c ∣ a - b) : (a - b) / c = a / c - b / c := by
  have := Int.add_ediv_of_dvd_left hcab (b := b)
  rw [Int.sub_add_cancel] at this; omega

@[simp] theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) : (a * b) / (a * c) = b / c :=
  by
  -- divide with remainder by `c`, then multiply by `a`
  by_cases z : c = 0
  · rw [z, Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  have e := ediv_add_emod b c
  rcases Int.lt_or_gt_of_ne z with l | l
  · have hp : 0 < a * -c := Int.mul_pos H (Int.neg_pos_of_neg l)
    have := (ediv_emod_eq (a := a * b) (b := a * -c) (r := a * (b % c)) (q := -(b / c)) hp
      (by rw [Int.mul_assoc, ← Int.mul_add, Int.neg_mul_neg, Int.add_comm, e])
      (Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b z))
      (Int.mul_lt_mul_of_pos_left (by have := emod_lt_natAbs b z; omega) H)).1
    rw [Int.mul_neg, Int.ediv_neg] at this; omega
  · exact (ediv_emod_eq (r := a * (b % c)) (Int.mul_pos H l)
      (by rw [Int.mul_assoc, ← Int.mul_add, Int.add_comm, e])
      (Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b z))
      (Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b l) H)).1

@[simp] theorem mul_ediv_mul_of_pos_left (a : Int) {b : Int} (c : Int) (H : 0 < b) :
    (a * b) / (c * b) = a / c := by
  rw [Int.mul_comm, Int.mul_comm c, Int.mul_ediv_mul_of_pos a c H]

@[simp] theorem mul_emod_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) :
    (a * b) % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, Int.mul_ediv_mul_of_pos b c H, Int.mul_sub, Int.mul_assoc]

theorem ediv_pos_of_pos_of_dvd {a b : Int} (H1 : 0 < a) (H2 : 0 ≤ b) (H3 : b ∣ a) : 0 < a / b := by
  have := Int.ediv_nonneg (Int.le_of_lt H1) H2
  have : a / b ≠ 0 := fun h ↦ Int.ne_of_gt H1 (Int.eq_zero_of_ediv_eq_zero H3 h)
  omega

protected theorem le_mul_of_ediv_le {a b c : Int} (H1 : 0 ≤ b) (H2 : b ∣ a) (H3 : a / b ≤ c) :
    a ≤ c * b := by
  rw [← Int.ediv_mul_cancel H2]; exact Int.mul_le_mul_of_nonneg_right H3 H1

protected theorem lt_ediv_of_mul_lt {a b c : Int} (H1 : 0 ≤ b) (H2 : b ∣ c) (H3 : a * b < c) :
    a < c / b := by
  refine Int.lt_of_mul_lt_mul_right (a := b) ?_ H1
  rwa [Int.ediv_mul_cancel H2]

protected theorem lt_ediv_iff_mul_lt {a b : Int} (c : Int) (H : 0 < c) (H' : c ∣ b) :
    a < b / c ↔ a * c < b := ⟨Int.mul_lt_of_lt_ediv H, Int.lt_ediv_of_mul_lt (Int.le_of_lt H) H'⟩

theorem ediv_sign : ∀ a b, a / sign b = a * sign b := by
  intro a b
  rcases sign_cases b with ⟨_, h⟩ | ⟨_, h⟩ | ⟨_, h⟩ <;> rw [h]
  · rw [ediv_one, Int.mul_one]
  · rw [Int.ediv_zero, Int.mul_zero]
  · rw [show (-1 : Int) = -(1) from rfl, Int.ediv_neg, ediv_one, Int.mul_neg, Int.mul_one]

theorem natAbs_div_le_natAbs (a b : Int) : natAbs (a / b) ≤ natAbs a := by
  rcases Int.lt_trichotomy b 0 with hb | rfl | hb
  · rcases Int.lt_or_ge a 0 with ha | ha
    · have l := Int.lt_ediv_add_one_mul_self a (Int.neg_pos_of_neg hb)
      have : a / -b ≥ a := Int.le_ediv_of_mul_le (Int.neg_pos_of_neg hb) (by
        have := Int.mul_le_mul_of_nonpos_left (Int.le_of_lt ha) (show 1 ≤ -b by omega)
        rwa [Int.mul_one] at this)
      rw [Int.ediv_neg] at this
      have := Int.ediv_neg' ha (Int.neg_pos_of_neg hb)
      rw [Int.ediv_neg] at this; omega
    · have := Int.ediv_le_self (-b) ha
      rw [Int.ediv_neg] at this
      have := Int.ediv_nonpos ha (Int.le_of_lt hb); omega
  · rw [Int.ediv_zero]; omega
  · rcases Int.lt_or_ge a 0 with ha | ha
    · have : a / b ≥ a := Int.le_ediv_of_mul_le hb (by
        have := Int.mul_le_mul_of_nonpos_left (Int.le_of_lt ha) (show 1 ≤ b by omega)
        rwa [Int.mul_one] at this)
      have := Int.ediv_neg' ha hb; omega
    · have := Int.ediv_le_self b ha
      have := Int.ediv_nonneg ha (Int.le_of_lt hb); omega

theorem ediv_eq_ediv_of_mul_eq_mul {a b c d : Int} (H2 : d ∣ c) (H3 : b ≠ 0) (H4 : d ≠ 0) (H5 : a *
    d = b * c) : a / b = c / d := by
  refine Int.ediv_eq_of_eq_mul_right H3 ?_
  rw [← Int.mul_ediv_assoc b H2, ← H5, Int.mul_ediv_cancel a H4]

end Int
