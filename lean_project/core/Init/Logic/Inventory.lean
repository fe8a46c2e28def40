prelude
import Init.Logic.InventoryConditionals

/-!
# Propositional lemmas

The inventory of lemmas on connectives, quantifiers, decidable propositions and conditionals beyond
the basic ones.
-/
