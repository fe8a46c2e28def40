/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.RArray
import Init.Grind.Ring.Basic

/-!
# Polynomials over the rings of `grind`

`Expr` mirrors the terms of a goal and `Poly` is what the ring solver computes with. Constructors
and denotations are fixed by the compiled solver. Arithmetic here is ours and serves certificates
only: it takes the multiplication of monomials as a parameter, so that the commutative and the
noncommutative case share it, and it keeps polynomials as lists in no particular order.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

abbrev Var := Nat

/-- The atoms, by number. -/
abbrev Context (α : Type u) := RArray α

/-- The value of an atom. -/
def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

/-- Terms as they occur in a goal. -/
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)

/-- A numeral, with its sign in front. -/
def denoteInt {α : Type u} [Ring α] (k : Int) : α :=
  match k with
  | .ofNat n => OfNat.ofNat (α := α) n
  | .negSucc n => -OfNat.ofNat (α := α) (n + 1)

/-- The value of a term. -/
def Expr.denote {α : Type u} [Ring α] (ctx : Context α) : Expr → α
  | num k => denoteInt k
  | natCast k => NatCast.natCast (R := α) k
  | intCast k => IntCast.intCast (R := α) k
  | var x => x.denote ctx
  | neg a => -a.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | sub a b => a.denote ctx - b.denote ctx
  | mul a b => a.denote ctx * b.denote ctx
  | pow a k => a.denote ctx ^ k

/-- A power `x ^ k` of an atom. -/
structure Power where
  x : Var
  k : Nat

/-- The value of a power, printed without an exponent `1`. -/
def Power.denote {α : Type u} [Semiring α] (ctx : Context α) : Power → α
  | ⟨_, 0⟩ => 1
  | ⟨x, 1⟩ => x.denote ctx
  | ⟨x, k + 2⟩ => x.denote ctx ^ (k + 2)

/-- A product of powers. -/
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)

/-- The value of a monomial. -/
def Mon.denote {α : Type u} [Semiring α] (ctx : Context α) : Mon → α
  | unit => 1
  | mult p m => p.denote ctx * m.denote ctx

/-- A product continued from `acc`, in the form in which it is printed. -/
def Mon.denoteFrom {α : Type u} [Semiring α] (ctx : Context α) (acc : α) : Mon → α
  | unit => acc
  | mult p m => m.denoteFrom ctx (acc * p.denote ctx)

/-- The value of a monomial, in the form in which it is printed. -/
def Mon.denote' {α : Type u} [Semiring α] (ctx : Context α) : Mon → α
  | unit => 1
  | mult p m => m.denoteFrom ctx (p.denote ctx)

/-- A sum of multiples of monomials and a constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)

/-- The value of a polynomial. -/
def Poly.denote {α : Type u} [Ring α] (ctx : Context α) : Poly → α
  | num k => Int.cast k
  | add k m p => k • m.denote ctx + p.denote ctx

/-- Is `a` the number `n`? -/
def isNat (n : Nat) : Int → Bool
  | .ofNat m => m.beq n
  | .negSucc _ => false

theorem eq_of_isNat {n : Nat} {a : Int} (h : isNat n a = true) : a = n := by
  cases a with
  | ofNat m => rw [Nat.eq_of_beq_eq_true h]; rfl
  | negSucc m => exact Bool.noConfusion h

/-- A multiple of a monomial, printed without a factor `1`. -/
def denoteTerm {α : Type u} [Ring α] (ctx : Context α) (k : Int) (m : Mon) : α :=
  cond (isNat 1 k) (m.denote' ctx) (k • m.denote' ctx)

/-- A sum continued from `acc`, printed without a constant `0`. -/
def Poly.denoteFrom {α : Type u} [Ring α] (ctx : Context α) (acc : α) : Poly → α
  | num k => cond (isNat 0 k) acc (acc + Int.cast k)
  | add k m p => p.denoteFrom ctx (acc + denoteTerm ctx k m)

/-- The value of a polynomial, in the form in which it is printed. -/
def Poly.denote' {α : Type u} [Ring α] (ctx : Context α) : Poly → α
  | num k => Int.cast k
  | add k m p => p.denoteFrom ctx (denoteTerm ctx k m)

/-! ### The two readings agree -/

section Denote

open Semiring

theorem denoteInt_eq {α : Type u} [Ring α] (k : Int) : denoteInt (α := α) k = (k : α) := by
  cases k with
  | ofNat n =>
    exact (ofNat_eq_natCast n).trans (Ring.intCast_natCast n).symm
  | negSucc n =>
    rw [Int.negSucc_eq, Ring.intCast_neg]
    refine congrArg _ ((ofNat_eq_natCast (n + 1)).trans (Ring.intCast_natCast (n + 1)).symm)

theorem Power.denote_eq {α : Type u} [Semiring α] (ctx : Context α) (p : Power) :
    p.denote ctx = p.x.denote ctx ^ p.k := by
  obtain ⟨x, k⟩ := p
  match k with
  | 0 => exact (pow_zero _).symm
  | 1 => exact (pow_one _).symm
  | _ + 2 => rfl

theorem Mon.denoteFrom_eq {α : Type u} [Semiring α] (ctx : Context α) (acc : α) (m : Mon) :
    m.denoteFrom ctx acc = acc * m.denote ctx := by
  induction m generalizing acc with
  | unit => exact (mul_one acc).symm
  | mult p m ih => rw [denoteFrom, ih, mul_assoc]; rfl

