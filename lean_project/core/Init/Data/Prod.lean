/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Pairs

Mapping, swapping and deciding on pairs; the lexicographic order stands with well-founded recursion.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

namespace Prod

/-- Apply a function to each component. -/
def map (f : α → γ) (g : β → δ) : (p : α × β) → γ × δ
  | (a, b) => (f a, g b)

/-- Exchange the components. -/
def swap : α × β → β × α := fun p ↦ (p.2, p.1)

@[simp] theorem map_apply (f : α → γ) (g : β → δ) (x : α) (y : β) :
    Prod.map f g (x, y) = (f x, g y) := rfl

@[simp] theorem map_fst (f : α → γ) (g : β → δ) (p : α × β) : (Prod.map f g p).1 = f p.1 := rfl

@[simp] theorem map_snd (f : α → γ) (g : β → δ) (p : α × β) : (Prod.map f g p).2 = g p.2 := rfl

@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl

@[simp] theorem map_id' : (Prod.map (fun a : α ↦ a) fun b : β ↦ b) = fun p ↦ p := rfl

theorem map_comp_map {ε ζ : Type _} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) :
    Prod.map g g' ∘ Prod.map f f' = Prod.map (g ∘ f) (g' ∘ f') := rfl

theorem map_map {ε ζ : Type _} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) (p : α × γ) :
    Prod.map g g' (Prod.map f f' p) = Prod.map (g ∘ f) (g' ∘ f') p := rfl

@[simp] theorem swap_swap : ∀ p : α × β, swap (swap p) = p := fun _ ↦ rfl

@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl

@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl

@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl

@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α × β) := rfl

theorem swap_inj {p q : α × β} : swap p = swap q ↔ p = q :=
  ⟨fun h ↦ congrArg swap h, congrArg swap⟩

theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := by simp

theorem fst_eq_iff : ∀ {p : α × β} {x : α}, p.1 = x ↔ p = (x, p.2)
  | (a, b), x => by simp

theorem snd_eq_iff : ∀ {p : α × β} {x : β}, p.2 = x ↔ p = (p.1, x)
  | (a, b), x => by simp

@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b ↦ h (a, b), fun h ⟨a, b⟩ ↦ h a b⟩

@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨(a, b), h⟩ ↦ ⟨a, b, h⟩, fun ⟨a, b, h⟩ ↦ ⟨(a, b), h⟩⟩

instance [BEq α] [BEq β] : BEq (α × β) := ⟨fun p q ↦ p.1 == q.1 && p.2 == q.2⟩

@[simp] theorem mk_beq_mk [BEq α] [BEq β] {a a' : α} {b b' : β} :
    ((a, b) == (a', b')) = (a == a' && b == b') := rfl

instance [BEq α] [BEq β] [ReflBEq α] [ReflBEq β] : ReflBEq (α × β) where
  rfl {p} := by cases p; simp

instance [BEq α] [BEq β] [LawfulBEq α] [LawfulBEq β] : LawfulBEq (α × β) where
  eq_of_beq {p q} h := by cases p; cases q; simpa using h

end Prod
