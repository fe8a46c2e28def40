/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Notation

/-!
# Equality, inequality and the connectives: first facts

Everything here is proved by terms, since tactics need some of it themselves: `cases` builds proofs
with `Eq.ndrec` and `HEq.ndrec`, `injection` with `Lean.injEq_helper`, `simp` closes goals with
`Eq.mpr` and `trivial`.
-/

universe u v w

set_option relaxedAutoImplicit false

/-! ### Truth, falsity, negation -/

/-- `True` holds. -/
theorem trivial : True := .intro

theorem not_false : ¬False := fun h ↦ h

/-- Contraposition. -/
theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun x ↦ h₂ (h₁ x)

theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun n ↦ n h

/-- Any two proofs of a proposition are equal, by definition. -/
theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

theorem Not.intro {a : Prop} (h : a → False) : ¬a := h

/-- From a negation and what it negates, anything. -/
@[macro_inline] def Not.elim {a : Prop} {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1

theorem Not.imp {a b : Prop} (H2 : ¬b) (H1 : a → b) : ¬a := mt H1 H2

/-- From an element of the empty type, anything. -/
@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec (fun _ ↦ C)

/-- From an element of the empty type, anything. -/
@[macro_inline] def PEmpty.elim {C : Sort u} : PEmpty.{v} → C := PEmpty.rec (fun _ ↦ C)

/-- Unpack a conjunction inside an implication; `injection` cites it. -/
theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) := fun h k ↦ h k.1 k.2

/-! ### Equality -/

/-- Use an equality of types from left to right. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β :=
  Eq.rec (motive := fun T _ ↦ T) a h

/-- Use an equality of types from right to left; the form in which `rw` changes a goal. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α :=
  Eq.rec (motive := fun T _ ↦ T) b h.symm

@[elab_as_elim] theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) :
    p b :=
  Eq.subst h₁.symm h₂

/-- `Eq.ndrec` with the equality first. -/
abbrev Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α} (h : a = b)
    (m : motive a) : motive b :=
  Eq.ndrec m h

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

theorem optParam_eq (α : Sort u) (default : α) : optParam α default = α := rfl

/-- Asks the compiler to inline `a`. -/
@[simp] def inline {α : Sort u} (a : α) : α := a

theorem id_def {α : Sort u} (a : α) : id a = a := rfl

/-! ### Inequality -/

