-- Notation of logic, relations and operators, as goals print it.
example (p q r : Prop) (h : p ∧ q ∨ ¬r) (k : p → q ↔ r) : (p ∧ q) ∧ r := by
  trace_state
  sorry
example (a b : Nat) (h : a ≠ b) (k : a ≤ b ∧ ¬ b < a) : a + b * 2 - 1 = b ^ 2 / 3 % 4 := by
  trace_state
  sorry
example (p : Nat → Prop) (h : ∃ n, p n ∧ n > 3) : ∀ n m : Nat, p n → n ∣ m := by
  trace_state
  sorry
example (x y : Int) (h : -x < y) (n : Nat) : (n : Int) = x.natAbs + ↑n := by
  trace_state
  sorry
example (a b : Bool) (h : (a && b || !a) = true) : a == b := by
  trace_state
  sorry
example (xs ys : List Nat) (h : 3 ∈ xs) : (1 :: xs ++ [2, 3]).length = xs.length + 3 := by
  trace_state
  sorry
example (p : Prop) [Decidable p] (h : (if p then 1 else 2) = 1) : (1, true).1 = 1 := by
  trace_state
  sorry
example (s : { n : Nat // 0 < n }) (f : Nat → Nat) : (f ∘ f) s.val = f (f s) := by
  trace_state
  sorry
