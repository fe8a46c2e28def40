import Init

/-! Statements to prove, among others that are proved. -/

namespace Sample

variable (n : Nat)

/-- Twice a number. -/
def double : Nat := n + n

theorem double_zero : double 0 = 0 := rfl

/-- Doubling is monotone. -/
@[simp] theorem double_le (m : Nat) (h : n ≤ m) : double n ≤ double m := by
  have step : n + n ≤ m + n := by
    sorry -- the first half
  exact Nat.le_trans step (Nat.add_le_add_left h m)

theorem local_binding : let k := double n; k = n + n :=
  sorry

-- not a hole: sorry
theorem «the sorry in a name» : "sorry".length = 5 := by decide

end Sample

open Sample in
theorem outside : double 2 = 4 := by sorry
