/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Group.Abs
import Mathlib.Algebra.Order.Ring.Basic
import Mathlib.Data.Rat.Cast.OfScientific

/-!
# Terms that are rational numbers

`IsRat x n d` says that `x`, an element of a field, is the fraction `n / d` of literals. Each
operation has a rule, whose side condition is an equation of integer literals that the kernel
computes. The rules take all arguments explicitly: `norm_num` builds their applications by itself.
-/

namespace Mathlib.Meta.NormNum

universe u

/-- `x` is the fraction `n / d`. -/
structure IsRat {K : Type u} [Field K] (x : K) (n : ℤ) (d : ℕ) : Prop where
  ne : (d : K) ≠ 0
  eq : x = n / d

/-- `n / d` and `k / f` are the same fraction, and `f` is not zero. -/
def sameFraction (n : ℤ) (d : ℕ) (k : ℤ) (f : ℕ) : Bool := f != 0 && n * f == k * d

section Field

variable (K : Type u) [Field K]

theorem isRat_zero : IsRat (0 : K) 0 1 := ⟨by simp, by simp⟩

theorem isRat_one : IsRat (1 : K) 1 1 := ⟨by simp, by simp⟩

theorem isRat_ofNat (n : ℕ) [n.AtLeastTwo] : IsRat (OfNat.ofNat n : K) (Int.ofNat n) 1 :=
  ⟨by simp, by rw [Nat.cast_one, div_one]; exact (Int.cast_ofNat n).symm⟩

theorem isRat_natCast (m : ℕ) (n : ℕ) (h : m = n) : IsRat (m : K) (Int.ofNat n) 1 :=
  ⟨by simp, by simp [h]⟩

theorem isRat_intCast (m : ℤ) (n : ℤ) (h : m = n) : IsRat (m : K) n 1 := ⟨by simp, by simp [h]⟩

theorem isRat_neg (x : K) (n : ℤ) (d : ℕ) (h : IsRat x n d) : IsRat (-x) (-n) d :=
  ⟨h.ne, by rw [h.eq, Int.cast_neg, neg_div]⟩

theorem isRat_pow (x : K) (n : ℤ) (d p : ℕ) (k : ℤ) (f : ℕ) (hx : IsRat x n d)
    (hk : n ^ p = k) (hf : d ^ p = f) : IsRat (x ^ p) k f := by
  subst hk hf
  refine ⟨?_, ?_⟩
  · rw [Nat.cast_pow]; exact pow_ne_zero _ hx.ne
  · rw [hx.eq, div_pow]; push_cast; rfl

theorem isRat_zpow (x : K) (p : ℕ) (z : ℤ) (h : z = p) (k : ℤ) (f : ℕ) (hx : IsRat (x ^ p) k f) :
    IsRat (x ^ z) k f := by rw [h, zpow_natCast]; exact hx

theorem isRat_zpow_neg (x : K) (p : ℕ) (z : ℤ) (h : z = -p) (k : ℤ) (f : ℕ)
    (hx : IsRat (x ^ p)⁻¹ k f) : IsRat (x ^ z) k f := by
  rw [h, zpow_neg, zpow_natCast]; exact hx

/-- The inverse of zero is zero, which is `0 / 1`. -/
theorem isRat_inv_zero (x : K) (d : ℕ) (hx : IsRat x 0 d) : IsRat x⁻¹ 0 1 :=
  ⟨by simp, by rw [hx.eq]; simp⟩

theorem IsRat.unique (x y : K) (n : ℤ) (d : ℕ) (h : IsRat x n d) (k : IsRat y n d) : x = y :=
  h.eq.trans k.eq.symm

end Field

section CharZero

variable (K : Type u) [Field K] [CharZero K]

/-- The same number as another fraction. -/
theorem IsRat.cast {x : K} {n k : ℤ} {d f : ℕ} (h : IsRat x n d)
    (c : sameFraction n d k f = true) : IsRat x k f := by
  simp only [sameFraction, Bool.and_eq_true, bne_iff_ne, ne_eq, beq_iff_eq] at c
  have hf : (f : K) ≠ 0 := Nat.cast_ne_zero.2 c.1
  have e : (n : K) * f = k * d := by exact_mod_cast congrArg (Int.cast : ℤ → K) c.2
  exact ⟨hf, by rw [h.eq, div_eq_div_iff h.ne hf, e]⟩

theorem isRat_add (x y : K) (n m k : ℤ) (d e f : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : sameFraction (n * e + m * d) (d * e) k f = true) : IsRat (x + y) k f := by
  refine IsRat.cast K ⟨?_, ?_⟩ c
  · rw [Nat.cast_mul]; exact mul_ne_zero hx.ne hy.ne
  · rw [hx.eq, hy.eq, div_add_div _ _ hx.ne hy.ne]
    push_cast
    rw [mul_comm (d : K) (m : K)]

theorem isRat_sub (x y : K) (n m k : ℤ) (d e f : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : sameFraction (n * e - m * d) (d * e) k f = true) : IsRat (x - y) k f := by
  refine IsRat.cast K ⟨?_, ?_⟩ c
  · rw [Nat.cast_mul]; exact mul_ne_zero hx.ne hy.ne
  · rw [hx.eq, hy.eq, div_sub_div _ _ hx.ne hy.ne]
    push_cast
    rw [mul_comm (d : K) (m : K)]

