import Mathlib

example {G : Type*} [Group G] (a b : G) : a * b = b * a := by group
example {G : Type*} [Group G] (a b : G) : a * b * a⁻¹ = b := by group; done
