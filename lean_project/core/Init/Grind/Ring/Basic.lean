/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Algebra

/-!
# Elementary facts about the rings of `grind`

Casts of natural numbers and integers are ring homomorphisms, multiples are products with casts, and
a ring is a module over `Nat` and `Int`.
-/

namespace Lean.Grind

universe u

attribute [local instance] Semiring.natCast Ring.intCast Semiring.nsmul Ring.zsmul

namespace Semiring

variable {α : Type u} [Semiring α]

theorem zero_add (a : α) : 0 + a = a := by rw [add_comm, add_zero]

theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]

theorem natCast_eq_ofNat (n : Nat) : NatCast.natCast n = OfNat.ofNat (α := α) n :=
  (ofNat_eq_natCast n).symm

theorem natCast_zero : ((0 : Nat) : α) = 0 := (ofNat_eq_natCast 0).symm
theorem natCast_one : ((1 : Nat) : α) = 1 := (ofNat_eq_natCast 1).symm
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : α) = (n : α) + 1 := by
  rw [← ofNat_eq_natCast, ofNat_succ, ofNat_eq_natCast]

theorem natCast_add (a b : Nat) : ((a + b : Nat) : α) = (a : α) + (b : α) := by
  induction b with
  | zero => rw [natCast_zero, add_zero]; rfl
  | succ b ih => rw [natCast_succ, ← add_assoc, ← ih]; exact natCast_succ (a + b)

theorem natCast_mul (a b : Nat) : ((a * b : Nat) : α) = (a : α) * (b : α) := by
  induction b with
  | zero => rw [natCast_zero, mul_zero]; exact natCast_zero
  | succ b ih => rw [natCast_succ, left_distrib, mul_one, ← ih, ← natCast_add]; rfl

/-- Natural numbers commute with everything. -/
theorem natCast_mul_comm (n : Nat) (a : α) : (n : α) * a = a * n := by
  induction n with
  | zero => rw [natCast_zero, zero_mul, mul_zero]
  | succ n ih => rw [natCast_succ, right_distrib, left_distrib, ih, one_mul, mul_one]

theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]

theorem pow_add (a : α) (k₁ k₂ : Nat) : a ^ (k₁ + k₂) = a ^ k₁ * a ^ k₂ := by
  induction k₂ with
  | zero => rw [pow_zero, mul_one]; rfl
  | succ k₂ ih => rw [pow_succ, ← mul_assoc, ← ih]; exact pow_succ a (k₁ + k₂)

theorem pow_add_congr (a r : α) (k k₁ k₂ : Nat) (h₁ : k = k₁ + k₂) (h₂ : a ^ k₁ * a ^ k₂ = r) :
    a ^ k = r := by rw [h₁, pow_add, h₂]

theorem one_pow (n : Nat) : (1 : α) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, mul_one]

theorem mul_one_congr (a b r : α) (h₁ : b = 1) (h₂ : a = r) : a * b = r := by
  rw [h₁, mul_one, h₂]
theorem one_mul_congr (a b r : α) (h₁ : a = 1) (h₂ : b = r) : a * b = r := by
  rw [h₁, one_mul, h₂]
theorem mul_zero_congr (a b : α) (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
theorem zero_mul_congr (a b : α) (h : a = 0) : a * b = 0 := by rw [h, zero_mul]

instance toNatModule [I : Semiring α] : NatModule α where
  zero := 0
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc
  zero_nsmul a := by rw [nsmul_eq_natCast_mul, natCast_zero]; exact zero_mul a
  add_one_nsmul n a := by
    rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, natCast_succ, right_distrib, one_mul]

theorem nsmul_eq (n : Nat) (a : α) : n • a = (n : α) * a := nsmul_eq_natCast_mul n a

end Semiring

namespace Ring

open Semiring

variable {α : Type u} [Ring α]

theorem add_neg_cancel (a : α) : a + -a = 0 := by rw [add_comm, neg_add_cancel]

theorem add_right_cancel {a b c : α} (h : a + c = b + c) : a = b := by
  have := congrArg (· + -c) h
  simp only [add_assoc, add_neg_cancel, add_zero] at this
  exact this

theorem neg_eq_of_add_eq_zero {a b : α} (h : a + b = 0) : -b = a :=
  add_right_cancel (c := b) (by rw [neg_add_cancel, h])

theorem neg_zero : -(0 : α) = 0 := neg_eq_of_add_eq_zero (add_zero 0)
theorem neg_neg (a : α) : - -a = a := neg_eq_of_add_eq_zero (add_neg_cancel a)
theorem neg_add (a b : α) : -(a + b) = -a + -b := neg_eq_of_add_eq_zero (by
  rw [add_assoc, add_left_comm (-b), neg_add_cancel, add_zero, neg_add_cancel])
