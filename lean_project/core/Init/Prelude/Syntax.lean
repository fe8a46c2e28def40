/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Name

/-!
# Concrete syntax trees and parser descriptions

`Syntax`, `TSyntax` and `ParserDescr` are shared with the compiled parser and elaborator; their
constructors are its data layout. The accessors are bound to the runtime's own code.
-/

universe u v w

set_option relaxedAutoImplicit false

open HAdd (hAdd)

namespace Lean

/-- Where a piece of syntax comes from. -/
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw)
    (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical := false)
  | protected none

instance : Inhabited SourceInfo := Inhabited.mk SourceInfo.none
abbrev SyntaxNodeKind := Name
inductive Syntax.Preresolved where
  | namespace (ns : Name)
  | decl (n : Name) (fields : List String)

/-- Concrete syntax trees. -/
inductive Syntax where
  | missing : Syntax
  | node   (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  | atom   (info : SourceInfo) (val : String) : Syntax
  | ident  (info : SourceInfo) (rawVal : Substring.Raw) (val : Name)
    (preresolved : List Syntax.Preresolved) : Syntax
namespace Syntax

def node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  node info kind (Array.mkArray1 a₁)

def node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  node info kind (Array.mkArray2 a₁ a₂)

def node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  node info kind (Array.mkArray3 a₁ a₂ a₃)

def node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)

def node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)

def node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)

def node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax :=
  node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)

def node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)
end Syntax

@[implicit_reducible] def SyntaxNodeKinds := List SyntaxNodeKind

/-- Syntax trees of one of the kinds `ks`. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax

variable {ks : SyntaxNodeKinds}

instance : Inhabited Syntax where
  default := Syntax.missing

instance : Inhabited (TSyntax ks) where
  default := TSyntax.mk default

abbrev choiceKind : SyntaxNodeKind := `choice
abbrev nullKind : SyntaxNodeKind := `null
abbrev groupKind : SyntaxNodeKind := `group
abbrev identKind : SyntaxNodeKind := `ident
abbrev strLitKind : SyntaxNodeKind := `str
abbrev charLitKind : SyntaxNodeKind := `char
abbrev numLitKind : SyntaxNodeKind := `num
abbrev hexnumKind : SyntaxNodeKind := `hexnum
abbrev scientificLitKind : SyntaxNodeKind := `scientific
abbrev nameLitKind : SyntaxNodeKind := `name
abbrev fieldIdxKind : SyntaxNodeKind := `fieldIdx
abbrev hygieneInfoKind : SyntaxNodeKind := `hygieneInfo
abbrev interpolatedStrLitKind : SyntaxNodeKind := `interpolatedStrLitKind
abbrev interpolatedStrKind : SyntaxNodeKind := `interpolatedStrKind
@[inline] def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) :=
  TSyntax.mk (Syntax.node SourceInfo.none k args)

@[inline] def mkNullNode (args : Array Syntax := Array.empty) : Syntax := (mkNode nullKind args).raw

structure Syntax.SepArray (sep : String) where
  elemsAndSeps : Array Syntax

structure Syntax.TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)
unsafe def TSyntaxArray.rawImpl : TSyntaxArray ks → Array Syntax := unsafeCast
@[implemented_by TSyntaxArray.rawImpl]
opaque TSyntaxArray.raw (as : TSyntaxArray ks) : Array Syntax := Array.empty
unsafe def TSyntaxArray.mkImpl : Array Syntax → TSyntaxArray ks := unsafeCast
@[implemented_by TSyntaxArray.mkImpl]
opaque TSyntaxArray.mk (as : Array Syntax) : TSyntaxArray ks := Array.empty

/-- Parsers as data, interpreted by the runtime. -/
inductive ParserDescr where
  | const  (name : Name)
  | unary  (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  | sepBy  (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

instance : Inhabited ParserDescr where
  default := ParserDescr.symbol ""

abbrev TrailingParserDescr := ParserDescr
abbrev MacroScope := Nat
def reservedMacroScope := 0
def firstFrontendMacroScope := hAdd reservedMacroScope 1

/-! Syntax accessors: bound to the runtime's own compiled code. -/
@[extern "l_Lean_SourceInfo_fromRef"]
opaque SourceInfo.fromRef (ref : @& Syntax) (canonical : Bool := false) : SourceInfo
@[extern "l_Lean_replaceRef"] opaque replaceRef (ref : @& Syntax) (oldRef : @& Syntax) : Syntax

instance {α : Type u} : Inhabited (Array α) where
  default := Array.empty
namespace Syntax

@[extern "l_Lean_Syntax_getKind"] opaque getKind (stx : Syntax) : SyntaxNodeKind
@[extern "l_Lean_Syntax_setKind"] opaque setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax
@[extern "l_Lean_Syntax_isOfKind"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "l_Lean_Syntax_getArg"] opaque getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "l_Lean_Syntax_getArgs"] opaque getArgs (stx : Syntax) : Array Syntax
@[extern "l_Lean_Syntax_getNumArgs"] opaque getNumArgs (stx : Syntax) : Nat
@[extern "l_Lean_Syntax_getOptional_x3f"] opaque getOptional? (stx : Syntax) : Option Syntax
@[extern "l_Lean_Syntax_isMissing"] opaque isMissing (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_isNodeOf"]
opaque isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool
@[extern "l_Lean_Syntax_isIdent"] opaque isIdent (stx : Syntax) : Bool
@[extern "l_Lean_Syntax_getId"] opaque getId (stx : Syntax) : Name
@[extern "l_Lean_Syntax_getHeadInfo"] opaque getHeadInfo (stx : Syntax) : SourceInfo
@[extern "l_Lean_Syntax_getPos_x3f"]
opaque getPos? (stx : Syntax) (canonicalOnly : Bool := false) : Option String.Pos.Raw
@[extern "l_Lean_Syntax_getTailPos_x3f"]
opaque getTailPos? (stx : Syntax) (canonicalOnly : Bool := false) : Option String.Pos.Raw
@[extern "l_Lean_Syntax_matchesNull"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "l_Lean_Syntax_matchesIdent"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool
@[extern "l_Lean_Syntax_matchesLit"]
opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool
end Syntax
def mkAtom (val : String) : Syntax := Syntax.atom SourceInfo.none val
def mkAtomFrom (src : Syntax) (val : String) (canonical : Bool := false) : Syntax :=
  Syntax.atom (SourceInfo.fromRef src canonical) val

end Lean
