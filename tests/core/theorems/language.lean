/-! The language around theorems: declarations, notations, patterns, commands. -/

universe u v

section
variable {α : Type u} (f : α → α)
theorem section_variable (x : α) : f x = f x := rfl
end

namespace Room
def three := 3
private def four := 4
protected def five := 5
theorem namespaced : three + four = 7 := rfl
namespace Inner
theorem reaches_outer : three = 3 := rfl
end Inner
end Room
theorem full_name : Room.three = 3 := rfl
open Room in
theorem opened : three = 3 := rfl
theorem protected_name : Room.five = 5 := rfl

-- structures and classes
structure Base where
  x : Nat
  y : Nat := x + 1
structure Derived extends Base where
  z : Nat
  le : x ≤ z
theorem structure_default : ({ x := 2 } : Base).y = 3 := rfl
theorem structure_update (b : Base) : { b with x := 7 }.x = 7 := rfl
theorem structure_parent (d : Derived) : d.x ≤ d.z := d.le
theorem structure_eta (b : Base) : ⟨b.x, b.y⟩ = b := rfl
theorem structure_where : ∃ d : Derived, d.z = 9 :=
  ⟨{ x := 1, z := 9, le := by decide }, rfl⟩
class Shown (α : Type u) where
  shown : α → String
  twice : α → String := fun a => shown a ++ shown a
instance : Shown Bool where
  shown b := if b then "yes" else "no"
theorem class_default : Shown.twice true = "yesyes" := by decide
class Group' (G : Type u) extends Mul G where
  one : G
  mul_assoc : ∀ a b c : G, a * b * c = a * (b * c)
  one_mul : ∀ a : G, one * a = a
theorem class_law {G : Type u} [Group' G] (a b : G) : Group'.one * a * b = a * b := by
  rw [Group'.one_mul]
instance : Add Base := ⟨fun a b => ⟨a.x + b.x, a.y + b.y⟩⟩
theorem instance_operator : (⟨1, 2⟩ + ⟨3, 4⟩ : Base) = ⟨4, 6⟩ := rfl
instance : Coe Base Nat := ⟨Base.x⟩
theorem coercion (b : Base) : (b : Nat) = b.x := rfl
instance : CoeFun Base fun _ => Nat → Nat := ⟨fun b n => b.x + n⟩
theorem coercion_function (b : Base) : b 3 = b.x + 3 := rfl
instance : OfNat Base 0 := ⟨⟨0, 0⟩⟩
theorem numeral : (0 : Base).x = 0 := rfl
instance : LE Base := ⟨fun a b => a.x ≤ b.x⟩
theorem own_order (a : Base) : a ≤ a := Nat.le_refl a.x
instance (a b : Base) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.x ≤ b.x))
theorem own_decision : (⟨1, 0⟩ : Base) ≤ ⟨2, 0⟩ := by decide

-- recursion and patterns
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem fib_ten : fib 10 = 55 := by decide
theorem fib_rec (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := rfl
mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
theorem mutual_even : isEven 10 = true := by decide
def halve (n : Nat) : Nat := if h : n < 2 then 0 else 1 + halve (n - 2)
termination_by n
theorem halve_unfolds : halve 0 = 0 := by rw [halve]; rfl
def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)
theorem ackermann_zero (n : Nat) : ackermann 0 n = n + 1 := by rw [ackermann]
def interleave {α : Type u} (xs ys : List α) : List α :=
  match xs with
  | [] => ys
  | x :: xs => x :: interleave ys xs
termination_by xs.length + ys.length
theorem interleave_example : interleave [1, 3] [2, 4] = [1, 2, 3, 4] := by simp [interleave]
theorem where_clause (n : Nat) : n ≤ n + 1 := helper n
where
  helper (n : Nat) : n ≤ n + 1 := Nat.le_succ n
def countdown (n : Nat) : Nat :=
  let rec go : Nat → Nat
    | 0 => 0
    | k + 1 => go k
  go n
