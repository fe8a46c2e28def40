/-! What `grind` proves: one theorem a feature. -/

set_option linter.unusedVariables false

-- congruence closure
theorem cc_congr (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by grind
theorem cc_cycle {α : Type} (f : α → α) (a : α) (h : f (f (f a)) = a)
    (h' : f (f (f (f (f a)))) = a) : f a = a := by grind
theorem cc_binary {α : Type} (g : α → α → α) (a b c : α) (h : a = b) (h' : b = c) :
    g a b = g b c := by grind
theorem cc_disequality {α : Type} (f : α → α) (a b : α) (h : f a ≠ f b) : a ≠ b := by grind
theorem cc_predicate {α : Type} (p : α → Prop) (a b : α) (h : p a) (e : a = b) : p b := by grind
theorem cc_function (f g : Nat → Nat) (a : Nat) (h : f = g) : f a = g a := by grind
theorem cc_heq {α β : Type} (a : α) (b : β) (h : HEq a b) (e : α = β) : HEq b a := by grind
theorem cc_partial (f : Nat → Nat → Nat) (g : Nat → Nat) (a b : Nat) (h : f a = g) :
    f a b = g b := by grind

-- propositional propagation and case splits
theorem prop_and (p q : Prop) (hp : p) (hq : q) : p ∧ q := by grind
theorem prop_or (p q : Prop) (h : p ∨ q) (hp : ¬p) : q := by grind
theorem prop_chain (p q r : Prop) : (p → q) → (q → r) → p → r := by grind
theorem prop_iff (p q : Prop) (h : p ↔ q) (hp : p) : q := by grind
theorem prop_de_morgan (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by grind
theorem prop_excluded (p : Prop) : p ∨ ¬p := by grind
theorem prop_split (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by grind
theorem prop_distrib (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by grind
theorem prop_peirce (p q : Prop) : ((p → q) → p) → p := by grind
theorem prop_pigeons (p q r : Prop) (h : p ∨ q ∨ r) (hp : ¬p) (hr : ¬r) : q := by grind

-- quantifiers
theorem all_instance {α : Type} (p : α → Prop) (h : ∀ x, p x) (a : α) : p a := by grind
theorem all_chain {α : Type} (p q : α → Prop) (h : ∀ x, p x → q x) (a : α) (ha : p a) : q a := by
  grind
theorem ex_elim {α : Type} (p q : α → Prop) (h : ∃ x, p x ∧ q x) : ∃ x, q x := by grind
theorem ex_not {α : Type} (p : α → Prop) (h : ¬∃ x, p x) (a : α) : ¬p a := by grind

-- Booleans, conditionals, matches
theorem bool_and (a b : Bool) (h : (a && b) = true) : b = true := by grind
theorem bool_not (a : Bool) (h : (!a) = true) : a = false := by grind
theorem bool_or (a b : Bool) (h : (a || b) = false) : a = false := by grind
theorem ite_split (p : Prop) [Decidable p] (a : Nat) : (if p then a else a) = a := by grind
theorem ite_le (a b : Nat) : a ≤ (if a ≤ b then b else a) := by grind
theorem dite_split (p : Prop) [Decidable p] (h : p) : (if _h : p then 1 else 2) = 1 := by grind
theorem match_split (n : Nat) (h : n ≠ 0) :
    (match n with | 0 => 1 | _ + 1 => 2) = 2 := by grind
theorem decide_iff (a b : Nat) (h : decide (a = b) = true) : a = b := by grind
theorem beq_eq (a b : Nat) (h : (a == b) = true) : a = b := by grind

-- data: injectivity and disjointness of constructors, projections, extensionality
theorem pair_inj (a b : Nat) (h : (a, b) = (1, 2)) : a = 1 := by grind
theorem option_inj (a b : Nat) (h : some a = some b) : a = b := by grind
theorem option_disjoint (a : Nat) : some a ≠ none := by grind
theorem cons_inj (a b : Nat) (l m : List Nat) (h : a :: l = b :: m) : l = m := by grind
theorem pair_eta (p : Nat × Nat) : (p.1, p.2) = p := by grind
theorem fun_ext (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by grind

-- E-matching with attributes and arguments
def twice (n : Nat) : Nat := n + n
@[grind =] theorem twice_eq (n : Nat) : twice n = 2 * n := by unfold twice; omega
theorem ematch_eq (n : Nat) : twice (twice n) = 4 * n := by grind
inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)
attribute [grind intro] Even
theorem ematch_intro (n : Nat) (h : Even n) : Even (n + 4) := by grind
def below (a b : Nat) : Prop := a < b
@[grind →] theorem below_trans {a b c : Nat} (h : below a b) (h' : below b c) : below a c :=
  Nat.lt_trans h h'
theorem ematch_forward (a b c d : Nat) (h : below a b) (h' : below b c) (h'' : below c d) :
    below a d := by grind
theorem ematch_argument (n : Nat) (h : Even n) : Even (n + 2) := by grind only [Even.step]
theorem ematch_unfold (n : Nat) : twice n = n + n := by grind [twice]
theorem ematch_local {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) (a : α) :
    f (f (f (f a))) = a := by grind

-- options
theorem option_splits (p q : Prop) (h : p ∨ q) (hp : ¬p) : q := by grind (splits := 3)
theorem option_off (p q : Prop) (h : p ∨ q) (hp : ¬p) : q := by grind -ring -linarith (gen := 2)
theorem interactive {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) (a : α) : f (f (f (f a))) = a := by
  grind => finish

-- orders
theorem order_total (α : Type) [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α]
    (a b c : α) (h : ¬a ≤ b) (h' : c ≤ b) : c < a := by grind
theorem order_antisymm (α : Type) [LE α] [Std.IsPartialOrder α] (a b c : α) (h : a ≤ b)
    (h' : b ≤ c) (h'' : c ≤ a) : a = c := by grind
theorem order_irrefl (α : Type) [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    (a b : α) (h : a < b) (h' : b < a) : False := by grind

-- commutative rings, Gröbner bases
open Lean.Grind in
theorem ring_square (α : Type) [CommRing α] (x y : α) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by
  grind
open Lean.Grind in
theorem ring_ideal (α : Type) [CommRing α] (x y : α) (h : x + y = 0) : x ^ 2 = y ^ 2 := by grind
open Lean.Grind in
theorem ring_char (α : Type) [CommRing α] [IsCharP α 8] (x : α) (h : x = 16) : x = 0 := by grind
open Lean.Grind in
theorem ring_torsion (α : Type) [CommRing α] [NoNatZeroDivisors α] (x y : α) (h : 2 * x = 2 * y) :
    x = y := by grind
open Lean.Grind in
theorem ring_noncommutative (α : Type) [Ring α] (x y : α) :
    (x + y) * (x + y) = x * x + x * y + y * x + y * y := by grind
theorem ring_int (x y : Int) (h : x * y = 1) (h' : x = y) : x * x = 1 := by grind
theorem ring_unsat (x y z : Int) (h : x + y = 0) (h' : x * z + y * z = 1) : False := by grind
theorem ring_grobner (a b : Int) (h : a + b = 3) (h' : a * b = 2) : a ^ 2 + b ^ 2 = 5 := by grind

-- linear arithmetic over ordered rings and modules, fields
section
open Lean.Grind Std

theorem linarith_trans (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] (a b c : R) (h : a + b < c) (h' : c ≤ a) : b < 0 := by grind
theorem linarith_coeff (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] (a b c : R) (h : 2 * a + b < c) (h' : c ≤ a) : a + b < 0 := by grind
theorem linarith_one (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] (a : R) (h : a + 1 ≤ a) : False := by grind
theorem linarith_ne (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] (a b : R) (h : a ≠ b) (h' : a ≤ b) : a < b := by grind
theorem module_lt (M : Type) [IntModule M] [LE M] [LT M] [LawfulOrderLT M] [IsLinearOrder M]
    [OrderedAdd M] (a b c : M) (h : a < b) (h' : b < c) : a + a < c + c := by grind
theorem module_eq (M : Type) [IntModule M] (a b c : M) (h : a = b + c) (h' : b = c) :
    a = 2 • c := by grind
theorem field_inverse (F : Type) [Field F] (x : F) (h : x ≠ 0) : x * x⁻¹ = 1 := by grind
theorem field_unit (F : Type) [Field F] (x y : F) (h : x * y = 1) : x ≠ 0 := by grind
theorem field_norm (F : Type) [Field F] (x : F) : (-x)⁻¹⁻¹ = -x := by grind
theorem module_ring (R : Type) [CommRing R] (x : R) : (-2 : Int) • x = -x - x := by grind
theorem field_half (F : Type) [Field F] [IsCharP F 0] (x : F) : x / 2 + x / 2 = x := by grind
end

-- associative operations
section
variable (op : Nat → Nat → Nat) [Std.Associative op]

theorem ac_assoc (a b c : Nat) : op (op a b) c = op a (op b c) := by grind
theorem ac_rewrite (a b c d : Nat) (h : op a b = d) : op (op c a) b = op c d := by grind
theorem ac_overlap (a b c d e : Nat) (h : op a b = d) (h' : op b c = e) : op d c = op a e := by
  grind
theorem ac_commutative [Std.Commutative op] (a b c d : Nat) (h : op a b = d) :
    op (op b c) a = op c d := by grind
theorem ac_idempotent [Std.IdempotentOp op] (a b d : Nat) (h : op a b = d) : op a d = d := by grind
theorem ac_neutral [Std.Commutative op] (z : Nat) [Std.LawfulIdentity op z] (a b : Nat) :
    op (op a z) b = op b a := by grind
end
theorem ac_append (xs ys zs ws : List Nat) (h : xs ++ ys = zs) : ws ++ xs ++ ys = ws ++ zs := by
  grind

-- annotated library theorems
theorem lib_max (x y z : Nat) (h : max x y = z) (h' : x ≤ y) : y = z := by grind
theorem lib_min (x y : Int) : min x y ≤ x := by grind
theorem lib_length (x : Nat) (xs : List Nat) : (x :: xs).length = xs.length + 1 := by grind
theorem lib_mem (x y : Nat) (xs : List Nat) (h : x ∈ xs) : x ∈ y :: xs := by grind
theorem lib_nil (xs ys : List Nat) (h : xs ++ ys = []) : xs = [] := by grind
theorem lib_map (f : Nat → Nat) (x : Nat) (xs : List Nat) : (x :: xs).map f = f x :: xs.map f := by
  grind

-- together
theorem mixed_congr (f : Int → Int) (a b : Int) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by grind
theorem mixed_split (f : Nat → Nat) (a b : Nat) (h : a = b ∨ a = b + 0) : f a = f b := by grind
theorem mixed_bool (a b : Nat) (p : Bool) (h : p = true → a = b) (hp : p) : a + 1 = b + 1 := by
  grind

-- the options as a term: read by position
theorem config_term (p q : Prop) (h : p ∨ q) (hp : ¬p) : q := by
  grind (config := { splits := 3, maxSuggestions := some 3 })
theorem config_split (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by
  grind (config := { hom := false, liaSteps := 5 })
theorem config_ring (x y : Int) (h : x * y = 1) : x * x * y = x := by
  fail_if_success (grind (config := { ring := false }))
  grind (config := { ringSteps := 1000 })
theorem config_lia (x y z : Int) (h : 2 * x + 3 * z ≤ 4) (h' : z ≥ 1) (h'' : x ≥ 1) : False := by
  fail_if_success (grind (config := { lia := false, linarith := false }))
  grind (config := { order := false })

-- ordered fields of the user's own
section
open Lean.Grind Std
variable {F : Type} [Field F] [LE F] [LT F] [LawfulOrderLT F] [IsLinearOrder F] [OrderedRing F]
theorem field_divided_le (x : F) (h : x / 2 ≤ 3) : x ≤ 6 := by grind
theorem field_divided_lt (x y : F) (h : x / 2 + y / 3 < 3) (hy : 0 ≤ y) : x < 6 := by grind
theorem field_divided_self (x : F) (h : 0 < x) : x / x = 1 := by grind
theorem field_divided_ne (x y : F) (h : x ≠ y) : x / 2 ≠ y / 2 := by grind
end
section
open Lean.Grind
variable {F : Type} [Field F] [IsCharP F 0]
theorem field_char_zero_half (x : F) (h : 2 * x = 1) : x = 1 / 2 := by grind
theorem field_char_zero_multiple (x y : F) (h : 3 * x = 3 * y) : x = y := by grind
end

-- semirings and modules without subtraction
section
open Lean.Grind
variable {S : Type} [CommSemiring S]
theorem semiring_congruence (a b c : S) (h : a = b) : a * c + 1 = b * c + 1 := by grind
variable [AddRightCancel S]
theorem semiring_square (a b : S) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by grind
theorem semiring_hypotheses (a b : S) (h : a + b = 2) (k : a * b = 1) : a ^ 2 + b ^ 2 + 2 = 4 := by
  grind
theorem semiring_disequation (a b c : S) (h : a + c ≠ b + c) : a ≠ b := by grind
theorem semiring_cancel (a b c : S) (h : a + c = b + c) : a = b := by grind
theorem semiring_characteristic [IsCharP S 0] (h : (2 : S) = 3) : False := by grind
theorem semiring_multiple [NoNatZeroDivisors S] (a b : S) (h : 2 * a = 2 * b) : a = b := by grind
end
section
open Lean.Grind Std
variable {S : Type} [NatModule S] [LE S] [LT S] [LawfulOrderLT S] [IsLinearOrder S] [OrderedAdd S]
theorem module_strict (a b : S) (h : a + a < b + b) (k : b ≤ a) : False := by grind
theorem module_chain (a b c : S) (h : a + b ≤ c) (k : c < a + b) : False := by grind
theorem module_multiple (a b : S) (h : 3 • a < 3 • b) (k : b ≤ a) : False := by grind
end
section
open Lean.Grind Std
variable {S : Type} [CommSemiring S] [LE S] [IsLinearOrder S] [OrderedAdd S]
theorem semiring_linear (a b c : S) (h : a + 2 * b ≤ c) (k : c ≤ b + a) : 2 * b ≤ b := by grind
end

-- injective functions
theorem injective_function (f : Nat → Nat) (h : Function.Injective f) (a b : Nat)
    (k : f a = f b) : a = b := by grind
