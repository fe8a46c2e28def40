/-! Lists: lemmas by name, simp, induction, membership, positions, order. -/

-- lemmas by name
theorem append_assoc_exact (xs ys zs : List Nat) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := List.append_assoc xs ys zs
theorem append_nil_exact {α : Type} (xs : List α) : xs ++ [] = xs := List.append_nil xs
theorem length_append_rw (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by
  rw [List.length_append, Nat.add_comm]
theorem length_map_exact (f : Nat → Nat) (xs : List Nat) : (xs.map f).length = xs.length := List.length_map f
theorem map_map_rw (f g : Nat → Nat) (xs : List Nat) : (xs.map f).map g = xs.map (g ∘ f) := by rw [List.map_map]
theorem reverse_reverse_exact {α : Type} (xs : List α) : xs.reverse.reverse = xs := List.reverse_reverse xs
theorem mem_cons_self_term (a : Nat) (xs : List Nat) : a ∈ a :: xs := List.mem_cons_self
theorem mem_cons_of_mem_term (a b : Nat) (xs : List Nat) (h : a ∈ xs) : a ∈ b :: xs := List.mem_cons_of_mem b h
theorem mem_append_iff (a : Nat) (xs ys : List Nat) : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := List.mem_append
theorem mem_map_iff (f : Nat → Nat) (b : Nat) (xs : List Nat) : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := List.mem_map
theorem length_pos_of_mem_term (a : Nat) (xs : List Nat) (h : a ∈ xs) : 0 < xs.length := List.length_pos_of_mem h
theorem take_append_drop_rw (n : Nat) (xs : List Nat) : xs.take n ++ xs.drop n = xs := by rw [List.take_append_drop]
theorem length_eq_zero_rw (xs : List Nat) (h : xs.length = 0) : xs = [] := List.length_eq_zero_iff.mp h
theorem ne_nil_length (xs : List Nat) (h : xs ≠ []) : 0 < xs.length := List.length_pos_iff.mpr h
theorem append_inj_left_term (xs ys zs : List Nat) (h : zs ++ xs = zs ++ ys) : xs = ys := List.append_cancel_left h
theorem foldl_append_rw (f : Nat → Nat → Nat) (b : Nat) (xs ys : List Nat) :
    (xs ++ ys).foldl f b = ys.foldl f (xs.foldl f b) := by rw [List.foldl_append]

-- simp
theorem simp_length (xs : List Nat) (x : Nat) : (x :: xs ++ [x]).length = xs.length + 2 := by simp
theorem simp_map_append (f : Nat → Nat) (xs ys : List Nat) : (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
theorem simp_reverse_cons (x : Nat) (xs : List Nat) : (x :: xs).reverse = xs.reverse ++ [x] := by simp
theorem simp_mem (a b c : Nat) : a ∈ [b, c] ↔ a = b ∨ a = c := by simp
theorem simp_filter : [1, 2, 3, 4].filter (· % 2 == 0) = [2, 4] := by simp
theorem simp_foldr (xs : List Nat) : xs.foldr (fun x ys => x :: ys) [] = xs := by simp
theorem simp_replicate (n a : Nat) : (List.replicate n a).map (· + 1) = List.replicate n (a + 1) := by simp
theorem simp_at_mem (a : Nat) (h : a ∈ [1, 2]) : a = 1 ∨ a = 2 := by simp at h; exact h
theorem simp_cons_inj (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : b = a := by
  simp at h; exact h.1.symm
theorem simp_not_nil (a : Nat) (xs : List Nat) : a :: xs ≠ [] := by simp
theorem simp_map_id (xs : List Nat) : xs.map (fun x => x) = xs := by simp
theorem simp_getElem_map (xs : List Nat) (i : Nat) (h : i < xs.length) : (xs.map (· + 1))[i]? = some (xs[i] + 1) := by
  simp
theorem simp_zip (a b : Nat) (xs ys : List Nat) : List.zip (a :: xs) (b :: ys) = (a, b) :: xs.zip ys := by simp
theorem simp_head (a : Nat) (xs : List Nat) : (a :: xs).head? = some a := by simp
theorem simp_last (a : Nat) (xs : List Nat) : (xs ++ [a]).getLast? = some a := by simp
theorem simp_flatten (xs ys : List Nat) : [xs, ys].flatten = xs ++ ys := by simp
theorem simp_take (a b : Nat) (xs : List Nat) : (a :: b :: xs).take 2 = [a, b] := by simp
theorem simp_any (p : Nat → Bool) (a : Nat) (h : p a = true) : [a].any p = true := by simp [h]
theorem simp_isEmpty (xs : List Nat) : xs.isEmpty = true ↔ xs = [] := by simp
theorem simp_count (a : Nat) : [a, a].count a = 2 := by simp
theorem simp_range (n : Nat) : n ∈ List.range (n + 1) := by simp
theorem simp_set (a b : Nat) (xs : List Nat) : (a :: xs).set 0 b = b :: xs := by simp

-- induction
theorem induction_length_reverse (xs : List Nat) : xs.reverse.length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp
theorem induction_map_id (xs : List Nat) : xs.map id = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.map_cons, ih]; rfl
theorem induction_sum_append (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih => rw [List.cons_append, List.sum_cons, List.sum_cons, ih, Nat.add_assoc]
theorem induction_generalizing (xs : List Nat) (n : Nat) : (xs.drop n).length = xs.length - n := by
  induction xs generalizing n with
  | nil => simp
  | cons x xs ih => cases n <;> simp
theorem induction_all_goals (xs : List Nat) : xs.filter (fun _ => true) = xs := by
  induction xs <;> simp
theorem cases_length (xs : List Nat) (h : xs.length = 1) : ∃ a, xs = [a] := by
  cases xs with
  | nil => contradiction
  | cons a t =>
    cases t with
    | nil => exact ⟨a, rfl⟩
    | cons b t => simp at h
theorem match_ne_nil (xs : List Nat) (h : xs ≠ []) : ∃ a t, xs = a :: t :=
  match xs with
  | [] => absurd rfl h
  | a :: t => ⟨a, t, rfl⟩
theorem rcases_mem_append (a : Nat) (xs ys : List Nat) (h : a ∈ xs ++ ys) : a ∈ ys ++ xs := by
  rcases List.mem_append.1 h with h | h
  · exact List.mem_append_right _ h
  · exact List.mem_append_left _ h
theorem obtain_split (a : Nat) (xs : List Nat) (h : a ∈ xs) : ∃ s t, xs = s ++ a :: t := by
  obtain ⟨s, t, h⟩ := List.append_of_mem h
  exact ⟨s, t, h⟩

-- positions
theorem getElem_zero_cons (a : Nat) (xs : List Nat) : (a :: xs)[0] = a := rfl
theorem getElem_side_condition (xs : List Nat) (i : Nat) (h : i + 1 < xs.length) : xs[i]? = some xs[i] := by simp
theorem getElem_mem_simp (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i] ∈ xs := List.getElem_mem h
theorem getElem_oob (xs : List Nat) (h : xs.length ≤ 5) : xs[5]? = none := by simp [h]
theorem getElem_append_omega (xs ys : List Nat) (i : Nat) (h : i < xs.length) : (xs ++ ys)[i]? = xs[i]? :=
  List.getElem?_append_left h
theorem getElem_bang : [1, 2, 3][1]! = 2 := rfl
theorem getD_default : [1, 2, 3].getD 7 0 = 0 := rfl
theorem ext_by_positions (xs ys : List Nat) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := by
  ext i a; rw [h]
theorem fin_index (xs : List Nat) (i : Fin xs.length) : xs[i] = xs.get i := rfl

-- decide and rfl
theorem decide_mem : 2 ∈ [1, 2, 3] := by decide
theorem decide_not_mem : ¬4 ∈ [1, 2, 3] := by decide
theorem decide_forall : ∀ x ∈ [2, 4, 6], x % 2 = 0 := by decide
theorem decide_nodup : [1, 2, 3].Nodup := by decide
theorem rfl_fold : [1, 2, 3].foldl (· + ·) 0 = 6 := rfl
theorem rfl_zip : List.zip [1, 2] [true, false] = [(1, true), (2, false)] := rfl
theorem decide_prefix : List.IsPrefix [1, 2] [1, 2, 3] := by decide
theorem decide_pairwise : [1, 2, 3].Pairwise (· < ·) := by decide

-- relations
theorem perm_swap_term (a b : Nat) : List.Perm [a, b] [b, a] := List.Perm.swap b a []
theorem perm_length (xs ys : List Nat) (h : List.Perm xs ys) : xs.length = ys.length := h.length_eq
theorem perm_reverse (xs : List Nat) : List.Perm xs.reverse xs := List.reverse_perm xs
theorem sublist_length (xs ys : List Nat) (h : List.Sublist xs ys) : xs.length ≤ ys.length := h.length_le
theorem subset_append (xs ys : List Nat) : xs ⊆ xs ++ ys := List.subset_append_left xs ys
theorem sort_is_perm (xs : List Nat) : List.Perm xs.mergeSort xs := List.mergeSort_perm xs _
theorem lex_lt : [1, 2] < [1, 3] := by
  exact List.Lex.cons (List.Lex.rel (by omega))

-- grind
theorem grind_reverse_append (xs ys : List Nat) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by grind
theorem grind_mem (a : Nat) (xs ys : List Nat) (h : a ∈ xs) : a ∈ ys ++ xs := by grind
theorem grind_length (xs : List Nat) (n : Nat) : (xs.take n).length ≤ xs.length := by grind
