/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Subsingleton

/-!
# The propositional simp set and the algebra of `∧`, `∨`, `¬`, `→`, `↔`

First the rewrite rules for truth values, proved by terms. As soon as these are in the simp set,
the remaining laws are what `simp` and a case distinction on one side give.
-/

universe u v

set_option relaxedAutoImplicit false

variable {a b c d p q : Prop}

/-! ### Truth values -/

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := .propIntro And.left (⟨·, trivial⟩)
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := .propIntro And.right (⟨trivial, ·⟩)
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false And.left
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := .propIntro And.left fun x ↦ ⟨x, x⟩
@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h ↦ h.2 h.1
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h ↦ h.1 h.2
@[simp] theorem and_imp : (a ∧ b → c) ↔ (a → b → c) := ⟨fun f x y ↦ f ⟨x, y⟩, fun f h ↦ f h.1 h.2⟩
@[simp] theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := and_imp

@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := .propIntro (·.elim id id) .inl
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (.inr trivial)
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (.inl trivial)
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p := .propIntro (·.elim id False.elim) .inl
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p := .propIntro (·.elim False.elim id) .inr

@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true .rfl
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := .propIntro of_iff_true iff_true_intro
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p := iff_comm.eq.trans (iff_true p)
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := .propIntro Iff.mp iff_false_intro
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p := iff_comm.eq.trans (iff_false p)

@[simp] theorem false_implies (p : Prop) : (False → p) = True := (false_imp_iff p).eq
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true (·.elim)
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := (imp_true_iff α).eq
@[simp] theorem true_implies (p : Prop) : (True → p) = p := true_imp_iff.eq
@[simp] theorem not_false_eq_true : (¬False) = True := not_false_iff.eq
@[simp] theorem not_true_eq_false : (¬True) = False := not_true.eq
@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun h ↦ iff_not_self h.symm
@[simp] theorem eq_true_eq_id : Eq True = id :=
  funext fun _ ↦ .propIntro (· ▸ trivial) (eq_true · |>.symm)

@[simp] theorem forall_true_left (p : True → Prop) : (∀ x, p x) ↔ p True.intro :=
  ⟨fun h ↦ h _, fun h _ ↦ h⟩

theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun n ↦ n (.inr fun x ↦ n (.inl x))

/-! ### Disjunction: elimination rules -/

theorem or_imp : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun f ↦ ⟨fun x ↦ f (.inl x), fun y ↦ f (.inr y)⟩, fun f h ↦ h.elim f.1 f.2⟩

@[simp] theorem not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := or_imp

