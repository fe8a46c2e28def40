/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Booleans: functions and order

`&&`, `||`, `!` and `bif` live in the prelude. Here: exclusive or, the order `false < true`, and the
conversions to numbers.
-/

set_option relaxedAutoImplicit false

namespace Bool

/-- Exclusive or. -/
abbrev xor : Bool → Bool → Bool := bne

/-- A statement about both truth values is decided by looking at each. -/
instance (p : Bool → Prop) [DecidablePred p] : Decidable (∀ b, p b) :=
  decidable_of_decidable_of_iff (p := p true ∧ p false)
    ⟨fun h b ↦ by cases b <;> simp [h], fun h ↦ ⟨h true, h false⟩⟩

/-- Likewise for the existence of a truth value. -/
instance (p : Bool → Prop) [DecidablePred p] : Decidable (∃ b, p b) :=
  decidable_of_decidable_of_iff (p := p true ∨ p false)
    ⟨fun h ↦ h.elim (⟨_, ·⟩) (⟨_, ·⟩), fun ⟨b, h⟩ ↦ by cases b <;> simp [h]⟩

instance : HAnd Bool Bool Bool := ⟨and⟩
instance : HOr Bool Bool Bool := ⟨or⟩
instance : HXor Bool Bool Bool := ⟨Bool.xor⟩

instance : LE Bool := ⟨fun a b ↦ a = true → b = true⟩
instance : LT Bool := ⟨fun a b ↦ a = false ∧ b = true⟩
instance : Max Bool := ⟨or⟩
instance : Min Bool := ⟨and⟩

instance (a b : Bool) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a = true → b = true))
instance (a b : Bool) : Decidable (a < b) := inferInstanceAs (Decidable (a = false ∧ b = true))

/-- `false` is `0`, `true` is `1`. -/
def toNat (b : Bool) : Nat := cond b 1 0

/-- `false` is `0`, `true` is `1`. -/
def toInt (b : Bool) : Int := cond b 1 0

instance {p : Bool → Prop} [inst : DecidablePred p] : Decidable (∃ b, p b) :=
  match inst true, inst false with
  | isTrue h, _ => isTrue ⟨true, h⟩
  | _, isTrue h => isTrue ⟨false, h⟩
  | isFalse h, isFalse k => isFalse fun ⟨b, e⟩ ↦ by cases b <;> contradiction

end Bool

export Bool (xor)
