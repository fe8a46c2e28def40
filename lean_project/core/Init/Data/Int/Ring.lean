/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Basic

/-!
# Integers: the ring laws

Every integer is a difference `subNatNat a b` of natural numbers, and on differences addition,
multiplication and negation are given by simple formulas. So each law is a law on `Nat`.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem subNatNat_add_right_add (a b c : Nat) : subNatNat (a + c) (b + c) = subNatNat a b := by
  simp only [subNatNat, Nat.add_sub_add_right]

theorem subNatNat_zero (a : Nat) : subNatNat a 0 = ofNat a := by
  unfold subNatNat
  rw [Nat.zero_sub]
  rfl

theorem subNatNat_zero_succ (b : Nat) : subNatNat 0 (b+1) = negSucc b := rfl

theorem subNatNat_add_eq (a b : Nat) : subNatNat (b + a) b = ofNat a := by
  have := subNatNat_add_right_add a 0 b
  rw [Nat.zero_add, Nat.add_comm] at this; rw [this, subNatNat_zero]

theorem subNatNat_add_succ (a b : Nat) : subNatNat a (a + b + 1) = negSucc b := by
  simp only [subNatNat, Nat.add_assoc, Nat.add_sub_cancel_left]

theorem ofNat_as (a : Nat) : ofNat a = subNatNat a 0 := (subNatNat_zero a).symm

theorem negSucc_as (a : Nat) : negSucc a = subNatNat 0 (a+1) := rfl

theorem exists_pair (i : Int) : ∃ a b, i = subNatNat a b :=
  match i with
  | ofNat a => ⟨a, 0, ofNat_as a⟩
  | negSucc a => ⟨0, a + 1, rfl⟩

theorem subNatNat_cases (a b : Nat) :
    (∃ k, a = b + k ∧ subNatNat a b = ofNat k) ∨
      (∃ k, b = a + k + 1 ∧ subNatNat a b = negSucc k) := by
  by_cases h : b ≤ a
  · rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
    exact .inl ⟨k, rfl, subNatNat_add_eq k b⟩
  · rcases Nat.exists_eq_add_of_le (Nat.lt_of_not_le h) with ⟨k, rfl⟩
    rw [Nat.succ_add]
    exact .inr ⟨k, rfl, subNatNat_add_succ a k⟩

theorem subNatNat_eq_iff {a b c d : Nat} : subNatNat a b = subNatNat c d ↔ a + d = c + b := by
  refine ⟨fun h ↦ ?_, fun h ↦ ?_⟩
  · rcases subNatNat_cases a b with ⟨k, rfl, f⟩ | ⟨k, rfl, f⟩ <;>
      rcases subNatNat_cases c d with ⟨l, rfl, g⟩ | ⟨l, rfl, g⟩ <;>
        have e := f.symm.trans (h.trans g)
    · cases e
      simp only [Nat.add_comm, Nat.add_left_comm]
    · cases e
    · cases e
    · cases e
      simp only [Nat.add_assoc, Nat.add_left_comm]
  · calc subNatNat a b = subNatNat (a + d) (b + d) := (subNatNat_add_right_add a b d).symm
      _ = subNatNat (c + b) (d + b) := by rw [h, Nat.add_comm b d]
      _ = subNatNat c d := subNatNat_add_right_add c d b

theorem subNatNat_add_subNatNat (a b c d : Nat) :
    subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) :=
  by
  rcases subNatNat_cases a b with ⟨k, e, f⟩ | ⟨k, e, f⟩ <;> rcases subNatNat_cases c d with ⟨l, e',
    f'⟩ | ⟨l, e', f'⟩ <;> rw [f, f'] <;> subst e e'
  · show ofNat (k + l) = _
    rw [ofNat_as, subNatNat_eq_iff]
    simp only [Nat.add_zero, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat k (l+1) = _
    rw [subNatNat_eq_iff]
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat l (k+1) = _
    rw [subNatNat_eq_iff]
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show negSucc (k + l + 1) = _
    rw [negSucc_as, subNatNat_eq_iff]
    simp only [Nat.zero_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

theorem negOfNat_as (n : Nat) : negOfNat n = subNatNat 0 n := by cases n <;> rfl

theorem subNatNat_mul_subNatNat (a b c d : Nat) :
    subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) :=
  by
  rcases subNatNat_cases a b with ⟨k, e, f⟩ | ⟨k, e, f⟩ <;> rcases subNatNat_cases c d with ⟨l, e',
    f'⟩ | ⟨l, e', f'⟩ <;> rw [f, f'] <;> subst e e'
  · show ofNat (k * l) = _; rw [ofNat_as, subNatNat_eq_iff]
    simp only [Nat.add_zero, Nat.mul_add, Nat.add_assoc,
      Nat.add_comm, Nat.add_left_comm, Nat.mul_comm]
  · show negOfNat (k * (l+1)) = _; rw [negOfNat_as, subNatNat_eq_iff]
    simp only [Nat.add_zero, Nat.mul_add, Nat.mul_one,
      Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.mul_comm]
  · show negOfNat ((k+1) * l) = _; rw [negOfNat_as, subNatNat_eq_iff]
    simp only [Nat.add_zero, Nat.mul_add, Nat.mul_one,
      Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.mul_comm]
  · show ofNat ((k+1) * (l+1)) = _; rw [ofNat_as, subNatNat_eq_iff]
    simp only [Nat.mul_add, Nat.mul_one, Nat.add_assoc,
      Nat.add_comm, Nat.add_left_comm, Nat.mul_comm]

