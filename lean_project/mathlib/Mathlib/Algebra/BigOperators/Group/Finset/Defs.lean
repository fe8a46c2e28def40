/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Multiset.Defs
import Mathlib.Data.Finset.Card
import Mathlib.Data.Fintype.Defs

/-!
# Sums and products over finite sets

`∑ x ∈ s, f x` is the sum of `f x` over the elements of the finite set `s`; `∑ x, f x` is the sum
over all elements of a finite type. The older `∑ x in s, f x` is read as well.
-/

universe u v

namespace Finset

variable {ι : Type u} {M : Type v}

/-- The product of `f x` over `x ∈ s`. -/
protected def prod [CommMonoid M] (s : Finset ι) (f : ι → M) : M := (s.1.map f).prod

/-- The sum of `f x` over `x ∈ s`. -/
protected def sum [AddCommMonoid M] (s : Finset ι) (f : ι → M) : M := (s.1.map f).sum

end Finset

/-! ### Notation -/

/-- `∑ x ∈ s, f x`. -/
syntax "∑ " ident (" : " term)? " ∈ " term (" with " term)? ", " term:67 : term

/-- `∑ x in s, f x`, the older form of `∑ x ∈ s, f x`. -/
syntax "∑ " ident (" : " term)? " in " term (" with " term)? ", " term:67 : term

/-- `∑ x, f x` and `∑ x : T, f x`. -/
syntax "∑ " ident+ (" : " term)? (" with " term)? ", " term:67 : term

/-- `∑ (x ∈ s) (y ∈ t), f x y`. -/
syntax "∑ " "(" ident " ∈ " term ") " "(" ident " ∈ " term ")" ", " term:67 : term

/-- `∑ ⟨x, y⟩ ∈ s, f x y`: the element is taken apart. -/
syntax (priority := low) "∑ " term:max " ∈ " term ", " term:67 : term

/-- `∏ x ∈ s, f x`. -/
syntax "∏ " ident (" : " term)? " ∈ " term (" with " term)? ", " term:67 : term

/-- `∏ x in s, f x`, the older form of `∏ x ∈ s, f x`. -/
syntax "∏ " ident (" : " term)? " in " term (" with " term)? ", " term:67 : term

/-- `∏ x, f x` and `∏ x : T, f x`. -/
syntax "∏ " ident+ (" : " term)? (" with " term)? ", " term:67 : term

/-- `∏ (x ∈ s) (y ∈ t), f x y`. -/
syntax "∏ " "(" ident " ∈ " term ") " "(" ident " ∈ " term ")" ", " term:67 : term

/-- `∏ ⟨x, y⟩ ∈ s, f x y`: the element is taken apart. -/
syntax (priority := low) "∏ " term:max " ∈ " term ", " term:67 : term

macro_rules
  | `(∑ $x:ident ∈ $s, $b) => `(Finset.sum $s fun $x:ident ↦ $b)
  | `(∑ $x:ident : $t ∈ $s, $b) => `(Finset.sum $s fun ($x:ident : $t) ↦ $b)
  | `(∑ $x:ident ∈ $s with $p, $b) =>
    `(Finset.sum (Finset.filter (fun $x:ident ↦ $p) $s) fun $x:ident ↦ $b)
  | `(∑ $x:ident in $s, $b) => `(Finset.sum $s fun $x:ident ↦ $b)
  | `(∑ $x:ident : $t in $s, $b) => `(Finset.sum $s fun ($x:ident : $t) ↦ $b)
  | `(∑ $x:ident in $s with $p, $b) =>
    `(Finset.sum (Finset.filter (fun $x:ident ↦ $p) $s) fun $x:ident ↦ $b)
  | `(∑ $x:ident, $b) => `(Finset.sum Finset.univ fun $x:ident ↦ $b)
  | `(∑ $x:ident : $t, $b) => `(Finset.sum Finset.univ fun ($x:ident : $t) ↦ $b)
  | `(∑ $x:ident $y $ys*, $b) => `(Finset.sum Finset.univ fun $x:ident ↦ ∑ $y $ys*, $b)
  | `(∑ $x:ident $y $ys* : $t, $b) =>
    `(Finset.sum Finset.univ fun ($x:ident : $t) ↦ ∑ $y $ys* : $t, $b)
  | `(∑ $x:ident with $p, $b) =>
    `(Finset.sum (Finset.filter (fun $x:ident ↦ $p) Finset.univ) fun $x:ident ↦ $b)
  | `(∑ $x:ident : $t with $p, $b) =>
    `(Finset.sum (Finset.filter (fun ($x:ident : $t) ↦ $p) Finset.univ) fun $x:ident ↦ $b)
  | `(∑ ($x:ident ∈ $s) ($y:ident ∈ $t), $b) =>
    `(Finset.sum $s fun $x:ident ↦ Finset.sum $t fun $y:ident ↦ $b)
  | `(∑ $x:term ∈ $s, $b) => `(Finset.sum $s fun z ↦ match z with | $x => $b)

