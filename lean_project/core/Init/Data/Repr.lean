/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Format.Basic
import Init.Control

/-!
# How values print: `Repr`, as Lean source, and `ToString`, as text

`#eval` prints by `Repr`, string interpolation by `ToString`.
-/

set_option relaxedAutoImplicit false

universe u v
variable {α : Type u} {β : Type v}

/-- Types whose values print as source; the number is the precedence of the surroundings. -/
class Repr (α : Type u) where
  reprPrec : α → Nat → Std.Format

export Repr (reprPrec)

/-- Types whose values print as text. -/
class ToString (α : Type u) where
  toString : α → String

export ToString (toString)

/-- Types that print as one word, which lists fit as many on a line of as they can. -/
class ReprAtom (α : Type u)

/-- The format of a value. -/
abbrev repr [Repr α] (a : α) : Std.Format := reprPrec a 0

/-- The source of a value. -/
abbrev reprStr [Repr α] (a : α) : String := (reprPrec a 0).pretty

/-- The format of a value that is an argument. -/
abbrev reprArg [Repr α] (a : α) : Std.Format := reprPrec a 1024

/-- In parentheses where the surroundings bind more tightly than application. -/
def Repr.addAppParen (f : Std.Format) (prec : Nat) : Std.Format :=
  if prec ≥ 1024 then .paren f else f

/-! ### Numbers -/

/-- The digit of a number below 36, in base 16 and 36 with small letters. -/
def Nat.digitChar (n : Nat) : Char :=
  if n < 10 then .ofNat (48 + n) else if n < 36 then .ofNat (87 + n) else '*'

/-- The digits of `n` before those of `acc`. -/
def Nat.toDigitsCore (base : Nat) : (fuel : Nat) → Nat → List Char → List Char
  | 0, _, acc => acc
  | fuel + 1, n, acc =>
    if n / base = 0 then digitChar (n % base) :: acc
    else toDigitsCore base fuel (n / base) (digitChar (n % base) :: acc)

/-- The digits of a number. -/
def Nat.toDigits (base : Nat) (n : Nat) : List Char := toDigitsCore base (n + 1) n []

/-- A number in decimal digits. -/
protected def Nat.repr (n : Nat) : String := .ofList (toDigits 10 n)

/-- A number in decimal digits, with its sign. -/
protected def Int.repr : Int → String
  | .ofNat n => n.repr
  | .negSucc n => "-" ++ (n + 1).repr

instance : ToString Nat := ⟨Nat.repr⟩
instance : ToString Int := ⟨Int.repr⟩
instance {n : Nat} : ToString (Fin n) := ⟨fun i ↦ toString i.val⟩
instance : ToString UInt8 := ⟨fun n ↦ toString n.toNat⟩
instance : ToString UInt16 := ⟨fun n ↦ toString n.toNat⟩
instance : ToString UInt32 := ⟨fun n ↦ toString n.toNat⟩
instance : ToString UInt64 := ⟨fun n ↦ toString n.toNat⟩
instance : ToString USize := ⟨fun n ↦ toString n.toNat⟩

instance : Repr Nat := ⟨fun n _ ↦ .text n.repr⟩
instance : Repr Int := ⟨fun i prec ↦ if i < 0 then Repr.addAppParen (.text i.repr) prec
  else .text i.repr⟩
instance {n : Nat} : Repr (Fin n) := ⟨fun i _ ↦ repr i.val⟩
instance : Repr UInt8 := ⟨fun n _ ↦ repr n.toNat⟩
instance : Repr UInt16 := ⟨fun n _ ↦ repr n.toNat⟩
instance : Repr UInt32 := ⟨fun n _ ↦ repr n.toNat⟩
instance : Repr UInt64 := ⟨fun n _ ↦ repr n.toNat⟩
instance : Repr USize := ⟨fun n _ ↦ repr n.toNat⟩
instance {n : Nat} : Repr (BitVec n) := ⟨fun x _ ↦
  let digits := Nat.toDigits 16 x.toNat
  let zeros := List.replicate ((n + 3) / 4 - digits.length) '0'
  .text ("0x" ++ .ofList (zeros ++ digits) ++ "#" ++ n.repr)⟩

/-! ### Truth values, characters, strings -/

instance : ToString Bool := ⟨fun b ↦ bif b then "true" else "false"⟩
instance : ToString Char := ⟨Char.toString⟩
instance : ToString String := ⟨id⟩
instance : ToString Unit := ⟨fun _ ↦ "()"⟩
instance : ToString Std.Format := ⟨fun f ↦ f.pretty⟩
instance {p : Prop} : ToString (Decidable p) := ⟨fun
  | .isTrue _ => "true"
  | .isFalse _ => "false"⟩

