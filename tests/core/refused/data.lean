/-! False statements, and wrong proofs of true ones, about lists, options, Booleans and functions. -/

-- false, by computation
theorem length_off (xs : List Nat) : (xs ++ [0]).length = xs.length := by simp
theorem reverse_concrete : [1, 2, 3].reverse = [3, 1, 2] := by decide
theorem mem_concrete : 4 ∈ [1, 2, 3] := by decide
theorem mem_simp : 4 ∈ [1, 2, 3] := by simp
theorem sum_concrete : [1, 2, 3].sum = 7 := rfl
theorem filter_concrete : [1, 2, 3].filter (· > 1) = [1] := by simp
theorem range_concrete : List.range 3 = [1, 2, 3] := rfl
theorem and_is_or : ∀ a b : Bool, (a && b) = (a || b) := by decide
theorem not_id : ∀ a : Bool, (!a) = a := by decide
theorem option_concrete : (some 1).map (· + 1) = some 3 := rfl
theorem zip_concrete : List.zip [1, 2] [3] = [(1, 3), (2, 0)] := rfl
theorem sorted_concrete : [2, 1].Pairwise (· < ·) := by decide

-- false in general
theorem append_comm (xs ys : List Nat) : xs ++ ys = ys ++ xs := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]
theorem reverse_id (xs : List Nat) : xs.reverse = xs := by
  induction xs <;> simp_all
theorem take_all (xs : List Nat) (n : Nat) : xs.take n = xs := by
  induction xs generalizing n <;> cases n <;> simp_all
theorem nil_nonempty (xs : List Nat) : ∃ a, a ∈ xs := by cases xs <;> simp
theorem get_out_of_bounds (xs : List Nat) : xs[0]? = some 0 := by cases xs <;> simp
theorem none_is_some (o : Option Nat) : ∃ a, o = some a := by cases o <;> simp
theorem map_injective (f : Nat → Nat) (xs ys : List Nat) (h : xs.map f = ys.map f) : xs = ys := by
  simpa using h
theorem all_injective (f : Nat → Nat) : Function.Injective f := fun _ _ e => e
theorem pair_from_fst (p q : Nat × Nat) (h : p.1 = q.1) : p = q := by ext; exact h
theorem or_to_and (p q : Prop) (h : p ∨ q) : p ∧ q := by simp_all
theorem converse (p q : Prop) (h : p → q) : q → p := fun x => h x
theorem exists_to_forall (p : Nat → Prop) (h : ∃ x, p x) : ∀ x, p x := by grind
theorem grind_lists (xs ys : List Nat) (h : xs.length = ys.length) : xs = ys := by grind

-- true, but the proof is wrong
theorem missing_case (xs : List Nat) : xs = [] ∨ ∃ a t, xs = a :: t := by
  cases xs with
  | nil => exact Or.inl rfl
theorem no_bound (xs : List Nat) (i : Nat) : xs[i] = xs[i] := rfl
theorem wrong_lemma (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := List.length_map _
theorem left_open (o : Option Nat) : o.isSome = true ∨ o.isNone = true := by
  cases o
  · right; rfl
theorem incomplete_sorry (xs : List Nat) : xs ++ [] = xs := by sorry
theorem unknown_name (xs : List Nat) : xs.reverse.reverse = xs := List.reverse_involutive xs
theorem wrong_direction (a b : Nat) (xs : List Nat) (h : a ∈ b :: xs) : a ∈ xs := List.mem_cons_of_mem b h
theorem not_decidable (p : Nat → Prop) : (∃ x, p x) ∨ ¬∃ x, p x := by decide
