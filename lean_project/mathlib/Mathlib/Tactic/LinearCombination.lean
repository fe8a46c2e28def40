/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Positivity
import Mathlib.Tactic.Ring

/-!
# `linear_combination`: an equation or comparison is a given combination of others

The combination is computed side by side, as an equation or comparison of its own. What is left to
prove is that its difference is that of the goal, an identity of rings; for comparisons, that it is
at least that of the goal, up to a number.
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

section Comparisons

variable [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}

theorem le_of_difference (h : c ≤ d) (k : a - b - (c - d) ≤ 0) : a ≤ b := by linarith
theorem lt_of_difference (h : c < d) (k : a - b - (c - d) ≤ 0) : a < b := by linarith
theorem lt_of_difference_of_le (h : c ≤ d) (k : a - b - (c - d) < 0) : a < b := by linarith
theorem mul_term_le (h : a ≤ b) (c : R) (hc : 0 ≤ c) : a * c ≤ b * c :=
  mul_le_mul_of_nonneg_right h hc
theorem term_mul_le (c : R) (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b :=
  mul_le_mul_of_nonneg_left h hc
theorem mul_term_lt (h : a < b) (c : R) (hc : 0 < c) : a * c < b * c := mul_lt_mul_of_pos_right h hc
theorem term_mul_lt (c : R) (h : a < b) (hc : 0 < c) : c * a < c * b := mul_lt_mul_of_pos_left h hc

end Comparisons

section Quotients

variable [Field R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R}

theorem div_term_le (h : a ≤ b) (c : R) (hc : 0 ≤ c) : a / c ≤ b / c :=
  div_le_div_of_nonneg_right h hc
theorem div_term_lt (h : a < b) (c : R) (hc : 0 < c) : a / c < b / c := div_lt_div_of_pos_right h hc

end Quotients

end Lemmas

/-- How the sides of a part are related. -/
inductive Relation where
  | eq
  | le
  | lt
  deriving Inhabited, BEq

/-- A part of a combination: an equation or comparison with its proof, or a number. -/
inductive Part where
  | relation (relation : Relation) (proof : Lean.Term)
  | number (value : Lean.Term)

/-- How the sides of what a term proves are related; `none` if it proves nothing such. -/
def relationOf (e : Lean.Term) : TacticM (Option Relation) := do
  let saved ← Tactic.saveState
  let answer ← try
      let type ← whnfR (← instantiateMVars (← inferType (← elabTerm e none true)))
      pure <| match type.getAppFn, type.getAppNumArgs with
        | .const ``Eq _, 3 => some .eq
        | .const ``LE.le _, 4 | .const ``GE.ge _, 4 => some .le
        | .const ``LT.lt _, 4 | .const ``GT.gt _, 4 => some .lt
        | _, _ => none
    catch _ => pure none
  saved.restore
  return answer

/-- The proof that the left side of a part is at most the right one. -/
def Part.asLe : Part → TacticM Lean.Term
  | .number a => `(le_refl $a)
  | .relation .eq p => `(le_of_eq $p)
  | .relation .le p => return p
  | .relation .lt p => `(le_of_lt $p)

/-- Whether the left side of a part is less than the right one. -/
def Part.isStrict : Part → Bool
  | .relation .lt _ => true
  | _ => false

/-- Whether a part is an equation or a number. -/
def Part.isExact : Part → Bool
  | .number _ | .relation .eq _ => true
  | _ => false

/-- The sum of two parts of which one is a comparison. -/
def addComparisons (a b : Part) : TacticM Part := do
  match a, b with
  | .relation .lt p, .relation .lt q => return .relation .lt (← `(add_lt_add $p $q))
  | .relation .lt p, b => return .relation .lt (← `(add_lt_add_of_lt_of_le $p $(← b.asLe)))
  | a, .relation .lt q => return .relation .lt (← `(add_lt_add_of_le_of_lt $(← a.asLe) $q))
  | a, b => return .relation .le (← `(add_le_add $(← a.asLe) $(← b.asLe)))

/-- A comparison minus an equation or a number. -/
def subFromComparison (a b : Part) : TacticM Part := do
  let q ← match b with
    | .number c => `(le_refl $c)
    | .relation .eq q => `(le_of_eq (Eq.symm $q))
    | _ => throwError "linear_combination failed: a comparison cannot be subtracted"
  match a with
  | .relation .lt p => return .relation .lt (← `(sub_lt_sub_of_lt_of_le $p $q))
  | a => return .relation .le (← `(sub_le_sub $(← a.asLe) $q))

/-- A comparison times a number, which is to be positive or not negative by its form. -/
def mulComparison (a b : Part) : TacticM Part := do
  let call (name : Name) (relation : Relation) (x y : Lean.Term) : TacticM Part :=
    return .relation relation (← `($(mkIdent name) $x $y (by positivity)))
  match a, b with
  | .relation .lt p, .number c => call ``mul_term_lt .lt p c
  | .number c, .relation .lt p => call ``term_mul_lt .lt c p
  | .relation _ p, .number c => call ``mul_term_le .le p c
  | .number c, .relation _ p => call ``term_mul_le .le c p
  | _, _ => throwError "linear_combination failed: a comparison is multiplied by numbers only"

