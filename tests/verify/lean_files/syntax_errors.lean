theorem incomplete : 1 = := rfl
theorem good : True := trivial )
open Nat in lemma no_such_word : 1 = 1 := rfl
lemma neither : 1 = 1 := rfl
theorem unknown_tactic : 1 = 1 := by
  foo bar
garbage
theorem dup : True := trivial
theorem dup : True := trivial
theorem bad : 1 = 2 := by decide
theorem uses_bad : 1 = 2 := bad
mutual
theorem one : 1 = 2 := by decide
theorem two : 1 = 1 := rfl
end
theorem fine : True := trivial
theorem cut_short : 1 =
