/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.RArray
import Init.Grind.Module.Basic

/-!
# Linear arithmetic over ordered modules, for `grind`

The linear solver keeps constraints `p = 0`, `p ≠ 0`, `p ≤ 0` and `p < 0` for integer combinations
`p` of atoms in an `IntModule`. `Expr` and `Poly` with their denotations are fixed by the compiled
solver. As elsewhere, certificates are checked by adding multiples to an accumulator and looking at
what remains.
-/

namespace Lean.Grind.Linarith

universe u

abbrev Var := Nat

/-- The atoms, by number. -/
abbrev Context (α : Type u) := RArray α

/-- The value of an atom. -/
def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

/-- Terms as they occur in a goal. -/
inductive Expr where
  | zero
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | natMul (k : Nat) (a : Expr)
  | intMul (k : Int) (a : Expr)

/-- The value of a term. -/
def Expr.denote {α : Type u} [IntModule α] (ctx : Context α) : Expr → α
  | zero => 0
  | var v => v.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | sub a b => a.denote ctx - b.denote ctx
  | neg a => -a.denote ctx
  | natMul k a => k • a.denote ctx
  | intMul k a => k • a.denote ctx

/-- An integer combination of atoms. -/
inductive Poly where
  | nil
  | add (k : Int) (v : Var) (p : Poly)