theorem neg_subNatNat (a b : Nat) : -subNatNat a b = subNatNat b a := by
  rcases subNatNat_cases a b with ⟨k, rfl, f⟩ | ⟨k, rfl, f⟩
  · rw [f]
    refine (negOfNat_as k).trans (subNatNat_eq_iff.2 ?_)
    rw [Nat.zero_add, Nat.add_comm]
  · rw [f, Nat.add_assoc]
    exact (subNatNat_add_eq (k + 1) a).symm

theorem zero_as : (0 : Int) = subNatNat 0 0 := rfl

theorem one_as : (1 : Int) = subNatNat 1 0 := rfl

protected theorem add_comm (a b : Int) : a + b = b + a := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  simp only [subNatNat_add_subNatNat, Nat.add_comm]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  rcases exists_pair c with ⟨t, u, rfl⟩
  calc subNatNat p q + subNatNat r s + subNatNat t u
      = subNatNat (p + r + t) (q + s + u) := by
        rw [subNatNat_add_subNatNat, subNatNat_add_subNatNat]
    _ = subNatNat (p + (r + t)) (q + (s + u)) := by rw [Nat.add_assoc, Nat.add_assoc]
    _ = subNatNat p q + (subNatNat r s + subNatNat t u) := by
        rw [subNatNat_add_subNatNat, subNatNat_add_subNatNat]

protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) :=
  (Int.add_assoc a b c).symm.trans
    ((congrArg (· + c) (Int.add_comm a b)).trans (Int.add_assoc b a c))

protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b :=
  (Int.add_assoc a b c).trans
    ((congrArg (a + ·) (Int.add_comm b c)).trans (Int.add_assoc a c b).symm)

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  cases a <;> rfl

@[simp] protected theorem zero_add (a : Int) : 0 + a = a :=
  (Int.add_comm 0 a).trans (Int.add_zero a)

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl

protected theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rw [neg_subNatNat, subNatNat_add_subNatNat, Nat.add_comm q p]
  exact subNatNat_add_eq 0 (p + q)

protected theorem add_right_neg (a : Int) : a + -a = 0 :=
  (Int.add_comm a (-a)).trans (Int.add_left_neg a)

@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a

@[simp] protected theorem neg_neg (a : Int) : -(-a) = a := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rw [neg_subNatNat, neg_subNatNat]

@[simp] protected theorem neg_zero : -(0:Int) = 0 := rfl

protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  rw [subNatNat_add_subNatNat, neg_subNatNat, neg_subNatNat, neg_subNatNat,
    subNatNat_add_subNatNat]

@[simp] protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]
  rfl

@[simp] protected theorem sub_zero (a : Int) : a - 0 = a :=
  Int.add_zero a

@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add _

protected theorem sub_neg (a b : Int) : a - -b = a + b :=
  congrArg (a + ·) (Int.neg_neg b)

@[simp] protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a :=
  (Int.add_assoc a b (-b)).trans ((congrArg (a + ·) (Int.add_right_neg b)).trans (Int.add_zero a))

@[simp] protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b :=
  (Int.add_assoc (-a) a b).symm.trans
    ((congrArg (· + b) (Int.add_left_neg a)).trans (Int.zero_add b))

@[simp] protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b :=
  (Int.add_assoc a (-a) b).symm.trans
    ((congrArg (· + b) (Int.add_right_neg a)).trans (Int.zero_add b))

@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b

@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a :=
  (Int.add_assoc a (-b) b).trans ((congrArg (a + ·) (Int.add_left_neg b)).trans (Int.add_zero a))

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c :=
  calc b = -a + (a + b) := (Int.neg_add_cancel_left a b).symm
    _ = -a + (a + c) := congrArg (-a + ·) h
    _ = c := Int.neg_add_cancel_left a c

protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c :=
  calc a = a + b + -b := (Int.add_neg_cancel_right a b).symm
    _ = c + b + -b := congrArg (· + -b) h
    _ = c := Int.add_neg_cancel_right c b

protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) :=
  (Int.add_assoc a (-b) (-c)).trans (congrArg (a + ·) Int.neg_add.symm)

protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)

theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := by rw [h, Int.sub_self]

protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b :=
  calc a = a - b + b := (Int.sub_add_cancel a b).symm
    _ = 0 + b := congrArg (· + b) h
    _ = b := Int.zero_add b

protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b :=
  ⟨Int.eq_of_sub_eq_zero, sub_eq_zero_of_eq⟩

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  rw [subNatNat_mul_subNatNat, subNatNat_mul_subNatNat, Nat.add_comm (r * q), Nat.mul_comm p,
    Nat.mul_comm q, Nat.mul_comm p, Nat.mul_comm q]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  rcases exists_pair c with ⟨t, u, rfl⟩
  simp only [subNatNat_mul_subNatNat, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc,
    Nat.add_comm, Nat.add_left_comm]

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) :=
  (Int.mul_assoc a b c).symm.trans
    ((congrArg (· * c) (Int.mul_comm a b)).trans (Int.mul_assoc b a c))

protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b :=
  (Int.mul_assoc a b c).trans
    ((congrArg (a * ·) (Int.mul_comm b c)).trans (Int.mul_assoc a c b).symm)

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  rcases exists_pair c with ⟨t, u, rfl⟩
  simp only [subNatNat_add_subNatNat, subNatNat_mul_subNatNat, Nat.mul_add, Nat.add_assoc,
    Nat.add_left_comm]

protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c :=
  calc (a + b) * c = c * (a + b) := Int.mul_comm _ c
    _ = c * a + c * b := Int.mul_add c a b
    _ = a * c + b * c := congr (congrArg HAdd.hAdd (Int.mul_comm c a)) (Int.mul_comm c b)

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  cases a <;> rfl

@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 :=
  (Int.mul_comm 0 a).trans (Int.mul_zero a)

@[simp] protected theorem mul_one (a : Int) : a * 1 = a :=
  match a with
  | ofNat m => congrArg ofNat (Nat.mul_one m)
  | negSucc m => congrArg negOfNat (Nat.mul_one (m + 1))

@[simp] protected theorem one_mul (a : Int) : 1 * a = a :=
  (Int.mul_comm 1 a).trans (Int.mul_one a)

@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  rcases exists_pair a with ⟨p, q, rfl⟩
  rcases exists_pair b with ⟨r, s, rfl⟩
  simp only [neg_subNatNat, subNatNat_mul_subNatNat, Nat.add_comm]

@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) :=
  calc a * -b = -b * a := Int.mul_comm a (-b)
    _ = -(b * a) := Int.neg_mul b a
    _ = -(a * b) := congrArg Neg.neg (Int.mul_comm b a)

protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b :=
  calc -a * -b = -(-a * b) := Int.mul_neg (-a) b
    _ = - -(a * b) := congrArg Neg.neg (Int.neg_mul a b)
    _ = a * b := Int.neg_neg _

protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a :=
  ((Int.neg_mul 1 a).trans (congrArg Neg.neg (Int.one_mul a))).symm

protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]
  rfl

protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c :=
  (Int.add_mul a (-b) c).trans (congrArg (a * c + ·) (Int.neg_mul b c))

@[simp, norm_cast] theorem natCast_add (a b : Nat) : ((a + b : Nat) : Int) = (a : Int) + b := rfl

@[simp, norm_cast] theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Int) = (a : Int) * b := rfl

theorem natCast_succ (n : Nat) : ((n.succ : Nat) : Int) = (n : Int) + 1 := rfl

theorem ofNat_add_eq (a b : Nat) : ofNat (a + b) = ofNat a + ofNat b := rfl

@[simp, norm_cast] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl

@[simp, norm_cast] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl

@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = (n : Int) := rfl

theorem ofNat_inj {m n : Nat} : ((m : Nat) : Int) = n ↔ m = n := ⟨Int.ofNat.inj, congrArg _⟩

@[simp, norm_cast] theorem natCast_inj {m n : Nat} : ((m : Nat) : Int) = n ↔ m = n := ofNat_inj

theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl

protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl

protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e+1) = b ^ e * b := rfl

end Int

instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩

instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩

instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩

instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩

namespace Int

end Int
