/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.CharZero.Defs
import Mathlib.Algebra.Ring.Nat
import Mathlib.Tactic.Ring.Check

/-!
# Identities of fields and semirings

In a field of characteristic zero, where numerals may be divided by, both sides are brought over a
common denominator. A semiring is looked at in a ring that it is part of.
-/

universe u

namespace Mathlib.Tactic.Ring

/-- A semiring that is part of a ring. -/
class PartOfRing (R : Type u) [CommSemiring R] where
  ring : Type u
  [commRing : CommRing ring]
  map : R → ring
  injective : Function.Injective map
  map_natCast : ∀ n : ℕ, map n = n
  map_add : ∀ a b, map (a + b) = map a + map b
  map_mul : ∀ a b, map (a * b) = map a * map b
  map_pow : ∀ a (n : ℕ), map (a ^ n) = map a ^ n

attribute [instance_reducible, instance] PartOfRing.commRing

instance : PartOfRing ℕ where
  ring := ℤ
  map n := n
  injective _ _ h := Int.ofNat.inj h
  map_natCast _ := rfl
  map_add := Nat.cast_add
  map_mul := Nat.cast_mul
  map_pow := Nat.cast_pow

namespace Term

/-- The value of a term in a semiring; subtraction and division are left out. -/
noncomputable def semiringValue {R : Type u} [CommSemiring R] (x : ℕ → R) (t : Term) : R :=
  Term.rec (motive := fun _ ↦ R) (fun n ↦ (numeralOf R n).ofNat) x (fun _ _ a b ↦ a + b)
    (fun _ _ a _ ↦ a) (fun _ _ a b ↦ a * b) (fun _ a ↦ a) (fun _ k a ↦ a ^ k) (fun _ _ a ↦ a) t

/-- Whether there is no subtraction. -/
noncomputable def additive (t : Term) : Bool :=
  Term.rec (motive := fun _ ↦ Bool) (fun _ ↦ true) (fun _ ↦ true) (fun _ _ a b ↦ cond a b false)
    (fun _ _ _ _ ↦ false) (fun _ _ a b ↦ cond a b false) (fun _ _ ↦ false) (fun _ _ a ↦ a)
    (fun _ _ a ↦ a) t

open PartOfRing in
theorem map_semiringValue {R : Type u} [CommSemiring R] [p : PartOfRing R] (x : ℕ → R) :
    ∀ t : Term, t.additive = true → map (t.semiringValue x) = t.value fun i ↦ map (x i)
  | num n, _ => by
    refine (congrArg map (numeralOf_eq_cast n)).trans ?_
    rw [map_natCast]; exact (numeralOf_eq_cast n).symm
  | atom _, _ => rfl
  | add a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    refine (map_add _ _).trans ?_
    rw [← semiringValue, ← semiringValue, map_semiringValue x a h, map_semiringValue x b k]; rfl
  | mul a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    refine (map_mul _ _).trans ?_
    rw [← semiringValue, ← semiringValue, map_semiringValue x a h, map_semiringValue x b k]; rfl
  | pow a k, h => by
    refine (map_pow _ _).trans ?_
    rw [← semiringValue, map_semiringValue x a h]; rfl
  | div a _, h => map_semiringValue x a h

/-- The value of a term in a field. -/
noncomputable def fieldValue {K : Type u} [Field K] (x : ℕ → K) (t : Term) : K :=
  Term.rec (motive := fun _ ↦ K) (fun n ↦ (numeralOf K n).ofNat) x (fun _ _ a b ↦ a + b)
    (fun _ _ a b ↦ a - b) (fun _ _ a b ↦ a * b) (fun _ a ↦ -a) (fun _ k a ↦ a ^ k)
    (fun _ d a ↦ a / (numeralOf K d).ofNat) t

/-- Whether no numeral that is divided by is zero. -/
noncomputable def divides (t : Term) : Bool :=
  Term.rec (motive := fun _ ↦ Bool) (fun _ ↦ true) (fun _ ↦ true) (fun _ _ a b ↦ cond a b false)
    (fun _ _ a b ↦ cond a b false) (fun _ _ a b ↦ cond a b false) (fun _ a ↦ a) (fun _ _ a ↦ a)
    (fun _ d a ↦ cond a (Nat.blt 0 d) false) t

