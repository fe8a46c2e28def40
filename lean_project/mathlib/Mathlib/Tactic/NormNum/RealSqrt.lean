/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Data.NNReal.Defs
import Mathlib.Data.Real.Sqrt

/-!
# Roots of numerals that are squares

Only the root itself: `√12` stays as it is, and `√(9 / 4)` is `3 / 2` by the root of a quotient.
-/

namespace Mathlib.Meta.NormNum

open Lean Meta Simp

theorem realSqrt_ofNat {n m : ℕ} [n.AtLeastTwo] [m.AtLeastTwo] (h : m * m = n) :
    √(OfNat.ofNat n : ℝ) = OfNat.ofNat m := by
  rw [← Nat.cast_ofNat (n := n), ← Nat.cast_ofNat (n := m), Real.sqrt_eq_iff_mul_self_eq
    (Nat.cast_nonneg _) (Nat.cast_nonneg _)]
  exact_mod_cast h.symm

theorem nnrealSqrt_ofNat {n m : ℕ} [n.AtLeastTwo] [m.AtLeastTwo] (h : m * m = n) :
    NNReal.sqrt (OfNat.ofNat n) = OfNat.ofNat m := by
  refine NNReal.eq ?_
  rw [Real.coe_sqrt]
  exact realSqrt_ofNat h

/-- The greatest number whose square is at most `n`, between `low` and `low + 2 ^ bits`. -/
private def natRoot (n : ℕ) : ℕ → ℕ → ℕ
  | low, 0 => low
  | low, bits + 1 =>
    let middle := low + 2 ^ bits
    natRoot n (if middle * middle ≤ n then middle else low) bits

/-- The proof of `rule` for a numeral that is a square, of at least four. -/
private def reduceRoot (rule : Name) (argument : Expr) : SimpM Step := do
  let some n := argument.nat? | return .continue
  let m := natRoot n 0 (n.log2 / 2 + 1)
  unless 2 ≤ m && m * m == n do return .continue
  let square ← mkEq (← mkAppM `HMul.hMul #[mkRawNatLit m, mkRawNatLit m]) (mkRawNatLit n)
  let proof ← mkAppM rule #[← mkDecideProof square]
  return .done { expr := ← mkNumeral (← inferType argument) m, proof? := some proof }

/-- `√9` is `3`. -/
def reduceRealSqrt (e : Expr) : SimpM Step :=
  reduceRoot `Mathlib.Meta.NormNum.realSqrt_ofNat e.getAppArgs[0]!

/-- The root of `9` among the nonnegative numbers is `3`. -/
def reduceNNRealSqrt (e : Expr) : SimpM Step :=
  reduceRoot `Mathlib.Meta.NormNum.nnrealSqrt_ofNat e.getAppArgs[0]!

end Mathlib.Meta.NormNum
