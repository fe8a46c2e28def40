prelude
import Init.Grind.Attributes
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
import Init.Grind.LinarithSteps
import Init.Nat.Linear
import Init.Int.Linear

/-!
# `grind` and `simp +arith`

What the compiled procedures need of the library: one room a topic, collected here.
-/
