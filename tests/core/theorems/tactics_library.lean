/-! Steps that rest on lemmas and simp rules of the library. -/

theorem match_mul (n : Nat) : n ≤ n * n := by
  match n with
  | 0 => simp
  | n + 1 => exact Nat.le_mul_of_pos_right _ (Nat.succ_pos n)
theorem decide_fin : ∀ a b : Fin 4, a + b = b + a := by decide
theorem not_forall_exists (p : Nat → Prop) (h : ¬ ∀ n, p n) : ∃ n, ¬ p n := by
  simpa using h
theorem not_and_simp (p q : Prop) : ¬ (p ∧ q) ↔ (p → ¬ q) := by simp
theorem not_imp_simp (p q : Prop) : ¬ (p → q) ↔ p ∧ ¬ q := by simp
theorem ext_prop (p q : Prop) (f : p → q) (g : q → p) : p = q := by
  ext
  exact ⟨f, g⟩
theorem apply_ext (xs ys : List Nat) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := by
  apply List.ext_getElem? h
theorem lt_succ (a : Nat) (h : a < 3) : a < 4 := Nat.lt_succ_of_lt h
