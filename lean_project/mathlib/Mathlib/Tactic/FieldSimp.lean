/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.NormNum
import Mathlib.Tactic.Positivity.Real
import Mathlib.Tactic.Ring

/-!
# `field_simp`: equations and comparisons of quotients, cleared of denominators

Denominators count if they are known not to be zero: from a hypothesis, by their form, or as
numerals.
-/

/-- Shows that a denominator is not zero. -/
macro "field_simp_discharge" : tactic => `(tactic| first
  | assumption
  | (symm; assumption)
  | (simp_numerals []; done)
  | (refine ne_of_gt ?_; assumption)
  | positivity)

/-- Brings quotients over one denominator and multiplies equations out. -/
syntax "field_simp" Lean.Parser.Tactic.optConfig (&" only")?
  (" [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| field_simp $_:optConfig $[only%$only]? $[$l:location]?) =>
    `(tactic| field_simp [] $[$l:location]?)
  | `(tactic| field_simp $_:optConfig $[only%$only]? [$ts,*] $[$l:location]?) => `(tactic|
      simp (disch := field_simp_discharge) only [div_add_div_same, div_sub_div_same, div_self,
        div_add_div, div_sub_div, div_eq_div_iff, div_eq_iff, eq_div_iff, div_add', add_div',
        div_sub', sub_div', div_mul_eq_mul_div, mul_div_assoc', div_div_eq_mul_div, div_div,
        div_pow, ne_eq, not_false_eq_true, one_mul, mul_one, div_le_div_iff₀, div_lt_div_iff₀,
        div_le_iff₀, le_div_iff₀, div_lt_iff₀, lt_div_iff₀, neg_div', $ts,*] $[$l:location]?)

/-- Closes an equation of a field. -/
macro "field" : tactic => `(tactic| first | ring1 | (field_simp; done) | (field_simp; ring1))
