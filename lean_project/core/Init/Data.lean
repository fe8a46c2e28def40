prelude
import Init.Function
import Init.Subtype
import Init.Prod
import Init.Sum
import Init.Logic.Inventory
import Init.Bool.Lemmas
import Init.Option.Lemmas
import Init.List.Termination
import Init.List.Monadic
import Init.Data.Grind

/-!
# Data types

The lemma library on Booleans, options, lists, pairs, sums, subtypes and functions.
-/
