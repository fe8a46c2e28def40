/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Norm

/-!
# Steps of the integer solver of `grind`

The solver keeps constraints `p = 0`, `p ≠ 0`, `p ≤ 0` and `d ∣ p` for polynomials `p`. Each theorem
derives one constraint from others. The new polynomial is part of the proof; the first hypothesis
checks that it is the right combination, up to the order of its monomials.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

namespace Poly

/-- `p - a * q - b * r` in normal form. -/
def residue (p : Poly) (a : Int) (q : Poly) (b : Int) (r : Poly) : Poly :=
  p.addTo 1 (q.addTo (-a) (r.addTo (-b) (num 0)))

theorem denote_residue (p : Poly) (a : Int) (q : Poly) (b : Int) (r : Poly) :
    (p.residue a q b r).denote ctx = p.denote ctx - a * q.denote ctx - b * r.denote ctx := by
  simp only [residue, denote_addTo, denote, Int.neg_mul]; omega

/-- `p = a * q + b * r`. -/
def isComb (p : Poly) (a : Int) (q : Poly) (b : Int) (r : Poly) : Bool :=
  (p.residue a q b r).isZero

theorem eq_of_isComb {p q r : Poly} {a b : Int} (h : p.isComb a q b r = true) :
    p.denote ctx = a * q.denote ctx + b * r.denote ctx := by
  have := denote_isZero (ctx := ctx) h
  rw [denote_residue] at this; omega

/-- `p = a * q + b`. -/
def isAffine (p : Poly) (a : Int) (q : Poly) (b : Int) : Bool := p.isComb a q 1 (num b)

theorem eq_of_isAffine {p q : Poly} {a b : Int} (h : p.isAffine a q b = true) :
    p.denote ctx = a * q.denote ctx + b := by
  have := eq_of_isComb (ctx := ctx) h
  simp only [denote] at this; omega

/-- `p = q`. -/
def same (p q : Poly) : Bool := p.isAffine 1 q 0

theorem eq_of_same {p q : Poly} (h : p.same q = true) : p.denote ctx = q.denote ctx := by
  have := eq_of_isAffine (ctx := ctx) h; omega

/-- `a * q + b * r - k * p` is a constant above `-k` and not above `0`. -/
def isTight (k : Int) (p : Poly) (a : Int) (q : Poly) (b : Int) (r : Poly) : Bool :=
  decide (0 < k) && (q.addTo a (r.addTo b (p.addTo (-k) (num 0)))).isConst fun c ↦
    decide (-k < c) && decide (c ≤ 0)

theorem nonpos_of_isTight {k : Int} {p q r : Poly} {a b : Int} (h : isTight k p a q b r = true)
    (s : a * q.denote ctx + b * r.denote ctx ≤ 0) : p.denote ctx ≤ 0 := by
  simp only [isTight, Bool.and_eq_true, decide_eq_true_eq] at h
  have c := denote_isConst (ctx := ctx) h.2
  simp only [Bool.and_eq_true, decide_eq_true_eq, denote_addTo, denote, Int.neg_mul] at c
  exact (mul_add_nonpos_iff h.1 c.1 c.2).1 (by omega)

/-- The absolute value of the coefficient of the first monomial. -/
def scale (p : Poly) : Int := Int.ofNat p.leadCoeff.natAbs

theorem comb_nonpos {p q : Poly} (hp : p.denote ctx ≤ 0) (hq : q.denote ctx ≤ 0) :
    q.scale * p.denote ctx + p.scale * q.denote ctx ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left hp (show 0 ≤ q.scale from Int.natCast_nonneg _)
  have := Int.mul_le_mul_of_nonneg_left hq (show 0 ≤ p.scale from Int.natCast_nonneg _)
  omega

end Poly

/-! ### From the terms of the goal -/

section Internalize

theorem eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isMultiple rhs 1 p = true) (e : lhs.denote ctx = rhs.denote ctx) :
    p.denote' ctx = 0 := (norm_eq ctx lhs rhs p h).mp e

theorem not_eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isMultiple rhs 1 p = true) (n : ¬lhs.denote ctx = rhs.denote ctx) :
    ¬p.denote' ctx = 0 := fun e ↦ n ((norm_eq ctx lhs rhs p h).mpr e)

theorem le_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isMultiple rhs 1 p = true) (l : lhs.denote ctx ≤ rhs.denote ctx) :
    p.denote' ctx ≤ 0 := (norm_le ctx lhs rhs p h).mp l

theorem dvd_norm_expr (ctx : Context) (d : Int) (e : Expr) (p : Poly)
    (h : e.isMultiple (.num 0) 1 p = true) (k : d ∣ e.denote ctx) : d ∣ p.denote' ctx :=
  (norm_dvd ctx d e p h).mp k