/-- The parts of a sum, product, … of equations and numbers put together. -/
def binary (both left right : Name) (op : Lean.Term → Lean.Term → TacticM Lean.Term)
    (a b : Part) : TacticM Part := do
  let call (f : Name) (a b : Lean.Term) : TacticM Part :=
    return .relation .eq (← `($(mkIdent f) $a $b))
  match a, b with
  | .relation _ a, .relation _ b => call both a b
  | .relation _ a, .number b => call left a b
  | .number a, .relation _ b => call right a b
  | .number a, .number b => return .number (← op a b)

/-- The equation or comparison that a combination comes to. -/
partial def combine (e : Lean.Term) : TacticM Part := do
  match e with
  | `(($e)) => combine e
  | `($a + $b) =>
    let (a, b) := (← combine a, ← combine b)
    if a.isExact && b.isExact then
      binary ``add_eqs ``add_term ``term_add (fun a b ↦ `($a + $b)) a b
    else addComparisons a b
  | `($a - $b) =>
    let (a, b) := (← combine a, ← combine b)
    if a.isExact && b.isExact then
      binary ``sub_eqs ``sub_term ``term_sub (fun a b ↦ `($a - $b)) a b
    else subFromComparison a b
  | `($a * $b) =>
    let (a, b) := (← combine a, ← combine b)
    if a.isExact && b.isExact then
      binary ``mul_eqs ``mul_term ``term_mul (fun a b ↦ `($a * $b)) a b
    else mulComparison a b
  | `($a / $b) =>
    match ← combine a with
    | .relation .eq p => return .relation .eq (← `($(mkIdent ``div_term) $p $b))
    | .relation .le p =>
      return .relation .le (← `($(mkIdent ``div_term_le) $p $b (by positivity)))
    | .relation .lt p =>
      return .relation .lt (← `($(mkIdent ``div_term_lt) $p $b (by positivity)))
    | .number _ => return .number e
  | `(-$a) =>
    match ← combine a with
    | .relation .eq p => return .relation .eq (← `($(mkIdent ``neg_eq) $p))
    | .relation .. => throwError "linear_combination failed: a comparison cannot be negated"
    | .number _ => return .number e
  | e =>
    match ← relationOf e with
    | some r => return .relation r e
    | none => return .number e

/-- Reduces a comparison, strict or not, to what is left of its difference. -/
def reduceComparison (strict : Bool) (part : Part) : TacticM Unit := do
  match strict, part with
  | false, part => evalTactic (← `(tactic| refine le_of_difference $(← part.asLe) ?_))
  | true, .relation .lt p => evalTactic (← `(tactic| refine lt_of_difference $p ?_))
  | true, part => evalTactic (← `(tactic| refine lt_of_difference_of_le $(← part.asLe) ?_))

end Mathlib.Tactic.LinearCombination

open Mathlib.Tactic.LinearCombination

/-- `linear_combination a * h₁ + b * h₂` closes the equation, or comparison, that the combination of
the equations and comparisons `h₁` and `h₂` comes to; `(exp := n)` says that it comes to a power of
the difference of the goal's sides, `(norm := tac)` how the rest is proved, which is by `ring1`, or
for a comparison up to a number. -/
syntax (name := linearCombination) "linear_combination"
  (atomic(" (" &"norm" " := ") tacticSeq ")")? (atomic(" (" &"exp" " := ") num ")")?
  (ppSpace colGt term)? : tactic

@[tactic linearCombination] def evalLinearCombination : Tactic := fun stx ↦ withMainContext do
  let target ← whnfR (← instantiateMVars (← getMainTarget))
  let goal ← match target.getAppFn, target.getAppNumArgs with
    | .const ``Eq _, 3 => pure Relation.eq
    | .const ``LE.le _, 4 | .const ``GE.ge _, 4 => pure .le
    | .const ``LT.lt _, 4 | .const ``GT.gt _, 4 => pure .lt
    | _, _ => throwError "linear_combination failed: the goal is no equation and no comparison\n  {
        target}"
  let part? ← if (stx.getArg 3).isNone then pure none
    else some <$> combine ⟨(stx.getArg 3).getArg 0⟩
  match goal, part? with
  | .eq, none | .eq, some (.number _) => pure ()
  | .eq, some (.relation .eq proof) =>
    if (stx.getArg 2).isNone then
      evalTactic (← `(tactic| refine eq_of_difference $proof ?_))
    else
      let n : TSyntax `num := ⟨(stx.getArg 2).getArg 3⟩
      evalTactic (← `(tactic| refine eq_of_power $n $proof ?_))
  | .eq, some _ => throwError "linear_combination failed: no equation follows from comparisons"
  | goal, part? => reduceComparison (goal == .lt) (part?.getD (.number (← `(0))))
  unless (stx.getArg 1).isNone do
    evalTactic ((stx.getArg 1).getArg 3)
    return
  match goal with
  | .eq => evalTactic (← `(tactic| ring1))
  | _ =>
    unless ← attempt 200000 (evalTactic (← `(tactic| linarith only))) do
      throwError "linear_combination failed: the combination does not come to the goal"
