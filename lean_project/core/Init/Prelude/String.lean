/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.List

/-!
# Byte arrays, UTF-8 and strings

A `String` is a `ByteArray` with the proof that it is the UTF-8 encoding of some list of characters.
The kernel turns a string literal into `String.ofList` of the list of its characters, so this
constant (and `Char.ofNat`, `List.cons`, `List.nil`) must exist under exactly these names.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- Arrays of bytes. -/
structure ByteArray where
  mk ::
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data

@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray := { data := Array.empty }
@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0
@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push (a : ByteArray) (b : UInt8) : ByteArray := ByteArray.mk (a.data.push b)

/-- Push the bytes of a list onto `r`, in order. -/
@[implicit_reducible] def List.toByteArrayLoop : List UInt8 → ByteArray → ByteArray
  | .nil, r => r
  | .cons b t, r => toByteArrayLoop t (r.push b)

@[implicit_reducible] def List.toByteArray (bs : List UInt8) : ByteArray :=
  toByteArrayLoop bs ByteArray.empty

@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size (a : @& ByteArray) : Nat := a.data.size

/-- UTF-8 encoding of one scalar value (RFC 3629). `cont k v` is the continuation byte holding
the six bits of `v` above bit `6 * k`. -/
@[implicit_reducible] def String.utf8Cont (v d : Nat) : UInt8 :=
  UInt8.ofNat (HAdd.hAdd 0x80 (HMod.hMod (HDiv.hDiv v d) 64))

@[implicit_reducible]
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  ite (LT.lt v 0x80)
    (.cons (UInt8.ofNat v) .nil)
    (ite (LT.lt v 0x800)
      (.cons (UInt8.ofNat (HAdd.hAdd 0xc0 (HDiv.hDiv v 64))) (.cons (utf8Cont v 1) .nil))
      (ite (LT.lt v 0x10000)
        (.cons (UInt8.ofNat (HAdd.hAdd 0xe0 (HDiv.hDiv v 4096)))
          (.cons (utf8Cont v 64) (.cons (utf8Cont v 1) .nil)))
        (.cons (UInt8.ofNat (HAdd.hAdd 0xf0 (HDiv.hDiv v 262144)))
          (.cons (utf8Cont v 4096) (.cons (utf8Cont v 64) (.cons (utf8Cont v 1) .nil))))))

@[implicit_reducible]
noncomputable def List.utf8Encode (l : List Char) : ByteArray :=
  (l.flatMap String.utf8EncodeChar).toByteArray

/-- The bytes are the UTF-8 encoding of some characters. -/
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

/-- Unicode text. -/
structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray

/-- The string of a list of characters; the kernel unfolds literals to this. -/
@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String :=
  String.ofByteArray (List.utf8Encode data) (.intro data rfl)

theorem String.eq_of_toByteArray_eq_aux :
    ∀ {s t : String}, Eq s.toByteArray t.toByteArray → Eq s t :=
  fun {s t} e ↦
    have lift : ∀ {v : ByteArray}, Eq s.toByteArray v → ∀ h, Eq s (String.ofByteArray v h) :=
      fun e ↦ Eq.rec (motive := fun v _ ↦ ∀ h, Eq s (String.ofByteArray v h)) (fun _ ↦ rfl) e
    lift e t.isValidUTF8

theorem ByteArray.eq_of_list_eq_aux :
    ∀ {s t : ByteArray}, Eq s.data.toList t.data.toList → Eq s t :=
  fun {s t} e ↦
    show Eq (ByteArray.mk (Array.mk s.data.toList)) (ByteArray.mk (Array.mk t.data.toList)) from
      congrArg (fun l ↦ ByteArray.mk (Array.mk l)) e

@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match List.hasDecEq s₁.toByteArray.data.toList s₂.toByteArray.data.toList with
  | isTrue h => isTrue (String.eq_of_toByteArray_eq_aux (ByteArray.eq_of_list_eq_aux h))
  | isFalse n => isFalse (fun e ↦ n (congrArg (fun (s : String) ↦ s.toByteArray.data.toList) e))

instance instDecidableEqString : DecidableEq String := String.decEq

/-- A byte offset into a string, not known to lie on a character boundary. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

instance : Inhabited String.Pos.Raw where
  default := {}

/-- A stretch of a string between two byte offsets. -/
structure Substring.Raw where
  str      : String
  startPos : String.Pos.Raw
  stopPos  : String.Pos.Raw

instance : Inhabited Substring.Raw where
  default := Substring.Raw.mk "" {} {}

@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size
@[inline, implicit_reducible] def String.rawEndPos (s : String) : String.Pos.Raw where
  byteIdx := utf8ByteSize s

@[inline] def String.toRawSubstring (s : String) : Substring.Raw where
  str      := s
  startPos := {}
  stopPos  := s.rawEndPos

def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring

/-- Reinterpret a value at another type. Only for code that knows the representation. -/
unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))

@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default
@[noinline, never_extract]
def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
