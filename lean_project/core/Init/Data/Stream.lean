/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Loop

/-!
# Streams

`for x in xs, y in ys` visits `xs` and takes the values of `y` from the stream of `ys`, until one
of them ends.
-/

universe u v w
variable {α : Type u} {β : Type v}

namespace Std

/-- Collections that can be read as a stream. -/
class ToStream (collection : Type u) (stream : outParam (Type v)) : Type (max u v) where
  /-- The stream of the elements. -/
  toStream : collection → stream

/-- Values that are taken one after the other. -/
class Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  /-- The next value and the rest, unless the stream ends here. -/
  next? : stream → Option (value × stream)

export ToStream (toStream)
export Stream (next?)

instance : ToStream (List α) (List α) := ⟨id⟩

instance : Stream (List α) α where
  next?
    | [] => none
    | a :: as => some (a, as)

instance : ToStream (Array α) (List α) := ⟨Array.toList⟩

instance : ToStream Legacy.Range Legacy.Range := ⟨id⟩

instance : Stream Legacy.Range Nat where
  next? r := if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none

instance {γ : Type w} {δ : Type w} [Stream α γ] [Stream β δ] : Stream (α × β) (γ × δ) where
  next? s := match next? s.1 with
    | none => none
    | some (a, s₁) => match next? s.2 with
      | none => none
      | some (b, s₂) => some ((a, b), (s₁, s₂))

end Std
