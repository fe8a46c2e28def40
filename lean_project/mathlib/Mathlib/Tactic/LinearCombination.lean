/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring

/-!
# `linear_combination`: an equation is a given combination of equations

The combination is computed side by side, as an equation of its own. What is left to prove is that
its difference is that of the goal, an identity of rings.
-/

open Lean Meta Elab Tactic

namespace Mathlib.Tactic.LinearCombination

section Lemmas

variable {R : Type*}

theorem add_eqs [Add R] {a b c d : R} (h : a = b) (k : c = d) : a + c = b + d := h ▸ k ▸ rfl
theorem add_term [Add R] {a b : R} (h : a = b) (c : R) : a + c = b + c := h ▸ rfl
theorem term_add [Add R] {a b : R} (c : R) (h : a = b) : c + a = c + b := h ▸ rfl
theorem sub_eqs [Sub R] {a b c d : R} (h : a = b) (k : c = d) : a - c = b - d := h ▸ k ▸ rfl
theorem sub_term [Sub R] {a b : R} (h : a = b) (c : R) : a - c = b - c := h ▸ rfl
theorem term_sub [Sub R] {a b : R} (c : R) (h : a = b) : c - a = c - b := h ▸ rfl
theorem mul_eqs [Mul R] {a b c d : R} (h : a = b) (k : c = d) : a * c = b * d := h ▸ k ▸ rfl
theorem mul_term [Mul R] {a b : R} (h : a = b) (c : R) : a * c = b * c := h ▸ rfl
theorem term_mul [Mul R] {a b : R} (c : R) (h : a = b) : c * a = c * b := h ▸ rfl
theorem div_term [Div R] {a b : R} (h : a = b) (c : R) : a / c = b / c := h ▸ rfl
theorem neg_eq [Neg R] {a b : R} (h : a = b) : -a = -b := h ▸ rfl

theorem eq_of_difference [AddGroup R] {a b c d : R} (h : c = d) (k : a - b - (c - d) = 0) :
    a = b := by
  rw [h, sub_self, sub_zero] at k
  exact sub_eq_zero.1 k

theorem eq_zero_of_pow [Ring R] [NoZeroDivisors R] {x : R} {n : ℕ} (h : x ^ n = 0) : x = 0 := by
  induction n with
  | zero =>
    rw [pow_zero] at h
    rw [← mul_one x, h, mul_zero]
  | succ n ih =>
    rw [pow_succ] at h
    exact (mul_eq_zero.1 h).elim ih id

theorem eq_of_power [Ring R] [NoZeroDivisors R] {a b c d : R} (n : ℕ) (h : c = d)
    (k : (a - b) ^ n - (c - d) = 0) : a = b := by
  rw [h, sub_self, sub_zero] at k
  exact sub_eq_zero.1 (eq_zero_of_pow k)

end Lemmas

/-- A part of a combination: an equation with its proof, or a number. -/
inductive Part where
  | equation (proof : Lean.Term)
  | number (value : Lean.Term)

/-- Whether a term is the proof of an equation. -/
def isEquation (e : Lean.Term) : TacticM Bool := do
  let saved ← Tactic.saveState
  let answer ← try
      let type ← whnfR (← instantiateMVars (← inferType (← elabTerm e none true)))
      pure (type.isAppOfArity ``Eq 3)
    catch _ => pure false
  saved.restore
  return answer

/-- The parts of a sum, product, … put together. -/
def binary (both left right : Name) (op : Lean.Term → Lean.Term → TacticM Lean.Term)
    (a b : Part) : TacticM Part := do
  let call (f : Name) (a b : Lean.Term) : TacticM Part :=
    return .equation (← `($(mkIdent f) $a $b))
  match a, b with
  | .equation a, .equation b => call both a b
  | .equation a, .number b => call left a b
  | .number a, .equation b => call right a b
  | .number a, .number b => return .number (← op a b)

/-- The equation that a combination comes to. -/
partial def combine (e : Lean.Term) : TacticM Part := do
  match e with
  | `(($e)) => combine e
  | `($a + $b) =>
    binary ``add_eqs ``add_term ``term_add (fun a b ↦ `($a + $b)) (← combine a) (← combine b)
  | `($a - $b) =>
    binary ``sub_eqs ``sub_term ``term_sub (fun a b ↦ `($a - $b)) (← combine a) (← combine b)
  | `($a * $b) =>
    binary ``mul_eqs ``mul_term ``term_mul (fun a b ↦ `($a * $b)) (← combine a) (← combine b)
  | `($a / $b) =>
    match ← combine a with
    | .equation p => return .equation (← `($(mkIdent ``div_term) $p $b))
    | .number _ => return .number e
  | `(-$a) =>
    match ← combine a with
    | .equation p => return .equation (← `($(mkIdent ``neg_eq) $p))
    | .number _ => return .number e
  | e => if ← isEquation e then return .equation e else return .number e

end Mathlib.Tactic.LinearCombination

open Mathlib.Tactic.LinearCombination

/-- `linear_combination a * h₁ + b * h₂` closes the equation that the combination of the equations
`h₁` and `h₂` comes to; `(exp := n)` says that it comes to a power of the difference of the goal's
sides, `(norm := tac)` how the rest is proved, which is by `ring1`. -/
syntax (name := linearCombination) "linear_combination"
  (atomic(" (" &"norm" " := ") tacticSeq ")")? (atomic(" (" &"exp" " := ") num ")")?
  (ppSpace colGt term)? : tactic

@[tactic linearCombination] def evalLinearCombination : Tactic := fun stx ↦ withMainContext do
  let target ← whnfR (← instantiateMVars (← getMainTarget))
  unless target.isAppOfArity ``Eq 3 do
    throwError "linear_combination failed: the goal is no equation\n  {target}"
  let proof ← if (stx.getArg 3).isNone then pure none
    else match ← combine ⟨(stx.getArg 3).getArg 0⟩ with
      | .equation p => pure (some p)
      | .number _ => pure none
  match proof with
  | none => pure ()
  | some proof =>
    if (stx.getArg 2).isNone then
      evalTactic (← `(tactic| refine eq_of_difference $proof ?_))
    else
      let n : TSyntax `num := ⟨(stx.getArg 2).getArg 3⟩
      evalTactic (← `(tactic| refine eq_of_power $n $proof ?_))
  if (stx.getArg 1).isNone then evalTactic (← `(tactic| ring1))
  else evalTactic ((stx.getArg 1).getArg 3)
