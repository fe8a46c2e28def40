/-! Connectives, quantifiers, equality and decisions: by name, by `simp`, by cases. -/

-- conjunction and disjunction by their names
theorem conjunction_swaps {p q : Prop} : p ∧ q ↔ q ∧ p := and_comm
theorem conjunction_associates {p q r : Prop} : (p ∧ q) ∧ r ↔ p ∧ q ∧ r := and_assoc
theorem conjunction_left_comm {p q r : Prop} : p ∧ q ∧ r ↔ q ∧ p ∧ r := and_left_comm
theorem conjunction_dot {p q : Prop} (h : p ∧ q) : q ∧ p := h.symm
theorem conjunction_maps {p q r : Prop} (f : p → r) (h : p ∧ q) : r ∧ q := h.imp_left f
theorem conjunction_congr {p q r : Prop} (h : p → (q ↔ r)) : p ∧ q ↔ p ∧ r := and_congr_right h
theorem disjunction_swaps {p q : Prop} : p ∨ q ↔ q ∨ p := or_comm
theorem disjunction_associates {p q r : Prop} : (p ∨ q) ∨ r ↔ p ∨ q ∨ r := or_assoc
theorem disjunction_resolves {p q : Prop} (h : p ∨ q) (n : ¬p) : q := h.resolve_left n
theorem disjunction_maps {p q r s : Prop} (f : p → r) (g : q → s) (h : p ∨ q) : r ∨ s := h.imp f g
theorem distributes_over_or {p q r : Prop} : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
theorem distributes_over_and {p q r : Prop} : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := or_and_left
theorem implication_from_or {p q r : Prop} : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := or_imp
theorem implication_curries {p q r : Prop} : (p ∧ q → r) ↔ (p → q → r) := and_imp
theorem implication_swaps {p q r : Prop} : (p → q → r) ↔ (q → p → r) := imp.swap

-- negation
theorem contraposition {p q : Prop} (h : p → q) : ¬q → ¬p := mt h
theorem triple_negation {p : Prop} : ¬¬¬p ↔ ¬p := not_not_not
theorem negated_or {p q : Prop} : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or
theorem negated_and {p q : Prop} : ¬(p ∧ q) ↔ (p → ¬q) := not_and
theorem negated_and_decidable {p q : Prop} [Decidable p] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  Decidable.not_and_iff_not_or_not
theorem negated_and_classical {p q : Prop} : ¬(p ∧ q) ↔ ¬p ∨ ¬q := Classical.not_and_iff_not_or_not
theorem negated_implication {p q : Prop} : ¬(p → q) ↔ p ∧ ¬q := Classical.not_imp
theorem double_negation {p : Prop} : ¬¬p ↔ p := Classical.not_not
theorem excluded_middle_weak (p : Prop) : ¬¬(p ∨ ¬p) := not_not_em p
theorem excluded_middle (p : Prop) : p ∨ ¬p := Classical.em p
theorem peirce_law {p q : Prop} : ((p → q) → p) → p := by
  intro h
  by_cases k : p
  · exact k
  · exact h fun x => absurd x k
theorem contradiction_by_names {p q : Prop} (h : p) (n : ¬p) : q := absurd h n
theorem not_equivalent_to_negation {p : Prop} : ¬(p ↔ ¬p) := iff_not_self

-- equivalence
theorem equivalence_chain {p q r : Prop} (h : p ↔ q) (k : q ↔ r) : p ↔ r := h.trans k
theorem equivalence_rewrites {p q r : Prop} (h : p ↔ q) (k : p ∧ r) : q ∧ r := by rw [← h]; exact k
theorem equivalence_as_equation {p q : Prop} : (p = q) ↔ (p ↔ q) := eq_iff_iff
theorem equivalence_of_true {p q : Prop} (h : p) (k : q) : p ↔ q := iff_of_true h k
theorem extensionality {p q : Prop} (h : p ↔ q) : p = q := propext h
theorem extensionality_tactic {p q : Prop} (f : p → q) (g : q → p) : p = q := by
  ext; exact ⟨f, g⟩
theorem equivalence_calc {p q r : Prop} (h : p ↔ q) (k : q ↔ r) : p ↔ r := calc
  p ↔ q := h
  _ ↔ r := k

