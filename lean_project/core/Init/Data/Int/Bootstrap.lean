/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Basic
import Init.Data.Int.Ring
import Init.Data.Int.Order

/-!
# Integers below `omega`

Definitions, ring laws, order. Division follows in `Init.Data.Int.DivMod`; what lies above `omega`
is in `Init.Numbers`.
-/
