/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Arith
import Init.Grind.Ring.Basic
import Init.Grind.Ring.Cancel
import Init.Grind.Ring.CharZero
import Init.Grind.Ring.Check
import Init.Grind.Ring.Envelope
import Init.Grind.Ring.Field
import Init.Grind.Ring.Int
import Init.Grind.Ring.OrderedSolver
import Init.Grind.Ring.Poly
import Init.Grind.Ring.Solver

/-! # Commutative rings and fields, for `grind` -/
