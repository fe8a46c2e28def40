/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Logic.Basic

/-! # Rewriting: `nth_rw`, `nth_rewrite`, `simp_rw`, and goals by number: `on_goal`, `pick_goal` -/

open Lean

/-- `nth_rewrite 2 [h]` rewrites the second place where `h` applies. -/
syntax "nth_rewrite" (ppSpace num)+ Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? :
  tactic
macro_rules
  | `(tactic| nth_rewrite $n:num $s:rwRuleSeq $[$l:location]?) =>
    `(tactic| rewrite (occs := .pos [$n]) $s:rwRuleSeq $[$l:location]?)
  | `(tactic| nth_rewrite $n:num $m:num $s:rwRuleSeq $[$l:location]?) =>
    `(tactic| rewrite (occs := .pos [$n, $m]) $s:rwRuleSeq $[$l:location]?)

/-- `nth_rw 2 [h]` is `nth_rewrite 2 [h]`, then `rfl`. -/
syntax "nth_rw" (ppSpace num)+ Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| nth_rw $n:num $s:rwRuleSeq $[$l:location]?) =>
    `(tactic| rw (occs := .pos [$n]) $s:rwRuleSeq $[$l:location]?)
  | `(tactic| nth_rw $n:num $m:num $s:rwRuleSeq $[$l:location]?) =>
    `(tactic| rw (occs := .pos [$n, $m]) $s:rwRuleSeq $[$l:location]?)

/-- `simp_rw [h₁, h₂]` simplifies with one rule after the other, also under binders. -/
syntax "simp_rw" Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| simp_rw [$rs,*] $[$l:location]?) => do
    let steps ← rs.getElems.mapM fun rule ↦ match rule with
      | `(Parser.Tactic.rwRule| $t:term) => `(tactic| simp only [$t:term] $[$l:location]?)
      | `(Parser.Tactic.rwRule| ← $t:term) => `(tactic| simp only [← $t:term] $[$l:location]?)
      | _ => Macro.throwUnsupported
    `(tactic| ($[$steps:tactic]*))

/-- Turns the goals round by `n`, a number. -/
syntax "turn_goals" num : tactic
macro_rules
  | `(tactic| turn_goals $n) => match n.getNat with
    | 0 | 1 => `(tactic| skip)
    | k => `(tactic| rotate_left $(quote (k - 1)))

/-- `on_goal 2 => tac` runs `tac` on the second goal, `on_goal -1` on the last one. -/
syntax "on_goal " ("-" noWs)? num " => " tacticSeq : tactic
macro_rules
  | `(tactic| on_goal $n:num => $tac) => match n.getNat with
    | 0 => Macro.throwError "goals are numbered from 1"
    | 1 => `(tactic| focus ($tac))
    | k + 1 => `(tactic| (rotate_left $(quote k); focus ($tac); rotate_right $(quote k)))
  | `(tactic| on_goal -$n:num => $tac) =>
    `(tactic| (rotate_right $n; focus ($tac); rotate_left $n))

/-- `swap` exchanges the first two goals. -/
macro "swap" : tactic => `(tactic| (on_goal 2 => skip; rotate_left))
