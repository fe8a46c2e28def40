/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Poly

/-!
# Normal form of linear comparisons over `Int`

What `simp +arith` and the internalizer of the integer solver rewrite with: an equation, an
inequality or a divisibility between expressions holds exactly when the same relation holds between
a polynomial and zero. The checks are ours, the statements are those which the compiled procedures
instantiate.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

/-! ### Two facts about products -/

theorem mul_add_nonpos_iff {k p r : Int} (hk : 0 < k) (h₁ : -k < r) (h₂ : r ≤ 0) :
    k * p + r ≤ 0 ↔ p ≤ 0 := by
  constructor <;> intro h
  · apply Classical.byContradiction; intro n
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ p by omega) (show 0 ≤ k by omega)
    omega
  · have := Int.mul_le_mul_of_nonneg_left h (show 0 ≤ k by omega)
    omega

theorem mul_eq_zero_iff {k p : Int} (hk : k ≠ 0) : k * p = 0 ↔ p = 0 := by
  constructor <;> intro h
  · apply Classical.byContradiction; intro n
    rcases Int.lt_or_gt_of_ne hk with hk | hk <;> rcases Int.lt_or_gt_of_ne n with hp | hp
    · have := Int.mul_pos (show 0 < -k by omega) (show 0 < -p by omega)
      rw [Int.neg_mul_neg] at this; omega
    · have := Int.mul_pos (show 0 < -k by omega) (show 0 < p by omega)
      rw [Int.neg_mul] at this; omega
    · have := Int.mul_pos (show 0 < k by omega) (show 0 < -p by omega)
      rw [Int.mul_neg] at this; omega
    · have := Int.mul_pos (show 0 < k by omega) (show 0 < p by omega)
      omega
  · rw [h, Int.mul_zero]

/-! ### Checks -/

/-- `lhs - rhs - k * p` in normal form. -/
def Expr.residue (lhs rhs : Expr) (k : Int) (p : Poly) : Poly :=
  lhs.addTo 1 (rhs.addTo (-1) (p.addTo (-k) (.num 0)))

theorem Expr.denote_residue (lhs rhs : Expr) (k : Int) (p : Poly) :
    (lhs.residue rhs k p).denote ctx = lhs.denote ctx - rhs.denote ctx - k * p.denote ctx := by
  simp only [residue, denote_addTo, Poly.denote_addTo, Poly.denote, Int.neg_mul]; omega

/-- `lhs - rhs = k * p`. -/
def Expr.isMultiple (lhs rhs : Expr) (k : Int) (p : Poly) : Bool := (lhs.residue rhs k p).isZero

theorem Expr.eq_of_isMultiple {lhs rhs : Expr} {k : Int} {p : Poly}
    (h : lhs.isMultiple rhs k p = true) :
    lhs.denote ctx - rhs.denote ctx = k * p.denote ctx := by
  have := Poly.denote_isZero (ctx := ctx) h
  rw [denote_residue] at this; omega

theorem Expr.eq_of_isMultiple_one {lhs rhs : Expr} {p : Poly}
    (h : lhs.isMultiple rhs 1 p = true) : lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  have := eq_of_isMultiple (ctx := ctx) h; omega

/-! ### Expressions -/

