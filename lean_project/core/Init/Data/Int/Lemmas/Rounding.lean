/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Quotient

/-!
# Integers: the other roundings

Lemmas on `tdiv`, `tmod`, `fdiv` and `fmod`.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem ofNat_fmod (m n : Nat) : ↑(m % n) = fmod m n := by cases m <;> rfl

theorem ofNat_tdiv (m n : Nat) : ↑(m / n) = tdiv ↑m ↑n := by cases n <;> rfl

theorem ofNat_tmod (m n : Nat) : (↑(m % n) : Int) = tmod m n := by cases n <;> rfl

@[simp] theorem zero_fdiv (b : Int) : fdiv 0 b = 0 := rfl

@[simp] theorem zero_fmod (b : Int) : fmod 0 b = 0 := rfl

/-! ### Rounding towards zero -/

theorem tmod_add_tdiv : ∀ a b : Int, tmod a b + b * (a.tdiv b) = a := by
  rintro (m | m) (n | n)
  · exact congrArg ofNat (Nat.mod_add_div m n)
  · show ofNat (m % (n + 1)) + -ofNat (n + 1) * -ofNat (m / (n + 1)) = ofNat m
    rw [Int.neg_mul_neg]; exact congrArg ofNat (Nat.mod_add_div m (n + 1))
  · show -ofNat ((m + 1) % n) + ofNat n * -ofNat ((m + 1) / n) = -ofNat (m + 1)
    rw [Int.mul_neg, ← Int.neg_add]
    exact congrArg (fun k ↦ -ofNat k) (Nat.mod_add_div (m + 1) n)
  · show -ofNat ((m + 1) % (n + 1)) + -ofNat (n + 1) * ofNat ((m + 1) / (n + 1)) = -ofNat (m + 1)
    rw [Int.neg_mul, ← Int.neg_add]
    exact congrArg (fun k ↦ -ofNat k) (Nat.mod_add_div (m + 1) (n + 1))

theorem tdiv_add_tmod (a b : Int) : b * a.tdiv b + tmod a b = a := by
  rw [Int.add_comm]; exact tmod_add_tdiv a b

theorem tmod_add_tdiv' (m k : Int) : tmod m k + m.tdiv k * k = m := by
  rw [Int.mul_comm]; exact tmod_add_tdiv m k

theorem tdiv_add_tmod' (m k : Int) : m.tdiv k * k + tmod m k = m := by
  rw [Int.mul_comm]; exact tdiv_add_tmod m k

theorem tmod_def (a b : Int) : tmod a b = a - b * a.tdiv b := by
  have := tmod_add_tdiv a b; omega

theorem tdiv_eq_ediv : ∀ {a b : Int}, 0 ≤ a → 0 ≤ b → a.tdiv b = a / b := by
  intro a b ha hb
  rcases eq_ofNat_of_zero_le ha with ⟨m, rfl⟩
  rcases eq_ofNat_of_zero_le hb with ⟨n, rfl⟩
  rfl

