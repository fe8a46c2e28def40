-- `#check` and `#print` show types in notation, with dot notation for functions of a type.
variable (n m : Nat) (xs : List Nat) (f : Nat → Nat)
#check xs.map f
#check n.succ.pred
#check fun x => x + n
#check fun (x : Nat) (h : 0 < x) => Nat.ne_of_gt h
#check (xs.length, n ≤ m)
#check ∀ x, x ∈ xs → 0 < x
#check ∃ x y, x + y = n
#check if n = 0 then m else n
#check let y := n; y + 1
#check [1, 2] ++ xs
#check some (n + 1)
#check xs[0]?
#check (⟨3, by decide⟩ : Fin 5)
#check Nat.rec
#check @Nat.add_comm
#check n = m ↔ m = n
#check (n, true, "s", 'c')
#check ((n : Int) - 3)
#check fun ((a, b) : Nat × Nat) => a + b
#check (· + 1)
#check Σ n : Nat, Fin n
#check Nat × Bool → Unit
#check { k : Nat // k < n }
#check match n with | 0 => 1 | k + 1 => k
#check n ∣ m ∧ ¬ m ∣ n
example : True := trivial
