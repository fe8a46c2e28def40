/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Rat.Fraction

/-!
# Rational numbers: the laws of a field

An operation on fractions is a fraction, and a law is then an identity of integers.
-/

namespace Rat

/-! ### Operations on fractions -/

theorem add_def (a b : Rat) :
    a + b = normalize (a.num * b.den + b.num * a.den) (a.den * b.den)
      (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.add a b = _; unfold Rat.add; rfl

theorem add_def' (a b : Rat) : a + b = mkRat (a.num * b.den + b.num * a.den) (a.den * b.den) := by
  rw [add_def, normalize_eq_mkRat]

theorem sub_def (a b : Rat) :
    a - b = normalize (a.num * b.den - b.num * a.den) (a.den * b.den)
      (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.sub a b = _; unfold Rat.sub; rfl

theorem sub_def' (a b : Rat) : a - b = mkRat (a.num * b.den - b.num * a.den) (a.den * b.den) := by
  rw [sub_def, normalize_eq_mkRat]

theorem mul_def (a b : Rat) :
    a * b = normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.mul a b = _; unfold Rat.mul; rfl

theorem mul_def' (a b : Rat) : a * b = mkRat (a.num * b.num) (a.den * b.den) := by
  rw [mul_def, normalize_eq_mkRat]

theorem inv_def (a : Rat) : a⁻¹ = divInt a.den a.num := by
  show Rat.inv a = _; unfold Rat.inv; rfl

protected theorem div_def (a b : Rat) : a / b = a * b⁻¹ := rfl

theorem pow_def (q : Rat) (n : Nat) :
    q ^ n = ⟨q.num ^ n, q.den ^ n, (Rat.pow q n).den_nz, (Rat.pow q n).reduced⟩ := rfl

theorem mkRat_add_mkRat (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ + mkRat n₂ d₂ = mkRat (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) := by
  have c₁ := mkRat_cross n₁ z₁
  have c₂ := mkRat_cross n₂ z₂
  rw [add_def', mkRat_eq_iff (Nat.mul_ne_zero (den_nz _) (den_nz _)) (Nat.mul_ne_zero z₁ z₂)]
  generalize (mkRat n₁ d₁).num = a, (mkRat n₁ d₁).den = b, (mkRat n₂ d₂).num = a',
    (mkRat n₂ d₂).den = b' at *
  grind

theorem mkRat_mul_mkRat (n₁ n₂ : Int) (d₁ d₂ : Nat) :
    mkRat n₁ d₁ * mkRat n₂ d₂ = mkRat (n₁ * n₂) (d₁ * d₂) := by
  by_cases z₁ : d₁ = 0
  · rw [z₁, Nat.zero_mul, mkRat_zero, mul_def', zero_num, Int.zero_mul, zero_mkRat, mkRat_zero]
  by_cases z₂ : d₂ = 0
  · rw [z₂, Nat.mul_zero, mkRat_zero, mul_def', zero_num, Int.mul_zero, zero_mkRat, mkRat_zero]
  have c₁ := mkRat_cross n₁ z₁
  have c₂ := mkRat_cross n₂ z₂
  rw [mul_def', mkRat_eq_iff (Nat.mul_ne_zero (den_nz _) (den_nz _)) (Nat.mul_ne_zero z₁ z₂)]
  generalize (mkRat n₁ d₁).num = a, (mkRat n₁ d₁).den = b, (mkRat n₂ d₂).num = a',
    (mkRat n₂ d₂).den = b' at *
  grind

theorem neg_mkRat (n : Int) (d : Nat) : -mkRat n d = mkRat (-n) d := by
  by_cases h : d = 0
  · rw [h]; rfl
  · rw [eq_mkRat_iff h, neg_num, neg_den, Int.neg_mul, mkRat_cross n h, Int.neg_mul]

theorem inv_mkRat (n : Int) (d : Nat) : (mkRat n d)⁻¹ = divInt d n := by
  by_cases h : d = 0
  · rw [h, inv_def, mkRat_zero, zero_num, divInt_zero, Int.natCast_zero, zero_divInt]
  · have c := mkRat_cross n h
    by_cases z : n = 0
    · rw [inv_def, z, zero_mkRat, zero_num, divInt_zero, divInt_zero]
    · rw [inv_def, divInt_eq_divInt_iff _ z, Int.mul_comm, ← c, Int.mul_comm]
      exact fun e ↦ z ((mkRat_eq_zero h).1 (num_eq_zero.1 e))

@[simp] theorem divInt_add_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    divInt n₁ d₁ + divInt n₂ d₂ = divInt (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) := by
  obtain ⟨a, rfl | rfl⟩ := Int.eq_nat_or_neg d₁ <;> obtain ⟨b, rfl | rfl⟩ := Int.eq_nat_or_neg d₂
    <;> simp only [divInt_neg', divInt_ofNat, Int.neg_mul, Int.mul_neg, ← Int.natCast_mul,
      Int.neg_neg]
    <;> rw [mkRat_add_mkRat _ _ (by omega) (by omega)] <;> congr 1 <;> grind

theorem divInt_mul_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} :
    divInt n₁ d₁ * divInt n₂ d₂ = divInt (n₁ * n₂) (d₁ * d₂) := by
  obtain ⟨a, rfl | rfl⟩ := Int.eq_nat_or_neg d₁ <;> obtain ⟨b, rfl | rfl⟩ := Int.eq_nat_or_neg d₂
    <;> simp only [divInt_neg', divInt_ofNat, Int.neg_mul, Int.mul_neg, ← Int.natCast_mul,
      Int.neg_neg, mkRat_mul_mkRat]

@[simp] theorem neg_divInt (n d : Int) : -divInt n d = divInt (-n) d := by
  obtain ⟨a, rfl | rfl⟩ := Int.eq_nat_or_neg d <;> simp only [divInt_neg', divInt_ofNat, neg_mkRat]

@[simp] theorem inv_divInt (n d : Int) : (divInt n d)⁻¹ = divInt d n := by
  obtain ⟨a, rfl | rfl⟩ := Int.eq_nat_or_neg d
  · rw [divInt_ofNat, inv_mkRat]
  · rw [divInt_neg', divInt_ofNat, inv_mkRat, ← neg_divInt_neg, Int.neg_neg]

/-! ### Field laws -/

protected theorem add_comm (a b : Rat) : a + b = b + a := by
  rw [add_def', add_def', Int.add_comm, Nat.mul_comm]

@[simp] protected theorem add_zero (a : Rat) : a + 0 = a := by
  rw [add_def', zero_num, zero_den, Int.zero_mul, Int.add_zero, Nat.mul_one]
  exact (congrArg (mkRat · a.den) (Int.mul_one _)).trans (mkRat_self a)

@[simp] protected theorem zero_add (a : Rat) : 0 + a = a := by rw [Rat.add_comm, Rat.add_zero]

protected theorem add_assoc (a b c : Rat) : a + b + c = a + (b + c) := by
  obtain ⟨n, d, h, rfl⟩ := exists_mkRat a
  obtain ⟨n', d', h', rfl⟩ := exists_mkRat b
  obtain ⟨n'', d'', h'', rfl⟩ := exists_mkRat c
  simp only [mkRat_add_mkRat, h, h', h'', ne_eq, not_false_eq_true, Nat.mul_ne_zero, Nat.mul_assoc,
    Int.natCast_mul]
  congr 1
  grind

protected theorem add_left_comm (a b c : Rat) : a + (b + c) = b + (a + c) := by
  rw [← Rat.add_assoc, Rat.add_comm a, Rat.add_assoc]

protected theorem neg_add_cancel (a : Rat) : -a + a = 0 := by
  rw [add_def', neg_num, neg_den, Int.neg_mul, Int.add_left_neg, zero_mkRat]

protected theorem add_neg_cancel (a : Rat) : a + -a = 0 := by
  rw [Rat.add_comm, Rat.neg_add_cancel]

protected theorem sub_eq_add_neg (a b : Rat) : a - b = a + -b := by
  rw [sub_def', add_def', neg_num, neg_den, Int.neg_mul, Int.sub_eq_add_neg]

protected theorem mul_comm (a b : Rat) : a * b = b * a := by
  rw [mul_def', mul_def', Int.mul_comm, Nat.mul_comm]

@[simp] protected theorem mul_zero (a : Rat) : a * 0 = 0 := by
  rw [mul_def', zero_num, Int.mul_zero, zero_mkRat]

@[simp] protected theorem zero_mul (a : Rat) : 0 * a = 0 := by rw [Rat.mul_comm, Rat.mul_zero]

@[simp] protected theorem mul_one (a : Rat) : a * 1 = a := by
  rw [mul_def', one_num, one_den, Int.mul_one, Nat.mul_one, mkRat_self]

@[simp] protected theorem one_mul (a : Rat) : 1 * a = a := by rw [Rat.mul_comm, Rat.mul_one]

protected theorem mul_assoc (a b c : Rat) : a * b * c = a * (b * c) := by
  obtain ⟨n, d, h, rfl⟩ := exists_mkRat a
  obtain ⟨n', d', h', rfl⟩ := exists_mkRat b
  obtain ⟨n'', d'', h'', rfl⟩ := exists_mkRat c
  rw [mkRat_mul_mkRat, mkRat_mul_mkRat, mkRat_mul_mkRat, mkRat_mul_mkRat, Int.mul_assoc,
    Nat.mul_assoc]

protected theorem add_mul (a b c : Rat) : (a + b) * c = a * c + b * c := by
  obtain ⟨n, d, h, rfl⟩ := exists_mkRat a
  obtain ⟨n', d', h', rfl⟩ := exists_mkRat b
  obtain ⟨n'', d'', h'', rfl⟩ := exists_mkRat c
  have hd := Nat.mul_ne_zero h h''
  have hd' := Nat.mul_ne_zero h' h''
  rw [mkRat_add_mkRat _ _ h h', mkRat_mul_mkRat, mkRat_mul_mkRat, mkRat_mul_mkRat,
    mkRat_add_mkRat _ _ hd hd', mkRat_eq_iff (Nat.mul_ne_zero (Nat.mul_ne_zero h h') h'')
      (Nat.mul_ne_zero hd hd')]
  simp only [Int.natCast_mul]
  grind

protected theorem mul_add (a b c : Rat) : a * (b + c) = a * b + a * c := by
  rw [Rat.mul_comm, Rat.add_mul, Rat.mul_comm, Rat.mul_comm c a]

protected theorem mul_neg (a b : Rat) : a * -b = -(a * b) := by
  rw [mul_def', mul_def', neg_num, neg_den, Int.mul_neg, neg_mkRat]

protected theorem neg_mul (a b : Rat) : -a * b = -(a * b) := by
  rw [Rat.mul_comm, Rat.mul_neg, Rat.mul_comm]

protected theorem mul_inv_cancel (a : Rat) : a ≠ 0 → a * a⁻¹ = 1 := by
  intro ha
  obtain ⟨n, d, h, rfl⟩ := exists_mkRat a
  rw [inv_mkRat, ← divInt_ofNat, divInt_mul_divInt, Int.mul_comm]
  exact divInt_self' (Int.mul_ne_zero (by omega) ((mkRat_ne_zero h).1 ha))

protected theorem inv_mul_cancel (a : Rat) (h : a ≠ 0) : a⁻¹ * a = 1 := by
  rw [Rat.mul_comm, Rat.mul_inv_cancel a h]

@[simp] protected theorem inv_zero : (0 : Rat)⁻¹ = 0 := by
  rw [inv_def, zero_num, divInt_zero]

protected theorem inv_inv (a : Rat) : a⁻¹⁻¹ = a := by
  rw [inv_def a, inv_divInt, num_divInt_den]

/-! ### Casts -/

@[simp, norm_cast] protected theorem intCast_inj {a b : Int} : (a : Rat) = (b : Rat) ↔ a = b :=
  ⟨congrArg Rat.num, congrArg _⟩

@[simp, norm_cast] protected theorem natCast_inj {a b : Nat} : (a : Rat) = (b : Rat) ↔ a = b :=
  ⟨fun h ↦ Int.ofNat.inj (congrArg Rat.num h), congrArg _⟩

protected theorem intCast_zero : ((0 : Int) : Rat) = (0 : Rat) := rfl
protected theorem intCast_one : ((1 : Int) : Rat) = (1 : Rat) := rfl
protected theorem natCast_zero : ((0 : Nat) : Rat) = (0 : Rat) := rfl
protected theorem natCast_one : ((1 : Nat) : Rat) = (1 : Rat) := rfl

@[simp, norm_cast] theorem intCast_natCast (n : Nat) : ((n : Int) : Rat) = n := rfl
@[simp, norm_cast] theorem intCast_ofNat {n : Nat} :
    ((OfNat.ofNat n : Int) : Rat) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem natCast_ofNat {n : Nat} :
    ((OfNat.ofNat n : Nat) : Rat) = OfNat.ofNat n := rfl

@[simp, norm_cast] protected theorem intCast_neg (a : Int) : ((-a : Int) : Rat) = -(a : Rat) := rfl

@[simp, norm_cast] protected theorem intCast_add (a b : Int) :
    ((a + b : Int) : Rat) = (a : Rat) + (b : Rat) := by
  rw [← mkRat_one, ← mkRat_one, ← mkRat_one, mkRat_add_mkRat _ _ Nat.one_ne_zero Nat.one_ne_zero]
  exact congrArg (mkRat · 1) (by omega)

@[simp, norm_cast] protected theorem intCast_mul (a b : Int) :
    ((a * b : Int) : Rat) = (a : Rat) * (b : Rat) := by
  rw [← mkRat_one, ← mkRat_one, ← mkRat_one, mkRat_mul_mkRat]

@[simp, norm_cast] protected theorem intCast_sub (a b : Int) :
    ((a - b : Int) : Rat) = (a : Rat) - (b : Rat) := by
  rw [Int.sub_eq_add_neg, Rat.intCast_add, Rat.intCast_neg, Rat.sub_eq_add_neg]

@[simp, norm_cast] protected theorem natCast_add (a b : Nat) :
    ((a + b : Nat) : Rat) = (a : Rat) + (b : Rat) := Rat.intCast_add a b

@[simp, norm_cast] protected theorem natCast_mul (a b : Nat) :
    ((a * b : Nat) : Rat) = (a : Rat) * (b : Rat) := Rat.intCast_mul a b

/-! ### Powers -/

protected theorem pow_zero (q : Rat) : q ^ 0 = 1 := rfl

protected theorem pow_succ (q : Rat) (n : Nat) : q ^ (n + 1) = q ^ n * q := by
  rw [← mkRat_self (q ^ (n + 1)), mul_def']; rfl

protected theorem zpow_zero (q : Rat) : q ^ (0 : Int) = 1 := rfl

protected theorem zpow_natCast (q : Rat) (n : Nat) : q ^ (n : Int) = q ^ n := rfl

protected theorem zpow_neg (q : Rat) (n : Int) : q ^ (-n : Int) = (q ^ n)⁻¹ := by
  rcases n with (_ | n) | n
  · show (1 : Rat) = 1⁻¹
    rw [← Rat.one_mul (1⁻¹ : Rat), Rat.mul_inv_cancel 1 (by decide)]
  · rfl
  · exact (Rat.inv_inv _).symm

@[simp, norm_cast] protected theorem intCast_pow (a : Int) (n : Nat) :
    ((a ^ n : Int) : Rat) = (a : Rat) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, Rat.intCast_mul, ih, Rat.pow_succ]

@[simp, norm_cast] protected theorem natCast_pow (a n : Nat) :
    ((a ^ n : Nat) : Rat) = (a : Rat) ^ n := by
  rw [← intCast_natCast, Int.natCast_pow, Rat.intCast_pow]; rfl

end Rat
