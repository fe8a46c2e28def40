/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.DivMod.Bootstrap

/-!
# Integers: divisibility and exact quotients

Divisibility is decided by `%`; a divisor of a summand can be divided out of a sum. Then the
balanced remainder `bmod` of `omega`.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := by
  rcases Decidable.em (a = 0) with rfl | h
  · exact (emod_zero _).trans (Int.zero_mul b)
  · calc a * b % a = a * b - a * (a * b / a) := emod_def _ _
      _ = a * b - a * b := by rw [mul_ediv_cancel_left b h]
      _ = 0 := Int.sub_self _

theorem emod_eq_zero_of_dvd : {a b : Int} → a ∣ b → b % a = 0 := by
  rintro a _ ⟨c, rfl⟩
  exact mul_emod_right a c

theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b :=
  ⟨b / a, calc
    b = b % a + a * (b / a) := (emod_add_ediv b a).symm
    _ = a * (b / a) := by rw [h, Int.zero_add]⟩

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : b % a == 0) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))

theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : b % a != 0) : (a ∣ b) = False :=
  eq_false fun k ↦ bne_iff_ne.1 h (emod_eq_zero_of_dvd k)

instance decidable_dvd (a b : Int) : Decidable (a ∣ b) :=
  decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a :=
  if z : a = 0 then .inl z
  else .inr ((Int.lt_or_ge 0 (b % a)).resolve_right fun l ↦
    h (dvd_of_emod_eq_zero (Int.le_antisymm l (emod_nonneg b z))))

theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl

theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩

protected theorem dvd_trans {a b c : Int} : a ∣ b → b ∣ c → a ∣ c | ⟨d, h⟩, ⟨e, k⟩ => ⟨d * e, by rw
    [k, h, Int.mul_assoc]⟩

protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩

protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_add {a b c : Int} : a ∣ b → a ∣ c → a ∣ b + c | ⟨d, h⟩, ⟨e, k⟩ => ⟨d + e, by
    rw [h, k, Int.mul_add]⟩

protected theorem dvd_neg_of_dvd {a b : Int} : a ∣ b → a ∣ -b
  | ⟨d, h⟩ => ⟨-d, by rw [h, Int.mul_neg]⟩

protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun h ↦ Int.neg_neg b ▸ Int.dvd_neg_of_dvd h, Int.dvd_neg_of_dvd⟩

protected theorem dvd_sub {a b c : Int} (h : a ∣ b) (k : a ∣ c) : a ∣ b - c :=
  Int.dvd_add h (Int.dvd_neg.2 k)

protected theorem dvd_mul_of_dvd {a b : Int} (c : Int) : a ∣ b → a ∣ b * c | ⟨d, h⟩ => ⟨d * c, by rw
    [h, Int.mul_assoc]⟩

protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := by
  refine ⟨fun ⟨k, e⟩ ↦ e.trans (Int.zero_mul k), ?_⟩
  rintro rfl
  exact ⟨0, rfl⟩

theorem natAbs_cases (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) :=
  match a with
  | ofNat _ => .inl rfl
  | negSucc _ => .inr rfl

theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs := by
  have pos : ∀ m : Nat, (n : Int) ∣ m ↔ n ∣ m := fun m ↦ by
    rw [dvd_iff_emod_eq_zero, Nat.dvd_iff_mod_eq_zero]
    exact ⟨Int.ofNat.inj, congrArg Int.ofNat⟩
  cases z with
  | ofNat m => exact pos m
  | negSucc m => exact (Int.dvd_neg (b := (m + 1 : Nat))).trans (pos (m + 1))

theorem add_mul_ediv_left_of_pos (a : Int) {b : Int} (c : Int) (h : 0 < b) : (a + b * c) / b = a / b
    + c :=
  (ediv_emod_eq (r := a % b) h (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a
    (Int.ne_of_gt h)) (emod_lt_of_pos a h)).1

theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases z : b = 0
  · rw [z, Int.zero_mul, Int.add_zero]
  · rcases Int.lt_or_gt_of_ne z with l | l
    · have hp := Int.neg_pos_of_neg l
      have en : ∀ x : Int, x % b = x % -b := fun x ↦ by rw [emod_def, emod_def, Int.ediv_neg,
        Int.neg_mul_neg]
      rw [en, en a]
      have : a + b * c = a + (-b) * (-c) := by rw [Int.neg_mul_neg]
      rw [this]
      exact (ediv_emod_eq (r := a % -b) (q := a / -b + -c) hp
        (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a (Int.ne_of_gt hp))
        (emod_lt_of_pos a hp)).2
    · exact (ediv_emod_eq (r := a % b) l (q := a / b + c)
        (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a z) (emod_lt_of_pos a
        l)).2

theorem ediv_nonneg_iff {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a :=
  match a, b, h with
  | ofNat m, ofNat n, _ => iff_of_true (Int.natCast_nonneg (m / n)) (Int.natCast_nonneg m)
  | negSucc m, ofNat (n + 1), _ =>
    iff_of_false (Int.not_le.2 (negSucc_lt_zero (m / (n + 1)))) (Int.not_le.2 (negSucc_lt_zero m))

protected theorem ediv_le_ediv {a b c : Int} (h : 0 < c) (k : a ≤ b) : a / c ≤ b / c := by
  -- `b / c` as a candidate quotient of `a` leaves `a - c * (b / c)`, at most `b % c`
  have l := emod_lt_of_pos b h
  rw [emod_def] at l
  exact Int.le_of_add_le_add_right (ediv_lt_of_lt h (Int.sub_add_cancel a (c * (b / c)))
    (Int.lt_of_le_of_lt (Int.add_le_add_right k _) l))

theorem add_ediv_of_dvd {a b c : Int} (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  by_cases z : c = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  · rcases h with ⟨k, rfl⟩
    rw [mul_ediv_cancel_left k z]
    rcases Int.lt_or_gt_of_ne z with l | l
    · have hp := Int.neg_pos_of_neg l
      have e1 : (c * k + b) / c = -((c * k + b) / -c) := by rw [Int.ediv_neg, Int.neg_neg]
      have e2 : b / c = -(b / -c) := by rw [Int.ediv_neg, Int.neg_neg]
      rw [e1, e2, Int.add_comm (c * k), ← Int.neg_mul_neg, add_mul_ediv_left_of_pos b _ hp,
        Int.neg_add, Int.neg_neg, Int.add_comm]
    · rw [Int.add_comm (c * k), add_mul_ediv_left_of_pos b k l, Int.add_comm]

protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : (a * b) / c = a / c * b := by
  rcases h with ⟨k, rfl⟩
  rcases Decidable.em (c = 0) with rfl | z
  · simp only [Int.ediv_zero, Int.zero_mul]
  · calc c * k * b / c = c * (k * b) / c := congrArg (· / c) (Int.mul_assoc c k b)
      _ = k * b := mul_ediv_cancel_left _ z
      _ = c * k / c * b := by rw [mul_ediv_cancel_left k z]

/-- The balanced remainder: congruent to `x` modulo `m` and at most `m / 2` in absolute value. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

theorem dvd_emod_sub (x : Int) (m : Nat) : (m : Int) ∣ x % m - x := by
  refine ⟨-(x / m), ?_⟩
  rw [emod_def, Int.mul_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_right_comm,
    Int.add_right_neg, Int.zero_add]

theorem bmod_sub_dvd (x : Int) (m : Nat) : (m : Int) ∣ bmod x m - x := by
  show (m : Int) ∣ (if x % m < (m + 1) / 2 then x % m else x % m - m) - x
  split
  · exact dvd_emod_sub x m
  · have : x % m - m - x = (x % m - x) - m := by simp only [Int.sub_eq_add_neg, Int.add_right_comm]
    rw [this]
    exact Int.dvd_sub (dvd_emod_sub x m) (Int.dvd_refl _)

theorem le_natAbs {a : Int} : a ≤ natAbs a :=
  (natAbs_cases a).elim Int.le_of_eq fun e ↦
    Int.le_trans (Int.le_of_eq e)
      (Int.le_trans (Int.neg_le_neg (Int.natCast_nonneg _)) (Int.natCast_nonneg _))

@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a :=
  match a with
  | ofNat 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  rw [Int.max_def]
  cases a with
  | ofNat n =>
    split
    · next h => exact Int.le_antisymm h (Int.natCast_nonneg n)
    · rfl
  | negSucc n => exact (if_pos (Int.le_of_lt (negSucc_lt_zero n))).symm

end Int
