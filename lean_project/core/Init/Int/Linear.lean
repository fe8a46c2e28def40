prelude
import Init.Int.Linear.CooperDvd
import Init.Int.Linear.Nonlinear

/-!
# Linear integer arithmetic by reflection

The certificates of the integer solver of `grind` and of `simp +arith`: polynomials, normalization,
constraints, divisibility and the splits of Cooper's procedure.
-/
