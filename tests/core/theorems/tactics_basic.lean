/-! Introducing, closing and splitting goals. Each theorem names the form it uses. -/

-- intro, intros
theorem intro_one (p : Prop) : p → p := by intro h; exact h
theorem intro_many (p q : Prop) : p → q → p := by intro hp _; exact hp
theorem intro_pattern (p q : Prop) : p ∧ q → p := by intro ⟨hp, _⟩; exact hp
theorem intro_typed (p : Prop) : p → p := by intro (h : p); exact h
theorem intros_all (p q : Prop) : p → q → q := by intros; assumption
theorem intros_named (p q : Prop) : p → q → p := by intros hp hq; exact hp
theorem intro_match (p q : Prop) : p ∨ q → q ∨ p := by
  intro
  | .inl hp => exact .inr hp
  | .inr hq => exact .inl hq

-- exact, apply, refine
theorem exact_term (n : Nat) : n = n := by exact rfl
theorem apply_function (p q r : Prop) (f : p → q → r) (hp : p) (hq : q) : r := by
  apply f
  · exact hp
  · exact hq
theorem apply_lemma (a b : Nat) (h : a ≤ b) : a ≤ b + 1 := by apply Nat.le_succ_of_le h
theorem refine_hole (p q : Prop) (hp : p) (hq : q) : p ∧ q := by refine ⟨?_, hq⟩; exact hp
theorem refine_named (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?first, ?second⟩
  case second => exact hq
  case first => exact hp
theorem refine_prime (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine' ⟨_, hq⟩
  exact hp
theorem exact_anonymous (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  exact ⟨hp, hq, hr⟩
theorem apply_at (p q : Prop) (f : p → q) (hp : p) : q := by
  replace hp := f hp
  exact hp

-- constructor, left, right, exists
theorem constructor_and (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq
theorem constructor_iff (p q : Prop) (f : p → q) (g : q → p) : p ↔ q := by constructor <;> assumption
theorem left_or (p q : Prop) (hp : p) : p ∨ q := by left; exact hp
theorem right_or (p q : Prop) (hq : q) : p ∨ q := by right; exact hq
theorem exists_value : ∃ n : Nat, n + 2 = 5 := by exists 3
theorem exists_two : ∃ m n : Nat, m + n = 5 ∧ m < n := by exists 2, 3
theorem exists_anonymous : ∃ n : Nat, n * n = 49 := ⟨7, rfl⟩

-- assumption, contradiction, exfalso, trivial, absurd
theorem by_assumption (p q : Prop) (_ : p) (_ : q) : q := by assumption
theorem assumption_term (p : Prop) (_ : p) : p := ‹p›
theorem contradiction_false (p : Prop) (h : False) : p := by contradiction
theorem contradiction_neg (p q : Prop) (hp : p) (hn : ¬p) : q := by contradiction
theorem contradiction_ctor (h : 0 = Nat.succ 3) : 2 = 3 := by contradiction
theorem contradiction_none (n : Nat) (h : none = some n) : n = 5 := by contradiction
theorem exfalso_first (p q : Prop) (hp : p) (hn : ¬p) : q := by exfalso; exact hn hp
theorem by_absurd (p q : Prop) (hp : p) (hn : ¬p) : q := by exact absurd hp hn
theorem trivial_true : True := by trivial
theorem trivial_eq : 2 + 2 = 4 := by trivial
theorem trivial_and : True ∧ True := by trivial
theorem false_elim (p : Prop) : False → p := False.elim
theorem false_or_by_contra (p : Prop) (h : ¬¬p) : p := by
  false_or_by_contra
  contradiction

-- rfl, symm, trans, calc
theorem rfl_tactic (a b : Nat) (h : a = b) : b + 0 = b ∧ a = a := by constructor <;> rfl
theorem rfl_iff (p : Prop) : p ↔ p := by rfl
theorem rfl_heq (a : Nat) : a ≍ a := by rfl
theorem rfl_registered : (fun n : Nat => n) = id := by rfl
theorem rfl_compute : [1, 2, 3].reverse = [3, 2, 1] := by rfl
theorem rfl_eq_refl (n : Nat) : n + 1 = Nat.succ n := by eq_refl
theorem symm_goal (a b : Nat) (h : a = b) : b = a := by symm; exact h
theorem symm_hyp (a b : Nat) (h : a = b) : b = a := by symm at h; exact h
theorem symm_iff (p q : Prop) (h : p ↔ q) : q ↔ p := by symm; assumption
theorem trans_eq (a b c : Nat) (h : a = b) (k : b = c) : a = c := h.trans k
theorem trans_subst (a b c : Nat) (h : a = b) (k : b < c) : a < c := h ▸ k
theorem trans_class (a b c : Nat) (h : a ≤ b) (k : b < c) : a < c := Trans.trans h k
theorem calc_eq (a b c : Nat) (h : a = b) (k : b = c) : a = c := calc
  a = b := h
  _ = c := k
theorem calc_mixed (a b c d : Nat) (h : a = b) (k : b ≤ c) (l : c < d) : a < d := calc
  a = b := h
  _ ≤ c := k
  _ < d := l
theorem calc_tactic (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c := by
  calc
    a < b := by exact h
    _ ≤ c := by exact k
theorem calc_first_step (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  calc a
    _ ≤ b := h
    _ ≤ c := k
theorem calc_iff (p q r : Prop) (h : p ↔ q) (k : q ↔ r) : p ↔ r := calc
  p ↔ q := h
  _ ↔ r := k
theorem calc_dvd (a b c : Nat) (h : a = b) (k : b ∣ c) : a ∣ c := calc
  a = b := h
  _ ∣ c := k

-- have, let, show, suffices, obtain
theorem have_named (a b : Nat) (h : a = b) : b = a := by
  have k : b = a := h.symm
  exact k
theorem have_this (a b : Nat) (h : a = b) : b = a := by
  have := h.symm
  exact this
theorem have_pattern (p q : Prop) (h : p ∧ q) : q := by
  have ⟨_, hq⟩ := h
  exact hq
theorem have_by (a b : Nat) (h : a < b) : a ≠ b := by
  have k : ¬ a = b := by
    intro e
    subst e
    exact Nat.lt_irrefl _ h
  exact k
theorem have_function (p q : Prop) (hp : p) (f : p → q) : q := by
  have g (x : p) : q := f x
  exact g hp
theorem let_value : ∃ n : Nat, n = 6 := by
  let m := 3
  exact ⟨m + m, rfl⟩
theorem show_goal (n : Nat) : n + 0 = n := by show n = n; rfl
theorem show_from (p q : Prop) (h : p ∧ q) : q := show q from h.2
theorem show_by (p q : Prop) (h : p ∧ q) : q := show q by exact h.2
theorem suffices_from (a b : Nat) (h : a < b) : a ≤ b := by
  suffices k : a < b from Nat.le_of_lt k
  exact h
theorem suffices_by (a b : Nat) (h : a < b) : a ≤ b := by
  suffices a < b by exact Nat.le_of_lt this
  exact h
theorem obtain_and (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩
theorem obtain_exists (p : Nat → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, p n := by
  obtain ⟨n, hp, -⟩ := h
  exact ⟨n, hp⟩
theorem obtain_or (p q : Prop) (h : p ∨ q) : q ∨ p := by
  obtain hp | hq := h
  · exact .inr hp
  · exact .inl hq
theorem obtain_typed (n : Nat) (h : 0 < n) : ∃ m, n = m + 1 := by
  obtain ⟨m, hm⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩
  exact ⟨m, hm⟩
theorem obtain_rfl (a b : Nat) (h : a = b ∧ a = 1) : b = 1 := by
  obtain ⟨rfl, h⟩ := h
  exact h
