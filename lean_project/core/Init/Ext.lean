/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Quot

/-!
# Extensionality, injectivity and equality of the basic types

The lemmas that `ext` applies to pairs, subtypes and functions, the `injEq` theorems that `simp` and
`injection` use for the types declared before injectivity could be generated, and the instances
(`DecidableEq`, `Inhabited`, `Nonempty`) which deriving handlers look for in the fields of a type.
-/

universe u v

set_option relaxedAutoImplicit false

/-! ### Equal parts make equal wholes -/

section
variable {α : Type u} {β : Type v}

protected theorem Subtype.eq {α : Type u} {p : α → Prop} :
    ∀ {a1 a2 : {x // p x}}, a1.val = a2.val → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

@[ext] protected theorem Subtype.ext {α : Sort u} {p : α → Prop} :
    ∀ {a1 a2 : {x // p x}}, a1.val = a2.val → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

@[ext] protected theorem Prod.ext : ∀ {p q : α × β}, p.fst = q.fst → p.snd = q.snd → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, rfl => rfl

@[ext] protected theorem PProd.ext {α : Sort u} {β : Sort v} :
    ∀ {p q : α ×' β}, p.fst = q.fst → p.snd = q.snd → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, rfl => rfl

@[ext] protected theorem Sigma.ext {β : α → Type v} :
    ∀ {p q : Sigma β}, p.fst = q.fst → HEq p.snd q.snd → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, .rfl => rfl

@[ext] protected theorem PSigma.ext {α : Sort u} {β : α → Sort v} :
    ∀ {p q : PSigma β}, p.fst = q.fst → HEq p.snd q.snd → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, .rfl => rfl

@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
protected theorem Unit.ext (x y : Unit) : x = y := rfl

attribute [ext] funext propext

protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  cases h₁; cases h₂; rfl

@[simp] theorem Prod.eta (p : α × β) : (p.1, p.2) = p := rfl

@[simp] theorem Prod.mk.eta (p : α × β) : (p.1, p.2) = p := rfl

theorem Subtype.eta {α : Sort u} {p : α → Prop} (a : {x // p x}) (h : p a.val) :
    Subtype.mk a.val h = a :=
  rfl

theorem Subtype.exists_of_subtype {α : Sort u} {p : α → Prop} : {x // p x} → ∃ x, p x
  | ⟨x, h⟩ => ⟨x, h⟩

end

/-! ### Injectivity of constructors -/

gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Subtype
gen_injective_theorems% Fin
gen_injective_theorems% Array
gen_injective_theorems% Sum
gen_injective_theorems% PSum
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Except
gen_injective_theorems% EStateM.Result
gen_injective_theorems% Lean.Name
gen_injective_theorems% Lean.Syntax

/-! Of `Nat` they are no rules of `simp`: taken off numerals one by one, `succ` would never end. -/

theorem Nat.succ.inj {m n : Nat} (h : m.succ = n.succ) : m = n := Nat.noConfusion h id

theorem Nat.succ.injEq (u v : Nat) : (u.succ = v.succ) = (u = v) :=
  propext ⟨Nat.succ.inj, congrArg Nat.succ⟩

/-! ### Inhabitants -/

section
variable {α : Type u} {β : Type v}

instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance {α β : Type u} [Inhabited α] [Inhabited β] : Inhabited (MProd α β) := ⟨⟨default, default⟩⟩
instance {α : Sort u} {β : Sort v} [Inhabited α] [Inhabited β] : Inhabited (α ×' β) :=
  ⟨⟨default, default⟩⟩
instance [Nonempty α] [Nonempty β] : Nonempty (α × β) :=
  ⟨(Classical.ofNonempty, Classical.ofNonempty)⟩
instance : Inhabited PUnit := ⟨⟨⟩⟩
instance : Inhabited Prop := ⟨True⟩
instance Sum.inhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨.inl default⟩
instance Sum.inhabitedRight [Inhabited β] : Inhabited (α ⊕ β) := ⟨.inr default⟩
instance Sum.nonemptyLeft [h : Nonempty α] : Nonempty (α ⊕ β) := h.elim (⟨.inl ·⟩)
instance Sum.nonemptyRight [h : Nonempty β] : Nonempty (α ⊕ β) := h.elim (⟨.inr ·⟩)

end

/-! ### Decidable equality -/

section
variable {α : Type u} {β : Type v}

instance instDecidableEqProd [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun p q ↦
  decidable_of_decidable_of_iff (p := p.1 = q.1 ∧ p.2 = q.2)
    ⟨fun h ↦ Prod.ext h.1 h.2, fun h ↦ h ▸ ⟨rfl, rfl⟩⟩

instance instDecidableEqSum [DecidableEq α] [DecidableEq β] : DecidableEq (α ⊕ β)
  | .inl a, .inl b => decidable_of_decidable_of_eq (Sum.inl.injEq a b).symm
  | .inr a, .inr b => decidable_of_decidable_of_eq (Sum.inr.injEq a b).symm
  | .inl _, .inr _ => isFalse nofun
  | .inr _, .inl _ => isFalse nofun

instance instDecidableEqOption [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | some a, some b => decidable_of_decidable_of_eq (Option.some.injEq a b).symm
  | none, some _ => isFalse nofun
  | some _, none => isFalse nofun

instance instDecidableEqPUnit : DecidableEq PUnit := fun _ _ ↦ isTrue rfl

instance instDecidableEqEmpty : DecidableEq Empty := fun a ↦ a.elim

instance {p : α → Prop} [DecidableEq α] : DecidableEq {x : α // p x} := fun x y ↦
  decidable_of_decidable_of_iff (p := x.val = y.val) ⟨Subtype.ext, congrArg Subtype.val⟩

end

/-! ### `if` between options -/

section
variable {α : Type u} {P : Prop} [Decidable P]

@[simp] theorem ite_some_none_eq_some {x y : α} :
    (if P then some x else none) = some y ↔ P ∧ x = y := by
  by_cases k : P <;> simp [k]

theorem dite_some_none_eq_none {x : P → α} :
    (if h : P then some (x h) else none) = none ↔ ¬P := by
  by_cases k : P <;> simp [k]

@[simp] theorem dite_some_none_eq_some {x : P → α} {y : α} :
    (if h : P then some (x h) else none) = some y ↔ ∃ h : P, x h = y := by
  by_cases k : P <;> simp [k, exists_prop_of_true]

end
