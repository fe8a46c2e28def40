variable (h : 1 = 2)
example : 1 = 2 := h
example : Nat := 3
example (n : Nat) : Nat → Nat | 0 => n | k + 1 => k
namespace A example : True := trivial theorem t : True := trivial end A
example : 1 = 2 := by decide
example : 1 = 2 := sorry
/-- Documented. -/ @[inline] example : ∀ n : Nat, n = n
  | 0 => rfl
  | _ + 1 => rfl
example : True := trivial example : 3 = 4 := sorry
theorem last : True := trivial