theorem eq_def' (ctx : Context) (x : Var) (e : Expr) (p : Poly)
    (h : e.isMultiple (.num 0) 1 (p.addTo 1 (.add 1 x (.num 0))) = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  have := Expr.eq_of_isMultiple_one (ctx := ctx) h
  simp only [Expr.denote, Poly.denote_addTo, Poly.denote] at this
  rw [Poly.denote'_eq]; omega

theorem eq_def'_norm (ctx : Context) (x : Var) (e : Expr) (ePoly ePoly' p : Poly)
    (h : (e.isMultiple (.num 0) 1 ePoly && p.same (.add (-1) x ePoly')) = true)
    (d : x.denote ctx = e.denote ctx) (d' : ePoly.denote' ctx = ePoly'.denote' ctx) :
    p.denote' ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  have := d.trans ((Expr.eq_of_norm_eq ctx e ePoly h.1).trans d')
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_same h.2]; simp only [Poly.denote]; omega

theorem eq_def_struct (ctx : Context) (x : Var) (e : Expr) (p : Poly)
    (h : e.isMultiple (.num 0) 1 (p.addTo 1 (.add 1 x (.num 0))) = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := eq_def' ctx x e p h d

theorem eq_def_struct_norm (ctx : Context) (x : Var) (e : Expr) (ePoly ePoly' p : Poly)
    (h : (e.isMultiple (.num 0) 1 ePoly && p.same (.add (-1) x ePoly')) = true)
    (d : x.denote ctx = e.denote ctx) (d' : ePoly.denote' ctx = ePoly'.denote' ctx) :
    p.denote' ctx = 0 := eq_def'_norm ctx x e ePoly ePoly' p h d d'

end Internalize

/-! ### Normalization -/

section Normalize
variable (ctx) (p₁ p₂ : Poly)

theorem eq_norm (h : p₁.same p₂ = true) : p₁.denote' ctx = 0 → p₂.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.eq_of_same h]; exact id
theorem diseq_norm (h : p₁.same p₂ = true) : p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.eq_of_same h]; exact id
theorem le_norm (h : p₁.same p₂ = true) : p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.eq_of_same h]; exact id
theorem eq_norm_poly (e : p₁.denote' ctx = p₂.denote' ctx) :
    p₁.denote' ctx = 0 → p₂.denote' ctx = 0 := e ▸ id
theorem diseq_norm_poly (e : p₁.denote' ctx = p₂.denote' ctx) :
    p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≠ 0 := e ▸ id
theorem le_norm_poly (e : p₁.denote' ctx = p₂.denote' ctx) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := e ▸ id

end Normalize

theorem dvd_norm (ctx : Context) (d : Int) (p₁ p₂ : Poly) (h : p₁.same p₂ = true) :
    d ∣ p₁.denote' ctx → d ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.eq_of_same h]; exact id

theorem dvd_norm_poly (ctx : Context) (d : Int) (p₁ p₂ : Poly)
    (e : p₁.denote' ctx = p₂.denote' ctx) : d ∣ p₁.denote' ctx → d ∣ p₂.denote' ctx := e ▸ id

/-! ### Equations and disequations -/

theorem eq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : p₃.isComb 1 p₁ (-1) p₂ = true)
    (e : p₁.denote' ctx = p₂.denote' ctx) : p₃.denote' ctx = 0 := by
  simp only [Poly.denote'_eq, Poly.eq_of_isComb h] at *; omega

theorem diseq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : p₃.isComb 1 p₁ (-1) p₂ = true)
    (n : p₁.denote' ctx ≠ p₂.denote' ctx) : p₃.denote' ctx ≠ 0 := by
  simp only [Poly.denote'_eq, Poly.eq_of_isComb h] at *; omega

theorem eq_coeff (ctx : Context) (p p' : Poly) (k : Int)
    (h : (decide (0 < k) && p.isAffine k p' 0) = true) (e : p.denote' ctx = 0) :
    p'.denote' ctx = 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isAffine h.2, Int.add_zero] at e
  exact (mul_eq_zero_iff (by omega)).1 e

theorem diseq_coeff (ctx : Context) (p p' : Poly) (k : Int)
    (h : (decide (0 < k) && p.isAffine k p' 0) = true) (n : p.denote' ctx ≠ 0) :
    p'.denote' ctx ≠ 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isAffine h.2, Int.add_zero] at n
  exact fun e ↦ n (by rw [e, Int.mul_zero])

theorem diseq_neg (ctx : Context) (p p' : Poly) (h : p'.isAffine (-1) p 0 = true)
    (n : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isAffine h]; omega

theorem eq_eq_subst' (ctx : Context) (a b : Int) (p₁ p₂ p₃ : Poly)
    (h : p₃.isComb b p₁ (-a) p₂ = true) (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx = 0) :
    p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isComb h, e₁, e₂, Int.mul_zero, Int.mul_zero]; rfl

theorem eq_diseq_subst (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : (!isNat 0 (p₁.coeff x) && p₃.isComb (p₂.coeff x) p₁ (-p₁.coeff x) p₂) = true)
    (e : p₁.denote' ctx = 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  simp only [Bool.and_eq_true] at h
  have ha : p₁.coeff x ≠ 0 := fun z ↦ by rw [z] at h; exact Bool.noConfusion h.1
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2, e, Int.mul_zero, Int.zero_add]
  exact fun z ↦ n ((mul_eq_zero_iff (by omega)).1 z)

theorem eq_of_le_ge (ctx : Context) (p₁ p₂ : Poly) (h : p₂.isAffine (-1) p₁ 0 = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₁.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isAffine h] at h₂; omega

theorem eq_unsat (ctx : Context) (p : Poly) (h : (p.isConst fun k ↦ !isNat 0 k) = true)
    (e : p.denote' ctx = 0) : False := by
  have := Poly.denote_isConst (ctx := ctx) h
  rw [← Poly.denote'_eq, e] at this; exact Bool.noConfusion this

theorem eq_unsat_coeff (ctx : Context) (p : Poly) (k : Int) (h : indivisible k p = true)
    (e : p.denote' ctx = 0) : False :=
  not_dvd_of_indivisible (ctx := ctx) h (by rw [← Poly.denote'_eq, e]; exact Int.dvd_zero k)

theorem diseq_unsat (ctx : Context) (p : Poly) (h : p.isZero = true) (n : p.denote' ctx ≠ 0) :
    False := n (by rw [Poly.denote'_eq, Poly.denote_isZero h])

/-! ### Inequalities -/

theorem le_neg (ctx : Context) (p₁ p₂ : Poly) (h : p₂.isAffine (-1) p₁ 1 = true)
    (n : ¬p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isAffine h]; omega

theorem le_coeff (ctx : Context) (p₁ p₂ : Poly) (k : Int)
    (h : Poly.isTight k p₂ 1 p₁ 0 (.num 0) = true) (l : p₁.denote' ctx ≤ 0) :
    p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; exact Poly.nonpos_of_isTight h (by omega)

theorem le_combine (ctx : Context) (p₁ p₂ p₃ : Poly)
    (h : p₃.isComb p₂.scale p₁ p₁.scale p₂ = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isComb h]; exact Poly.comb_nonpos h₁ h₂

theorem le_combine_coeff (ctx : Context) (p₁ p₂ p₃ : Poly) (k : Int)
    (h : Poly.isTight k p₃ p₂.scale p₁ p₁.scale p₂ = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; exact Poly.nonpos_of_isTight h (Poly.comb_nonpos h₁ h₂)

theorem eq_le_subst_nonneg (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : (decide (0 ≤ p₁.coeff x) && p₃.isComb (p₁.coeff x) p₂ (-p₂.coeff x) p₁) = true)
    (e : p₁.denote' ctx = 0) (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.denote'_eq] at *
  have := Int.mul_le_mul_of_nonneg_left l h.1
  rw [Poly.eq_of_isComb h.2, e, Int.mul_zero]; omega

theorem eq_le_subst_nonpos (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : (decide (p₁.coeff x ≤ 0) && p₃.isComb (p₂.coeff x) p₁ (-p₁.coeff x) p₂) = true)
    (e : p₁.denote' ctx = 0) (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.denote'_eq] at *
  have := Int.mul_le_mul_of_nonneg_left l (show 0 ≤ -p₁.coeff x by omega)
  rw [Poly.eq_of_isComb h.2, e, Int.mul_zero]; omega

theorem le_of_le_diseq (ctx : Context) (p₁ p₂ p₃ : Poly)
    (h : ((p₂.same p₁ || p₂.isAffine (-1) p₁ 0) && p₃.isAffine 1 p₁ 1) = true)
    (l : p₁.denote' ctx ≤ 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, Bool.or_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isAffine h.2]
  rcases h.1 with h | h
  · rw [Poly.eq_of_same h] at n; omega
  · rw [Poly.eq_of_isAffine h] at n; omega

theorem diseq_split_resolve (ctx : Context) (p₁ p₂ p₃ : Poly)
    (h : (p₂.isAffine 1 p₁ 1 && p₃.isAffine (-1) p₁ 1) = true) (n : p₁.denote' ctx ≠ 0)
    (k : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isAffine h.1] at k; rw [Poly.eq_of_isAffine h.2]; omega

theorem le_unsat (ctx : Context) (p : Poly) (h : (p.isConst fun k ↦ decide (0 < k)) = true)
    (l : p.denote' ctx ≤ 0) : False := by
  have := of_decide_eq_true (Poly.denote_isConst (ctx := ctx) h)
  rw [← Poly.denote'_eq] at this; omega

end Int.Internal.Linear
