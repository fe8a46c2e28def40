prelude
import Init.Logic.InventoryDecidable

/-!
# Conditionals and `decide`

`if … then … else …` as a function, as a proposition and as a Boolean; `decide` under the
connectives; `cond`, its Boolean sibling.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Sort u} {β : Sort v} {P p q : Prop}

/-! ### Values of conditionals -/

theorem ite_id [Decidable P] (t : α) : (if P then t else t) = t := ite_self t

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by split <;> rfl

@[simp] theorem dite_eq_left_iff [Decidable P] {a : α} {B : ¬P → α} :
    dite P (fun _ => a) B = a ↔ ∀ h, B h = a := by by_cases h : P <;> simp [h]

@[simp] theorem dite_eq_right_iff [Decidable P] {b : α} {A : P → α} :
    (dite P A fun _ => b) = b ↔ ∀ h, A h = b := by by_cases h : P <;> simp [h]

@[simp] theorem ite_eq_left_iff [Decidable P] {a b : α} : ite P a b = a ↔ ¬P → b = a := by
  by_cases h : P <;> simp [h]

@[simp] theorem ite_eq_right_iff [Decidable P] {a b : α} : ite P a b = b ↔ P → a = b := by
  by_cases h : P <;> simp [h]

theorem dite_iff_left_iff {p : Prop} [Decidable P] {A : ¬P → Prop} : ((if h : P then p else A h) ↔ p) ↔ ∀ h : ¬P, A h ↔ p := by
  by_cases h : P <;> simp [h]

theorem ite_iff_left_iff [Decidable P] {a b : Prop} : ((if P then a else b) ↔ a) ↔ ¬P → (b ↔ a) := by
  by_cases h : P <;> simp [h]

theorem ite_iff_right_iff [Decidable P] {a b : Prop} : ((if P then a else b) ↔ b) ↔ P → (a ↔ b) := by
  by_cases h : P <;> simp [h]

theorem ite_some_none_eq_none {α : Type u} [Decidable P] {x : α} :
    (if P then some x else none) = none ↔ ¬P := by split <;> simp_all

@[simp] theorem ite_some_none_eq_some {α : Type u} [Decidable P] {x y : α} :
    (if P then some x else none) = some y ↔ P ∧ x = y := by split <;> simp_all

theorem dite_some_none_eq_none {α : Type u} [Decidable P] {x : P → α} :
    (if h : P then some (x h) else none) = none ↔ ¬P := by by_cases h : P <;> simp [h]

@[simp] theorem dite_some_none_eq_some {α : Type u} [Decidable P] {x : P → α} {y : α} :
    (if h : P then some (x h) else none) = some y ↔ ∃ h : P, x h = y := by
  by_cases h : P
  · rw [dif_pos h, exists_prop_of_true h, Option.some.injEq]
  · simp [h, exists_prop_of_false h]

@[simp] theorem dite_not [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by by_cases h : p <;> simp [h]

@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x := by
  by_cases h : p <;> simp [h]

theorem ite_eq_or_eq [Decidable P] (a b : α) : ite P a b = a ∨ ite P a b = b := by split <;> simp

/-! ### Conditionals as propositions -/

@[simp] theorem if_false_left [h : Decidable p] : ite p False q ↔ ¬p ∧ q := by split <;> simp_all

@[simp] theorem if_false_right [h : Decidable p] : ite p q False ↔ p ∧ q := by split <;> simp_all

@[simp low] theorem if_true_left [h : Decidable p] : ite p True q ↔ ¬p → q := by split <;> simp_all

@[simp low] theorem if_true_right [h : Decidable p] : ite p q True ↔ p → q := by split <;> simp_all

theorem ite_then_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (decide p) q) = (decide p || q) := by by_cases k : p <;> simp [k]

theorem ite_else_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (decide p)) = (decide p && q) := by by_cases k : p <;> simp [k]

@[simp] theorem ite_true_same (p q : Prop) [h : Decidable p] : (if p then p else q) = (¬p → q) := by
  split <;> simp_all

@[simp] theorem ite_false_same (p q : Prop) [h : Decidable p] : (if p then q else p) = (p ∧ q) := by
  split <;> simp_all

/-! ### `decide` -/

@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) := by by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p := by
  by_cases h : p <;> simp [h]

@[simp] theorem Bool.decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (p && q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem Bool.decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (p || q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem Bool.decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ↔ q) = (decide p == decide q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u]
    {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) := by
  by_cases h : u <;> simp [h]

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop)
    [dpq : Decidable (ite u p q)] [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) := by by_cases h : u <;> simp [h]

@[simp] theorem ite_true_decide_same (p : Prop) [h : Decidable p] (b : Bool) :
    (if p then decide p else b) = (decide p || b) := by by_cases k : p <;> simp [k]

@[simp] theorem ite_false_decide_same (p : Prop) [h : Decidable p] (b : Bool) :
    (if p then b else decide p) = (decide p && b) := by by_cases k : p <;> simp [k]

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p := by
  by_cases k : p <;> simp [k]

@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p := by
  by_cases k : p <;> simp [k]

protected theorem Bool.decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := by
  cases b <;> simp

/-! ### Boolean conditionals -/

namespace Bool

@[simp] theorem if_true_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p true f) = (p || f) := by
  by_cases k : p <;> simp [k]

@[simp] theorem if_false_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p false f) = (!p && f) := by by_cases k : p <;> simp [k]

@[simp] theorem if_true_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t true) = (!(p : Bool) || t) := by by_cases k : p <;> simp [k]

@[simp] theorem if_false_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t false) = (p && t) := by
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

theorem cond_eq_if {α : Sort u} {b : Bool} {x y : α} : (bif b then x else y) = (if b then x else y) := 
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
