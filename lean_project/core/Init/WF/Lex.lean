/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.SizeOf

/-!
# Lexicographic and component-wise orders

`termination_by (a, b)` compares pairs lexicographically. Functions of several arguments are packed
into dependent pairs first, so the same is needed for `PSigma`.
-/

universe u v

set_option relaxedAutoImplicit false

namespace Prod

section
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)

/-- First components decide; where they agree, second components do. -/
protected inductive Lex : α × β → α × β → Prop where
  | left  {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

/-- Both components are smaller. -/
inductive RProd : α × β → α × β → Prop where
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : RProd (a₁, b₁) (a₂, b₂)

end

section
variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}

theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun | .left _ _ h => .inl h | .right _ h => .inr ⟨rfl, h⟩,
   fun | .inl h => .left p.2 q.2 h
       | .inr ⟨e, h⟩ => by cases p; cases q; cases e; exact .right _ h⟩

/-- A smaller or equal first component will do, if the second is smaller. -/
theorem Lex.right' {a₁ a₂ : Nat} {b₁ b₂ : β} (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) :
    Prod.Lex Nat.lt rb (a₁, b₁) (a₂, b₂) :=
  lex_def.2 ((Nat.eq_or_lt_of_le h₁).symm.imp_right (⟨·, h₂⟩))

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) :
    Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha =>
    induction acb b with
    | intro b _ ihb =>
      exact ⟨_, fun | (_, _), .left _ _ h => iha _ h _ | (_, _), .right _ h => ihb _ h⟩

/-- The lexicographic order of two well-founded relations. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun p ↦ lexAccessible (ha.wf.apply p.1) hb.wf.apply p.2⟩

instance [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) :=
  lex ha hb

theorem RProdSubLex (a b : α × β) : RProd ra rb a b → Prod.Lex ra rb a b
  | .intro h _ => .left _ _ h

/-- The component-wise order of two well-founded relations. -/
@[instance_reducible] def rprod (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := RProd ha.rel hb.rel
  wf := Subrelation.wf (RProdSubLex _ _) (lex ha hb).wf

end

/-- `s < t` in the lexicographic order given by `<` on the components. -/
def lexLt {α : Type u} {β : Type v} [LT α] [LT β] (s t : α × β) : Prop :=
  s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)

instance lexLtDec {α : Type u} {β : Type v} [LT α] [LT β] [DecidableEq α]
    [(a b : α) → Decidable (a < b)] [(a b : β) → Decidable (a < b)] :
    (s t : α × β) → Decidable (lexLt s t) := fun s t ↦
  inferInstanceAs (Decidable (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)))

theorem lexLt_def {α : Type u} {β : Type v} [LT α] [LT β] (s t : α × β) :
    lexLt s t = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) :=
  rfl

end Prod

namespace PSigma

section
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)

/-- The lexicographic order on dependent pairs. -/
inductive Lex : PSigma β → PSigma β → Prop where
  | left  : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → Lex ⟨a, b₁⟩ ⟨a, b₂⟩

end

section
variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : ∀ a : α, β a → β a → Prop}

theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) :
    Acc (Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha =>
    induction (acb a).apply b with
    | intro b _ ihb =>
      refine ⟨_, fun p h ↦ ?_⟩
      cases h with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h

/-- The lexicographic order of well-founded relations on dependent pairs. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := Lex ha.rel fun a ↦ (hb a).rel
  wf := ⟨fun p ↦ lexAccessible (ha.wf.apply p.1) (fun a ↦ (hb a).wf) p.2⟩

instance [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] :
    WellFoundedRelation (PSigma β) :=
  lex ha hb

end

section
variable {α : Sort u} {β : Sort v}

/-- The lexicographic order on pairs in which the second type does not depend on the first. -/
def lexNdep (r : α → α → Prop) (s : β → β → Prop) := Lex r fun _ : α ↦ s

theorem lexNdepWf {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r)
    (hb : WellFounded s) : WellFounded (lexNdep r s) :=
  ⟨fun p ↦ lexAccessible (ha.apply p.1) (fun _ ↦ hb) p.2⟩

/-- Second components decide; where they agree, first components do. -/
inductive RevLex (r : α → α → Prop) (s : β → β → Prop) :
    @PSigma α (fun _ ↦ β) → @PSigma α (fun _ ↦ β) → Prop where
  | left  : {a₁ a₂ : α} → (b : β) → r a₁ a₂ → RevLex r s ⟨a₁, b⟩ ⟨a₂, b⟩
  | right : (a₁ : α) → {b₁ : β} → (a₂ : α) → {b₂ : β} → s b₁ b₂ → RevLex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩

theorem revLexAccessible {r : α → α → Prop} {s : β → β → Prop} {b} (acb : Acc s b)
    (aca : (a : α) → Acc r a) (a : α) : Acc (RevLex r s) ⟨a, b⟩ := by
  induction acb generalizing a with
  | intro b _ ihb =>
    induction aca a with
    | intro a _ iha =>
      exact ⟨_, fun | ⟨_, _⟩, .left _ h => iha _ h | ⟨_, _⟩, .right _ _ h => ihb _ h _⟩

theorem revLex {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r) (hb : WellFounded s) :
    WellFounded (RevLex r s) :=
  ⟨fun p ↦ revLexAccessible (hb.apply p.2) ha.apply p.1⟩

/-- Only second components count. -/
def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) :
    @PSigma α (fun _ ↦ β) → @PSigma α (fun _ ↦ β) → Prop :=
  RevLex emptyRelation s

@[instance_reducible] def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) :
    WellFoundedRelation (PSigma fun _ : α ↦ β) where
  rel := SkipLeft α hb.rel
  wf := revLex emptyWf.wf hb.wf

theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a₁ a₂ : α)
    (h : s b₁ b₂) : SkipLeft α s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ :=
  .right _ _ h

end

end PSigma
