/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega

/-!
# What the compiled `ac_rfl` cites

To prove `a = b` for an associative operation, the tactic reifies both sides as `Expr` and compares
normal forms: the list of variables, without neutral elements, sorted when the operation is
commutative, without repetitions when it is idempotent. `Context.eq_of_norm` is the certificate.
Values of lists are computed by `ev`, and each step of the normalisation preserves them.
-/

set_option relaxedAutoImplicit false
universe u v

namespace Lean.Data.AC
open Std

inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

def nth : List α → Nat → Option α
  | [], _ => none
  | a :: _, 0 => some a
  | _ :: l, i+1 => nth l i

def Context.var {α : Sort u} (ctx : Context α) (idx : Nat) : Variable ctx.op :=
  (nth ctx.vars idx).getD ⟨ctx.arbitrary, none⟩

def Context.isNeutral {α : Sort u} (ctx : Context α) (x : Nat) : Bool := (ctx.var x).neutral.isSome

class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β

instance {α : Sort u} : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value

def eval (β : Sort u) {α : Sort v} [EvalInformation α β] (ctx : α) : Expr → β
  | .var idx => EvalInformation.evalVar ctx idx
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)

def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList ++ r.toList

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => match Nat.ble x a with
    | true => x :: a :: as
    | false => a :: insert x as

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

def dedup : List Nat → List Nat
  | [] => []
  | x :: xs => match dedup xs with
    | [] => [x]
    | y :: ys => match Nat.beq x y with
      | true => y :: ys
      | false => x :: y :: ys

def dropNeutral {α : Sort u} (ctx : Context α) : List Nat → List Nat
  | [] => []
  | x :: xs => match ctx.isNeutral x with
    | true => match dropNeutral ctx xs with
      | [] => [x]
      | ys => ys
    | false => match dropNeutral ctx xs with
      | [] => [x]
      | [y] => match ctx.isNeutral y with
        | true => [x]
        | false => [x, y]
      | ys => x :: ys

noncomputable def norm {α : Sort u} (ctx : Context α) (e : Expr) : List Nat :=
  let xs := dropNeutral ctx e.toList
  let xs := match ctx.comm with
    | some _ => sort xs
    | none => xs
  match ctx.idem with
  | some _ => dedup xs
  | none => xs
section
variable {α : Sort u} (ctx : Context α)

def ev : List Nat → α
  | [] => ctx.arbitrary
  | [x] => (ctx.var x).value
  | x :: y :: ys => ctx.op (ctx.var x).value (ev (y :: ys))

theorem ev_cons {x : Nat} {xs : List Nat} (h : xs ≠ []) :
    ev ctx (x :: xs) = ctx.op (ctx.var x).value (ev ctx xs) :=
  match xs, h with
  | _ :: _, _ => rfl

theorem ev_append {l r : List Nat} (hl : l ≠ []) (hr : r ≠ []) :
    ev ctx (l ++ r) = ctx.op (ev ctx l) (ev ctx r) :=
  match l, hl with
  | [_], _ => ev_cons ctx hr
  | x :: y :: l, _ =>
    calc ctx.op (ctx.var x).value (ev ctx ((y :: l) ++ r))
        = ctx.op (ctx.var x).value (ctx.op (ev ctx (y :: l)) (ev ctx r)) :=
          congrArg (ctx.op _) (ev_append (List.cons_ne_nil y l) hr)
      _ = ctx.op (ev ctx (x :: y :: l)) (ev ctx r) := (ctx.assoc.assoc _ _ _).symm

theorem toList_ne (e : Expr) : e.toList ≠ [] :=
  e.rec (motive := fun e ↦ e.toList ≠ []) (fun _ ↦ List.cons_ne_nil _ _)
    fun _ _ ih _ h ↦ ih (List.append_eq_nil_iff.1 h).1

theorem ev_toList (e : Expr) : ev ctx e.toList = eval α ctx e :=
  match e with
  | .var _ => rfl
  | .op l r =>
    calc ev ctx (l.toList ++ r.toList) = ctx.op (ev ctx l.toList) (ev ctx r.toList) :=
          ev_append ctx (toList_ne l) (toList_ne r)
      _ = ctx.op (eval α ctx l) (eval α ctx r) := by rw [ev_toList l, ev_toList r]

theorem insert_ne (x : Nat) (xs : List Nat) : insert x xs ≠ [] := by
  intro h
  cases xs with
  | nil => cases h
  | cons a as =>
    unfold insert at h
    split at h <;> cases h

theorem ev_insert (h : Commutative ctx.op) (x : Nat) (xs : List Nat) :
    ev ctx (insert x xs) = ev ctx (x :: xs) := by
  have swap : ∀ a b c, ctx.op a (ctx.op b c) = ctx.op b (ctx.op a c) := fun a b c ↦ by
    rw [← ctx.assoc.assoc, h.comm a b, ctx.assoc.assoc]
  induction xs with
  | nil => rfl
  | cons a as ih =>
    unfold insert
    cases Nat.ble x a
    · refine (ev_cons ctx (insert_ne x as)).trans ((congrArg _ ih).trans ?_)
      cases as
      · exact h.comm _ _
      · exact swap _ _ _
    · rfl

