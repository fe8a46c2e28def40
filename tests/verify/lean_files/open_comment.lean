theorem before : True := trivial
/- theorem within : 1 = 2 := sorry
theorem behind : 1 = 2 := sorry
