/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Bindings.Macros

/-!
# Coercions

When a term of type `α` stands where `β` is wanted, the elaborator looks for an instance of
`CoeT α a β` and then unfolds it away. The search is arranged in layers so that it ends:
head, out, ordinary, tail, in this order (`CoeHead CoeOut* Coe* CoeTail`).

The second half relates the kinds of syntax (`TSyntax`), so that quotations type-check.
-/

universe u v

set_option relaxedAutoImplicit false

/-- One step of coercion; the ordinary class to implement. -/
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
attribute [coe_decl] Coe.coe

/-- Chains of `Coe`. -/
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeTC.coe

instance [Coe β γ] [CoeTC α β] : CoeTC α γ where coe a := Coe.coe (CoeTC.coe a : β)
instance [Coe α β] : CoeTC α β where coe a := Coe.coe a
instance : CoeTC α α where coe a := a

/-- Coercion steps that are found from the source type: `α` determines what follows. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeOut.coe

/-- Chains of `CoeOut`, then of `Coe`. -/
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeOTC.coe

instance [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where coe a := CoeOTC.coe (CoeOut.coe a : β)
instance [CoeTC α β] : CoeOTC α β where coe a := CoeTC.coe a
instance : CoeOTC α α where coe a := a

/-- A coercion that may only come first. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeHead.coe

/-- `CoeHead`, then `CoeOut`, then `Coe`. -/
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeHTC.coe

instance [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where coe a := CoeOTC.coe (CoeHead.coe a : β)
instance [CoeOTC α β] : CoeHTC α β where coe a := CoeOTC.coe a
instance : CoeHTC α α where coe a := a

/-- A coercion that may only come last. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeTail.coe

/-- The whole chain for coercions that do not look at the element. -/
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeHTCT.coe

instance [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where coe a := CoeTail.coe (CoeHTC.coe a : β)
instance [CoeHTC α β] : CoeHTCT α β where coe a := CoeHTC.coe a
instance : CoeHTCT α α where coe a := a

/-- A coercion of one particular element, such as `p : Prop` to `Bool` where `p` is decidable. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
attribute [coe_decl] CoeDep.coe

/-- What `↑a` looks for. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
attribute [coe_decl] CoeT.coe

instance [CoeHTCT α β] : CoeT α a β where coe := CoeHTCT.coe a
instance [CoeDep α a β] : CoeT α a β where coe := CoeDep.coe a
instance : CoeT α a α where coe := a

/-- Elements that can be applied like functions. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f
attribute [coe_decl] CoeFun.coe

/-- Elements that can be used like types. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeSort.coe

instance [CoeFun α fun _ ↦ β] : CoeOut α β where coe a := CoeFun.coe a
instance [CoeSort α β] : CoeOut α β where coe a := CoeSort.coe a

/-- A Boolean used as a proposition: `b = true`. -/
instance boolToProp : Coe Bool Prop where coe b := Eq b true
instance boolToSort : CoeSort Bool Prop where coe b := b

/-- A decidable proposition used as a Boolean. -/
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where coe := decide p
instance optionCoe {α : Type u} : Coe α (Option α) where coe := some
instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α where coe v := v.val
@[reducible] def Fin.coeToNat {n} (a : Fin n) : Nat := a.val
instance {n} : CoeOut (Fin n) Nat where coe := Fin.val

namespace Lean
instance : Coe SyntaxNodeKind SyntaxNodeKinds where coe k := List.cons k List.nil
instance {ks : SyntaxNodeKinds} : CoeHead (TSyntax ks) Syntax where coe s := s.raw
abbrev Syntax.Term := TSyntax `term
abbrev Syntax.Command := TSyntax `command
abbrev Syntax.Tactic := TSyntax `tactic
abbrev Syntax.Ident := TSyntax identKind
abbrev Syntax.StrLit := TSyntax strLitKind
abbrev Syntax.CharLit := TSyntax charLitKind
abbrev Syntax.NameLit := TSyntax nameLitKind
abbrev Syntax.NumLit := TSyntax numLitKind
abbrev Syntax.ScientificLit := TSyntax scientificLitKind
abbrev Syntax.Level := TSyntax `level
abbrev Syntax.Prec := TSyntax `prec
abbrev Syntax.Prio := TSyntax `prio
abbrev Syntax.HygieneInfo := TSyntax hygieneInfoKind
abbrev Term := Syntax.Term
abbrev Command := Syntax.Command
abbrev Ident := Syntax.Ident
abbrev NumLit := Syntax.NumLit
abbrev StrLit := Syntax.StrLit
open Syntax
instance : Coe Ident Term where coe s := ⟨s.raw⟩
instance {info : SourceInfo} {ss : Substring.Raw} {n : Name} {res : List Syntax.Preresolved} :
    CoeDep Term ⟨Syntax.ident info ss n res⟩ Ident where coe := ⟨Syntax.ident info ss n res⟩
instance : Coe StrLit Term where coe s := ⟨s.raw⟩
instance : Coe NameLit Term where coe s := ⟨s.raw⟩
instance : Coe ScientificLit Term where coe s := ⟨s.raw⟩
instance : Coe NumLit Term where coe s := ⟨s.raw⟩
instance : Coe CharLit Term where coe s := ⟨s.raw⟩
instance : Coe Ident Syntax.Level where coe s := ⟨s.raw⟩
instance : Coe NumLit Syntax.Prio where coe s := ⟨s.raw⟩
instance : Coe NumLit Syntax.Prec where coe s := ⟨s.raw⟩

/-- Syntax of any kind, for code that does not track kinds. -/
@[reducible] def TSyntax.Compat := Syntax
instance : CoeOut (TSyntax k) (Array Syntax) where coe s := s.raw.getArgs
end Lean
