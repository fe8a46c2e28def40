/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.RArray
import Init.Omega

/-!
# Linear arithmetic over `Nat` by reflection

`simp +arith` turns a comparison of natural numbers into an `ExprCnstr`, computes a simpler one with
compiled code and justifies the step by a theorem of this file, whose hypothesis is a Boolean check
evaluated by the kernel. The names, the constructors of `Expr` and `ExprCnstr`, their denotation and
the shape of the final theorems are fixed by the compiled simplification procedure; how the checks
work is not.

Our checks compare normal forms of sums. Two constraints `l ≤ r` and `l' ≤ r'` are equivalent when
`l + r'` and `l' + r` are the same polynomial, and `l ≤ r` is true (false) when the coefficients of
`l` lie below (strictly above) those of `r`. No subtraction is needed.
-/

namespace Nat.Internal.Linear

abbrev Var := Nat

/-- The atoms, by number. -/
abbrev Context := Lean.RArray Nat

/-- The value of an atom. -/
def Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

/-- Linear expressions as they occur in a goal. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

/-- The value of an expression. -/
def Expr.denote (ctx : Context) : Expr → Nat
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => Nat.add (a.denote ctx) (b.denote ctx)
  | .mulL k a => Nat.mul k (a.denote ctx)
  | .mulR a k => Nat.mul (a.denote ctx) k

