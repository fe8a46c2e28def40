/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.NormNum.Procedure

/-!
# `norm_num`: `simp` that computes with numerals

Numerals of `ℕ` and `ℤ` are computed by `simp` itself, those of fields and functions of natural
numbers by procedures of their own, before and after the parts of a term are simplified.
-/

/-- `simp` with the procedures that evaluate numerals. -/
syntax "simp_numerals" Lean.Parser.Tactic.optConfig (&" only")?
  " [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]" (Lean.Parser.Tactic.location)? : tactic

namespace Mathlib.Meta.NormNum

open Lean Parser.Tactic

/-- A configuration under which it is no failure that nothing changes. -/
meta def quiet (c : TSyntax ``optConfig) : MacroM (TSyntax ``optConfig) := do
  let item ← `(optConfig| -failIfUnchanged)
  let items := item.raw[0].getArgs ++ c.raw[0].getArgs
  return ⟨mkNode ``optConfig #[mkNullNode items]⟩

end Mathlib.Meta.NormNum

open Mathlib.Meta.NormNum in
macro_rules
  | `(tactic| simp_numerals $c:optConfig $[only%$only]? [$ts,*] $[$l:location]?) => `(tactic|
      simp $c:optConfig $[only%$only]? [↓evalNumeral, evalNumeral, $ts,*] $[$l:location]?)

/-- `norm_num [h₁, …] at k` simplifies with the lemmas given and computes with numerals. That
nothing changes is no failure. -/
syntax "norm_num" Lean.Parser.Tactic.optConfig (&" only")?
  (" [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]")? (Lean.Parser.Tactic.location)? : tactic

open Mathlib.Meta.NormNum in
macro_rules
  | `(tactic| norm_num $c:optConfig) => `(tactic| norm_num $c:optConfig [])
  | `(tactic| norm_num $c:optConfig $l:location) => `(tactic| norm_num $c:optConfig [] $l:location)
  | `(tactic| norm_num $c:optConfig [$ts,*]) => do
    let c ← quiet c
    `(tactic| first
      | (simp_numerals $c:optConfig [$ts,*]; try decide)
      | decide
      | simp_numerals $c:optConfig [$ts,*])
  | `(tactic| norm_num $c:optConfig [$ts,*] $l:location) => do
    let c ← quiet c
    `(tactic| simp_numerals $c:optConfig [$ts,*] $l:location)
  | `(tactic| norm_num $c:optConfig only $[$l:location]?) =>
    `(tactic| norm_num $c:optConfig only [] $[$l:location]?)
  | `(tactic| norm_num $c:optConfig only [$ts,*] $[$l:location]?) => do
    let c ← quiet c
    `(tactic| simp_numerals $c:optConfig only [ne_eq, not_false_eq_true,
      not_true_eq_false, gt_iff_lt, ge_iff_le, and_self, and_true, true_and, and_false, false_and,
      or_true, true_or, or_false, false_or, Nat.cast_ofNat, Nat.cast_one, Nat.cast_zero,
      Int.cast_ofNat, Int.cast_one, Int.cast_zero, Int.cast_neg, $ts,*] $[$l:location]?)

/-- `norm_num1` computes with numerals and simplifies nothing else. -/
syntax "norm_num1" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num1 $[$l:location]?) => `(tactic| norm_num only $[$l:location]?)

/-- `norm_num [h₁, …]` on the part of a goal that `conv` looks at. -/
syntax "norm_num" Lean.Parser.Tactic.optConfig (" [" (Lean.Parser.Tactic.simpStar <|>
  Lean.Parser.Tactic.simpErase <|> Lean.Parser.Tactic.simpLemma),*,? "]")? : conv
/-- `norm_num1` on the part of a goal that `conv` looks at. -/
syntax "norm_num1" : conv

open Mathlib.Meta.NormNum in
macro_rules
  | `(conv| norm_num $c:optConfig $[[$ts,*]]?) => do
    let c ← quiet c
    let ts := match ts with
      | some ts => ts.getElems
      | none => #[]
    `(conv| simp $c:optConfig [↓evalNumeral, evalNumeral, $[$ts],*])
  | `(conv| norm_num1) => `(conv| simp -failIfUnchanged only [↓evalNumeral, evalNumeral])
