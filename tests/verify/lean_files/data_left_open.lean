theorem a : 1 = 1 := rfl
instance : Inhabited Nat := sorry
def f : Nat := sorry
def g : Nat := f + 1
opaque e : 1 = 2 := sorry
def least : { n : Nat // n = n + 1 } := ⟨0, sorry⟩
structure P where
  n : Nat
  h : n = n + 1 := sorry
example : Nat := sorry
example : Nat := 3
private def decided : Decidable (1 = 2) := isTrue (by sorry)
mutual
def m : Nat → Nat
  | 0 => sorry
  | k + 1 => o k
def o : Nat → Nat
  | 0 => 0
  | k + 1 => m k
end
partial def endless (n : Nat) : Nat := if n = 0 then sorry else endless n
set_option warn.sorry false in
def quiet : List Nat := [1, sorry]
