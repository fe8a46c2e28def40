-- The names of the lemmas that fire, as official Lean gives them.
def two := 2

@[simp] theorem two_def : two = 2 := rfl

set_option trace.Meta.Tactic.simp.rewrite true in
example : two = 2 := by simp