theorem isRat_mul (x y : K) (n m k : ℤ) (d e f : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : sameFraction (n * m) (d * e) k f = true) : IsRat (x * y) k f := by
  refine IsRat.cast K ⟨?_, ?_⟩ c
  · rw [Nat.cast_mul]; exact mul_ne_zero hx.ne hy.ne
  · rw [hx.eq, hy.eq, div_mul_div_comm]; push_cast; rfl

theorem isRat_inv (x : K) (n k : ℤ) (d f : ℕ) (hx : IsRat x n d)
    (c : (n * k == d * f && f != 0 && n != 0) = true) : IsRat x⁻¹ k f := by
  simp only [Bool.and_eq_true, bne_iff_ne, ne_eq, beq_iff_eq] at c
  have hn : (n : K) ≠ 0 := Int.cast_ne_zero.2 c.2
  have hf : (f : K) ≠ 0 := Nat.cast_ne_zero.2 c.1.2
  have e : (n : K) * k = d * f := by exact_mod_cast congrArg (Int.cast : ℤ → K) c.1.1
  exact ⟨hf, by rw [hx.eq, inv_div, div_eq_div_iff hn hf, mul_comm (k : K), e]⟩

theorem isRat_div (x y : K) (n m k : ℤ) (d e f : ℕ) (hx : IsRat x n d) (hy : IsRat y⁻¹ m e)
    (c : sameFraction (n * m) (d * e) k f = true) : IsRat (x / y) k f := by
  rw [div_eq_mul_inv]
  exact isRat_mul K _ _ _ _ _ _ _ _ hx hy c

theorem isRat_ofScientific (m p : ℕ) (k : ℤ) (f : ℕ) (c : sameFraction m (10 ^ p) k f = true) :
    IsRat (OfScientific.ofScientific m true p : K) k f :=
  have h : 10 ^ p ≠ 0 := Nat.pos_iff_ne_zero.1 (Nat.pow_pos (by decide))
  IsRat.cast K ⟨Nat.cast_ne_zero.2 h, by rw [ofScientific_true_eq_div, Int.cast_natCast]⟩ c

theorem not_eq (x y : K) (n m : ℤ) (d e : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : (n * e != m * d) = true) : ¬x = y := by
  intro h
  rw [hx.eq, hy.eq, div_eq_div_iff hx.ne hy.ne] at h
  rw [bne_iff_ne] at c
  exact c (by exact_mod_cast h)

end CharZero

section Order

variable (K : Type u) [Field K] [LinearOrder K] [IsStrictOrderedRing K]

theorem IsRat.pos {x : K} {n : ℤ} {d : ℕ} (h : IsRat x n d) : 0 < (d : K) :=
  lt_of_le_of_ne (Nat.cast_nonneg d) h.ne.symm

theorem le_of (x y : K) (n m : ℤ) (d e : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : decide (n * e ≤ m * d) = true) : x ≤ y := by
  rw [hx.eq, hy.eq, div_le_div_iff₀ (hx.pos K) (hy.pos K)]
  exact_mod_cast of_decide_eq_true c

theorem lt_of (x y : K) (n m : ℤ) (d e : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : decide (n * e < m * d) = true) : x < y := by
  rw [hx.eq, hy.eq, div_lt_div_iff₀ (hx.pos K) (hy.pos K)]
  exact_mod_cast of_decide_eq_true c

theorem not_le_of (x y : K) (n m : ℤ) (d e : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : decide (m * d < n * e) = true) : ¬x ≤ y :=
  not_le_of_gt (lt_of K _ _ _ _ _ _ hy hx c)

theorem not_lt_of (x y : K) (n m : ℤ) (d e : ℕ) (hx : IsRat x n d) (hy : IsRat y m e)
    (c : decide (m * d ≤ n * e) = true) : ¬x < y :=
  not_lt_of_ge (le_of K _ _ _ _ _ _ hy hx c)

theorem abs_of (x y : K) (n m : ℤ) (d : ℕ) (hx : IsRat x n d) (hy : IsRat y m d)
    (c : (m == n || m == -n) && decide (0 ≤ m)) : |x| = y := by
  simp only [Bool.and_eq_true, Bool.or_eq_true, beq_iff_eq, decide_eq_true_eq] at c
  have hm : (0 : K) ≤ m := by exact_mod_cast c.2
  have h : 0 ≤ y := by rw [hy.eq]; exact div_nonneg hm (le_of_lt (hy.pos K))
  rcases c.1 with e | e
  · rw [IsRat.unique K x y n d hx (e ▸ hy), abs_of_nonneg h]
  · rw [show x = -y by rw [hx.eq, hy.eq, e, Int.cast_neg, neg_div, neg_neg], abs_neg,
      abs_of_nonneg h]

end Order
theorem num_of (x : ℚ) (n k : ℤ) (d : ℕ) (hx : IsRat x n d) (c : (mkRat n d).num = k) :
    x.num = k := by
  rw [hx.eq, ← Rat.mkRat_eq_div]
  exact c

theorem den_of (x : ℚ) (n : ℤ) (k d : ℕ) (hx : IsRat x n d) (c : (mkRat n d).den = k) :
    x.den = k := by
  rw [hx.eq, ← Rat.mkRat_eq_div]
  exact c

end Mathlib.Meta.NormNum
