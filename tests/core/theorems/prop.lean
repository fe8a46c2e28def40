/-! Propositional and quantifier lemmas, by name and through simp. -/

-- connectives by name
theorem and_comm_exact (p q : Prop) : p ∧ q ↔ q ∧ p := and_comm
theorem or_assoc_exact (p q r : Prop) : (p ∨ q) ∨ r ↔ p ∨ (q ∨ r) := or_assoc
theorem and_or_left_exact (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
theorem not_and_or (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := Classical.not_and_iff_not_or_not
theorem not_or_exact (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or
theorem imp_not_comm_term (p q : Prop) (h : p → ¬q) : q → ¬p := fun hq hp => h hp hq
theorem iff_def_rw (p q : Prop) : (p ↔ q) ↔ (p → q) ∧ (q → p) := iff_def
theorem or_iff_not_imp (p q : Prop) : p ∨ q ↔ (¬p → q) := Classical.or_iff_not_imp_left
theorem not_imp_exact (p q : Prop) : ¬(p → q) ↔ p ∧ ¬q := Classical.not_imp
theorem not_not_exact (p : Prop) : ¬¬p ↔ p := Classical.not_not
theorem and_imp_exact (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) := and_imp
theorem or_imp_exact (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := or_imp
theorem and_congr_exact (p q r s : Prop) (h : p ↔ r) (k : q ↔ s) : p ∧ q ↔ r ∧ s := and_congr h k
theorem or_resolve (p q : Prop) (h : p ∨ q) (n : ¬p) : q := h.resolve_left n
theorem mt_exact (p q : Prop) (h : p → q) (n : ¬q) : ¬p := mt h n

-- quantifiers by name
theorem not_exists_exact (p : Nat → Prop) : (¬∃ x, p x) ↔ ∀ x, ¬p x := not_exists
theorem not_forall_exact (p : Nat → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem exists_or_exact (p q : Nat → Prop) : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x := exists_or
theorem forall_and_exact (p q : Nat → Prop) : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x := forall_and
theorem exists_imp_exact (p : Nat → Prop) (b : Prop) : ((∃ x, p x) → b) ↔ ∀ x, p x → b := exists_imp
theorem forall_congr_exact (p q : Nat → Prop) (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a := forall_congr' h
theorem exists_comm_exact (p : Nat → Nat → Prop) : (∃ a b, p a b) ↔ ∃ b a, p a b := exists_comm

-- simp
theorem simp_exists_eq (n : Nat) : ∃ m, m = n := by simp
theorem simp_exists_eq_left (p : Nat → Prop) (n : Nat) : (∃ m, m = n ∧ p m) ↔ p n := by simp
theorem simp_exists_eq_left' (p : Nat → Prop) (n : Nat) : (∃ m, n = m ∧ p m) ↔ p n := by simp
theorem simp_forall_eq (p : Nat → Prop) (n : Nat) : (∀ m, m = n → p m) ↔ p n := by simp
theorem simp_exists_and (p : Nat → Prop) (q : Prop) : (∃ x, p x ∧ q) ↔ (∃ x, p x) ∧ q := by simp
theorem simp_not_forall (p : Nat → Prop) (h : ¬∃ x, p x) : ∀ x, ¬p x := by simpa using h
theorem simp_if_pos (p : Prop) [Decidable p] (h : p) (a b : Nat) : (if p then a else b) = a := by simp [h]
theorem simp_if_neg (p : Prop) [Decidable p] (h : ¬p) (a b : Nat) : (if p then a else b) = b := by simp [h]
theorem simp_ite_eq_left (p : Prop) [Decidable p] (a b : Nat) : (if p then a else b) = a ↔ ¬p → b = a := by simp
theorem simp_ite_not (p : Prop) [Decidable p] (a b : Nat) : (if ¬p then a else b) = if p then b else a := by simp
theorem simp_ite_prop (p q : Prop) [Decidable p] : (if p then q else False) ↔ p ∧ q := by simp
theorem simp_and_self (p q : Prop) (h : p ∧ p ∧ q) : p ∧ q := by simpa using h
theorem simp_imp_self (p : Prop) : (p → p) ↔ True := by simp
theorem simp_ne (a b : Nat) (h : a ≠ b) : ¬a = b := by simpa using h

-- conditionals
theorem apply_ite_exact (f : Nat → Nat) (p : Prop) [Decidable p] (a b : Nat) :
    f (if p then a else b) = if p then f a else f b := apply_ite f p a b
theorem split_ite (p : Prop) [Decidable p] (a b c : Nat) (h : a ≤ c) (k : b ≤ c) : (if p then a else b) ≤ c := by
  split <;> assumption
theorem by_cases_ite (p : Prop) [Decidable p] (a : Nat) : (if p then a else a) = a := by
  by_cases h : p <;> simp
theorem dite_some (p : Prop) [Decidable p] (a b : Nat) : (if p then some a else none) = some b ↔ p ∧ a = b := by simp
