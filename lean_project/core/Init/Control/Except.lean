/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Id
import Init.Data.Option.Instances

/-!
# Failure: `Option`, `Except`, and their transformers
-/

set_option relaxedAutoImplicit false

universe u v w
variable {α β ε ε' : Type u}

/-! ### `Option` -/

namespace Option

instance instAlternative : Alternative Option where
  failure := none
  orElse := Option.orElse

instance : LawfulMonad Option := LawfulMonad.mk' Option
  (fun x ↦ by cases x <;> rfl) (fun _ _ ↦ rfl) (fun x _ _ ↦ by cases x <;> rfl)

instance : MonadExceptOf Unit Option where
  throw _ := none
  tryCatch x handler := match x with
    | some a => some a
    | none => handler ()

end Option

/-! ### `Except` -/

namespace Except

@[always_inline, inline] protected def pure (a : α) : Except ε α := .ok a

/-- Apply a function to the result. -/
@[always_inline, inline] protected def map (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)

@[always_inline, inline] protected def bind (x : Except ε α) (f : α → Except ε β) : Except ε β :=
  match x with
  | .error e => .error e
  | .ok a => f a

@[always_inline] instance : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map

@[simp] theorem map_id : Except.map (ε := ε) (id : α → α) = id := by
  funext x
  cases x <;> rfl

/-- Apply a function to the error. -/
@[always_inline, inline] protected def mapError (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a

/-- The result, without the error. -/
@[always_inline, inline] protected def toOption : Except ε α → Option α
  | .error _ => none
  | .ok a => some a

/-- Whether there is a result. -/
@[always_inline, inline] protected def toBool : Except ε α → Bool
  | .error _ => false
  | .ok _ => true

/-- Whether there is a result. -/
abbrev isOk : Except ε α → Bool := Except.toBool

@[always_inline, inline]
protected def tryCatch (x : Except ε α) (handle : ε → Except ε α) : Except ε α :=
  match x with
  | .ok a => .ok a
  | .error e => handle e

/-- The first result of two. -/
def orElseLazy (x : Except ε α) (y : Unit → Except ε α) : Except ε α :=
  match x with
  | .ok a => .ok a
  | .error _ => y ()

instance : MonadExceptOf ε (Except ε) where
  throw := .error
  tryCatch := Except.tryCatch

instance : LawfulMonad (Except ε) := LawfulMonad.mk' (Except ε)
  (fun x ↦ by cases x <;> rfl) (fun _ _ ↦ rfl) (fun x _ _ ↦ by cases x <;> rfl)
  (bind_pure_comp := fun _ x ↦ by cases x <;> rfl)

end Except

/-! ### `ExceptT` -/

/-- Computations of `m` that may fail with an error of type `ε`. -/
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)

namespace ExceptT

/-- A computation whose result says whether it failed. -/
@[always_inline, inline] def mk {ε : Type u} {m : Type u → Type v} {α : Type u}
    (x : m (Except ε α)) : ExceptT ε m α := x

/-- Run, with the failure as a value. -/
@[always_inline, inline] def run {ε : Type u} {m : Type u → Type v} {α : Type u}
    (x : ExceptT ε m α) : m (Except ε α) := x

variable {m : Type u → Type v} [Monad m]

@[always_inline, inline] protected def pure (a : α) : ExceptT ε m α := mk (pure (.ok a))

/-- Go on with `f` where there is a result. -/
@[always_inline, inline] protected def bindCont (f : α → ExceptT ε m β) :
    Except ε α → m (Except ε β)
  | .ok a => f a
  | .error e => pure (.error e)

@[always_inline, inline]
protected def bind (x : ExceptT ε m α) (f : α → ExceptT ε m β) : ExceptT ε m β :=
  mk (x.run >>= ExceptT.bindCont f)

@[always_inline, inline]
protected def map (f : α → β) (x : ExceptT ε m α) : ExceptT ε m β :=
  mk (x.run >>= fun a ↦ pure (a.map f))

/-- A computation of `m`, which does not fail. -/
@[always_inline, inline] protected def lift (x : m α) : ExceptT ε m α := mk (.ok <$> x)

@[always_inline] instance : MonadLift (Except ε) (ExceptT ε m) := ⟨fun e ↦ mk (pure e)⟩

instance : MonadLift m (ExceptT ε m) := ⟨ExceptT.lift⟩

@[always_inline, inline]
protected def tryCatch (x : ExceptT ε m α) (handle : ε → ExceptT ε m α) : ExceptT ε m α :=
  mk (x.run >>= fun
    | .ok a => pure (.ok a)
    | .error e => handle e)

instance : MonadFunctor m (ExceptT ε m) := ⟨fun f x ↦ f x⟩

@[always_inline] instance : Monad (ExceptT ε m) where
  pure := ExceptT.pure
  bind := ExceptT.bind
  map := ExceptT.map

instance : MonadExceptOf ε (ExceptT ε m) where
  throw e := mk (pure (.error e))
  tryCatch := ExceptT.tryCatch

/-- Change the type of errors. -/
@[always_inline, inline] protected def adapt (f : ε → ε') (x : ExceptT ε m α) : ExceptT ε' m α :=
  mk (Except.mapError f <$> x.run)

@[simp] theorem run_pure (a : α) : (pure a : ExceptT ε m α).run = pure (.ok a) := rfl
@[simp] theorem run_throw (e : ε) : (throw e : ExceptT ε m α).run = pure (.error e) := rfl
@[simp] theorem run_lift (x : m α) : (ExceptT.lift x : ExceptT ε m α).run = .ok <$> x := rfl

omit [Monad m] in
@[ext] theorem ext {x y : ExceptT ε m α} (h : x.run = y.run) : x = y := h

/-- The finalizer runs in either case; its own error wins over that of the action. -/
instance «finally» [MonadFinally m] : MonadFinally (ExceptT ε m) where
  tryFinally' x f := ExceptT.mk do
    let (a, b) ← tryFinally' (ExceptT.run x) fun
      | some (.ok a) => ExceptT.run (f (some a))
      | _ => ExceptT.run (f none)
    pure (match b, a with
      | .error e, _ => .error e
      | .ok _, .error e => .error e
      | .ok b, .ok a => .ok (a, b))

end ExceptT

/-- Let an error pass as an exception of `m`. -/
@[always_inline, inline] def liftExcept {m : Type u → Type v} [MonadExceptOf ε m] [Pure m]
    (x : Except ε α) : m α :=
  match x with
  | .ok a => pure a
  | .error e => throw e

instance (ε : Type u) (m : Type u → Type v) [MonadExceptOf ε m] (ε₂ : Type u) [Monad m] :
    MonadExceptOf ε (ExceptT ε₂ m) where
  throw e := ExceptT.mk (throwThe ε e)
  tryCatch x handle := ExceptT.mk (tryCatchThe ε x.run fun e ↦ (handle e).run)

/-! ### `OptionT` -/

/-- Computations of `m` that may fail. -/
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)

namespace OptionT

/-- A computation whose result says whether it failed. -/
@[always_inline, inline] protected def mk {m : Type u → Type v} {α : Type u} (x : m (Option α)) :
    OptionT m α := x

/-- Run, with the failure as a value. -/
@[always_inline, inline] def run {m : Type u → Type v} {α : Type u} (x : OptionT m α) :
    m (Option α) := x

variable {m : Type u → Type v} [Monad m]

@[always_inline, inline] protected def pure (a : α) : OptionT m α := OptionT.mk (pure (some a))

@[always_inline, inline]
protected def bind (x : OptionT m α) (f : α → OptionT m β) : OptionT m β :=
  OptionT.mk (x.run >>= fun
    | some a => (f a).run
    | none => pure none)

@[always_inline] instance : Monad (OptionT m) where
  pure := OptionT.pure
  bind := OptionT.bind

@[always_inline, inline] protected def fail : OptionT m α := OptionT.mk (pure none)

@[always_inline, inline]
protected def orElse (x : OptionT m α) (y : Unit → OptionT m α) : OptionT m α :=
  OptionT.mk (x.run >>= fun
    | some a => pure (some a)
    | none => (y ()).run)

@[always_inline] instance : Alternative (OptionT m) where
  failure := OptionT.fail
  orElse := OptionT.orElse

/-- A computation of `m`, which does not fail. -/
@[always_inline, inline] protected def lift (x : m α) : OptionT m α := OptionT.mk (some <$> x)

instance : MonadLift m (OptionT m) := ⟨OptionT.lift⟩

instance : MonadFunctor m (OptionT m) := ⟨fun f x ↦ f x⟩

@[always_inline, inline]
protected def tryCatch (x : OptionT m α) (handle : PUnit → OptionT m α) : OptionT m α :=
  OptionT.orElse x fun _ ↦ handle ⟨⟩

instance : MonadExceptOf PUnit (OptionT m) where
  throw _ := OptionT.fail
  tryCatch := OptionT.tryCatch

omit [Monad m] in
@[ext] theorem ext {x y : OptionT m α} (h : x.run = y.run) : x = y := h

end OptionT