theorem neg_mul (a b : α) : -a * b = -(a * b) := (neg_eq_of_add_eq_zero (by
  rw [← right_distrib, neg_add_cancel, zero_mul])).symm
theorem mul_neg (a b : α) : a * -b = -(a * b) := (neg_eq_of_add_eq_zero (by
  rw [← left_distrib, neg_add_cancel, mul_zero])).symm
theorem sub_self (a : α) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
theorem eq_of_sub_eq_zero {a b : α} (h : a - b = 0) : a = b :=
  add_right_cancel (c := -b) (by rw [← sub_eq_add_neg, h, add_neg_cancel])
theorem sub_eq_zero_iff {a b : α} : a - b = 0 ↔ a = b :=
  ⟨eq_of_sub_eq_zero, fun h ↦ h ▸ sub_self a⟩

theorem intCast_natCast (n : Nat) : ((n : Int) : α) = (n : α) :=
  (intCast_ofNat n).trans (ofNat_eq_natCast n)
theorem intCast_zero : ((0 : Int) : α) = 0 := intCast_ofNat 0
theorem intCast_one : ((1 : Int) : α) = 1 := intCast_ofNat 1

theorem intCast_add_one (x : Int) : ((x + 1 : Int) : α) = (x : α) + 1 := by
  rcases Int.natAbs_cases x with h | h <;> rw [h]
  · rw [show ((x.natAbs : Int) + 1) = ((x.natAbs + 1 : Nat) : Int) from rfl, intCast_natCast,
      intCast_natCast, natCast_succ]
  · cases hn : x.natAbs with
    | zero =>
      rw [show -((Nat.zero : Nat) : Int) = 0 from rfl, Int.zero_add, intCast_one, intCast_zero,
        zero_add]
    | succ n =>
      rw [show -((n.succ : Nat) : Int) + 1 = -(n : Int) by omega, intCast_neg, intCast_neg,
        intCast_natCast, intCast_natCast, natCast_succ, neg_add, add_assoc, neg_add_cancel,
        add_zero]

theorem intCast_add_nat (x : Int) (n : Nat) : ((x + n : Int) : α) = (x : α) + (n : α) := by
  induction n with
  | zero => rw [natCast_zero, add_zero]; exact congrArg _ (Int.add_zero x)
  | succ n ih =>
    rw [natCast_succ, ← add_assoc, ← ih, ← intCast_add_one]
    exact congrArg _ (show x + ((n + 1 : Nat) : Int) = x + n + 1 by omega)

theorem intCast_add (x y : Int) : ((x + y : Int) : α) = (x : α) + (y : α) := by
  rcases Int.natAbs_cases y with h | h <;> rw [h]
  · rw [intCast_add_nat, intCast_natCast]
  · refine add_right_cancel (c := ((y.natAbs : Nat) : α)) ?_
    rw [← intCast_add_nat, intCast_neg, intCast_natCast, add_assoc, neg_add_cancel, add_zero]
    exact congrArg _ (show x + -(y.natAbs : Int) + y.natAbs = x by omega)

theorem intCast_mul_nat (x : Int) (n : Nat) : ((x * n : Int) : α) = (x : α) * (n : α) := by
  induction n with
  | zero => rw [natCast_zero, mul_zero]; exact (congrArg _ (Int.mul_zero x)).trans intCast_zero
  | succ n ih =>
    rw [natCast_succ, left_distrib, mul_one, ← ih, ← intCast_add]
    exact congrArg _ (show x * ((n : Int) + 1) = x * n + x by rw [Int.mul_add, Int.mul_one])

theorem intCast_mul (x y : Int) : ((x * y : Int) : α) = (x : α) * (y : α) := by
  rcases Int.natAbs_cases y with h | h <;> rw [h]
  · rw [intCast_mul_nat, intCast_natCast]
  · rw [Int.mul_neg, intCast_neg, intCast_mul_nat, intCast_neg, intCast_natCast, mul_neg]

theorem intCast_pow (x : Int) (k : Nat) : ((x ^ k : Int) : α) = (x : α) ^ k := by
  induction k with
  | zero => rw [pow_zero]; exact intCast_one
  | succ k ih => rw [pow_succ, ← ih, ← intCast_mul, Int.pow_succ]

/-- Integers commute with everything. -/
theorem intCast_mul_comm (x : Int) (a : α) : (x : α) * a = a * x := by
  rcases Int.natAbs_cases x with h | h <;> rw [h]
  · rw [intCast_natCast, natCast_mul_comm]
  · rw [intCast_neg, intCast_natCast, neg_mul, mul_neg, natCast_mul_comm]

