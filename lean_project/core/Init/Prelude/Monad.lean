/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.String

/-!
# The classes of monadic programming

`Bind`, `Pure`, `Functor` up to `Monad`, lifting between monads (`MonadLift`, `MonadFunctor`,
`MonadEval`), and exceptions. Default implementations of the superclass fields are part of the
interface: `do` notation and every user-written `Monad` instance rely on them.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- Sequencing; `x >>= f`. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)

/-- Embedding of values. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)

/-- Mapping; `f <$> x`. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)

/-- Application inside a functor; `f <*> x`. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β

/-- Run both, keep the first result; `x <* y`. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α

/-- Run both, keep the second result; `x *> y`. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β

/-- Functors that combine independent computations. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f,
    SeqRight f where
  map      := fun x y ↦ Seq.seq (pure x) fun _ ↦ y
  seqLeft  := fun a b ↦ Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b ↦ Seq.seq (Functor.map (Function.const _ id) a) b

/-- Functors that combine computations of which the next may depend on earlier results. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map      f x := bind x (Function.comp pure f)
  seq      f x := bind f fun y ↦ Functor.map y (x Unit.unit)
  seqLeft  x y := bind x fun a ↦ bind (y Unit.unit) (fun _ ↦ pure a)
  seqRight x y := bind x fun _ ↦ y Unit.unit

instance {α : Type u} {m : Type u → Type v} [Monad m] : Inhabited (α → m α) where
  default := pure

instance {α : Type u} {m : Type u → Type v} [Monad m] [Inhabited α] : Inhabited (m α) where
  default := pure default

instance [Monad m] [h : Nonempty α] : Nonempty (m α) :=
  Nonempty.elim h (fun x ↦ Nonempty.intro (pure x))

/-- One step of lifting computations from `m` to `n`. -/
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α

/-- The reflexive-transitive closure of `MonadLift`. -/
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)

abbrev liftM := @monadLift
@[always_inline]
instance (m n o) [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)

instance (m) : MonadLiftT m m where
  monadLift x := x

/-- One step of evaluating computations of `m` in `n`, for `#eval`. -/
class MonadEval (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α

instance [MonadLift m n] : MonadEval m n where
  monadEval := MonadLift.monadLift

/-- The reflexive-transitive closure of `MonadEval`. -/
class MonadEvalT (m : Type u → Type v) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α

instance (m n o) [MonadEval n o] [MonadEvalT m n] : MonadEvalT m o where
  monadEval x := MonadEval.monadEval (m := n) (MonadEvalT.monadEval x)

instance (m) : MonadEvalT m m where
  monadEval x := x

/-- One step of applying a transformation of `m` underneath `n`. -/
class MonadFunctor (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α

/-- The reflexive-transitive closure of `MonadFunctor`. -/
class MonadFunctorT (m : Type u → Type v) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
export MonadFunctorT (monadMap)

@[always_inline]
instance (m n o) [MonadFunctor n o] [MonadFunctorT m n] : MonadFunctorT m o where
  monadMap f := MonadFunctor.monadMap (m := n) (monadMap (m := m) f)

instance monadFunctorRefl (m) : MonadFunctorT m m where
  monadMap f := f

/-- A result or an error. -/
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok    : α → Except ε α
attribute [unbox] Except

instance {ε : Type u} {α : Type v} [Inhabited ε] : Inhabited (Except ε α) where
  default := Except.error default

/-- Monads with errors of type `ε`, where `ε` need not be determined by `m`. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α

abbrev throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α :=
  MonadExceptOf.throw e

abbrev tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (x : m α)
    (handle : ε → m α) : m α :=
  MonadExceptOf.tryCatch x handle

/-- Monads whose type of errors is determined. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : (body : m α) → (handler : ε → m α) → m α

def MonadExcept.ofExcept [Monad m] [MonadExcept ε m] (x : Except ε α) : m α :=
  match x with
  | .ok a    => pure a
  | .error e => throw e
export MonadExcept (throw tryCatch ofExcept)

instance (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw    := throwThe ε
  tryCatch := tryCatchThe ε

@[inline]
protected def MonadExcept.orElse {ε : Type u} {m : Type v → Type w} [MonadExcept ε m] {α : Type v}
    (t₁ : m α) (t₂ : Unit → m α) : m α :=
  tryCatch t₁ fun _ ↦ t₂ Unit.unit

instance {ε : Type u} {m : Type v → Type w} [MonadExcept ε m] {α : Type v} : OrElse (m α) where
  orElse := MonadExcept.orElse
