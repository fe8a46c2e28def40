def definition : 1 = 1 := rfl
def unproved : 1 = 2 := sorry
abbrev short : 1 = 2 := sorry
def data : Nat := 3
def data' : Nat := sorry
instance named : Nonempty Nat := ⟨1⟩
instance : Nonempty Bool := sorry
instance : Inhabited Nat := ⟨3⟩
structure Pair where
  left : Nat
  proof : left = left
class Fine : Prop where
  fine : 1 = 1
instance : Fine := ⟨rfl⟩
inductive Colour | red | green deriving DecidableEq
theorem helped (n : Nat) : n ≤ n + 1 := by
  exact aux n
where
  aux (k : Nat) : k ≤ k + 1 := by omega
macro "a_theorem" : command => `(theorem made : 1 = 1 := rfl)
a_theorem
macro "state " n:declId : command => `(theorem $n:declId : 1 = 2 := sorry)
state asked
theorem on_data : data' = data' := rfl
theorem descending (n : Nat) : 0 ≤ n := by
  match n with
  | 0 => exact Nat.le.refl
  | k + 1 => exact Nat.le_succ_of_le (descending k)
termination_by n
