/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Attr
import Init.Grind.Config
import Init.Grind.OrderOffset
import Init.Grind.ACSteps
import Init.Grind.ACNorm
import Init.Grind.Annotations
import Init.Grind.Ring.Cancel
import Init.Grind.Ring.CharZero
import Init.Grind.Ring.Envelope
import Init.Grind.Module.OfNatModule
import Init.Grind.Injective
import Init.Grind.Ordered.LinarithSteps
import Init.Data.Nat.Linear
import Init.Data.Int.Linear

/-!
# `grind` and `simp +arith`

What the compiled procedures need of the library: one room a topic, collected here.
-/