/-- A common denominator. -/
noncomputable def den (t : Term) : ℕ :=
  Term.rec (motive := fun _ ↦ ℕ) (fun _ ↦ 1) (fun _ ↦ 1) (fun _ _ a b ↦ a * (b / Nat.gcd a b))
    (fun _ _ a b ↦ a * (b / Nat.gcd a b)) (fun _ _ a b ↦ a * b) (fun _ a ↦ a)
    (fun _ k a ↦ a ^ k) (fun _ d a ↦ a * d) t

/-- A multiple of a term. -/
def scale (n : ℕ) (a : Term) : Term := mul (num n) a

/-- The term times its denominator. -/
noncomputable def numerator (t : Term) : Term :=
  Term.rec (motive := fun _ ↦ Term) num atom
    (fun a b m n ↦ add (scale (b.den / Nat.gcd a.den b.den) m)
      (scale (a.den / Nat.gcd a.den b.den) n))
    (fun a b m n ↦ sub (scale (b.den / Nat.gcd a.den b.den) m)
      (scale (a.den / Nat.gcd a.den b.den) n))
    (fun _ _ m n ↦ mul m n) (fun _ m ↦ neg m) (fun _ k m ↦ pow m k) (fun _ _ m ↦ m) t

section Field

variable {K : Type u} [Field K]

theorem den_ne_zero : ∀ a : Term, a.divides = true → a.den ≠ 0
  | num _, _ | atom _, _ => Nat.one_ne_zero
  | add a b, h | sub a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    refine Nat.mul_ne_zero (den_ne_zero a h) fun e ↦ den_ne_zero b k ?_
    rw [← Nat.div_mul_cancel (Nat.gcd_dvd_right a.den b.den)]
    exact (congrArg (· * Nat.gcd a.den b.den) e).trans (Nat.zero_mul _)
  | mul a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    exact Nat.mul_ne_zero (den_ne_zero a h) (den_ne_zero b k)
  | neg a, h => den_ne_zero a h
  | pow a k, h => Nat.pos_iff_ne_zero.1 (Nat.pow_pos (Nat.pos_iff_ne_zero.2 (den_ne_zero a h)))
  | div a d, h => by
    obtain ⟨h, k⟩ := bool_and h
    exact Nat.mul_ne_zero (den_ne_zero a h) (Nat.pos_iff_ne_zero.1 (Nat.le_of_ble_eq_true k))

theorem value_scale (x : ℕ → K) (n : ℕ) (a : Term) : (scale n a).value x = n * a.value x :=
  congrArg (· * a.value x) (numeralOf_eq_cast n)

/-- Both parts of a sum over a common denominator. -/
theorem common_den (m n : ℕ) :
    n / Nat.gcd m n * m = m * (n / Nat.gcd m n) ∧ m / Nat.gcd m n * n = m * (n / Nat.gcd m n) := by
  refine ⟨Nat.mul_comm _ _, ?_⟩
  rw [← Nat.mul_div_assoc m (Nat.gcd_dvd_right m n), Nat.mul_comm,
    ← Nat.mul_div_assoc n (Nat.gcd_dvd_left m n), Nat.mul_comm]

variable [CharZero K]

