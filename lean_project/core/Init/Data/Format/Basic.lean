/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.String.Basic

/-!
# Formatted text

A `Format` is a text that does not yet know where its lines break. The printer is compiled into
Lean; the shape of the type is therefore fixed.
-/

set_option relaxedAutoImplicit false

universe u

namespace Std

/-- How a group turns its `line`s into spaces: all of them or none, or as many as fit. -/
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
  deriving Inhabited, BEq

open Format

/-- Text with places where it may be broken. -/
inductive Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group (f : Format) (behavior : FlattenBehavior := .allOrNone) : Format
  | tag : Nat → Format → Format
  deriving Inhabited

namespace Format

instance : Append Format := ⟨Format.append⟩
instance : Coe String Format := ⟨text⟩

/-- A group in which as many items go on a line as fit. -/
def fill (f : Format) : Format := group f (behavior := .fill)

/-- Concatenate. -/
def join (xs : List Format) : Format := xs.foldl (· ++ ·) nil

/-- Is it the empty text? (Not: does it print as nothing.) -/
def isNil : Format → Bool
  | nil => true
  | _ => false

/-- `l`, `x` and `r`, with the lines of `x` indented by the length of `l`. -/
@[inline] def bracket (l : String) (x : Format) (r : String) : Format :=
  group (nest (Int.ofNat l.utf8ByteSize) (text l ++ x ++ text r))

/-- In parentheses. -/
@[inline] def paren (x : Format) : Format := bracket "(" x ")"

/-- In square brackets. -/
@[inline] def sbracket (x : Format) : Format := bracket "[" x "]"

/-- Like `bracket`, with as many items on a line as fit. -/
@[inline] def bracketFill (l : String) (x : Format) (r : String) : Format :=
  fill (nest (Int.ofNat l.utf8ByteSize) (text l ++ x ++ text r))

/-- The width of a step of indentation. -/
def defIndent := 2

/-- The width of a line. -/
def defWidth := 120

/-- Indent by a number of steps or columns. -/
def nestD (f : Format) : Format := nest (Int.ofNat defIndent) f

/-- On a new line, indented. -/
def indentD (f : Format) : Format := nestD (line ++ f)

/-- The text with its lines broken to fit `width`. -/
@[extern "lean_format_pretty"]
opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0)
    (column : Nat := 0) : String

end Format

/-- Types whose values have a format. -/
class ToFormat (α : Type u) where
  format : α → Format

export ToFormat (format)

instance : ToFormat Format := ⟨id⟩
instance : ToFormat String := ⟨Format.text⟩

/-- Put `sep` between the items. -/
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (· ++ sep ++ format ·) (format a)

/-- Put `pre` before each item. -/
def Format.prefixJoin {α : Type u} [ToFormat α] (pre : Format) : List α → Format
  | [] => nil
  | a :: as => as.foldl (· ++ pre ++ format ·) (pre ++ format a)

/-- Put `suffix` after each item. -/
def Format.joinSuffix {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: as, suffix => as.foldl (· ++ format · ++ suffix) (format a ++ suffix)

end Std

export Std (Format ToFormat Format.nest Format.nil Format.joinSep Format.line Format.sbracket
  Format.bracket Format.group Format.tag Format.pretty Format.fill Format.paren Format.join)
