/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise.Basic
import Init.Data.Nat.Recursion

/-!
# After `omega` and `ac_rfl`

The accelerated binary functions on `Nat`, its eliminators, and a constant the elaborator cites.
-/

set_option relaxedAutoImplicit false
universe u

/-- A copy of `x` that unification cannot look into. -/
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x
