/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Kronecker

/-!
# Identities of commutative rings by computation

A tactic writes both sides of an identity as data, and the kernel compares their values at one
large number (`Mathlib.Tactic.Ring.Kronecker`).
-/

universe u

namespace Mathlib.Tactic.Ring

open Lean (RArray)

/-- An arithmetic term over numbered atoms, as tactics compute with it. -/
inductive Term where
  | num (n : ℕ)
  | atom (i : ℕ)
  | add (a b : Term)
  | sub (a b : Term)
  | mul (a b : Term)
  | neg (a : Term)
  | pow (a : Term) (k : ℕ)
  | div (a : Term) (d : ℕ)
  deriving Inhabited

/-- All numerals of a ring, `0` and `1` among them. -/
@[reducible] def numeralOf (R : Type u) [Semiring R] : ∀ n, OfNat R n
  | 0 => inferInstance
  | 1 => inferInstance
  | _ + 2 => inferInstance

theorem numeralOf_eq_cast {R : Type u} [Semiring R] : ∀ n, (numeralOf R n).ofNat = (n : R)
  | 0 => Nat.cast_zero.symm
  | 1 => Nat.cast_one.symm
  | _ + 2 => rfl

namespace Term

/-! The functions that the kernel computes are recursors, which it unfolds fastest. -/

/-- The value of a term in a ring; a division is left out. -/
noncomputable def value {R : Type u} [CommRing R] (x : ℕ → R) (t : Term) : R :=
  Term.rec (motive := fun _ ↦ R) (fun n ↦ (numeralOf R n).ofNat) x (fun _ _ a b ↦ a + b)
    (fun _ _ a b ↦ a - b) (fun _ _ a b ↦ a * b) (fun _ a ↦ -a) (fun _ k a ↦ a ^ k)
    (fun _ _ a ↦ a) t

/-- The value of a term modulo `m`, in natural numbers. -/
noncomputable def modular (m : ℕ) (x : ℕ → ℕ) (t : Term) : ℕ :=
  Term.rec (motive := fun _ ↦ ℕ) (fun n ↦ n.mod m) (fun i ↦ (x i).mod m)
    (fun _ _ a b ↦ (a + b).mod m) (fun _ _ a b ↦ (a + (m - b)).mod m) (fun _ _ a b ↦ (a * b).mod m)
    (fun _ a ↦ m - a) (fun _ k a ↦ (a ^ k).mod m) (fun _ _ a ↦ a) t

/-- A bound of the sum of the absolute values of the coefficients. -/
noncomputable def size (t : Term) : ℕ :=
  Term.rec (motive := fun _ ↦ ℕ) (fun n ↦ n) (fun _ ↦ 1) (fun _ _ a b ↦ a + b)
    (fun _ _ a b ↦ a + b) (fun _ _ a b ↦ a * b) (fun _ a ↦ a) (fun _ k a ↦ a ^ k)
    (fun _ _ a ↦ a) t

/-- A bound of the degree in the atom `i`. -/
noncomputable def degreeIn (i : ℕ) (t : Term) : ℕ :=
  Term.rec (motive := fun _ ↦ ℕ) (fun _ ↦ 0) (fun j ↦ cond (Nat.beq j i) 1 0)
    (fun _ _ a b ↦ cond (Nat.ble a b) b a) (fun _ _ a b ↦ cond (Nat.ble a b) b a)
    (fun _ _ a b ↦ a + b) (fun _ a ↦ a) (fun _ k a ↦ a * k) (fun _ _ a ↦ a) t

/-- Whether all atoms have numbers below `n`. -/
noncomputable def atomsBelow (n : ℕ) (t : Term) : Bool :=
  Term.rec (motive := fun _ ↦ Bool) (fun _ ↦ true) (fun j ↦ Nat.blt j n)
    (fun _ _ a b ↦ cond a b false) (fun _ _ a b ↦ cond a b false) (fun _ _ a b ↦ cond a b false)
    (fun _ a ↦ a) (fun _ _ a ↦ a) (fun _ _ a ↦ a) t

/-! ### Exponents in a mixed radix -/

/-- Exponents of all atoms. -/
abbrev Exponents := ℕ → ℕ

/-- The exponents of an atom. -/
def unit (i : ℕ) : Exponents := fun j ↦ cond (Nat.beq i j) 1 0

/-- The exponents of a product. -/
def plus (e f : Exponents) : Exponents := fun j ↦ e j + f j

/-- The exponents from atom `k` on as one number. -/
def pack (e : Exponents) : ℕ → List ℕ → ℕ
  | _, [] => 0
  | k, r :: rs => e k + r * pack e (k + 1) rs

/-- The product of the powers of the atoms from `k` on, by the packed exponents. -/
def unpack {R : Type u} [CommRing R] (x : ℕ → R) (m : ℕ) : ℕ → List ℕ → R
  | _, [] => 1
  | k, r :: rs => x k ^ (m % r) * unpack x (m / r) (k + 1) rs

