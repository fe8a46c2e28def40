/-! Every kind of constant, literal and level that a user's file can leave in an `.olean`. -/

universe u v

def double (n : Nat) : Nat :=
  match n with
  | 0 => 0
  | k + 1 => double k + 2

inductive Tree (α : Type u) where
  | leaf
  | node (value : α) (children : List (Tree α))

structure Pair (α : Type u) (β : Type v) where
  left : α
  right : β

mutual
  inductive EvenNat : Nat → Prop
    | zero : EvenNat 0
    | succ : OddNat n → EvenNat (n + 1)
  inductive OddNat : Nat → Prop
    | succ : EvenNat n → OddNat (n + 1)
end

theorem big : 12345678901234567890123 = 12345678901234567890122 + 1 := by decide

theorem omitted (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega

theorem swap.{w} (α β : Sort w) (h : α → β) : (let f : α → β := h; f) = h := rfl

opaque hidden : Nat

axiom invented : hidden = 5

unsafe def dangerous : Nat := 5

partial def forever (n : Nat) : Nat := forever (n + 1)

def greeting : String := "Grüße, «λ»"

theorem unfinished : 1 = 2 := sorry

theorem proj (p : Pair Nat Nat) : p = ⟨p.1, p.2⟩ := rfl

@[implemented_by double] def twice (n : Nat) : Nat := n + n
