/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Cast
import Init.Data.Nat.Basic
import Init.Data.Nat.Order
import Init.Data.Nat.Sub
import Init.Data.Nat.MinMax
import Init.Data.Nat.Div
import Init.Data.Nat.Gcd

/-!
# Natural numbers below `omega`

What the integers and `omega` are built from. The larger part of the library on `Nat` lies above
`omega`, see `Init.Numbers`.
-/
