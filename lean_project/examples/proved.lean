/-!
# Examples that are proved

One of each kind a newcomer tries first. Every theorem here must be accepted.
-/

namespace Examples

/-! ## Propositions -/

theorem and_swap (p q : Prop) : p ∧ q → q ∧ p := by
  intro ⟨hp, hq⟩
  exact ⟨hq, hp⟩

theorem or_swap (p q : Prop) : p ∨ q ↔ q ∨ p := by
  constructor <;> rintro (h | h) <;> simp [h]

theorem contrapositive {p q : Prop} (h : p → q) : ¬q → ¬p :=
  fun hq hp => hq (h hp)

theorem double_negation (p : Prop) : ¬¬p → p := by
  intro h
  by_cases hp : p
  · exact hp
  · exact absurd hp h

theorem not_all_false {α : Type} {p : α → Prop} (h : ¬∀ x, ¬p x) : ∃ x, p x := by
  apply Classical.byContradiction
  intro none
  exact h fun x hx => none ⟨x, hx⟩

/-! ## Natural numbers and integers -/

theorem add_right_comm (a b c : Nat) : a + b + c = a + c + b := by omega

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_comm b a]
  omega

/-- The sum of the first `n` numbers. -/
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

theorem two_mul_sumTo (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [sumTo, Nat.mul_add, ih, Nat.add_mul]; omega

theorem even_or_odd (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega

theorem between (a b : Int) (h : a < b) : a + 1 ≤ b := by omega

theorem remainder_by_four (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega

theorem hundred_factors : 100 = 4 * 25 ∧ 25 = 5 * 5 := by decide

theorem subtract_and_add (a b : Nat) (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h

theorem no_square_is_two : ∀ n : Fin 5, n.val * n.val ≠ 2 := by decide

/-! ## Lists -/

theorem length_twice {α : Type} (xs : List α) : (xs ++ xs).length = 2 * xs.length := by
  simp only [List.length_append]
  omega

theorem map_identity {α : Type} (xs : List α) : xs.map (fun x => x) = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

theorem reverse_twice {α : Type} (xs : List α) : xs.reverse.reverse = xs := by simp

theorem filter_shortens {α : Type} (p : α → Bool) (xs : List α) :
    (xs.filter p).length ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl 0
  | cons x xs ih =>
    simp only [List.filter, List.length_cons]
    split
    · exact Nat.succ_le_succ ih
    · exact Nat.le_succ_of_le ih

/-! ## Functions, options and our own types -/

theorem same_values {f g : Nat → Nat} (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x

theorem some_injective {α : Type} {a b : α} (h : some a = some b) : a = b := by
  injection h

inductive Light where
  | red
  | amber
  | green

/-- The next light. -/
def Light.next : Light → Light
  | red => green
  | green => amber
  | amber => red

theorem Light.three_times (l : Light) : l.next.next.next = l := by
  cases l <;> rfl

theorem chain {a b c d : Nat} (h₁ : a = b) (h₂ : b ≤ c) (h₃ : c < d) : a < d := calc
  a = b := h₁
  _ ≤ c := h₂
  _ < d := h₃

end Examples
