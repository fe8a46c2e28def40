/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Lawful

/-!
# The identity monad

`Id.run do …` is how a pure function is written with `let mut`, `for` and `return`.
-/

set_option relaxedAutoImplicit false

universe u
variable {α β : Type u}

/-- The monad of computations without effects. -/
def Id (type : Sort u) : Sort u := type

namespace Id

/-- The value of a pure computation. -/
@[always_inline, inline] protected def run (x : Id α) : α := x

@[always_inline] instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x

instance : LawfulMonad Id := LawfulMonad.mk' Id (fun _ ↦ rfl) (fun _ _ ↦ rfl) (fun _ _ _ ↦ rfl)

instance [Inhabited α] : Inhabited (Id α) := inferInstanceAs (Inhabited α)

instance {P} [OfNat α P] : OfNat (Id α) P := inferInstanceAs (OfNat α P)

@[simp] theorem run_pure (a : α) : Id.run (pure a) = a := rfl

@[simp] theorem run_bind (x : Id α) (f : α → Id β) : (x >>= f).run = (f x.run).run := rfl

@[simp] theorem run_map (f : α → β) (x : Id α) : (f <$> x).run = f x.run := rfl

@[simp] theorem pure_run (x : Id α) : pure x.run = x := rfl

theorem pure_eq (a : α) : (pure a : Id α) = a := rfl

theorem ext {x y : Id α} (h : x.run = y.run) : x = y := h

/-- There is no failure: the finalizer simply runs after the action. -/
instance «finally» : MonadFinally Id where
  tryFinally' x f := (x, f (some x))

end Id
