/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Mul

/-!
# Integers: absolute value, sign, conversion to natural numbers

Lemmas on `natAbs`, `toNat` and `sign`.
-/

set_option relaxedAutoImplicit false

open Nat

namespace Int

/-! ### `natAbs_…` -/

theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega

theorem natAbs_eq : ∀ (a : Int), a = natAbs a ∨ a = -↑(natAbs a) := by omega

theorem natAbs_eq_iff {a : Int} {n : Nat} : a.natAbs = n ↔ a = n ∨ a = -↑n := by omega

theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by omega

@[simp] theorem natAbs_eq_zero : natAbs a = 0 ↔ a = 0 := by omega

theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (w₁ : 0 ≤ a) (w₂ : a < b) :
    a.natAbs < b.natAbs := by omega

theorem natAbs_mul_self : ∀ {a : Int}, ↑(natAbs a * natAbs a) = a * a := by rintro (_ | _) <;> rfl

@[simp] theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := by
  cases a <;> rfl

theorem natAbs_ne_zero {a : Int} : a.natAbs ≠ 0 ↔ a ≠ 0 := by omega

theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl

@[simp] theorem natAbs_negSucc (n : Nat) : natAbs -[n+1] = n.succ := rfl

@[simp] theorem natAbs_ofNat (n : Nat) : natAbs ↑n = n := rfl

theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a := by omega

@[simp] theorem natAbs_one : natAbs (1 : Int) = (1 : Nat) := rfl

theorem natAbs_pos : 0 < natAbs a ↔ a ≠ 0 := by omega

theorem natAbs_sign_of_nonzero {z : Int} (hz : z ≠ 0) : z.sign.natAbs = 1 := by
  unfold Int.sign; split <;> simp_all <;> omega

theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega

@[simp] theorem natAbs_zero : natAbs (0 : Int) = (0 : Nat) := rfl

/-! ### `sign_…` -/

theorem sign_eq_neg_one_iff_neg (a : Int) : sign a = -1 ↔ a < 0 := by
  unfold Int.sign; split <;> simp_all <;> omega

theorem sign_eq_neg_one_of_neg {a : Int} (h : a < 0) : sign a = -1 := by
  unfold Int.sign; split <;> simp_all <;> omega

theorem sign_eq_one_iff_pos (a : Int) : sign a = 1 ↔ 0 < a := by
  unfold Int.sign; split <;> simp_all <;> omega

theorem sign_eq_one_of_pos {a : Int} (h : 0 < a) : sign a = 1 := by
  unfold Int.sign; split <;> simp_all <;> omega

@[simp] theorem sign_eq_zero_iff_zero (a : Int) : sign a = 0 ↔ a = 0 := by
  unfold Int.sign; split <;> simp_all <;> omega

@[simp] theorem sign_negSucc (x : Nat) : Int.sign (Int.negSucc x) = -1 := rfl

theorem sign_neg_one : sign (-1) = -1 := rfl

@[simp] theorem sign_nonneg : 0 ≤ sign x ↔ 0 ≤ x := by unfold Int.sign; split <;> simp_all <;> omega

theorem sign_ofNat_of_nonzero {n : Nat} (hn : n ≠ 0) : Int.sign n = 1 := by
  unfold Int.sign; split <;> simp_all <;> omega

@[simp] theorem sign_of_add_one (x : Nat) : Int.sign (x + 1) = 1 := rfl

@[simp] theorem sign_one : sign 1 = 1 := rfl

@[simp] theorem sign_zero : sign 0 = 0 := rfl

/-! ### `toNat_…` -/

theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by
  omega

theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n := by omega

@[simp] theorem toNat_add_toNat_neg_eq_natAbs : ∀ n : Int, n.toNat + (-n).toNat = n.natAbs := by
  omega

@[simp] theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by omega

@[simp] theorem toNat_neg_nat : ∀ n : Nat, (-(n : Int)).toNat = 0 := by omega

@[simp] theorem toNat_ofNat (n : Nat) : toNat ↑n = n := rfl

@[simp] theorem toNat_ofNat_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := rfl

@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by omega

@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl

theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by omega

@[simp] theorem toNat_sub_toNat_neg : ∀ n : Int, ↑n.toNat - ↑(-n).toNat = n := by omega

@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl

/-! ### Others -/

theorem eq_natAbs_of_zero_le {a : Int} (h : 0 ≤ a) : a = natAbs a := by omega

@[simp] theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by omega

theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a := by omega

@[simp] theorem pred_toNat : ∀ i : Int, (i - 1).toNat = i.toNat - 1 := by omega

