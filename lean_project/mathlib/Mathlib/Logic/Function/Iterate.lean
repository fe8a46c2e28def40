/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation
import Mathlib.Logic.Function.Basic

/-! # Iterates of a function: `f^[n]` -/

universe u

/-- The function applied `n` times. -/
def Nat.iterate {α : Sort u} (op : α → α) : ℕ → α → α
  | 0, a => a
  | n + 1, a => iterate op n (op a)

@[inherit_doc] notation:max f "^[" n "]" => Nat.iterate f n

namespace Function

variable {α : Type u} (f : α → α)

@[simp] theorem iterate_zero : f^[0] = id := rfl

theorem iterate_zero_apply (x : α) : f^[0] x = x := rfl

@[simp] theorem iterate_succ (n : ℕ) : f^[n + 1] = f^[n] ∘ f := rfl

theorem iterate_succ_apply (n : ℕ) (x : α) : f^[n + 1] x = f^[n] (f x) := rfl

theorem iterate_succ_apply' (n : ℕ) (x : α) : f^[n + 1] x = f (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)

theorem iterate_succ' (n : ℕ) : f^[n + 1] = f ∘ f^[n] := funext (iterate_succ_apply' f n)

@[simp] theorem iterate_one : f^[1] = f := rfl

theorem iterate_add_apply (m n : ℕ) (x : α) : f^[m + n] x = f^[m] (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)

theorem iterate_add (m n : ℕ) : f^[m + n] = f^[m] ∘ f^[n] := funext (iterate_add_apply f m n)

@[simp] theorem iterate_id (n : ℕ) : (id : α → α)^[n] = id := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ, ih]; rfl

theorem Injective.iterate {f : α → α} (Hinj : Injective f) (n : ℕ) : Injective f^[n] := by
  induction n with
  | zero => exact injective_id
  | succ n ih => exact ih.comp Hinj

end Function
