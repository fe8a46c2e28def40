/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Instances

/-!
# Disjoint sums

The eliminator, the projections to options and the functor structure of `α ⊕ β`, and their
equations.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

namespace Sum

deriving instance DecidableEq for Sum
deriving instance BEq for Sum

/-- Is this a left value? -/
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false

/-- Is this a right value? -/
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true

/-- The left value of a sum that has one. -/
def getLeft : (ab : α ⊕ β) → ab.isLeft → α
  | inl a, _ => a

/-- The right value of a sum that has one. -/
def getRight : (ab : α ⊕ β) → ab.isRight → β
  | inr b, _ => b

/-- The left value, if any. -/
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none

/-- The right value, if any. -/
def getRight? : α ⊕ β → Option β
  | inl _ => none
  | inr b => some b

/-- Case distinction as a function. -/
protected def elim {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | inl a => f a
  | inr b => g b

/-- Apply a function on each side. -/
protected def map (f : α → γ) (g : β → δ) : α ⊕ β → γ ⊕ δ
  | inl a => inl (f a)
  | inr b => inr (g b)

/-- Exchange the sides. -/
def swap : α ⊕ β → β ⊕ α
  | inl a => inr a
  | inr b => inl b

instance instInhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨inl default⟩
instance instInhabitedRight [Inhabited β] : Inhabited (α ⊕ β) := ⟨inr default⟩

/-- Values on the same side that are related there. -/
inductive LiftRel (r : α → γ → Prop) (s : β → δ → Prop) : α ⊕ β → γ ⊕ δ → Prop where
  | protected inl {a : α} {c : γ} : r a c → LiftRel r s (inl a) (inl c)
  | protected inr {b : β} {d : δ} : s b d → LiftRel r s (inr b) (inr d)

/-- Every left value comes before every right value; on a side, `r` and `s` decide. -/
inductive Lex (r : α → α → Prop) (s : β → β → Prop) : α ⊕ β → α ⊕ β → Prop where
  | protected inl {a₁ a₂ : α} (h : r a₁ a₂) : Lex r s (inl a₁) (inl a₂)
  | protected inr {b₁ b₂ : β} (h : s b₁ b₂) : Lex r s (inr b₁) (inr b₂)
  | sep (a : α) (b : β) : Lex r s (inl a) (inr b)

@[simp] protected theorem «forall» {p : α ⊕ β → Prop} :
    (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h ↦ ⟨fun a ↦ h (inl a), fun b ↦ h (inr b)⟩,
    fun h x ↦ match x with | inl a => h.1 a | inr b => h.2 b⟩

@[simp] protected theorem «exists» {p : α ⊕ β → Prop} :
    (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun ⟨x, h⟩ ↦ match x, h with | inl a, h => .inl ⟨a, h⟩ | inr b, h => .inr ⟨b, h⟩,
    fun | .inl ⟨a, h⟩ => ⟨inl a, h⟩ | .inr ⟨b, h⟩ => ⟨inr b, h⟩⟩

@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl
@[simp] theorem getLeft_inl {x : α} (h : (inl x : α ⊕ β).isLeft) : (inl x).getLeft h = x := rfl
@[simp] theorem getRight_inr {x : β} (h : (inr x : α ⊕ β).isRight) : (inr x).getRight h = x := rfl
@[simp] theorem getLeft?_inl {x : α} : (inl x : α ⊕ β).getLeft? = some x := rfl
@[simp] theorem getLeft?_inr {x : β} : (inr x : α ⊕ β).getLeft? = none := rfl
@[simp] theorem getRight?_inl {x : α} : (inl x : α ⊕ β).getRight? = none := rfl
@[simp] theorem getRight?_inr {x : β} : (inr x : α ⊕ β).getRight? = some x := rfl

@[simp] theorem elim_inl {γ : Sort w} (f : α → γ) (g : β → γ) (x : α) :
    Sum.elim f g (inl x) = f x := rfl

@[simp] theorem elim_inr {γ : Sort w} (f : α → γ) (g : β → γ) (x : β) :
    Sum.elim f g (inr x) = g x := rfl

@[simp] theorem map_inl (f : α → γ) (g : β → δ) (x : α) : (inl x).map f g = inl (f x) := rfl
@[simp] theorem map_inr (f : α → γ) (g : β → δ) (x : β) : (inr x).map f g = inr (g x) := rfl
@[simp] theorem swap_inl {x : α} : swap (inl x : α ⊕ β) = inr x := rfl
@[simp] theorem swap_inr {x : β} : swap (inr x : α ⊕ β) = inl x := rfl

@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl

@[simp] theorem not_isLeft {x : α ⊕ β} : (!x.isLeft) = x.isRight := by cases x <;> rfl
@[simp] theorem not_isRight {x : α ⊕ β} : (!x.isRight) = x.isLeft := by cases x <;> rfl

theorem isLeft_iff {x : α ⊕ β} : x.isLeft ↔ ∃ y, x = inl y := by cases x <;> simp

theorem isRight_iff {x : α ⊕ β} : x.isRight ↔ ∃ y, x = inr y := by cases x <;> simp

@[simp] theorem elim_comp_inl {γ : Sort w} (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inl = f := rfl
@[simp] theorem elim_comp_inr {γ : Sort w} (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inr = g := rfl

theorem elim_eq_iff {γ : Sort w} {u u' : α → γ} {v v' : β → γ} :
    Sum.elim u v = Sum.elim u' v' ↔ u = u' ∧ v = v' := by
  simp [funext_iff]

theorem inl_injective : ∀ {a b : α}, (inl a : α ⊕ β) = inl b → a = b := Sum.inl.inj
theorem inr_injective : ∀ {a b : β}, (inr a : α ⊕ β) = inr b → a = b := Sum.inr.inj

theorem inl.inj_iff {a b : α} : (inl a : α ⊕ β) = inl b ↔ a = b := by simp
theorem inr.inj_iff {a b : β} : (inr a : α ⊕ β) = inr b ↔ a = b := by simp

theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := nofun
theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := nofun

end Sum
