-- The errors a prover reads most often.
example (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp
example (a b : Nat) (h : a ≤ b) : a < b := by
  omega
example (p q : Prop) (hp : p) : q := by
  exact hp
example (p q : Prop) (hp : p) : q := by
  assumption
example (a b c : Nat) (h : a = b) : c = 1 := by
  rw [h]
example (n : Nat) : n = n + 1 := by
  rfl
example (n : Nat) : n = n := by
  exact no_such_lemma n
example (a b : Nat) : a * b = 7 := by
  simp
example : 2 + 2 = 5 := by
  decide
example (p : Prop) (h : p) : p := by
  exact h
  trivial