/-- `a ≠ b` is the negation of `a = b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)

section Ne
variable {α : Sort u} {a b : α} {p : Prop}

theorem Ne.intro (h : a = b → False) : a ≠ b := h
theorem Ne.elim (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl (h : a ≠ a) : False := h rfl
theorem false_of_ne : a ≠ a → False := Ne.irrefl
@[symm] theorem Ne.symm (h : a ≠ b) : b ≠ a := fun e ↦ h e.symm
theorem ne_false_of_self : p → p ≠ False := fun hp e ↦ Eq.mp e hp
theorem ne_true_of_not : ¬p → p ≠ True := fun n e ↦ n (Eq.mpr e trivial)
theorem true_ne_false : ¬True = False := ne_false_of_self trivial
theorem false_ne_true : False ≠ True := ne_true_of_not not_false

end Ne

theorem ne_comm {α} {a b : α} : a ≠ b ↔ b ≠ a := ⟨.symm, .symm⟩

theorem ne_of_apply_ne {α β : Sort _} (f : α → β) {x y : α} : f x ≠ f y → x ≠ y :=
  mt (congrArg f)

/-! ### Extensionality of propositions -/

/-- Equivalent propositions are equal: the third axiom of the library. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

section Propext
variable {a b p : Prop}

theorem Iff.eq (h : a ↔ b) : a = b := propext h
theorem Eq.propIntro (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

-- `simp` turns a hypothesis `h : p` into `p = True` and `h : ¬p` into `p = False` with these.
theorem eq_true (h : p) : p = True := .propIntro (fun _ ↦ trivial) fun _ ↦ h
theorem eq_false (h : ¬p) : p = False := .propIntro h False.elim
theorem eq_false' (h : p → False) : p = False := eq_false h
theorem of_eq_true (h : p = True) : p := h ▸ trivial
theorem of_eq_false (h : p = False) : ¬p := Eq.mp h

end Propext

/-! ### Booleans are one of two -/

theorem Bool.of_not_eq_true {b : Bool} : ¬(b = true) → b = false :=
  Bool.eq_false_of_ne_true

theorem Bool.of_not_eq_false {b : Bool} : ¬(b = false) → b = true :=
  Bool.eq_true_of_ne_false

/-! ### Heterogeneous equality -/

abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : HEq a b) : motive b :=
  Eq.ndrec m (eq_of_heq h)

abbrev HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : HEq b a) : motive b :=
  Eq.ndrec m (eq_of_heq h).symm

/-- Transport along a heterogeneous equality. -/
abbrev HEq.ndrec.{w1, w2} {α : Sort w2} {a : α} {motive : {β : Sort w2} → β → Sort w1}
    (m : motive a) {β : Sort w2} {b : β} (h : HEq a b) : motive b :=
  h.rec m

/-- `HEq.ndrec` with the equality first. -/
abbrev HEq.ndrecOn.{w1, w2} {α : Sort w2} {a : α} {motive : {β : Sort w2} → β → Sort w1}
    {β : Sort w2} {b : β} (h : HEq a b) (m : motive a) : motive b :=
  HEq.ndrec m h

/-- Transport along a heterogeneous equality within one type. -/
noncomputable def HEq.elim {α : Sort u} {a : α} {p : α → Sort v} {b : α} (h₁ : HEq a b)
    (h₂ : p a) : p b :=
  (eq_of_heq h₁).ndrecOn h₂

section HEq
variable {α β φ : Sort u} {a a' : α} {b b' : β} {c : φ}

theorem HEq.subst {p : (T : Sort u) → T → Prop} (h₁ : HEq a b) (h₂ : p α a) : p β b :=
  h₁.ndrecOn (motive := fun {T} x ↦ p T x) h₂

@[symm] theorem HEq.symm (h : HEq a b) : HEq b a :=
  h.ndrecOn (motive := fun x ↦ HEq x a) .rfl

theorem HEq.trans (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c :=
  h₂.ndrecOn (motive := fun x ↦ HEq a x) h₁

theorem heq_of_heq_of_eq (h₁ : HEq a b) (h₂ : b = b') : HEq a b' := h₁.trans (heq_of_eq h₂)

theorem heq_of_eq_of_heq (h₁ : a = a') (h₂ : HEq a' b) : HEq a b := (heq_of_eq h₁).trans h₂

theorem type_eq_of_heq (h : HEq a b) : α = β := h.ndrecOn (motive := fun {T} _ ↦ α = T) rfl

end HEq

/-- Casting does not change the element, up to its type. -/
@[simp] theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → HEq (cast h a) a
  | rfl, _ => .rfl

theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} :
    (h : a = a') → (p : φ a) → HEq (Eq.recOn (motive := fun x _ ↦ φ x) h p) p
  | rfl, _ => .rfl

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β)
    (h₂ : Eq.rec (motive := fun α _ ↦ α) a h₁ = b) : HEq a b :=
  (cast_heq h₁ a).symm.trans (heq_of_eq h₂)

/-! ### Equivalence -/

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩

protected theorem Iff.rfl {a : Prop} : a ↔ a := .refl a

section Iff
variable {a b c : Prop}

theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl

@[symm] theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.2, h.1⟩

theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun x ↦ h₂.1 (h₁.1 x), fun z ↦ h₁.2 (h₂.2 z)⟩

instance : Trans Iff Iff Iff where trans := Iff.trans

theorem Iff.comm : (a ↔ b) ↔ (b ↔ a) := ⟨.symm, .symm⟩
theorem iff_comm : (a ↔ b) ↔ (b ↔ a) := .comm

/-- Both implications of an equivalence, for a proof by cases. -/
def Iff.elim {α : Sort u} (f : (a → b) → (b → a) → α) (h : a ↔ b) : α := f h.1 h.2

theorem iff_iff_implies_and_implies (a b : Prop) : (a ↔ b) ↔ (a → b) ∧ (b → a) :=
  ⟨fun h ↦ ⟨h.1, h.2⟩, fun h ↦ ⟨h.1, h.2⟩⟩
theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_iff_implies_and_implies a b
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := .trans .comm iff_def

theorem iff_of_true (ha : a) (hb : b) : a ↔ b := ⟨fun _ ↦ hb, fun _ ↦ ha⟩
theorem iff_of_false (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨ha.elim, hb.elim⟩
theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h not_false
theorem not_iff_false_intro (h : a) : ¬a ↔ False := iff_false_intro (not_not_intro h)
theorem of_iff_true (h : a ↔ True) : a := h.2 trivial
theorem not_of_iff_false : (a ↔ False) → ¬a := Iff.mp
theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun h ↦ h.1 ha, iff_of_true ha⟩
theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := .trans .comm (iff_true_left ha)
theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h ↦ mt h.2 ha, iff_of_false ha⟩
theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b := .trans .comm (iff_false_left ha)

theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.2, mt h.1⟩
theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨mt not_not_intro, not_not_intro⟩
theorem not_true : ¬True ↔ False := not_iff_false_intro trivial
theorem not_false_iff : ¬False ↔ True := iff_true_intro not_false
theorem true_iff_false : (True ↔ False) ↔ False := ⟨fun h ↦ h.1 trivial, False.elim⟩
theorem false_iff_true : (False ↔ True) ↔ False := .trans .comm true_iff_false
theorem false_of_true_iff_false (h : True ↔ False) : False := h.1 trivial
theorem false_of_true_eq_false (h : True = False) : False := true_ne_false h
theorem true_eq_false_of_false : False → True = False := False.elim
theorem iff_of_eq : a = b → (a ↔ b) := Iff.of_eq
theorem Eq.to_iff : a = b → (a ↔ b) := Iff.of_eq
theorem neq_of_not_iff : ¬(a ↔ b) → a ≠ b := mt Iff.of_eq

@[simp] theorem iff_not_self : ¬(a ↔ ¬a) := fun h ↦
  have n : ¬a := fun x ↦ h.1 x x
  n (h.2 n)

end Iff

theorem Iff.subst {a b : Prop} {p : Prop → Prop} (h₁ : a ↔ b) (h₂ : p a) : p b := h₁.eq ▸ h₂
@[simp] theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := ⟨.of_eq, propext⟩
theorem iff_iff_eq {a b : Prop} : (a ↔ b) ↔ a = b := .symm eq_iff_iff
theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨.symm, .symm⟩
theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := Eq.comm
theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := iff_true_intro rfl
theorem ne_self_iff_false {α : Sort u} (a : α) : a ≠ a ↔ False := not_iff_false_intro rfl
theorem heq_self_iff_true {α : Sort u} (a : α) : HEq a a ↔ True := iff_true_intro .rfl

/-! ### Implication -/

section Implies
variable {a b c d : Prop}

theorem not_not_of_not_imp : ¬(a → b) → ¬¬a := mt Not.elim
theorem not_of_not_imp : ¬(a → b) → ¬b := mt fun hb _ ↦ hb
@[simp] theorem imp_not_self : (a → ¬a) ↔ ¬a := ⟨fun h x ↦ h x x, fun n _ ↦ n⟩
theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ ↦ h
theorem imp_imp_imp (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) := fun f z ↦ h₁ (f (h₀ z))
theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun f ↦ f ha, fun y _ ↦ y⟩
theorem imp_true_iff (α : Sort u) : (α → True) ↔ True := iff_true_intro fun _ ↦ trivial
theorem false_imp_iff (a : Prop) : (False → a) ↔ True := iff_true_intro False.elim
theorem true_imp_iff {α : Prop} : (True → α) ↔ α := imp_iff_right trivial
@[simp high] theorem imp_self : (a → a) ↔ True := iff_true_intro id
@[simp] theorem imp_false : (a → False) ↔ ¬a := .rfl
theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨fun f y x ↦ f x y, fun f x y ↦ f y x⟩
theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := imp.swap
theorem imp_iff_not (hb : ¬b) : a → b ↔ ¬a := ⟨fun f ↦ mt f hb, fun n x ↦ (n x).elim⟩

theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  ⟨fun f z ↦ (h₂ z).1 (f (h₁.2 z)), fun g x ↦ (h₂ (h₁.1 x)).2 (g (h₁.1 x))⟩
theorem imp_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr_ctx h₁ fun _ ↦ h₂
theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) := imp_congr h .rfl
theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) := imp_congr_ctx .rfl h

end Implies

/-! ### Conjunction, disjunction, existence: symmetry and elimination -/

section
variable {a b : Prop}

/-- Use both halves of a conjunction. -/
abbrev And.elim {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.1 h.2

@[symm] theorem And.symm (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩
theorem And.comm : a ∧ b ↔ b ∧ a := ⟨.symm, .symm⟩
theorem and_comm : a ∧ b ↔ b ∧ a := And.comm

@[symm] theorem Or.symm (h : a ∨ b) : b ∨ a := h.elim .inr .inl
theorem Or.comm : a ∨ b ↔ b ∨ a := ⟨.symm, .symm⟩
theorem or_comm : a ∨ b ↔ b ∨ a := Or.comm

/-- To use an existence, assume a witness. -/
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : Exists (fun x ↦ p x))
    (h₂ : ∀ (a : α), p a → b) : b :=
  h₁.rec h₂

theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : Exists (fun x ↦ p x) → Nonempty α :=
  fun h ↦ h.elim fun x _ ↦ ⟨x⟩

theorem ex_of_PSigma {α : Type u} {p : α → Prop} : (PSigma fun x ↦ p x) → Exists fun x ↦ p x :=
  fun h ↦ ⟨h.1, h.2⟩

end

/-! ### Boolean equality that is lawful -/

/-- `a != b` is the Boolean negation of `a == b`. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

/-- `==` is reflexive. -/
class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : a == a

/-- `==` decides equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b
export LawfulBEq (eq_of_beq)

section
variable {α : Type u} [BEq α] [LawfulBEq α] {a b : α}

theorem ne_of_beq_false (h : (a == b) = false) : a ≠ b := fun e ↦
  Bool.ne_true_of_eq_false h (e ▸ ReflBEq.rfl)

theorem beq_false_of_ne (h : a ≠ b) : (a == b) = false := Bool.of_not_eq_true (mt eq_of_beq h)

end
