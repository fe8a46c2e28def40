/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-!
# Propositional logic under its usual names

Classical forms of laws that the core states for decidable propositions, and the rewrite rules of
quantifiers that the simp set relies on.
-/

universe u v w

variable {a b c d p q r : Prop}

/-! ### Excluded middle -/

theorem em (p : Prop) : p ∨ ¬p := Classical.em p

theorem em' (p : Prop) : ¬p ∨ p := (em p).symm

theorem dec_em (p : Prop) [Decidable p] : p ∨ ¬p := Decidable.em p

theorem or_not {p : Prop} : p ∨ ¬p := em p

theorem eq_or_ne {α : Sort u} (x y : α) : x = y ∨ x ≠ y := em (x = y)

theorem ne_or_eq {α : Sort u} (x y : α) : x ≠ y ∨ x = y := em' (x = y)

theorem by_contradiction {p : Prop} : (¬p → False) → p := Classical.byContradiction

theorem by_contra {p : Prop} : (¬p → False) → p := Classical.byContradiction

theorem by_cases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

theorem not_ne_iff {α : Sort u} {a b : α} : ¬a ≠ b ↔ a = b := Classical.not_not

theorem of_not_imp : ¬(a → b) → a := fun h ↦ by_contra fun k ↦ h fun x ↦ absurd x k

theorem not_imp_comm : ¬a → b ↔ ¬b → a :=
  ⟨fun h k ↦ by_contra fun n ↦ k (h n), fun h k ↦ by_contra fun n ↦ k (h n)⟩

@[simp] theorem not_imp_self : ¬a → a ↔ a := ⟨fun h ↦ by_contra fun n ↦ n (h n), fun h _ ↦ h⟩

theorem not_imp_not : ¬a → ¬b ↔ b → a :=
  ⟨fun h k ↦ by_contra fun n ↦ h n k, fun h n k ↦ n (h k)⟩

theorem imp_iff_not_or : a → b ↔ ¬a ∨ b :=
  ⟨fun h ↦ (em a).elim (fun x ↦ .inr (h x)) .inl, fun h x ↦ h.resolve_left (not_not_intro x)⟩

theorem imp_iff_or_not : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm

theorem not_or_of_imp : (a → b) → ¬a ∨ b := imp_iff_not_or.1

theorem or_not_of_imp : (a → b) → b ∨ ¬a := imp_iff_or_not.1

theorem not_and_or : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by
  rw [not_and]
  exact imp_iff_not_or

theorem or_iff_not_and_not : a ∨ b ↔ ¬(¬a ∧ ¬b) := by
  by_cases h : a <;> simp [h]

theorem and_iff_not_or_not : a ∧ b ↔ ¬(¬a ∨ ¬b) := by
  by_cases h : a <;> simp [h]

theorem not_and_not_right : ¬(a ∧ ¬b) ↔ a → b := by
  by_cases h : a <;> simp [h]

theorem not_iff_not : (¬a ↔ ¬b) ↔ (a ↔ b) := by
  by_cases h : a <;> simp [h]

theorem not_iff_comm : (¬a ↔ b) ↔ (¬b ↔ a) := by
  by_cases h : a <;> by_cases k : b <;> simp [h, k]

theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  by_cases h : a <;> simp [h]

theorem iff_not_comm : (a ↔ ¬b) ↔ (b ↔ ¬a) := by
  by_cases h : a <;> by_cases k : b <;> simp [h, k]

theorem iff_iff_and_or_not_and_not : (a ↔ b) ↔ a ∧ b ∨ ¬a ∧ ¬b := by
  by_cases h : a <;> simp [h]

theorem peirce (a b : Prop) : ((a → b) → a) → a := fun h ↦
  by_contra fun n ↦ n (h fun x ↦ absurd x n)

theorem imp_or {a b c : Prop} : a → b ∨ c ↔ (a → b) ∨ (a → c) := by
  by_cases h : a <;> simp [h]

theorem Imp.swap {a : Sort u} {b : Sort v} {c : Prop} : a → b → c ↔ b → a → c :=
  ⟨fun h y x ↦ h x y, fun h x y ↦ h y x⟩

export Classical (not_not)

theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall

theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  Classical.not_forall_not

theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  Classical.not_exists_not

theorem or_iff_not_imp_left : a ∨ b ↔ ¬a → b := Classical.or_iff_not_imp_left

theorem or_iff_not_imp_right : a ∨ b ↔ ¬b → a := Classical.or_iff_not_imp_right

theorem congr_arg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : a₁ = a₂) :
    f a₁ = f a₂ := congrArg f h

theorem congr_fun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : f = g) (a : α) :
    f a = g a := congrFun h a

/-! ### Names to write with a dot -/

theorem Iff.not (h : a ↔ b) : ¬a ↔ ¬b := not_congr h

theorem Iff.not_left (h : a ↔ ¬b) : ¬a ↔ b := h.not.trans Classical.not_not

theorem Iff.not_right (h : ¬a ↔ b) : a ↔ ¬b := Classical.not_not.symm.trans h.not

