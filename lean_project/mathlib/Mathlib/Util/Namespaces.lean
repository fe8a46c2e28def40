/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-!
# Namespaces that the heads of published files open

A file that says `open Topology Polynomial` shall be read even where nothing of the topic is here:
to open a namespace that does not exist is an error of the whole file, to use a name that is
missing is one of that statement alone.
-/

namespace Affine end Affine

namespace ArithmeticFunction end ArithmeticFunction

namespace Cardinal end Cardinal

namespace EuclideanGeometry end EuclideanGeometry

namespace FiniteDimensional end FiniteDimensional

namespace Ideal end Ideal

namespace InnerProductSpace end InnerProductSpace

namespace LinearMap end LinearMap

namespace Metric end Metric

namespace Module end Module

namespace Module.End end Module.End

namespace Polynomial end Polynomial

namespace RingHom end RingHom

namespace Simplex end Simplex

namespace Stream end Stream

namespace Subgroup end Subgroup

namespace Submodule end Submodule

namespace TopologicalSpace end TopologicalSpace

namespace Topology end Topology

namespace Zsqrtd end Zsqrtd
