/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Coe

/-!
# Sums, dependent pairs, thunks and tasks

The remaining basic types, and the type class of `for` loops. Lemmas about sums live with the data
types; here are only the shapes which notation (`α ⊕ β`, `(x : α) × β x`) and the compiler expect.
-/

universe u v w u₁ u₂

set_option relaxedAutoImplicit false

/-- The existential quantifier; `∃ x, p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

/-- Logical equivalence; `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  /-- From left to right. -/
  mp : a → b
  /-- From right to left. -/
  mpr : b → a

/-- Disjoint unions; `α ⊕ β`. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

/-- Disjoint unions of sorts; `α ⊕' β`. Mutual recursion packs its functions' arguments in it. -/
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

/-- Dependent pairs; `(x : α) × β x`. -/
@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst
attribute [unbox] Sigma

/-- Dependent pairs of sorts; `(x : α) ×' β x`. Well-founded recursion packs arguments in it. -/
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-- What the body of a `for` loop says about going on. -/
inductive ForInStep (α : Type u) where
  | done  : α → ForInStep α
  | yield : α → ForInStep α

/-- Collections over which `for x in xs` can run. -/
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β
export ForIn (forIn)

/-- Collections over which `for h : x in xs` can run, with the proof that `x` is a member. -/
class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v))
    (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β
export ForIn' (forIn')

/-- A value that is computed when it is first needed. -/
structure Thunk (α : Type u) : Type u where
  /-- A thunk of the computation `fn`. -/
  mk ::
  private fn : Unit → α

attribute [extern "lean_mk_thunk"] Thunk.mk

/-- A thunk whose value is there already. -/
@[extern "lean_thunk_pure"] protected def Thunk.pure (a : α) : Thunk α := ⟨fun _ ↦ a⟩

/-- The value of a thunk. -/
@[extern "lean_thunk_get_own"] protected def Thunk.get (x : @& Thunk α) : α := x.fn ()

/-- A thunk of `f` applied to the value of another. -/
@[inline] protected def Thunk.map (f : α → β) (x : Thunk α) : Thunk β := ⟨fun _ ↦ f x.get⟩

/-- A thunk of a thunk that depends on the value of another. -/
@[inline] protected def Thunk.bind (x : Thunk α) (f : α → Thunk β) : Thunk β :=
  ⟨fun _ ↦ (f x.get).get⟩

instance thunkCoe {α : Type u} : CoeTail α (Thunk α) where coe a := ⟨fun _ ↦ a⟩

/-- A computation that may run at the same time as others. -/
structure Task (α : Type u) : Type u where
  pure ::
  get : α
attribute [extern "lean_task_pure"] Task.pure
attribute [extern "lean_task_get_own"] Task.get

namespace Task

instance {α : Type u} [Inhabited α] : Inhabited (Task α) where default := .pure default

/-- How urgent a task is. -/
abbrev Priority : Type := Nat

def Priority.default : Priority := 0
def Priority.max : Priority := 8
def Priority.dedicated : Priority := 9

/-- Start a computation in the background. -/
@[noinline, extern "lean_task_spawn"]
protected def spawn {α : Type u} (fn : Unit → α) (prio := Priority.default) : Task α := ⟨fn ()⟩

/-- Apply `f` to the result of a task once it is there. -/
@[noinline, extern "lean_task_map"]
protected def map (f : α → β) (x : Task α) (prio := Priority.default) (sync := false) : Task β :=
  ⟨f x.get⟩

/-- Continue with a task that depends on the result of another. -/
@[noinline, extern "lean_task_bind"]
protected def bind (x : Task α) (f : α → Task β) (prio := Priority.default) (sync := false) :
    Task β :=
  ⟨(f x.get).get⟩

end Task

/-- Disjunction that evaluates both sides. -/
@[extern "lean_strict_or"] def strictOr (b₁ b₂ : Bool) := b₁ || b₂

/-- Conjunction that evaluates both sides. -/
@[extern "lean_strict_and"] def strictAnd (b₁ b₂ : Bool) := b₁ && b₂

/-- A marker for the compiler: a type whose values are pointers. -/
structure NonScalar where
  val : Nat

/-- `NonScalar` in any universe. -/
inductive PNonScalar : Type u where
  | mk (v : Nat) : PNonScalar
