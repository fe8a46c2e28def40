/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Operators on functors and monads

The named functions behind `<&>`, `=<<`, `>=>`, `<||>` and `<&&>`, the class `Alternative` of
computations that can fail, and the class that gives back a monad's effects (`MonadControl`).
-/

set_option relaxedAutoImplicit false

universe u v w u₁ u₂ u₃

variable {α β γ : Type u}

/-- `x <&> f`: `f <$> x` with the value first. -/
@[reducible] def Functor.mapRev {f : Type u → Type v} [Functor f] : f α → (α → β) → f β :=
  fun x g ↦ g <$> x

/-- Run `x` for its effects only. -/
@[always_inline, inline]
def Functor.discard {f : Type u → Type v} [Functor f] (x : f α) : f PUnit :=
  Functor.mapConst PUnit.unit x

/-- `f =<< x`: `x >>= f` with the function first. -/
@[always_inline, inline]
def Bind.bindLeft {m : Type u → Type v} [Bind m] (f : α → m β) (x : m α) : m β := x >>= f

/-- `f >=> g`: first `f`, then `g`. -/
@[always_inline, inline]
def Bind.kleisliRight {α : Type w} {m : Type u → Type v} [Bind m] (f : α → m β) (g : β → m γ)
    (a : α) : m γ :=
  f a >>= g

/-- `g <=< f`: first `f`, then `g`. -/
@[always_inline, inline]
def Bind.kleisliLeft {α : Type w} {m : Type u → Type v} [Bind m] (g : β → m γ) (f : α → m β)
    (a : α) : m γ :=
  f a >>= g

/-! ### Failure -/

/-- Applicative functors with a computation that fails and a choice of the first that does not. -/
class Alternative (f : Type u → Type v) extends Applicative f where
  /-- The computation that fails. -/
  failure : {α : Type u} → f α
  /-- The first computation, or the second one if that fails; written `x <|> y`. -/
  orElse : {α : Type u} → f α → (Unit → f α) → f α

export Alternative (failure)

instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) := ⟨Alternative.orElse⟩

/-- Fail unless `p` holds. -/
@[always_inline, inline]
def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure

/-- `some` of the result, or `none` where `x` fails. -/
@[always_inline, inline]
def optional {f : Type u → Type v} [Alternative f] (x : f α) : f (Option α) :=
  some <$> x <|> pure none

/-! ### Conditions with effects -/

/-- Types whose values count as a Boolean. -/
class ToBool (α : Type u) where
  toBool : α → Bool

export ToBool (toBool)

instance : ToBool Bool := ⟨id⟩

/-- `t` where `b` counts as true, else `f`. -/
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  match toBool b with
  | true => t
  | false => f

/-- `x <||> y`: `y` is run only where `x` gives false. -/
@[macro_inline] def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β :=
  x >>= fun b ↦ bool y (pure b) b

/-- `x <&&> y`: `y` is run only where `x` gives true. -/
@[macro_inline] def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) :
    m β :=
  x >>= fun b ↦ bool (pure b) y b

/-- The negation of a computed Boolean. -/
@[macro_inline] def notM {m : Type → Type v} [Functor m] (x : m Bool) : m Bool := not <$> x

/-! ### Running a transformed monad inside the monad it transforms -/

/-- `n` keeps what it adds to `m` in values of type `stM α`. -/
class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  /-- A result together with what `n` adds. -/
  stM : Type u → Type u
  /-- Run in `m`, given a way to run computations of `n` there. -/
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  /-- Back into `n`. -/
  restoreM : {α : Type u} → m (stM α) → n α

/-- The reflexive-transitive closure of `MonadControl`. -/
class MonadControlT (m : Type u → Type v) (n : Type u → Type w) where
  /-- A result together with what `n` adds. -/
  stM : Type u → Type u
  /-- Run in `m`, given a way to run computations of `n` there. -/
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  /-- Back into `n`. -/
  restoreM {α : Type u} : stM α → n α

export MonadControlT (stM liftWith restoreM)

instance (m : Type u → Type v) [Pure m] : MonadControlT m m where
  stM α := α
  liftWith f := f fun x ↦ x
  restoreM x := pure x

/-- Monads that can run an action at the end, whatever happens. -/
class MonadFinally (m : Type u → Type v) where
  /-- Run `x`, then `f` with its result if there is one. -/
  tryFinally' {α' β' : Type u} (x : m α') (f : Option α' → m β') : m (α' × β')

export MonadFinally (tryFinally')

/-- Run `x`, then `finalizer`, whether `x` fails or not. -/
@[always_inline, inline]
def tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m] [Functor m] (x : m α)
    (finalizer : m β) : m α :=
  Prod.fst <$> tryFinally' x fun _ ↦ finalizer

/-- Collections whose elements can be visited for the effects alone; `forM xs f`. -/
class ForM (m : Type u → Type v) (γ : Type w) (α : outParam (Type u₁)) where
  forM (coll : γ) (f : α → m PUnit) : m PUnit

export ForM (forM)
