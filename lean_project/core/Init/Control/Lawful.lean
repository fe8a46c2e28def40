/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Basic

/-!
# The laws of functors and monads

The classes name the laws in the form that simplification uses; the lemmas after them are what
proofs about `do` blocks quote most.
-/

set_option relaxedAutoImplicit false

universe u v

/-- Mapping preserves the identity and composition. -/
class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  map_const {α β : Type u} : (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  id_map {α : Type u} (x : f α) : id <$> x = x
  comp_map {α β γ : Type u} (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x

export LawfulFunctor (map_const id_map comp_map)
attribute [simp] id_map

/-- Application is associative, and `pure` is neutral. -/
class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  seqLeft_eq {α β : Type u} (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  seqRight_eq {α β : Type u} (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  pure_seq {α β : Type u} (g : α → β) (x : f α) : pure g <*> x = g <$> x
  map_pure {α β : Type u} (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  seq_pure {α β : Type u} (g : f (α → β)) (x : α) : g <*> pure x = (fun h : α → β ↦ h x) <$> g
  seq_assoc {α β γ : Type u} (x : f α) (g : f (α → β)) (h : f (β → γ)) :
    h <*> (g <*> x) = Function.comp <$> h <*> g <*> x
  comp_map g h x := (by
    rw [← pure_seq, ← pure_seq g, ← pure_seq h, seq_assoc, map_pure, pure_seq (Function.comp h),
      map_pure])

export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)
attribute [simp] map_pure seq_pure pure_seq

section
variable {α β γ : Type u}

@[simp] theorem pure_id_seq {f : Type u → Type v} [Applicative f] [LawfulApplicative f] (x : f α) :
    pure id <*> x = x := by simp

@[simp] theorem id_map' {f : Type u → Type v} [Functor f] [LawfulFunctor f] (x : f α) :
    (fun a ↦ a) <$> x = x := id_map x

@[simp] theorem Functor.map_map {f : Type u → Type v} [Functor f] [LawfulFunctor f] (g : α → β)
    (h : β → γ) (x : f α) : h <$> g <$> x = (fun a ↦ h (g a)) <$> x :=
  (comp_map g h x).symm

end

/-- Binding is associative, `pure` is neutral, and the other operations are what it defines. -/
class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  bind_pure_comp {α β : Type u} (f : α → β) (x : m α) : x >>= (fun a ↦ pure (f a)) = f <$> x
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : f >>= (fun g ↦ g <$> x) = f <*> x
  pure_bind {α β : Type u} (x : α) (f : α → m β) : pure x >>= f = f x
  bind_assoc {α β γ : Type u} (x : m α) (f : α → m β) (g : β → m γ) :
    x >>= f >>= g = x >>= fun a ↦ f a >>= g
  map_pure g x := (by rw [← bind_pure_comp, pure_bind])
  seq_pure g x := (by rw [← bind_map]; simp [map_pure, bind_pure_comp])
  seq_assoc x g h := (by
    simp only [← bind_pure_comp, ← bind_map, bind_assoc, pure_bind, Function.comp])

export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)
attribute [simp] pure_bind bind_assoc bind_pure_comp

section
variable {α β γ : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m]

@[simp] theorem bind_pure (x : m α) : x >>= pure = x := by
  show x >>= (fun a ↦ pure (id a)) = x
  rw [bind_pure_comp, id_map]

theorem map_eq_pure_bind (f : α → β) (x : m α) : f <$> x = x >>= fun a ↦ pure (f a) :=
  (bind_pure_comp f x).symm

theorem seq_eq_bind_map {α β : Type u} (f : m (α → β)) (x : m α) :
    f <*> x = f >>= (fun g ↦ g <$> x) :=
  (bind_map f x).symm

omit [LawfulMonad m] in
theorem bind_congr {x : m α} {f g : α → m β} (h : ∀ a, f a = g a) : x >>= f = x >>= g :=
  congrArg (x >>= ·) (funext h)

omit [LawfulMonad m] in
theorem map_congr {x : m α} {f g : α → β} (h : ∀ a, f a = g a) : f <$> x = g <$> x :=
  congrArg (· <$> x) (funext h)

theorem seqRight_eq_bind (x : m α) (y : m β) : x *> y = x >>= fun _ ↦ y := by
  simp [seqRight_eq, ← bind_map, ← bind_pure_comp, Function.const]

theorem seqLeft_eq_bind (x : m α) (y : m β) : x <* y = x >>= fun a ↦ y >>= fun _ ↦ pure a := by
  rw [seqLeft_eq, ← bind_map]
  simp only [← bind_pure_comp, bind_assoc, pure_bind, Function.const]

@[simp] theorem map_bind (f : β → γ) (x : m α) (g : α → m β) :
    f <$> (x >>= g) = x >>= fun a ↦ f <$> g a := by
  simp [← bind_pure_comp]

@[simp] theorem bind_map_left (f : α → β) (x : m α) (g : β → m γ) :
    f <$> x >>= g = x >>= fun a ↦ g (f a) := by
  rw [← bind_pure_comp, bind_assoc]
  simp only [pure_bind]

end

/-- A monad is lawful when four equations hold and the other operations are the default ones. -/
theorem LawfulMonad.mk' (m : Type u → Type v) [Monad m]
    (id_map : ∀ {α} (x : m α), id <$> x = x)
    (pure_bind : ∀ {α β} (x : α) (f : α → m β), pure x >>= f = f x)
    (bind_assoc : ∀ {α β γ} (x : m α) (f : α → m β) (g : β → m γ),
      x >>= f >>= g = x >>= fun x ↦ f x >>= g)
    (map_const : ∀ {α β} (x : α) (y : m β), Functor.mapConst x y = Function.const β x <$> y := by
      intros; rfl)
    (seqLeft_eq : ∀ {α β} (x : m α) (y : m β),
      x <* y = x >>= fun a ↦ y >>= fun _ ↦ pure a := by intros; rfl)
    (seqRight_eq : ∀ {α β} (x : m α) (y : m β), x *> y = x >>= fun _ ↦ y := by intros; rfl)
    (bind_pure_comp : ∀ {α β} (f : α → β) (x : m α), x >>= (fun y ↦ pure (f y)) = f <$> x := by
      intros; rfl)
    (bind_map : ∀ {α β} (f : m (α → β)) (x : m α), f >>= (fun g ↦ g <$> x) = f <*> x := by
      intros; rfl) : LawfulMonad m :=
  have map_pure {α β} (g : α → β) (x : α) : g <$> (pure x : m α) = pure (g x) := by
    rw [← bind_pure_comp, pure_bind]
  { id_map, pure_bind, bind_assoc, bind_pure_comp, bind_map, map_pure
    map_const := funext fun x ↦ funext (map_const x)
    comp_map := by
      intros
      simp only [← bind_pure_comp, bind_assoc, pure_bind, Function.comp]
    pure_seq := by intros; rw [← bind_map]; simp [pure_bind]
    seqLeft_eq := by
      intros
      simp only [seqLeft_eq, ← bind_map, ← bind_pure_comp, bind_assoc, pure_bind, Function.const]
    seqRight_eq := by
      intros
      simp only [seqRight_eq, ← bind_map, ← bind_pure_comp, bind_assoc, pure_bind, Function.const]
      simp only [bind_pure_comp, id_map]
    seq_assoc := by
      intros
      simp only [← bind_pure_comp, ← bind_map, bind_assoc, pure_bind, Function.comp] }
