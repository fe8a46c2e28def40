/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Char.Basic
import Init.Data.List.Fold

/-!
# Strings and their characters

A string is the bytes of its UTF-8 encoding. Here its characters are read back, and reading back
what was encoded is shown to give the same characters.
-/

set_option relaxedAutoImplicit false

instance : Inhabited String := ⟨""⟩

/-! ### Bytes -/

theorem List.toByteArrayLoop_data : (bs : List UInt8) → (r : ByteArray) →
    (bs.toByteArrayLoop r).data.toList = r.data.toList ++ bs
  | [], r => (List.append_nil _).symm
  | b :: bs, r => by
    rw [toByteArrayLoop, toByteArrayLoop_data bs]
    show List.concat r.data.toList b ++ bs = _
    rw [List.concat_eq_append, List.append_assoc]
    rfl

@[simp] theorem List.data_toByteArray (bs : List UInt8) : bs.toByteArray.data.toList = bs :=
  toByteArrayLoop_data bs .empty

theorem ByteArray.ext {a b : ByteArray} (h : a.data.toList = b.data.toList) : a = b :=
  eq_of_list_eq_aux h

/-- The bytes of `a`, then those of `b`. -/
@[extern "lean_byte_array_append"]
protected def ByteArray.append (a : ByteArray) (b : ByteArray) : ByteArray :=
  ⟨⟨a.data.toList ++ b.data.toList⟩⟩

instance : Append ByteArray := ⟨ByteArray.append⟩

@[simp] theorem ByteArray.data_append (a b : ByteArray) :
    (a ++ b).data.toList = a.data.toList ++ b.data.toList := rfl

theorem List.data_utf8Encode (l : List Char) :
    l.utf8Encode.data.toList = l.flatMap String.utf8EncodeChar := data_toByteArray _

