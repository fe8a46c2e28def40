prelude
import Init.Int.Linear.CooperDvd
import Init.Int.Linear.Nonlinear
