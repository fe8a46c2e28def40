prelude
import Init.Show

/-!
# Connectives: the small change

The identities on `∧`, `∨`, `¬`, `→` and `↔` that go beyond the basic ones: congruence, distribution,
rotation, absorption. Nothing here needs excluded middle; what does is in `InventoryDecidable`.
-/

set_option relaxedAutoImplicit false
universe u v
variable {a b c d p q : Prop}

/-! ### Casts and equality of propositions -/

@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl

@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := rfl

@[simp] theorem cast_cast {α β γ : Sort u} (ha : α = β) (hb : β = γ) (a : α) :
    cast hb (cast ha a) = cast (ha.trans hb) a := by cases ha; cases hb; rfl

@[simp] theorem eq_true_eq_id : Eq True = id := funext fun _ => propext ⟨fun h => h ▸ trivial, fun h => (eq_true h).symm⟩

theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩

/-! ### Conjunction -/

theorem and_self_iff : a ∧ a ↔ a := by simp

theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := by simp

theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := by simp

theorem And.imp_left (h : a → b) (x : a ∧ c) : b ∧ c := ⟨h x.1, x.2⟩

theorem And.imp_right (h : a → b) (x : c ∧ a) : c ∧ b := ⟨x.1, h x.2⟩

theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h Iff.rfl

theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr Iff.rfl h

theorem not_and_of_not_left (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun x => h x.1

theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun x => h x.2

theorem and_congr_right_eq (h : a → b = c) : (a ∧ b) = (a ∧ c) := 
  propext (and_congr_right fun x => Iff.of_eq (h x))

theorem and_congr_left_eq (h : c → a = b) : (a ∧ c) = (b ∧ c) := 
  propext (and_congr_left fun x => Iff.of_eq (h x))

theorem and_right_comm : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b := by
  rw [and_assoc, and_assoc, and_comm (a := b)]

theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a := by constructor <;> intro h <;> simp_all

theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d := by
  rw [and_assoc, and_assoc, and_left_comm (a := b)]

theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c := by rw [and_and_and_comm, and_self]

theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c := by rw [and_and_and_comm, and_self]

theorem and_iff_left (hb : b) : a ∧ b ↔ a := by constructor <;> intro h <;> simp_all

theorem and_iff_right (ha : a) : a ∧ b ↔ b := by constructor <;> intro h <;> simp_all

@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨x, y⟩).2, fun y => (h.2 ⟨x, y⟩).2⟩, and_congr_right⟩

@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨y, x⟩).1, fun y => (h.2 ⟨y, x⟩).1⟩, and_congr_left⟩

theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := and_iff_left_iff_imp.2 h

theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := and_iff_right_iff_imp.2 h

@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := Iff.comm.trans and_iff_left_iff_imp

@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := Iff.comm.trans and_iff_right_iff_imp

/-! ### Disjunction -/

theorem or_self_iff : a ∨ a ↔ a := by simp

theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := fun h => h.elim ha hb

theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h Iff.rfl

theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr Iff.rfl h

theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b := by rw [or_assoc, or_assoc, or_comm (a := b)]

theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a := by rw [or_comm, or_assoc]

theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d := by
  rw [or_assoc, or_assoc, or_left_comm (a := b)]

theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c := by rw [or_or_or_comm, or_self]

theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c := by rw [or_or_or_comm, or_self]

theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := by constructor <;> intro h <;> simp_all

theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := by constructor <;> intro h <;> simp_all

theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := or_iff_right_iff_imp.2 ha

theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := or_iff_left_iff_imp.2 hb

@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) := 
  Iff.comm.trans or_iff_left_iff_imp

@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) := 
  Iff.comm.trans or_iff_right_iff_imp

theorem and_or_right : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) := by
  rw [or_comm, or_and_left, or_comm, or_comm (a := c)]

theorem or_imp : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h x => x.elim h.1 h.2⟩

/-! ### Negation and implication -/

theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun h => h (.inr fun x => h (.inl x))

theorem not_imp_of_and_not : a ∧ ¬b → ¬(a → b) := fun h k => h.2 (k h.1)

theorem imp_and {α : Sort u} {b c : Prop} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩

theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := by rw [and_comm]; exact not_and

theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun x => h.elim (· x.1) (· x.2)

theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h

theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun h _ => h⟩

theorem imp_true_iff (α : Sort u) : (α → True) ↔ True := by simp

theorem false_imp_iff (a : Prop) : (False → a) ↔ True := by simp

theorem true_imp_iff {α : Prop} : (True → α) ↔ α := by simp

theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨fun h x y => h y x, fun h x y => h y x⟩

theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) := imp_congr h Iff.rfl

theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun k x => (h x).1 (k x), fun k x => (h x).2 (k x)⟩

theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  (imp_congr_left h₁).trans (imp_congr_right h₂)

theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H a id

theorem not_not_of_not_imp : ¬(a → b) → ¬¬a := fun h n => h fun x => absurd x n

theorem not_of_not_imp {a : Prop} : ¬(a → b) → ¬b := fun h x => h fun _ => x

theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩

theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := iff_def.trans and_comm

theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := by constructor <;> intro h <;> simp_all

theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := by constructor <;> intro h <;> simp_all

theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := by constructor <;> intro h <;> simp_all

theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b := by constructor <;> intro h <;> simp_all

theorem not_of_iff_false : (a ↔ False) → ¬a := Iff.mp

theorem not_true : ¬True ↔ False := by simp

theorem not_false_iff : ¬False ↔ True := by simp

theorem ne_self_iff_false {α : Sort u} (a : α) : a ≠ a ↔ False := by simp

theorem heq_self_iff_true {α : Sort u} (a : α) : HEq a a ↔ True := by simp

theorem ne_of_eq_of_ne {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂

theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h₁ : a ≠ b) (h₂ : b = c) : a ≠ c := h₂ ▸ h₁
