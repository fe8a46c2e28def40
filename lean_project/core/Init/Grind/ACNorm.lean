/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.AC

/-!
# Normalization in the solver for associative operations in `grind`

An expression equals the normal form of its sequence: flattened (`_a`), and, as far as the operation
allows, sorted (`_ac`), without the neutral element (`_ai`) or both (`_aci`); repetitions of an
idempotent operation are erased afterwards.
-/

namespace Lean.Grind.AC

universe u

/-! ### From expressions to sequences -/


theorem norm_a {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    (e : Expr) (s : Seq) (h : e.toSeq.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of_same h]
  exact (Expr.denote_toSeq assoc _).symm

theorem eq_norm_a {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.same lhs' && rhs.toSeq.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_a _ ctx assoc lhs lhs' h.1, @norm_a _ ctx assoc rhs rhs' h.2] at e

theorem diseq_norm_a {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.same lhs' && rhs.toSeq.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_a _ ctx assoc lhs lhs' h.1, @norm_a _ ctx assoc rhs rhs' h.2] at n

theorem norm_ac {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op}
    (e : Expr) (s : Seq) (h : e.toSeq.sort.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of_same h]
  exact ((Seq.denote_sort assoc comm _).trans (Expr.denote_toSeq assoc _)).symm

theorem eq_norm_ac {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.sort.same lhs' && rhs.toSeq.sort.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_ac _ ctx assoc comm lhs lhs' h.1, @norm_ac _ ctx assoc comm rhs rhs' h.2] at e

theorem diseq_norm_ac {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.sort.same lhs' && rhs.toSeq.sort.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_ac _ ctx assoc comm lhs lhs' h.1, @norm_ac _ ctx assoc comm rhs rhs' h.2] at n

theorem norm_ai {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (e : Expr) (s : Seq) (h : e.toSeq.erase0.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of_same h]
  exact ((Seq.denote_erase0 neutral _).trans (Expr.denote_toSeq assoc _)).symm

theorem eq_norm_ai {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.erase0.same lhs' && rhs.toSeq.erase0.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_ai _ ctx assoc neutral lhs lhs' h.1, @norm_ai _ ctx assoc neutral rhs rhs' h.2] at e

theorem diseq_norm_ai {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.erase0.same lhs' && rhs.toSeq.erase0.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_ai _ ctx assoc neutral lhs lhs' h.1, @norm_ai _ ctx assoc neutral rhs rhs' h.2] at n

theorem norm_aci {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op} {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (e : Expr) (s : Seq) (h : e.toSeq.erase0.sort.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of_same h]
  exact ((Seq.denote_sort assoc comm _).trans
    ((Seq.denote_erase0 neutral _).trans (Expr.denote_toSeq assoc _))).symm

theorem eq_norm_aci {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op} {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.erase0.sort.same lhs' && rhs.toSeq.erase0.sort.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_aci _ ctx assoc comm neutral lhs lhs' h.1,
    @norm_aci _ ctx assoc comm neutral rhs rhs' h.2] at e

theorem diseq_norm_aci {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
    {comm : Std.Commutative ctx.op} {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : (lhs.toSeq.erase0.sort.same lhs' && rhs.toSeq.erase0.sort.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [@norm_aci _ ctx assoc comm neutral lhs lhs' h.1,
    @norm_aci _ ctx assoc comm neutral rhs rhs' h.2] at n

/-! ### Repetitions and neutral elements -/

section Erase
variable {α : Sort u} (ctx : Context α)

theorem eq_erase_dup {assoc : Std.Associative ctx.op} {idem : Std.IdempotentOp ctx.op}
    (lhs rhs lhs' rhs' : Seq) (h : (lhs.eraseDup.same lhs' && rhs.eraseDup.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [← Seq.eq_of_same h.1, ← Seq.eq_of_same h.2, Seq.denote_eraseDup assoc idem,
    Seq.denote_eraseDup assoc idem]
theorem diseq_erase_dup {assoc : Std.Associative ctx.op} {idem : Std.IdempotentOp ctx.op}
    (lhs rhs lhs' rhs' : Seq) (h : (lhs.eraseDup.same lhs' && rhs.eraseDup.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [← Seq.eq_of_same h.1, ← Seq.eq_of_same h.2, Seq.denote_eraseDup assoc idem,
    Seq.denote_eraseDup assoc idem]
theorem eq_erase0 {_assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs lhs' rhs' : Seq)
    (h : (lhs.erase0.same lhs' && rhs.erase0.same rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [← Seq.eq_of_same h.1, ← Seq.eq_of_same h.2, Seq.denote_erase0 neutral,
    Seq.denote_erase0 neutral]
theorem diseq_erase0 {_assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs lhs' rhs' : Seq)
    (h : (lhs.erase0.same lhs' && rhs.erase0.same rhs') = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rwa [← Seq.eq_of_same h.1, ← Seq.eq_of_same h.2, Seq.denote_erase0 neutral,
    Seq.denote_erase0 neutral]

theorem eq_erase_dup_rhs {assoc : Std.Associative ctx.op} {idem : Std.IdempotentOp ctx.op}
    (lhs rhs rhs' : Seq) (h : rhs.eraseDup.same rhs' = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by
  rwa [← Seq.eq_of_same h, Seq.denote_eraseDup assoc idem]
theorem eq_erase0_rhs {_assoc : Std.Associative ctx.op}
    {neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs rhs' : Seq)
    (h : rhs.erase0.same rhs' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by
  rwa [← Seq.eq_of_same h, Seq.denote_erase0 neutral]

theorem eq_expr_seq_seq (e : Expr) (s t : Seq) (h : e.denote ctx = s.denote ctx)
    (k : s.denote ctx = t.denote ctx) : e.denote ctx = t.denote ctx := h.trans k
theorem imp_eq (a b : Expr) (s : Seq) (h : a.denote ctx = s.denote ctx)
    (k : b.denote ctx = s.denote ctx) : a.denote ctx = b.denote ctx := h.trans k.symm

end Erase

end Lean.Grind.AC
