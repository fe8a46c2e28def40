/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Quantifiers

/-!
# Boolean computation and the propositions it decides

The rules that take `&&`, `||`, `!`, `==` and `decide` to propositions and back. `simp` normalises
statements about Booleans to equations `b = true` and `b = false`; `decide` and `simp` share the
`decide_..._eq` lemmas.
-/

universe u

set_option relaxedAutoImplicit false

/-! ### Tables -/

namespace Bool

@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem not_true : (!true) = false := rfl
@[simp] theorem not_false : (!false) = true := rfl
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
theorem and_comm (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem or_comm (a b : Bool) : (a || b) = (b || a) := by cases a <;> cases b <;> rfl

/-! ### Booleans in equations -/

@[simp] theorem false_eq_true : (false = true) = False := eq_false Bool.noConfusion
@[simp] theorem true_eq_false : (true = false) = False := eq_false Bool.noConfusion
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> simp
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> simp
@[simp] theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp
@[simp] theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp
@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := by cases b <;> simp
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := by cases b <;> simp
@[simp] theorem not_eq_self (b : Bool) : ((!b) = b) = False := by cases b <;> simp
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by cases a <;> cases b <;> simp

@[simp] theorem beq_to_eq (a b : Bool) : (a == b) = (a = b) := by
  cases a <;> cases b <;> simp <;> rfl
@[simp] theorem not_beq_to_not_eq (a b : Bool) : (!(a == b)) = ¬(a = b) := by
  cases a <;> cases b <;> simp <;> rfl
@[simp] theorem not_beq_true (b : Bool) : (!(b == true)) = (b == false) := by cases b <;> rfl
@[simp] theorem not_beq_false (b : Bool) : (!(b == false)) = (b == true) := by cases b <;> rfl

end Bool

/-! ### `decide` -/

section Decide
variable {p q : Prop}

@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p :=
  .propIntro of_decide_eq_true decide_eq_true
theorem decide_eq_true_iff [Decidable p] : decide p = true ↔ p := .of_eq decide_eq_true_eq
@[simp] theorem decide_eq_false_iff_not {_ : Decidable p} : decide p = false ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_true : decide True = true := rfl
@[simp] theorem decide_false : decide False = false := rfl
@[simp] theorem decide_not [g : Decidable p] [h : Decidable (Not p)] :
    decide (Not p) = !(decide p) :=
  Bool.eq_iff_iff.2 (by simp)
@[simp] theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p := by simp
@[simp] theorem decide_eq_decide {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) :=
  .trans Bool.eq_iff_iff (by simp)
theorem decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∧ q) = (decide p && decide q) :=
  Bool.eq_iff_iff.2 (by simp)
theorem decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∨ q) = (decide p || decide q) :=
  Bool.eq_iff_iff.2 (by simp)
theorem decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ↔ q) = (decide p == decide q) := by
  cases h : decide p <;> cases k : decide q <;> simp_all <;> rfl

end Decide

/-! ### Lawful Boolean equality -/

instance : LawfulBEq Bool where
  rfl {a} := by cases a <;> rfl
  eq_of_beq {a b} h := by cases a <;> cases b <;> first | rfl | exact Bool.noConfusion h

instance instLawfulBEqOfDecidableEq {α : Type u} [DecidableEq α] : LawfulBEq α where
  rfl := of_decide_eq_self_eq_true _
  eq_of_beq := of_decide_eq_true

section BEq
variable {α : Type u} [BEq α]

@[simp] theorem beq_self_eq_true [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl
theorem beq_self_eq_true' {α : Type u} [DecidableEq α] (a : α) : (a == a) = true := by simp
@[simp] theorem bne_self_eq_false [ReflBEq α] (a : α) : (a != a) = false :=
  congrArg (!·) (beq_self_eq_true a)
theorem bne_self_eq_false' {α : Type u} [DecidableEq α] (a : α) : (a != a) = false := by simp

variable [LawfulBEq α] {a b : α}

@[simp] theorem beq_iff_eq : a == b ↔ a = b := ⟨eq_of_beq, fun e ↦ e ▸ beq_self_eq_true a⟩
@[simp] theorem beq_eq_false_iff_ne : (a == b) = false ↔ a ≠ b := ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_iff_ne : a != b ↔ a ≠ b := by simp [bne]
@[simp] theorem bne_eq_false_iff_eq : (a != b) = false ↔ a = b := by simp [bne]

end BEq

@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
