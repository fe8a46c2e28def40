/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Repr

/-!
# Hashes of the basic types
-/

set_option relaxedAutoImplicit false

universe u v
variable {α : Type u} {β : Type v}

instance : Hashable Nat := ⟨fun n ↦ .ofNat n⟩
instance : Hashable Bool := ⟨fun b ↦ bif b then 11 else 13⟩
instance : Hashable Unit := ⟨fun _ ↦ 11⟩
instance : Hashable PUnit.{u + 1} := ⟨fun _ ↦ 11⟩
instance : Hashable UInt64 := ⟨id⟩
instance : Hashable Char := ⟨fun c ↦ .ofNat c.toNat⟩
instance {n : Nat} : Hashable (Fin n) := ⟨fun i ↦ hash i.val⟩
instance : Hashable Int := ⟨fun
  | .ofNat n => .ofNat (2 * n)
  | .negSucc n => .ofNat (2 * n + 1)⟩
instance [Hashable α] [Hashable β] : Hashable (α × β) := ⟨fun (a, b) ↦ mixHash (hash a) (hash b)⟩
instance [Hashable α] : Hashable (Option α) := ⟨fun
  | none => 11
  | some a => mixHash (hash a) 13⟩
instance [Hashable α] : Hashable (List α) := ⟨fun as ↦ as.foldl (fun h a ↦ mixHash h (hash a)) 7⟩
instance [Hashable α] : Hashable (Array α) :=
  ⟨fun as ↦ as.toList.foldl (fun h a ↦ mixHash h (hash a)) 7⟩

/-- Equal values have the same hash. -/
class LawfulHashable (α : Type u) [BEq α] [Hashable α] : Prop where
  hash_eq (a b : α) : a == b → hash a = hash b

/-- Proofs of a proposition are equal, so that one value serves them all. -/
instance (P : Prop) : Hashable P := ⟨fun _ ↦ 0⟩
