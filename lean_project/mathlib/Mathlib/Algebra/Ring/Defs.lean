/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Division

/-!
# Semirings and rings

The classes, numerals `≥ 2` as casts of natural numbers, and the laws of `*` with `+`, `-`.
-/

universe u

/-- `n` is at least two: the numerals that are casts, `0` and `1` being constants. -/
class Nat.AtLeastTwo (n : ℕ) : Prop where
  prop : 2 ≤ n

instance instNatAtLeastTwo {n : ℕ} : Nat.AtLeastTwo (n + 2) := ⟨Nat.le_add_left 2 n⟩

/-- A numeral `≥ 2` of any type with casts from `ℕ`. -/
instance (priority := 100) instOfNatAtLeastTwo {R : Type u} {n : ℕ} [NatCast R]
    [Nat.AtLeastTwo n] : OfNat R n :=
  ⟨Nat.cast n⟩

/-- The image of a natural number by adding ones. -/
protected def Nat.unaryCast {R : Type u} [One R] [Zero R] [Add R] : ℕ → R
  | 0 => 0
  | n + 1 => Nat.unaryCast n + 1

/-- The image of an integer from the images of natural numbers. -/
protected def Int.castDef {R : Type u} [NatCast R] [Neg R] : ℤ → R
  | .ofNat n => (n : R)
  | .negSucc n => -(n + 1 : ℕ)

/-- Addition and an associative multiplication with unit that distributes over it. -/
class Semiring (R : Type u) extends AddCommMonoid R, MonoidWithZero R, NatCast R where
  protected left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c
  natCast := Nat.unaryCast
  protected natCast_zero : natCast 0 = 0 := by intros; rfl
  protected natCast_succ : ∀ n, natCast (n + 1) = natCast n + 1 := by intros; rfl

/-- A semiring with commutative multiplication. -/
class CommSemiring (R : Type u) extends Semiring R, CommMonoid R

/-- A semiring with subtraction. -/
class Ring (R : Type u) extends Semiring R, AddCommGroup R, IntCast R where
  intCast := Int.castDef
  protected intCast_ofNat : ∀ n : ℕ, intCast n = natCast n := by intros; rfl
  protected intCast_negSucc : ∀ n : ℕ, intCast (Int.negSucc n) = -natCast (n + 1) := by
    intros; rfl

/-- A ring with commutative multiplication. -/
class CommRing (R : Type u) extends Ring R, CommMonoid R

instance (priority := 100) CommRing.toCommSemiring {R : Type u} [s : CommRing R] :
    CommSemiring R :=
  { s with }

instance (priority := 100) CommSemiring.toCommMonoidWithZero {R : Type u} [s : CommSemiring R] :
    CommMonoidWithZero R :=
  { s with }

/-- A nontrivial semiring in which factors other than zero can be cancelled. -/
class IsDomain (R : Type u) [Semiring R] : Prop extends IsCancelMulZero R, Nontrivial R

variable {R : Type*}

section Semiring

variable [Semiring R]

theorem mul_add (a b c : R) : a * (b + c) = a * b + a * c := Semiring.left_distrib a b c

theorem add_mul (a b c : R) : (a + b) * c = a * c + b * c := Semiring.right_distrib a b c

theorem left_distrib (a b c : R) : a * (b + c) = a * b + a * c := mul_add a b c

theorem right_distrib (a b c : R) : (a + b) * c = a * c + b * c := add_mul a b c

theorem add_one_mul (a b : R) : (a + 1) * b = a * b + b := by rw [add_mul, one_mul]

theorem mul_add_one (a b : R) : a * (b + 1) = a * b + a := by rw [mul_add, mul_one]

theorem one_add_mul (a b : R) : (1 + a) * b = b + a * b := by rw [add_mul, one_mul]

theorem mul_one_add (a b : R) : a * (1 + b) = a + a * b := by rw [mul_add, mul_one]

namespace Nat

@[simp, norm_cast] theorem cast_zero : ((0 : ℕ) : R) = 0 := Semiring.natCast_zero

@[norm_cast 500] theorem cast_succ (n : ℕ) : ((succ n : ℕ) : R) = n + 1 :=
  Semiring.natCast_succ n

theorem cast_add_one (n : ℕ) : ((n + 1 : ℕ) : R) = n + 1 := cast_succ n

@[simp, norm_cast] theorem cast_one : ((1 : ℕ) : R) = 1 := by
  rw [cast_succ, cast_zero, _root_.zero_add]