theorem tmod_eq_emod {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : tmod a b = a % b := by
  rw [tmod_def, emod_def, tdiv_eq_ediv ha hb]

@[simp] protected theorem tdiv_neg : ∀ a b : Int, a.tdiv (-b) = -(a.tdiv b) := by
  rintro (m | m) ((_ | n) | n)
  · show ofNat (m / 0) = -ofNat (m / 0); rw [Nat.div_zero]; rfl
  · rfl
  · show ofNat (m / (n + 1)) = - -ofNat (m / (n + 1)); rw [Int.neg_neg]
  · show -ofNat ((m + 1) / 0) = - -ofNat ((m + 1) / 0); rw [Nat.div_zero]; rfl
  · show ofNat ((m + 1) / (n + 1)) = - -ofNat ((m + 1) / (n + 1)); rw [Int.neg_neg]
  · rfl

@[simp] protected theorem neg_tdiv : ∀ a b : Int, (-a).tdiv b = -(a.tdiv b) := by
  rintro ((_ | m) | m) b
  · rcases b with n | n
    · show ofNat (0 / n) = -ofNat (0 / n); rw [Nat.zero_div]; rfl
    · show -ofNat (0 / (n + 1)) = - -ofNat (0 / (n + 1)); rw [Nat.zero_div]; rfl
  · rcases b with n | n
    · rfl
    · show ofNat ((m + 1) / (n + 1)) = - -ofNat ((m + 1) / (n + 1)); rw [Int.neg_neg]
  · rcases b with n | n
    · show ofNat ((m + 1) / n) = - -ofNat ((m + 1) / n); rw [Int.neg_neg]
    · rfl

protected theorem neg_tdiv_neg (a b : Int) : (-a).tdiv (-b) = a.tdiv b := by
  rw [Int.tdiv_neg, Int.neg_tdiv, Int.neg_neg]

@[simp] theorem tmod_neg (a b : Int) : tmod a (-b) = tmod a b := by
  rw [tmod_def, tmod_def, Int.tdiv_neg, Int.neg_mul_neg]

theorem neg_tmod (a b : Int) : tmod (-a) b = -tmod a b := by
  rw [tmod_def, tmod_def, Int.neg_tdiv, Int.mul_neg]; omega

@[simp] protected theorem zero_tdiv : ∀ b : Int, tdiv 0 b = 0 := by
  intro b
  have := Int.neg_tdiv 0 b; rw [Int.neg_zero] at this; omega

@[simp] protected theorem tdiv_zero : ∀ a : Int, tdiv a 0 = 0 := by
  intro a
  have := Int.tdiv_neg a 0; rw [Int.neg_zero] at this; omega

@[simp] theorem zero_tmod (b : Int) : tmod 0 b = 0 := by
  rw [tmod_def, Int.zero_tdiv, Int.mul_zero, Int.sub_zero]

@[simp] theorem tmod_zero : ∀ a : Int, tmod a 0 = a := by
  intro a; rw [tmod_def, Int.zero_mul, Int.sub_zero]

@[simp] protected theorem tdiv_one : ∀ a : Int, a.tdiv 1 = a := by
  intro a
  have := tmod_add_tdiv a 1
  rcases Int.le_total 0 a with h | h
  · rw [tdiv_eq_ediv h (by omega), ediv_one]
  · have := Int.neg_tdiv a 1
    rw [tdiv_eq_ediv (by omega) (by omega), ediv_one] at this; omega

@[simp] theorem tmod_one (a : Int) : tmod a 1 = 0 := by
  rw [tmod_def, Int.tdiv_one]; omega

protected theorem tdiv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.tdiv b := by
  rw [tdiv_eq_ediv Ha Hb]; exact Int.ediv_nonneg Ha Hb

protected theorem tdiv_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a.tdiv b ≤ 0 := by
  have := Int.tdiv_nonneg Ha (b := -b) (by omega)
  rw [Int.tdiv_neg] at this; omega

theorem tdiv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a.tdiv b = 0 := by
  rw [tdiv_eq_ediv H1 (by omega), ediv_eq_zero_of_lt H1 H2]

theorem tmod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : tmod a b = a := by
  rw [tmod_def, tdiv_eq_zero_of_lt H1 H2, Int.mul_zero, Int.sub_zero]

theorem tmod_nonneg : ∀ {a : Int} (b : Int), 0 ≤ a → 0 ≤ tmod a b := by
  intro a b ha
  rcases Int.le_total 0 b with hb | hb
  · rw [tmod_eq_emod ha hb]
    by_cases h : b = 0
    · rwa [h, emod_zero]
    · exact emod_nonneg a h
  · rw [← tmod_neg, tmod_eq_emod ha (by omega)]
    by_cases h : b = 0
    · rwa [h, Int.neg_zero, emod_zero]
    · exact emod_nonneg a (by omega)

theorem tmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : tmod a b < b := by
  rcases Int.le_total 0 a with ha | ha
  · rw [tmod_eq_emod ha (Int.le_of_lt H)]; exact emod_lt_of_pos a H
  · have := tmod_nonneg b (a := -a) (by omega)
    rw [neg_tmod] at this; omega

@[simp] protected theorem mul_tdiv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b).tdiv b = a := by
  have pos : ∀ x y : Int, 0 ≤ x → 0 < y → (x * y).tdiv y = x := fun x y hx hy ↦ by
    rw [tdiv_eq_ediv (Int.mul_nonneg hx (Int.le_of_lt hy)) (Int.le_of_lt hy),
      Int.mul_ediv_cancel x (Int.ne_of_gt hy)]
  have half : ∀ x y : Int, 0 < y → (x * y).tdiv y = x := fun x y hy ↦ by
    rcases Int.le_total 0 x with hx | hx
    · exact pos x y hx hy
    · have := pos (-x) y (by omega) hy
      rw [Int.neg_mul, Int.neg_tdiv] at this; omega
  rcases Int.lt_or_gt_of_ne H with hb | hb
  · have := half a (-b) (by omega)
    rw [Int.mul_neg, Int.neg_tdiv_neg] at this; exact this
  · exact half a b hb

