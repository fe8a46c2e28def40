-- theorem in_a_comment : 1 = 2 := sorry
/- theorem in_a_block : 1 = 2 := sorry -/
/-! theorem in_documentation : 1 = 2 := sorry -/
theorem text : "theorem t : 1 = 2 := sorry".length = 26 := by decide
theorem «theorem» : True := trivial
theorem lemma_user (lemma : Nat) (h : lemma = 1) : lemma = 1 := h
theorem theorem' : True := trivial
