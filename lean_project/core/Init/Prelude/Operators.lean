/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Decidable

/-!
# Natural numbers as a type, literals, and the classes behind the operators

`Nat` itself has to come first, since literals (`OfNat`) and powers (`NatPow`) speak about it.
For each binary operator there is a heterogeneous class (`HAdd`, what `+` elaborates to) and a
homogeneous one (`Add`, what users implement), with a default instance leading from the second to
the first.
-/

universe u v w

set_option relaxedAutoImplicit false

set_option genCtorIdx false in
/-- Natural numbers. Literals of this type are stored as big numbers, not as chains of `succ`. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance : Inhabited Nat where
  default := Nat.zero

@[extern "lean_obj_tag_nat", tagged_return]
unsafe opaque getObjTagNat {α : Sort u} (x : @& α) : Nat

/-- `OfNat α n`: the literal `n` can be read as an element of `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n where
  ofNat := n

/-- Types with an order; `a ≤ b`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- Types with a strict order; `a < b`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` is notation-only: it unfolds to `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a

/-- `a > b` unfolds to `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)
class Max (α : Type u) where
  max : α → α → α
export Max (max)

@[inline, instance_reducible]
def maxOfLe [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max x y := ite (LE.le x y) y x

class Min (α : Type u) where
  min : α → α → α
export Min (min)

@[inline, instance_reducible]
def minOfLe [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min x y := ite (LE.le x y) x y

/-- Relations that compose; `calc` chains its steps with this class. -/
class Trans (r : α → β → Sort u) (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : r a b → s b c → t a c
export Trans (trans)

instance instTransEq (r : α → γ → Sort u) : Trans Eq r r where
  trans e h := Eq.ndrec (motive := fun x ↦ r x _) h (Eq.symm e)

instance instTransEq_1 (r : α → β → Sort u) : Trans r Eq r where
  trans h e := Eq.ndrec (motive := fun x ↦ r _ x) h e

class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ

class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ

class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ

class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ

class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ

class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ

class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ

class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ

class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ

class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ

class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ

class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ

class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ

class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ

class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

class Zero (α : Type u) where
  zero : α

class One (α : Type u) where
  one : α

class Add (α : Type u) where
  add : α → α → α

class Sub (α : Type u) where
  sub : α → α → α

class Mul (α : Type u) where
  mul : α → α → α

class Neg (α : Type u) where
  neg : α → α

class Div (α : Type u) where
  div : α → α → α

class Inv (α : Type u) where
  inv : α → α

class Mod (α : Type u) where
  mod : α → α → α

class Dvd (α : Type _) where
  dvd : α → α → Prop

class Pow (α : Type u) (β : Type v) where
  pow : α → β → α

class NatPow (α : Type u) where
  protected pow : α → Nat → α

class HomogeneousPow (α : Type u) where
  protected pow : α → α → α

class SMul (M : Type u) (α : Type v) where
  smul : M → α → α

class Append (α : Type u) where
  append : α → α → α

class OrElse (α : Type u) where
  orElse  : α → (Unit → α) → α

class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α

class AndOp (α : Type u) where
  and : α → α → α

class XorOp (α : Type u) where
  xor : α → α → α

class OrOp (α : Type u) where
  or : α → α → α

class Complement (α : Type u) where
  complement : α → α

class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α

class ShiftRight (α : Type u) where
  shiftRight : α → α → α

@[default_instance] instance instHAdd [Add α] : HAdd α α α where
  hAdd a b := Add.add a b

@[default_instance] instance instHSub [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b

@[default_instance] instance instHMul [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b

@[default_instance] instance instHDiv [Div α] : HDiv α α α where
  hDiv a b := Div.div a b

@[default_instance] instance instHMod [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b

@[default_instance] instance instHPow [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b

@[default_instance] instance instPowNat [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n

@[default_instance] instance [HomogeneousPow α] : Pow α α where
  pow a b := HomogeneousPow.pow a b

@[default_instance] instance instHSMul {α β} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul

instance (priority := 1100) {α : Type u} [Mul α] : SMul α α where
  smul x y := Mul.mul x y

@[default_instance] instance instHAppendOfAppend [Append α] : HAppend α α α where
  hAppend a b := Append.append a b

@[default_instance] instance instHOrElseOfOrElse [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b

@[default_instance] instance instHAndThenOfAndThen [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b

@[default_instance] instance instHAndOfAndOp [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b

@[default_instance] instance instHXorOfXorOp [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b

@[default_instance] instance instHOrOfOrOp [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b

@[default_instance] instance instHShiftLeftOfShiftLeft [ShiftLeft α] : HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b

@[default_instance] instance instHShiftRightOfShiftRight [ShiftRight α] : HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b

/-- `a ∈ γ`. The container comes first in `mem`, the element second. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : γ → α → Prop
attribute [implicit_reducible] Membership.mem

-- operators may stand in patterns, where they unfold to constructors: `| n + 1 => ...`
attribute [match_pattern] Add.add HAdd.hAdd Neg.neg Mul.mul HMul.hMul Inv.inv
