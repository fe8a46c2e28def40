/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Bindings.Elab
import Lean.Bindings.Delaborator
import Lean.Bindings.Parser
import Lean.Simproc
import Lean.Attempt
import Lean.Erased

/-!
# The meta interface: programs that work on terms, goals and syntax

`import Lean` gives a file `elab`, `simproc`, `run_tac`, `@[tactic]`, `@[delab]` and the functions
these are written with. The functions are the compiled ones of the official library
(`Lean/Bindings/*`, generated); their data is declared here in the same layout. `Init` imports none
of it.
-/
