/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.UInt.Basic

/-!
# Characters
-/

set_option relaxedAutoImplicit false

namespace Char

/-- The code of a character. -/
@[inline] def toNat (c : Char) : Nat := c.val.toNat

/-- The last byte of the code. -/
@[inline] def toUInt8 (c : Char) : UInt8 := .ofNat c.toNat

/-- Is the code at most 127? -/
protected def isAscii (c : Char) : Bool := c.toNat < 128

protected def lt (a b : Char) : Prop := a.val < b.val
protected def le (a b : Char) : Prop := a.val ≤ b.val

instance instLT : LT Char := ⟨Char.lt⟩
instance instLE : LE Char := ⟨Char.le⟩

instance instDecidableLt (a b : Char) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.val < b.val))

instance instDecidableLe (a b : Char) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.val ≤ b.val))

/-- Space, tab, carriage return or newline. -/
@[inline] def isWhitespace (c : Char) : Bool := c = ' ' || c = '\t' || c = '\r' || c = '\n'

/-- One of `A` to `Z`. -/
@[inline] def isUpper (c : Char) : Bool := 65 ≤ c.toNat && c.toNat ≤ 90

/-- One of `a` to `z`. -/
@[inline] def isLower (c : Char) : Bool := 97 ≤ c.toNat && c.toNat ≤ 122

/-- A letter of the Latin alphabet. -/
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower

/-- One of `0` to `9`. -/
@[inline] def isDigit (c : Char) : Bool := 48 ≤ c.toNat && c.toNat ≤ 57

/-- A letter or a digit. -/
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

/-- The small letter of a capital one; any other character is left alone. -/
def toLower (c : Char) : Char := if c.isUpper then ofNat (c.toNat + 32) else c

/-- The capital letter of a small one; any other character is left alone. -/
def toUpper (c : Char) : Char := if c.isLower then ofNat (c.toNat - 32) else c

instance : Inhabited Char := ⟨'A'⟩

theorem toNat_val {c : Char} : c.val.toNat = c.toNat := rfl

@[simp] theorem ofNat_toNat (c : Char) : ofNat c.toNat = c := by
  unfold ofNat
  rw [dif_pos (show c.toNat.isValidChar from c.valid)]
  exact Char.ext rfl

theorem toNat_inj {a b : Char} : a.toNat = b.toNat ↔ a = b :=
  ⟨fun h ↦ by rw [← ofNat_toNat a, h, ofNat_toNat], congrArg toNat⟩

theorem toNat_ofNat {n : Nat} (h : n.isValidChar) : (ofNat n).toNat = n := by
  unfold ofNat
  rw [dif_pos h]
  rfl

theorem ext_iff {a b : Char} : a = b ↔ a.val = b.val := ⟨congrArg val, Char.ext⟩

end Char
