/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.RArray
import Init.Omega

/-!
# Linear polynomials over `Int`

The data on which linear integer arithmetic reasons by reflection: `Expr` mirrors the terms of a
goal, `Poly` is the form in which `simp +arith` and the integer solver of `grind` keep constraints.
Both types, their constructors and their denotations are fixed by the compiled procedures, which
print polynomials with `Poly.denote'`: no coefficient `1` and no constant `0`.

Certificates are checked by one device. `addTo` adds a multiple of a polynomial or expression to an
accumulator that is kept in normal form; a claimed linear relation holds if what remains in the end
is a constant in the right range.
-/

namespace Int.Internal.Linear

abbrev Var := Nat

/-- The atoms, by number. -/
abbrev Context := Lean.RArray Int

/-- The value of an atom. -/
def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- Linear expressions as they occur in a goal. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

/-- The value of an expression. -/
def Expr.denote (ctx : Context) : Expr → Int
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => a.denote ctx + b.denote ctx
  | .sub a b => a.denote ctx - b.denote ctx
  | .neg a => -a.denote ctx
  | .mulL k a => k * a.denote ctx
  | .mulR a k => a.denote ctx * k

/-- A constant, or a monomial and a rest. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

/-- Is `a` the number `n`? -/
def isNat (n : Nat) : Int → Bool
  | .ofNat m => m.beq n
  | .negSucc _ => false

theorem eq_of_isNat {n : Nat} {a : Int} (h : isNat n a = true) : a = n := by
  cases a with
  | ofNat m => rw [Nat.eq_of_beq_eq_true h]; rfl
  | negSucc m => exact Bool.noConfusion h

namespace Poly

