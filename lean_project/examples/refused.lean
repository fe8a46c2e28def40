/-!
# Examples that are refused

False statements, gaps and tricks. No theorem here may be accepted.
-/

namespace Examples

/-! ## False -/

theorem one_is_two : 1 = 2 := by decide

theorem less_than_itself (n : Nat) : n < n + 0 := by omega

theorem or_gives_and (p q : Prop) (h : p ∨ q) : p ∧ q := by simp_all

theorem halves_restore (x : Int) : x / 2 * 2 = x := by omega

theorem reverse_is_identity (xs : List Nat) : xs.reverse = xs := by simp

theorem subtraction_undone (a b : Nat) : a - b + b = a := by omega

/-! ## True, but not proved -/

theorem by_assertion (a b : Nat) : a * b = b * a := sorry

theorem half_way (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp

theorem on_credit (a b c : Nat) : a * (b + c) = a * b + a * c := by
  have h : b + c = c + b := by sorry
  rw [Nat.mul_add]

theorem left_to_search (n : Nat) : n * n * n = n ^ 3 := by
  apply?

/-! ## Tricks -/

axiom whatever : ∀ p : Prop, p

theorem by_new_axiom : 0 = 1 := whatever _

theorem by_old_trick : 0 = 1 := by_new_axiom

set_option warn.sorry false in
theorem silently : 2 + 2 = 5 := sorry

end Examples