/-- `lhs = rhs` if `eq`, otherwise `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- The proposition behind a constraint. -/
def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  cond c.eq (c.lhs.denote ctx = c.rhs.denote ctx) (c.lhs.denote ctx ≤ c.rhs.denote ctx)

/-- A sum of monomials with increasing variables and positive coefficients, and a constant. -/
inductive Poly where
  | num (k : Nat)
  | add (k : Nat) (v : Var) (p : Poly)

namespace Poly

/-- The value of a polynomial. -/
def denote (ctx : Context) : Poly → Nat
  | num k => k
  | add k v p => k * v.denote ctx + p.denote ctx

/-- Adds the constant `c`. -/
def addConst (c : Nat) : Poly → Poly
  | num k => num (k + c)
  | add k v p => add k v (p.addConst c)

/-- Adds the monomial `c * x`. -/
def insert (c : Nat) (x : Var) : Poly → Poly
  | num k => add c x (num k)
  | add k v p => cond (x.succ.ble v) (add c x (add k v p))
      (cond (x.beq v) (add (k + c) v p) (add k v (p.insert c x)))

/-- Structural equality. -/
def same : Poly → Poly → Bool
  | num k, num k' => k.beq k'
  | add k v p, add k' v' p' => k.beq k' && (v.beq v' && p.same p')
  | _, _ => false

/-- Takes the monomial `c * x` away, if there is that much of it. -/
def remove (c : Nat) (x : Var) : Poly → Option Poly
  | num _ => none
  | add k v p => cond (x.beq v) (cond (c.ble k) (some (add (k - c) v p)) none)
      (match p.remove c x with
      | some q => some (add k v q)
      | none => none)

/-- Takes the constant `c` away, if it is that large. -/
def removeConst (c : Nat) : Poly → Option Poly
  | num k => cond (c.ble k) (some (num (k - c))) none
  | add k v p => match p.removeConst c with
    | some q => some (add k v q)
    | none => none

/-- `q - p`, if no coefficient becomes negative. -/
def minus (q : Poly) : Poly → Option Poly
  | num k => q.removeConst k
  | add k v p => match q.remove k v with
    | some r => r.minus p
    | none => none

/-- The constant term is positive. -/
def positive : Poly → Bool
  | num k => Nat.ble 1 k
  | add _ _ p => p.positive

theorem denote_addConst (ctx : Context) (c : Nat) (p : Poly) :
    (p.addConst c).denote ctx = p.denote ctx + c := by
  induction p <;> simp_all [addConst, denote] <;> omega

theorem denote_insert (ctx : Context) (c : Nat) (x : Var) (p : Poly) :
    (p.insert c x).denote ctx = p.denote ctx + c * x.denote ctx := by
  induction p with
  | num => simp [insert, denote, Nat.add_comm]
  | add k v p ih =>
    simp only [insert]
    cases x.succ.ble v
    · cases h : x.beq v
      · simp only [cond_false, denote, ih]; omega
      · cases Nat.eq_of_beq_eq_true h
        simp only [cond_true, cond_false, denote, Nat.add_mul]; omega
    · simp only [cond_true, denote]; omega

theorem eq_of_same {p q : Poly} (h : p.same q = true) : p = q := by
  induction p generalizing q with
  | num k =>
    cases q with
    | num => exact congrArg num (Nat.eq_of_beq_eq_true h)
    | add => exact Bool.noConfusion h
  | add k v p ih =>
    cases q with
    | num => exact Bool.noConfusion h
    | add k' v' p' =>
      simp only [same, Bool.and_eq_true] at h
      rw [Nat.eq_of_beq_eq_true h.1, Nat.eq_of_beq_eq_true h.2.1, ih h.2.2]

theorem denote_remove {ctx : Context} {c : Nat} {x : Var} {p q : Poly}
    (h : p.remove c x = some q) : p.denote ctx = q.denote ctx + c * x.denote ctx := by
  induction p generalizing q with
  | num => cases h
  | add k v p ih =>
    simp only [remove] at h
    cases hv : x.beq v <;> simp only [hv, cond_true, cond_false] at h
    · split at h <;> cases h
      rename_i r hr
      simp only [denote, ih hr]; omega
    · cases Nat.eq_of_beq_eq_true hv
      cases hc : c.ble k <;> simp only [hc, cond_true, cond_false] at h <;> cases h
      have : k = (k - c) + c := by have := Nat.le_of_ble_eq_true hc; omega
      simp only [denote]; rw [this, Nat.add_mul, Nat.add_sub_cancel]; omega

theorem denote_removeConst {ctx : Context} {c : Nat} {p q : Poly}
    (h : p.removeConst c = some q) : p.denote ctx = q.denote ctx + c := by
  induction p generalizing q with
  | num k =>
    simp only [removeConst] at h
    cases hc : c.ble k <;> simp only [hc, cond_true, cond_false] at h <;> cases h
    have := Nat.le_of_ble_eq_true hc
    simp only [denote]; omega
  | add k v p ih =>
    simp only [removeConst] at h
    split at h <;> cases h
    rename_i r hr
    simp only [denote, ih hr]; omega

theorem denote_minus {ctx : Context} {q p r : Poly} (h : q.minus p = some r) :
    q.denote ctx = r.denote ctx + p.denote ctx := by
  induction p generalizing q with
  | num k => exact denote_removeConst h
  | add k v p ih =>
    simp only [minus] at h
    split at h
    · rename_i s hs
      simp only [denote, denote_remove hs, ih h]; omega
    · cases h

theorem denote_pos {ctx : Context} {p : Poly} (h : p.positive = true) : 0 < p.denote ctx := by
  induction p with
  | num k => exact Nat.le_of_ble_eq_true h
  | add k v p ih => exact Nat.lt_of_lt_of_le (ih h) (Nat.le_add_left ..)

end Poly

/-- Adds `c` times an expression to a polynomial. -/
def Expr.addTo (c : Nat) : Expr → Poly → Poly
  | num k, p => p.addConst (c * k)
  | var v, p => p.insert c v
  | add a b, p => a.addTo c (b.addTo c p)
  | mulL k a, p | mulR a k, p => cond (k.beq 0) p (a.addTo (c * k) p)

/-- The normal form of an expression. -/
def Expr.toNormPoly (e : Expr) : Poly := e.addTo 1 (.num 0)

theorem Expr.denote_addTo (ctx : Context) (c : Nat) (e : Expr) (p : Poly) :
    (e.addTo c p).denote ctx = p.denote ctx + c * e.denote ctx := by
  induction e generalizing c p with
  | num k => exact Poly.denote_addConst ..
  | var v => exact Poly.denote_insert ..
  | add a b iha ihb =>
    simp only [addTo, iha, ihb, denote, Nat.add_eq, Nat.mul_add]; omega
  | mulL k a ih | mulR a k ih =>
    simp only [addTo, denote, Nat.mul_eq]
    cases h : k.beq 0
    · simp only [cond_false, ih, Nat.mul_assoc, Nat.mul_comm k]
    · simp [Nat.eq_of_beq_eq_true h]

theorem Expr.denote_toNormPoly (ctx : Context) (e : Expr) :
    e.toNormPoly.denote ctx = e.denote ctx := by
  simp [toNormPoly, denote_addTo, Poly.denote]

/-- Both expressions have the same normal form. -/
def Expr.agree (e e' : Expr) : Bool := e.toNormPoly.same e'.toNormPoly

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.agree e' = true) :
    e.denote ctx = e'.denote ctx := by
  rw [← denote_toNormPoly, ← denote_toNormPoly, Poly.eq_of_same h]

/-- The first expression is at most the second, coefficient by coefficient. -/
def Expr.atMost (e e' : Expr) : Bool := (e'.toNormPoly.minus e.toNormPoly).isSome

/-- As `atMost`, and the constant of the second expression is larger. -/
def Expr.lessThan (e e' : Expr) : Bool :=
  match e'.toNormPoly.minus e.toNormPoly with
  | some d => d.positive
  | none => false

theorem Expr.le_of_atMost {ctx : Context} {e e' : Expr} (h : e.atMost e' = true) :
    e.denote ctx ≤ e'.denote ctx := by
  unfold atMost at h
  cases hd : e'.toNormPoly.minus e.toNormPoly with
  | none => rw [hd] at h; cases h
  | some d =>
    have := Poly.denote_minus (ctx := ctx) hd
    rw [denote_toNormPoly, denote_toNormPoly] at this; omega

theorem Expr.lt_of_lessThan {ctx : Context} {e e' : Expr}
    (h : e.lessThan e' = true) : e.denote ctx < e'.denote ctx := by
  unfold lessThan at h
  split at h
  · rename_i d hd
    have := Poly.denote_minus (ctx := ctx) hd
    have := Poly.denote_pos (ctx := ctx) h
    simp only [denote_toNormPoly] at *; omega
  · cases h

namespace ExprCnstr

/-- The constraints have the same relation and the same difference of their two sides. -/
def agree (c d : ExprCnstr) : Bool :=
  cond c.eq d.eq (cond d.eq false true) && (c.lhs.add d.rhs).agree (d.lhs.add c.rhs)

theorem eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.agree d = true) :
    c.denote ctx = d.denote ctx := by
  simp only [agree, Bool.and_eq_true] at h
  have e := Expr.eq_of_toNormPoly_eq ctx _ _ h.2
  have r := h.1
  simp only [Expr.denote, Nat.add_eq] at e
  simp only [ExprCnstr.denote]
  cases hc : c.eq <;> cases hd : d.eq <;> simp only [hc, hd, cond_true, cond_false] at r ⊢
  · exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩
  · cases r
  · cases r
  · exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

/-- The constraint holds whatever the atoms are. -/
def isValid (c : ExprCnstr) : Bool := cond c.eq (c.lhs.agree c.rhs) (c.lhs.atMost c.rhs)

/-- The constraint fails whatever the atoms are. -/
def isUnsat (c : ExprCnstr) : Bool :=
  c.rhs.lessThan c.lhs || c.eq && c.lhs.lessThan c.rhs

theorem eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid = true) :
    c.denote ctx = True := by
  apply eq_true
  simp only [isValid] at h
  simp only [ExprCnstr.denote]
  cases hc : c.eq <;> simp only [hc, cond_true, cond_false] at h ⊢
  · exact Expr.le_of_atMost h
  · exact Expr.eq_of_toNormPoly_eq ctx _ _ h

theorem eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat = true) :
    c.denote ctx = False := by
  apply eq_false
  simp only [isUnsat, Bool.or_eq_true, Bool.and_eq_true] at h
  simp only [ExprCnstr.denote]
  rcases h with h | ⟨hc, h⟩
  · have := Expr.lt_of_lessThan (ctx := ctx) h
    cases c.eq <;> simp only [cond_true, cond_false] <;> omega
  · have := Expr.lt_of_lessThan (ctx := ctx) h
    simp only [hc, cond_true]; omega

end ExprCnstr

end Nat.Internal.Linear
