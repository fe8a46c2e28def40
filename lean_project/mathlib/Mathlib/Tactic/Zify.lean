/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Int
import Mathlib.Data.Nat.ModEq
import Mathlib.Data.Int.ModEq
import Mathlib.Data.Rat.Cast.Order
import Mathlib.Data.Real.Basic

/-!
# Statements about smaller types of numbers as statements about larger ones: `zify`, `qify`, `rify`

Comparisons are carried over, then casts are moved towards the variables.
-/

namespace Mathlib.Tactic.Zify

theorem nat_eq (a b : ℕ) : a = b ↔ (a : ℤ) = b := Int.natCast_inj.symm
theorem nat_le (a b : ℕ) : a ≤ b ↔ (a : ℤ) ≤ b := Int.ofNat_le.symm
theorem nat_lt (a b : ℕ) : a < b ↔ (a : ℤ) < b := Int.ofNat_lt.symm
theorem nat_dvd (a b : ℕ) : a ∣ b ↔ (a : ℤ) ∣ b := Int.natCast_dvd_natCast.symm

end Mathlib.Tactic.Zify

namespace Mathlib.Tactic.Qify

theorem nat_eq (a b : ℕ) : a = b ↔ (a : ℚ) = b := Nat.cast_inj.symm
theorem nat_le (a b : ℕ) : a ≤ b ↔ (a : ℚ) ≤ b := Nat.cast_le.symm
theorem nat_lt (a b : ℕ) : a < b ↔ (a : ℚ) < b := Nat.cast_lt.symm
theorem int_eq (a b : ℤ) : a = b ↔ (a : ℚ) = b := Int.cast_inj.symm
theorem int_le (a b : ℤ) : a ≤ b ↔ (a : ℚ) ≤ b := Int.cast_le.symm
theorem int_lt (a b : ℤ) : a < b ↔ (a : ℚ) < b := Int.cast_lt.symm

end Mathlib.Tactic.Qify

namespace Mathlib.Tactic.Rify

theorem nat_eq (a b : ℕ) : a = b ↔ (a : ℝ) = b := Nat.cast_inj.symm
theorem nat_le (a b : ℕ) : a ≤ b ↔ (a : ℝ) ≤ b := Nat.cast_le.symm
theorem nat_lt (a b : ℕ) : a < b ↔ (a : ℝ) < b := Nat.cast_lt.symm
theorem int_eq (a b : ℤ) : a = b ↔ (a : ℝ) = b := Int.cast_inj.symm
theorem int_le (a b : ℤ) : a ≤ b ↔ (a : ℝ) ≤ b := Int.cast_le.symm
theorem int_lt (a b : ℤ) : a < b ↔ (a : ℝ) < b := Int.cast_lt.symm
theorem rat_eq (a b : ℚ) : a = b ↔ (a : ℝ) = b := Rat.cast_inj.symm
theorem rat_le (a b : ℚ) : a ≤ b ↔ (a : ℝ) ≤ b := Rat.cast_le.symm
theorem rat_lt (a b : ℚ) : a < b ↔ (a : ℝ) < b := Rat.cast_lt.symm

end Mathlib.Tactic.Rify

open Lean Parser Tactic

/-- `zify [h] at k` states facts about natural numbers for integers; `h : b ≤ a` helps with
`a - b`. -/
syntax "zify" (" [" (simpStar <|> simpErase <|> simpLemma),*,? "]")? (location)? : tactic
/-- `qify` states facts about natural numbers and integers for rational numbers. -/
syntax "qify" (" [" (simpStar <|> simpErase <|> simpLemma),*,? "]")? (location)? : tactic
/-- `rify` states facts about natural numbers, integers and rational numbers for real numbers. -/
syntax "rify" (" [" (simpStar <|> simpErase <|> simpLemma),*,? "]")? (location)? : tactic

open Mathlib.Tactic in
macro_rules
  | `(tactic| zify $[$l:location]?) => `(tactic| zify [] $[$l:location]?)
  | `(tactic| zify [$ts,*] $[$l:location]?) => `(tactic| (
      simp -failIfUnchanged only [Zify.nat_eq, Zify.nat_le, Zify.nat_lt, Zify.nat_dvd, ge_iff_le,
        gt_iff_lt, ne_eq, $ts,*] $[$l:location]?
      push_cast [$ts,*] $[$l:location]?))
  | `(tactic| qify $[$l:location]?) => `(tactic| qify [] $[$l:location]?)
  | `(tactic| qify [$ts,*] $[$l:location]?) => `(tactic| (
      simp -failIfUnchanged only [Qify.nat_eq, Qify.nat_le, Qify.nat_lt, Qify.int_eq, Qify.int_le,
        Qify.int_lt, ge_iff_le, gt_iff_lt, ne_eq, $ts,*] $[$l:location]?
      push_cast [$ts,*] $[$l:location]?))
  | `(tactic| rify $[$l:location]?) => `(tactic| rify [] $[$l:location]?)
  | `(tactic| rify [$ts,*] $[$l:location]?) => `(tactic| (
      simp -failIfUnchanged only [Rify.nat_eq, Rify.nat_le, Rify.nat_lt, Rify.int_eq, Rify.int_le,
        Rify.int_lt, Rify.rat_eq, Rify.rat_le, Rify.rat_lt, ge_iff_le, gt_iff_lt, ne_eq,
        $ts,*] $[$l:location]?
      push_cast [$ts,*] $[$l:location]?))
