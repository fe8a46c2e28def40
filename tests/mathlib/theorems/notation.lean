import Mathlib
/-! Words and notation that Mathlib adds to the language. -/

lemma two_le_three : 2 ≤ 3 := by decide

/-- With modifiers and a document. -/
@[simp] private lemma add_zero_of_variable {α : Type*} [AddMonoid α] (a : α) : a + 0 = a := add_zero a

example : 2 ≤ 3 := two_le_three
example {α : Type*} {β : Sort*} (f : α → β) : f = f := rfl
example (x : ℝ) : |(-x)| = |x| := abs_neg x
example (x : ℝ) : ‖x‖ = |x| := Real.norm_eq_abs x
