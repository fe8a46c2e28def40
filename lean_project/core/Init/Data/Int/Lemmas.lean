/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Add
import Init.Data.Int.Lemmas.Balanced
import Init.Data.Int.Lemmas.Cast
import Init.Data.Int.Lemmas.DivMod
import Init.Data.Int.Lemmas.Gcd
import Init.Data.Int.Lemmas.MinMax
import Init.Data.Int.Lemmas.Mul
import Init.Data.Int.Lemmas.NatAbs
import Init.Data.Int.Lemmas.Order
import Init.Data.Int.Lemmas.Pow
import Init.Data.Int.Lemmas.Quotient
import Init.Data.Int.Lemmas.Rounding
import Init.Data.Int.Lemmas.SubOrder
import Init.Data.Int.Lemmas.Variants

/-! # Integers: the lemma library -/