theorem let_rec : countdown 3 = 0 := rfl
theorem match_equation (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 :=
  match e : n with
  | 0 => absurd rfl h
  | m + 1 => ⟨m, rfl⟩
theorem match_two (a b : Bool) : (match a, b with | true, true => 1 | _, _ => 0) ≤ 1 := by
  cases a <;> cases b <;> decide
theorem if_let_some : (if let some n := some 3 then n else 0) = 3 := rfl
theorem fun_patterns : (fun | 0 => 1 | n + 1 => n : Nat → Nat) 5 = 4 := rfl
theorem or_patterns (n : Nat) : (match n with | 0 | 1 => 0 | _ => 0) = 0 := by
  split <;> rfl
theorem list_pattern : (match [1, 2, 3] with | [_, b, _] => b | _ => 0) = 2 := rfl
theorem at_pattern : (match [1, 2] with | l@(_ :: _) => l.length | [] => 0) = 2 := rfl
theorem literal_patterns : (match "b" with | "a" => 1 | "b" => 2 | _ => 3) = 2 := by decide

-- notations and term syntax
notation:65 a " ⊞ " b:66 => a + 2 * b
theorem own_notation : 1 ⊞ 2 = 5 := rfl
infixl:60 " ⋄ " => fun a b : Nat => a * b + 1
theorem own_infix : 2 ⋄ 3 = 7 := rfl
macro "close_it" : tactic => `(tactic| first | rfl | assumption | omega)
theorem own_tactic (a b : Nat) (h : a < b) : a ≠ b := by close_it
syntax "twice! " term:max : term
macro_rules | `(twice! $t) => `($t + $t)
theorem own_syntax : twice! 4 = 8 := rfl
local notation "ℕ" => Nat
theorem local_notation : ∀ n : ℕ, n = n := fun _ => rfl
theorem pipeline : ([1, 2, 3].map (· + 1) |>.length) = 3 := rfl
theorem pipe_back : (List.length <| [1] ++ [2]) = 2 := rfl
theorem compose : (Nat.succ ∘ Nat.succ) 1 = 3 := rfl
theorem dot_function : [1, 2].map (2 * ·) = [2, 4] := rfl
theorem projections : ((1, 2, 3).2.1, (1, 2).fst) = (2, 1) := rfl
theorem named_arguments : Nat.add_comm (m := 2) (n := 1) = Nat.add_comm 1 2 := rfl
theorem explicit_arguments : @id Nat 3 = 3 := rfl
theorem dot_constructor : (.some 3 : Option Nat) = some 3 := rfl
theorem anonymous_nested : (⟨1, 2, 3⟩ : Nat × Nat × Nat) = (1, 2, 3) := rfl
theorem let_pattern : (let (a, b) := (1, 2); a + b) = 3 := rfl
theorem have_term (n : Nat) (h : 0 < n) : n ≠ 0 := have k := h; Nat.ne_of_gt k
theorem subtype_notation : ∃ s : { n : Nat // 2 < n }, s.val = 3 := ⟨⟨3, by decide⟩, rfl⟩
theorem sigma_notation : ((⟨2, 1⟩ : (n : Nat) × Fin n)).1 = 2 := rfl
theorem hexadecimal : 0xff = 255 ∧ 0b101 = 5 ∧ 0o17 = 15 ∧ 1_000 = 1000 := by decide
theorem raw_string : r"a\b" = "a\\b" := rfl
theorem dependent_if (n : Nat) : (if h : 0 < n then n - 1 else 0) ≤ n := by
  split <;> omega
theorem type_ascription : (3 : Int) - 5 = -2 := by decide
theorem universe_term {α : Type u} {β : Type v} (p : α × β) : (p.1, p.2) = p := rfl
theorem exists_unfold : (∃ x y : Nat, x + y = 3) ↔ ∃ x, ∃ y, x + y = 3 := Iff.rfl
theorem implicit_lambda : ∀ {n : Nat}, n = n := rfl
theorem by_in_term : (3 : Fin 5).val < 5 := Fin.isLt _
attribute [local simp] Nat.add_comm in
theorem local_attribute (a b : Nat) : a + b = b + a := by simp
@[simp] theorem marked (n : Nat) : Room.three + n = n + 3 := Nat.add_comm 3 n
theorem uses_marked (n : Nat) : Room.three + n = n + 3 := by simp
noncomputable def choice (α : Type u) [Nonempty α] : α := Classical.choice inferInstance
opaque hidden : Nat
theorem opaque_equal : hidden = hidden := rfl
abbrev Number := Nat
theorem abbreviation (n : Number) : n + 0 = n := by simp
deriving instance BEq, Repr for Base
theorem deriving_instance : ((⟨1, 2⟩ : Base) == ⟨1, 2⟩) = true := rfl

-- commands
#guard 2 + 2 == 4
#guard_msgs in
example : 1 + 1 = 2 := rfl
#synth Inhabited Nat
#print axioms fib_rec
#print Base
#reduce 2 + 3
#check_failure (1 : String)
#print fib
#where
