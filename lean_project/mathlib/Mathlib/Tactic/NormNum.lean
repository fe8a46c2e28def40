/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.NormNum.Floor
import Mathlib.Tactic.NormNum.Fraction
import Mathlib.Tactic.NormNum.RealSqrt

/-!
# `norm_num`: `simp` that computes with numerals of fields

Numerals of `ℕ` and `ℤ` are computed by `simp` itself, others by rules about integers; roots of
squares and floors of fractions of numerals as well.
-/

/-- `simp` with the rules of numerals. -/
syntax "simp_numerals" Lean.Parser.Tactic.optConfig
  " [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]" (Lean.Parser.Tactic.location)? : tactic
open Mathlib.Meta.NormNum in
macro_rules
  | `(tactic| simp_numerals $c:optConfig [$ts,*] $[$l:location]?) => `(tactic|
      simp $c:optConfig [-one_div, add_int, sub_int, mul_int, pow_int, eq_int, le_int, lt_int,
        reduce, reduce_neg, inv_int, add_fraction, sub_fraction, mul_fraction, div_fraction,
        pow_fraction, eq_fraction, le_fraction, lt_fraction, reduceRealSqrt, reduceNNRealSqrt,
        floor_ofNat_div_ofNat, floor_one_div_ofNat, floor_neg_ofNat_div_ofNat,
        floor_neg_one_div_ofNat, ceil_ofNat_div_ofNat, ceil_one_div_ofNat, ceil_neg_div,
        $ts,*] $[$l:location]?)

/-- `simp only` with the rules of numerals. -/
syntax "simp_only_numerals" Lean.Parser.Tactic.optConfig
  " [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]" (Lean.Parser.Tactic.location)? : tactic
open Mathlib.Meta.NormNum in
macro_rules
  | `(tactic| simp_only_numerals $c:optConfig [$ts,*] $[$l:location]?) => `(tactic|
      simp $c:optConfig only [add_int, sub_int, mul_int, pow_int, eq_int, le_int, lt_int, reduce,
        reduce_neg, inv_int, add_fraction, sub_fraction, mul_fraction, div_fraction,
        pow_fraction, eq_fraction, le_fraction, lt_fraction, reduceRealSqrt, reduceNNRealSqrt,
        floor_ofNat_div_ofNat, floor_one_div_ofNat, floor_neg_ofNat_div_ofNat,
        floor_neg_one_div_ofNat, ceil_ofNat_div_ofNat, ceil_one_div_ofNat, ceil_neg_div,
        Int.cast_ofNat, Int.cast_one,
        Int.cast_zero,
        Int.cast_neg, div_one, ne_eq, not_false_eq_true, not_true_eq_false, gt_iff_lt, ge_iff_le,
        and_self, and_true, and_false, OfNat.ofNat_ne_zero, Nat.cast_ofNat, Nat.cast_one,
        Nat.reduceLT, Nat.reduceGcd, Nat.reduceDiv, Nat.reduceAdd, Nat.reduceMul, Nat.reduceSub,
        Nat.reducePow, Nat.reduceMod, Nat.reduceLeDiff, Nat.reduceEqDiff, Nat.reduceDvd,
        Int.reduceAdd, Int.reduceSub, Int.reduceMul, Int.reduceNeg, Int.reducePow, Int.reduceDiv,
        Int.reduceMod, Int.reduceLT, Int.reduceLE, Int.reduceEq, Int.reduceNe, Int.reduceDvd,
        $ts,*] $[$l:location]?)

/-- `norm_num [h₁, …] at k` simplifies with the lemmas given and computes with numerals. -/
syntax "norm_num" Lean.Parser.Tactic.optConfig (&" only")?
  (" [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
    Lean.Parser.Tactic.simpLemma),*,? "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num $c:optConfig) => `(tactic| first
      | (simp_numerals $c:optConfig []; done)
      | decide
      | simp_numerals $c:optConfig [])
  | `(tactic| norm_num $c:optConfig $l:location) =>
    `(tactic| simp_numerals $c:optConfig [] $l:location)
  | `(tactic| norm_num $c:optConfig [$ts,*]) => `(tactic| first
      | (simp_numerals $c:optConfig [$ts,*]; done)
      | decide
      | simp_numerals $c:optConfig [$ts,*])
  | `(tactic| norm_num $c:optConfig [$ts,*] $l:location) =>
    `(tactic| simp_numerals $c:optConfig [$ts,*] $l:location)
  | `(tactic| norm_num $c:optConfig only $[$l:location]?) =>
    `(tactic| simp_only_numerals $c:optConfig [] $[$l:location]?)
  | `(tactic| norm_num $c:optConfig only [$ts,*] $[$l:location]?) =>
    `(tactic| simp_only_numerals $c:optConfig [$ts,*] $[$l:location]?)

/-- `norm_num1` computes with numerals and simplifies nothing else. -/
syntax "norm_num1" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num1 $[$l:location]?) => `(tactic| norm_num only $[$l:location]?)