@[simp] protected theorem mul_tdiv_cancel_left (b : Int) (H : a ≠ 0) : (a * b).tdiv a = b := by
  rw [Int.mul_comm, Int.mul_tdiv_cancel b H]

@[simp] protected theorem tdiv_self {a : Int} (H : a ≠ 0) : a.tdiv a = 1 := by
  have := Int.mul_tdiv_cancel 1 H; rwa [Int.one_mul] at this

@[simp] theorem mul_tmod_left (a b : Int) : (a * b).tmod b = 0 := by
  by_cases h : b = 0
  · rw [h, Int.mul_zero, zero_tmod]
  · rw [tmod_def, Int.mul_tdiv_cancel a h, Int.mul_comm, Int.sub_self]

@[simp] theorem mul_tmod_right (a b : Int) : (a * b).tmod a = 0 := by
  rw [Int.mul_comm, mul_tmod_left]

@[simp] theorem tmod_self {a : Int} : a.tmod a = 0 := by
  have := mul_tmod_left 1 a; rwa [Int.one_mul] at this

theorem tmod_eq_zero_of_dvd : ∀ {a b : Int}, a ∣ b → tmod b a = 0 := by
  rintro a b ⟨c, rfl⟩; exact mul_tmod_right a c

theorem dvd_of_tmod_eq_zero {a b : Int} (H : tmod b a = 0) : a ∣ b :=
  ⟨b.tdiv a, by have := tmod_add_tdiv b a; omega⟩

theorem dvd_iff_tmod_eq_zero (a b : Int) : a ∣ b ↔ tmod b a = 0 :=
  ⟨tmod_eq_zero_of_dvd, dvd_of_tmod_eq_zero⟩

theorem tdiv_eq_ediv_of_dvd {a b : Int} (h : b ∣ a) : a.tdiv b = a / b := by
  rcases h with ⟨c, rfl⟩
  by_cases z : b = 0
  · rw [z, Int.tdiv_zero, Int.ediv_zero]
  · rw [Int.mul_tdiv_cancel_left c z, mul_ediv_cancel_left c z]

protected theorem mul_tdiv_cancel' {a b : Int} (H : a ∣ b) : a * b.tdiv a = b := by
  rw [tdiv_eq_ediv_of_dvd H, Int.mul_ediv_cancel' H]

protected theorem tdiv_mul_cancel {a b : Int} (H : b ∣ a) : a.tdiv b * b = a := by
  rw [Int.mul_comm, Int.mul_tdiv_cancel' H]

theorem mul_tdiv_cancel_of_tmod_eq_zero {a b : Int} (H : a.tmod b = 0) : b * (a.tdiv b) = a :=
  Int.mul_tdiv_cancel' (dvd_of_tmod_eq_zero H)

theorem tdiv_mul_cancel_of_tmod_eq_zero {a b : Int} (H : a.tmod b = 0) : a.tdiv b * b = a :=
  Int.tdiv_mul_cancel (dvd_of_tmod_eq_zero H)

protected theorem mul_tdiv_assoc (a : Int) :
    ∀ {b c : Int}, c ∣ b → (a * b).tdiv c = a * (b.tdiv c) := by
  intro b c h
  rw [tdiv_eq_ediv_of_dvd h, tdiv_eq_ediv_of_dvd (Int.dvd_trans h (Int.dvd_mul_left a b)),
    Int.mul_ediv_assoc a h]

protected theorem mul_tdiv_assoc' (b : Int) {a c : Int} (h : c ∣ a) :
    (a * b).tdiv c = a.tdiv c * b := by
  rw [Int.mul_comm, Int.mul_tdiv_assoc b h, Int.mul_comm]

protected theorem tdiv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) :
    a.tdiv b = c := by
  rw [H2, Int.mul_tdiv_cancel_left c H1]

protected theorem tdiv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) :
    a.tdiv b = c := by
  rw [H2, Int.mul_tdiv_cancel c H1]

