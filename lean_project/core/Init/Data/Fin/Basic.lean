/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Digits

/-!
# `Fin n`: the natural numbers below `n`

Arithmetic on `Fin n` is arithmetic modulo `n`; the maps between different `Fin`s keep or shift
the value. `Fin n` has numerals as soon as `n` is known to be positive (`NeZero n`).
-/

set_option relaxedAutoImplicit false
universe u
variable {n m : Nat}

theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero NeZero.out

instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩

instance Fin.instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i :=
  ⟨Fin.Internal.ofNat n (Nat.pos_of_neZero n) i⟩

namespace Fin

@[ext] theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := Fin.eq_of_val_eq h

theorem lt_def {a b : Fin n} : a < b ↔ a.1 < b.1 := Iff.rfl
theorem le_def {a b : Fin n} : a ≤ b ↔ a.1 ≤ b.1 := Iff.rfl

@[simp] theorem is_lt (a : Fin n) : (a : Nat) < n := a.isLt

protected theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt
theorem size_pos (i : Fin n) : 0 < n := i.pos

/-- `Fin 0` has no element. -/
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

/-- The successor, in the next larger `Fin`. -/
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

/-- `a` modulo `n`, as an element of `Fin n`. -/
@[implicit_reducible] protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩

theorem mod_lt_of_lt {a b : Nat} (h : a < n) : b % n < n :=
  Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)

/-- Addition modulo `n`. -/
protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, mod_lt_of_lt h⟩

/-- Multiplication modulo `n`. -/
protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, mod_lt_of_lt h⟩

/-- Subtraction modulo `n`. -/
protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, mod_lt_of_lt h⟩

/-- The negative modulo `n`. -/
protected def neg : Fin n → Fin n
  | ⟨a, h⟩ => ⟨(n - a) % n, mod_lt_of_lt h⟩

/-- The remainder of the values. -/
protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

/-- The quotient of the values. -/
protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩

/-- The remainder of the value by a natural number. -/
def modn : Fin n → Nat → Fin n
  | ⟨a, h⟩, m => ⟨a % m, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

/-- Bitwise "and" of the values. -/
def land : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.land a b) % n, mod_lt_of_lt h⟩

/-- Bitwise "or" of the values, modulo `n`. -/
def lor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.lor a b) % n, mod_lt_of_lt h⟩

/-- Bitwise "exclusive or" of the values, modulo `n`. -/
def xor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.xor a b) % n, mod_lt_of_lt h⟩

/-- The value shifted to the left, modulo `n`. -/
def shiftLeft : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a <<< b) % n, mod_lt_of_lt h⟩

/-- The value shifted to the right. -/
def shiftRight : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a >>> b) % n, mod_lt_of_lt h⟩

instance : Add (Fin n) where add := Fin.add
instance : Sub (Fin n) where sub := Fin.sub
instance : Mul (Fin n) where mul := Fin.mul
instance neg.instNeg : Neg (Fin n) where neg := Fin.neg
instance : Mod (Fin n) where mod := Fin.mod
instance : Div (Fin n) where div := Fin.div
instance : AndOp (Fin n) where and := Fin.land
instance : OrOp (Fin n) where or := Fin.lor
instance : XorOp (Fin n) where xor := Fin.xor
instance : ShiftLeft (Fin n) where shiftLeft := Fin.shiftLeft
instance : ShiftRight (Fin n) where shiftRight := Fin.shiftRight

instance [NeZero n] : Inhabited (Fin n) := ⟨Fin.ofNat n 0⟩

/-- The greatest element of `Fin (n + 1)`. -/
@[inline] def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩

/-- The same value in a smaller `Fin`, where the value allows it. -/
@[inline] def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩

/-- The same value in a `Fin` that is at least as large. -/
@[inline] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i, Nat.lt_of_lt_of_le i.2 h⟩

/-- The same value in an equal `Fin`. -/
@[inline] def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩

/-- The same value in `Fin (n + m)`. -/
@[inline] def castAdd (m : Nat) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)

/-- The same value in `Fin (n + 1)`. -/
@[inline] def castSucc : Fin n → Fin (n + 1) := castAdd 1

/-- The value raised by `m`, in `Fin (n + m)`. -/
def addNat (i : Fin n) (m : Nat) : Fin (n + m) := ⟨i + m, Nat.add_lt_add_right i.2 _⟩

/-- The value raised by `n`, in `Fin (n + m)`. -/
def natAdd (n : Nat) (i : Fin m) : Fin (n + m) := ⟨n + i, Nat.add_lt_add_left i.2 _⟩

/-- The element at the same distance from the other end. -/
@[inline] def rev (i : Fin n) : Fin n :=
  ⟨n - (i + 1), Nat.sub_lt (Nat.lt_of_le_of_lt (Nat.zero_le _) i.2) (Nat.zero_lt_succ _)⟩

/-- The value lowered by `m`. -/
@[inline] def subNat (m : Nat) (i : Fin (n + m)) (h : m ≤ i) : Fin n :=
  ⟨i - m, by omega⟩

/-- The predecessor of an element other than 0. -/
@[inline] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  subNat 1 i (Nat.pos_of_ne_zero fun e ↦ h (Fin.eq_of_val_eq e))

/-- The base-2 logarithm of the value, rounded down. -/
def log2 (n : Fin m) : Fin m := ⟨Nat.log2 n.val, Nat.lt_of_le_of_lt (Nat.log2_le_self n.val) n.isLt⟩

end Fin
