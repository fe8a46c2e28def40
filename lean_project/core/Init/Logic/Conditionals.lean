/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.DecidableLaws

/-!
# Conditionals and `decide`

`if … then … else …` as a function, as a proposition and as a Boolean; `decide` under the
connectives; `cond`, its Boolean sibling.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Sort u} {β : Sort v} {P p q : Prop}

/-! ### Values of conditionals -/

theorem dite_iff_left_iff {p : Prop} [Decidable P] {A : ¬P → Prop} :
    ((if h : P then p else A h) ↔ p) ↔ ∀ h : ¬P, A h ↔ p := by
  by_cases h : P <;> simp [h]

theorem ite_iff_left_iff [Decidable P] {a b : Prop} :
    ((if P then a else b) ↔ a) ↔ ¬P → (b ↔ a) := by
  by_cases h : P <;> simp [h]

theorem ite_iff_right_iff [Decidable P] {a b : Prop} :
    ((if P then a else b) ↔ b) ↔ P → (a ↔ b) := by
  by_cases h : P <;> simp [h]

theorem ite_eq_or_eq [Decidable P] (a b : α) : ite P a b = a ∨ ite P a b = b := by split <;> simp

/-! ### Conditionals as propositions -/

theorem ite_then_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (decide p) q) = (decide p || q) := by by_cases k : p <;> simp [k]

theorem ite_else_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (decide p)) = (decide p && q) := by by_cases k : p <;> simp [k]

/-! ### `decide` -/

@[simp] theorem Bool.decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (p && q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem Bool.decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (p || q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem Bool.decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ↔ q) = (decide p == decide q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p := by
  by_cases k : p <;> simp [k]

@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p := by
  by_cases k : p <;> simp [k]

protected theorem Bool.decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := by
  cases b <;> simp

/-! ### Boolean conditionals -/

namespace Bool

@[simp] theorem if_true_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p true f) = (p || f) := by
  by_cases k : p <;> simp [k]

@[simp] theorem if_false_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p false f) = (!p && f) := by by_cases k : p <;> simp [k]

@[simp] theorem if_true_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t true) = (!(p : Bool) || t) := by by_cases k : p <;> simp [k]

@[simp] theorem if_false_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t false) = (p && t) := by
  by_cases k : p <;> simp [k]

@[simp] theorem ite_eq_true_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = true) = ite p (t = true) (f = true) := by by_cases k : p <;> simp [k]

@[simp] theorem ite_eq_false_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = false) = ite p (t = false) (f = false) := by by_cases k : p <;> simp [k]

@[simp] theorem not_ite_eq_true_eq_true (p : Prop) [h : Decidable p] (b c : Bool) :
    ¬(ite p (b = true) (c = true)) ↔ (ite p (b = false) (c = false)) := by
  by_cases k : p <;> simp [k]

@[simp] theorem not_ite_eq_false_eq_false (p : Prop) [h : Decidable p] (b c : Bool) :
    ¬(ite p (b = false) (c = false)) ↔ (ite p (b = true) (c = true)) := by
  by_cases k : p <;> simp [k]

@[simp] theorem not_ite_eq_true_eq_false (p : Prop) [h : Decidable p] (b c : Bool) :
    ¬(ite p (b = true) (c = false)) ↔ (ite p (b = false) (c = true)) := by
  by_cases k : p <;> simp [k]

@[simp] theorem not_ite_eq_false_eq_true (p : Prop) [h : Decidable p] (b c : Bool) :
    ¬(ite p (b = false) (c = true)) ↔ (ite p (b = true) (c = false)) := by
  by_cases k : p <;> simp [k]

theorem cond_eq_ite {α : Sort u} (b : Bool) (t e : α) : cond b t e = if b then t else e := by
  cases b <;> simp

theorem cond_eq_if {α : Sort u} {b : Bool} {x y : α} :
    (bif b then x else y) = (if b then x else y) :=
  cond_eq_ite b x y

@[simp] theorem cond_not {α : Sort u} (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by
  cases b <;> rfl

@[simp] theorem cond_self {α : Sort u} (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl

@[simp] theorem cond_prop {b : Bool} {p q : Prop} : (bif b then p else q) ↔ if b then p else q := by
  cases b <;> simp

theorem cond_decide {α : Sort u} (p : Prop) [Decidable p] (t e : α) :
    cond (decide p) t e = if p then t else e := by by_cases k : p <;> simp [k]

@[simp] theorem cond_eq_ite_iff {α : Sort u} {a : Bool} {p : Prop} [h : Decidable p] {x y u v : α} :
    (cond a x y = ite p u v) ↔ ite a x y = ite p u v := by rw [cond_eq_ite]

@[simp] theorem ite_eq_cond_iff {α : Sort u} {p : Prop} {a : Bool} [h : Decidable p] {x y u v : α} :
    (ite p x y = cond a u v) ↔ ite p x y = ite a u v := by rw [cond_eq_ite]

@[simp] theorem cond_eq_true_distrib (c t f : Bool) :
    (cond c t f = true) = ite (c = true) (t = true) (f = true) := by cases c <;> simp

@[simp] theorem cond_eq_false_distrib (c t f : Bool) :
    (cond c t f = false) = ite (c = true) (t = false) (f = false) := by cases c <;> simp

protected theorem cond_true {α : Sort u} {a b : α} : cond true a b = a := rfl

protected theorem cond_false {α : Sort u} {a b : α} : cond false a b = b := rfl

@[simp] theorem cond_true_left (c f : Bool) : cond c true f = (c || f) := by cases c <;> rfl

@[simp] theorem cond_false_left (c f : Bool) : cond c false f = (!c && f) := by cases c <;> rfl

@[simp] theorem cond_true_right (c t : Bool) : cond c t true = (!c || t) := by
  cases c <;> cases t <;> rfl

@[simp] theorem cond_false_right (c t : Bool) : cond c t false = (c && t) := by
  cases c <;> cases t <;> rfl

theorem cond_true_same (c b : Bool) : cond c c b = (c || b) := by cases c <;> rfl

theorem cond_false_same (c b : Bool) : cond c b c = (c && b) := by cases c <;> cases b <;> rfl

theorem apply_cond {α : Sort u} {β : Sort v} (f : α → β) {b : Bool} {a a' : α} :
    f (bif b then a else a') = bif b then f a else f a' := by cases b <;> rfl

end Bool
