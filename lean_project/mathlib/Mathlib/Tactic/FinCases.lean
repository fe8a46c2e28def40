/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Data.Finset.Insert
import Mathlib.Data.Set.Basic
import Mathlib.Order.Interval.Finset.Int
import Mathlib.Order.Interval.Finset.Nat
import Mathlib.Tactic.IntervalCases

/-! # `fin_cases`: the elements of a finite set or type, one by one -/

open Lean

theorem Mathlib.Tactic.FinCases.split {p q r : Prop} (left : p → r) (right : q → r) : p ∨ q → r :=
  fun h ↦ h.elim left right

/-- Splits a disjunction of equations, and substitutes. -/
macro "fin_cases_split " h:ident : tactic => `(tactic| (
  revert $h
  repeat' (refine Mathlib.Tactic.FinCases.split ?_ ?_)
  all_goals (intro $h:ident)
  all_goals (try (first | subst $h:ident | exact absurd $h:ident (by simp)))))

open Meta Elab Tactic in
/-- The elements of an interval, from `h : x ∈ s`. -/
elab "fin_cases_interval " h:ident : tactic => withMainContext do
  let type ← instantiateMVars (← (← getFVarId h).getType)
  unless type.isAppOfArity ``Membership.mem 5 do throwError "fin_cases: no membership"
  let x ← Term.exprToSyntax type.getAppArgs[4]!
  evalTactic (← `(tactic| (
    simp only [Finset.mem_Icc, Finset.mem_Ico, Finset.mem_Ioc, Finset.mem_Ioo,
      Finset.mem_range] at $h:ident
    first
      | (have low := And.left $h
         have high := And.right $h
         clear $h
         interval_cases $x)
      | interval_cases $x)))

/-- `fin_cases h` splits by the elements, where `h : x ∈ s` for a finite set or list that is written
out, an interval or a range of numerals; `fin_cases x` by the values of `x : Fin n` or
`x : Bool`. -/
syntax "fin_cases" (ppSpace colGt ident) : tactic
macro_rules
  | `(tactic| fin_cases $h:ident) => `(tactic| first
      | (simp only [Finset.mem_insert, Finset.mem_singleton, List.mem_cons, List.not_mem_nil,
          or_false, Set.mem_insert_iff, Set.mem_singleton_iff] at $h:ident
         fin_cases_split $h)
      | fin_cases_interval $h
      | (rcases $h:ident with ⟨value, bound⟩; interval_cases value)
      | (cases $h:ident)
      | fail "fin_cases: no finite set or type in sight")
