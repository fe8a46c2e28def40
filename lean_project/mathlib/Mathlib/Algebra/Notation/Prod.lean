/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.TypeStar

/-! # Operations on pairs, component by component -/

universe u v

namespace Prod

variable {M : Type u} {N : Type v}

instance instZero [Zero M] [Zero N] : Zero (M × N) := ⟨(0, 0)⟩

instance instOne [One M] [One N] : One (M × N) := ⟨(1, 1)⟩

instance instAdd [Add M] [Add N] : Add (M × N) := ⟨fun p q ↦ (p.1 + q.1, p.2 + q.2)⟩

instance instMul [Mul M] [Mul N] : Mul (M × N) := ⟨fun p q ↦ (p.1 * q.1, p.2 * q.2)⟩

instance instNeg [Neg M] [Neg N] : Neg (M × N) := ⟨fun p ↦ (-p.1, -p.2)⟩

instance instSub [Sub M] [Sub N] : Sub (M × N) := ⟨fun p q ↦ (p.1 - q.1, p.2 - q.2)⟩

instance instSMul {α : Type*} [SMul α M] [SMul α N] : SMul α (M × N) :=
  ⟨fun a p ↦ (a • p.1, a • p.2)⟩

variable (p q : M × N)

@[simp] theorem fst_zero [Zero M] [Zero N] : (0 : M × N).1 = 0 := rfl

@[simp] theorem snd_zero [Zero M] [Zero N] : (0 : M × N).2 = 0 := rfl

@[simp] theorem fst_add [Add M] [Add N] : (p + q).1 = p.1 + q.1 := rfl

@[simp] theorem snd_add [Add M] [Add N] : (p + q).2 = p.2 + q.2 := rfl

@[simp] theorem fst_mul [Mul M] [Mul N] : (p * q).1 = p.1 * q.1 := rfl

@[simp] theorem snd_mul [Mul M] [Mul N] : (p * q).2 = p.2 * q.2 := rfl

@[simp] theorem fst_neg [Neg M] [Neg N] : (-p).1 = -p.1 := rfl

@[simp] theorem snd_neg [Neg M] [Neg N] : (-p).2 = -p.2 := rfl

@[simp] theorem fst_sub [Sub M] [Sub N] : (p - q).1 = p.1 - q.1 := rfl

@[simp] theorem snd_sub [Sub M] [Sub N] : (p - q).2 = p.2 - q.2 := rfl

end Prod
