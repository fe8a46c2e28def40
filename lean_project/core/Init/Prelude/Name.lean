/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.State

/-!
# Hashing and hierarchical names

`Name.hash` is a computed field: compiled code reads the stored hash of a name directly, so names
built without it would be garbage to the elaborator.
-/

universe u v w

set_option relaxedAutoImplicit false

open BEq (beq)
open HAdd (hAdd)

/-- Types with a hash function. -/
class Hashable (α : Sort u) where
  hash : α → UInt64
export Hashable (hash)

@[extern "lean_uint64_mix_hash"] opaque mixHash (u₁ u₂ : UInt64) : UInt64
@[extern "lean_string_hash"] protected opaque String.hash (s : @& String) : UInt64
instance : Hashable String where
  hash := String.hash

namespace Lean

/-- Hierarchical names: `Nat.succ` is `.str (.str .anonymous "Nat") "succ"`. -/
inductive Name where
  | anonymous : Name
  | str (pre : Name) (str : String)
  | num (pre : Name) (i : Nat)
with
  @[computed_field, inline] hash : Name → UInt64
    | .anonymous => .ofNatLT 1723 (of_decide_eq_true rfl)
    | .str p s => mixHash p.hash s.hash
    | .num p v =>
      mixHash p.hash (dite (LT.lt v UInt64.size) (fun h ↦ UInt64.ofNatLT v h)
        (fun _ ↦ UInt64.ofNatLT 17 (of_decide_eq_true rfl)))

instance : Inhabited Name where
  default := Name.anonymous

instance : Hashable Name where
  hash := Name.hash
namespace Name

abbrev mkStr (p : Name) (s : String) : Name := Name.str p s
abbrev mkNum (p : Name) (v : Nat) : Name := Name.num p v
abbrev mkSimple (s : String) : Name := .str .anonymous s
@[reducible] def mkStr1 (s₁ : String) : Name := .str .anonymous s₁
@[reducible] def mkStr2 (s₁ s₂ : String) : Name := .str (mkStr1 s₁) s₂
@[reducible] def mkStr3 (s₁ s₂ s₃ : String) : Name := .str (mkStr2 s₁ s₂) s₃
@[reducible] def mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (mkStr3 s₁ s₂ s₃) s₄
@[reducible] def mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅
@[reducible] def mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Name := .str (mkStr5 s₁ s₂ s₃ s₄ s₅) s₆
@[reducible] def mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Name := .str (mkStr6 s₁ s₂ s₃ s₄ s₅ s₆) s₇
@[reducible] def mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Name :=
  .str (mkStr7 s₁ s₂ s₃ s₄ s₅ s₆ s₇) s₈

@[extern "lean_name_eq"]
protected def beq : (@& Name) → (@& Name) → Bool
  | anonymous, anonymous => true
  | str p s, str q t => and (BEq.beq s t) (Name.beq p q)
  | num p s, num q t => and (BEq.beq s t) (Name.beq p q)
  | _, _ => false

instance : BEq Name where
  beq := Name.beq

def appendCore (a : Name) : Name → Name
  | .anonymous => a
  | .str p s => .str (appendCore a p) s
  | .num p k => .num (appendCore a p) k
end Name

def defaultMaxRecDepth := 512

end Lean