protected theorem eq_tdiv_of_mul_eq_right {a b c : Int} (H1 : a ≠ 0) (H2 : a * b = c) :
    b = c.tdiv a := (Int.tdiv_eq_of_eq_mul_right H1 H2.symm).symm

protected theorem eq_mul_of_tdiv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a.tdiv b = c) :
    a = b * c := by
  rw [← H2, Int.mul_tdiv_cancel' H1]

protected theorem eq_mul_of_tdiv_eq_left {a b c : Int} (H1 : b ∣ a) (H2 : a.tdiv b = c) :
    a = c * b := by
  rw [← H2, Int.tdiv_mul_cancel H1]

protected theorem tdiv_eq_iff_eq_mul_right {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a.tdiv b = c ↔ a = b * c := ⟨Int.eq_mul_of_tdiv_eq_right H', Int.tdiv_eq_of_eq_mul_right H⟩

protected theorem tdiv_eq_iff_eq_mul_left {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a.tdiv b = c ↔ a = c * b := ⟨Int.eq_mul_of_tdiv_eq_left H', Int.tdiv_eq_of_eq_mul_left H⟩

protected theorem eq_zero_of_tdiv_eq_zero {d n : Int} (h : d ∣ n) (H : n.tdiv d = 0) : n = 0 := by
  have := Int.mul_tdiv_cancel' h; rw [H, Int.mul_zero] at this; exact this.symm

@[simp] protected theorem tdiv_left_inj {a b d : Int} (hda : d ∣ a) (hdb : d ∣ b) :
    a.tdiv d = b.tdiv d ↔ a = b := by
  rw [tdiv_eq_ediv_of_dvd hda, tdiv_eq_ediv_of_dvd hdb, Int.ediv_left_inj hda hdb]

theorem tdiv_sign : ∀ a b, a.tdiv (sign b) = a * sign b := by
  intro a b
  rcases sign_cases b with ⟨_, h⟩ | ⟨_, h⟩ | ⟨_, h⟩ <;> rw [h]
  · rw [Int.tdiv_one, Int.mul_one]
  · rw [Int.tdiv_zero, Int.mul_zero]
  · rw [show (-1 : Int) = -(1) from rfl, Int.tdiv_neg, Int.tdiv_one, Int.mul_neg, Int.mul_one]

/-! ### Rounding towards minus infinity -/

@[simp] protected theorem fdiv_zero : ∀ a : Int, fdiv a 0 = 0 := by
  rintro ((_ | m) | m)
  · rfl
  · show ofNat ((m + 1) / 0) = 0; rw [Nat.div_zero]; rfl
  · rfl

theorem fdiv_eq_ediv : ∀ (a : Int) {b : Int}, 0 ≤ b → fdiv a b = a / b := by
  intro a b hb
  rcases eq_ofNat_of_zero_le hb with ⟨n, rfl⟩
  rcases a with (_ | m) | m
  · show 0 = ofNat (0 / n); rw [Nat.zero_div]; rfl
  · rfl
  · cases n <;> rfl

theorem fmod_add_fdiv : ∀ a b : Int, a.fmod b + b * a.fdiv b = a := by
  rintro ((_ | m) | m) ((_ | n) | n)
  · rfl
  · show 0 + _ * 0 = (0 : Int); rw [Int.mul_zero]; rfl
  · show 0 + _ * 0 = (0 : Int); rw [Int.mul_zero]; rfl
  · exact congrArg ofNat (Nat.mod_add_div (m + 1) 0)
  · exact congrArg ofNat (Nat.mod_add_div (m + 1) (n + 1))
  · show subNatNat (m % (n + 1)) n + negSucc n * negSucc (m / (n + 1)) = ofNat (m + 1)
    have e := congrArg (Nat.cast (R := Int)) (Nat.mod_add_div m (n + 1))
    rw [natCast_add, natCast_mul] at e
    rw [subNatNat_eq_coe, negSucc_eq, negSucc_eq, Int.neg_mul_neg, Int.mul_add, Int.mul_one]
    show _ = (m : Int) + 1
    rw [natCast_succ] at e
    omega
  · show subNatNat 0 (m % 0 + 1) + 0 * 0 = negSucc m; rw [Nat.mod_zero]; rfl
  · show subNatNat (n + 1) (m % (n + 1) + 1) + ofNat (n + 1) * negSucc (m / (n + 1)) = negSucc m
    have e := congrArg (Nat.cast (R := Int)) (Nat.mod_add_div m (n + 1))
    rw [natCast_add, natCast_mul] at e
    rw [subNatNat_eq_coe, negSucc_eq, negSucc_eq, Int.mul_neg, Int.mul_add, Int.mul_one]
    show _ + -(((n + 1 : Nat) : Int) * _ + ((n + 1 : Nat) : Int)) = _
    omega
  · show -ofNat ((m + 1) % (n + 1)) + -ofNat (n + 1) * ofNat ((m + 1) / (n + 1)) = -ofNat (m + 1)
    rw [Int.neg_mul, ← Int.neg_add]
    exact congrArg (fun k ↦ -ofNat k) (Nat.mod_add_div (m + 1) (n + 1))

theorem fdiv_add_fmod (a b : Int) : b * a.fdiv b + a.fmod b = a := by
  rw [Int.add_comm]; exact fmod_add_fdiv a b

theorem fmod_def (a b : Int) : a.fmod b = a - b * a.fdiv b := by
  have := fmod_add_fdiv a b; omega

@[simp] theorem fmod_zero : ∀ a : Int, fmod a 0 = a := by
  intro a; rw [fmod_def, Int.zero_mul, Int.sub_zero]

theorem fmod_eq_emod (a : Int) {b : Int} (hb : 0 ≤ b) : fmod a b = a % b := by
  rw [fmod_def, emod_def, fdiv_eq_ediv a hb]

theorem fdiv_eq_tdiv {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : fdiv a b = tdiv a b := by
  rw [fdiv_eq_ediv a Hb, tdiv_eq_ediv Ha Hb]

theorem fmod_eq_tmod {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : fmod a b = tmod a b := by
  rw [fmod_eq_emod a Hb, tmod_eq_emod Ha Hb]

theorem ofNat_fdiv : ∀ m n : Nat, ↑(m / n) = fdiv ↑m ↑n :=
  fun m n ↦ (fdiv_eq_ediv m (Int.natCast_nonneg n)).symm

@[simp] theorem fdiv_one : ∀ a : Int, a.fdiv 1 = a := by
  intro a; rw [fdiv_eq_ediv a (by omega), ediv_one]

@[simp] theorem fmod_one (a : Int) : a.fmod 1 = 0 := by
  rw [fmod_def, fdiv_one]; omega

theorem fdiv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.fdiv b := by
  rw [fdiv_eq_ediv a Hb]; exact Int.ediv_nonneg Ha Hb

theorem fdiv_neg' : ∀ {a b : Int}, a < 0 → 0 < b → a.fdiv b < 0 := by
  intro a b ha hb; rw [fdiv_eq_ediv a (Int.le_of_lt hb)]; exact Int.ediv_neg' ha hb

theorem fmod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a.fmod b = a := by
  rw [fmod_eq_emod a (by omega), Int.emod_eq_of_lt H1 H2]

theorem fmod_nonneg' (a : Int) {b : Int} (hb : 0 < b) : 0 ≤ a.fmod b := by
  rw [fmod_eq_emod a (Int.le_of_lt hb)]; exact emod_nonneg a (Int.ne_of_gt hb)

theorem fmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a.fmod b < b := by
  rw [fmod_eq_emod a (Int.le_of_lt H)]; exact emod_lt_of_pos a H

theorem lt_fdiv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a.fdiv b + 1) * b := by
  rw [fdiv_eq_ediv a (Int.le_of_lt H)]; exact Int.lt_ediv_add_one_mul_self a H

end Int
