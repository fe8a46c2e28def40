/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Array.Basic
import Init.Control.Loop
import Init.Data.Repr

/-!
# Syntax trees in macros

What `macro_rules` work with besides quotations: the values of literals, identifiers and literals
made anew, lists with separators, indexing, and `quote`, which turns data into syntax. Functions on
syntax trees are bound to the runtime's own code.
-/

universe u v

namespace Lean

open Syntax

/-- The name as text, its components quoted with «» where they need it. -/
@[extern "l_Lean_Name_toString"]
protected opaque Name.toString (n : Name) (escape : Bool := true)
    (isToken : String → Bool := fun _ ↦ false) : String

instance : ToString Name := ⟨fun n ↦ n.toString⟩

/-! ### Looking at syntax -/

namespace Syntax

@[extern "l_Lean_Syntax_isNone"] opaque isNone (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_isAtom"] opaque isAtom (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_isToken"] opaque isToken (token : String) (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_getAtomVal"] opaque getAtomVal (stx : Syntax) : String
@[extern "l_Lean_Syntax_getSepArgs"] opaque getSepArgs (stx : Syntax) : Array Syntax
@[extern "l_Lean_Syntax_setArgs"] opaque setArgs (stx : Syntax) (args : Array Syntax) : Syntax
@[extern "l_Lean_Syntax_setArg"]
opaque setArg (stx : Syntax) (i : Nat) (arg : Syntax) : Syntax
@[extern "l_Lean_Syntax_structEq"] opaque structEq (stx₁ stx₂ : Syntax) : Bool

@[extern "l_Lean_Syntax_isNatLit_x3f"] opaque isNatLit? (s : Syntax) : Option Nat
@[extern "l_Lean_Syntax_isStrLit_x3f"] opaque isStrLit? (stx : Syntax) : Option String
@[extern "l_Lean_Syntax_isCharLit_x3f"] opaque isCharLit? (stx : Syntax) : Option Char
@[extern "l_Lean_Syntax_isNameLit_x3f"] opaque isNameLit? (stx : Syntax) : Option Name
@[extern "l_Lean_Syntax_isScientificLit_x3f"]
opaque isScientificLit? (stx : Syntax) : Option (Nat × Bool × Nat)
@[extern "l_Lean_Syntax_isFieldIdx_x3f"] opaque isFieldIdx? (s : Syntax) : Option Nat
@[extern "l_Lean_Syntax_toNat"] opaque toNat (stx : Syntax) : Nat

/-- `stx[i]` is the `i`-th argument of the node, or `missing`. -/
instance : GetElem Syntax Nat Syntax fun _ _ ↦ True where
  getElem stx i _ := stx.getArg i

instance : BEq Syntax := ⟨structEq⟩

end Syntax

instance {k : SyntaxNodeKinds} : BEq (TSyntax k) := ⟨fun a b ↦ a.raw == b.raw⟩

/-! ### The values of literals and identifiers -/

namespace TSyntax

@[extern "l_Lean_TSyntax_getId"] opaque getId (s : Ident) : Name
@[extern "l_Lean_TSyntax_getNat"] opaque getNat (s : NumLit) : Nat
@[extern "l_Lean_TSyntax_getString"] opaque getString (s : StrLit) : String
@[extern "l_Lean_TSyntax_getChar"] opaque getChar (s : CharLit) : Char
@[extern "l_Lean_TSyntax_getName"] opaque getName (s : NameLit) : Name
@[extern "l_Lean_TSyntax_getScientific"]
opaque getScientific (s : ScientificLit) : Nat × Bool × Nat
@[extern "l_Lean_TSyntax_getHygieneInfo"] opaque getHygieneInfo (s : HygieneInfo) : Name

end TSyntax

/-! ### Making syntax -/

@[extern "l_Lean_mkIdent"] opaque mkIdent (val : Name) : Ident
@[extern "l_Lean_mkIdentFrom"]
opaque mkIdentFrom (src : Syntax) (val : Name) (canonical : Bool := false) : Ident
@[extern "l_Lean_mkCIdent"] opaque mkCIdent (c : Name) : Ident
@[extern "l_Lean_mkCIdentFrom"]
opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical : Bool := false) : Ident
@[extern "l_Lean_mkHole"] opaque mkHole (ref : Syntax) (canonical : Bool := false) : Term
@[extern "l_Lean_mkSepArray"] opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax
@[extern "l_Lean_mkOptionalNode"] opaque mkOptionalNode (arg : Option Syntax) : Syntax
@[extern "l_Lean_mkGroupNode"] opaque mkGroupNode (args : Array Syntax := #[]) : Syntax

namespace Syntax

@[extern "l_Lean_Syntax_mkLit"]
opaque mkLit (kind : SyntaxNodeKind) (val : String) (info : SourceInfo := .none) : TSyntax kind
@[extern "l_Lean_Syntax_mkNumLit"]
opaque mkNumLit (val : String) (info : SourceInfo := .none) : NumLit
@[extern "l_Lean_Syntax_mkNatLit"]
opaque mkNatLit (val : Nat) (info : SourceInfo := .none) : NumLit
@[extern "l_Lean_Syntax_mkStrLit"]
opaque mkStrLit (val : String) (info : SourceInfo := .none) : StrLit
@[extern "l_Lean_Syntax_mkCharLit"]
opaque mkCharLit (val : Char) (info : SourceInfo := .none) : CharLit
@[extern "l_Lean_Syntax_mkScientificLit"]
opaque mkScientificLit (val : String) (info : SourceInfo := .none) : ScientificLit
@[extern "l_Lean_Syntax_mkNameLit"]
opaque mkNameLit (val : String) (info : SourceInfo := .none) : NameLit
@[extern "l_Lean_Syntax_mkApp"] opaque mkApp (fn : Term) (args : TSyntaxArray `term) : Term
@[extern "l_Lean_Syntax_mkCApp"] opaque mkCApp (fn : Name) (args : TSyntaxArray `term) : Term
@[extern "l_Lean_Syntax_mkSep"] opaque mkSep (a : Array Syntax) (sep : Syntax) : Syntax

/-! ### Lists with separators -/

@[extern "l_Lean_Syntax_SepArray_getElems"]
opaque SepArray.getElems {sep : String} (sa : SepArray sep) : Array Syntax
@[extern "l_Lean_Syntax_TSepArray_getElems"]
opaque TSepArray.getElems {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) :
    TSyntaxArray k

instance {k : SyntaxNodeKinds} {sep : String} : Inhabited (TSepArray k sep) := ⟨⟨#[]⟩⟩
instance {sep : String} : Inhabited (SepArray sep) := ⟨⟨#[]⟩⟩

/-- The elements, with the separator between them. -/
def SepArray.ofElems {sep : String} (elems : Array Syntax) : SepArray sep :=
  ⟨mkSepArray elems (if sep.isEmpty then mkNullNode else mkAtom sep)⟩

/-- The elements, with the separator between them. -/
def TSepArray.ofElems {k : SyntaxNodeKinds} {sep : String} (elems : Array (TSyntax k)) :
    TSepArray k sep :=
  ⟨(SepArray.ofElems (sep := sep) (TSyntaxArray.raw elems)).elemsAndSeps⟩

/-- One element more. -/
def TSepArray.push {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) (e : TSyntax k) :
    TSepArray k sep :=
  if sa.elemsAndSeps.isEmpty then ⟨#[e.raw]⟩
  else ⟨(sa.elemsAndSeps.push (mkAtom sep)).push e.raw⟩

end Syntax

/-! ### Coercions -/

section
variable {k k' : SyntaxNodeKinds} {sep : String}

instance : CoeOut (SepArray sep) (Array Syntax) := ⟨SepArray.getElems⟩
instance : CoeOut (TSepArray k sep) (TSyntaxArray k) := ⟨TSepArray.getElems⟩
instance : Coe (TSyntaxArray k) (TSepArray k sep) := ⟨TSepArray.ofElems⟩
instance : CoeTail (Array Syntax) (SepArray sep) := ⟨SepArray.ofElems⟩
instance : CoeOut (TSyntaxArray k) (Array Syntax) := ⟨TSyntaxArray.raw⟩
instance [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') where
  coe a := a.map Coe.coe
instance : Coe Term (TSyntax `Lean.Parser.Term.funBinder) where coe s := ⟨s.raw⟩
instance : Coe Ident (TSyntax `Lean.Parser.Term.funBinder) where coe s := ⟨s.raw⟩
instance : Coe Ident (TSyntax `Lean.Parser.Command.declId) where coe s := ⟨s.raw⟩
instance : Coe Ident (TSyntax `Lean.binderIdent) where coe s := ⟨mkNode `Lean.binderIdent #[s.raw]⟩
instance : Coe Syntax (TSyntax `rawStx) where coe s := ⟨s⟩

end

/-! ### Data as syntax -/

/-- Values that can be written as syntax of the kind `k`: `$(quote x)`. -/
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  /-- The syntax of a value. -/
  quote : α → TSyntax k

export Quote (quote)

set_option synthInstance.checkSynthOrder false in
instance {α : Type} {k k' : SyntaxNodeKind} [Quote α k] [CoeHTCT (TSyntax k) (TSyntax [k'])] :
    Quote α k' := ⟨fun a ↦ quote (k := k) a⟩