theorem self_le_toNat (a : Int) : a ≤ toNat a := by omega

/-! ### Products -/

theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  rcases a with a | a <;> rcases b with b | b
  · rfl
  · show (negOfNat (a * (b + 1))).natAbs = _; rw [natAbs_negOfNat]; rfl
  · show (negOfNat ((a + 1) * b)).natAbs = _; rw [natAbs_negOfNat]; rfl
  · rfl

theorem natAbs_mul_natAbs_eq {a b : Int} {c : Nat} (h : a * b = (c : Int)) :
    a.natAbs * b.natAbs = c := by
  rw [← natAbs_mul, h]; rfl

theorem eq_natAbs_iff_mul_eq_zero : natAbs a = n ↔ (a - n) * (a + n) = 0 := by
  rw [Int.mul_eq_zero]; omega

/-! ### The sign -/

theorem mem_toNat' : ∀ (a : Int) (n : Nat), toNat' a = some n ↔ a = n := by
  intro a n
  cases a <;> simp [toNat', toNat?] <;> omega

theorem sign_of_pos {a : Int} (h : 0 < a) : sign a = 1 := by
  rcases eq_succ_of_zero_lt h with ⟨n, rfl⟩; rfl

theorem sign_of_neg {a : Int} (h : a < 0) : sign a = -1 := by
  rcases eq_negSucc_of_lt_zero h with ⟨n, rfl⟩; rfl

/-- The three values of `sign`. -/
theorem sign_cases (a : Int) : 0 < a ∧ sign a = 1 ∨ a = 0 ∧ sign a = 0 ∨ a < 0 ∧ sign a = -1 := by
  rcases Int.lt_trichotomy a 0 with h | rfl | h
  · exact .inr (.inr ⟨h, sign_of_neg h⟩)
  · exact .inr (.inl ⟨rfl, rfl⟩)
  · exact .inl ⟨h, sign_of_pos h⟩

theorem eq_zero_of_sign_eq_zero : ∀ {a : Int}, sign a = 0 → a = 0 := by
  intro a h; have := sign_cases a; omega

theorem pos_of_sign_eq_one : ∀ {a : Int}, sign a = 1 → 0 < a := by
  intro a h; have := sign_cases a; omega

theorem neg_of_sign_eq_neg_one : ∀ {a : Int}, sign a = -1 → a < 0 := by
  intro a h; have := sign_cases a; omega

theorem natAbs_sign (z : Int) : z.sign.natAbs = if z = 0 then 0 else 1 := by
  have := sign_cases z; split <;> omega

@[simp] theorem sign_neg (z : Int) : Int.sign (-z) = -Int.sign z := by
  have := sign_cases z; have := sign_cases (-z); omega

@[simp] theorem sign_sign : sign (sign x) = sign x := by
  rcases sign_cases x with ⟨_, h⟩ | ⟨_, h⟩ | ⟨_, h⟩ <;> rw [h] <;> rfl

theorem sign_mul_natAbs : ∀ a : Int, sign a * natAbs a = a := by
  intro a
  rcases sign_cases a with ⟨_, h⟩ | ⟨_, h⟩ | ⟨_, h⟩ <;> rw [h] <;> omega

theorem mul_sign : ∀ i : Int, i * sign i = natAbs i := by
  intro i
  rcases sign_cases i with ⟨_, h⟩ | ⟨_, h⟩ | ⟨_, h⟩ <;> rw [h] <;> omega

@[simp] theorem sign_mul : ∀ a b, sign (a * b) = sign a * sign b := by
  intro a b
  rcases sign_cases a with ⟨ha, h⟩ | ⟨rfl, h⟩ | ⟨ha, h⟩
  · rcases sign_cases b with ⟨hb, k⟩ | ⟨rfl, k⟩ | ⟨hb, k⟩
    · rw [h, k, sign_of_pos (Int.mul_pos ha hb)]; rfl
    · rw [Int.mul_zero, k, Int.mul_zero]
    · rw [h, k, sign_of_neg (Int.mul_neg_of_pos_of_neg ha hb)]; rfl
  · rw [Int.zero_mul, h, Int.zero_mul]
  · rcases sign_cases b with ⟨hb, k⟩ | ⟨rfl, k⟩ | ⟨hb, k⟩
    · rw [h, k, sign_of_neg (Int.mul_neg_of_neg_of_pos ha hb)]; rfl
    · rw [Int.mul_zero, k, Int.mul_zero]
    · rw [h, k, sign_of_pos (Int.mul_pos_of_neg_of_neg ha hb)]; rfl

end Int
