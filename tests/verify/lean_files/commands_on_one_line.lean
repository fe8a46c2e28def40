theorem first : 1 = 1 := rfl
open Nat in theorem after_open : 1 = 2 := sorry
set_option maxRecDepth 1000 in theorem after_option (a b : Nat) : a + b = b + a := by sorry
  theorem indented : 1 = 2 := sorry
theorem left : 1 = 1 := rfl theorem right : 1 = 2 := sorry
section theorem in_section : True := sorry end
namespace A theorem t : True := sorry theorem u : True := trivial end A
variable (p : Prop) theorem after_variable : p → p := by sorry
mutual theorem in_mutual : 1 = 2 := sorry end
universe u theorem after_universe : 1 = 2 := sorry
def three := 3 theorem after_def : 1 = 2 := sorry
#check Nat theorem after_check : 1 = 2 := sorry
#eval 1 theorem after_eval : 1 = 2 := sorry
attribute [simp] Nat.add_comm theorem after_attribute : 1 = 2 := sorry
@[simp] theorem with_attribute : True := sorry
private theorem hidden : True := sorry
protected theorem Nat.guarded : 1 = 2 := sorry
/-- A remark. -/ theorem documented : True := sorry
open Nat in open List in
theorem twice_open : 1 = 2 := sorry
