/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise.Basic

/-!
# Natural numbers: what `induction` and `cases` show

The custom eliminators state their cases with `0` and `n + 1` instead of the constructors. Then the
lemmas with which `simp` treats successors.
-/

set_option relaxedAutoImplicit false
universe u

namespace Nat

/-- Recursion with `0` and `n + 1` in the goals: the principle that `induction` uses. -/
@[elab_as_elim, induction_eliminator] protected def recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t :=
  match t with
  | 0 => zero
  | n + 1 => succ n (Nat.recAux zero succ n)

/-- Case distinction with `0` and `n + 1` in the goals: the principle that `cases` uses. -/
@[elab_as_elim, cases_eliminator] protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat)
    (zero : motive 0) (succ : ∀ n, motive (n + 1)) : motive t :=
  match t with
  | 0 => zero
  | n + 1 => succ n

theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨Nat.succ.inj, congrArg succ⟩

@[simp] theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 :=
  ⟨fun h ↦ eq_zero_of_le_zero (le_of_lt_succ h), fun h ↦ h ▸ Nat.zero_lt_one⟩

@[simp] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := by omega
@[simp] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by omega
@[simp] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
@[simp] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega

end Nat
