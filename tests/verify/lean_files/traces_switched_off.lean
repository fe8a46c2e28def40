theorem before : True := trivial
set_option trace.Elab.command false
theorem behind : 1 = 2 := sorry
