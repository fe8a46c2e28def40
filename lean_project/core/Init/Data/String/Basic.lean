/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.String.Decode

/-!
# Functions on strings

Each function is specified by what it does to the list of characters.
-/

set_option relaxedAutoImplicit false

namespace String

/-- The bytes of `s`, then those of `t`; written `s ++ t`. -/
@[extern "lean_string_append"]
def append (s : String) (t : @& String) : String where
  toByteArray := s.toByteArray ++ t.toByteArray
  isValidUTF8 := .intro (s.toList ++ t.toList) <| by
    rw [List.utf8Encode_append]
    show _ = (ofList s.toList).toByteArray ++ (ofList t.toList).toByteArray
    rw [ofList_toList, ofList_toList]

instance : Append String := ⟨String.append⟩

theorem ofList_append {l l' : List Char} : ofList (l ++ l') = ofList l ++ ofList l' := by
  have h : (ofList (l ++ l')).toByteArray = (ofList l ++ ofList l').toByteArray :=
    List.utf8Encode_append l l'
  generalize ofList (l ++ l') = s, ofList l ++ ofList l' = t at h
  cases s
  cases t
  cases h
  rfl

@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := by
  rw [← ofList_toList s, ← ofList_toList t, ← ofList_append]
  simp only [toList_ofList]

@[simp] theorem toList_empty : "".toList = [] := rfl

/-- The number of characters. -/
@[extern "lean_string_length"]
def length (s : @& String) : Nat := s.toList.length

@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl

@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length := by
  rw [← length_toList, toList_ofList]

@[simp] theorem length_append {s t : String} : (s ++ t).length = s.length + t.length := by
  simp [← length_toList]

@[simp] theorem length_empty : "".length = 0 := rfl

@[simp] theorem append_empty {s : String} : s ++ "" = s := by ext1; simp

@[simp] theorem empty_append {s : String} : "" ++ s = s := by ext1; simp

theorem append_assoc {s t u : String} : s ++ t ++ u = s ++ (t ++ u) := by ext1; simp

instance : Std.Associative (α := String) (· ++ ·) := ⟨fun _ _ _ ↦ append_assoc⟩

/-- Is it the empty string? -/
def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

/-- The string of one character. -/
@[inline] def singleton (c : Char) : String := ofList [c]

/-- One character more at the end. -/
@[extern "lean_string_push"]
def push (s : String) (c : Char) : String := s ++ singleton c

@[simp] theorem toList_singleton {c : Char} : (singleton c).toList = [c] := toList_ofList _

@[simp] theorem toList_push {s : String} {c : Char} : (s.push c).toList = s.toList ++ [c] := by
  rw [push, toList_append, toList_singleton]

@[simp] theorem length_push {s : String} {c : Char} : (s.push c).length = s.length + 1 := by
  simp [← length_toList]

/-- `n` characters more at the end. -/
def pushn (s : String) (c : Char) (n : Nat) : String := s ++ ofList (List.replicate n c)

/-- All strings of a list, one after the other. -/
@[inline] def join (l : List String) : String := l.foldl (· ++ ·) ""

/-- The strings of a list with `s` between them. -/
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => as.foldl (· ++ s ++ ·) a

/-- The same function on every character. -/
def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)

/-- Fold over the characters from the left. -/
def foldl {α : Type} (f : α → Char → α) (init : α) (s : String) : α := s.toList.foldl f init

/-- Has a character with this property? -/
def anyChar (s : String) (p : Char → Bool) : Bool := s.toList.any p

@[inherit_doc anyChar, implemented_by anyChar]
def any (s : String) (p : Char → Bool) : Bool := s.toList.any p

/-- Have all characters this property? -/
def allChar (s : String) (p : Char → Bool) : Bool := s.toList.all p

@[inherit_doc allChar, implemented_by allChar]
def all (s : String) (p : Char → Bool) : Bool := s.toList.all p

/-- Is it one of the characters? -/
def containsChar (s : String) (c : Char) : Bool := s.anyChar (· == c)

@[inherit_doc containsChar, implemented_by containsChar]
def contains (s : String) (c : Char) : Bool := s.any (· == c)

/-- Small letters. -/
def toLower (s : String) : String := s.map Char.toLower

/-- Capital letters. -/
def toUpper (s : String) : String := s.map Char.toUpper

/-- `true` where the string starts with `p`. -/
def isPrefixOf (p s : String) : Bool := p.toList.isPrefixOf s.toList

/-- `true` where the string starts with `p`. -/
def startsWithString (s p : String) : Bool := p.isPrefixOf s

@[inherit_doc startsWithString, implemented_by startsWithString]
def startsWith (s p : String) : Bool := p.isPrefixOf s

/-- The number written in decimal digits, `none` where there is anything else. -/
def toNat? (s : String) : Option Nat :=
  if s.isEmpty || !s.all Char.isDigit then none
  else some (s.foldl (fun n c ↦ n * 10 + (c.toNat - '0'.toNat)) 0)

/-- Is it a number in decimal digits? -/
def isNat (s : String) : Bool := s.toNat?.isSome

/-- As in Lean source, in quotation marks. -/
@[extern "l_String_quote"]
opaque quote (s : String) : String

instance : LT String := ⟨fun s t ↦ s.toList < t.toList⟩

@[simp] theorem toList_inj' {s t : String} : (s.toList = t.toList) = (s = t) := propext toList_inj

end String

/-- The string of a list of characters. -/
@[inline] def List.asString (l : List Char) : String := String.ofList l

/-- The string of one character. -/
protected def Char.toString (c : Char) : String := String.singleton c

/-- As in Lean source, in quotation marks. -/
@[extern "l_Char_quote"]
opaque Char.quote (c : Char) : String
