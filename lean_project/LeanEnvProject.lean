import Mathlib

/-! Everything of Mathlib, so that `lake build` makes it ready for the header `import Mathlib`. -/
