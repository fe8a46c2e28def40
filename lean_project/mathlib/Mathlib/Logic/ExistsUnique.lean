/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # There is exactly one: `∃! x, p x` -/

universe u

variable {α : Sort u} {p q : α → Prop}

/-- Exactly one `x : α` has the property `p`. -/
def ExistsUnique (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

/-- `∃! x, p` and `∃! x : T, p`; several binders nest. -/
syntax "∃! " Lean.binderIdent+ (" : " term)? ", " term : term

/-- `∃! x ∈ s, p` is `∃! x, x ∈ s ∧ p`. -/
syntax "∃! " ident binderPred ", " term : term

macro_rules
  | `(∃! $x:ident, $p) => `(ExistsUnique fun $x:ident ↦ $p)
  | `(∃! $x:ident : $t, $p) => `(ExistsUnique fun ($x:ident : $t) ↦ $p)
  | `(∃! $x:ident $y $ys*, $p) => `(ExistsUnique fun $x:ident ↦ ∃! $y $ys*, $p)
  | `(∃! $x:ident $y $ys* : $t, $p) =>
    `(ExistsUnique fun ($x:ident : $t) ↦ ∃! $y $ys* : $t, $p)
  | `(∃! $x:ident $b:binderPred, $p) =>
    `(ExistsUnique fun $x:ident ↦ satisfies_binder_pred% $x $b ∧ $p)

/-- Prints `ExistsUnique`. -/
@[app_unexpander ExistsUnique]
meta def ExistsUnique.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident ↦ $p) => `(∃! $x:ident, $p)
  | `($_ fun ($x:ident : $t) ↦ $p) => `(∃! $x:ident : $t, $p)
  | _ => throw ()

theorem ExistsUnique.intro (w : α) (h₁ : p w) (h₂ : ∀ y, p y → y = w) : ∃! x, p x :=
  ⟨w, h₁, h₂⟩

theorem ExistsUnique.elim {b : Prop} (h₂ : ∃! x, p x)
    (h₁ : ∀ x, p x → (∀ y, p y → y = x) → b) : b :=
  let ⟨w, hw, hu⟩ := h₂
  h₁ w hw hu

theorem ExistsUnique.exists : (∃! x, p x) → ∃ x, p x
  | ⟨w, hw, _⟩ => ⟨w, hw⟩

theorem ExistsUnique.unique (h : ∃! x, p x) {y₁ y₂ : α} (py₁ : p y₁) (py₂ : p y₂) : y₁ = y₂ :=
  let ⟨_, _, hu⟩ := h
  (hu y₁ py₁).trans (hu y₂ py₂).symm

theorem existsUnique_of_exists_of_unique (hex : ∃ x, p x)
    (hunique : ∀ y₁ y₂, p y₁ → p y₂ → y₁ = y₂) : ∃! x, p x :=
  let ⟨w, hw⟩ := hex
  ⟨w, hw, fun y hy ↦ hunique y w hy hw⟩

theorem existsUnique_congr (h : ∀ a, p a ↔ q a) : (∃! a, p a) ↔ ∃! a, q a := by
  have : p = q := funext fun a ↦ propext (h a)
  rw [this]

@[simp] theorem existsUnique_eq {a' : α} : ∃! a, a = a' := ⟨a', rfl, fun _ h ↦ h⟩

@[simp] theorem existsUnique_eq' {a' : α} : ∃! a, a' = a := ⟨a', rfl, fun _ h ↦ h.symm⟩
