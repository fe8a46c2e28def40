/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Conditionals

/-!
# Propositional lemmas

The inventory of lemmas on connectives, quantifiers, decidable propositions and conditionals beyond
the basic ones.
-/