@[simp, norm_cast] theorem cast_ofNat {R : Type*} {n : ℕ} [NatCast R] [Nat.AtLeastTwo n] :
    (Nat.cast (no_index (OfNat.ofNat n)) : R) = OfNat.ofNat n :=
  rfl

@[simp, norm_cast] theorem cast_add (m n : ℕ) : ((m + n : ℕ) : R) = m + n := by
  induction n with
  | zero => rw [Nat.add_zero, cast_zero, _root_.add_zero]
  | succ n ih => rw [← Nat.add_assoc, cast_succ, ih, cast_succ, _root_.add_assoc]

@[simp, norm_cast] theorem cast_mul (m n : ℕ) : ((m * n : ℕ) : R) = m * n := by
  induction n with
  | zero => rw [Nat.mul_zero, cast_zero, _root_.mul_zero]
  | succ n ih => rw [Nat.mul_succ, cast_add, ih, cast_succ, _root_.mul_add_one]

@[simp, norm_cast] theorem cast_pow (n m : ℕ) : ((n ^ m : ℕ) : R) = (n : R) ^ m := by
  induction m with
  | zero => rw [Nat.pow_zero, cast_one, _root_.pow_zero]
  | succ m ih => rw [Nat.pow_succ, cast_mul, ih, _root_.pow_succ]

theorem cast_two : ((2 : ℕ) : R) = 2 := rfl

theorem cast_three : ((3 : ℕ) : R) = 3 := rfl

theorem cast_four : ((4 : ℕ) : R) = 4 := rfl

@[simp, norm_cast] theorem cast_ite (P : Prop) [Decidable P] (m n : ℕ) :
    ((ite P m n : ℕ) : R) = ite P (m : R) (n : R) :=
  apply_ite _ P m n

@[simp, norm_cast] theorem cast_id (n : ℕ) : n.cast = n := rfl

end Nat

theorem one_add_one_eq_two : (1 : R) + 1 = 2 := by
  rw [← Nat.cast_one, ← Nat.cast_add]; rfl

theorem two_add_one_eq_three : (2 : R) + 1 = 3 := by
  rw [← Nat.cast_two, ← Nat.cast_one, ← Nat.cast_add]; rfl

theorem three_add_one_eq_four : (3 : R) + 1 = 4 := by
  rw [← Nat.cast_three, ← Nat.cast_one, ← Nat.cast_add]; rfl

theorem two_mul (n : R) : 2 * n = n + n := by rw [← one_add_one_eq_two, add_mul, one_mul]

theorem mul_two (n : R) : n * 2 = n + n := by rw [← one_add_one_eq_two, mul_add, mul_one]

@[simp] theorem nsmul_eq_mul (n : ℕ) (a : R) : n • a = n * a := by
  induction n with
  | zero => rw [zero_nsmul, Nat.cast_zero, zero_mul]
  | succ n ih => rw [succ_nsmul, ih, Nat.cast_succ, add_one_mul]

theorem ofNat_mul_eq_nsmul (n : ℕ) (a : R) : (n : R) * a = n • a := (nsmul_eq_mul n a).symm

end Semiring

section Ring

variable [Ring R]

theorem mul_neg (a b : R) : a * -b = -(a * b) := by
  rw [← add_right_inj (a * b), ← mul_add, add_neg_cancel, add_neg_cancel, mul_zero]

theorem neg_mul (a b : R) : -a * b = -(a * b) := by
  rw [← add_right_inj (a * b), ← add_mul, add_neg_cancel, add_neg_cancel, zero_mul]

attribute [simp] mul_neg neg_mul

theorem neg_mul_neg (a b : R) : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]

theorem neg_mul_comm (a b : R) : -a * b = a * -b := by rw [neg_mul, mul_neg]

theorem neg_mul_eq_neg_mul (a b : R) : -(a * b) = -a * b := (neg_mul a b).symm

theorem neg_mul_eq_mul_neg (a b : R) : -(a * b) = a * -b := (mul_neg a b).symm

theorem mul_neg_one (a : R) : a * -1 = -a := by rw [mul_neg, mul_one]

theorem neg_one_mul (a : R) : -1 * a = -a := by rw [neg_mul, one_mul]

theorem neg_eq_neg_one_mul (a : R) : -a = -1 * a := (neg_one_mul a).symm

theorem mul_sub (a b c : R) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, sub_eq_add_neg]

theorem sub_mul (a b c : R) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, add_mul, neg_mul, sub_eq_add_neg]

theorem mul_sub_left_distrib (a b c : R) : a * (b - c) = a * b - a * c := mul_sub a b c

