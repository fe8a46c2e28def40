/-! The term language: patterns, notation, binders, universes, and how the frontend fills gaps. -/

-- patterns and anonymous constructors
theorem pattern_intro {p q r : Prop} : p ∧ (q ∧ r) → r := fun ⟨_, _, h⟩ => h
theorem pattern_match {p q : Prop} (h : p ∨ q) : q ∨ p :=
  match h with
  | .inl a => .inr a
  | .inr b => .inl b
theorem pattern_function {p q : Prop} : p ∨ q → q ∨ p
  | .inl a => .inr a
  | .inr b => .inl b
theorem pattern_exists {α : Type} {p q : α → Prop} : (∃ x, p x ∧ q x) → ∃ x, q x
  | ⟨x, _, h⟩ => ⟨x, h⟩
theorem pattern_obtain {α : Type} {p q : α → Prop} (h : ∃ x, p x ∧ q x) : ∃ x, p x := by
  obtain ⟨x, hx, -⟩ := h
  exact ⟨x, hx⟩
theorem pattern_rintro {p q r : Prop} : (p ∧ q) ∨ r → q ∨ r := by
  rintro (⟨-, h⟩ | h)
  · exact .inl h
  · exact .inr h
theorem pattern_let (p : Nat × Nat) : (let (a, b) := p; a + b) = p.1 + p.2 := rfl
theorem pattern_literal : (match 3 with | 0 => "zero" | 3 => "three" | _ => "more") = "three" := rfl
theorem pattern_overlap (n : Nat) : (match n, n with | 0, _ => 0 | _, 0 => 1 | _, _ => 2) ≤ 2 := by
  split <;> decide
theorem pattern_reasons (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 :=
  match n with
  | 0 => .inl rfl
  | m + 1 => .inr ⟨m, rfl⟩
theorem pattern_absurd (h : 1 = 2) : False := nomatch h
theorem pattern_nofun : ¬(none = some 3) := nofun
theorem pattern_if_let (o : Option Nat) : (if let some n := o then n else 0) = o.getD 0 := by
  cases o <;> rfl
theorem pattern_subst {α : Type} {a b : α} {p : α → Prop} : a = b → p a → p b
  | rfl, h => h

-- notation
theorem notation_dot_product (f : Nat → Nat) : (f ∘ f) 1 = f (f 1) := rfl
theorem notation_cdot : (· + 1) 2 = 3 := rfl
theorem notation_cdot_two : (Nat.add · ·) 2 3 = 5 := rfl
theorem notation_pipeline : (3 |> (· + 1) |> (· * 2)) = 8 := rfl
theorem notation_backward : (Nat.succ <| Nat.succ <| 1) = 3 := rfl
theorem notation_dot_call : (3 : Nat).succ.pred = 3 := rfl
theorem notation_projection (p : Nat × Nat × Nat) : p.2.1 = p.snd.fst := rfl
theorem notation_list : [1, 2] ++ [3] = [1, 2, 3] := rfl
theorem notation_range (a b c : Nat) (h : a < b ∧ b < c) : a < c := Nat.lt_trans h.1 h.2
theorem notation_exists_two : ∃ a b : Nat, a + b = 5 := ⟨2, 3, rfl⟩
theorem notation_bounded : ∀ n < 3, n * n < 9 := by decide
theorem notation_exists_bounded : ∃ n < 3, n * n = 4 := ⟨2, by decide, rfl⟩
theorem notation_subtype : (⟨3, by decide⟩ : { n : Nat // 2 < n }).val = 3 := rfl
theorem notation_ne {a b : Nat} (h : a < b) : a ≠ b := Nat.ne_of_lt h
theorem notation_substitution {a b c : Nat} (h : a = b) (k : b = c) : a = c := h ▸ k
theorem notation_show : (show Nat from 3) = 3 := rfl
theorem notation_from {p q : Prop} (hp : p) (h : p → q) : q :=
  have : p := hp
  h this
theorem notation_suffices {p q : Prop} (hq : q) : p → q := by
  suffices h : q from fun _ => h
  exact hq
theorem notation_calc (a b c d : Nat) (h : a = b) (k : b < c) (l : c ≤ d) : a < d := calc
  a = b := h
  _ < c := k
  _ ≤ d := l
theorem notation_decide_bool : (3 < 5 && 5 < 7) = true := rfl
theorem notation_absolute : _root_.Nat.succ 1 = 2 := rfl

-- holes, named and optional arguments, auto-bound implicits
theorem hole_filled {p q : Prop} (f : p → q) (hp : p) : q := (show _ → _ from f) hp
theorem named_argument : Nat.add_comm (m := 2) (n := 1) = Nat.add_comm 1 2 := rfl
def withDefault (n : Nat) (k : Nat := 10) : Nat := n + k
theorem optional_argument : withDefault 1 = 11 := rfl
theorem optional_argument_given : withDefault 1 (k := 2) = 3 := rfl
def withProof (n : Nat) (_h : 0 < n := by decide) : Nat := n
theorem automatic_argument : withProof 3 = 3 := rfl
theorem explicit_mode : @id Nat 3 = 3 := rfl
theorem auto_bound (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length := by simp
theorem strict_implicit (h : ∀ ⦃n : Nat⦄, 0 < n → 1 ≤ n) : 1 ≤ 2 := h (by decide)
theorem instance_argument {α : Type} [inst : Inhabited α] : inst.default = default := rfl

-- sections, variables, namespaces, open
section
variable {α : Type} (f : α → α)
def twice (a : α) : α := f (f a)
theorem variable_included (a : α) (h : f a = a) : twice f a = a := by simp [twice, h]
end
namespace Outer
def value : Nat := 4
namespace Inner
theorem value_eq : value = 4 := rfl
end Inner
end Outer
theorem qualified_name : Outer.value = 4 := Outer.Inner.value_eq
open Outer in
theorem opened_name : value = 4 := Inner.value_eq
private theorem hidden_fact : 1 + 1 = 2 := rfl
theorem uses_private : 1 + 1 = 2 := hidden_fact

-- universes
theorem polymorphic.{u} {α : Type u} (a : α) : a = a := rfl
universe u v
theorem two_universes {α : Sort u} {β : Sort v} (f : α → β) {a b : α} (h : a = b) : f a = f b :=
  congrArg f h
theorem lifted (n : Nat) : (ULift.up.{1} n).down = n := rfl

-- user notation and macros
infixl:65 " ⊞ " => fun (a b : Nat) => a + b + 1
theorem user_infix : (1 ⊞ 2) = 4 := rfl
notation "‖" x "‖" => Nat.succ x
theorem user_notation : ‖2‖ = 3 := rfl
macro "close_it" : tactic => `(tactic| first | rfl | assumption | omega)
theorem user_tactic (n : Nat) (h : 3 < n) : 2 < n := by close_it
syntax "both" term : term
macro_rules
  | `(both $t) => `(And.intro $t $t)
theorem user_term {p : Prop} (h : p) : p ∧ p := both h

-- computation
theorem by_computation : (List.range 5).foldl (· + ·) 0 = 10 := rfl
theorem big_numbers : 2 ^ 100 % 7 = 2 := by decide
theorem kernel_decides : ∀ n, n < 200 → n * n ≤ 40000 := by decide +kernel
theorem do_notation : (do let a ← some 1; let b ← some 2; pure (a + b)) = some 3 := rfl
