/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Notation of lattices and complements: `⊔`, `⊓`, `⊤`, `⊥`, `ᶜ` -/

universe u

/-- Types with a complement `aᶜ`. -/
class Compl (α : Type u) where
  /-- the complement -/
  compl : α → α

export Compl (compl)

@[inherit_doc] postfix:1024 "ᶜ" => compl

/-- Types with a distinguished top element. -/
class Top (α : Type u) where
  /-- the top element -/
  top : α

/-- Types with a distinguished bottom element. -/
class Bot (α : Type u) where
  /-- the bottom element -/
  bot : α

@[inherit_doc] notation "⊤" => Top.top
@[inherit_doc] notation "⊥" => Bot.bot

/-- The supremum; the same operation as `max`. -/
syntax:68 term:68 " ⊔ " term:69 : term

/-- The infimum; the same operation as `min`. -/
syntax:69 term:69 " ⊓ " term:70 : term

macro_rules
  | `($a ⊔ $b) => `(max $a $b)
  | `($a ⊓ $b) => `(min $a $b)
