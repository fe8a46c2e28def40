-- Display of lists, arrays, strings, indexing, monads, rewriting, scoped notation.
example (xs : List Nat) (a : Array Nat) (i : Nat) (h : i < xs.length) : xs[i] = a[0]! := by
  trace_state
  sorry
example (s : String) (c : Char) (h : s ++ "b" = "ab") : c = 'x' := by
  trace_state
  sorry
example (xs ys : List Nat) (h : List.Sublist xs ys) (k : xs <+: ys) : xs ⊆ ys := by
  trace_state
  sorry
open List in
example (xs ys : List Nat) (h : List.Sublist xs ys) : xs.Perm ys := by
  trace_state
  sorry
example (x : Option Nat) (f : Nat → Option Nat) : (do let a ← x; f a) = x >>= f := by
  trace_state
  sorry
example (a b : Nat) (p : Nat → Type) (h : a = b) (k : p a) : (h ▸ k : p b) = h ▸ k := by
  trace_state
  sorry
example (a b : Bool) (h : (a ^^ b) = true) (k : ¬(a = b)) : (!a) = b := by
  trace_state
  sorry
example (x : BitVec 8) (h : x &&& 0x0f#8 = x) : x <<< 1 = x + x := by
  trace_state
  sorry
example (n : Nat) (i : Fin (n + 1)) (h : i ≠ 0) : ↑i ≤ n := by
  trace_state
  sorry
example (f : Nat → Nat) (h : ∀ x > 0, f x = 0) (k : ∃ y ≥ 2, f y ≠ 0) : False := by
  trace_state
  sorry
example (α : Type) (s : α ⊕ Nat) (p : α × Nat → Prop) (h : ∀ q, p q) : p = fun _ => True := by
  trace_state
  sorry
structure Point where
  x : Nat
  y : Nat
example (p : Point) (h : p = { x := 1, y := 2 }) : p.x + 1 = 2 := by
  trace_state
  sorry
