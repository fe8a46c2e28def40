/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-!
# The namespace of topological notation

Published statements begin with `open … Topology …`, so the namespace is there from the start.
-/

namespace Topology

end Topology