macro_rules
  | `(∏ $x:ident ∈ $s, $b) => `(Finset.prod $s fun $x:ident ↦ $b)
  | `(∏ $x:ident : $t ∈ $s, $b) => `(Finset.prod $s fun ($x:ident : $t) ↦ $b)
  | `(∏ $x:ident ∈ $s with $p, $b) =>
    `(Finset.prod (Finset.filter (fun $x:ident ↦ $p) $s) fun $x:ident ↦ $b)
  | `(∏ $x:ident in $s, $b) => `(Finset.prod $s fun $x:ident ↦ $b)
  | `(∏ $x:ident : $t in $s, $b) => `(Finset.prod $s fun ($x:ident : $t) ↦ $b)
  | `(∏ $x:ident in $s with $p, $b) =>
    `(Finset.prod (Finset.filter (fun $x:ident ↦ $p) $s) fun $x:ident ↦ $b)
  | `(∏ $x:ident, $b) => `(Finset.prod Finset.univ fun $x:ident ↦ $b)
  | `(∏ $x:ident : $t, $b) => `(Finset.prod Finset.univ fun ($x:ident : $t) ↦ $b)
  | `(∏ $x:ident $y $ys*, $b) => `(Finset.prod Finset.univ fun $x:ident ↦ ∏ $y $ys*, $b)
  | `(∏ $x:ident $y $ys* : $t, $b) =>
    `(Finset.prod Finset.univ fun ($x:ident : $t) ↦ ∏ $y $ys* : $t, $b)
  | `(∏ $x:ident with $p, $b) =>
    `(Finset.prod (Finset.filter (fun $x:ident ↦ $p) Finset.univ) fun $x:ident ↦ $b)
  | `(∏ $x:ident : $t with $p, $b) =>
    `(Finset.prod (Finset.filter (fun ($x:ident : $t) ↦ $p) Finset.univ) fun $x:ident ↦ $b)
  | `(∏ ($x:ident ∈ $s) ($y:ident ∈ $t), $b) =>
    `(Finset.prod $s fun $x:ident ↦ Finset.prod $t fun $y:ident ↦ $b)
  | `(∏ $x:term ∈ $s, $b) => `(Finset.prod $s fun z ↦ match z with | $x => $b)

open Lean PrettyPrinter in
/-- Prints `Finset.sum`. -/
@[app_unexpander Finset.sum] meta def Finset.sum.unexpander : Unexpander
  | `($_ Finset.univ fun $x:ident ↦ $b) => `(∑ $x:ident, $b)
  | `($_ $s fun $x:ident ↦ $b) => `(∑ $x:ident ∈ $s, $b)
  | _ => throw ()

open Lean PrettyPrinter in
/-- Prints `Finset.prod`. -/
@[app_unexpander Finset.prod] meta def Finset.prod.unexpander : Unexpander
  | `($_ Finset.univ fun $x:ident ↦ $b) => `(∏ $x:ident, $b)
  | `($_ $s fun $x:ident ↦ $b) => `(∏ $x:ident ∈ $s, $b)
  | _ => throw ()

namespace BigOperators

-- The notation needs no `open`; the files that say `open BigOperators` find this namespace.

end BigOperators
