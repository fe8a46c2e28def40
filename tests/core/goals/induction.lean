-- `0` and `n + 1`, not `Nat.zero` and `Nat.succ`, through the custom eliminators.
example (n : Nat) : n + 0 = n := by
  induction n
  trace_state
  all_goals sorry
example (n : Nat) : n * 1 = n := by
  induction n with
  | zero => trace_state; sorry
  | succ n ih => trace_state; sorry
example (n : Nat) (h : 0 < n) : n ≠ 0 := by
  cases n with
  | zero => trace_state; sorry
  | succ m => trace_state; sorry
example (n : Nat) : n = n := by
  rcases n with _ | m
  trace_state
  all_goals sorry
example (x : Int) : x = x := by
  cases x
  trace_state
  all_goals sorry
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  trace_state
  all_goals sorry
example (xs : List Nat) : xs ++ [] = xs := by
  induction xs with
  | nil => trace_state; sorry
  | cons x xs ih => trace_state; sorry
example (n : Nat) : n < 5 → n < 7 := by
  induction n using Nat.strongRecOn
  trace_state
  sorry
inductive Colour where
  | red
  | green
example (c : Colour) : c = .red ∨ c = .green := by
  cases c
  trace_state
  all_goals sorry