theorem mul_sub_right_distrib (a b c : R) : (a - b) * c = a * c - b * c := sub_mul a b c

theorem sub_one_mul (a b : R) : (a - 1) * b = a * b - b := by rw [sub_mul, one_mul]

theorem mul_sub_one (a b : R) : a * (b - 1) = a * b - a := by rw [mul_sub, mul_one]

theorem one_sub_mul (a b : R) : (1 - a) * b = b - a * b := by rw [sub_mul, one_mul]

theorem mul_one_sub (a b : R) : a * (1 - b) = a - a * b := by rw [mul_sub, mul_one]

theorem neg_sq (a : R) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, neg_mul_neg]

theorem neg_pow_two (a : R) : (-a) ^ 2 = a ^ 2 := neg_sq a

theorem neg_one_sq : (-1 : R) ^ 2 = 1 := by rw [neg_sq, one_pow]

theorem neg_pow (a : R) (n : ℕ) : (-a) ^ n = (-1) ^ n * a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih =>
    rw [pow_succ, ih, pow_succ, pow_succ, mul_neg, mul_neg_one, neg_mul, mul_assoc]

namespace Int

@[simp, norm_cast] theorem cast_natCast (n : ℕ) : ((n : ℤ) : R) = n := Ring.intCast_ofNat n

@[simp, norm_cast] theorem cast_zero : ((0 : ℤ) : R) = 0 :=
  (cast_natCast 0).trans Nat.cast_zero

@[simp, norm_cast] theorem cast_one : ((1 : ℤ) : R) = 1 :=
  (cast_natCast 1).trans Nat.cast_one

@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat n) : ℤ) : R) = OfNat.ofNat n :=
  cast_natCast n

theorem cast_negSucc (n : ℕ) : (Int.negSucc n : R) = -(n + 1 : ℕ) := Ring.intCast_negSucc n

@[simp, norm_cast] theorem cast_neg : ∀ n : ℤ, ((-n : ℤ) : R) = -n
  | (0 : ℕ) => by rw [Int.natCast_zero, Int.neg_zero, cast_zero, _root_.neg_zero]
  | (n + 1 : ℕ) => by rw [cast_natCast, ← cast_negSucc]; rfl
  | .negSucc n => by rw [cast_negSucc, _root_.neg_neg, ← cast_natCast]; rfl

theorem cast_subNatNat (m n : ℕ) : ((Int.subNatNat m n : ℤ) : R) = m - n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Int.subNatNat_eq_coe, Int.natCast_add, Int.add_sub_cancel_left, cast_natCast,
      Nat.cast_add, add_sub_cancel_left]
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Int.subNatNat_eq_coe, Int.natCast_add, show (m - (m + k) : ℤ) = -k by omega, cast_neg,
      cast_natCast, Nat.cast_add, sub_add_eq_sub_sub, _root_.sub_self, zero_sub]

@[simp, norm_cast] theorem cast_add : ∀ m n : ℤ, ((m + n : ℤ) : R) = m + n
  | (m : ℕ), (n : ℕ) => by simp only [← Int.natCast_add, cast_natCast, Nat.cast_add]
  | (m : ℕ), .negSucc n => by
    rw [cast_natCast, cast_negSucc, ← sub_eq_add_neg, ← cast_subNatNat]; rfl
  | .negSucc m, (n : ℕ) => by
    rw [cast_natCast, cast_negSucc, _root_.add_comm, ← sub_eq_add_neg, ← cast_subNatNat]; rfl
  | .negSucc m, .negSucc n => by
    rw [cast_negSucc, cast_negSucc, ← _root_.neg_add, ← Nat.cast_add, ← cast_natCast, ← cast_neg]
    congr 1; omega

@[simp, norm_cast] theorem cast_sub (m n : ℤ) : ((m - n : ℤ) : R) = m - n := by
  rw [Int.sub_eq_add_neg, cast_add, cast_neg, sub_eq_add_neg]