theorem sort_ne {xs : List Nat} (h : xs ≠ []) : sort xs ≠ [] :=
  match xs, h with
  | _ :: _, _ => insert_ne _ _

theorem ev_sort (h : Commutative ctx.op) (xs : List Nat) : ev ctx (sort xs) = ev ctx xs :=
  match xs with
  | [] => rfl
  | [_] => rfl
  | x :: y :: l =>
    calc ev ctx (insert x (sort (y :: l))) = ev ctx (x :: sort (y :: l)) := ev_insert ctx h x _
      _ = ctx.op _ (ev ctx (sort (y :: l))) := ev_cons ctx (sort_ne (List.cons_ne_nil y l))
      _ = ctx.op _ (ev ctx (y :: l)) := congrArg (ctx.op _) (ev_sort h (y :: l))

theorem ev_dedup (h : IdempotentOp ctx.op) (xs : List Nat) :
    ev ctx (dedup xs) = ev ctx xs ∧ (xs ≠ [] → dedup xs ≠ []) := by
  have idem : ∀ a b, ctx.op a (ctx.op a b) = ctx.op a b := fun a b ↦ by
    rw [← ctx.assoc.assoc, h.idempotent]
  induction xs with
  | nil => exact ⟨rfl, id⟩
  | cons x xs ih =>
    unfold dedup
    cases xs with
    | nil => exact ⟨rfl, fun _ ↦ List.cons_ne_nil _ _⟩
    | cons w l =>
      have ne := ih.2 (List.cons_ne_nil w l)
      rw [ev_cons ctx (List.cons_ne_nil w l), ← ih.1]
      clear ih
      revert ne
      generalize dedup (w :: l) = d
      intro ne
      rcases d with _ | ⟨y, ys⟩
      · exact absurd rfl ne
      · dsimp only
        cases b : Nat.beq x y
        · exact ⟨rfl, fun _ ↦ List.cons_ne_nil _ _⟩
        · cases Nat.eq_of_beq_eq_true b
          refine ⟨?_, fun _ ↦ List.cons_ne_nil _ _⟩
          cases ys
          · exact (h.idempotent _).symm
          · exact (idem _ _).symm

theorem neutral_of {x : Nat} (h : ctx.isNeutral x = true) :
    LawfulIdentity ctx.op (ctx.var x).value :=
  match e : (ctx.var x).neutral with
  | some p => p.down
  | none => absurd h (by unfold Context.isNeutral; rw [e]; exact nofun)

theorem ev_dropNeutral (xs : List Nat) :
    ev ctx (dropNeutral ctx xs) = ev ctx xs ∧ (xs ≠ [] → dropNeutral ctx xs ≠ []) := by
  induction xs with
  | nil => exact ⟨rfl, id⟩
  | cons x xs ih =>
    unfold dropNeutral
    cases xs with
    | nil => cases ctx.isNeutral x <;> exact ⟨rfl, fun _ ↦ List.cons_ne_nil _ _⟩
    | cons w l =>
      have ne := ih.2 (List.cons_ne_nil w l)
      rw [ev_cons ctx (List.cons_ne_nil w l), ← ih.1]
      clear ih
      revert ne
      generalize dropNeutral ctx (w :: l) = d
      intro ne
      have left : ctx.isNeutral x = true → ev ctx d = ctx.op (ctx.var x).value (ev ctx d) :=
        fun n ↦ ((neutral_of ctx n).left_id _).symm
      rcases d with _ | ⟨y, _ | ⟨z, zs⟩⟩
      · exact absurd rfl ne
      · cases n : ctx.isNeutral x
        · dsimp only
          cases m : ctx.isNeutral y
          · exact ⟨rfl, fun _ ↦ List.cons_ne_nil _ _⟩
          · exact ⟨((neutral_of ctx m).right_id _).symm, fun _ ↦ List.cons_ne_nil _ _⟩
        · exact ⟨left n, fun _ ↦ List.cons_ne_nil _ _⟩
      · cases n : ctx.isNeutral x
        · exact ⟨rfl, fun _ ↦ List.cons_ne_nil _ _⟩
        · exact ⟨left n, fun _ ↦ List.cons_ne_nil _ _⟩

theorem ev_norm (e : Expr) : ev ctx (norm ctx e) = eval α ctx e := by
  have base := (ev_dropNeutral ctx e.toList).1.trans (ev_toList ctx e)
  unfold norm
  rcases ctx.comm with _ | c <;> rcases ctx.idem with _ | i
  · exact base
  · exact (ev_dedup ctx i.down _).1.trans base
  · exact (ev_sort ctx c.down _).trans base
  · exact ((ev_dedup ctx i.down _).1.trans (ev_sort ctx c.down _)).trans base
end

theorem Context.eq_of_norm {α : Sort u} (ctx : Context α) (a b : Expr) (h : norm ctx a == norm ctx
    b) : eval α ctx a = eval α ctx b :=
  by
  rw [← ev_norm, ← ev_norm, eq_of_beq h]
end Lean.Data.AC
