/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ordered.Ring
import Init.Grind.Ring.Int

/-!
# Normal forms of comparisons in the rings of `grind`

A comparison of two terms depends on their difference only. The first group rewrites comparisons for
the order solver; the second turns them into comparisons of a polynomial with zero for the linear
solver, which reads a polynomial as a combination of its monomials.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

open Semiring OrderedRing

/-! ### Rewriting comparisons -/

theorem eq_norm_expr {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have := Expr.eq_of_sameDiff (Mon.denote_mul ctx) h
  exact propext ⟨fun e ↦ Ring.eq_of_sub_eq_zero (this ▸ Ring.sub_eq_zero_iff.2 e),
    fun e ↦ Ring.eq_of_sub_eq_zero (this ▸ Ring.sub_eq_zero_iff.2 e)⟩

theorem eq_norm_expr_nc {α : Type u} [Ring α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul_nc lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have := Expr.eq_of_sameDiff (Mon.denote_mul_nc ctx) h
  exact propext ⟨fun e ↦ Ring.eq_of_sub_eq_zero (this ▸ Ring.sub_eq_zero_iff.2 e),
    fun e ↦ Ring.eq_of_sub_eq_zero (this ▸ Ring.sub_eq_zero_iff.2 e)⟩

theorem le_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  rw [propext le_iff_sub_nonpos, Expr.eq_of_sameDiff (Mon.denote_mul ctx) h,
    ← propext le_iff_sub_nonpos]

theorem le_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul_nc lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  rw [propext le_iff_sub_nonpos, Expr.eq_of_sameDiff (Mon.denote_mul_nc ctx) h,
    ← propext le_iff_sub_nonpos]

theorem lt_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α]
    [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  rw [propext lt_iff_sub_neg, Expr.eq_of_sameDiff (Mon.denote_mul ctx) h,
    ← propext lt_iff_sub_neg]

theorem lt_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [Std.LawfulOrderLT α]
    [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : Expr.sameDiff Mon.mul_nc lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  rw [propext lt_iff_sub_neg, Expr.eq_of_sameDiff (Mon.denote_mul_nc ctx) h,
    ← propext lt_iff_sub_neg]

section Offset
variable {α : Type u} [Ring α] (lhs rhs : α)

theorem eq_norm0 : (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by
  rw [Ring.intCast_zero, add_zero]

end Offset

theorem le_norm0 {α : Type u} [Ring α] [LE α] (lhs rhs : α) :
    (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by rw [Ring.intCast_zero, add_zero]
theorem lt_norm0 {α : Type u} [Ring α] [LT α] (lhs rhs : α) :
    (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by rw [Ring.intCast_zero, add_zero]

/-! ### Comparisons of a polynomial with zero -/

section Equations
variable {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)

theorem eq_norm (h : lhs.isDiff 0 rhs p = true) (e : lhs.denote ctx = rhs.denote ctx) :
    p.denote ctx = 0 := Stepwise.core ctx lhs rhs p h e

theorem diseq_norm (h : lhs.isDiff 0 rhs p = true) (n : lhs.denote ctx ≠ rhs.denote ctx) :
    p.denote ctx ≠ 0 := by
  rw [← Expr.eq_of_isDiff zero_char h]
  exact fun e ↦ n (Ring.eq_of_sub_eq_zero e)

end Equations

theorem le_norm {α : Type u} [CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff 0 rhs p = true)
    (l : lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx ≤ 0 := by
  rw [← Expr.eq_of_isDiff zero_char h]; exact le_iff_sub_nonpos.1 l

theorem lt_norm {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    [OrderedRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)
    (h : lhs.isDiff 0 rhs p = true) (l : lhs.denote ctx < rhs.denote ctx) : p.denote ctx < 0 := by
  rw [← Expr.eq_of_isDiff zero_char h]; exact lt_iff_sub_neg.1 l

theorem not_le_norm {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α]
    [Std.IsLinearOrder α] [OrderedRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)
    (h : rhs.isDiff 0 lhs p = true) (n : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx < 0 :=
  lt_norm ctx rhs lhs p h (Std.not_le.1 n)

theorem not_lt_norm {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α]
    [Std.IsLinearOrder α] [OrderedRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)
    (h : rhs.isDiff 0 lhs p = true) (n : ¬lhs.denote ctx < rhs.denote ctx) : p.denote ctx ≤ 0 :=
  le_norm ctx rhs lhs p h (Std.not_lt.1 n)

theorem le_mul {α : Type u} [CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : (decide (0 < k) && Poly.isMultiple 0 k p₁ p) = true) (l : p₁.denote ctx ≤ 0) :
    p.denote ctx ≤ 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.eq_of_isMultiple zero_char h.2]; exact intCast_mul_nonpos (Int.le_of_lt h.1) l

theorem lt_mul {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    [OrderedRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : (decide (0 < k) && Poly.isMultiple 0 k p₁ p) = true) (l : p₁.denote ctx < 0) :
    p.denote ctx < 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.eq_of_isMultiple zero_char h.2]; exact intCast_mul_neg h.1 l

/-! ### Polynomials as combinations of their monomials -/

/-- A monomial as an atom of the linear solver. -/
def Mon.denoteAsIntModule {α : Type u} [CommRing α] (ctx : Context α) : Mon → α
  | unit => 1
  | mult p m => m.denoteFrom ctx (p.denote ctx)

/-- A polynomial as a combination of atoms of the linear solver. -/
def Poly.denoteAsIntModule {α : Type u} [CommRing α] (ctx : Context α) : Poly → α
  | num k => k • (1 : α)
  | add k m p => k • m.denoteAsIntModule ctx + p.denoteAsIntModule ctx

theorem Poly.denoteAsIntModule_eq {α : Type u} [CommRing α] (ctx : Context α) (p : Poly) :
    p.denoteAsIntModule ctx = p.denote ctx := by
  induction p with
  | num k =>
    rw [denoteAsIntModule, Ring.zsmul_eq_intCast_mul]
    exact mul_one _
  | add k m p ih =>
    rw [denoteAsIntModule, ih, denote]
    cases m with
    | unit => rfl
    | mult q m => rw [Mon.denoteAsIntModule, Mon.denoteFrom_eq]; rfl

section IntModule
variable {α : Type u} [CommRing α] (ctx : Context α) (p : Poly)

theorem eq_int_module (h : p.denote ctx = 0) : p.denoteAsIntModule ctx = 0 :=
  (p.denoteAsIntModule_eq ctx).trans h
theorem diseq_int_module (h : p.denote ctx ≠ 0) : p.denoteAsIntModule ctx ≠ 0 :=
  fun e ↦ h ((p.denoteAsIntModule_eq ctx).symm.trans e)

end IntModule

theorem le_int_module {α : Type u} [CommRing α] [LE α] (ctx : Context α) (p : Poly)
    (h : p.denote ctx ≤ 0) : p.denoteAsIntModule ctx ≤ 0 := by rwa [p.denoteAsIntModule_eq]
theorem lt_int_module {α : Type u} [CommRing α] [LT α] (ctx : Context α) (p : Poly)
    (h : p.denote ctx < 0) : p.denoteAsIntModule ctx < 0 := by rwa [p.denoteAsIntModule_eq]

end Lean.Grind.CommRing
