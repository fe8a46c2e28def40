/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Basic
import Init.Data.Nat.Bitwise
import Init.Data.Nat.Compare
import Init.Data.Nat.Coprime
import Init.Data.Nat.Decide
import Init.Data.Nat.Digits
import Init.Data.Nat.Div
import Init.Data.Nat.Fold
import Init.Data.Nat.Gcd
import Init.Data.Nat.Lemmas
import Init.Data.Nat.Linear
import Init.Data.Nat.MinMax
import Init.Data.Nat.Order
import Init.Data.Nat.Recursion
import Init.Data.Nat.Simproc
import Init.Data.Nat.Sub

/-! # Natural numbers -/
