/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.AC

/-!
# Formal differences

Where `+` is associative and commutative, two differences `a - b` are equal when they are after
adding something on both sides. A semiring, and a module over the natural numbers, are extended by
differences to a ring and to a module over the integers; `grind` solves their equations there.
-/

namespace Lean.Grind.Difference

universe u

variable {α : Type u} [Add α] [Std.Associative (α := α) (· + ·)]
  [Std.Commutative (α := α) (· + ·)]

/-- `a.1 - a.2` and `b.1 - b.2` are equal up to a summand on both sides. -/
def Same (a b : α × α) : Prop := ∃ k, a.1 + b.2 + k = b.1 + a.2 + k

omit [Std.Associative (α := α) (· + ·)] [Std.Commutative (α := α) (· + ·)] in
theorem Same.of_eq {a b : α × α} (h : a.1 + b.2 = b.1 + a.2) : Same a b := ⟨a.1, by rw [h]⟩

omit [Std.Associative (α := α) (· + ·)] [Std.Commutative (α := α) (· + ·)] in
theorem Same.symm {a b : α × α} : Same a b → Same b a
  | ⟨k, h⟩ => ⟨k, h.symm⟩

theorem Same.trans {a b c : α × α} : Same a b → Same b c → Same a c
  | ⟨k, h⟩, ⟨l, h'⟩ => ⟨b.1 + b.2 + k + l, by
    calc a.1 + c.2 + (b.1 + b.2 + k + l) = (a.1 + b.2 + k) + (b.1 + c.2 + l) := by ac_rfl
      _ = (b.1 + a.2 + k) + (c.1 + b.2 + l) := by rw [h, h']
      _ = c.1 + a.2 + (b.1 + b.2 + k + l) := by ac_rfl⟩

variable (α) in
/-- Equality of differences. -/
def setoid : Setoid (α × α) where
  r := Same
  iseqv := ⟨fun _ ↦ .of_eq rfl, Same.symm, Same.trans⟩

end Lean.Grind.Difference

namespace Lean.Grind

universe u

/-- Differences of elements of `α`. -/
def Difference (α : Type u) [Add α] [Std.Associative (α := α) (· + ·)]
    [Std.Commutative (α := α) (· + ·)] : Type u := Quotient (Difference.setoid α)

namespace Difference

variable {α : Type u} [Add α] [Std.Associative (α := α) (· + ·)]
  [Std.Commutative (α := α) (· + ·)]

/-- The difference `a - b`. -/
def mk (a b : α) : Difference α := Quotient.mk (setoid α) (a, b)

theorem sound' {a b : α × α} (h : Same a b) : mk a.1 a.2 = mk b.1 b.2 :=
  Quotient.sound (s := setoid α) h

theorem sound {a b c d : α} (h : a + d = c + b) : mk a b = mk c d :=
  sound' (a := (a, b)) (b := (c, d)) (Same.of_eq h)

theorem exact {a b c d : α} (h : mk a b = mk c d) : ∃ k, a + d + k = c + b + k :=
  Quotient.exact (s := setoid α) h

theorem ind {p : Difference α → Prop} (h : ∀ a b, p (.mk a b)) (q : Difference α) : p q :=
  Quotient.ind (s := setoid α) (fun a ↦ h a.1 a.2) q

/-- An operation on differences, from one on pairs that respects their equality. -/
def map (f : α × α → α × α) (h : ∀ a b, Same a b → Same (f a) (f b)) :
    Difference α → Difference α :=
  Quotient.lift (s := setoid α) (fun a ↦ mk (f a).1 (f a).2) fun a b e ↦ sound' (h a b e)

/-- The same for two arguments. -/
def map₂ (f : α × α → α × α → α × α) (left : ∀ a b c, Same a b → Same (f a c) (f b c))
    (right : ∀ a b c, Same a b → Same (f c a) (f c b)) :
    Difference α → Difference α → Difference α :=
  Quotient.lift₂ (s₁ := setoid α) (s₂ := setoid α) (fun a b ↦ mk (f a b).1 (f a b).2)
    fun a b c d h h' ↦ sound' ((left a c b h).trans (right b d c h'))

/-- Addition. -/
def add : Difference α → Difference α → Difference α :=
  map₂ (fun a b ↦ (a.1 + b.1, a.2 + b.2))
    (fun a b c ⟨k, h⟩ ↦ ⟨k + c.1 + c.2, by
      calc a.1 + c.1 + (b.2 + c.2) + (k + c.1 + c.2)
          = (a.1 + b.2 + k) + (c.1 + c.2 + c.1 + c.2) := by ac_rfl
        _ = (b.1 + a.2 + k) + (c.1 + c.2 + c.1 + c.2) := by rw [h]
        _ = b.1 + c.1 + (a.2 + c.2) + (k + c.1 + c.2) := by ac_rfl⟩)
    (fun a b c ⟨k, h⟩ ↦ ⟨k + c.1 + c.2, by
      calc c.1 + a.1 + (c.2 + b.2) + (k + c.1 + c.2)
          = (a.1 + b.2 + k) + (c.1 + c.2 + c.1 + c.2) := by ac_rfl
        _ = (b.1 + a.2 + k) + (c.1 + c.2 + c.1 + c.2) := by rw [h]
        _ = c.1 + b.1 + (c.2 + a.2) + (k + c.1 + c.2) := by ac_rfl⟩)

/-- The opposite difference. -/
def neg : Difference α → Difference α :=
  map (fun a ↦ (a.2, a.1)) fun a b ⟨k, h⟩ ↦ ⟨k, by
    show a.2 + b.1 + k = b.2 + a.1 + k
    calc a.2 + b.1 + k = b.1 + a.2 + k := by ac_rfl
      _ = a.1 + b.2 + k := h.symm
      _ = b.2 + a.1 + k := by ac_rfl⟩

/-- Subtraction. -/
def sub (a b : Difference α) : Difference α := add a (neg b)

end Lean.Grind.Difference