theorem value_numerator (x : ℕ → K) :
    ∀ a : Term, a.divides = true → a.numerator.value x = (a.den : K) * a.fieldValue x
  | num n, _ => by
    rw [show (num n).den = 1 from rfl, Nat.cast_one, one_mul]; rfl
  | atom i, _ => by rw [show (atom i).den = 1 from rfl, Nat.cast_one, one_mul]; rfl
  | add a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    obtain ⟨l, r⟩ := common_den a.den b.den
    show (scale (b.den / Nat.gcd a.den b.den) a.numerator).value x +
      (scale (a.den / Nat.gcd a.den b.den) b.numerator).value x =
      ((a.den * (b.den / Nat.gcd a.den b.den) : ℕ) : K) * (a.fieldValue x + b.fieldValue x)
    rw [value_scale, value_scale, value_numerator x a h, value_numerator x b k, ← mul_assoc,
      ← mul_assoc, ← Nat.cast_mul, ← Nat.cast_mul, l, r, mul_add]
  | sub a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    obtain ⟨l, r⟩ := common_den a.den b.den
    show (scale (b.den / Nat.gcd a.den b.den) a.numerator).value x -
      (scale (a.den / Nat.gcd a.den b.den) b.numerator).value x =
      ((a.den * (b.den / Nat.gcd a.den b.den) : ℕ) : K) * (a.fieldValue x - b.fieldValue x)
    rw [value_scale, value_scale, value_numerator x a h, value_numerator x b k, ← mul_assoc,
      ← mul_assoc, ← Nat.cast_mul, ← Nat.cast_mul, l, r, mul_sub]
  | mul a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    show a.numerator.value x * b.numerator.value x =
      ((a.den * b.den : ℕ) : K) * (a.fieldValue x * b.fieldValue x)
    rw [value_numerator x a h, value_numerator x b k, Nat.cast_mul, mul_mul_mul_comm]
  | neg a, h => by
    show -a.numerator.value x = (a.den : K) * -a.fieldValue x
    rw [value_numerator x a h, mul_neg]
  | pow a k, h => by
    show a.numerator.value x ^ k = ((a.den ^ k : ℕ) : K) * a.fieldValue x ^ k
    rw [value_numerator x a h, Nat.cast_pow, mul_pow]
  | div a d, h => by
    obtain ⟨h, k⟩ := bool_and h
    have hd : (d : K) ≠ 0 :=
      Nat.cast_ne_zero.2 (Nat.pos_iff_ne_zero.1 (Nat.le_of_ble_eq_true k))
    show a.numerator.value x =
      ((a.den * d : ℕ) : K) * (a.fieldValue x / (numeralOf K d).ofNat)
    rw [value_numerator x a h, numeralOf_eq_cast, Nat.cast_mul, mul_assoc, mul_comm (d : K),
      div_mul_cancel₀ _ hd]

/-- The check for two terms of a field. -/
noncomputable def sameInField (bits : ℕ) (rs : List ℕ) (a b : Term) : Bool :=
  cond a.divides (cond b.divides
    (same bits rs (scale b.den a.numerator) (scale a.den b.numerator)) false) false

theorem fieldValue_eq_of_same (x : ℕ → K) {bits : ℕ} {rs : List ℕ} {a b : Term}
    (h : sameInField bits rs a b = true) : a.fieldValue x = b.fieldValue x := by
  obtain ⟨ha, h⟩ := bool_and h
  obtain ⟨hb, h⟩ := bool_and h
  have e := value_eq_of_same x h
  rw [value_scale, value_scale, value_numerator x a ha, value_numerator x b hb,
    mul_left_comm] at e
  exact mul_left_cancel₀ (Nat.cast_ne_zero.2 (den_ne_zero b hb))
    (mul_left_cancel₀ (Nat.cast_ne_zero.2 (den_ne_zero a ha)) e)

end Field

/-- The check for two terms of a semiring. -/
noncomputable def sameInSemiring (bits : ℕ) (rs : List ℕ) (a b : Term) : Bool :=
  cond a.additive (cond b.additive (same bits rs a b) false) false

theorem semiringValue_eq_of_same {R : Type u} [CommSemiring R] [p : PartOfRing R] (x : ℕ → R)
    {bits : ℕ} {rs : List ℕ} {a b : Term} (h : sameInSemiring bits rs a b = true) :
    a.semiringValue x = b.semiringValue x := by
  obtain ⟨ha, h⟩ := bool_and h
  obtain ⟨hb, h⟩ := bool_and h
  refine PartOfRing.injective ?_
  rw [map_semiringValue x a ha, map_semiringValue x b hb]
  exact value_eq_of_same _ h

end Term

/-! ### What tactics apply: the atoms are an array -/

open Lean (RArray)

theorem eq_in_ring {R : Type u} [CommRing R] (x : RArray R) (bits : ℕ) (rs : List ℕ) (a b : Term)
    (h : Term.same bits rs a b = true) : a.value x.get = b.value x.get :=
  Term.value_eq_of_same _ h

theorem eq_in_semiring {R : Type u} [CommSemiring R] [PartOfRing R] (x : RArray R) (bits : ℕ)
    (rs : List ℕ) (a b : Term) (h : Term.sameInSemiring bits rs a b = true) :
    a.semiringValue x.get = b.semiringValue x.get :=
  Term.semiringValue_eq_of_same _ h

theorem eq_in_field {K : Type u} [Field K] [CharZero K] (x : RArray K) (bits : ℕ) (rs : List ℕ)
    (a b : Term) (h : Term.sameInField bits rs a b = true) :
    a.fieldValue x.get = b.fieldValue x.get :=
  Term.fieldValue_eq_of_same _ h

end Mathlib.Tactic.Ring
