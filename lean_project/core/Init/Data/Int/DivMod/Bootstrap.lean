/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Bootstrap

/-!
# Integers: Euclidean quotient and remainder

`a % b + b * (a / b) = a` with `0 ≤ a % b < |b|` for `b ≠ 0`; quotient and remainder are determined
by that (`Int.ediv_emod_eq`).
-/

set_option relaxedAutoImplicit false

namespace Int

theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 :=
  -- `negSucc n + 1 + n` computes to `subNatNat n n`
  le.intro n (by
    rw [Int.add_assoc, Int.add_comm 1]
    exact Int.add_left_neg (n + 1 : Nat))

theorem natCast_as (a : Nat) : (a : Int) = subNatNat a 0 := (subNatNat_zero a).symm

protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := by
  have := Int.add_le_add_left h (-a)
  rwa [← Int.add_assoc, Int.add_left_neg, Int.add_zero] at this

theorem neg_inj_of_eq {a b : Int} (h : -a = -b) : a = b := by rw [← Int.neg_neg a, h, Int.neg_neg]

theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (Nat.mod_add_div m n)
    | negSucc n =>
      exact (congrArg (ofNat (m % (n + 1)) + ·)
        (Int.neg_mul_neg (ofNat (n + 1)) (ofNat (m / (n + 1))))).trans
          (congrArg ofNat (Nat.mod_add_div m (n + 1)))
  | negSucc m =>
    have key : ∀ k, subNatNat k (m % k + 1) + negOfNat (k * (m / k + 1)) = negSucc m := fun k ↦ by
      have e : m % k + 1 + k * (m / k + 1) = k + m + 1 := by
        rw [Nat.mul_add_one, Nat.add_right_comm, ← Nat.add_assoc, Nat.mod_add_div,
          Nat.add_comm m k]
      rw [negOfNat_as, subNatNat_add_subNatNat, e]
      exact subNatNat_add_succ k m
    match b with
    | ofNat 0 => exact congrArg negSucc (Nat.mod_zero m)
    | ofNat (k + 1) => exact key (k + 1)
    | negSucc k => exact key (k + 1)

theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [Int.add_comm]
  exact emod_add_ediv a b

theorem emod_def (a b : Int) : a % b = a - b * (a / b) :=
  Int.add_right_cancel ((emod_add_ediv a b).trans (Int.sub_add_cancel a _).symm)

theorem natAbs_pos_of_ne {b : Int} (h : b ≠ 0) : 0 < natAbs b :=
  match b, h with
  | ofNat 0, h => absurd rfl h
  | ofNat (n + 1), _ => Nat.succ_pos n
  | negSucc n, _ => Nat.succ_pos n

theorem emod_nonneg : ∀ (a : Int) {b : Int}, b ≠ 0 → 0 ≤ a % b := by
  intro a b h
  cases a with
  | ofNat m => exact Int.natCast_nonneg (m % natAbs b)
  | negSucc m =>
    rcases Nat.exists_eq_add_of_le (Nat.mod_lt m (natAbs_pos_of_ne h)) with ⟨k, e⟩
    have s : negSucc m % b = ofNat k :=
      (subNatNat_eq_iff.2 (e.trans (Nat.add_comm _ k))).trans (ofNat_as k).symm
    rw [s]
    exact Int.natCast_nonneg k

theorem emod_lt_natAbs : ∀ (a : Int) {b : Int}, b ≠ 0 → a % b < natAbs b := by
  intro a b h
  have p := natAbs_pos_of_ne h
  cases a with
  | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m p)
  | negSucc m =>
    rcases Nat.exists_eq_add_of_le (Nat.mod_lt m p) with ⟨k, e⟩
    have s : negSucc m % b = ofNat k :=
      (subNatNat_eq_iff.2 (e.trans (Nat.add_comm _ k))).trans (ofNat_as k).symm
    rw [s]
    exact ofNat_lt.2 (Nat.lt_of_lt_of_le
      (Nat.lt_add_of_pos_left (Nat.succ_pos (m % natAbs b))) (Nat.le_of_eq e.symm))

