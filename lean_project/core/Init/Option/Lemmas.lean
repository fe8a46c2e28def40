prelude
import Init.Option.Lemmas.Combine

/-!
# Options: lemmas

An option is `none` or `some a`, so nearly everything is decided by cases. The simp lemmas push
functions through the two constructors and turn `= some _` and `= none` into statements about the
parts.
-/
