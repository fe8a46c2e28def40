/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic
import Mathlib.Algebra.GroupWithZero.Defs

/-! # Operations on either branch of a condition -/

section

variable {α β : Type*} (p : Prop) [Decidable p]

@[simp] theorem pow_ite [Pow α β] (a : α) (b c : β) :
    a ^ (if p then b else c) = if p then a ^ b else a ^ c := by split <;> rfl

@[simp] theorem ite_pow [Pow α β] (a b : α) (c : β) :
    (if p then a else b) ^ c = if p then a ^ c else b ^ c := by split <;> rfl

theorem mul_ite [Mul α] (a b c : α) :
    (a * if p then b else c) = if p then a * b else a * c := by split <;> rfl

theorem ite_mul [Mul α] (a b c : α) :
    (if p then a else b) * c = if p then a * c else b * c := by split <;> rfl

theorem add_ite [Add α] (a b c : α) :
    (a + if p then b else c) = if p then a + b else a + c := by split <;> rfl

theorem ite_add [Add α] (a b c : α) :
    (if p then a else b) + c = if p then a + c else b + c := by split <;> rfl

end

@[simp] theorem mul_ite_zero {α : Type*} [MulZeroClass α] (p : Prop) [Decidable p] (a b : α) :
    (a * if p then b else 0) = if p then a * b else 0 := by split <;> simp

@[simp] theorem ite_zero_mul {α : Type*} [MulZeroClass α] (p : Prop) [Decidable p] (a b : α) :
    (if p then a else 0) * b = if p then a * b else 0 := by split <;> simp
