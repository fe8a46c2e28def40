/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Decidable

/-!
# Congruence: the lemmas from which `simp` and `rw` assemble their proofs

`simp` rewrites under implications, quantifiers, `let`, `have`, `if` and `↔` by citing these
theorems, and replaces conditions by truth values with the `ite_cond_...` family. Names and argument
order are compiled into the tactics; a theorem with its arguments in another order would be applied
wrongly without a word.
-/

universe u v w

set_option relaxedAutoImplicit false

/-! ### From decisions to truth values -/

theorem eq_true_of_decide {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)

theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)

@[simp] theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl

theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁.mpr h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := fun x ↦ h₂ (h₁.mp x)

/-! ### Implications and quantifiers -/

section Arrows
variable {p₁ p₂ : Sort u} {q₁ q₂ : Sort v}

theorem implies_congr (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  h₁ ▸ h₂ ▸ rfl

theorem implies_congr_left {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := implies_congr h rfl

theorem implies_congr_right {p : Sort u} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := implies_congr rfl h

end Arrows

theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) : (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  .of_eq (h₁.eq ▸ h₂.eq ▸ rfl)

theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : (h : p₂) → q₁ = q₂ h) : (p₁ → q₁) = ((h : p₂) → q₂ h) :=
  .propIntro (fun f x ↦ (h₂ x).mp (f (h₁.mpr x))) fun g x ↦ (h₂ (h₁.mp x)).mpr (g (h₁.mp x))

theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) :=
  implies_dep_congr_ctx h₁ h₂

theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) :
    (∀ a, p a) = (∀ a, q a) :=
  congrArg (fun r : α → Prop ↦ ∀ a, r a) (funext h)

theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) :
    (∀ a, β a) = ∀ a, β' a :=
  congrArg (fun r : α → Sort v ↦ ∀ a, r a) (funext h)

theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂)
    (h₂ : ∀ a : p₂, q₁ (Eq.substr (p := fun x ↦ x) h₁ a) = q₂ a) :
    (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) :=
  .propIntro (fun f a ↦ (h₂ a).mp (f _)) fun g a ↦ (h₂ (h₁.mp a)).mpr (g _)

theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (Eq.substr (p := fun x ↦ x) h a)) :=
  forall_prop_domain_congr h fun _ ↦ rfl

/-! ### `let` and `have` -/

section Let
variable {α : Sort u} {β : Sort v} {a a' : α}

theorem let_congr {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) :=
  (h₂ a).trans (congrArg b' h₁)

theorem let_val_congr (b : α → β) (h : a = a') : (let x := a; b x) = (let x := a'; b x) :=
  congrArg b h

theorem let_body_congr {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) :=
  h a

theorem have_unused' (a : α) {b b' : β} (h : b = b') : (have _x := a; b) = b' := h

theorem have_unused_dep' {b : α → β} {b' : β} (h : ∀ x, b x = b') : (have x := a; b x) = b' := h a

theorem have_congr' {f f' : α → β} (h₁ : a = a') (h₂ : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a'; f' x) :=
  let_congr h₁ h₂

theorem have_val_congr' {f : α → β} (h : a = a') : (have x := a; f x) = (have x := a'; f x) :=
  congrArg f h

theorem have_body_congr' (a : α) {f f' : α → β} (h : ∀ x, f x = f' x) :
    (have x := a; f x) = (have x := a; f' x) :=
  h a

theorem have_body_congr_dep' {β : α → Sort v} (a : α) {f f' : (x : α) → β x}
    (h : ∀ x, f x = f' x) : f a = f' a :=
  h a

end Let

/-! ### Conditionals -/

@[congr] theorem dite_congr {b c : Prop} {α : Sort u} {_ : Decidable b} [Decidable c] {x : b → α}
    {u : c → α} {y : ¬b → α} {v : ¬c → α} (h₁ : b = c) (h₂ : (h : c) → x (h₁.mpr_prop h) = u h)
    (h₃ : (h : ¬c) → y (h₁.mpr_not h) = v h) : dite b x y = dite c u v :=
  (Decidable.em c).elim
    (fun h ↦ (dif_pos (h₁.mpr_prop h)).trans ((h₂ h).trans (dif_pos h).symm))
    fun h ↦ (dif_neg (h₁.mpr_not h)).trans ((h₃ h).trans (dif_neg h).symm)

@[congr] theorem ite_congr {b c : Prop} {α : Sort u} {x y u v : α} {s : Decidable b} [Decidable c]
    (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) : ite b x y = ite c u v :=
  dite_congr h₁ h₂ h₃

section Conditions
variable {α : Sort u} {c : Prop} {_ : Decidable c}

theorem ite_cond_eq_true (a b : α) (h : c = True) : (if c then a else b) = a :=
  if_pos (of_eq_true h)

theorem ite_cond_eq_false (a b : α) (h : c = False) : (if c then a else b) = b :=
  if_neg (of_eq_false h)

theorem dite_cond_eq_true {t : c → α} {e : ¬c → α} (h : c = True) :
    dite c t e = t (of_eq_true h) :=
  dif_pos _

theorem dite_cond_eq_false {t : c → α} {e : ¬c → α} (h : c = False) :
    dite c t e = e (of_eq_false h) :=
  dif_neg _

-- The same facts under the names that the current `simp` cites.
theorem ite_eq_left_of_eq_true (a b : α) (h : c = True) : (if c then a else b) = a :=
  ite_cond_eq_true a b h

theorem ite_eq_right_of_eq_false (a b : α) (h : c = False) : (if c then a else b) = b :=
  ite_cond_eq_false a b h

theorem dite_eq_left_of_eq_true {t : c → α} {e : ¬c → α} (h : c = True) :
    dite c t e = t (of_eq_true h) :=
  dif_pos _

theorem dite_eq_right_of_eq_false {t : c → α} {e : ¬c → α} (h : c = False) :
    dite c t e = e (of_eq_false h) :=
  dif_neg _

end Conditions

theorem ite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} :
    ite c t e = t :=
  if_pos hc

theorem ite_eq_right {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t e : α} :
    ite c t e = e :=
  if_neg hnc

theorem dite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α}
    {e : ¬c → α} : dite c t e = t hc :=
  dif_pos hc

theorem dite_eq_right {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t : c → α}
    {e : ¬c → α} : dite c t e = e hnc :=
  dif_neg hnc

section
variable {α : Sort u}

@[simp] theorem ite_true (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem dite_true {t : True → α} {e : ¬True → α} : dite True t e = t True.intro := rfl
@[simp] theorem dite_false {t : False → α} {e : ¬False → α} : dite False t e = e not_false := rfl

@[simp] theorem ite_self {c : Prop} {d : Decidable c} (a : α) : ite c a a = a :=
  iteInduction (motive := (· = a)) (fun _ ↦ rfl) fun _ ↦ rfl

@[simp] theorem ne_eq (a b : α) : (a ≠ b) = ¬(a = b) := rfl
@[simp] theorem heq_eq_eq (a b : α) : HEq a b = (a = b) := .propIntro eq_of_heq heq_of_eq

-- casts move out of both sides of `≠` as they do for `=`
norm_cast_add_elim ne_eq

@[simp] theorem cond_true (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false (a b : α) : cond false a b = b := rfl

end

/-- Any two proofs are heterogeneously equal. -/
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq :=
  (iff_of_true hp hq).eq ▸ .rfl
