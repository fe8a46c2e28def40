/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Bool.Basic

/-!
# Booleans: the algebra of `&&`, `||`, `!` and `xor`

Every identity here is checked by cases on its Booleans. The orientation of the simp lemmas moves
negation inward and turns Boolean equations between connectives into propositions.
-/

set_option relaxedAutoImplicit false

namespace Bool

/-! ### Values -/

@[simp] theorem default_bool : default = false := rfl

theorem false_ne_true : false ≠ true := by simp

theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by cases b <;> simp

theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by simp

theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by simp

@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by
  cases b <;> simp

@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by
  cases b <;> simp

@[simp] theorem decide_true_eq {b : Bool} [Decidable (true = b)] : decide (true = b) = b := by
  cases b <;> simp

@[simp] theorem decide_false_eq {b : Bool} [Decidable (false = b)] : decide (false = b) = !b := by
  cases b <;> simp

@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := by cases b <;> simp

@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := by cases b <;> simp

@[simp] theorem eq_true_and_eq_false_self (b : Bool) : b = true ∧ b = false ↔ False := by simp

@[simp] theorem eq_false_and_eq_true_self (b : Bool) : b = false ∧ b = true ↔ False := by simp

@[simp] theorem eq_true_or_eq_false_self (b : Bool) : b = true ∨ b = false ↔ True := by
  cases b <;> simp

@[simp] theorem eq_false_or_eq_true_self (b : Bool) : b = false ∨ b = true ↔ True := by
  cases b <;> simp

@[simp] theorem eq_false_imp_eq_true_iff (a b : Bool) :
    ((a = false → b = true) ↔ (b = false → a = true)) = True := by cases a <;> cases b <;> simp

@[simp] theorem eq_true_imp_eq_false_iff (a b : Bool) :
    ((a = true → b = false) ↔ (b = true → a = false)) = True := by cases a <;> cases b <;> simp

@[simp] theorem eq_false_imp_eq_true (b : Bool) : (b = false → b = true) ↔ b = true := by
  cases b <;> simp

@[simp] theorem eq_true_imp_eq_false (b : Bool) : (b = true → b = false) ↔ b = false := by
  cases b <;> simp

/-! ### Conjunction -/

