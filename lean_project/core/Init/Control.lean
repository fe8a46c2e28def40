prelude
import Init.Control.Basic
import Init.Control.Lawful
import Init.Control.Id
import Init.Control.Except
import Init.Control.State