theorem Iff.and (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := and_congr h₁ h₂

theorem Iff.or (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := or_congr h₁ h₂

theorem Iff.imp (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr h₁ h₂

theorem Iff.iff (h₁ : a ↔ c) (h₂ : b ↔ d) : (a ↔ b) ↔ (c ↔ d) := iff_congr h₁ h₂

theorem Iff.ne {α : Sort u} {β : Sort v} {a b : α} {c d : β} (h : a = b ↔ c = d) :
    a ≠ b ↔ c ≠ d := not_congr h

theorem Or.elim3 {d : Prop} (h : a ∨ b ∨ c) (ha : a → d) (hb : b → d) (hc : c → d) : d :=
  h.elim ha fun k ↦ k.elim hb hc

theorem Eq.trans_ne {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂

theorem Ne.trans_eq {α : Sort u} {a b c : α} (h₁ : a ≠ b) (h₂ : b = c) : a ≠ c := h₂ ▸ h₁

/-! ### Exclusive or -/

/-- One of the two and not both. -/
def Xor (a b : Prop) : Prop := (a ∧ ¬b) ∨ (b ∧ ¬a)

/-- The older name of `Xor`. -/
abbrev Xor' (a b : Prop) : Prop := Xor a b

theorem xor_def {a b : Prop} : Xor a b ↔ (a ∧ ¬b) ∨ (b ∧ ¬a) := Iff.rfl

instance [Decidable a] [Decidable b] : Decidable (Xor a b) :=
  inferInstanceAs (Decidable ((a ∧ ¬b) ∨ (b ∧ ¬a)))

theorem xor_iff_iff_not : Xor a b ↔ (a ↔ ¬b) := by
  by_cases h : a <;> by_cases k : b <;> simp [h, k, Xor]

theorem xor_iff_not_iff (P Q : Prop) : Xor P Q ↔ ¬(P ↔ Q) := by
  rw [xor_iff_iff_not]
  by_cases h : P <;> simp [h]

/-! ### A fact as an instance -/

/-- A proposition that instance search may use. -/
class Fact (p : Prop) : Prop where
  /-- the proposition holds -/
  out : p

theorem Fact.elim {p : Prop} (h : Fact p) : p := h.1

theorem fact_iff {p : Prop} : Fact p ↔ p := ⟨fun h ↦ h.1, fun h ↦ ⟨h⟩⟩

/-! ### Quantifiers -/

section quantifiers

variable {α : Sort u} {β : Sort v} {ι : Sort w}

@[simp] theorem exists_exists_and_eq_and {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∃ b, (∃ a, p a ∧ f a = b) ∧ q b) ↔ ∃ a, p a ∧ q (f a) :=
  ⟨fun ⟨_, ⟨a, ha, e⟩, hq⟩ ↦ ⟨a, ha, e ▸ hq⟩, fun ⟨a, ha, hq⟩ ↦ ⟨f a, ⟨a, ha, rfl⟩, hq⟩⟩

@[simp] theorem exists_exists_eq_and {f : α → β} {p : β → Prop} :
    (∃ b, (∃ a, f a = b) ∧ p b) ↔ ∃ a, p (f a) :=
  ⟨fun ⟨_, ⟨a, e⟩, h⟩ ↦ ⟨a, e ▸ h⟩, fun ⟨a, h⟩ ↦ ⟨f a, ⟨a, rfl⟩, h⟩⟩

theorem forall_swap {p : α → β → Prop} : (∀ x y, p x y) ↔ ∀ y x, p x y :=
  ⟨fun h y x ↦ h x y, fun h x y ↦ h y x⟩

theorem exists_swap {p : α → β → Prop} : (∃ x y, p x y) ↔ ∃ y x, p x y := exists_comm

theorem forall_or_left {q : Prop} {p : α → Prop} : (∀ x, q ∨ p x) ↔ q ∨ ∀ x, p x := by
  by_cases h : q <;> simp [h]

theorem forall_or_right {q : Prop} {p : α → Prop} : (∀ x, p x ∨ q) ↔ (∀ x, p x) ∨ q := by
  by_cases h : q <;> simp [h]

theorem forall_imp_iff_exists_imp [ha : Nonempty α] {p : α → Prop} {b : Prop} :
    ((∀ x, p x) → b) ↔ ∃ x, p x → b := by
  obtain ⟨a⟩ := ha
  refine ⟨fun h ↦ by_contra fun n ↦ ?_, fun ⟨x, hx⟩ h ↦ hx (h x)⟩
  exact n ⟨a, fun _ ↦ h fun x ↦ by_contra fun k ↦ n ⟨x, fun y ↦ absurd y k⟩⟩

end quantifiers

/-! ### Membership -/

theorem ne_of_mem_of_not_mem {α : Type u} {β : Type v} [Membership α β] {s : β} {a b : α}
    (h : a ∈ s) : b ∉ s → a ≠ b := fun n e ↦ n (e ▸ h)

theorem Membership.mem.ne_of_notMem {α : Type u} {β : Type v} [Membership α β] {s : β} {a b : α}
    (h : a ∈ s) : b ∉ s → a ≠ b := ne_of_mem_of_not_mem h

/-! ### Case distinctions -/

section ite

variable {α : Sort u} {P Q : Prop} [Decidable P] [Decidable Q] {x y z : α}

theorem ite_eq_iff : ite P x y = z ↔ P ∧ x = z ∨ ¬P ∧ y = z := by
  by_cases h : P <;> simp [h]

theorem ite_eq_iff' : ite P x y = z ↔ (P → x = z) ∧ (¬P → y = z) := by
  by_cases h : P <;> simp [h]

theorem ite_and : ite (P ∧ Q) x y = ite P (ite Q x y) y := by
  by_cases h : P <;> simp [h]

theorem ite_or : ite (P ∨ Q) x y = ite P x (ite Q x y) := by
  by_cases h : P <;> simp [h]

end ite
