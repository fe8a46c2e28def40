/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Add
import Init.Data.Nat.Lemmas.Bitwise
import Init.Data.Nat.Lemmas.Div
import Init.Data.Nat.Lemmas.Dvd
import Init.Data.Nat.Lemmas.Gcd
import Init.Data.Nat.Lemmas.MinMax
import Init.Data.Nat.Lemmas.Mul
import Init.Data.Nat.Lemmas.Order
import Init.Data.Nat.Lemmas.Pow
import Init.Data.Nat.Lemmas.Sub
import Init.Data.Nat.Lemmas.TestBit
import Init.Data.Nat.Lemmas.Variants

/-! # Natural numbers: the lemma library -/
