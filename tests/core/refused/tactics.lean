/-! Tactics that fail, as in official Lean: nothing in this file may pass. -/

-- wrong or unfinished
theorem unfinished (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp
theorem by_sorry : 1 = 2 := by sorry
theorem term_sorry : 1 = 2 := sorry
theorem admitted : 1 = 2 := by admit
theorem stopped : 1 = 2 := by stop rfl
theorem sorry_inside (p q : Prop) (hp : p) : p ∧ q := ⟨hp, by sorry⟩
theorem sorry_have : False := by
  have h : 1 = 2 := sorry
  contradiction
theorem false_statement : False := by trivial
theorem wrong_value : 2 + 2 = 5 := by rfl
theorem wrong_direction (p q : Prop) (hq : q) : p ∨ q := by left; exact hq
theorem unknown_name (n : Nat) : n = n := by exact no_such_lemma n
theorem unknown_tactic (n : Nat) : n = n := by no_such_tactic
theorem parse_error (n : Nat) : n = n := by exact (
theorem type_mismatch (n : Nat) : n = n + 0 := (trivial : True)
theorem itself (p : Prop) : p := itself p
theorem circular : 1 = 2 := circular

-- search leaves no proof when it finds none
theorem exact_search_fails (a b : Nat) : a = b := by exact?
theorem apply_search_leaves_goals (p q : Prop) (f : p → q) : q := by apply?
theorem hole (n : Nat) : n = n + 0 := by exact ?_
theorem underscore (p q : Prop) (f : p → q) : q := f _

-- each tactic on a goal it must not close
theorem rfl_le_is_mathlib (n : Nat) : n ≤ n := by rfl
theorem rfl_false (a b : Nat) : a = b := by rfl
theorem assumption_missing (p q : Prop) (_ : p) : q := by assumption
theorem contradiction_missing (p q : Prop) (_ : p) : q := by contradiction
theorem constructor_nothing : False := by constructor
theorem left_nothing (p q : Prop) (hp : p) : p ∧ q := by left
theorem exists_wrong : ∃ n : Nat, n < 0 := by exists 0
theorem cases_function (f : Nat → Nat) : f 0 = 0 := by cases f
theorem induction_wrong_base (n : Nat) : n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
theorem induction_missing_case (n : Nat) : n + 0 = n := by
  induction n with
  | zero => rfl
theorem induction_unknown_case (n : Nat) : n + 0 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rfl
  | third => rfl
theorem rw_missing (a b c : Nat) (h : a = b) : c = c + 0 := by rw [h]
theorem rw_wrong_direction (a b : Nat) (h : a = b) (k : a = 3) : b = 3 := by rw [← h] at k; exact k
theorem simp_no_progress (a b : Nat) (h : a < b) : b < a := by simp
theorem simp_wrong (n : Nat) : n + 1 = n := by simp
theorem simp_only_empty (a b : Nat) : a + b = b + a := by simp only
theorem simp_loop_free (a b c : Nat) : a - b = c := by simp [Nat.add_comm]
theorem simp_all_wrong (p q : Prop) (h : p ∨ q) : p := by simp_all
theorem simpa_wrong (a : Nat) (h : a + 0 = 3) : a = 4 := by simpa using h
theorem dsimp_wrong (a b : Nat) : a + b = b + a := by dsimp
theorem omega_false (a b : Nat) (h : a ≤ b) : a < b := by omega
theorem omega_nonlinear (a b : Nat) : a * b = b * a := by omega
theorem omega_int_div (x : Int) : x / 2 * 2 = x := by omega
theorem omega_sub_wrong (a b : Nat) : a - b + b = a := by omega
theorem decide_false : 7 * 8 = 57 := by decide
theorem decide_variable (n : Nat) : n < n + 1 := by decide
theorem decide_kernel_false : 2 ^ 64 = 0 := by decide +kernel
theorem ac_rfl_false (a b c : Nat) : a + b = a + c := by ac_rfl
theorem ac_rfl_not_commutative (a b : Nat) : a - b = b - a := by ac_rfl
theorem grind_false (a b : Nat) (h : a ≤ b) : a < b := by grind
theorem split_nothing (a b : Nat) : a = b := by split
theorem injection_wrong (a b : Nat) (h : a + 1 = b + 2) : a = b := by injection h
theorem subst_not_variable (a b : Nat) (h : a + 1 = b + 1) : a = b := by subst h; rfl
theorem congr_wrong (f : Nat → Nat) (a b : Nat) : f a = f b := by congr
theorem ext_wrong (f g : Nat → Nat) : f = g := by ext x
theorem funext_nothing (a b : Nat) : a = b := by funext x
theorem specialize_wrong (p : Nat → Prop) (h : ∀ n, p n) : p 3 := by specialize h 4; exact h
theorem generalize_loses (a b : Nat) : a + b = b + a := by generalize a + b = c; rfl
theorem change_wrong (n : Nat) : n + 1 = n := by change n = n; rfl
theorem unfold_missing (n : Nat) : n = n := by unfold no_such_definition
theorem clear_needed (p : Prop) (h : p) : p := by clear h; assumption
theorem symm_wrong (a b : Nat) (h : a ≤ b) : b ≤ a := by symm; exact h
theorem calc_gap (a b c d : Nat) (h : a = b) (k : c = d) : a = d := calc
  a = b := h
  c = d := k
theorem calc_relation (a b c : Nat) (h : a < b) (k : c < b) : a < c := calc
  a < b := h
  _ < c := k
theorem conv_wrong (a b : Nat) : a + b = a := by conv => lhs; rw [Nat.add_comm]
theorem first_none (a b : Nat) : a = b := by first | rfl | assumption | omega
theorem try_leaves (a b : Nat) : a = b := by try rfl
theorem repeat_leaves (a b : Nat) : a = b := by repeat rfl
theorem any_goals_leaves (p q : Prop) (hp : p) : p ∧ q := by constructor; any_goals assumption
theorem all_goals_fails (p q : Prop) (hp : p) : p ∧ q := by constructor; all_goals exact hp
theorem case_unknown_tag (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case nowhere => exact hp
  exact hq
theorem bullet_open (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · skip
  · exact hq
theorem done_early (p : Prop) (h : p) : p := by done; exact h
theorem fail_tactic (p : Prop) (h : p) : p := by fail "no"
theorem fail_if_success_closes (p : Prop) (h : p) : p := by fail_if_success exact h
theorem too_many (p : Prop) (h : p) : p := by exact h; exact h
theorem nofun_inhabited (n : Nat) : ¬ (n = 0) := by nofun
theorem nomatch_inhabited (n : Nat) : n = n + 1 := nomatch n
theorem solve_by_elim_wrong (p q r : Prop) (f : p → q) (h : r) : q := by solve_by_elim
theorem exact_cast_wrong (a b : Nat) (h : (a : Int) = b + 1) : a = b := by exact_mod_cast h
theorem match_incomplete (n : Nat) : n = n := by
  match n with
  | 0 => rfl
theorem show_wrong (a b : Nat) (h : a = b) : a = b := by show b = a; exact h
theorem have_wrong (p q : Prop) (h : p ∧ q) : q := by have k : q := h.1; exact k
theorem suffices_wrong (p q : Prop) (h : p) : q := by suffices p from this; exact h
theorem obtain_wrong (p q : Prop) (h : p ∨ q) : p := by obtain ⟨hp⟩ := h; exact hp
theorem rcases_missing (p q r : Prop) (f : p → r) (h : p ∨ q) : r := by
  rcases h with h | h
  · exact f h
theorem refine_placeholder (p q : Prop) (hp : p) : p ∧ q := by refine ⟨hp, ?_⟩
theorem apply_wrong (p q r : Prop) (f : p → q) (h : r) : q := by apply f; exact h
theorem intro_too_many (p : Prop) (h : p) : p := by intro h2; exact h2
theorem exfalso_stuck (p q : Prop) (hp : p) : q := by exfalso; assumption
theorem by_cases_one (p q : Prop) (f : p → q) : q := by by_cases h : p; exact f h
theorem revert_stuck (p : Prop) (h : p) : p := by revert h; assumption
