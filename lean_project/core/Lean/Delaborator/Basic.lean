/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Monads

/-!
# The type of delaborators

What `@[delab]` expects: the term is in the context, the result is syntax.
-/

namespace Lean.PrettyPrinter.Delaborator

abbrev DelabM := ReaderT Context (StateInRef State MetaM)
abbrev Delab := DelabM Term

end Lean.PrettyPrinter.Delaborator
