prelude
import Init.Logic.InventoryQuantifiers

/-!
# Reasoning by cases on a proposition

The laws that hold for decidable propositions, and with the axiom of choice for all of them: double
negation, De Morgan, contraposition, implication as disjunction. Every `Decidable` law has its
`Classical` twin where official Lean has one.
-/

set_option relaxedAutoImplicit false
universe u v
variable {a b c p q : Prop}

/-! ### Decidable propositions -/

theorem Decidable.not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (Decidable.em p).symm

theorem Decidable.by_contra [Decidable p] : (¬p → False) → p := Decidable.of_not_not

theorem Decidable.of_not_imp [Decidable a] (h : ¬(a → b)) : a := 
  Decidable.of_not_not (not_not_of_not_imp h)

theorem Decidable.not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := 
  Decidable.of_not_not (mt h hb)

theorem Decidable.not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := 
  ⟨Decidable.not_imp_symm, Decidable.not_imp_symm⟩

@[simp] theorem Decidable.not_imp_self [Decidable a] : (¬a → a) ↔ a := 
  ⟨fun h => Decidable.byCases id h, fun h _ => h⟩

theorem Decidable.or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := 
  or_comm.trans Decidable.or_iff_not_imp_left

theorem Decidable.not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := 
  ⟨fun h x => Decidable.of_not_not fun n => h n x, mt⟩

theorem Decidable.not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := Decidable.imp_iff_not_or.1 h

theorem Decidable.imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := 
  Decidable.imp_iff_not_or.trans or_comm

theorem Decidable.imp_or [h : Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  by_cases a <;> simp_all

theorem Decidable.imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  Decidable.byCases (fun k : b => by simp [k]) fun k =>
    ⟨fun h => .inr fun x => (h x).resolve_left k,
      fun h x => h.elim (fun f => absurd (f x) k) fun f => .inr (f x)⟩

theorem Decidable.peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a := 
  fun h => Decidable.byCases id fun n => h fun x => absurd x n

theorem Decidable.not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) := by
  by_cases a <;> simp_all

theorem Decidable.not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) := by
  by_cases a <;> simp_all

theorem Decidable.not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by by_cases a <;> simp_all

theorem Decidable.iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) := by
  constructor <;> intro h <;> simp_all

theorem Decidable.iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by by_cases a <;> simp_all

theorem Decidable.iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := by by_cases a <;> simp_all

theorem Decidable.not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) := by simp

theorem Decidable.not_and_iff_or_not_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by
  by_cases a <;> simp_all

theorem Decidable.not_and_iff_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by
  by_cases a <;> simp_all

theorem Decidable.or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by
  by_cases a <;> simp_all

theorem Decidable.or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by
  by_cases a <;> simp_all

theorem Decidable.and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by simp

theorem Decidable.and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by simp

theorem Decidable.imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b := by
  by_cases a <;> simp_all

theorem Decidable.imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := Iff.comm.trans Decidable.imp_iff_right_iff

theorem Decidable.and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by
  by_cases a <;> simp_all

theorem Decidable.or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  Decidable.byCases (fun k : c => by simp [k]) fun k => or_congr_left (h k)

theorem Decidable.or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c := by
  by_cases a <;> simp_all

theorem Decidable.not_imp [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not

theorem Decidable.or_not_self (p : Prop) [Decidable p] : p ∨ ¬p := Decidable.em p

protected theorem Decidable.not_exists_not {α : Sort u} {p : α → Prop} [∀ x, Decidable (p x)] :
    (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  not_exists.trans (forall_congr' fun _ => Decidable.not_not)

protected theorem Decidable.not_forall_not {α : Sort u} {p : α → Prop} [Decidable (∃ x, p x)] :
    (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  (not_congr not_exists.symm).trans Decidable.not_not

protected theorem Decidable.not_forall {α : Sort u} {p : α → Prop} [Decidable (∃ x, ¬p x)]
    [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  (not_congr Decidable.not_exists_not.symm).trans Decidable.not_not

/-- Decide a proposition by an equivalent one. -/
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h

/-- Decide a proposition by an equivalent one. -/
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

/-- Decide a proposition by an equivalent Boolean. -/
def decidable_of_bool (b : Bool) (h : b ↔ a) : Decidable a := decidable_of_decidable_of_iff h

instance exists_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [s : ∀ h, Decidable (P h)] :
    Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (exists_prop_of_true h).symm
  else isFalse (exists_prop_of_false h)

instance forall_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [s : ∀ h, Decidable (P h)] :
    Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (forall_prop_of_true h).symm
  else isTrue fun h' => absurd h' h

/-- Use a disjunction whose left side is decidable to build data. -/
protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)

/-- Use a disjunction whose right side is decidable to build data. -/
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)

instance Decidable.predToBool {α : Sort u} (p : α → Prop) [DecidablePred p] :
    CoeDep (α → Prop) p (α → Bool) := ⟨fun b => decide (p b)⟩

/-! ### All propositions -/

namespace Classical

theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false

theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x := 
  (not_congr not_exists.symm).trans not_not

theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := 
  not_exists.trans (forall_congr' fun _ => not_not)

theorem forall_or_exists_not {α : Sort u} (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := 
  (em _).imp id not_forall.1

theorem exists_or_forall_not {α : Sort u} (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := 
  (em _).imp id not_exists.1

theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left

theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := not_imp

theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_not_or_not

theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff

theorem not_and_not_right : ¬(a ∧ ¬b) ↔ (a → b) := Decidable.not_and_not_right

theorem imp_iff_or_not : b → a ↔ a ∨ ¬b := Decidable.imp_iff_or_not

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ f : ∀ x, b x, ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩

@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff

@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff

@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp

@[simp] theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : (p → q) ∧ (¬p → q) ↔ q := by
  by_cases p <;> simp_all

theorem iff_iff_not_or_and_or_not : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := 
  Decidable.iff_iff_not_or_and_or_not

end Classical
