/-! Case analysis and induction. -/

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def size {α : Type} : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

def mirror {α : Type} : Tree α → Tree α
  | leaf => leaf
  | node l a r => node r.mirror a l.mirror

-- induction … with, several hypotheses
theorem size_mirror {α : Type} (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => simp [mirror, size, ihl, ihr]; omega

-- simp_all after induction
theorem mirror_mirror {α : Type} (t : Tree α) : t.mirror.mirror = t := by
  induction t <;> simp_all [mirror]

end Tree

-- cases
theorem cases_or (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact .inr hp
  | inr hq => exact .inl hq
theorem cases_dots (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  · right; assumption
  · left; assumption
theorem cases_named (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inl hp => exact .inr hp
  case inr hq => exact .inl hq
theorem cases_nat (n : Nat) : n = 0 ∨ 0 < n := by
  cases n with
  | zero => exact .inl rfl
  | succ n => exact .inr (Nat.succ_pos n)
theorem cases_eq (f : Nat → Bool) (n : Nat) : f n = true ∨ f n = false := by
  cases h : f n
  · right; rfl
  · left; rfl
theorem cases_exists (p : Nat → Prop) (h : ∃ n, p n) : ∃ m, p m := by
  cases h with
  | intro n hn => exact ⟨n, hn⟩
theorem cases_wildcard (b : Bool) : b = true ∨ b = false := by
  cases b with
  | true => simp
  | _ => simp
theorem cases_all_branches (b c : Bool) : (b && c) = (c && b) := by cases b <;> cases c <;> rfl
theorem cases_using (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := by
  cases n using Nat.casesOn with
  | zero => exact .inl rfl
  | succ m => exact .inr ⟨m, rfl⟩
theorem cases_false (p : Prop) (h : False) : p := by cases h
theorem cases_impossible (n : Nat) (h : n + 1 = 0) : n = 7 := by cases h
theorem cases_refl (a b : Nat) (h : a = b) : b = a := by cases h; rfl
theorem match_tactic (p q : Prop) (h : p ∧ q) : q := by
  match h with
  | ⟨_, hq⟩ => exact hq
theorem match_nat (n : Nat) : n ≤ n * n := by
  match n with
  | 0 => simp
  | n + 1 => rw [Nat.mul_succ]; omega
theorem nomatch_empty (h : False) : 1 = 2 := nomatch h
theorem nofun_neg : ¬ (1 = 2) := nofun
theorem nofun_none (n : Nat) : none ≠ some n := nofun
theorem nofun_tactic : ¬ (0 = 5) := by nofun
theorem nomatch_tactic (h : 3 = 4) : False := by nomatch h

-- rcases, rintro
theorem rcases_and_or (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact .inl ⟨hp, hq⟩
  · exact .inr ⟨hp, hr⟩
theorem rcases_exists (p q : Nat → Prop) (h : ∃ n, p n ∧ q n) : ∃ n, q n := by
  rcases h with ⟨n, -, hq⟩
  exact ⟨n, hq⟩
theorem rcases_three (p q r : Prop) (h : p ∨ q ∨ r) : r ∨ q ∨ p := by
  rcases h with h | h | h <;> simp [h]
theorem rcases_typed (p q : Prop) (h : p ∧ q) : p := by
  rcases h with ⟨h : p, _⟩
  exact h
theorem rcases_eq (n : Nat) : n = 0 ∨ n ≠ 0 := by
  rcases h : n with _ | m
  · exact .inl rfl
  · exact .inr (Nat.succ_ne_zero m)
theorem rintro_and (p q : Prop) : p ∧ q → q ∧ p := by
  rintro ⟨hp, hq⟩
  exact ⟨hq, hp⟩
theorem rintro_or (p q : Prop) : p ∨ q → q ∨ p := by
  rintro (hp | hq)
  · exact .inr hp
  · exact .inl hq
theorem rintro_rfl (a b : Nat) : a = b → b = a := by rintro rfl; rfl
theorem rintro_typed (p : Prop) : p → p := by rintro (h : p); exact h
theorem rintro_binders (p q : Nat → Prop) : (∀ n, p n → q n) → ∀ n, p n → q n := by
  rintro f n h
  exact f n h

-- induction
theorem induction_nat (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
theorem induction_generalizing (xs ys : List Nat) : xs.length + ys.length = (xs ++ ys).length := by
  induction xs generalizing ys with
  | nil => simp
  | cons x xs ih => simp [← ih]; omega
theorem induction_all (n : Nat) : n < n + 1 := by induction n <;> simp
theorem induction_using (n : Nat) (h : 0 < n) : ∃ m, n = m + 1 := by
  induction n using Nat.strongRecOn with
  | _ n _ => exact ⟨n - 1, by omega⟩
theorem induction_case (n : Nat) : 0 * n = 0 := by
  induction n
  case zero => rfl
  case succ n ih => rw [Nat.mul_succ, ih]
theorem induction_list (xs : List Nat) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.cons_append, ih]
theorem induction_hyp (p : Nat → Prop) (h0 : p 0) (hs : ∀ n, p n → p (n + 1)) (n : Nat) : p n := by
  induction n with
  | zero => exact h0
  | succ n ih => exact hs n ih
theorem fun_induction_size {α : Type} (t : Tree α) : t.size = t.size + 0 := by
  fun_induction Tree.size t <;> rfl
theorem fun_cases_size {α : Type} (t : Tree α) : 0 ≤ t.size := by
  fun_cases Tree.size t <;> simp

-- by_cases, split, if-then-else
theorem by_cases_named (p : Prop) : p ∨ ¬p := by
  by_cases h : p
  · exact .inl h
  · exact .inr h
theorem by_cases_anonymous (p q : Prop) (f : p → q) (g : ¬p → q) : q := by
  by_cases p
  · apply f; assumption
  · apply g; assumption
theorem by_cases_dec (a b : Nat) : max a b = b ∨ max a b = a := by
  by_cases h : a ≤ b
  · left; omega
  · right; omega
theorem split_ite (p : Prop) [Decidable p] (a : Nat) : (if p then a else a) = a := by split <;> rfl
theorem split_dite (p : Prop) [Decidable p] (a : Nat) : (if _ : p then a else a) = a := by
  split
  · rfl
  · rfl
theorem split_match (n : Nat) : (match n with | 0 => 1 | m + 1 => m + 2) = n + 1 := by
  split
  · rfl
  · rfl
theorem split_at (p : Prop) [Decidable p] (h : (if p then 1 else 2) = 1) : p := by
  split at h
  · assumption
  · contradiction
theorem split_named (b : Bool) : (match b with | true => 1 | false => 0) ≤ 1 := by
  split
  case h_1 => exact Nat.le_refl 1
  case h_2 => exact Nat.zero_le 1
theorem if_tactic (p q : Prop) (f : p → q) (g : ¬p → q) : q := by
  if h : p then exact f h else exact g h
theorem if_pos_rw (n : Nat) (h : 0 < n) : (if 0 < n then 1 else 2) = 1 := by rw [if_pos h]
theorem if_neg_simp (n : Nat) (h : ¬ 0 < n) : (if 0 < n then 1 else 2) = 2 := by simp only [if_neg h]

-- injection, subst, rename_i, no confusion
theorem injection_succ (m n : Nat) (h : Nat.succ m = Nat.succ n) : m = n := by
  injection h
theorem injection_with (x y : Nat) (xs ys : List Nat) (h : x :: xs = y :: ys) : xs = ys := by
  injection h with _ h
theorem injections_all (a b c d : Nat) (h : (a, b) = (c, d)) : b = d := by injections
theorem subst_var (a b c : Nat) (h : a = b) (k : b = c) : a = c := by
  subst h
  exact k
theorem subst_two (a b c : Nat) (h : a = b) (k : b = c) : c = a := by
  subst h k
  rfl
theorem subst_vars_all (a b c : Nat) (_ : a = b) (_ : b = c) : a = c := by subst_vars; rfl
theorem rename_inaccessible (p q : Prop) : p → q → p := by
  intros
  rename_i hp _
  exact hp
theorem rename_type (p q : Prop) : p → q → p := by
  intros
  rename p => h
  exact h
theorem next_binders (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  next h => exact .inr h
  next h => exact .inl h
theorem case_underscore (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  case right => exact h.1
  case _ => exact h.2
theorem no_confusion (n : Nat) (h : n.succ = 0) : False := Nat.noConfusion h