-- quantifiers
theorem forall_distributes {α : Type} {p q : α → Prop} :
    (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x := forall_and
theorem exists_distributes {α : Type} {p q : α → Prop} :
    (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x := exists_or
theorem no_witness {α : Type} {p : α → Prop} : (¬∃ x, p x) ↔ ∀ x, ¬p x := not_exists
theorem counterexample {α : Type} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem existence_eliminates {α : Type} {p : α → Prop} {b : Prop} : ((∃ x, p x) → b) ↔ ∀ x, p x → b :=
  exists_imp
theorem one_point_forall {α : Type} {p : α → Prop} (a : α) : (∀ x, x = a → p x) ↔ p a := by simp
theorem one_point_exists {α : Type} {p : α → Prop} (a : α) : (∃ x, x = a ∧ p x) ↔ p a := by simp
theorem one_point_range {α β : Type} {f : α → β} {p : β → Prop} :
    (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := by simp
theorem constant_body {p : Prop} : (∃ _ : Nat, p) ↔ p := by simp
theorem quantifiers_swap {α β : Type} {p : α → β → Prop} : (∃ a b, p a b) ↔ ∃ b a, p a b := exists_comm
theorem monotone_exists {α : Type} {p q : α → Prop} (h : ∀ x, p x → q x) : (∃ x, p x) → ∃ x, q x :=
  Exists.imp h
theorem drinker {α : Type} [Inhabited α] (p : α → Prop) : ∃ x, p x → ∀ y, p y := by
  by_cases h : ∀ y, p y
  · exact ⟨default, fun _ => h⟩
  · obtain ⟨x, hx⟩ := Classical.not_forall.1 h
    exact ⟨x, fun hp => absurd hp hx⟩
theorem witness_named {α : Type} {p : α → Prop} (h : ∃ x, p x) : p h.choose := h.choose_spec
theorem choice_function {α β : Type} {r : α → β → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ f : α → β, ∀ x, r x (f x) := Classical.axiomOfChoice h

-- equality
theorem equality_symmetric {α : Type} {a b : α} : a = b ↔ b = a := eq_comm
theorem inequality_symmetric {α : Type} {a b : α} : a ≠ b ↔ b ≠ a := ne_comm
theorem equality_transports {α : Type} {p : α → Prop} {a b : α} (h : a = b) (k : p a) : p b := h ▸ k
theorem equal_functions {α β : Type} {f g : α → β} (h : ∀ x, f x = g x) : f = g := funext h
theorem equal_applications {α β : Type} {f g : α → β} {a b : α} (h : f = g) (k : a = b) : f a = g b :=
  congr h k
theorem apart_if_images_are {α β : Type} (f : α → β) {a b : α} : f a ≠ f b → a ≠ b := ne_of_apply_ne f
theorem casts_compose {α β γ : Type} (h : α = β) (k : β = γ) (a : α) :
    cast k (cast h a) = cast (h.trans k) a := by simp
theorem heterogeneous_at_one_type {α : Type} {a b : α} (h : HEq a b) : a = b := eq_of_heq h
theorem heterogeneous_cast {α β : Type} (h : α = β) (a : α) : HEq (cast h a) a := cast_heq h a

-- conditionals
theorem conditional_taken {α : Type} {p : Prop} [Decidable p] (h : p) (a b : α) :
    (if p then a else b) = a := if_pos h
theorem conditional_not_taken {α : Type} {p : Prop} [Decidable p] (h : ¬p) (a b : α) :
    (if p then a else b) = b := by simp [h]
theorem conditional_split (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := by split <;> simp_all
theorem conditional_negated {α : Type} {p : Prop} [Decidable p] (a b : α) :
    (if ¬p then a else b) = if p then b else a := by simp
theorem conditional_pushed {α β : Type} (f : α → β) {p : Prop} [Decidable p] (a b : α) :
    f (if p then a else b) = if p then f a else f b := apply_ite f p a b
theorem conditional_equal_left {α : Type} {p : Prop} [Decidable p] {a b : α} :
    (if p then a else b) = a ↔ ¬p → b = a := ite_eq_left_iff
theorem conditional_dependent (n : Nat) : (if _h : 0 < n then n - 1 + (n - n) else 0) = n - 1 := by
  split <;> omega

-- decisions
theorem decided {p : Prop} [Decidable p] (h : decide p = true) : p := of_decide_eq_true h
theorem decide_of_negation {p : Prop} [Decidable p] : decide (¬p) = !decide p := by simp
theorem decide_of_conjunction {p q : Prop} [Decidable p] [Decidable q] :
    decide (p ∧ q) = (decide p && decide q) := by simp
theorem decide_bounded : ∀ n : Nat, n < 20 → n * n < 400 := by decide
theorem decide_booleans : ∀ a b : Bool, (a && b) = (b && a) := by decide
theorem decisions_agree {p q : Prop} [Decidable p] [Decidable q] (h : p ↔ q) : decide p = decide q := by
  simp [h]

-- quotients
theorem quotient_sound {α : Type} [s : Setoid α] {a b : α} (h : a ≈ b) :
    Quotient.mk s a = Quotient.mk s b := Quotient.sound h
theorem quotient_exact {α : Type} [s : Setoid α] {a b : α}
    (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b := Quotient.exact h
theorem quotient_induction {α : Type} [s : Setoid α] {p : Quotient s → Prop}
    (h : ∀ a, p (Quotient.mk s a)) (q : Quotient s) : p q := by
  induction q using Quotient.inductionOn with
  | h a => exact h a
theorem quotient_lift {α : Type} [s : Setoid α] (f : α → Nat) (c : ∀ a b, a ≈ b → f a = f b) (a : α) :
    Quotient.lift f c (Quotient.mk s a) = f a := rfl