/-- The same by the exponents. -/
def monomial {R : Type u} [CommRing R] (x : ℕ → R) (e : Exponents) : ℕ → List ℕ → R
  | _, [] => 1
  | k, _ :: rs => x k ^ e k * monomial x e (k + 1) rs

/-- One more than the largest packed exponent. -/
def total : List ℕ → ℕ
  | [] => 1
  | r :: rs => r * total rs

/-- Whether the exponents from atom `k` on are digits. -/
def Fits (e : Exponents) : ℕ → List ℕ → Prop
  | _, [] => True
  | k, r :: rs => e k < r ∧ Fits e (k + 1) rs

section Packing

variable {R : Type u} [CommRing R] (x : ℕ → R)

theorem beq_of_ne {i k : ℕ} (h : i ≠ k) : Nat.beq i k = false := by
  cases e : Nat.beq i k
  · rfl
  · exact absurd (Nat.eq_of_beq_eq_true e) h

theorem pack_plus (e f : Exponents) : ∀ k rs, pack (plus e f) k rs = pack e k rs + pack f k rs
  | _, [] => rfl
  | k, r :: rs => by
    rw [pack, pack, pack, pack_plus e f, plus, Nat.mul_add]; omega

theorem monomial_plus (e f : Exponents) :
    ∀ k rs, monomial x (plus e f) k rs = monomial x e k rs * monomial x f k rs
  | _, [] => (mul_one 1).symm
  | k, r :: rs => by
    rw [monomial, monomial, monomial, monomial_plus e f, plus, pow_add, mul_mul_mul_comm]

theorem monomial_zero : ∀ k (rs : List ℕ), monomial x (fun _ ↦ 0) k rs = 1
  | _, [] => rfl
  | k, r :: rs => by rw [monomial, monomial_zero, pow_zero, mul_one]

theorem pack_zero : ∀ k (rs : List ℕ), pack (fun _ ↦ 0) k rs = 0
  | _, [] => rfl
  | k, r :: rs => by rw [pack, pack_zero, Nat.mul_zero]

theorem monomial_unit_of_lt {i : ℕ} : ∀ k rs, i < k → monomial x (unit i) k rs = 1
  | _, [], _ => rfl
  | k, r :: rs, h => by
    rw [monomial, monomial_unit_of_lt (k + 1) rs (by omega), unit,
      beq_of_ne (by omega : i ≠ k)]
    exact (mul_one _).trans (pow_zero _)

theorem monomial_unit {i : ℕ} :
    ∀ k rs, k ≤ i → i < k + rs.length → monomial x (unit i) k rs = x i
  | k, [], h, l => absurd l (by simpa using h)
  | k, r :: rs, h, l => by
    rcases Nat.eq_or_lt_of_le h with rfl | h
    · rw [monomial, monomial_unit_of_lt x _ _ (Nat.lt_succ_self _), unit, Nat.beq_refl]
      exact (mul_one _).trans (pow_one _)
    · rw [List.length_cons] at l
      rw [monomial, monomial_unit (k + 1) rs h (by omega), unit,
        beq_of_ne (by omega : i ≠ k)]
      exact (congrArg (· * x i) (pow_zero _)).trans (one_mul _)

theorem unpack_pack (e : Exponents) :
    ∀ k rs, Fits e k rs → unpack x (pack e k rs) k rs = monomial x e k rs
  | _, [], _ => rfl
  | k, r :: rs, ⟨h, hs⟩ => by
    have r0 : 0 < r := Nat.lt_of_le_of_lt (Nat.zero_le _) h
    rw [unpack, pack, monomial, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt h,
      Nat.add_mul_div_left _ _ r0, Nat.div_eq_of_lt h, Nat.zero_add, unpack_pack e _ _ hs]

theorem pack_lt_total (e : Exponents) : ∀ k rs, Fits e k rs → pack e k rs < total rs
  | _, [], _ => Nat.zero_lt_one
  | k, r :: rs, ⟨h, hs⟩ => by
    have := pack_lt_total e _ _ hs
    calc pack e k (r :: rs) = e k + r * pack e (k + 1) rs := rfl
      _ < r * pack e (k + 1) rs + r := by omega
      _ = r * (pack e (k + 1) rs + 1) := (Nat.mul_succ _ _).symm
      _ ≤ r * total rs := Nat.mul_le_mul_left r this

theorem fits_of {e : Exponents} : ∀ k rs, (∀ i (h : i < rs.length), e (k + i) < rs[i]) →
    Fits e k rs
  | _, [], _ => trivial
  | k, r :: rs, h => by
    refine ⟨h 0 (Nat.zero_lt_succ _), fits_of (k + 1) rs fun i hi ↦ ?_⟩
    have := h (i + 1) (Nat.succ_lt_succ hi)
    rw [Nat.add_right_comm]; exact this

end Packing
end Term
end Mathlib.Tactic.Ring
