/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ordered.Linarith
import Init.Grind.Ordered.Ring

/-!
# Steps of the linear solver of `grind`

Each theorem derives a constraint on a combination of atoms from the goal or from other constraints.
The instances come in the order in which the compiled solver passes them.
-/

namespace Lean.Grind.Linarith

universe u

open AddCommMonoid AddCommGroup IntModule OrderedAdd

/-! ### From the goal -/

section Equations
variable {α : Type u} [IntModule α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)

theorem eq_norm (h : lhs.isDiff rhs p = true) (e : lhs.denote ctx = rhs.denote ctx) :
    p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Expr.eq_of_isDiff h, e, sub_self]

theorem diseq_norm (h : lhs.isDiff rhs p = true) (n : lhs.denote ctx ≠ rhs.denote ctx) :
    p.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq, Expr.eq_of_isDiff h, sub_eq_add_neg]
  exact fun e ↦ n (eq_of_add_neg_eq_zero e)

end Equations

section Preorder
variable {α : Type u} [IntModule α] [LE α] [Std.IsPreorder α] [OrderedAdd α] (ctx : Context α)

theorem le_norm (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff rhs p = true)
    (l : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Expr.eq_of_isDiff h]; exact le_iff_sub_nonpos.1 l

theorem le_of_eq (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx ≤ 0 :=
  le_norm ctx lhs rhs p h (e ▸ Std.IsPreorder.le_refl _)

theorem le_le_combine (p₁ p₂ p₃ : Poly) (h : p₃.isComb p₂.scale p₁ p₁.scale p₂ = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have pos (p : Poly) : 0 ≤ p.scale := by
    cases p with
    | nil => exact (by decide : (0 : Int) ≤ 1)
    | add => exact Int.natCast_nonneg _
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h]
  exact add_nonpos (zsmul_nonpos (pos p₂) h₁) (zsmul_nonpos (pos p₁) h₂)

end Preorder

section Strict
variable {α : Type u} [IntModule α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
  [OrderedAdd α] (ctx : Context α)

theorem lt_norm (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff rhs p = true)
    (l : lhs.denote ctx < rhs.denote ctx) : p.denote' ctx < 0 := by
  rw [Poly.denote'_eq, Expr.eq_of_isDiff h]; exact lt_iff_sub_neg.1 l

theorem le_lt_combine (p₁ p₂ p₃ : Poly)
    (h : (decide (0 ≤ p₂.scale) && (decide (0 < p₁.scale) &&
      p₃.isComb p₂.scale p₁ p₁.scale p₂)) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2.2]
  exact add_neg_of_nonpos (zsmul_nonpos h.1 h₁) (zsmul_neg_of_pos h.2.1 h₂)

theorem lt_lt_combine (p₁ p₂ p₃ : Poly)
    (h : (decide (0 ≤ p₂.scale) && (decide (0 < p₁.scale) &&
      p₃.isComb p₂.scale p₁ p₁.scale p₂)) = true)
    (h₁ : p₁.denote' ctx < 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 :=
  le_lt_combine ctx p₁ p₂ p₃ h (Std.le_of_lt h₁) h₂

end Strict

section LinearOrder
variable {α : Type u} [IntModule α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α]
  [OrderedAdd α] (ctx : Context α)

theorem not_le_norm (lhs rhs : Expr) (p : Poly) (h : rhs.isDiff lhs p = true)
    (n : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx < 0 :=
  lt_norm ctx rhs lhs p h (Std.not_le.1 n)

theorem not_lt_norm (lhs rhs : Expr) (p : Poly) (h : rhs.isDiff lhs p = true)
    (n : ¬lhs.denote ctx < rhs.denote ctx) : p.denote' ctx ≤ 0 :=
  le_norm ctx rhs lhs p h (Std.not_lt.1 n)

theorem diseq_split_resolve (p₁ p₂ : Poly) (h : p₂.isComb (-1) p₁ 0 .nil = true)
    (n : p₁.denote' ctx ≠ 0) (k : ¬p₁.denote' ctx < 0) : p₂.denote' ctx < 0 := by
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h, zero_zsmul, add_zero, neg_zsmul, one_zsmul]
  have pos : 0 < p₁.denote ctx := (Std.LawfulOrderLT.lt_iff _ _).2
    ⟨Std.not_lt.1 k, fun l ↦ n (Std.IsPartialOrder.le_antisymm _ _ l (Std.not_lt.1 k))⟩
  have := lt_iff_sub_neg.1 pos
  rwa [sub_eq_add_neg, zero_add] at this

end LinearOrder

/-! ### Equations and disequations -/

section Equations
variable {α : Type u} [IntModule α] (ctx : Context α)

theorem eq_neg (p₁ p₂ : Poly) (h : p₂.isComb (-1) p₁ 0 .nil = true) (e : p₁.denote' ctx = 0) :
    p₂.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [Poly.eq_of_isComb h, e, zsmul_zero, zero_zsmul, add_zero]

theorem diseq_neg (p₁ p₂ : Poly) (h : p₂.isComb (-1) p₁ 0 .nil = true) (n : p₁.denote' ctx ≠ 0) :
    p₂.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h, zero_zsmul, add_zero, neg_zsmul, one_zsmul]
  exact fun e ↦ n (by rw [← neg_neg (p₁.denote ctx), e, neg_zero])

theorem eq_eq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (h : (p₃.isComb (p₂.coeff x) p₁ (-p₁.coeff x) p₂ ||
      p₃.isComb (-p₂.coeff x) p₁ (p₁.coeff x) p₂) =
      true) (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *
  simp only [Bool.or_eq_true] at h
  rcases h with h | h <;> rw [Poly.eq_of_isComb h, e₁, e₂, zsmul_zero, zsmul_zero, add_zero]

theorem eq_diseq_subst1 (k : Int) (p₁ p₂ p₃ : Poly) (h : p₃.isComb k p₁ 1 p₂ = true)
    (e : p₁.denote' ctx = 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at *
  rwa [Poly.eq_of_isComb h, e, zsmul_zero, zero_add, one_zsmul]

theorem imp_eq (p : Poly) (x y : Var)
    (h : p.isComb 1 (.add 1 x .nil) (-1) (.add 1 y .nil) = true) (e : p.denote' ctx = 0) :
    x.denote ctx = y.denote ctx := by
  rw [Poly.denote'_eq] at e
  rw [Poly.eq_of_isComb h] at e
  simp only [Poly.denote, one_zsmul, add_zero] at e
  exact eq_of_sub_zero e

theorem diseq_unsat (h : Poly.nil.denote ctx ≠ 0) : False := h rfl

end Equations

theorem eq_coeff {α : Type u} [IntModule α] [NoNatZeroDivisors α] (ctx : Context α)
    (p₁ p₂ : Poly) (k : Int) (h : (!isNat 0 k && p₁.isComb k p₂ 0 .nil) = true)
    (e : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2, zero_zsmul, add_zero] at e
  exact eq_zero_of_zsmul (fun z ↦ by subst z; exact Bool.noConfusion h.1) e

theorem eq_diseq_subst {α : Type u} [IntModule α] [NoNatZeroDivisors α] (ctx : Context α)
    (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) (h : (!isNat 0 k₁ && p₃.isComb k₂ p₁ k₁ p₂) = true)
    (e : p₁.denote' ctx = 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2, e, zsmul_zero, zero_add]
  exact fun z ↦ n (eq_zero_of_zsmul (fun z ↦ by subst z; exact Bool.noConfusion h.1) z)

/-! ### Closing the goal -/

theorem lt_unsat {α : Type u} [IntModule α] [LE α] [LT α] [Std.LawfulOrderLT α]
    [Std.IsPreorder α] (ctx : Context α) (h : Poly.nil.denote ctx < 0) : False :=
  Std.lt_irrefl h

theorem zero_lt_one {α : Type u} [Ring α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    [OrderedRing α] (ctx : Context α) (p : Poly)
    (h : p.isComb (-1) (.add 1 0 .nil) 0 .nil = true) (e : Var.denote ctx 0 = (1 : α)) :
    p.denote' ctx < 0 := by
  rw [Poly.denote'_eq, Poly.eq_of_isComb h, zero_zsmul, add_zero, neg_zsmul, one_zsmul, Poly.denote,
    one_zsmul, Poly.denote, add_zero, e]
  have := OrderedRing.lt_iff_sub_neg.1 (OrderedRing.zero_lt_one (R := α))
  rwa [Ring.sub_eq_add_neg, Semiring.zero_add] at this

end Lean.Grind.Linarith
