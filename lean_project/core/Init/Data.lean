/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Function
import Init.Data.Subtype
import Init.Data.Prod
import Init.Data.Sum
import Init.PropLemmas
import Init.Data.Bool.Lemmas
import Init.Data.Option.Lemmas
import Init.Data.List.Termination
import Init.Data.List.Monadic
import Init.Data.Grind

/-!
# Data types

The lemma library on Booleans, options, lists, pairs, sums, subtypes and functions.
-/
