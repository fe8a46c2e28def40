/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Loop
import Init.Data.Repr

/-!
# Input and output

Enough of `IO` for `#eval` and `def main`: printing, mutable references, errors. An action takes a
token of the real world, which the code generator erases, and returns a result.
-/

set_option relaxedAutoImplicit false

universe u

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}

/-- A value without run-time representation. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance (σ : Type) : Nonempty (Void σ) := (Void.nonemptyType σ).property

/-- The result of an action that cannot fail, and the next state of the world `σ`. -/
structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ

/-- Actions on mutable state that cannot fail. -/
def ST (σ : Type) (α : Type) : Type := Void σ → ST.Out σ α

/-- The result of an action that may fail. -/
inductive EST.Out (ε : Type) (σ : Type) (α : Type) where
  | ok (val : α) (state : Void σ)
  | error (err : ε) (state : Void σ)

/-- Actions on mutable state that may fail with an error of type `ε`. -/
def EST (ε : Type) (σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α

namespace ST
variable {σ α β : Type}

@[always_inline, inline] protected def pure (a : α) : ST σ α := fun s ↦ ⟨a, s⟩
@[always_inline, inline] protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β := fun s ↦
  match x s with
  | ⟨a, s⟩ => f a s

@[always_inline] instance (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind

instance [Inhabited α] : Inhabited (ST σ α) := ⟨pure default⟩

end ST

namespace EST
variable {ε σ α β : Type}

@[always_inline, inline] protected def pure (a : α) : EST ε σ α := fun s ↦ .ok a s
@[always_inline, inline] protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β :=
  fun s ↦ match x s with
    | .ok a s => f a s
    | .error e s => .error e s
@[always_inline, inline] protected def throw (e : ε) : EST ε σ α := fun s ↦ .error e s
@[always_inline, inline] protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) :
    EST ε σ α := fun s ↦ match x s with
  | .ok a s => .ok a s
  | .error e s => handle e s

@[always_inline] instance (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind

@[always_inline] instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch

instance [Inhabited ε] : Inhabited (EST ε σ α) := ⟨throw default⟩

end EST

instance (ε σ : Type) : MonadLift (ST σ) (EST ε σ) := ⟨fun x s ↦ match x s with
  | ⟨a, s⟩ => .ok a s⟩

/-- The state of the world outside. -/
structure IO.RealWorld : Type where

/-- Actions that cannot fail. -/
abbrev BaseIO (α : Type) : Type := ST IO.RealWorld α

/-- Actions that may fail with an error of type `ε`. -/
abbrev EIO (ε : Type) (α : Type) : Type := EST ε IO.RealWorld α

/-- What the operating system, or `throw`, says went wrong. -/
inductive IO.Error where
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  | otherError (osCode : UInt32) (details : String)
  | resourceBusy (osCode : UInt32) (details : String)
  | resourceVanished (osCode : UInt32) (details : String)
  | unsupportedOperation (osCode : UInt32) (details : String)
  | hardwareFault (osCode : UInt32) (details : String)
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  | illegalOperation (osCode : UInt32) (details : String)
  | protocolError (osCode : UInt32) (details : String)
  | timeExpired (osCode : UInt32) (details : String)
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  | unexpectedEof
  | userError (msg : String)

/-- An error with a message of the program's own. -/
def IO.userError (s : String) : IO.Error := .userError s

instance : Inhabited IO.Error := ⟨IO.userError ""⟩
instance : Coe String IO.Error := ⟨IO.userError⟩

/-- Actions that may fail with an `IO.Error`. -/
abbrev IO : Type → Type := EIO IO.Error

/-- An action that cannot fail, where one that may is expected. -/
@[always_inline, inline] def BaseIO.toEIO {ε α : Type} (x : BaseIO α) : EIO ε α := liftM x

namespace IO

/-- The functions of an open stream. -/
structure FS.Stream where
  flush : IO Unit
  read : USize → IO ByteArray
  write : ByteArray → IO Unit
  getLine : IO String
  putStr : String → IO Unit
  isTty : BaseIO Bool

instance : Inhabited FS.Stream := ⟨⟨default, default, default, default, default, default⟩⟩

/-- The standard output of this thread. -/
@[extern "lean_get_stdout"] opaque getStdout : BaseIO FS.Stream

/-- The standard error output of this thread. -/
@[extern "lean_get_stderr"] opaque getStderr : BaseIO FS.Stream

/-- The standard input of this thread. -/
@[extern "lean_get_stdin"] opaque getStdin : BaseIO FS.Stream

/-- Write text to the standard output. -/
def print {α : Type} [ToString α] (a : α) : IO Unit := do
  let out ← getStdout
  out.putStr (toString a)

/-- Write a line to the standard output. -/
def println {α : Type} [ToString α] (a : α) : IO Unit := print ((toString a).push '\n')

/-- Write text to the standard error output. -/
def eprint {α : Type} [ToString α] (a : α) : IO Unit := do
  let out ← getStderr
  out.putStr (toString a)

/-- Write a line to the standard error output. -/
def eprintln {α : Type} [ToString α] (a : α) : IO Unit := eprint ((toString a).push '\n')

end IO