theorem zsmul_eq_intCast_mul (x : Int) (a : α) : x • a = (x : α) * a := by
  rcases Int.natAbs_cases x with h | h <;> rw [h]
  · rw [zsmul_natCast_eq_nsmul, intCast_natCast, nsmul_eq_natCast_mul]
  · rw [neg_zsmul, zsmul_natCast_eq_nsmul, intCast_neg, intCast_natCast, nsmul_eq_natCast_mul,
      neg_mul]

instance toIntModule [I : Ring α] : IntModule α where
  zero := 0
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc
  neg_add_cancel := neg_add_cancel
  sub_eq_add_neg := sub_eq_add_neg
  zero_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_zero]; exact zero_mul a
  one_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_one, one_mul]
  add_zsmul n m a := by simp only [zsmul_eq_intCast_mul, intCast_add, right_distrib]
  zsmul_natCast_eq_nsmul := zsmul_natCast_eq_nsmul

theorem intCast_eq_ofNat_of_nonneg (x : Int) (h : decide (0 ≤ x) = true) :
    IntCast.intCast (R := α) x = OfNat.ofNat (α := α) x.toNat := by
  have h := of_decide_eq_true h
  rw [ofNat_eq_natCast, ← intCast_natCast]
  exact congrArg _ (show x = (x.toNat : Int) by omega)

theorem intCast_eq_ofNat_of_nonpos (x : Int) (h : decide (x ≤ 0) = true) :
    IntCast.intCast (R := α) x = -OfNat.ofNat (α := α) x.natAbs := by
  have h := of_decide_eq_true h
  rw [ofNat_eq_natCast, ← intCast_natCast, ← intCast_neg]
  exact congrArg _ (show x = -(x.natAbs : Int) by omega)

end Ring

theorem IsCharP.intCast_eq_zero {α : Type u} [Ring α] {c : Nat} [IsCharP α c] :
    ((c : Int) : α) = 0 := by
  rw [Ring.intCast_natCast, ← Semiring.ofNat_eq_natCast]
  exact (IsCharP.ofNat_ext_iff c).2 (by rw [Nat.mod_self, Nat.zero_mod])

/-- A cast integer vanishes exactly when the characteristic divides it. -/
theorem IsCharP.intCast_eq_zero_iff {α : Type u} [Ring α] (c : Nat) [IsCharP α c] (x : Int) :
    (x : α) = 0 ↔ x % c = 0 := by
  have nat (n : Nat) : ((n : Int) : α) = 0 ↔ (n : Int) % c = 0 := by
    rw [Ring.intCast_natCast, ← Semiring.ofNat_eq_natCast]
    refine (IsCharP.ofNat_ext_iff c).trans ?_
    rw [Nat.zero_mod, ← Int.natCast_emod]
    exact ⟨congrArg _, Int.ofNat.inj⟩
  rcases Int.natAbs_cases x with h | h <;> rw [h]
  · exact nat _
  · rw [Ring.intCast_neg]
    constructor <;> intro e
    · have e := (nat x.natAbs).1 (by rw [← Ring.neg_neg (Int.cast _), e, Ring.neg_zero])
      exact Int.emod_eq_zero_of_dvd (Int.dvd_neg.2 (Int.dvd_of_emod_eq_zero e))
    · have := Int.dvd_neg.2 (Int.dvd_of_emod_eq_zero e)
      rw [Int.neg_neg] at this
      rw [(nat x.natAbs).2 (Int.emod_eq_zero_of_dvd this), Ring.neg_zero]

/-- Multiplication by an integer other than zero is injective. -/
theorem eq_zero_of_intCast_mul {α : Type u} [Ring α] [NoNatZeroDivisors α] {k : Int} {a : α}
    (hk : k ≠ 0) (h : (k : α) * a = 0) : a = 0 := by
  have nat (n : Nat) (hn : n ≠ 0) (h : ((n : Int) : α) * a = 0) : a = 0 := by
    refine NoNatZeroDivisors.no_nat_zero_divisors n a 0 hn ?_
    show n • a = n • (0 : α)
    rw [Semiring.nsmul_eq_natCast_mul, Semiring.nsmul_eq_natCast_mul, ← Ring.intCast_natCast, h]
    exact (Semiring.mul_zero _).symm
  refine nat k.natAbs (by omega) ?_
  rcases Int.natAbs_cases k with e | e
  · rwa [← e]
  · rw [show (k.natAbs : Int) = -k by omega, Ring.intCast_neg, Ring.neg_mul, h, Ring.neg_zero]

end Lean.Grind
