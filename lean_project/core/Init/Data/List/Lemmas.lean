/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.HeadTail
import Init.Data.List.MapFilter
import Init.Data.List.Fold
import Init.Data.List.Replicate
import Init.Data.List.TakeDrop
import Init.Data.List.TakeWhile
import Init.Data.List.Find
import Init.Data.List.Count
import Init.Data.List.Erase
import Init.Data.List.Zip
import Init.Data.List.Range
import Init.Data.List.MinMax
import Init.Data.List.Sublist
import Init.Data.List.Perm
import Init.Data.List.Sort
import Init.Data.List.Monadic

/-! # Lists: the lemma library -/
