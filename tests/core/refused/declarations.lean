/-! Declarations the kernel or the elaborator must refuse. -/

-- recursion that does not end
def endless (n : Nat) : Nat := endless n + 1
def grows (n : Nat) : Nat := grows (n + 1)
def wrong_measure (n : Nat) : Nat := if n = 0 then 0 else wrong_measure (n * 2)
termination_by n
theorem endless_proof (n : Nat) : n = 0 := endless_proof n

-- inductive types that would be inconsistent
inductive Negative where
  | mk : (Negative → Nat) → Negative
inductive NegativeNested where
  | mk : ((NegativeNested → Nat) → Nat) → NegativeNested
inductive TooBig : Type where
  | mk : Type → TooBig
structure TooBigField : Type where
  carrier : Type

-- elimination that would look into a proof
def witness (h : ∃ n : Nat, 0 < n) : Nat := match h with | ⟨n, _⟩ => n
def branch (h : True ∨ False) : Bool := match h with | .inl _ => true | .inr _ => false

-- types and universes
def type_in_type : Type := Type
def universe_mismatch (α : Type 1) : Type := α
theorem data_as_theorem : Nat := 3
def not_a_number : Nat := "three"
example : (3 : Nat) = "three" := rfl
def noninstance : Inhabited Empty := ⟨nomatch (default : Empty)⟩
instance missing_instance : Inhabited Empty := inferInstance
theorem missing_decidable (p : Prop) : (if p then 1 else 1) = 1 := by split <;> rfl
structure Extends extends NoSuchStructure where
  x : Nat
class Looping (α : Type) [Looping α] where

-- names and redeclarations
theorem Nat.add_comm : 1 = 2 := sorry
def Nat.add (a b : Nat) : Nat := 0
theorem wrong_argument_count : Nat.succ 1 2 = 3 := rfl
theorem named_argument (h : Nat.add_comm (k := 1) = Nat.add_comm 1 2) : True := trivial
theorem unused_universe.{u} : (fun (α : Type v) => α) = fun α => α := rfl
theorem uses_unsafe (n : Nat) : 1 = 2 := unsafeCast n
theorem uses_compiler : 1 = 2 := lcProof
partial def partial_false : False := partial_false
noncomputable def noncomputable_data : Nat := Classical.choice (nomatch (0 : Nat))