/-- The value of a combination. -/
def Poly.denote {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | nil => 0
  | add k v p => k • v.denote ctx + p.denote ctx

/-- Is `a` the number `n`? -/
def isNat (n : Nat) : Int → Bool
  | .ofNat m => m.beq n
  | .negSucc _ => false

theorem eq_of_isNat {n : Nat} {a : Int} (h : isNat n a = true) : a = n := by
  cases a with
  | ofNat m => rw [Nat.eq_of_beq_eq_true h]; rfl
  | negSucc m => exact Bool.noConfusion h

/-- A multiple of an atom, printed without a factor `1`. -/
def monomial {α : Type u} [IntModule α] (ctx : Context α) (k : Int) (v : Var) : α :=
  cond (isNat 1 k) (v.denote ctx) (k • v.denote ctx)

/-- A combination continued from `acc`, in the form in which it is printed. -/
def Poly.denoteFrom {α : Type u} [IntModule α] (ctx : Context α) (acc : α) : Poly → α
  | nil => acc
  | add k v p => p.denoteFrom ctx (acc + monomial ctx k v)

/-- The value of a combination, in the form in which it is printed. -/
def Poly.denote' {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | nil => 0
  | add k v p => p.denoteFrom ctx (monomial ctx k v)

open AddCommMonoid AddCommGroup IntModule

section
variable {α : Type u} [IntModule α] {ctx : Context α}

theorem monomial_eq (k : Int) (v : Var) : monomial ctx k v = k • v.denote ctx := by
  unfold monomial
  cases h : isNat 1 k
  · rfl
  · rw [eq_of_isNat h, cond_true]; exact (one_zsmul _).symm

theorem Poly.denoteFrom_eq (acc : α) (p : Poly) :
    p.denoteFrom ctx acc = acc + p.denote ctx := by
  induction p generalizing acc with
  | nil => exact (add_zero acc).symm
  | add k v p ih => rw [denoteFrom, ih, monomial_eq, add_assoc]; rfl

theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | nil => rfl
  | add k v p => rw [denote', denoteFrom_eq, monomial_eq]; rfl

/-! ### The accumulator -/

/-- Adds `c * x`. -/
def Poly.insert (c : Int) (x : Var) : Poly → Poly
  | nil => add c x nil
  | add k v p => cond (x.beq v) (add (k + c) v p) (add k v (p.insert c x))

/-- Adds `c` times a combination. -/
def Poly.addTo (c : Int) : Poly → Poly → Poly
  | nil, acc => acc
  | add k v p, acc => p.addTo c (acc.insert (c * k) v)

/-- Adds `c` times a term. -/
def Expr.addTo (c : Int) : Expr → Poly → Poly
  | zero, acc => acc
  | var v, acc => acc.insert c v
  | add a b, acc => a.addTo c (b.addTo c acc)
  | sub a b, acc => a.addTo c (b.addTo (-c) acc)
  | neg a, acc => a.addTo (-c) acc
  | natMul k a, acc => a.addTo (c * k) acc
  | intMul k a, acc => a.addTo (c * k) acc

/-- All coefficients vanish. -/
def Poly.isZero : Poly → Bool
  | nil => true
  | add k _ p => isNat 0 k && p.isZero

/-- The coefficient of `x`. -/
def Poly.coeff (x : Var) : Poly → Int
  | nil => 0
  | add k v p => cond (x.beq v) k (p.coeff x)

/-- The absolute value of the first coefficient. -/
def Poly.scale : Poly → Int
  | nil => 1
  | add k _ _ => Int.ofNat k.natAbs

theorem Poly.denote_insert (c : Int) (x : Var) (p : Poly) :
    (p.insert c x).denote ctx = p.denote ctx + c • x.denote ctx := by
  induction p with
  | nil => exact add_comm ..
  | add k v p ih =>
    rw [insert]
    cases h : x.beq v
    · rw [cond_false, denote, ih, ← add_assoc]; rfl
    · cases Nat.eq_of_beq_eq_true h
      rw [cond_true, denote, denote, add_zsmul, add_assoc, add_assoc, add_comm (c • _)]

theorem Poly.denote_addTo (c : Int) (p acc : Poly) :
    (p.addTo c acc).denote ctx = acc.denote ctx + c • p.denote ctx := by
  induction p generalizing acc with
  | nil => rw [addTo, denote, zsmul_zero, add_zero]
  | add k v p ih => rw [addTo, ih, denote_insert, denote, zsmul_add, mul_zsmul, add_assoc]

theorem Expr.denote_addTo (c : Int) (e : Expr) (acc : Poly) :
    (e.addTo c acc).denote ctx = acc.denote ctx + c • e.denote ctx := by
  induction e generalizing c acc with
  | zero => rw [addTo, denote, zsmul_zero, add_zero]
  | var v => exact Poly.denote_insert ..
  | add a b iha ihb =>
    rw [addTo, iha, ihb, denote, zsmul_add, add_assoc, add_comm (c • b.denote ctx)]
  | sub a b iha ihb =>
    rw [addTo, iha, ihb, denote, sub_eq_add_neg, zsmul_add, zsmul_neg, neg_zsmul, add_assoc,
      add_comm (-_)]
  | neg a ih => rw [addTo, ih, denote, zsmul_neg, neg_zsmul]
  | natMul k a ih => rw [addTo, ih, denote, mul_zsmul, zsmul_natCast_eq_nsmul]
  | intMul k a ih => rw [addTo, ih, denote, mul_zsmul]

theorem Poly.denote_isZero {p : Poly} (h : p.isZero = true) : p.denote ctx = 0 := by
  induction p with
  | nil => rfl
  | add k v p ih =>
    simp only [isZero, Bool.and_eq_true] at h
    rw [denote, ih h.2, eq_of_isNat h.1, add_zero]; exact zero_zsmul _

/-! ### The two checks -/

/-- `p = a * q + b * r`. -/
def Poly.isComb (p : Poly) (a : Int) (q : Poly) (b : Int) (r : Poly) : Bool :=
  (p.addTo (-1) (q.addTo a (r.addTo b nil))).isZero

/-- `lhs - rhs = p`. -/
def Expr.isDiff (lhs rhs : Expr) (p : Poly) : Bool :=
  (p.addTo (-1) (lhs.addTo 1 (rhs.addTo (-1) .nil))).isZero

theorem eq_of_sub_zero {a b : α} (h : a + (-1 : Int) • b = 0) : a = b := by
  rw [neg_zsmul, one_zsmul] at h
  exact eq_of_add_neg_eq_zero h

theorem Poly.eq_of_isComb {p q r : Poly} {a b : Int} (h : p.isComb a q b r = true) :
    p.denote ctx = a • q.denote ctx + b • r.denote ctx := by
  have h := denote_isZero (ctx := ctx) h
  rw [denote_addTo, denote_addTo, denote_addTo] at h
  have := eq_of_sub_zero h
  rw [← this, denote, zero_add, add_comm]

theorem Expr.eq_of_isDiff {lhs rhs : Expr} {p : Poly} (h : lhs.isDiff rhs p = true) :
    p.denote ctx = lhs.denote ctx - rhs.denote ctx := by
  have h := Poly.denote_isZero (ctx := ctx) h
  rw [Poly.denote_addTo, denote_addTo, denote_addTo] at h
  have := eq_of_sub_zero h
  rw [← this, Poly.denote, zero_add, one_zsmul, neg_zsmul, one_zsmul, sub_eq_add_neg, add_comm]

end

end Lean.Grind.Linarith
