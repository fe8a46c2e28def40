/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.RArray
import Init.Data.AC

/-!
# Associative and commutative operations in `grind`

The solver keeps equations between sequences of atoms under an associative operation. `Expr`, `Seq`
and `Context` with their denotations are fixed by the compiled solver. A step is checked by bringing
both sides of the claimed equation of sequences into one normal form: flattened, and, as far as the
operation allows, sorted, without neutral elements and without repetitions.
-/

namespace Lean.Grind.AC

universe u

abbrev Var := Nat

/-- The operation and the atoms, by number. Atom `0` is the neutral element, if there is one. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α

/-- Terms as they occur in a goal. -/
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)

/-- A nonempty sequence of atoms. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

/-- The value of an atom. -/
def Var.denote {α : Sort u} (ctx : Context α) (x : Var) : α := (ctx.vars.get x).down

/-- The value of a term. -/
def Expr.denote {α : Sort u} (ctx : Context α) : Expr → α
  | var x => x.denote ctx
  | op a b => ctx.op (a.denote ctx) (b.denote ctx)

/-- The value of a sequence. -/
def Seq.denote {α : Sort u} (ctx : Context α) : Seq → α
  | var x => x.denote ctx
  | cons x s => ctx.op (x.denote ctx) (s.denote ctx)

namespace Seq

/-- Structural equality. -/
def same : Seq → Seq → Bool
  | var x, var y => x.beq y
  | cons x s, cons y t => x.beq y && s.same t
  | _, _ => false

theorem eq_of_same {s t : Seq} (h : s.same t = true) : s = t := by
  induction s generalizing t with
  | var x => cases t with
    | var y => rw [Nat.eq_of_beq_eq_true h]
    | cons => exact Bool.noConfusion h
  | cons x s ih => cases t with
    | var => exact Bool.noConfusion h
    | cons y t =>
      simp only [same, Bool.and_eq_true] at h
      rw [Nat.eq_of_beq_eq_true h.1, ih h.2]

/-- One sequence after the other. -/
def concat : Seq → Seq → Seq
  | var x, t => cons x t
  | cons x s, t => cons x (s.concat t)

/-- Puts `x` in its place in a sorted sequence. -/
def insert (x : Var) : Seq → Seq
  | var y => cond (x.ble y) (cons x (var y)) (cons y (var x))
  | cons y s => cond (x.ble y) (cons x (cons y s)) (cons y (s.insert x))

/-- Sorts a sequence. -/
def sort : Seq → Seq
  | var x => var x
  | cons x s => s.sort.insert x

/-- Drops neutral elements. -/
def erase0 : Seq → Seq
  | var x => var x
  | cons x s => cond (x.beq 0) s.erase0 (cond (s.erase0.same (var 0)) (var x) (cons x s.erase0))

/-- Puts `x` in front unless the sequence starts with `x`. -/
def push (x : Var) : Seq → Seq
  | var y => cond (x.beq y) (var y) (cons x (var y))
  | cons y s => cond (x.beq y) (cons y s) (cons x (cons y s))

/-- Drops repetitions next to each other. -/
def eraseDup : Seq → Seq
  | var x => var x
  | cons x s => s.eraseDup.push x

end Seq

/-- Flattens a term. -/
def Expr.toSeq : Expr → Seq
  | var x => .var x
  | op a b => a.toSeq.concat b.toSeq

section Denote

variable {α : Sort u} {ctx : Context α}

theorem Seq.denote_concat (assoc : Std.Associative ctx.op) (s t : Seq) :
    (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => rfl
  | cons x s ih => rw [concat, denote, ih, ← assoc.assoc]; rfl

theorem Expr.denote_toSeq (assoc : Std.Associative ctx.op) (e : Expr) :
    e.toSeq.denote ctx = e.denote ctx := by
  induction e with
  | var x => rfl
  | op a b iha ihb => rw [toSeq, Seq.denote_concat assoc, iha, ihb]; rfl

theorem Seq.denote_insert (assoc : Std.Associative ctx.op) (comm : Std.Commutative ctx.op)
    (x : Var) (s : Seq) : (s.insert x).denote ctx = ctx.op (x.denote ctx) (s.denote ctx) := by
  induction s with
  | var y =>
    rw [insert]
    cases x.ble y
    · exact comm.comm _ _
    · rfl
  | cons y s ih =>
    rw [insert]
    cases x.ble y
    · rw [cond_false, denote, ih, denote, ← assoc.assoc, ← assoc.assoc, comm.comm (y.denote ctx)]
    · rfl

theorem Seq.denote_sort (assoc : Std.Associative ctx.op) (comm : Std.Commutative ctx.op)
    (s : Seq) : s.sort.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => rw [sort, denote_insert assoc comm, ih]; rfl

theorem Seq.denote_erase0 (neutral : Std.LawfulIdentity ctx.op (Var.denote ctx 0)) (s : Seq) :
    s.erase0.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    rw [erase0]
    cases h : x.beq 0
    · cases h' : s.erase0.same (var 0)
      · rw [cond_false, cond_false, denote, ih]; rfl
      · rw [cond_false, cond_true, denote, denote, ← ih, eq_of_same h', denote]
        exact (neutral.right_id _).symm
    · rw [cond_true, ih, Nat.eq_of_beq_eq_true h, denote]
      exact (neutral.left_id _).symm

theorem Seq.denote_push (assoc : Std.Associative ctx.op) (idem : Std.IdempotentOp ctx.op)
    (x : Var) (s : Seq) : (s.push x).denote ctx = ctx.op (x.denote ctx) (s.denote ctx) := by
  cases s with
  | var y =>
    rw [push]
    cases h : x.beq y
    · rfl
    · rw [Nat.eq_of_beq_eq_true h]; exact (idem.idempotent _).symm
  | cons y s =>
    rw [push]
    cases h : x.beq y
    · rfl
    · rw [Nat.eq_of_beq_eq_true h, cond_true, denote, ← assoc.assoc, idem.idempotent]

theorem Seq.denote_eraseDup (assoc : Std.Associative ctx.op) (idem : Std.IdempotentOp ctx.op)
    (s : Seq) : s.eraseDup.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => rw [eraseDup, denote_push assoc idem, ih]; rfl

end Denote

end Lean.Grind.AC
