/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Options: functions

Definitions only. `map`, `bind`, `getD`, `get`, `isSome`, `isNone`, `all` and `merge` come earlier,
since the frontend and `ac_rfl` use them.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

instance : Membership α (Option α) where
  mem o a := o = some a

/-- Does `p` hold for the value? `none` has none. -/
@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

/-- Keep the value if `p` holds for it. -/
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

/-- The first of the two that has a value; the second is computed only when needed. -/
@[macro_inline] protected def orElse : (opt : Option α) → (dflt : Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

/-- The first of the two that has a value. -/
@[macro_inline] protected def or : (opt : Option α) → (dflt : Option α) → Option α
  | some a, _ => some a
  | none, b => b

/-- `f` of the value, or `b`. -/
@[inline] protected def elim : (opt : Option α) → β → (α → β) → β
  | some a, _, f => f a
  | none, b, _ => b

/-- The value, or the default one. -/
@[inline] def get! [Inhabited α] : Option α → α
  | some a => a
  | none => default

/-- Is this `some b` with `a == b`? -/
@[inline] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false

/-- `some a` if `p a`. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α :=
  if p a then some a else none

/-- No or one element. -/
@[inline] def toList : Option α → List α
  | none => []
  | some a => [a]

/-- No or one element. -/
@[inline] def toArray : Option α → Array α
  | none => List.toArray []
  | some a => List.toArray [a]

/-- Flatten an option of an option. -/
@[inline] def join (x : Option (Option α)) : Option α := x.bind id

/-- Related values, or twice `none`. -/
inductive Rel (r : α → β → Prop) : Option α → Option β → Prop where
  | some {a : α} {b : β} : r a b → Rel r (some a) (some b)
  | none : Rel r none none

/-- `none` comes first, values are compared by `r`. -/
protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some a, some b => r a b
  | _, _ => False

/-- `none` comes first, values are compared by `r`. -/
protected def le (r : α → β → Prop) : Option α → Option β → Prop
  | none, _ => True
  | some _, none => False
  | some a, some b => r a b

instance [LT α] : LT (Option α) := ⟨Option.lt (· < ·)⟩
instance [LE α] : LE (Option α) := ⟨Option.le (· ≤ ·)⟩

instance decidableRelLt (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.lt r)
  | none, some _ => isTrue trivial
  | some a, some b => s a b
  | some _, none => isFalse id
  | none, none => isFalse id

/-- The least value; `none` comes first. -/
protected def min [Min α] : Option α → Option α → Option α
  | some a, some b => some (Min.min a b)
  | _, _ => none

instance [Min α] : Min (Option α) := ⟨Option.min⟩

/-- The greatest value; `none` comes first. -/
protected def max [Max α] : Option α → Option α → Option α
  | some a, some b => some (Max.max a b)
  | some a, none => some a
  | none, b => b

instance [Max α] : Max (Option α) := ⟨Option.max⟩

/-- Boolean equality. -/
protected def beq [BEq α] : Option α → Option α → Bool
  | none, none => true
  | some a, some b => a == b
  | _, _ => false

instance instBEq [BEq α] : BEq (Option α) := ⟨Option.beq⟩

/-- `bind` whose function also gets a proof that its argument is the value. -/
@[inline] def pbind : (o : Option α) → (f : (a : α) → o = some a → Option β) → Option β
  | none, _ => none
  | some a, f => f a rfl

/-- Apply a function that needs a proof of `p` to a value that satisfies `p`. -/
@[inline] def pmap {p : α → Prop} (f : (a : α) → p a → β) :
    (o : Option α) → ((a : α) → o = some a → p a) → Option β
  | none, _ => none
  | some a, H => some (f a (H a rfl))

/-- `elim` whose function also gets a proof that its argument is the value. -/
@[inline] def pelim (o : Option α) (b : β) (f : (a : α) → o = some a → β) : β :=
  match o with
  | none => b
  | some a => f a rfl

/-- The value with a proof of `P`. -/
@[inline] def attachWith (o : Option α) (P : α → Prop) (H : ∀ x, o = some x → P x) :
    Option { x // P x } :=
  match o with
  | none => none
  | some a => some ⟨a, H a rfl⟩

/-- The value with a proof that it is the value. -/
@[inline] def attach (o : Option α) : Option { x // o = some x } := o.attachWith _ fun _ h ↦ h

/-- Forget the proof. -/
def unattach {p : α → Prop} (o : Option { x // p x }) : Option α := o.map (·.val)

/-- Some element of `α`, if there is one. -/
noncomputable def choice (α : Type u) : Option α :=
  match Classical.propDecidable (Nonempty α) with
  | isTrue h => some (Classical.choice h)
  | isFalse _ => none

/-- Decide whether an option is `none`, without deciding equality of values. -/
@[inline] def decidableEqNone (o : Option α) : Decidable (o = none) :=
  match o with
  | none => isTrue rfl
  | some _ => isFalse nofun

instance decidableForallMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (∀ a, a ∈ o → p a)
  | none => isTrue nofun
  | some a => match (inferInstance : Decidable (p a)) with
    | isTrue h => isTrue fun _ e ↦ Option.some.inj e ▸ h
    | isFalse n => isFalse fun h ↦ n (h a rfl)

instance decidableExistsMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (∃ a, a ∈ o ∧ p a)
  | none => isFalse fun ⟨_, h, _⟩ ↦ nomatch h
  | some a => match (inferInstance : Decidable (p a)) with
    | isTrue h => isTrue ⟨a, rfl, h⟩
    | isFalse n => isFalse fun ⟨_, e, h⟩ ↦ n (Option.some.inj e ▸ h)

/-- Combine two values, or take the one there is; now called `merge`. -/
@[deprecated merge (since := "2025-05-20")]
abbrev liftOrGet (f : α → α → α) : Option α → Option α → Option α := merge f

/-! ### Options and monads -/

section Monadic
variable {m : Type u → Type v} {α : Type w} {β : Type u}

/-- Run `f` on the value. -/
@[inline] protected def mapM [Applicative m] (f : α → m β) : Option α → m (Option β)
  | none => pure none
  | some a => some <$> f a

/-- Run `f` on the value and flatten. -/
@[inline] protected def bindM [Pure m] (f : α → m (Option β)) : Option α → m (Option β)
  | none => pure none
  | some a => f a

/-- Run the action in the option. -/
@[inline] def sequence [Applicative m] {α : Type u} : Option (m α) → m (Option α)
  | none => pure none
  | some x => some <$> x

/-- `elim` on the result of an action. -/
@[inline] def elimM [Monad m] {α β : Type u} (x : m (Option α)) (y : m β) (z : α → m β) : m β :=
  x >>= fun o ↦ o.elim y z

/-- The value, or else the result of the action. -/
@[inline] def getDM [Pure m] {α : Type u} : (x : Option α) → (y : m α) → m α
  | some a, _ => pure a
  | none, y => y

end Monadic

end Option
