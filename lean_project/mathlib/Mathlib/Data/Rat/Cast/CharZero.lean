/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Rat

/-! # The map from ℚ to a division ring of characteristic zero -/

variable {K : Type*}

namespace Rat

section DivisionRing

variable [DivisionRing K]

@[simp, norm_cast] theorem cast_intCast (n : ℤ) : ((n : ℚ) : K) = n := by
  rw [cast_def]
  show (n : K) / ((1 : ℕ) : K) = n
  rw [Nat.cast_one, _root_.div_one]

@[simp, norm_cast] theorem cast_natCast (n : ℕ) : ((n : ℚ) : K) = n := by
  rw [← Rat.intCast_natCast, cast_intCast, Int.cast_natCast]

@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [n.AtLeastTwo] :
    ((no_index (OfNat.ofNat n) : ℚ) : K) = OfNat.ofNat n :=
  cast_natCast n

@[simp, norm_cast] theorem cast_zero : ((0 : ℚ) : K) = 0 := (cast_natCast 0).trans Nat.cast_zero

@[simp, norm_cast] theorem cast_one : ((1 : ℚ) : K) = 1 := (cast_natCast 1).trans Nat.cast_one

@[simp, norm_cast] theorem cast_neg (q : ℚ) : ((-q : ℚ) : K) = -q := by
  rw [cast_def, cast_def]
  show ((-q.num : ℤ) : K) / (q.den : K) = _
  rw [Int.cast_neg, neg_div]

end DivisionRing

section Field

variable [Field K] [CharZero K] {p q : ℚ}

theorem cast_den_ne_zero (q : ℚ) : (q.den : K) ≠ 0 := Nat.cast_ne_zero.2 q.den_nz

@[simp] theorem cast_mkRat (n : ℤ) (d : ℕ) : ((mkRat n d : ℚ) : K) = n / d := by
  by_cases hd : d = 0
  · rw [hd, Rat.mkRat_zero, cast_zero, Nat.cast_zero, _root_.div_zero]
  · rw [cast_def, div_eq_div_iff (cast_den_ne_zero _) (Nat.cast_ne_zero.2 hd),
      ← Int.cast_natCast, ← Int.cast_natCast, ← Int.cast_mul, ← Int.cast_mul, Rat.mkRat_cross n hd]

@[simp, norm_cast] theorem cast_divInt : ∀ n d : ℤ, ((n /. d : ℚ) : K) = n / d
  | n, (d : ℕ) => by rw [Rat.divInt_ofNat, cast_mkRat, Int.cast_natCast]
  | n, .negSucc d => by
    show ((Rat.normalize (-n) d.succ nofun : ℚ) : K) = _
    rw [Rat.normalize_eq_mkRat, cast_mkRat, Int.cast_negSucc, Int.cast_neg, div_neg, neg_div]

@[simp, norm_cast] theorem cast_add (p q : ℚ) : ((p + q : ℚ) : K) = p + q := by
  rw [Rat.add_def', cast_mkRat, cast_def p, cast_def q,
    div_add_div _ _ (cast_den_ne_zero p) (cast_den_ne_zero q)]
  simp only [Int.cast_add, Int.cast_mul, Int.cast_natCast, Nat.cast_mul]
  rw [_root_.mul_comm (q.num : K)]

@[simp, norm_cast] theorem cast_sub (p q : ℚ) : ((p - q : ℚ) : K) = p - q := by
  rw [Rat.sub_eq_add_neg, cast_add, cast_neg, sub_eq_add_neg]

@[simp, norm_cast] theorem cast_mul (p q : ℚ) : ((p * q : ℚ) : K) = p * q := by
  rw [Rat.mul_def', cast_mkRat, cast_def p, cast_def q, div_mul_div_comm, Int.cast_mul,
    Nat.cast_mul]

@[simp, norm_cast] theorem cast_inv (p : ℚ) : ((p⁻¹ : ℚ) : K) = (p : K)⁻¹ := by
  rw [Rat.inv_def, cast_divInt, cast_def p, inv_div, Int.cast_natCast]

@[simp, norm_cast] theorem cast_div (p q : ℚ) : ((p / q : ℚ) : K) = p / q := by
  rw [Rat.div_def, cast_mul, cast_inv, div_eq_mul_inv]

@[simp, norm_cast] theorem cast_pow (p : ℚ) (n : ℕ) : ((p ^ n : ℚ) : K) = (p : K) ^ n := by
  induction n with
  | zero => rw [_root_.pow_zero, _root_.pow_zero, cast_one]
  | succ n ih => rw [_root_.pow_succ, _root_.pow_succ, cast_mul, ih]

@[simp, norm_cast] theorem cast_zpow (p : ℚ) : ∀ n : ℤ, ((p ^ n : ℚ) : K) = (p : K) ^ n
  | (n : ℕ) => by rw [_root_.zpow_natCast, _root_.zpow_natCast, cast_pow]
  | .negSucc n => by rw [zpow_negSucc, zpow_negSucc, cast_inv, cast_pow]

@[simp, norm_cast] theorem cast_eq_zero : (p : K) = 0 ↔ p = 0 := by
  rw [cast_def, _root_.div_eq_zero_iff, Int.cast_eq_zero, Rat.num_eq_zero]
  exact or_iff_left (cast_den_ne_zero p)

theorem cast_ne_zero : (p : K) ≠ 0 ↔ p ≠ 0 := not_congr cast_eq_zero

@[simp, norm_cast] theorem cast_inj : (p : K) = q ↔ p = q := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero, sub_eq_zero]

theorem cast_injective : Function.Injective (Rat.cast : ℚ → K) := fun _ _ ↦ cast_inj.1

end Field

end Rat
