/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Read

/-!
# The atoms of a call of `ring_nf`

`simp` calls a procedure once for each subterm; the numbers of the atoms, which decide how sums are
ordered, have to be the same in all of them.
-/

open Lean Meta

namespace Mathlib.Tactic.Ring

instance {σ α : Type} [Nonempty α] : Nonempty (ST.Ref σ α) := ⟨⟨Classical.ofNonempty, ‹_›⟩⟩

/-- What is known of atoms since the tactic was called. -/
initialize shared : ST.Ref IO.RealWorld State ← IO.mkRef {}

/-- Forget all atoms. -/
def forgetAtoms : BaseIO Unit := ST.Prim.Ref.set shared {}

end Mathlib.Tactic.Ring
