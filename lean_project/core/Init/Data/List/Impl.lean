/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Fold

/-!
# Lists: code for functions whose definition is only for proofs

`flatten`, `flatMap` and what rests on them get tail-recursive code; `@[csimp]` lets the compiler
use it, since it is proved equal.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-- `flatMap` with an accumulator. -/
@[inline] def flatMapTR (f : α → List β) (as : List α) : List β := go as []
where
  /-- `acc` holds the elements so far in reverse. -/
  @[specialize] go : List α → List β → List β
    | [], acc => acc.reverse
    | a :: as, acc => go as ((f a).reverseAux acc)

theorem flatMapTR_go_eq {f : α → List β} {as : List α} {acc : List β} :
    flatMapTR.go f as acc = acc.reverse ++ as.flatMap f := by
  induction as generalizing acc <;> simp_all [flatMapTR.go]

@[csimp] theorem flatMap_eq_flatMapTR : @List.flatMap = @flatMapTR := by
  funext α β f as; simp [flatMapTR, flatMapTR_go_eq]

/-- `flatten` with an accumulator. -/
@[inline] def flattenTR (l : List (List α)) : List α := l.flatMapTR id

@[csimp] theorem flatten_eq_flattenTR : @List.flatten = @flattenTR := by
  funext α l; simp [flattenTR, flatMapTR, flatMapTR_go_eq]

/-- `intercalate` by way of `flattenTR`. -/
def intercalateTR (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flattenTR

@[csimp] theorem intercalate_eq_intercalateTR : @List.intercalate = @intercalateTR := by
  funext α sep xs; rw [intercalate, intercalateTR, flatten_eq_flattenTR]

end List
