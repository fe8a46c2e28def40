/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Add
import Init.Data.Nat.Lemmas.Dvd

/-!
# Integers: casts and constructors

How arithmetic on integers acts on casts of natural numbers, on `negSucc`, `negOfNat` and
  `subNatNat`.
-/

set_option relaxedAutoImplicit false

open Nat

namespace Int

/-! ### `negSucc_…` -/

theorem negSucc_add_negSucc (m n : Nat) : -[m+1] + -[n+1] = -[succ (m + n) +1] := rfl

theorem negSucc_add_ofNat (m n : Nat) : -[m+1] + ↑n = subNatNat n (succ m) := rfl

theorem negSucc_coe (n : Nat) : -[n+1] = -↑(n + 1) := rfl

theorem negSucc_coe' (n : Nat) : -[n+1] = -↑n - 1 := by omega

theorem negSucc_eq' (m : Nat) : -[m+1] = -m - 1 := by omega

theorem negSucc_inj : negSucc m = negSucc n ↔ m = n := by omega

theorem negSucc_mul_negOfNat (m n : Nat) : -[m+1] * negOfNat n = ofNat (succ m * n) := by
  cases n <;> rfl

@[simp] theorem negSucc_mul_negSucc (m n : Nat) : -[m+1] * -[n+1] = succ m * succ n := rfl

theorem negSucc_mul_negSucc' (m n : Nat) : -[m+1] * -[n+1] = ofNat (succ m * succ n) := rfl

@[simp] theorem negSucc_mul_ofNat (m n : Nat) : -[m+1] * n = -↑(succ m * n) := rfl

theorem negSucc_mul_ofNat' (m n : Nat) : -[m+1] * ↑n = negOfNat (succ m * n) := rfl

@[simp] theorem negSucc_ne_zero (n : Nat) : -[n+1] ≠ 0 := by omega

@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ -[n+1] ↔ False := by simp; omega

@[simp] theorem negSucc_not_pos (n : Nat) : 0 < -[n+1] ↔ False := by simp; omega

@[simp] theorem negSucc_sub_one (n : Nat) : -[n+1] - 1 = -[n + 1 +1] := rfl

/-! ### `ofNat_…` -/

@[norm_cast] theorem ofNat_add (n m : Nat) : (↑(n + m) : Int) = n + m := rfl

theorem ofNat_add_negSucc (m n : Nat) : ↑m + -[n+1] = subNatNat m (succ n) := rfl

theorem ofNat_add_negSucc_of_lt (h : m < n.succ) : ofNat m + -[n+1] = -[n - m+1] := by simp; omega

theorem ofNat_add_ofNat (m n : Nat) : (↑m + ↑n : Int) = ↑(m + n) := rfl

@[simp] theorem ofNat_eq_coe : Int.ofNat n = Nat.cast n := rfl

theorem ofNat_eq_zero : ((n : Nat) : Int) = 0 ↔ n = 0 := by omega

@[norm_cast] theorem ofNat_mul (n m : Nat) : (↑(n * m) : Int) = n * m := rfl

theorem ofNat_mul_negOfNat (m n : Nat) : (m : Nat) * negOfNat n = negOfNat (m * n) := by
  cases n <;> rfl

@[simp] theorem ofNat_mul_negSucc (m n : Nat) : (m : Int) * -[n+1] = -↑(m * succ n) := rfl

theorem ofNat_mul_negSucc' (m n : Nat) : ↑m * -[n+1] = negOfNat (m * succ n) := rfl

theorem ofNat_mul_ofNat (m n : Nat) : (↑m * ↑n : Int) = ↑(m * n) := rfl

theorem ofNat_ne_zero : ((n : Nat) : Int) ≠ 0 ↔ n ≠ 0 := by omega

theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := by omega

@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl

@[simp, norm_cast] theorem ofNat_pos {n : Nat} : 0 < (↑n : Int) ↔ 0 < n := by omega

@[norm_cast] theorem ofNat_sub (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega

theorem ofNat_succ (n : Nat) : (succ n : Int) = n + 1 := rfl

theorem ofNat_succ_pos (n : Nat) : 0 < (succ n : Int) := by omega

theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl

@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl

/-! ### Others -/

@[simp, norm_cast] theorem Nat.cast_ofNat_Int :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl

theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := by
  cases a <;> simp_all <;> omega

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := by omega

theorem lt.intro {a b : Int} {n : Nat} (h : a + Nat.succ n = b) : a < b := by omega

theorem lt_add_succ (a : Int) (n : Nat) : a < a + Nat.succ n := by omega

theorem negOfNat_eq_subNatNat_zero (n) : negOfNat n = subNatNat 0 n := by cases n <;> rfl

theorem neg_negSucc (n : Nat) : -(-[n+1]) = succ n := rfl

theorem neg_ofNat_succ (n : Nat) : -(succ n : Int) = -[n+1] := rfl

theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl

theorem not_ofNat_neg (n : Nat) : ¬((n : Int) < 0) := by omega

@[simp] theorem succ_ofNat_pos (n : Nat) : 0 < (n : Int) + 1 := by omega

@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ -[n+1] := by omega

/-! ### `subNatNat` and `negOfNat` -/

theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = ↑m - ↑n := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩ <;> rw [h]
  · show (k : Int) = _; omega
  · omega

theorem negOfNat_eq {n : Nat} : negOfNat n = -(n : Int) := by cases n <;> rfl

theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) : subNatNat m n = ↑(m - n) := by
  rw [subNatNat_eq_coe]; omega

theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = succ k) : subNatNat m n = -[k+1] := by
  rw [subNatNat_eq_coe]; omega

theorem subNatNat_add_right : subNatNat m (m + n + 1) = negSucc n := by
  rw [subNatNat_eq_coe]; omega

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  rw [subNatNat_eq_coe, subNatNat_eq_coe]; omega

theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ↑(m - n) := by
  rw [subNatNat_eq_coe]; omega

theorem subNatNat_of_lt {m n : Nat} (h : m < n) : subNatNat m n = -[pred (n - m) +1] := by
  rw [subNatNat_eq_coe, Nat.pred_eq_sub_one]; omega

theorem subNatNat_sub (h : n ≤ m) (k : Nat) : subNatNat (m - n) k = subNatNat m (k + n) := by
  rw [subNatNat_eq_coe, subNatNat_eq_coe]; omega

theorem subNatNat_add (m n k : Nat) : subNatNat (m + n) k = m + subNatNat n k := by
  rw [subNatNat_eq_coe, subNatNat_eq_coe]; omega

theorem subNatNat_add_negSucc (m n k : Nat) : subNatNat m n + -[k+1] = subNatNat m (n + succ k) :=
  by
  rw [subNatNat_eq_coe, subNatNat_eq_coe]; omega

theorem subNatNat_self : ∀ n, subNatNat n n = 0 := by
  intro n; rw [subNatNat_eq_coe]; omega

theorem subNatNat_add_left : subNatNat (m + n) m = n := by
  rw [subNatNat_eq_coe]; omega

theorem subNatNat_elim (m n : Nat) (motive : Nat → Nat → Int → Prop) (hp : ∀ i n, motive (n + i) n
    i) (hn : ∀ i m, motive m (m + i + 1) -[i+1]) : motive m n (subNatNat m n) := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩
  · rw [h]; exact hp k n
  · rw [h]; exact hn k m

theorem negOfNat_add (m n : Nat) : negOfNat m + negOfNat n = negOfNat (m + n) := by
  rw [negOfNat_eq, negOfNat_eq, negOfNat_eq]; omega

theorem negOfNat_mul_ofNat (m n : Nat) : negOfNat m * (n : Nat) = negOfNat (m * n) := by
  rw [negOfNat_eq, negOfNat_eq, Int.neg_mul, natCast_mul]

theorem negOfNat_mul_negSucc (m n : Nat) : negOfNat n * -[m+1] = ofNat (n * succ m) := by
  rw [negOfNat_eq, negSucc_eq, Int.neg_mul_neg]; rfl

theorem ofNat_mul_subNatNat (m n k : Nat) : m * subNatNat n k = subNatNat (m * n) (m * k) := by
  rw [subNatNat_eq_coe, subNatNat_eq_coe, Int.mul_sub, natCast_mul, natCast_mul]

theorem negSucc_mul_subNatNat (m n k : Nat) :
    -[m+1] * subNatNat n k = subNatNat (succ m * k) (succ m * n) := by
  rw [subNatNat_eq_coe, subNatNat_eq_coe, negSucc_eq, Int.neg_mul, Int.mul_sub, Int.neg_sub]; rfl

/-! ### Natural numbers inside the integers -/

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun | .mk n => ⟨n, rfl⟩, fun ⟨n, h⟩ ↦ h ▸ .mk n⟩

theorem NonNeg.elim {a : Int} : NonNeg a → ∃ n : Nat, a = n := Int.nonneg_def.1

theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := by
  exact ⟨(b - a).toNat, by omega⟩

theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n.succ := by
  exact ⟨a.toNat - 1, by omega⟩

theorem lt.dest {a b : Int} (h : a < b) : ∃ n : Nat, a + Nat.succ n = b := by
  exact ⟨(b - a).toNat - 1, by omega⟩

theorem eq_negSucc_of_lt_zero : ∀ {a : Int}, a < 0 → ∃ n : Nat, a = -[n+1] := by
  intro a h; exact ⟨(-a).toNat - 1, by omega⟩

theorem exists_eq_neg_ofNat {a : Int} (H : a ≤ 0) : ∃ n : Nat, a = -(n : Int) := by
  exact ⟨(-a).toNat, by omega⟩

theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -↑n := by
  exact ⟨a.natAbs, by omega⟩

theorem nonneg_or_nonneg_neg : ∀ a : Int, NonNeg a ∨ NonNeg (-a)
  | ofNat n => .inl (.mk n)
  | negSucc n => .inr (.mk (n + 1))

end Int
