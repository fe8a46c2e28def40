/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.GetElem

/-!
# Lists: the functions on elements and positions

Definitions only; what they satisfy is in the sibling rooms. Each function recurses on the list it
reads, so that its equations hold by `rfl` and `simp [f]` finds them. `length`, `get`, `set`,
`foldl`, `concat`, `append`, `flatten`, `map` and `flatMap` stand in the prelude already, where the
frontend needs them.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

instance : Append (List α) := ⟨List.append⟩
instance : EmptyCollection (List α) := ⟨List.nil⟩

namespace List

/-! ### Emptiness, both ends -/

/-- Is the list empty? -/
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false

/-- The first element of a nonempty list. -/
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

/-- The first element, if any. -/
def head? : List α → Option α
  | [] => none
  | a :: _ => some a

/-- The first element, or `fallback`. -/
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a

/-- The first element, or the default one. -/
def head! [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a

/-- All but the first element. -/
def tail : List α → List α
  | [] => []
  | _ :: as => as

/-- All but the first element, if there is a first one. -/
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

/-- All but the first element, or `fallback` for the empty list. -/
def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: as => as

/-- All but the first element; empty for the empty list. -/
def tail! : List α → List α
  | [] => default
  | _ :: as => as

/-- The last element of a nonempty list. -/
def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h ↦ nomatch h)

/-- The last element, if any. -/
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h ↦ nomatch h))

/-- The last element, or `fallback`. -/
def getLastD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: as, _ => getLast (a :: as) (fun h ↦ nomatch h)

/-- The last element, or the default one. -/
def getLast! [Inhabited α] : List α → α
  | [] => default
  | a :: as => getLast (a :: as) (fun h ↦ nomatch h)

/-- All but the last element. -/
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: b :: as => a :: dropLast (b :: as)

/-! ### Reading and writing by position -/

/-- The partial lookup that `xs[i]?` means. -/
def get?Internal : (as : List α) → (i : Nat) → Option α
  | [], _ => none
  | a :: _, 0 => some a
  | _ :: as, i + 1 => get?Internal as i

/-- The lookup with a default element that `xs[i]!` means. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | [], _ => default
  | a :: _, 0 => a
  | _ :: as, i + 1 => get!Internal as i

instance : GetElem (List α) Nat α fun as i ↦ i < as.length where
  getElem as i h := as.get ⟨i, h⟩

instance : GetElem? (List α) Nat α fun as i ↦ i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

/-- The element at position `i`, or `fallback`. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback

/-- Replace the tail that begins at position `i` by what `f` makes of it. -/
def modifyTailIdx : (l : List α) → (i : Nat) → (f : List α → List α) → List α
  | l, 0, f => f l
  | [], _ + 1, _ => []
  | a :: l, i + 1, f => a :: modifyTailIdx l i f

/-- Apply `f` to the first element, if any. -/
def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as

/-- Apply `f` to the element at position `i`, if any. -/
def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)

/-- Insert `a` so that it gets position `i`; beyond the end nothing is inserted. -/
def insertIdx (xs : List α) (i : Nat) (a : α) : List α := xs.modifyTailIdx i (cons a)

/-- Remove the element at position `i`, if any. -/
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, i + 1 => a :: eraseIdx as i

/-- The first `n` elements. -/
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as

/-- All but the first `n` elements. -/
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as

/-- The elements from `start` (inclusive) to `stop` (exclusive). -/
abbrev extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α :=
  (l.drop start).take (stop - start)

/-! ### Reversal -/

/-- `reverseAux as bs` puts the elements of `as`, last one first, in front of `bs`. -/
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)

/-- The elements in the opposite order. -/
def reverse (as : List α) : List α := reverseAux as []

/-- `(l.take n, l.drop n)`, in one pass. -/
def splitAt (n : Nat) (l : List α) : List α × List α := go l n []
where
  /-- Walk on, keeping the visited elements in reverse. -/
  go : List α → Nat → List α → List α × List α
    | [], _, _ => (l, [])
    | a :: as, i + 1, acc => go as i (a :: acc)
    | as, 0, acc => (acc.reverse, as)

/-- Move the first `i` elements to the end (`i` modulo the length). -/
def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  if xs.length ≤ 1 then xs else xs.drop (i % xs.length) ++ xs.take (i % xs.length)

/-- Move the last `i` elements to the front (`i` modulo the length). -/
def rotateRight (xs : List α) (i : Nat := 1) : List α :=
  if xs.length ≤ 1 then xs
  else xs.drop (xs.length - i % xs.length) ++ xs.take (xs.length - i % xs.length)

end List
