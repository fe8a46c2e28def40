/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Membership

/-!
# Recursion through lists

A tree with a list of children is traversed with `children.map f` or a fold. The lemmas marked
`wf_preprocess` let the termination checker see each child together with the proof that it is a
member, and `decreasing_trivial` closes the goal that a member is smaller than its list.
-/

set_option relaxedAutoImplicit false
universe u v

/-! ### The tactic: bound to its compiled form, as in `Init.Bindings` -/

@[tactic_parser 1000, extern "l_List_tacticSizeOf__list__dec"]
opaque List.tacticSizeOf_list_dec : Lean.ParserDescr

@[macro List.tacticSizeOf_list_dec, extern
  "l_List___aux__Init__Data__List__BasicAux______macroRules__List__tacticSizeOf__list__dec__1"]
opaque List._aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1 : Lean.Macro

/-! ### The rewrites -/

namespace List
variable {α : Type u} {β : Type v}

@[simp] theorem unattach_nil {p : α → Prop} : ([] : List {x // p x}).unattach = [] := rfl

@[simp] theorem unattach_cons {p : α → Prop} {a : {x // p x}} {l : List {x // p x}} :
    (a :: l).unattach = a.val :: l.unattach :=
  rfl

@[simp] theorem unattach_attachWith {p : α → Prop} {l : List α} {H : ∀ a ∈ l, p a} :
    (l.attachWith p H).unattach = l := by
  unfold attachWith
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) (ih (H := fun b h ↦ H b (.tail a h)))

@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l := unattach_attachWith

section
variable {P : α → Prop} {xs : List (Subtype P)} {l : List α}

@[wf_preprocess] theorem map_wfParam {f : α → β} :
    (wfParam l).map f = l.attach.unattach.map f := by
  simp [wfParam]

@[wf_preprocess] theorem map_unattach {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ ↦
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  simp [unattach, binderNameHint, wfParam, Function.comp_def]

@[wf_preprocess] theorem foldl_wfParam {f : β → α → β} {x : β} :
    (wfParam l).foldl f x = l.attach.unattach.foldl f x := by
  simp [wfParam]

@[wf_preprocess] theorem foldl_unattach {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ ↦
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <|
        f s (wfParam x)) x := by
  induction xs generalizing x <;> simp_all [binderNameHint, wfParam]

@[wf_preprocess] theorem foldr_wfParam {f : α → β → β} {x : β} :
    (wfParam l).foldr f x = l.attach.unattach.foldr f x := by
  simp [wfParam]

@[wf_preprocess] theorem foldr_unattach {f : α → β → β} {x : β} :
    xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s ↦
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <|
        f (wfParam x) s) x := by
  induction xs <;> simp_all [binderNameHint, wfParam]

@[wf_preprocess] theorem flatMap_wfParam {f : α → List β} :
    (wfParam l).flatMap f = l.attach.unattach.flatMap f := by
  simp [wfParam]

@[wf_preprocess] theorem flatMap_unattach {f : α → List β} :
    xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ ↦
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) :=
  congrArg flatten map_unattach

@[wf_preprocess] theorem filter_wfParam {f : α → Bool} :
    (wfParam l).filter f = (l.attach.unattach).filter f := by
  simp [wfParam]

@[wf_preprocess] theorem filter_unattach {f : α → Bool} :
    xs.unattach.filter f = (xs.filter (fun ⟨x, h⟩ ↦
      binderNameHint x f <| binderNameHint h () <| f (wfParam x))).unattach := by
  induction xs with
  | nil => rfl
  | cons a l ih => by_cases h : f a.val <;> simp_all [binderNameHint, wfParam, filter]

end

end List
