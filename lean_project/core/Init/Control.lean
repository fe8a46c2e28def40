prelude
import Init.Control.Basic
import Init.Control.Lawful
import Init.Control.Id
import Init.Control.Except
import Init.Control.State

/-!
# Monads

The classes, their laws and the monads for exceptions and state. Loops come later, in
`Init.Control.Loop`.
-/
