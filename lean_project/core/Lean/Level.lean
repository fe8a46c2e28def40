/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Bindings.Data

/-!
# Universe levels

With the `data` that the compiled code stores beside each: hash, depth, flags.
-/

namespace Lean

/-- A universe level. -/
inductive Level where
  | zero
  | succ (u : Level)
  | max (u v : Level)
  | imax (u v : Level)
  | param (name : Name)
  | mvar (id : LMVarId)
with
  @[computed_field] data : Level → UInt64
    | .zero => Level.mkData 2221 0 false false
    | .mvar m =>
      Level.mkData (mixHash 2237 (instHashableLevelMVarId.hash m)) 0 true false
    | .param n => Level.mkData (mixHash 2239 n.hash) 0 false true
    | .succ u =>
      Level.mkData (mixHash 2243 (Level.Data.hash u.data)) ((Level.Data.depth u.data).toNat + 1)
        (Level.Data.hasMVar u.data) (Level.Data.hasParam u.data)
    | .max u v =>
      Level.mkData (mixHash 2251 (mixHash (Level.Data.hash u.data) (Level.Data.hash v.data)))
        (Nat.max (Level.Data.depth u.data).toNat (Level.Data.depth v.data).toNat + 1)
        (Level.Data.hasMVar u.data || Level.Data.hasMVar v.data)
        (Level.Data.hasParam u.data || Level.Data.hasParam v.data)
    | .imax u v =>
      Level.mkData (mixHash 2267 (mixHash (Level.Data.hash u.data) (Level.Data.hash v.data)))
        (Nat.max (Level.Data.depth u.data).toNat (Level.Data.depth v.data).toNat + 1)
        (Level.Data.hasMVar u.data || Level.Data.hasMVar v.data)
        (Level.Data.hasParam u.data || Level.Data.hasParam v.data)

instance : Inhabited Level := ⟨.zero⟩

end Lean