instance : Repr Bool := ⟨fun b _ ↦ .text (toString b)⟩
instance : Repr Char := ⟨fun c _ ↦ .text c.quote⟩
instance : Repr String := ⟨fun s _ ↦ .text s.quote⟩
instance : Repr Unit := ⟨fun _ _ ↦ .text "()"⟩
instance : Repr Empty := ⟨nofun⟩
instance : Repr Std.Format := ⟨fun f _ ↦ f⟩
instance {p : Prop} : Repr (Decidable p) := ⟨fun
  | .isTrue _, prec => Repr.addAppParen "isTrue _" prec
  | .isFalse _, prec => Repr.addAppParen "isFalse _" prec⟩

instance : ReprAtom Bool := ⟨⟩
instance : ReprAtom Nat := ⟨⟩
instance : ReprAtom Int := ⟨⟩
instance : ReprAtom Char := ⟨⟩
instance : ReprAtom String := ⟨⟩

/-! ### Containers -/

/-- Pairs within pairs print without inner parentheses. -/
class ReprTuple (α : Type u) where
  reprTuple : α → List Std.Format → List Std.Format

export ReprTuple (reprTuple)

instance [Repr α] : ReprTuple α := ⟨fun a acc ↦ repr a :: acc⟩
instance [Repr α] [ReprTuple β] : ReprTuple (α × β) :=
  ⟨fun (a, b) acc ↦ reprTuple b (repr a :: acc)⟩

/-- Items in brackets, separated by commas. -/
protected def List.repr [Repr α] (as : List α) (_ : Nat) : Std.Format :=
  match as with
  | [] => "[]"
  | as => .bracket "[" (.joinSep (as.map repr) ("," ++ Std.Format.line)) "]"

/-- Items in brackets, as many on a line as fit. -/
protected def List.repr' [Repr α] [ReprAtom α] (as : List α) (_ : Nat) : Std.Format :=
  match as with
  | [] => "[]"
  | as => .bracketFill "[" (.joinSep (as.map repr) ("," ++ Std.Format.line)) "]"

instance [Repr α] : Repr (List α) := ⟨List.repr⟩
instance [Repr α] [ReprAtom α] : Repr (List α) := ⟨List.repr'⟩
instance [Repr α] : Repr (Array α) := ⟨fun as _ ↦ match as.toList with
  | [] => "#[]"
  | as => .bracketFill "#[" (.joinSep (as.map repr) ("," ++ Std.Format.line)) "]"⟩
instance [Repr α] [ReprTuple β] : Repr (α × β) := ⟨fun (a, b) _ ↦
  .bracket "(" (.joinSep (reprTuple b [repr a]).reverse ("," ++ Std.Format.line)) ")"⟩
instance [Repr α] : Repr (Option α) := ⟨fun
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec⟩
instance [Repr α] [Repr β] : Repr (α ⊕ β) := ⟨fun
  | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec⟩
instance [Repr α] [Repr β] : Repr (Except α β) := ⟨fun
  | .error a, prec => Repr.addAppParen ("Except.error " ++ reprArg a) prec
  | .ok b, prec => Repr.addAppParen ("Except.ok " ++ reprArg b) prec⟩
instance {p : α → Prop} [Repr α] : Repr (Subtype p) := ⟨fun s prec ↦ reprPrec s.val prec⟩
instance [Repr α] : Repr (Id α) := inferInstanceAs (Repr α)

instance [ToString α] : ToString (Option α) := ⟨fun
  | none => "none"
  | some a => "(some " ++ toString a ++ ")"⟩
instance [ToString α] : ToString (List α) :=
  ⟨fun as ↦ "[" ++ String.intercalate ", " (as.map toString) ++ "]"⟩
instance [ToString α] : ToString (Array α) := ⟨fun as ↦ "#" ++ toString as.toList⟩
instance [ToString α] [ToString β] : ToString (α × β) :=
  ⟨fun (a, b) ↦ "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩
instance [ToString α] [ToString β] : ToString (α ⊕ β) := ⟨fun
  | .inl a => "(inl " ++ toString a ++ ")"
  | .inr b => "(inr " ++ toString b ++ ")"⟩
instance [ToString α] [ToString β] : ToString (Except α β) := ⟨fun
  | .error a => "error: " ++ toString a
  | .ok b => "ok: " ++ toString b⟩
instance {p : α → Prop} [ToString α] : ToString (Subtype p) := ⟨fun s ↦ toString s.val⟩
instance [ToString α] : ToString (Id α) := inferInstanceAs (ToString α)
