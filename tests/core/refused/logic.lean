/-! False statements and broken proofs about logic, recursion and classes: none may pass. -/

-- laws that do not hold
theorem converse {p q : Prop} (h : p → q) : q → p := h
theorem converse_simp {p q : Prop} (h : p → q) : q → p := by simp_all
theorem or_is_and {p q : Prop} (h : p ∨ q) : p ∧ q := by simp_all
theorem or_is_and_cases {p q : Prop} (h : p ∨ q) : p ∧ q := by cases h <;> constructor <;> assumption
theorem denies_antecedent {p q : Prop} (h : p → q) (n : ¬p) : ¬q := by simp_all
theorem constructive_not_not {p : Prop} (h : ¬¬p) : p := h (fun hp => hp)
theorem exists_is_forall {α : Type} {p : α → Prop} (h : ∃ x, p x) : ∀ x, p x := by
  obtain ⟨x, hx⟩ := h
  intro y
  exact hx
theorem quantifiers_exchanged {α β : Type} {p : α → β → Prop} (h : ∀ a, ∃ b, p a b) :
    ∃ b, ∀ a, p a b := ⟨(h default).choose, fun a => (h a).choose_spec⟩
theorem empty_existence {α : Type} {p : α → Prop} (h : ∀ x, p x) : ∃ x, p x := ⟨_, h _⟩
theorem negated_forall_wrong {α : Type} {p : α → Prop} (h : ¬∀ x, p x) : ∀ x, ¬p x := by simp_all
theorem equivalence_one_way {p q : Prop} (h : p → q) : p ↔ q := ⟨h, h⟩
theorem self_negation {p : Prop} (h : p ↔ ¬p) : p = ¬p ∧ False ∧ 1 = 2 := by constructor
theorem or_distributes_wrong {p q r : Prop} : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ r := by
  constructor <;> intro h <;> simp_all

-- equality
theorem arbitrary_equal {α : Type} (a b : α) : a = b := rfl
theorem arbitrary_equal_congr (f : Nat → Nat) (a b : Nat) (h : f a = f b) : a = b := by congr
theorem functions_equal_at_a_point (f g : Nat → Nat) (h : f 0 = g 0) : f = g := by ext; exact h
theorem booleans_equal : true = false := by decide
theorem booleans_equal_rfl : true = false := rfl
theorem types_equal : Nat = Bool := rfl
theorem cast_invented (a : Nat) : HEq a true := HEq.rfl

-- decisions and conditionals
theorem decide_without_instance (p : Prop) : decide p = true ∨ decide p = false := by simp
theorem decide_false_bounded : ∀ n, n < 20 → n * n < 300 := by decide
theorem conditional_wrong (n : Nat) : (if n = 0 then 1 else n) = n := by simp
theorem conditional_wrong_split (n : Nat) : (if n = 0 then 1 else n) = n := by split <;> simp_all

-- proofs that do not finish
theorem goal_left_open {p q : Prop} (hp : p) : p ∧ q := ⟨hp, ?_⟩
theorem goal_left_open_tactic {p q : Prop} (hp : p) : p ∧ q := by constructor; exact hp
theorem contradiction_missing {p : Prop} (h : ¬p) : False := by contradiction
theorem cases_missing {p q : Prop} : p ∨ q → q ∨ p
  | .inl a => .inr a
theorem no_step {p q r : Prop} (h : p ↔ q) : p ↔ r := h.trans h
theorem proof_by_itself {p : Prop} : p := proof_by_itself
theorem instance_by_itself {α : Type} : Nonempty α := inferInstance
theorem admitted {p : Prop} : p := sorry
theorem admitted_tactic {p : Prop} : p := by admit

-- recursion and induction
def circular (n : Nat) : False := circular (n + 1)
def structural_wrong : Nat → Nat
  | 0 => 0
  | n + 1 => structural_wrong (n + 1)
theorem induction_unfounded (p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (n : Nat) : p n := by
  induction n with
  | zero => assumption
  | succ n ih => exact h n ih
theorem fix_without_descent (F : (Nat → False) → Nat → False) : False := F (fun n => F (fun _ => nomatch n) n) 0
theorem accessible_loop (h : Acc (fun _ _ : Nat => True) 0) : 1 = 2 := by cases h; rfl

-- classes
instance law_unproved : Std.Commutative (fun a _ : Nat => a) := ⟨fun _ _ => rfl⟩
instance law_missing : LawfulBEq Nat where
  eq_of_beq h := h
instance decides_wrongly : Decidable (1 = 2) := isTrue rfl
instance not_empty : Nonempty Empty := ⟨Classical.choice ⟨nofun⟩⟩

-- names of the core cannot be taken again, above all those the kernel computes by name
def Nat.add (n _ : Nat) : Nat := n
def Nat.land (_ _ : Nat) : Nat := 5
def Nat.gcd (_ _ : Nat) : Nat := 0
theorem propext : 1 = 2 := rfl
def sorryAx : 1 = 2 := rfl
