/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Array.Basic
import Init.Data.List.Control

/-!
# Loops: what `for`, `while` and `repeat` run over

`for x in xs` calls `forIn`; `for h : x in xs` calls `forIn'`, whose body may use that `x ∈ xs`.
-/

set_option relaxedAutoImplicit false

universe u v w u₁

/-- A loop with the proof of membership is also one without. -/
instance instForInOfForIn' {m : Type u₁ → Type w} {ρ : Type u} {α : Type v} {d : Membership α ρ}
    [ForIn' m ρ α d] : ForIn m ρ α where
  forIn x b f := forIn' x b fun a _ ↦ f a

section
variable {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]

/-! ### Lists, arrays, options -/

/-- Run the body for each element until it says `done`. -/
@[specialize]
protected def List.forIn' : (as : List α) → (init : β) →
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) → m β
  | [], b, _ => pure b
  | a :: as, b, f => f a (.head as) b >>= fun
    | .done b => pure b
    | .yield b => List.forIn' as b fun a h ↦ f a (.tail _ h)

instance : ForIn' m (List α) α inferInstance := ⟨List.forIn'⟩

@[simp] theorem List.forIn_nil {f : α → β → m (ForInStep β)} {b : β} :
    forIn ([] : List α) b f = pure b := rfl

@[simp] theorem List.forIn_cons {f : α → β → m (ForInStep β)} {a : α} {as : List α} {b : β} :
    forIn (a :: as) b f = f a b >>= fun | .done b => pure b | .yield b => forIn as b f := rfl

/-- Run the body for each element until it says `done`. -/
protected def Array.forIn' (as : Array α) (b : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) :
    m β :=
  as.toList.forIn' b fun a h ↦ f a ⟨h⟩

instance : ForIn' m (Array α) α inferInstance := ⟨Array.forIn'⟩

@[simp] theorem List.forIn_toArray {f : α → β → m (ForInStep β)} {as : List α} {b : β} :
    forIn as.toArray b f = forIn as b f := rfl

instance : ForIn m (Option α) α where
  forIn x b f := match x with
    | none => pure b
    | some a => f a b >>= fun
      | .done b => pure b
      | .yield b => pure b

end

instance {α : Type u} {m : Type v → Type w} [Monad m] : ForM m (List α) α := ⟨List.forM⟩
instance {α : Type u} {m : Type v → Type w} [Monad m] : ForM m (Array α) α :=
  ⟨fun as f ↦ as.toList.forM f⟩

/-! ### Ranges -/

namespace Std.Legacy

/-- The numbers `start`, `start + step`, … below `stop`; `[start:stop:step]`. -/
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step

namespace Range

instance : Membership Nat Range where
  mem r i := r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0

/-- How many numbers there are. -/
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

variable {β : Type u} {m : Type u → Type v} [Monad m]

/-- Run the body for each number, at most `fuel` of them. -/
@[specialize]
def forIn'Loop (r : Range) (f : (i : Nat) → i ∈ r → β → m (ForInStep β)) : (fuel : Nat) → (b : β) →
    (i : Nat) → r.start ≤ i → (i - r.start) % r.step = 0 → m β
  | 0, b, _, _, _ => pure b
  | fuel + 1, b, i, hl, hs =>
    if h : i < r.stop then
      f i ⟨hl, h, hs⟩ b >>= fun
        | .done b => pure b
        | .yield b => forIn'Loop r f fuel b (i + r.step) (Nat.le_trans hl (Nat.le_add_right _ _))
          (by rw [Nat.sub_add_comm hl, Nat.add_mod_right, hs])
    else pure b

/-- Run the body for each number until it says `done`. -/
@[inline]
protected def forIn' (r : Range) (b : β) (f : (i : Nat) → i ∈ r → β → m (ForInStep β)) : m β :=
  forIn'Loop r f (r.stop - r.start) b r.start (Nat.le_refl _) (by rw [Nat.sub_self, Nat.zero_mod])

instance : ForIn' m Range Nat inferInstance := ⟨Range.forIn'⟩

theorem mem_range {i n : Nat} {h : 0 < 1} : i ∈ ({ stop := n, step_pos := h } : Range) ↔ i < n :=
  ⟨fun h ↦ h.2.1, fun h ↦ ⟨Nat.zero_le _, h, Nat.mod_one _⟩⟩

end Range

end Std.Legacy

theorem Membership.mem.upper {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : i < r.stop := h.2.1

theorem Membership.mem.lower {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : r.start ≤ i := h.1

theorem Membership.get_elem_helper {i n : Nat} {r : Std.Legacy.Range} (h₁ : i ∈ r)
    (h₂ : r.stop = n) : i < n :=
  h₂ ▸ h₁.2.1

/-! ### Loops without end -/

/-- What `repeat` and `while` run over: for ever, until the body says `done`. -/
inductive Lean.Loop where
  | mk

/-- Run the body again and again. -/
@[inline]
partial def Lean.Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) : m β :=
    f () b >>= fun
      | .done b => pure b
      | .yield b => loop b
  loop init

instance {m : Type u → Type v} [Monad m] : ForIn m Lean.Loop Unit := ⟨Lean.Loop.forIn⟩

/-! ### Leaving a loop in a monad of the user's

`do` notation runs the body of a loop in `m` with a way out added, and asks afterwards which way was
taken. The elaborator names these functions, and the `match` inside `Break.runK`.
-/

section
variable {α ε : Type u} {γ : Type v} {m : Type u → Type w}

/-- `m` with `break`. -/
abbrev BreakT := OptionT.{u, w}

/-- Leave the loop. -/
@[always_inline, inline]
protected abbrev BreakT.break [Monad m] : BreakT m α := OptionT.mk (pure none)

/-- Was the loop left by `break`? -/
@[always_inline, inline]
abbrev Break.runK (x : Option α) (breakK : Unit → γ) (successK : α → γ) : γ :=
  match x with
  | some a => successK a
  | none => breakK ()

/-- `m` with `continue`. -/
abbrev ContinueT := OptionT.{u, w}

/-- Go on with the next element. -/
@[always_inline, inline]
protected abbrev ContinueT.continue [Monad m] : ContinueT m α := OptionT.mk (pure none)

/-- Was the body left by `continue`? -/
@[always_inline, inline]
abbrev Continue.runK (x : Option α) (continueK : Unit → γ) (successK : α → γ) : γ :=
  match x with
  | some a => successK a
  | none => continueK ()

/-- `m` with `return`. -/
abbrev EarlyReturnT := ExceptT.{u, w}

/-- Leave the whole block with a result. -/
@[always_inline, inline]
protected abbrev EarlyReturnT.return {ε : Type u} {m : Type u → Type w} {α : Type u} [Monad m]
    (r : ε) : EarlyReturnT ε m α :=
  ExceptT.mk (pure (.error r))

/-- Was the block left by `return`? -/
@[always_inline, inline]
abbrev EarlyReturn.runK {ε α : Type u} {γ : Type v} (x : Except ε α) (returnK : ε → γ)
    (pureK : α → γ) : γ :=
  match x with
  | .error e => returnK e
  | .ok a => pureK a

end