theorem Mon.denote'_eq {α : Type u} [Semiring α] (ctx : Context α) (m : Mon) :
    m.denote' ctx = m.denote ctx := by
  cases m with
  | unit => rfl
  | mult p m => exact denoteFrom_eq ctx _ m

variable {α : Type u} [Ring α] (ctx : Context α)

theorem denoteTerm_eq (k : Int) (m : Mon) : denoteTerm ctx k m = k • m.denote ctx := by
  unfold denoteTerm
  rw [Mon.denote'_eq]
  cases h : isNat 1 k
  · rfl
  · rw [eq_of_isNat h, cond_true, Ring.zsmul_eq_intCast_mul, Ring.intCast_natCast, natCast_one,
      one_mul]

theorem Poly.denoteFrom_eq (acc : α) (p : Poly) :
    p.denoteFrom ctx acc = acc + p.denote ctx := by
  induction p generalizing acc with
  | num k =>
    simp only [denoteFrom, denote]
    cases h : isNat 0 k
    · rfl
    · rw [eq_of_isNat h, cond_true, Ring.intCast_natCast, natCast_zero, add_zero]
  | add k m p ih => rw [denoteFrom, ih, denoteTerm_eq, add_assoc]; rfl

theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num => rfl
  | add k m p => rw [denote', denoteFrom_eq, denoteTerm_eq]; rfl

end Denote

/-! ### Monomials -/

namespace Mon

/-- Structural equality. -/
def same : Mon → Mon → Bool
  | unit, unit => true
  | mult p m, mult q n => p.x.beq q.x && (p.k.beq q.k && m.same n)
  | _, _ => false

theorem eq_of_same {m n : Mon} (h : m.same n = true) : m = n := by
  induction m generalizing n with
  | unit => cases n with
    | unit => rfl
    | mult => exact Bool.noConfusion h
  | mult p m ih => cases n with
    | unit => exact Bool.noConfusion h
    | mult q n =>
      obtain ⟨x, k⟩ := p; obtain ⟨y, l⟩ := q
      simp only [same, Bool.and_eq_true] at h
      cases Nat.eq_of_beq_eq_true h.1
      cases Nat.eq_of_beq_eq_true h.2.1
      rw [ih h.2.2]

/-- Multiplies by a power from the left; variables stay in increasing order. -/
def mulPow (p : Power) : Mon → Mon
  | unit => mult p unit
  | mult q m => cond (p.x.beq q.x) (mult ⟨q.x, p.k + q.k⟩ m)
      (cond (p.x.ble q.x) (mult p (mult q m)) (mult q (m.mulPow p)))

/-- Commutative product. -/
def mul : Mon → Mon → Mon
  | unit, n => n
  | mult p m, n => (m.mul n).mulPow p

/-- Multiplies by a power from the left, in place. -/
def mulPow_nc (p : Power) : Mon → Mon
  | unit => mult p unit
  | mult q m => cond (p.x.beq q.x) (mult ⟨q.x, p.k + q.k⟩ m) (mult p (mult q m))

/-- Noncommutative product. -/
def mul_nc : Mon → Mon → Mon
  | unit, n => n
  | mult p m, n => (m.mul_nc n).mulPow_nc p

open Semiring

theorem denote_merge {α : Type u} [Semiring α] (ctx : Context α) {p q : Power} (m : Mon)
    (h : p.x.beq q.x = true) :
    (mult ⟨q.x, p.k + q.k⟩ m).denote ctx = p.denote ctx * (mult q m).denote ctx := by
  simp only [denote, Power.denote_eq, pow_add, Nat.eq_of_beq_eq_true h, mul_assoc]

theorem denote_mulPow {α : Type u} [CommSemiring α] (ctx : Context α) (p : Power) (m : Mon) :
    (m.mulPow p).denote ctx = p.denote ctx * m.denote ctx := by
  induction m with
  | unit => rfl
  | mult q m ih =>
    rw [mulPow]
    cases h : p.x.beq q.x
    · cases p.x.ble q.x
      · rw [cond_false, cond_false, denote, ih, denote, ← mul_assoc, ← mul_assoc,
          CommSemiring.mul_comm (q.denote ctx)]
      · rfl
    · exact denote_merge ctx m h

theorem denote_mul {α : Type u} [CommSemiring α] (ctx : Context α) (m n : Mon) :
    (m.mul n).denote ctx = m.denote ctx * n.denote ctx := by
  induction m with
  | unit => exact (one_mul _).symm
  | mult p m ih => rw [mul, denote_mulPow, ih, denote, mul_assoc]

theorem denote_mulPow_nc {α : Type u} [Semiring α] (ctx : Context α) (p : Power) (m : Mon) :
    (m.mulPow_nc p).denote ctx = p.denote ctx * m.denote ctx := by
  cases m with
  | unit => rfl
  | mult q m =>
    rw [mulPow_nc]
    cases h : p.x.beq q.x
    · rfl
    · exact denote_merge ctx m h

theorem denote_mul_nc {α : Type u} [Semiring α] (ctx : Context α) (m n : Mon) :
    (m.mul_nc n).denote ctx = m.denote ctx * n.denote ctx := by
  induction m with
  | unit => exact (one_mul _).symm
  | mult p m ih => rw [mul_nc, denote_mulPow_nc, ih, denote, mul_assoc]

end Mon

end Lean.Grind.CommRing