theorem List.utf8Encode_append (l l' : List Char) :
    (l ++ l').utf8Encode = l.utf8Encode ++ l'.utf8Encode :=
  ByteArray.ext (by simp [data_utf8Encode])

/-! ### Reading characters -/

namespace String

/-- The character encoded first in some bytes, and the bytes after it. Bytes that encode nothing
are read as characters too, so that reading always goes on. -/
def decodeFirst (b : Nat) (rest : List UInt8) : Char × List UInt8 :=
  if b < 0x80 then (Char.ofNat b, rest)
  else if b < 0xe0 then match rest with
    | b₁ :: rest => (Char.ofNat ((b - 0xc0) * 64 + (b₁.toNat - 0x80)), rest)
    | _ => (Char.ofNat 0, [])
  else if b < 0xf0 then match rest with
    | b₁ :: b₂ :: rest =>
      (Char.ofNat ((b - 0xe0) * 4096 + (b₁.toNat - 0x80) * 64 + (b₂.toNat - 0x80)), rest)
    | _ => (Char.ofNat 0, [])
  else match rest with
    | b₁ :: b₂ :: b₃ :: rest =>
      (Char.ofNat ((b - 0xf0) * 262144 + (b₁.toNat - 0x80) * 4096 + (b₂.toNat - 0x80) * 64
        + (b₃.toNat - 0x80)), rest)
    | _ => (Char.ofNat 0, [])

/-- Read at most `fuel` characters. -/
def decode : (fuel : Nat) → List UInt8 → List Char
  | 0, _ => []
  | _, [] => []
  | fuel + 1, b :: bs => (decodeFirst b.toNat bs).1 :: decode fuel (decodeFirst b.toNat bs).2

theorem decode_cons (b : UInt8) (bs : List UInt8) (fuel : Nat) :
    decode (fuel + 1) (b :: bs)
      = (decodeFirst b.toNat bs).1 :: decode fuel (decodeFirst b.toNat bs).2 := rfl

theorem toNat_byte (n : Nat) : (UInt8.ofNat n).toNat = n % 256 := UInt8.toNat_ofNat'

theorem decodeFirst_one {b : Nat} (rest : List UInt8) (h : b < 0x80) :
    decodeFirst b rest = (Char.ofNat b, rest) := by
  unfold decodeFirst
  exact if_pos h

theorem decodeFirst_two {b : Nat} (b₁ : UInt8) (rest : List UInt8) (h : 0x80 ≤ b) (h' : b < 0xe0) :
    decodeFirst b (b₁ :: rest) = (Char.ofNat ((b - 0xc0) * 64 + (b₁.toNat - 0x80)), rest) := by
  unfold decodeFirst
  exact (if_neg (by omega)).trans (if_pos h')

theorem decodeFirst_three {b : Nat} (b₁ b₂ : UInt8) (rest : List UInt8) (h : 0xe0 ≤ b)
    (h' : b < 0xf0) :
    decodeFirst b (b₁ :: b₂ :: rest)
      = (Char.ofNat ((b - 0xe0) * 4096 + (b₁.toNat - 0x80) * 64 + (b₂.toNat - 0x80)), rest) := by
  unfold decodeFirst
  exact (if_neg (by omega)).trans ((if_neg (by omega)).trans (if_pos h'))

theorem decodeFirst_four {b : Nat} (b₁ b₂ b₃ : UInt8) (rest : List UInt8) (h : 0xf0 ≤ b) :
    decodeFirst b (b₁ :: b₂ :: b₃ :: rest)
      = (Char.ofNat ((b - 0xf0) * 262144 + (b₁.toNat - 0x80) * 4096 + (b₂.toNat - 0x80) * 64
          + (b₃.toNat - 0x80)), rest) := by
  unfold decodeFirst
  exact (if_neg (by omega)).trans ((if_neg (by omega)).trans (if_neg (by omega)))

theorem decode_encodeChar (c : Char) (rest : List UInt8) (fuel : Nat) :
    decode (fuel + 1) (utf8EncodeChar c ++ rest) = c :: decode fuel rest := by
  have hn : c.val.toNat = c.toNat := rfl
  have hb : c.toNat < 0x110000 := by
    have h : c.toNat.isValidChar := c.valid
    rcases h with h | h <;> omega
  have key (n : Nat) (h : n = c.toNat) : Char.ofNat n = c := by rw [h, Char.ofNat_toNat]
  simp only [utf8EncodeChar, hn, utf8Cont]
  by_cases h₁ : c.toNat < 0x80
  · rewrite [if_pos h₁, List.cons_append, List.nil_append, decode_cons, toNat_byte,
      decodeFirst_one _ (by omega), key _ (by omega)]
    exact rfl
  by_cases h₂ : c.toNat < 0x800
  · rewrite [if_neg h₁, if_pos h₂, List.cons_append, List.cons_append, List.nil_append, decode_cons,
      toNat_byte, decodeFirst_two _ _ (by omega) (by omega), toNat_byte, key _ (by omega)]
    exact rfl
  by_cases h₃ : c.toNat < 0x10000
  · rewrite [if_neg h₁, if_neg h₂, if_pos h₃, List.cons_append, List.cons_append, List.cons_append,
      List.nil_append, decode_cons, toNat_byte, decodeFirst_three _ _ _ (by omega) (by omega),
      toNat_byte, toNat_byte, key _ (by omega)]
    exact rfl
  · rewrite [if_neg h₁, if_neg h₂, if_neg h₃, List.cons_append, List.cons_append, List.cons_append,
      List.cons_append, List.nil_append, decode_cons, toNat_byte,
      decodeFirst_four _ _ _ _ (by omega), toNat_byte, toNat_byte, toNat_byte, key _ (by omega)]
    exact rfl

theorem decode_flatMap (l : List Char) : (fuel : Nat) → l.length ≤ fuel →
    decode fuel (l.flatMap utf8EncodeChar) = l := by
  induction l with
  | nil => intro fuel _; cases fuel <;> rfl
  | cons c l ih =>
    intro fuel h
    match fuel with
    | fuel + 1 =>
      rw [List.flatMap_cons, decode_encodeChar, ih fuel (by simpa using h)]

theorem length_le_flatMap (l : List Char) : l.length ≤ (l.flatMap utf8EncodeChar).length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons c l ih =>
    have : 1 ≤ (utf8EncodeChar c).length := by
      unfold utf8EncodeChar
      dsimp only
      repeat (first | split | exact Nat.le_add_left 1 _)
    rw [List.flatMap_cons, List.length_append, List.length_cons]
    omega

/-- The characters of a string, in order. -/
def toList (s : String) : List Char := decode s.utf8ByteSize s.toByteArray.data.toList

@[simp] theorem toList_ofList (l : List Char) : (ofList l).toList = l := by
  show decode l.utf8Encode.size l.utf8Encode.data.toList = l
  rw [ByteArray.size, Array.size, List.data_utf8Encode]
  exact decode_flatMap l _ (length_le_flatMap l)

@[simp] theorem ofList_toList (s : String) : ofList s.toList = s := by
  have ⟨l, h⟩ := s.isValidUTF8
  have e : s = ofList l := by
    cases s
    cases h
    rfl
  rw [e, toList_ofList]

theorem toList_inj {s t : String} : s.toList = t.toList ↔ s = t :=
  ⟨fun h ↦ by rw [← ofList_toList s, h, ofList_toList], congrArg toList⟩

theorem ofList_injective {l l' : List Char} (h : ofList l = ofList l') : l = l' := by
  rw [← toList_ofList l, h, toList_ofList]

@[simp] theorem ofList_inj {l l' : List Char} : ofList l = ofList l' ↔ l = l' :=
  ⟨ofList_injective, congrArg ofList⟩

@[ext] theorem ext {s t : String} (h : s.toList = t.toList) : s = t := toList_inj.mp h

end String
