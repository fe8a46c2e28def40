/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Control

/-!
# Lists: names of earlier versions

Models and benchmarks know the library of several years. These are the functions that official Lean
renamed or dropped, with the meaning they had; using one gives a deprecation warning that names the
successor.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-- The element at position `i`, if any; now written `xs[i]?`. -/
@[deprecated "Use `xs[i]?` instead." (since := "2025-02-12")]
def get? (as : List α) (i : Nat) : Option α := as[i]?

/-- The element at position `i`, or the default one; now written `xs[i]!`. -/
@[deprecated "Use `xs[i]!` instead." (since := "2025-02-12")]
def get! [Inhabited α] (as : List α) (i : Nat) : α := as[i]!

/-- Concatenate the lists; now called `flatten`. -/
@[deprecated flatten (since := "2024-10-14")]
noncomputable abbrev join : List (List α) → List α := flatten

/-- Map and concatenate; now called `flatMap`, with the function first. -/
@[deprecated flatMap +typeChanged (since := "2024-10-16")]
protected noncomputable abbrev bind (l : List α) (f : α → List β) : List β := flatMap f l

/-- The least element; now called `min?`. -/
@[deprecated min? (since := "2024-09-29")]
abbrev minimum? [Min α] : List α → Option α := min?

/-- The greatest element; now called `max?`. -/
@[deprecated max? (since := "2024-09-29")]
abbrev maximum? [Max α] : List α → Option α := max?

/-- Pair every element with its position, from `n` on; now `zipIdx`, with the position second. -/
@[deprecated "Use `zipIdx` instead; note the change of order." (since := "2025-01-21")]
def enumFrom : Nat → List α → List (Nat × α)
  | _, [] => []
  | n, a :: as => (n, a) :: enumFrom (n + 1) as

set_option linter.deprecated false in
/-- Pair every element with its position; now `zipIdx`, with the position second. -/
@[deprecated "Use `zipIdx` instead; note the change of order." (since := "2025-01-21")]
def enum : List α → List (Nat × α) := enumFrom 0

/-- Cut where `R` fails between neighbours; now called `splitBy`. -/
@[deprecated splitBy (since := "2024-10-30")]
abbrev groupBy (R : α → α → Bool) : List α → List (List α) := splitBy R

end List

/-- Now `Std.Antisymm`. -/
@[deprecated Std.Antisymm (since := "2025-01-01")]
abbrev Antisymm {α : Sort u} (r : α → α → Prop) : Prop := Std.Antisymm r
