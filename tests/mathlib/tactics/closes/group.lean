import Mathlib

example {G : Type*} [Group G] (a b : G) : a * b * b⁻¹ = a := by group
example {G : Type*} [Group G] (a b : G) : (a * b)⁻¹ * a = b⁻¹ := by group
example {G : Type*} [Group G] (a b c : G) : a * (b * c⁻¹)⁻¹ * b * c⁻¹ = a := by group
example {G : Type*} [Group G] (a : G) : a ^ 2 * a⁻¹ = a := by group
example {G : Type*} [Group G] (a b : G) : a / b * b = a := by group
example {G : Type*} [Group G] (a b c : G) (h : a * b * b⁻¹ = c) : a = c := by group at h; exact h
