/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.CooperDvd
import Init.Data.Int.Linear.Nonlinear

/-!
# Linear integer arithmetic by reflection

The certificates of the integer solver of `grind` and of `simp +arith`: polynomials, normalization,
constraints, divisibility and the splits of Cooper's procedure.
-/
