/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.BEq
import Init.Data.List.Control
import Init.Data.List.Deprecated

/-!
# Lists, first part

Functions, relations and the lemmas that the arithmetic tactics need. The lemma library proper
comes after those tactics, in `Init.Data`.
-/
