/-! Combinators, context management, decision procedures and search. -/

-- combinators
theorem first_alternative (p q : Prop) (hq : q) : p ∨ q := by
  first
  | left; assumption
  | right; assumption
theorem first_nested (n : Nat) : n + 0 = n := by first | contradiction | first | assumption | rfl
theorem try_fails (p : Prop) (h : p) : p := by try contradiction
                                               exact h
theorem try_succeeds (p : Prop) (h : p) : p := by try exact h
theorem repeat_constructor : True ∧ True ∧ True := by repeat constructor
theorem repeat_all_branches : (True ∧ True) ∧ True := by repeat' constructor
theorem iterate_times (p q r : Prop) (h : r) : p → q → r := by
  iterate 2 intro _
  exact h
theorem seq_focus (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
theorem seq_focus_list (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1
theorem all_goals_same (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  all_goals assumption
theorem any_goals_some (p q : Prop) (hp : p) (hq : q ∧ q) : p ∧ q := by
  constructor
  any_goals exact hp
  exact hq.1
theorem focus_first (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  focus exact hp
  exact hq
theorem parentheses (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> (first | exact hp | exact hq)
theorem semicolons (p : Prop) : p → p := by intro h; exact h
theorem case_tags (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply And.intro
  case left => exact hp
  case right => exact hq
theorem case_prime (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply And.intro
  case' right => skip
  case left => exact hp
  exact hq
theorem rotate_goals (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
theorem fail_if_success_skip (p : Prop) (h : p) : p := by
  fail_if_success (exact False.elim (h : False))
  exact h
theorem done_at_end (p : Prop) (h : p) : p := by exact h; done
theorem skip_nothing (p : Prop) (h : p) : p := by skip; exact h
theorem and_intros_all (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros <;> assumption
theorem stop_nothing (p q : Prop) (hp : p) : q → p := fun _ => by exact hp
theorem solve_alternatives (p q : Prop) (hq : q) : p ∨ q := by
  solve
  | left; assumption
  | right; assumption
instance infer_instance_tactic : Inhabited (Nat × Bool) := by infer_instance
theorem exact_rfl_by (n : Nat) : n = n := by with_reducible rfl
theorem exact_decide_by : 3 < 5 := by exact of_decide_eq_true rfl

-- context
theorem revert_intro (a b : Nat) (h : a = b) : b = a := by
  revert h
  intro h
  exact h.symm
theorem revert_many (a b : Nat) (h : a = b) : b = a := by
  revert a b
  intro a b h
  exact h.symm
theorem clear_unused (p q : Prop) (hp : p) (hq : q) : p := by clear hq; exact hp
theorem specialize_forall (p : Nat → Prop) (h : ∀ n, p n) : p 3 := by specialize h 3; exact h
theorem specialize_chain (p q : Prop) (h : p → q) (hp : p) : q := by specialize h hp; exact h
theorem replace_hyp (a b : Nat) (h : a = b) : b = a := by replace h := h.symm; exact h
theorem exists_intro_var (p : Nat → Prop) (h : p 2) : ∃ n, p n := by exists 2
theorem set_option_in (p : Prop) (h : p) : p := by set_option maxRecDepth 1000 in exact h
theorem open_in (a : Nat) : 0 < a + 1 := by open Nat in exact succ_pos a
theorem let_intro : let n := 2; n + n = 4 := by intro n; rfl
theorem clear_value_let : ∃ n : Nat, n = n := by
  let m := 3
  clear_value m
  exact ⟨m, rfl⟩
theorem nested_by (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨by exact h.2, by exact h.1⟩
theorem term_have (p q : Prop) (h : p ∧ q) : q ∧ p :=
  have hp := h.1
  have hq := h.2
  ⟨hq, hp⟩
theorem fun_match : (p q : Prop) → p ∧ q → q := fun _ _ ⟨_, hq⟩ => hq
theorem exists_unique_pattern (p : Nat → Prop) : (∃ n, p n) → ¬ ∀ n, ¬ p n :=
  fun ⟨n, hn⟩ h => h n hn
theorem binder_pred (p : Nat → Prop) (h : ∀ n > 3, p n) : p 5 := h 5 (by decide)
theorem binder_pred_exists : ∃ n > 3, n * n = 25 := ⟨5, by decide, rfl⟩

-- decide, omega, linear arithmetic
theorem decide_closed : 7 * 8 = 56 ∧ ¬ 7 ∣ 50 := by decide
theorem decide_fin : ∀ a b : Fin 4, a = b ∨ ¬ b = a := by decide
theorem decide_bool : ∀ a b : Bool, (a || b) = (b || a) := by decide
theorem decide_bounded : ∀ n, n < 20 → n * n < 400 := by decide
theorem decide_kernel : 2 ^ 64 % 7 = 2 := by decide +kernel
theorem decide_list : 3 ∈ [1, 2, 3] := by decide
theorem omega_nat (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega
theorem omega_int (x y : Int) (h : x < y) (k : y < x + 2) : y = x + 1 := by omega
theorem omega_contradiction (a b : Nat) (h : a < b) (k : b < a) : False := by omega
theorem omega_sub (a b : Nat) (h : b ≤ a) : a - b + b = a := by omega
theorem omega_div (n : Nat) : n / 2 * 2 ≤ n := by omega
theorem omega_mod (n : Nat) (h : n % 2 = 1) : (n + 1) % 2 = 0 := by omega
theorem omega_or (a b : Nat) (h : a = 1 ∨ b = 2) (k : a ≠ 1) : b = 2 := by omega
theorem omega_iff (a b : Nat) : a < b ↔ a + 1 ≤ b := by omega
theorem omega_exists_free (x : Int) (h : 2 * x = 6) : x = 3 := by omega
theorem omega_dvd (n : Nat) (h : 6 ∣ n) : 3 ∣ n := by omega
theorem omega_cast (a b : Nat) (h : (a : Int) < b) : a < b := by omega
theorem omega_min_max (a b : Nat) : min a b ≤ max a b := by omega
theorem omega_ite (a : Int) : (if a < 3 then a else 3) ≤ 3 := by omega
theorem omega_fin (i : Fin 5) : i.val ≤ 4 := by omega
theorem omega_neg (x : Int) (h : -x < 0) : 0 < x := by omega
theorem linear_nat (a b c : Nat) (h : a ≤ b) : a + c ≤ b + c := Nat.add_le_add_right h c
theorem linear_int (a b c : Int) (h : a ≤ b) : a + c ≤ b + c := Int.add_le_add_right h c
theorem monotone_mul (a b c : Nat) (h : a ≤ b) : a * c ≤ b * c := Nat.mul_le_mul_right c h

-- search
theorem solve_by_elim_chain (p q r : Prop) (f : p → q) (g : q → r) (h : p) : r := by solve_by_elim
theorem apply_assumption_step (p q : Prop) (f : p → q) (h : p) : q := by
  apply_assumption
  exact h
theorem apply_rules_step (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  apply_rules [Nat.le_trans h]
theorem exact_search (a b : Nat) : a + b = b + a := by exact?
theorem simp_trace (n : Nat) : n + 0 = n := by simp?
theorem rw_search (a b : Nat) (h : a = b) : b = a := by rw [h]
theorem show_term_wraps (p : Prop) (h : p) : p := by show_term exact h

-- classical logic
theorem by_contra_em (p : Prop) : p ∨ ¬p := Classical.em p
theorem by_contradiction (p : Prop) (h : ¬¬p) : p := Classical.byContradiction h
theorem classical_decidable (p : Prop) : (¬¬p) = p := by
  classical
  exact propext ⟨fun h => Decidable.byContradiction h, fun h k => k h⟩
theorem choose_witness (p : Nat → Prop) (h : ∃ n, p n) : p (Classical.choose h) :=
  Classical.choose_spec h