theorem Or.imp (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d := h.elim (.inl ∘ f) (.inr ∘ g)
theorem Or.imp_left (f : a → b) : a ∨ c → b ∨ c := .imp f id
theorem Or.imp_right (f : b → c) : a ∨ b → a ∨ c := .imp id f
theorem And.imp (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
theorem And.imp_left (h : a → b) : a ∧ c → b ∧ c := .imp h id
theorem And.imp_right (h : a → b) : c ∧ a → c ∧ b := .imp id h

theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := not_or.2 ⟨ha, hb⟩
theorem not_and_of_not_left (b : Prop) : ¬a → ¬(a ∧ b) := mt And.left
theorem not_and_of_not_right (a : Prop) {b : Prop} : ¬b → ¬(a ∧ b) := mt And.right
theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun k ↦ h.elim (· k.1) (· k.2)
theorem not_imp_of_and_not : a ∧ ¬b → ¬(a → b) := fun h f ↦ h.2 (f h.1)
theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := .trans not_and imp_not_comm
theorem imp_and {α : Sort u} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) :=
  ⟨fun f ↦ ⟨fun x ↦ (f x).1, fun x ↦ (f x).2⟩, fun f x ↦ ⟨f.1 x, f.2 x⟩⟩

/-! ### Congruence -/

theorem and_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := ⟨.imp h₁.1 h₂.1, .imp h₁.2 h₂.2⟩
theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h .rfl
theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr .rfl h
theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun k ↦ ⟨k.1, (h k.1).1 k.2⟩, fun k ↦ ⟨k.1, (h k.1).2 k.2⟩⟩
theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  .trans And.comm (.trans (and_congr_right h) And.comm)
theorem and_congr_right_eq (h : a → b = c) : (a ∧ b) = (a ∧ c) :=
  propext (and_congr_right fun x ↦ .of_eq (h x))
theorem and_congr_left_eq (h : c → a = b) : (a ∧ c) = (b ∧ c) :=
  propext (and_congr_left fun z ↦ .of_eq (h z))
theorem or_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := ⟨.imp h₁.1 h₂.1, .imp h₁.2 h₂.2⟩
theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h .rfl
theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr .rfl h

/-! ### Association and commutation -/

theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun h ↦ ⟨h.1.1, h.1.2, h.2⟩, fun h ↦ ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨fun h ↦ h.elim (.imp_right .inl) (.inr ∘ .inr), fun h ↦ h.elim (.inl ∘ .inl) (.imp_left .inr)⟩

theorem and_left_comm : a ∧ b ∧ c ↔ b ∧ a ∧ c :=
  .trans and_assoc.symm (.trans (and_congr_left' And.comm) and_assoc)
theorem and_right_comm : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b :=
  .trans and_assoc (.trans (and_congr_right' And.comm) and_assoc.symm)
theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a := .trans And.comm and_assoc
theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d :=
  .trans and_assoc (.trans (and_congr_right' and_left_comm) and_assoc.symm)
theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c :=
  ⟨fun h ↦ ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h ↦ ⟨h.1.1, h.1.2, h.2.2⟩⟩
theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c :=
  ⟨fun h ↦ ⟨⟨h.1.1, h.2⟩, h.1.2, h.2⟩, fun h ↦ ⟨⟨h.1.1, h.2.1⟩, h.1.2⟩⟩

theorem or_left_comm : a ∨ (b ∨ c) ↔ b ∨ (a ∨ c) :=
  .trans or_assoc.symm (.trans (or_congr_left Or.comm) or_assoc)
theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b :=
  .trans or_assoc (.trans (or_congr_right Or.comm) or_assoc.symm)
theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a := .trans Or.comm or_assoc
theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d :=
  .trans or_assoc (.trans (or_congr_right or_left_comm) or_assoc.symm)

/-! ### Absorption -/

theorem and_self_iff : a ∧ a ↔ a := .of_eq (and_self a)
theorem or_self_iff : a ∨ a ↔ a := .of_eq (or_self a)
theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := iff_false_intro and_not_self
theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := iff_false_intro not_and_self
@[simp] theorem and_self_left : a ∧ (a ∧ b) ↔ a ∧ b := ⟨And.right, fun h ↦ ⟨h.1, h⟩⟩
@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := ⟨And.left, fun h ↦ ⟨h, h.2⟩⟩
@[simp] theorem or_self_left : a ∨ (a ∨ b) ↔ a ∨ b := ⟨(·.elim .inl id), .inr⟩
@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := ⟨(·.elim id .inr), .inl⟩
theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c :=
  .trans (or_congr_left or_self_iff.symm) or_or_or_comm
theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c :=
  .trans (or_congr_right or_self_iff.symm) or_or_or_comm

theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := ⟨And.left, fun x ↦ ⟨x, h x⟩⟩
theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := ⟨And.right, fun y ↦ ⟨h y, y⟩⟩
theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨(·.elim ha id), .inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨(·.elim id hb), .inl⟩
theorem and_iff_left (hb : b) : a ∧ b ↔ a := and_iff_left_of_imp fun _ ↦ hb
theorem and_iff_right (ha : a) : a ∧ b ↔ b := and_iff_right_of_imp fun _ ↦ ha
theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := or_iff_left_of_imp hb.elim
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := or_iff_right_of_imp ha.elim

@[simp] theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) :=
  ⟨fun h x ↦ (h.2 x).2, and_iff_left_of_imp⟩
@[simp] theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) :=
  ⟨fun h y ↦ (h.2 y).1, and_iff_right_of_imp⟩
@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := .trans iff_comm and_iff_left_iff_imp
@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := .trans iff_comm and_iff_right_iff_imp
@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) :=
  ⟨fun h y ↦ h.1 (.inr y), or_iff_left_of_imp⟩
@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) :=
  ⟨fun h x ↦ h.1 (.inl x), or_iff_right_of_imp⟩
@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) :=
  .trans iff_comm or_iff_left_iff_imp
@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) :=
  .trans iff_comm or_iff_right_iff_imp
@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x ↦ ⟨fun y ↦ (h.1 ⟨x, y⟩).2, fun z ↦ (h.2 ⟨x, z⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h z ↦ ⟨fun x ↦ (h.1 ⟨x, z⟩).1, fun y ↦ (h.2 ⟨y, z⟩).1⟩, and_congr_left⟩

/-! ### Distribution -/

theorem and_or_left : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun h ↦ h.2.imp (⟨h.1, ·⟩) (⟨h.1, ·⟩), fun h ↦ h.elim (.imp_right .inl) (.imp_right .inr)⟩
theorem or_and_right : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) :=
  .trans And.comm (.trans and_or_left (or_congr And.comm And.comm))
theorem or_and_left : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun h ↦ h.elim (fun x ↦ ⟨.inl x, .inl x⟩) (.imp .inr .inr),
   fun h ↦ h.1.elim .inl fun y ↦ h.2.imp_right (⟨y, ·⟩)⟩
theorem and_or_right : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) :=
  .trans Or.comm (.trans or_and_left (and_congr Or.comm Or.comm))