@[simp, norm_cast] theorem cast_mul : ∀ m n : ℤ, ((m * n : ℤ) : R) = m * n
  | (m : ℕ), (n : ℕ) => by simp only [← Int.natCast_mul, cast_natCast, Nat.cast_mul]
  | (m : ℕ), .negSucc n => by
    rw [Int.negSucc_eq, Int.mul_neg, cast_neg, cast_neg, _root_.mul_neg]
    simp only [← Int.natCast_mul, ← Int.natCast_succ, cast_natCast, Nat.cast_mul]
  | .negSucc m, (n : ℕ) => by
    rw [Int.negSucc_eq, Int.neg_mul, cast_neg, cast_neg, _root_.neg_mul]
    simp only [← Int.natCast_mul, ← Int.natCast_succ, cast_natCast, Nat.cast_mul]
  | .negSucc m, .negSucc n => by
    rw [Int.negSucc_eq, Int.negSucc_eq, Int.neg_mul_neg, cast_neg, cast_neg, _root_.neg_mul_neg]
    simp only [← Int.natCast_mul, ← Int.natCast_succ, cast_natCast, Nat.cast_mul]

@[simp, norm_cast] theorem cast_pow (n : ℤ) (m : ℕ) : ((n ^ m : ℤ) : R) = (n : R) ^ m := by
  induction m with
  | zero => rw [Int.pow_zero, cast_one, _root_.pow_zero]
  | succ m ih => rw [Int.pow_succ, cast_mul, ih, _root_.pow_succ]

end Int

@[simp, norm_cast] theorem Nat.cast_sub {m n : ℕ} (h : m ≤ n) : ((n - m : ℕ) : R) = n - m :=
  eq_sub_of_add_eq <| by rw [← Nat.cast_add, Nat.sub_add_cancel h]

@[simp, norm_cast] theorem Nat.cast_pred : ∀ {n : ℕ}, 0 < n → ((n - 1 : ℕ) : R) = n - 1
  | n + 1, _ => by rw [Nat.add_sub_cancel, Nat.cast_succ, add_sub_cancel_right]

@[simp] theorem zsmul_eq_mul (a : R) : ∀ n : ℤ, n • a = n * a
  | (n : ℕ) => by rw [natCast_zsmul, nsmul_eq_mul, Int.cast_natCast]
  | .negSucc n => by rw [negSucc_zsmul, nsmul_eq_mul, Int.cast_negSucc, neg_mul]

end Ring

section CommSemiring

variable [CommSemiring R] {a b : R}

theorem add_sq (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  simp only [pow_two, two_mul, add_mul, mul_add, add_assoc, mul_comm b a]

theorem add_pow_two (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b

theorem add_sq' (a b : R) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by
  rw [add_sq, add_right_comm]

end CommSemiring

section CommRing

variable [CommRing R] {a b : R}

theorem sub_sq (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sub_eq_add_neg, add_sq, neg_sq, mul_neg, ← sub_eq_add_neg]

theorem sub_pow_two (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b

theorem sub_sq' (a b : R) : (a - b) ^ 2 = a ^ 2 + b ^ 2 - 2 * a * b := by
  rw [sub_sq, sub_add_eq_add_sub]

theorem mul_self_sub_mul_self (a b : R) : a * a - b * b = (a + b) * (a - b) := by
  rw [mul_sub, add_mul, add_mul, mul_comm b a, add_comm (a * b), add_sub_add_right_eq_sub]

theorem sq_sub_sq (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, mul_self_sub_mul_self]

theorem pow_two_sub_pow_two (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := sq_sub_sq a b

theorem sq_sub_sq' (a b : R) : a ^ 2 - b ^ 2 = (a - b) * (a + b) := by
  rw [sq_sub_sq, mul_comm]

variable [NoZeroDivisors R]

theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← sub_eq_zero, mul_self_sub_mul_self, mul_eq_zero, or_comm, sub_eq_zero,
    add_eq_zero_iff_eq_neg]

theorem sq_eq_sq_iff_eq_or_eq_neg : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  rw [pow_two, pow_two, mul_self_eq_mul_self_iff]

theorem eq_or_eq_neg_of_sq_eq_sq (a b : R) : a ^ 2 = b ^ 2 → a = b ∨ a = -b :=
  sq_eq_sq_iff_eq_or_eq_neg.1

end CommRing

section NoZeroDivisors

variable [Ring R] [NoZeroDivisors R]

instance (priority := 100) NoZeroDivisors.to_isCancelMulZero : IsCancelMulZero R where
  mul_left_cancel_of_ne_zero {a b c} ha h := by
    refine eq_of_sub_eq_zero ((mul_eq_zero.1 ?_).resolve_left ha)
    rw [mul_sub, sub_eq_zero, h]
  mul_right_cancel_of_ne_zero {a b c} hb h := by
    refine eq_of_sub_eq_zero ((mul_eq_zero.1 ?_).resolve_right hb)
    rw [sub_mul, sub_eq_zero, h]

end NoZeroDivisors
