/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Fold
import Init.Data.Nat.Decide
import Init.Data.Fin.Cases
import Init.Data.Int.DivMod.Basic
import Init.Data.Nat.Simproc
import Init.Omega.Fin
import Init.Data.Ord
import Init.Data.BitVec.Basic
import Init.Data.Nat.Lemmas.Add
import Init.Data.Nat.Lemmas.Order
import Init.Data.Nat.Lemmas.Sub
import Init.Data.Nat.Lemmas.MinMax
import Init.Data.Nat.Lemmas.Mul
import Init.Data.Nat.Lemmas.Div
import Init.Data.Nat.Lemmas.Dvd
import Init.Data.Nat.Lemmas.Gcd
import Init.Data.Nat.Lemmas.Pow
import Init.Data.Nat.Lemmas.Bitwise
import Init.Data.Nat.Lemmas.TestBit
import Init.Data.Nat.Compare
import Init.Data.Int.Lemmas.Add
import Init.Data.Int.Lemmas.Cast
import Init.Data.Int.Lemmas.Order
import Init.Data.Int.Lemmas.SubOrder
import Init.Data.Int.Lemmas.MinMax
import Init.Data.Int.Lemmas.Mul
import Init.Data.Int.Lemmas.NatAbs
import Init.Data.Int.Lemmas.DivMod
import Init.Data.Int.Lemmas.Quotient
import Init.Data.Int.Lemmas.Rounding
import Init.Data.Int.Lemmas.Balanced
import Init.Data.Int.Lemmas.Pow
import Init.Data.Int.Lemmas.Gcd
import Init.Data.Fin.Lemmas.Basic
import Init.Data.Fin.Lemmas.Cast
import Init.Data.Fin.Lemmas.Values
import Init.Data.Nat.Lemmas.Variants
import Init.Data.Int.Lemmas.Variants
import Init.Data.BitVec.Lemmas

/-!
# Numbers

Everything on `Nat`, `Int`, `Fin` and `BitVec` that lies above `omega`: definitions, decision
procedures for bounded quantifiers, and the lemmas that people cite by name.
-/
