/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Level

/-!
# Expressions

With the `data` that the compiled code stores beside each: hash, depth, range of loose bound
variables, flags. Compiled equality looks at the hash first, so the formula has to be the same.
-/

namespace Lean

namespace Expr

/-- The flags and the depth of a node above `parts`. -/
def nodeData (hash : UInt64 → UInt64) (looseBVarRange : Nat) (parts : List UInt64) : UInt64 :=
  let below := parts.foldl (fun n d ↦ Nat.max n (Data.approxDepth d).toNat) 0
  let depth := UInt32.ofNat (below + 1)
  mkData (hash (UInt64.ofNat depth.toNat)) looseBVarRange depth (parts.any Data.hasFVar)
    (parts.any Data.hasExprMVar) (parts.any Data.hasLevelMVar) (parts.any Data.hasLevelParam)

/-- The range of loose bound variables of an expression with this data. -/
def looseIn (d : UInt64) : Nat := (Data.looseBVarRange d).toNat

/-- The data of a binder of this type over this body. -/
def binderData (type body : UInt64) : UInt64 :=
  nodeData (fun d ↦ mixHash d (mixHash (Data.hash type) (Data.hash body)))
    (Nat.max (looseIn type) (looseIn body - 1)) [type, body]

/-- One hash of a list of levels. -/
def hashLevels (us : List Level) : UInt64 :=
  us.foldl (fun r u ↦ mixHash r (Level.Data.hash u.data)) 7

end Expr

open Expr in
/-- A term of Lean's type theory. -/
inductive Expr where
  | bvar (deBruijnIndex : Nat)
  | fvar (fvarId : FVarId)
  | mvar (mvarId : MVarId)
  | sort (u : Level)
  | const (declName : Name) (us : List Level)
  | app (fn : Expr) (arg : Expr)
  | lam (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | forallE (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | letE (declName : Name) (type : Expr) (value : Expr) (body : Expr) (nondep : Bool)
  | lit (l : Literal)
  | mdata (data : MData) (expr : Expr)
  | proj (typeName : Name) (idx : Nat) (struct : Expr)
with
  @[computed_field] data : Expr → UInt64
    | .const n us =>
      mkData (mixHash 5 (mixHash n.hash (hashLevels us))) 0 0 false false
        (us.any fun u ↦ Level.Data.hasMVar u.data) (us.any fun u ↦ Level.Data.hasParam u.data)
    | .bvar i => mkData (mixHash 7 (UInt64.ofNat i)) (i + 1) 0 false false false false
    | .sort u =>
      mkData (mixHash 11 (Level.Data.hash u.data)) 0 0 false false
        (Level.Data.hasMVar u.data) (Level.Data.hasParam u.data)
    | .fvar x => mkData (mixHash 13 (instHashableFVarId.hash x)) 0 0 true false false false
    | .mvar x => mkData (mixHash 17 (instHashableMVarId.hash x)) 0 0 false true false false
    | .lit l => mkData (mixHash 3 l.hash) 0 0 false false false false
    | .app f a => mkAppData f.data a.data
    | .mdata _ e => nodeData (fun d ↦ mixHash d (Data.hash e.data)) (looseIn e.data) [e.data]
    | .proj s i e =>
      nodeData (fun d ↦ mixHash d (mixHash s.hash (mixHash (UInt64.ofNat i) (Data.hash e.data))))
        (looseIn e.data) [e.data]
    | .lam _ t b _ => binderData t.data b.data
    | .forallE _ t b _ => binderData t.data b.data
    | .letE _ t v b _ =>
      nodeData
        (fun d ↦ mixHash d
          (mixHash (Data.hash t.data) (mixHash (Data.hash v.data) (Data.hash b.data))))
        (Nat.max (Nat.max (looseIn t.data) (looseIn v.data)) (looseIn b.data - 1))
        [t.data, v.data, b.data]

instance : Inhabited Expr := ⟨.sort .zero⟩

end Lean
