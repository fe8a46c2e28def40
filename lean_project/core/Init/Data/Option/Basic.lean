/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Trust

/-!
# Options: the functions used before their library

`do` notation in `Option` and the normal forms of `ac_rfl` need these early.
-/

universe u v

set_option relaxedAutoImplicit false

namespace Option
variable {α : Type u} {β : Type v}

/-- Continue with the value, if there is one. -/
@[inline] protected def bind : Option α → (α → Option β) → Option β
  | some a, f => f a
  | none, _ => none

/-- Does `p` hold for the value, if there is one? -/
@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

/-- Is there a value? -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

/-- Is there no value? -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

/-- Combine two values, or take the one that is there. -/
def merge (fn : α → α → α) : Option α → Option α → Option α
  | some x, some y => some (fn x y)
  | some x, none => some x
  | none, o => o

/-- The value of an option that has one. -/
@[inline] def get {α : Type u} : (o : Option α) → isSome o → α
  | some x, _ => x

@[simp] theorem map_none (f : α → β) : Option.map f none = none := rfl
@[simp] theorem map_some (a : α) (f : α → β) : Option.map f (some a) = some (f a) := rfl
@[simp] theorem getD_none (a : α) : none.getD a = a := rfl
@[simp] theorem getD_some (a b : α) : (some a).getD b = a := rfl
@[simp] theorem isSome_some (a : α) : isSome (some a) = true := rfl
@[simp] theorem isSome_none : isSome (none : Option α) = false := rfl
@[simp] theorem bind_some (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl

theorem some_ne_none (a : α) : some a ≠ none := nofun

instance : Monad Option where
  pure := some
  bind := Option.bind

instance : OrElse (Option α) where
  orElse
    | some a, _ => some a
    | none, b => b ()

end Option
