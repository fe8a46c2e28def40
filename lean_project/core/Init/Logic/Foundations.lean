/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Order
import Init.Logic.Laws
import Init.Trust
import Init.Data.Option.Basic

/-! # Between logic and arithmetic: orders, laws of operations, trusted constants, options -/