theorem Expr.eq_of_norm_eq (ctx : Context) (e : Expr) (p : Poly)
    (h : e.isMultiple (.num 0) 1 p = true) : e.denote ctx = p.denote' ctx := by
  have := eq_of_isMultiple_one (ctx := ctx) h
  rw [Poly.denote'_eq]; simp only [Expr.denote] at this; omega

/-! ### Equations -/

theorem norm_eq (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isMultiple rhs 1 p = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have := Expr.eq_of_isMultiple_one (ctx := ctx) h
  rw [Poly.denote'_eq]; exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem norm_eq_var (ctx : Context) (lhs rhs : Expr) (x y : Var)
    (h : lhs.isMultiple rhs 1 (.add 1 x (.add (-1) y (.num 0))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have := Expr.eq_of_isMultiple_one (ctx := ctx) h
  simp only [Poly.denote] at this; exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem norm_eq_var_const (ctx : Context) (lhs rhs : Expr) (x : Var) (k : Int)
    (h : lhs.isMultiple rhs 1 (.add 1 x (.num (-k))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have := Expr.eq_of_isMultiple_one (ctx := ctx) h
  simp only [Poly.denote] at this; exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem norm_eq_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : (decide (0 < k) && lhs.isMultiple rhs k p) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  have := Expr.eq_of_isMultiple (ctx := ctx) h.2
  rw [Poly.denote'_eq, ← mul_eq_zero_iff (k := k) (by omega)]
  exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem eq_eq_true (ctx : Context) (lhs rhs : Expr)
    (h : lhs.isMultiple rhs 0 (.num 0) = true) : (lhs.denote ctx = rhs.denote ctx) = True := by
  have := Expr.eq_of_isMultiple (ctx := ctx) h
  exact eq_true (by omega)

theorem eq_eq_false (ctx : Context) (lhs rhs : Expr)
    (h : (lhs.residue rhs 0 (.num 0)).isConst (fun k ↦ !isNat 0 k) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have := Poly.denote_isConst (ctx := ctx) h
  rw [Expr.denote_residue] at this
  refine eq_false fun e ↦ ?_
  rw [e, Int.sub_self, Int.zero_mul] at this
  exact Bool.noConfusion this

/-- All coefficients are multiples of `k`, the constant is not. -/
def indivisible (k : Int) (p : Poly) : Bool :=
  (p.addConst (-p.getConst)).allDvd k && !isNat 0 (p.getConst % k)

theorem not_dvd_of_indivisible {k : Int} {p : Poly} (h : indivisible k p = true) :
    ¬k ∣ p.denote ctx := by
  simp only [indivisible, Bool.and_eq_true] at h
  intro d
  have := Int.dvd_sub d (Poly.dvd_denote (ctx := ctx) h.1)
  rw [Poly.denote_addConst] at this
  rw [show p.denote ctx - (p.denote ctx + -p.getConst) = p.getConst by omega] at this
  have := h.2
  rw [Int.emod_eq_zero_of_dvd ‹_›] at this
  exact Bool.noConfusion this

theorem eq_eq_false_of_divCoeff (ctx : Context) (lhs rhs : Expr) (k : Int)
    (h : indivisible k (lhs.residue rhs 0 (.num 0)) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  refine eq_false fun e ↦ not_dvd_of_indivisible (ctx := ctx) h ?_
  rw [Expr.denote_residue, e, Int.sub_self, Int.zero_mul]
  exact Int.dvd_zero k

/-! ### Inequalities -/

theorem norm_le (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isMultiple rhs 1 p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have := Expr.eq_of_isMultiple_one (ctx := ctx) h
  rw [Poly.denote'_eq]; exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

/-- `lhs - rhs - k * p` is a constant above `-k` and not above `0`. -/
def Expr.isTightMultiple (lhs rhs : Expr) (k : Int) (p : Poly) : Bool :=
  decide (0 < k) && (lhs.residue rhs k p).isConst fun r ↦ decide (-k < r) && decide (r ≤ 0)

theorem norm_le_coeff_tight (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : lhs.isTightMultiple rhs k p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  simp only [Expr.isTightMultiple, Bool.and_eq_true, decide_eq_true_eq] at h
  have r := Poly.denote_isConst (ctx := ctx) h.2
  simp only [Bool.and_eq_true, decide_eq_true_eq, Expr.denote_residue] at r
  rw [Poly.denote'_eq, ← propext (mul_add_nonpos_iff h.1 r.1 r.2)]
  exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem norm_le_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : lhs.isTightMultiple rhs k p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) :=
  norm_le_coeff_tight ctx lhs rhs p k h

theorem le_eq_true (ctx : Context) (lhs rhs : Expr)
    (h : (lhs.residue rhs 0 (.num 0)).isConst (fun k ↦ decide (k ≤ 0)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have := of_decide_eq_true (Poly.denote_isConst (ctx := ctx) h)
  rw [Expr.denote_residue] at this
  exact eq_true (by omega)

theorem le_eq_false (ctx : Context) (lhs rhs : Expr)
    (h : (lhs.residue rhs 0 (.num 0)).isConst (fun k ↦ decide (0 < k)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have := of_decide_eq_true (Poly.denote_isConst (ctx := ctx) h)
  rw [Expr.denote_residue] at this
  exact eq_false (by omega)

/-! ### Divisibility -/

theorem norm_dvd (ctx : Context) (k : Int) (e : Expr) (p : Poly)
    (h : e.isMultiple (.num 0) 1 p = true) : (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Expr.eq_of_norm_eq ctx e p h]

theorem mul_dvd_mul_iff {g a b : Int} (hg : g ≠ 0) : g * a ∣ g * b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, h⟩
    refine ⟨c, ?_⟩
    have : g * (b - a * c) = 0 := by rw [Int.mul_sub, h, Int.mul_assoc, Int.sub_self]
    have := (mul_eq_zero_iff hg).1 this; omega
  · rintro ⟨c, rfl⟩
    exact ⟨c, (Int.mul_assoc ..).symm⟩

theorem norm_dvd_gcd (ctx : Context) (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : (!isNat 0 g && (isNat 0 (k₁ - g * k₂) && e₁.isMultiple (.num 0) g p₂)) = true) :
    (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  simp only [Bool.and_eq_true] at h
  have hg : g ≠ 0 := by rintro rfl; exact Bool.noConfusion h.1
  have e := Expr.eq_of_isMultiple (ctx := ctx) h.2.2
  simp only [Expr.denote, Int.sub_zero] at e
  have k := eq_of_isNat h.2.1
  rw [e, show k₁ = g * k₂ by omega, Poly.denote'_eq]
  exact propext (mul_dvd_mul_iff hg)

/-- The greatest common divisor of `g` and all coefficients. -/
def Poly.gcdCoeffs (g : Nat) : Poly → Nat
  | num _ => g
  | add k _ p => p.gcdCoeffs (g.gcd k.natAbs)

/-- The common divisor of `k` and the coefficients does not divide the constant. -/
def Poly.isUnsatDvd (k : Int) (p : Poly) : Bool :=
  isNat 0 (k % p.gcdCoeffs k.natAbs) && indivisible (p.gcdCoeffs k.natAbs) p

theorem Poly.not_dvd_of_isUnsatDvd {k : Int} {p : Poly} (h : p.isUnsatDvd k = true) :
    ¬k ∣ p.denote ctx := by
  simp only [isUnsatDvd, Bool.and_eq_true] at h
  exact fun d ↦ not_dvd_of_indivisible h.2
    (Int.dvd_trans (Int.dvd_of_emod_eq_zero (eq_of_isNat h.1)) d)

theorem dvd_eq_false (ctx : Context) (k : Int) (e : Expr)
    (h : (e.residue (.num 0) 0 (.num 0)).isUnsatDvd k = true) : (k ∣ e.denote ctx) = False := by
  refine eq_false fun d ↦ Poly.not_dvd_of_isUnsatDvd (ctx := ctx) h ?_
  rwa [Expr.denote_residue, Int.zero_mul, Expr.denote, Int.sub_zero, Int.sub_zero]

end Int.Internal.Linear
