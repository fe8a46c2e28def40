/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-! # Tuples as functions on `Fin n`: `![a, b, c]` -/

universe u

namespace Fin

variable {n : ℕ} {α : Fin (n + 1) → Sort u}

/-- A value in front of a tuple. -/
def cons (x : α 0) (p : ∀ i : Fin n, α i.succ) : ∀ i, α i := fun j ↦ Fin.cases x p j

/-- A tuple without its first value. -/
def tail (q : ∀ i, α i) : ∀ i : Fin n, α i.succ := fun i ↦ q i.succ

@[simp] theorem cons_zero (x : α 0) (p : ∀ i : Fin n, α i.succ) : cons x p 0 = x := rfl

@[simp] theorem cons_succ (x : α 0) (p : ∀ i : Fin n, α i.succ) (i : Fin n) :
    cons x p i.succ = p i := rfl

@[simp] theorem tail_cons (x : α 0) (p : ∀ i : Fin n, α i.succ) : tail (cons x p) = p := rfl

end Fin

namespace Matrix

variable {α : Type u} {n : ℕ}

/-- The tuple of no values. -/
def vecEmpty : Fin 0 → α := fun i ↦ i.elim0

/-- A value in front of a tuple. -/
def vecCons (h : α) (t : Fin n → α) : Fin (n + 1) → α := Fin.cons h t

/-- The first value. -/
def vecHead (v : Fin (n + 1) → α) : α := v 0

/-- All values but the first. -/
def vecTail (v : Fin (n + 1) → α) : Fin n → α := v ∘ Fin.succ

@[simp] theorem cons_val_zero (x : α) (u : Fin n → α) : vecCons x u 0 = x := rfl

@[simp] theorem cons_val_succ (x : α) (u : Fin n → α) (i : Fin n) :
    vecCons x u i.succ = u i := rfl

@[simp] theorem cons_val_one (x : α) (u : Fin (n + 1) → α) : vecCons x u 1 = u 0 := rfl

@[simp] theorem cons_val_two (x : α) (u : Fin (n + 2) → α) : vecCons x u 2 = u 1 := rfl

@[simp] theorem cons_val_three (x : α) (u : Fin (n + 3) → α) : vecCons x u 3 = u 2 := rfl

@[simp] theorem cons_val_four (x : α) (u : Fin (n + 4) → α) : vecCons x u 4 = u 3 := rfl

@[simp] theorem head_cons (x : α) (u : Fin n → α) : vecHead (vecCons x u) = x := rfl

@[simp] theorem tail_cons (x : α) (u : Fin n → α) : vecTail (vecCons x u) = u := rfl

end Matrix

/-- `![a, b, c]`: a tuple by its values. -/
syntax "![" term,* "]" : term

macro_rules
  | `(![]) => `(Matrix.vecEmpty)
  | `(![$x]) => `(Matrix.vecCons $x Matrix.vecEmpty)
  | `(![$x, $xs,*]) => `(Matrix.vecCons $x ![$xs,*])

open Lean PrettyPrinter in
/-- Prints a tuple of one value, or a value in front of a tuple. -/
@[app_unexpander Matrix.vecCons] meta def Matrix.vecCons.unexpander : Unexpander
  | `($_ $x ![$xs,*]) => `(![$x, $xs,*])
  | `($_ $x Matrix.vecEmpty) => `(![$x])
  | _ => throw ()
