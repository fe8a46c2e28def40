/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Monads

/-!
# How the printer handles what a parser reads

The types of formatters and parenthesizers, which a notation needs for each parser that it names.
-/

namespace Lean.PrettyPrinter

/-- Sets a syntax tree as text. -/
abbrev Formatter := ReaderT Formatter.Context (StateInRef Formatter.State CoreM) Unit

/-- Puts parentheses into a syntax tree where they are needed. -/
abbrev Parenthesizer := ReaderT Parenthesizer.Context (StateInRef Parenthesizer.State CoreM) Unit

end Lean.PrettyPrinter
