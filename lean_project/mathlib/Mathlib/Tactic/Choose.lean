/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic
import Mathlib.Tactic.Have

/-! # Functions and values from hypotheses: `choose`, `lift`, `apply_fun` -/

open Lean

theorem Mathlib.Tactic.Choose.imp_exists {p : Prop} {α : Sort _} [Nonempty α] {q : α → Prop} :
    (p → ∃ y, q y) ↔ ∃ y, p → q y := by
  refine ⟨fun h ↦ ?_, fun ⟨y, h⟩ hp ↦ ⟨y, h hp⟩⟩
  rcases Classical.em p with hp | hp
  · exact (h hp).imp fun _ hy _ ↦ hy
  · exact ⟨Classical.ofNonempty, fun k ↦ absurd k hp⟩

/-- `choose f hf using h` takes functions and their properties from `h : ∀ x, ∃ y, p x y`. -/
syntax "choose" (ppSpace colGt ident)+ (" using " term)? : tactic
/-- `choose! f hf using h` is `choose`, with functions that do not depend on propositions. -/
syntax "choose!" (ppSpace colGt ident)+ (" using " term)? : tactic

/-- Names the parts of nested pairs. -/
syntax "obtain_names" (ppSpace colGt ident)+ " := " term : tactic
macro_rules
  | `(tactic| obtain_names $x:ident := $t) => `(tactic| have $x:ident := $t)
  | `(tactic| obtain_names $x:ident $y:ident $zs:ident* := $t) =>
    `(tactic| (obtain ⟨$x:ident, rest⟩ := $t; obtain_names $y:ident $zs:ident* := rest))

macro_rules
  | `(tactic| choose $fs* using $h) => `(tactic| first
      | (have chosen := $h
         simp only [Classical.skolem, forall_and] at chosen
         obtain_names $fs* := chosen
         try clear chosen)
      | obtain_names $fs* := $h
      | fail "choose: no statement of the form ∀ x, ∃ y, p x y")
  | `(tactic| choose $fs*) => `(tactic| (intro given; choose $fs* using given; clear given))
macro_rules
  | `(tactic| choose! $fs* using $h) => `(tactic| first
      | (have chosen := $h
         simp only [Mathlib.Tactic.Choose.imp_exists, Classical.skolem, forall_and] at chosen
         obtain_names $fs* := chosen
         try clear chosen)
      | fail "choose!: no statement of the form ∀ x, ∃ y, p x y")
  | `(tactic| choose! $fs*) => `(tactic| (intro given; choose! $fs* using given; clear given))

/-- `lift n to ℕ using h with m hm` replaces an integer `n` by a natural number `m`, where
`h : 0 ≤ n`, and keeps `hm : ↑m = n`; without `using`, `0 ≤ n` is left to prove. The same for a
subtype and the condition that defines it. -/
syntax "lift" ppSpace term " to " term (" using " term)? (" with" (ppSpace colGt ident)+)? : tactic
/-- Takes `m : t` and `eq : ↑m = n` from the condition for it. -/
syntax "lifted " ident ident " : " term:max " from " term:max " using " term : tactic
macro_rules
  | `(tactic| lifted $m $eq : $t from $n using $h) => `(tactic| first
      | obtain ⟨$m:ident, $eq:ident⟩ : ∃ m : $t, (m : Int) = $n :=
          ⟨Int.toNat $n, Int.toNat_of_nonneg $h⟩
      | obtain ⟨$m:ident, $eq:ident⟩ : ∃ m : $t, ↑m = $n := ⟨⟨$n, $h⟩, rfl⟩
      | fail "lift: no way to lift the term, or no proof of the condition")
macro_rules
  | `(tactic| lift $n:ident to $t using $h) => `(tactic| lift $n:ident to $t using $h with $n:ident)
  | `(tactic| lift $n:ident to $t using $h with $m:ident) =>
    `(tactic| (lifted $m eq : $t from $n using $h; subst eq))
  | `(tactic| lift $n to $t using $h with $m:ident $eq:ident) =>
    `(tactic| lifted $m $eq : $t from ($n) using $h)
  | `(tactic| lift $n to $t using $h with $m:ident $eq:ident $_:ident) =>
    `(tactic| lifted $m $eq : $t from ($n) using $h)
  | `(tactic| lift $n to $t $[with $ms*]?) => `(tactic| focus (
      refine (fun condition : 0 ≤ $n ↦ ?_) ?_
      lift $n to $t using condition $[with $ms*]?))

/-- `apply_fun f at h` applies `f` to both sides of an equation, or, where `f` is known to be
monotone (`using`), of an inequality. Without `at`, an injective `f` is put on both sides of the
goal. -/
syntax "apply_fun" ppSpace term (" at" (ppSpace colGt ident)+)? (" using " term)? : tactic
macro_rules
  | `(tactic| apply_fun $f at $h) => `(tactic| (
      replace $h:ident := congrArg $f $h
      try dsimp only at $h:ident))
  | `(tactic| apply_fun $f at $h using $mono) => `(tactic| (
      replace $h:ident := $mono $h
      try dsimp only at $h:ident))
  | `(tactic| apply_fun $f at $h $k $hs*) =>
    `(tactic| (apply_fun $f at $h; apply_fun $f at $k $hs*))
  | `(tactic| apply_fun $f using $inj) =>
    `(tactic| refine (show Function.Injective $f from $inj) ?_)
  | `(tactic| apply_fun $f) =>
    `(tactic| focus (refine (?_ : Function.Injective $f) ?_; rotate_left))
