/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Except

/-!
# States and readers: `StateT`, `StateM`, `ReaderM`
-/

set_option relaxedAutoImplicit false

universe u v w
variable {α β ε σ ρ : Type u}

/-- Computations of `m` that also change a state of type `σ`. -/
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)

/-- Pure computations with a state. -/
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α

instance [Subsingleton σ] [Subsingleton α] : Subsingleton (StateM σ α) where
  allEq f g := funext fun s ↦ Subsingleton.elim (α := α × σ) (f s) (g s)

namespace StateT

/-- A computation given by what it does to each state. -/
@[always_inline, inline] def mk {σ : Type u} {m : Type u → Type v} {α : Type u}
    (x : σ → m (α × σ)) :
    StateT σ m α := x

/-- Run from a state; the result and the last state. -/
@[always_inline, inline] def run {σ : Type u} {m : Type u → Type v} {α : Type u}
    (x : StateT σ m α) (s : σ) : m (α × σ) := x s

/-- Run from a state; the result alone. -/
@[always_inline, inline] def run' {σ : Type u} {m : Type u → Type v} [Functor m] {α : Type u}
    (x : StateT σ m α) (s : σ) : m α := Prod.fst <$> x s

variable {m : Type u → Type v} [Monad m]

@[always_inline, inline] protected def pure (a : α) : StateT σ m α := fun s ↦ pure (a, s)

@[always_inline, inline]
protected def bind (x : StateT σ m α) (f : α → StateT σ m β) : StateT σ m β := fun s ↦ do
  let (a, s) ← x s
  f a s

@[always_inline, inline]
protected def map (f : α → β) (x : StateT σ m α) : StateT σ m β := fun s ↦ do
  let (a, s) ← x s
  pure (f a, s)

@[always_inline] instance : Monad (StateT σ m) where
  pure := StateT.pure
  bind := StateT.bind
  map := StateT.map

@[always_inline, inline]
protected def orElse [Alternative m] (x : StateT σ m α) (y : Unit → StateT σ m α) : StateT σ m α :=
  fun s ↦ x s <|> y () s

@[always_inline, inline] protected def failure [Alternative m] : StateT σ m α := fun _ ↦ failure

instance [Alternative m] : Alternative (StateT σ m) where
  failure := StateT.failure
  orElse := StateT.orElse

@[always_inline, inline] protected def get : StateT σ m σ := fun s ↦ pure (s, s)

@[always_inline, inline] protected def set : σ → StateT σ m PUnit := fun s _ ↦ pure (⟨⟩, s)

@[always_inline, inline] protected def modifyGet (f : σ → α × σ) : StateT σ m α :=
  fun s ↦ pure (f s)

/-- A computation of `m`, which leaves the state alone. -/
@[always_inline, inline] protected def lift (x : m α) : StateT σ m α := fun s ↦ do
  let a ← x
  pure (a, s)

instance : MonadLift m (StateT σ m) := ⟨StateT.lift⟩

@[always_inline] instance (σ : Type u) (m : Type u → Type v) : MonadFunctor m (StateT σ m) :=
  ⟨fun f x s ↦ f (x s)⟩

@[always_inline] instance (ε : Type u) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw := StateT.lift ∘ throwThe ε
  tryCatch x handle s := tryCatchThe ε (x s) fun e ↦ handle e s

instance : MonadStateOf σ (StateT σ m) where
  get := StateT.get
  set := StateT.set
  modifyGet := StateT.modifyGet

instance : MonadControl m (StateT σ m) where
  stM α := α × σ
  liftWith f s := do
    let a ← f fun x ↦ x.run s
    pure (a, s)
  restoreM x _ := x

@[simp] theorem run_pure (a : α) (s : σ) : (pure a : StateT σ m α).run s = pure (a, s) := rfl
@[simp] theorem run_get (s : σ) : (get : StateT σ m σ).run s = pure (s, s) := rfl
@[simp] theorem run_set (s s' : σ) : (set s' : StateT σ m PUnit).run s = pure (⟨⟩, s') := rfl
@[simp] theorem run_bind (x : StateT σ m α) (f : α → StateT σ m β) (s : σ) :
    (x >>= f).run s = x.run s >>= fun p ↦ (f p.1).run p.2 := rfl
@[simp] theorem run_modify (f : σ → σ) (s : σ) :
    (modify f : StateT σ m PUnit).run s = pure (⟨⟩, f s) := rfl
@[simp] theorem run_modifyGet (f : σ → α × σ) (s : σ) :
    (modifyGet f : StateT σ m α).run s = pure ((f s).1, (f s).2) := rfl

omit [Monad m] in
@[ext] theorem ext {x y : StateT σ m α} (h : ∀ s, x.run s = y.run s) : x = y := funext h

instance [LawfulMonad m] : LawfulMonad (StateT σ m) := LawfulMonad.mk' (StateT σ m)
  (fun x ↦ funext fun s ↦ bind_pure (x s))
  (fun _ _ ↦ funext fun _ ↦ pure_bind _ _)
  (fun _ _ _ ↦ funext fun _ ↦ bind_assoc _ _ _)

/-- The finalizer starts from the state that the action left, or from the first one if it failed. -/
instance tryFinally [MonadFinally m] : MonadFinally (StateT σ m) where
  tryFinally' x f s := do
    let ((a, _), (b, s'')) ← tryFinally' (x s) fun
      | some (a, s') => f (some a) s'
      | none => f none s
    pure ((a, b), s'')

end StateT

/-- Pure computations that read an environment. -/
abbrev ReaderM (ρ : Type u) := ReaderT ρ Id

namespace ReaderT

variable {m : Type u → Type v} [Monad m]

@[simp] theorem run_pure (a : α) (r : ρ) : (pure a : ReaderT ρ m α).run r = pure a := rfl
@[simp] theorem run_read (r : ρ) : (read : ReaderT ρ m ρ).run r = pure r := rfl
@[simp] theorem run_bind (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) (r : ρ) :
    (x >>= f).run r = x.run r >>= fun a ↦ (f a).run r := rfl

omit [Monad m] in
@[ext] theorem ext {x y : ReaderT ρ m α} (h : ∀ r, x.run r = y.run r) : x = y := funext h

@[always_inline] instance [Alternative m] : Alternative (ReaderT ρ m) where
  failure := fun _ ↦ failure
  orElse x y := fun r ↦ x r <|> y () r

instance tryFinally [MonadFinally m] : MonadFinally (ReaderT ρ m) where
  tryFinally' x f r := tryFinally' (x r) fun a? ↦ f a? r

end ReaderT