@[simp] theorem and_self_left (a b : Bool) : (a && (a && b)) = (a && b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem and_self_right (a b : Bool) : ((a && b) && b) = (a && b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem not_and_self (x : Bool) : (!x && x) = false := by cases x <;> rfl

@[simp] theorem and_not_self (x : Bool) : (x && !x) = false := by cases x <;> rfl

theorem and_left_comm (x y z : Bool) : (x && (y && z)) = (y && (x && z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_right_comm (x y z : Bool) : ((x && y) && z) = ((x && z) && y) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_or_distrib_left (x y z : Bool) : (x && (y || z)) = (x && y || x && z) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_or_distrib_right (x y z : Bool) : ((x || y) && z) = (x && z || y && z) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_xor_distrib_left (x y z : Bool) : (x && (y ^^ z)) = ((x && y) ^^ (x && z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_xor_distrib_right (x y z : Bool) : ((x ^^ y) && z) = ((x && z) ^^ (y && z)) := by
  cases x <;> cases y <;> cases z <;> rfl

@[simp] theorem not_and (x y : Bool) : (!(x && y)) = (!x || !y) := by cases x <;> cases y <;> rfl

theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true := by simp

theorem and_eq_false_iff {x y : Bool} : (x && y) = false ↔ x = false ∨ y = false := by
  cases x <;> cases y <;> simp

@[simp] theorem and_eq_false_imp {x y : Bool} : (x && y) = false ↔ (x = true → y = false) := by
  cases x <;> cases y <;> simp

@[simp] theorem and_iff_left_iff_imp {a b : Bool} : ((a && b) = a) ↔ (a → b) := by
  cases a <;> cases b <;> simp

@[simp] theorem and_iff_right_iff_imp {a b : Bool} : ((a && b) = b) ↔ (b → a) := by
  cases a <;> cases b <;> simp

@[simp] theorem iff_self_and {a b : Bool} : (a = (a && b)) ↔ (a → b) := by
  cases a <;> cases b <;> simp

@[simp] theorem iff_and_self {a b : Bool} : (b = (a && b)) ↔ (b → a) := by
  cases a <;> cases b <;> simp

@[simp] theorem not_and_iff_left_iff_imp {a b : Bool} : ((!a && b) = a) ↔ !a ∧ !b := by
  cases a <;> cases b <;> simp

@[simp] theorem and_not_iff_right_iff_imp {a b : Bool} : ((a && !b) = b) ↔ !a ∧ !b := by
  cases a <;> cases b <;> simp

/-! ### Disjunction -/

@[simp] theorem or_self_left (a b : Bool) : (a || (a || b)) = (a || b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem or_self_right (a b : Bool) : ((a || b) || b) = (a || b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem not_or_self (x : Bool) : (!x || x) = true := by simp

@[simp] theorem or_not_self (x : Bool) : (x || !x) = true := by simp

theorem or_left_comm (x y z : Bool) : (x || (y || z)) = (y || (x || z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem or_right_comm (x y z : Bool) : ((x || y) || z) = ((x || z) || y) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem or_and_distrib_left (x y z : Bool) : (x || y && z) = ((x || y) && (x || z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem or_and_distrib_right (x y z : Bool) : (x && y || z) = ((x || z) && (y || z)) := by
  cases x <;> cases y <;> cases z <;> rfl

@[simp] theorem not_or (x y : Bool) : (!(x || y)) = (!x && !y) := by cases x <;> cases y <;> rfl

@[simp] theorem or_eq_true_iff {x y : Bool} : (x || y) = true ↔ x = true ∨ y = true := by simp

@[simp] theorem or_eq_false_iff {x y : Bool} : (x || y) = false ↔ x = false ∧ y = false := by
  cases x <;> cases y <;> simp

theorem or_eq_true_distrib (x y : Bool) : ((x || y) = true) = (x = true ∨ y = true) := by simp

@[simp] theorem or_iff_left_iff_imp {a b : Bool} : ((a || b) = a) ↔ (b → a) := by
  cases a <;> cases b <;> simp

@[simp] theorem or_iff_right_iff_imp {a b : Bool} : ((a || b) = b) ↔ (a → b) := by
  cases a <;> cases b <;> simp

@[simp] theorem iff_self_or {a b : Bool} : (a = (a || b)) ↔ (b → a) := by
  cases a <;> cases b <;> simp

@[simp] theorem iff_or_self {a b : Bool} : (b = (a || b)) ↔ (a → b) := by
  cases a <;> cases b <;> simp

instance : Std.Associative (· && ·) := ⟨and_assoc⟩
instance : Std.Commutative (· && ·) := ⟨and_comm⟩
instance : Std.IdempotentOp (· && ·) := ⟨and_self⟩
instance : Std.LawfulIdentity (· && ·) true where
  left_id := true_and
  right_id := and_true

instance : Std.Associative (· || ·) := ⟨or_assoc⟩
instance : Std.Commutative (· || ·) := ⟨or_comm⟩
instance : Std.IdempotentOp (· || ·) := ⟨or_self⟩
instance : Std.LawfulIdentity (· || ·) false where
  left_id := false_or
  right_id := or_false

/-! ### Negation -/

@[simp] theorem not_eq_not {a b : Bool} : ¬a = !b ↔ a = b := by cases a <;> cases b <;> simp

@[simp] theorem not_not_eq {a b : Bool} : ¬(!a) = b ↔ a = b := by cases a <;> cases b <;> simp

theorem eq_not_of_ne {x y : Bool} : x ≠ y → x = !y := by cases x <;> cases y <;> simp

@[simp] theorem eq_not_self (b : Bool) : (b = (!b)) ↔ False := by simp

theorem not_inj {x y : Bool} : (!x) = (!y) → x = y := by cases x <;> cases y <;> simp

@[simp] theorem not_inj_iff {x y : Bool} : (!x) = (!y) ↔ x = y := by cases x <;> cases y <;> simp

theorem not_eq_comm {x y : Bool} : (!x) = y ↔ (!y) = x := by cases x <;> cases y <;> simp

theorem eq_not {a b : Bool} : (a = (!b)) ↔ (a ≠ b) := by cases a <;> cases b <;> simp

theorem not_eq {a b : Bool} : ((!a) = b) ↔ (a ≠ b) := by cases a <;> cases b <;> simp

theorem and_or_inj_right {m x y : Bool} : (x && m) = (y && m) → (x || m) = (y || m) → x = y := by
  cases m <;> cases x <;> cases y <;> simp

theorem and_or_inj_right_iff {m x y : Bool} :
    (x && m) = (y && m) ∧ (x || m) = (y || m) ↔ x = y := by cases m <;> cases x <;> cases y <;> simp

theorem and_or_inj_left {m x y : Bool} : (m && x) = (m && y) → (m || x) = (m || y) → x = y := by
  cases m <;> cases x <;> cases y <;> simp

theorem and_or_inj_left_iff {m x y : Bool} :
    (m && x) = (m && y) ∧ (m || x) = (m || y) ↔ x = y := by cases m <;> cases x <;> cases y <;> simp

/-! ### Coercion to propositions -/

@[simp] theorem coe_iff_coe {a b : Bool} : (a ↔ b) ↔ a = b := by cases a <;> cases b <;> simp

@[simp] theorem coe_true_iff_false {a b : Bool} : (a ↔ b = false) ↔ a = (!b) := by
  cases a <;> cases b <;> simp

@[simp] theorem coe_false_iff_true {a b : Bool} : (a = false ↔ b) ↔ (!a) = b := by
  cases a <;> cases b <;> simp

@[simp] theorem coe_false_iff_false {a b : Bool} : (a = false ↔ b = false) ↔ (!a) = (!b) := by
  cases a <;> cases b <;> simp

/-! ### Boolean equality -/

@[simp] theorem true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl

@[simp] theorem false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl

@[simp] theorem true_bne (b : Bool) : (true != b) = !b := by cases b <;> rfl

@[simp] theorem false_bne (b : Bool) : (false != b) = b := by cases b <;> rfl

@[simp] theorem bne_true (b : Bool) : (b != true) = !b := rfl

@[simp] theorem bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl

@[simp] theorem not_beq_self (x : Bool) : ((!x) == x) = false := by simp

@[simp] theorem beq_not_self (x : Bool) : (x == !x) = false := by simp

@[simp] theorem not_bne (a b : Bool) : ((!a) != b) = (!(a != b)) := by cases a <;> cases b <;> rfl

@[simp] theorem bne_not (a b : Bool) : (a != (!b)) = (!(a != b)) := by cases a <;> cases b <;> rfl

theorem not_bne_self (x : Bool) : ((!x) != x) = true := by simp

theorem bne_not_self (x : Bool) : (x != !x) = true := by simp

@[simp] theorem beq_self_left (a b : Bool) : (a == (a == b)) = b := by cases a <;> cases b <;> rfl

@[simp] theorem beq_self_right (a b : Bool) : ((a == b) == b) = a := by cases a <;> cases b <;> rfl

@[simp] theorem bne_self_left (a b : Bool) : (a != (a != b)) = b := by cases a <;> cases b <;> rfl

@[simp] theorem bne_self_right (a b : Bool) : ((a != b) != b) = a := by cases a <;> cases b <;> rfl

theorem not_bne_not (x y : Bool) : ((!x) != (!y)) = (x != y) := by simp

@[simp] theorem bne_assoc (x y z : Bool) : ((x != y) != z) = (x != (y != z)) := by
  cases x <;> cases y <;> cases z <;> rfl

instance : Std.Associative (· != ·) := ⟨bne_assoc⟩

@[simp] theorem bne_right_inj {x y z : Bool} : (x != y) = (x != z) ↔ y = z := by
  cases x <;> cases y <;> cases z <;> simp

@[simp] theorem bne_left_inj {x y z : Bool} : (x != z) = (y != z) ↔ x = y := by
  cases x <;> cases y <;> cases z <;> simp

theorem beq_comm {a b : Bool} : (a == b) = (b == a) := by cases a <;> cases b <;> rfl

theorem beq_eq_decide_eq {α : Type _} [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  cases h : a == b <;> simp_all

/-! ### Exclusive or -/

theorem false_xor (x : Bool) : (false ^^ x) = x := by simp

theorem xor_false (x : Bool) : (x ^^ false) = x := by simp

theorem true_xor (x : Bool) : (true ^^ x) = !x := by simp

theorem xor_true (x : Bool) : (x ^^ true) = !x := rfl

theorem not_xor_self (x : Bool) : (!x ^^ x) = true := by simp

theorem xor_not_self (x : Bool) : (x ^^ !x) = true := by simp

theorem not_xor (x y : Bool) : (!x ^^ y) = !(x ^^ y) := by simp

theorem xor_not (x y : Bool) : (x ^^ !y) = !(x ^^ y) := by simp

theorem not_xor_not (x y : Bool) : (!x ^^ !y) = (x ^^ y) := by simp

theorem xor_self (x : Bool) : (x ^^ x) = false := by simp

theorem xor_comm (x y : Bool) : (x ^^ y) = (y ^^ x) := by cases x <;> cases y <;> rfl

theorem xor_left_comm (x y z : Bool) : (x ^^ (y ^^ z)) = (y ^^ (x ^^ z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem xor_right_comm (x y z : Bool) : ((x ^^ y) ^^ z) = ((x ^^ z) ^^ y) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem xor_assoc (x y z : Bool) : ((x ^^ y) ^^ z) = (x ^^ (y ^^ z)) := by simp

theorem xor_right_inj {x y z : Bool} : (x ^^ y) = (x ^^ z) ↔ y = z := by simp

theorem xor_left_inj {x y z : Bool} : (x ^^ z) = (y ^^ z) ↔ x = y := by simp

/-! ### Order -/

@[simp] protected theorem le_true (x : Bool) : x ≤ true := fun _ ↦ rfl

@[simp] protected theorem false_le (x : Bool) : false ≤ x := by revert x; decide

@[simp] protected theorem le_refl (x : Bool) : x ≤ x := by cases x <;> simp

@[simp] protected theorem lt_irrefl (x : Bool) : ¬x < x := by revert x; decide

protected theorem le_trans {x y z : Bool} : x ≤ y → y ≤ z → x ≤ z := by
  cases x <;> cases y <;> cases z <;> simp

protected theorem le_antisymm {x y : Bool} : x ≤ y → y ≤ x → x = y := by revert x y; decide

protected theorem le_total (x y : Bool) : x ≤ y ∨ y ≤ x := by cases x <;> cases y <;> simp

protected theorem lt_asymm {x y : Bool} : x < y → ¬y < x := by revert x y; decide

protected theorem lt_trans {x y z : Bool} : x < y → y < z → x < z := by revert x y z; decide

protected theorem lt_iff_le_not_le {x y : Bool} : x < y ↔ x ≤ y ∧ ¬y ≤ x := by revert x y; decide

protected theorem lt_of_le_of_lt {x y z : Bool} : x ≤ y → y < z → x < z := by revert x y z; decide

protected theorem lt_of_lt_of_le {x y z : Bool} : x < y → y ≤ z → x < z := by revert x y z; decide

protected theorem le_of_lt {x y : Bool} : x < y → x ≤ y := by revert x y; decide

protected theorem le_of_eq {x y : Bool} : x = y → x ≤ y := by cases x <;> cases y <;> simp

protected theorem ne_of_lt {x y : Bool} : x < y → x ≠ y := by cases x <;> cases y <;> simp

protected theorem lt_of_le_of_ne {x y : Bool} : x ≤ y → x ≠ y → x < y := by revert x y; decide

protected theorem le_of_lt_or_eq {x y : Bool} : x < y ∨ x = y → x ≤ y := by revert x y; decide

protected theorem eq_true_of_true_le {x : Bool} : true ≤ x → x = true := by revert x; decide

protected theorem eq_false_of_le_false {x : Bool} : x ≤ false → x = false := by revert x; decide

@[simp] protected theorem max_eq_or : max = or := rfl

@[simp] protected theorem min_eq_and : min = and := rfl

/-! ### Numbers -/

@[simp] theorem toNat_false : false.toNat = 0 := rfl

@[simp] theorem toNat_true : true.toNat = 1 := rfl

theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> simp

theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> simp

@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> simp

@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> simp

@[simp] theorem toInt_false : false.toInt = 0 := rfl

@[simp] theorem toInt_true : true.toInt = 1 := rfl

end Bool