instance : Quote Term := ⟨id⟩
instance : Quote Bool := ⟨fun b ↦ mkCIdent (if b then ``Bool.true else ``Bool.false)⟩
instance : Quote Char charLitKind := ⟨mkCharLit⟩
instance : Quote String strLitKind := ⟨mkStrLit⟩
instance : Quote Nat numLitKind := ⟨mkNatLit⟩

/-- The syntax of a name, from its constructors. -/
def quoteName : Name → Term
  | .anonymous => mkCIdent ``Name.anonymous
  | .str p s => mkCApp ``Name.mkStr #[quoteName p, quote s]
  | .num p n => mkCApp ``Name.mkNum #[quoteName p, quote n]

instance : Quote Name := ⟨quoteName⟩

section
variable {α β : Type} [Quote α] [Quote β]

instance : Quote (α × β) := ⟨fun (a, b) ↦ mkCApp ``Prod.mk #[quote a, quote b]⟩

/-- The syntax of a list, from its constructors. -/
def quoteList : List α → Term
  | [] => mkCIdent ``List.nil
  | a :: as => mkCApp ``List.cons #[quote a, quoteList as]

instance : Quote (List α) := ⟨quoteList⟩
instance : Quote (Array α) := ⟨fun as ↦ mkCApp ``List.toArray #[quoteList as.toList]⟩
instance : Quote (Option α) where
  quote
    | none => mkCIdent ``Option.none
    | some a => mkCApp ``Option.some #[quote a]

end

end Lean