theorem natAbs_of_pos {b : Int} (h : 0 < b) : (natAbs b : Int) = b :=
  match b, h with
  | ofNat _, _ => rfl

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b :=
  Int.lt_of_lt_of_le (emod_lt_natAbs a (Int.ne_of_gt H)) (Int.le_of_eq (natAbs_of_pos H))

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 :=
  match a with
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl

@[simp] theorem emod_zero (a : Int) : a % 0 = a :=
  match a with
  | ofNat m => congrArg ofNat (Nat.mod_zero m)
  | negSucc m => congrArg negSucc (Nat.mod_zero m)

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  rcases le.dest (emod_nonneg x h) with ⟨n, e⟩
  rw [Int.zero_add] at e
  exact le.intro n (by rw [e, ediv_add_emod])

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  rcases le.dest (emod_lt_of_pos x h) with ⟨n, e⟩
  refine le.intro n ?_
  calc x + 1 + n = k * (x / k) + x % k + 1 + n := by rw [ediv_add_emod]
    _ = k * (x / k) + (x % k + 1 + n) := by simp only [Int.add_assoc]
    _ = k * (x / k) + k := congrArg (k * (x / k) + ·) e

/-- If `a = r + b * q` then the quotient of `a` by `b` exceeds `q` only when `r` does not fit. -/
theorem ediv_lt_of_lt {a b r q : Int} (h : 0 < b) (e : r + b * q = a) (hr : r < b) :
    a / b < q + 1 := by
  rcases Int.lt_or_ge (a / b) (q + 1) with l | l
  · exact l
  · exfalso
    have m := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one] at m
    have u := Int.le_trans m (mul_ediv_self_le (x := a) (Int.ne_of_gt h))
    rw [← e, Int.add_comm r] at u
    exact Int.not_le.2 hr (Int.le_of_add_le_add_left u)

/-- Quotient and remainder are determined by the defining equation and the size of the remainder. -/
theorem ediv_emod_eq {a b r q : Int} (h : 0 < b) (e : r + b * q = a) (h0 : 0 ≤ r) (h1 : r < b) :
    a / b = q ∧ a % b = r := by
  have hq : a / b = q := by
    refine Int.le_antisymm (Int.le_of_add_le_add_right (c := q) (b := 1) (ediv_lt_of_lt h e h1)) ?_
    rcases Int.lt_or_ge (a / b) q with l | l
    · exfalso
      have m := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h)
      rw [Int.mul_add, Int.mul_one] at m
      have u := Int.lt_of_lt_of_le (lt_mul_ediv_self_add (x := a) h) m
      have v := Int.add_le_add_right h0 (b * q)
      rw [Int.zero_add, e] at v
      exact Int.not_le.2 u v
    · exact l
  have ea := emod_add_ediv a b
  rw [hq] at ea
  exact ⟨hq, Int.add_right_cancel (ea.trans e.symm)⟩

theorem mul_ediv_cancel_left_pos (a : Int) {b : Int} (h : 0 < b) : b * a / b = a :=
  (ediv_emod_eq (r := 0) h (Int.zero_add _) (Int.le_refl 0) h).1

protected theorem ediv_neg (a b : Int) : a / -b = -(a / b) :=
  match a, b with
  | ofNat m, ofNat 0 =>
    (Int.ediv_zero (ofNat m)).trans (congrArg Neg.neg (Int.ediv_zero (ofNat m))).symm
  | ofNat _, ofNat (_ + 1) => rfl
  | ofNat _, negSucc _ => (Int.neg_neg _).symm
  | negSucc _, ofNat 0 => rfl
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl

@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) : a * b / a = b := by
  rcases Int.lt_or_gt_of_ne H with l | l
  · have := mul_ediv_cancel_left_pos (-b) (Int.neg_pos_of_neg l)
    rw [Int.neg_mul_neg, Int.ediv_neg] at this
    exact Int.neg_inj_of_eq this
  · exact mul_ediv_cancel_left_pos b l

end Int