/-- The value of a polynomial. -/
def denote (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => k * v.denote ctx + p.denote ctx

/-- A monomial, printed without a coefficient `1`. -/
def monomial (ctx : Context) (k : Int) (v : Var) : Int :=
  cond (isNat 1 k) (v.denote ctx) (k * v.denote ctx)

/-- `r` and the rest of the polynomial, printed without a constant `0`. -/
def denoteFrom (ctx : Context) (r : Int) : Poly → Int
  | num k => cond (isNat 0 k) r (r + k)
  | add k v p => p.denoteFrom ctx (r + monomial ctx k v)

/-- The value of a polynomial, in the form in which it is printed in goals. -/
def denote' (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => p.denoteFrom ctx (monomial ctx k v)

theorem monomial_eq (ctx : Context) (k : Int) (v : Var) :
    monomial ctx k v = k * v.denote ctx := by
  unfold monomial
  cases h : isNat 1 k
  · rfl
  · rw [eq_of_isNat h, cond_true]; exact (Int.one_mul _).symm

theorem denoteFrom_eq (ctx : Context) (r : Int) (p : Poly) :
    p.denoteFrom ctx r = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    simp only [denoteFrom, denote]
    cases h : isNat 0 k
    · rfl
    · rw [eq_of_isNat h, cond_true]; exact (Int.add_zero r).symm
  | add k v p ih => simp only [denoteFrom, denote, ih, monomial_eq]; omega

theorem denote'_eq (ctx : Context) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num => rfl
  | add => simp only [denote', denoteFrom_eq, monomial_eq, denote]

/-- Adds the constant `c`. -/
def addConst (c : Int) : Poly → Poly
  | num k => num (k + c)
  | add k v p => add k v (p.addConst c)

/-- Adds the monomial `c * x` to a polynomial with decreasing variables; no zero coefficient is
left. -/
def insert (c : Int) (x : Var) : Poly → Poly
  | num k => cond (isNat 0 c) (num k) (add c x (num k))
  | add k v p => cond (v.succ.ble x) (cond (isNat 0 c) (add k v p) (add c x (add k v p)))
      (cond (v.beq x) (cond (isNat 0 (k + c)) p (add (k + c) v p)) (add k v (p.insert c x)))

/-- Adds `c` times a polynomial to the accumulator. -/
def addTo (c : Int) : Poly → Poly → Poly
  | num k, acc => acc.addConst (c * k)
  | add k v p, acc => p.addTo c (acc.insert (c * k) v)

/-- Is it the constant polynomial of a number that satisfies `f`? -/
def isConst (f : Int → Bool) : Poly → Bool
  | num k => f k
  | add .. => false

/-- Is it the constant polynomial `0`? -/
def isZero (p : Poly) : Bool := p.isConst (isNat 0)

/-- Does `d` divide all coefficients and the constant? -/
def allDvd (d : Int) : Poly → Bool
  | num k => isNat 0 (k % d)
  | add k _ p => isNat 0 (k % d) && p.allDvd d

/-- The coefficient of `x`. -/
def coeff (x : Var) : Poly → Int
  | num _ => 0
  | add k v p => cond (x.beq v) k (p.coeff x)

/-- The constant. -/
def getConst : Poly → Int
  | num k => k
  | add _ _ p => p.getConst

/-- The coefficient of the first monomial. -/
def leadCoeff : Poly → Int
  | num _ => 1
  | add k _ _ => k

/-- All but the first monomial. -/
def tail : Poly → Poly
  | num k => num k
  | add _ _ p => p

/-- The variable of the first monomial. -/
def leadVar : Poly → Option Var
  | num _ => none
  | add _ v _ => some v

variable {ctx : Context}

theorem denote_addConst (c : Int) (p : Poly) :
    (p.addConst c).denote ctx = p.denote ctx + c := by
  induction p with
  | num => rfl
  | add k v p ih => simp only [addConst, denote, ih]; omega

theorem denote_insert (c : Int) (x : Var) (p : Poly) :
    (p.insert c x).denote ctx = p.denote ctx + c * x.denote ctx := by
  have zero {a : Int} (h : isNat 0 a = true) : a * x.denote ctx = 0 := by
    rw [eq_of_isNat h]; exact Int.zero_mul _
  induction p with
  | num k =>
    cases h : isNat 0 c <;> simp only [insert, h, cond_true, cond_false, denote]
    · omega
    · rw [zero h]; omega
  | add k v p ih =>
    simp only [insert]
    cases v.succ.ble x
    · cases hv : v.beq x
      · simp only [cond_false, denote, ih]; omega
      · cases Nat.eq_of_beq_eq_true hv
        cases h : isNat 0 (k + c) <;> simp only [cond_true, cond_false, denote]
        · rw [Int.add_mul]; omega
        · have := zero h; rw [Int.add_mul] at this; omega
    · cases h : isNat 0 c <;> simp only [cond_true, cond_false, denote]
      · omega
      · rw [zero h]; omega

theorem denote_addTo (c : Int) (p acc : Poly) :
    (p.addTo c acc).denote ctx = acc.denote ctx + c * p.denote ctx := by
  induction p generalizing acc with
  | num k => exact denote_addConst ..
  | add k v p ih =>
    simp only [addTo, ih, denote_insert, denote, Int.mul_add, Int.mul_assoc]; omega

theorem denote_isConst {f : Int → Bool} {p : Poly} (h : p.isConst f = true) :
    f (p.denote ctx) = true := by
  cases p with
  | num => exact h
  | add => exact Bool.noConfusion h

theorem denote_isZero {p : Poly} (h : p.isZero = true) : p.denote ctx = 0 :=
  eq_of_isNat (denote_isConst h)

theorem dvd_denote {d : Int} {p : Poly} (h : p.allDvd d = true) : d ∣ p.denote ctx := by
  induction p with
  | num k => exact Int.dvd_of_emod_eq_zero (eq_of_isNat h)
  | add k v p ih =>
    simp only [allDvd, Bool.and_eq_true] at h
    exact Int.dvd_add
      (Int.dvd_mul_of_dvd _ (Int.dvd_of_emod_eq_zero (eq_of_isNat h.1))) (ih h.2)

theorem denote_tail (p : Poly) {x : Var} (h : p.leadVar = some x) :
    p.denote ctx = p.leadCoeff * x.denote ctx + p.tail.denote ctx := by
  cases p with
  | num => cases h
  | add => cases h; rfl

end Poly

/-- Adds `c` times an expression to the accumulator. -/
def Expr.addTo (c : Int) : Expr → Poly → Poly
  | num k, acc => acc.addConst (c * k)
  | var v, acc => acc.insert c v
  | add a b, acc => a.addTo c (b.addTo c acc)
  | sub a b, acc => a.addTo c (b.addTo (-c) acc)
  | neg a, acc => a.addTo (-c) acc
  | mulL k a, acc | mulR a k, acc => a.addTo (c * k) acc

theorem Expr.denote_addTo {ctx : Context} (c : Int) (e : Expr) (acc : Poly) :
    (e.addTo c acc).denote ctx = acc.denote ctx + c * e.denote ctx := by
  induction e generalizing c acc with
  | num k => exact Poly.denote_addConst ..
  | var v => exact Poly.denote_insert ..
  | add a b iha ihb => simp only [addTo, iha, ihb, denote, Int.mul_add]; omega
  | sub a b iha ihb =>
    simp only [addTo, iha, ihb, denote, Int.mul_sub, Int.neg_mul]; omega
  | neg a ih => simp only [addTo, ih, denote, Int.neg_mul, Int.mul_neg]
  | mulL k a ih => simp only [addTo, ih, denote, Int.mul_assoc]
  | mulR a k ih => simp only [addTo, ih, denote, Int.mul_assoc, Int.mul_comm k]

end Int.Internal.Linear
