/-! Booleans: cases, decide, simp normal forms, coercions, exclusive or. -/

-- cases and decide
theorem and_comm_cases (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem or_comm_exact (a b : Bool) : (a || b) = (b || a) := Bool.or_comm a b
theorem de_morgan_decide : ∀ a b : Bool, (!(a && b)) = (!a || !b) := by decide
theorem exists_decide : ∃ b : Bool, b = !false := by decide
theorem and_assoc_rw (a b c : Bool) : (a && b && c) = (a && (b && c)) := by rw [Bool.and_assoc]
theorem distrib_exact (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := Bool.and_or_distrib_left a b c

-- simp
theorem not_not_simp (a : Bool) : (!!a) = a := by simp
theorem and_self_simp (a : Bool) : (a && a) = a := by simp
theorem and_true_simp (a : Bool) : (a && true) = a := by simp
theorem or_false_simp (a : Bool) : (a || false) = a := by simp
theorem and_eq_true_simp (a b : Bool) (h : (a && b) = true) : a = true := by simp at h; exact h.1
theorem or_eq_true_simp (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := by simp
theorem not_eq_true_simp (a : Bool) (h : ¬a = true) : a = false := by simpa using h
theorem beq_simp (a : Nat) : (a == a) = true := by simp
theorem beq_iff_simp (a b : Nat) : (a == b) = true ↔ a = b := by simp
theorem bne_simp (a b : Nat) (h : a ≠ b) : (a != b) = true := by simp [h]
theorem decide_simp (a b : Nat) (h : a < b) : decide (a < b) = true := by simp [h]
theorem decide_and_simp (p q : Prop) [Decidable p] [Decidable q] : decide (p ∧ q) = (decide p && decide q) := by simp
theorem ite_bool (b : Bool) : (if b then true else false) = b := by simp
theorem cond_simp (a b : Nat) : (bif true then a else b) = a := by simp

-- propositions
theorem eq_iff (a b : Bool) : a = b ↔ (a = true ↔ b = true) := Bool.eq_iff_iff
theorem eq_false_of_ne (b : Bool) (h : b ≠ true) : b = false := Bool.eq_false_iff.2 h
theorem false_ne_true_term : false ≠ true := Bool.false_ne_true
theorem excluded (b : Bool) : b = true ∨ b = false := Bool.eq_false_or_eq_true b
theorem coe_prop (b : Bool) (h : b) : b = true := h
theorem by_cases_bool (b : Bool) (f : Bool → Nat) (h : f true = f false) : f b = f true := by
  cases b
  · exact h.symm
  · rfl
theorem of_decide (a b : Nat) (h : decide (a = b) = true) : a = b := of_decide_eq_true h

-- exclusive or and order
theorem xor_self_exact (a : Bool) : (a ^^ a) = false := Bool.xor_self a
theorem xor_assoc_exact (a b c : Bool) : ((a ^^ b) ^^ c) = (a ^^ (b ^^ c)) := Bool.xor_assoc a b c
theorem le_true_exact (a : Bool) : a ≤ true := Bool.le_true a
theorem toNat_le_exact (b : Bool) : b.toNat ≤ 1 := Bool.toNat_le b
theorem grind_bool (a b : Bool) (h : (a && b) = true) : b = true := by grind
