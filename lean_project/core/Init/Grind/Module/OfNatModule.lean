/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Module.Envelope

/-!
# Linear arithmetic over a module without subtraction

Facts on elements of `α` as facts on their differences.
-/

namespace Lean.Grind.IntModule.OfNatModule

universe u

open Std

variable {α : Type u} [NatModule α]

theorem of_eq {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a = b) :
    a' = b' := by rw [← h₁, ← h₂, h]

theorem of_diseq [AddRightCancel α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b')
    (h : a ≠ b) : a' ≠ b' := by
  rw [← h₁, ← h₂]; exact fun e ↦ h (toQ_inj e)

theorem of_le [LE α] [IsPreorder α] [OrderedAdd α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a')
    (h₂ : toQ b = b') (h : a ≤ b) : a' ≤ b' := by rw [← h₁, ← h₂]; exact toQ_le.2 h

theorem of_not_le [LE α] [IsPreorder α] [OrderedAdd α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a')
    (h₂ : toQ b = b') (h : ¬a ≤ b) : ¬a' ≤ b' := by
  rw [← h₁, ← h₂]; exact fun e ↦ h (toQ_le.1 e)

theorem of_lt [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedAdd α] {a b : α}
    {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a < b) : a' < b' := by
  rw [← h₁, ← h₂]; exact toQ_lt.2 h

theorem of_not_lt [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedAdd α] {a b : α}
    {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : ¬a < b) : ¬a' < b' := by
  rw [← h₁, ← h₂]; exact fun e ↦ h (toQ_lt.1 e)

theorem add_congr {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') :
    toQ (a + b) = a' + b' := by rw [toQ_add, h₁, h₂]

theorem smul_congr (n : Nat) (a : α) (a' : Q α) (h : toQ a = a') : toQ (n • a) = n • a' := by
  rw [← h, toQ_smul]

end Lean.Grind.IntModule.OfNatModule
