/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Lemmas

/-! # Cases and induction with names in one list: `cases'`, `induction'` -/

open Lean

/-- A name that is bound, or `_`, as an alternative of `cases` takes it. -/
meta instance : Coe (TSyntax `Lean.binderIdent) (TSyntax [`ident, `Lean.Parser.Term.hole]) :=
  ⟨fun name ↦ ⟨name.raw.getArg 0⟩⟩

/-- `cases' h with a b` names what the constructors bring, in order, in one list. -/
syntax "cases'" ppSpace term
  (" with" (ppSpace colGt binderIdent)+)? : tactic
macro_rules
  | `(tactic| cases' $t:term) => `(tactic| cases $t:term)
  | `(tactic| cases' $t:term with $a) => `(tactic| first
      | (cases $t:term with | inl $a => ?_ | inr _ => ?_)
      | (cases $t:term with | zero => ?_ | succ $a => ?_)
      | (cases $t:term with | intro $a _ => ?_)
      | (cases $t:term with | _ $a => ?_))
  | `(tactic| cases' $t:term with $a $b) => `(tactic| first
      | (cases $t:term with | inl $a => ?_ | inr $b => ?_)
      | (cases $t:term with | intro $a $b => ?_)
      | (cases $t:term with | mk $a $b => ?_)
      | (cases $t:term with | nil => ?_ | cons $a $b => ?_)
      | (cases $t:term with | zero => ?_ | succ $a => ?_)
      | (cases $t:term with | ofNat $a => ?_ | negSucc $b => ?_)
      | (cases $t:term with | refl => ?_ | step $a $b => ?_)
      | (cases $t:term with | _ $a $b => ?_))
  | `(tactic| cases' $t:term with $a $b $c) => `(tactic| first
      | (cases $t:term with | mk $a $b $c => ?_)
      | (cases $t:term with | _ $a $b $c => ?_))

/-- `induction' n with n ih` names what the cases bring, in order, in one list. -/
syntax "induction'" ppSpace term (" using " ident)?
  (" with" (ppSpace colGt binderIdent)+)?
  (" generalizing" (ppSpace colGt ident)+)? : tactic
macro_rules
  | `(tactic| induction' $t:term with $n $ih) => `(tactic| first
      | (induction $t:term with | zero => ?_ | succ $n $ih => ?_)
      | (induction $t:term with | refl => ?_ | step $n $ih => ?_))
  | `(tactic| induction' $t:term with $n $ih generalizing $xs*) =>
    `(tactic| induction $t:term generalizing $[$xs]* with | zero => ?_ | succ $n $ih => ?_)
  | `(tactic| induction' $t:term with $x $xs $ih) =>
    `(tactic| (induction $t:term with | nil => ?_ | cons $x $xs $ih => ?_))
  | `(tactic| induction' $t:term using $r with $n $ih) => `(tactic| first
      | (induction $t:term using $r with | _ $n $ih => ?_)
      | (induction $t:term using $r with | base => ?_ | succ $n _ $ih => ?_))
  | `(tactic| induction' $t:term using $r with $n $ih generalizing $xs*) =>
    `(tactic| induction $t:term using $r generalizing $[$xs]* with | _ $n $ih => ?_)
  | `(tactic| induction' $t:term using $r with $n $hn $ih) =>
    `(tactic| (induction $t:term using $r with | base => ?_ | succ $n $hn $ih => ?_))
