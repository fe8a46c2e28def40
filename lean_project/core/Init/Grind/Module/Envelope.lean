/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Order.Classical
import Init.Grind.Difference
import Init.Grind.Module.Basic

/-!
# The module of differences of a module over the natural numbers

It is a module over the integers, ordered as `α` is.
-/

namespace Lean.Grind.NatModule

universe u
variable {M : Type u} [NatModule M]

local instance : Std.Associative (α := M) (· + ·) := ⟨AddCommMonoid.add_assoc⟩
local instance : Std.Commutative (α := M) (· + ·) := ⟨AddCommMonoid.add_comm⟩

theorem nsmul_zero (n : Nat) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [add_one_nsmul, ih, AddCommMonoid.add_zero]

theorem nsmul_add (n : Nat) (a b : M) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, AddCommMonoid.add_zero]
  | succ n ih => rw [add_one_nsmul, add_one_nsmul, add_one_nsmul, ih]; ac_rfl

theorem add_nsmul (m n : Nat) (a : M) : (m + n) • a = m • a + n • a := by
  induction n with
  | zero => rw [zero_nsmul, AddCommMonoid.add_zero, Nat.add_zero]
  | succ n ih =>
    show (m + n + 1) • a = m • a + (n + 1) • a
    rw [add_one_nsmul, add_one_nsmul, ih, AddCommMonoid.add_assoc]

theorem one_nsmul (a : M) : 1 • a = a := by
  rw [← Nat.zero_add 1, add_one_nsmul, zero_nsmul, AddCommMonoid.add_comm, AddCommMonoid.add_zero]

end Lean.Grind.NatModule

namespace Lean.Grind.IntModule.OfNatModule

universe u

open NatModule AddCommMonoid Std

variable {α : Type u} [NatModule α]

local instance : Std.Associative (α := α) (· + ·) := ⟨AddCommMonoid.add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨AddCommMonoid.add_comm⟩

/-- The module of differences. -/
def Q (α : Type u) [NatModule α] : Type u := Difference α

/-- The difference `a - b`. -/
def Q.mk (a b : α) : Q α := Difference.mk a b

theorem Q.sound {a b c d : α} : a + d = c + b → Q.mk a b = Q.mk c d := Difference.sound

theorem Q.exact {a b c d : α} : Q.mk a b = Q.mk c d → ∃ k, a + d + k = c + b + k :=
  Difference.exact

theorem Q.ind {p : Q α → Prop} : (∀ a b, p (.mk a b)) → ∀ q, p q := Difference.ind

/-! ### Multiples -/

/-- `m` times a difference, and `n` times its opposite. -/
def scale (m n : Nat) : Q α → Q α :=
  Difference.map (fun a ↦ (m • a.1 + n • a.2, m • a.2 + n • a.1)) fun a b ⟨k, h⟩ ↦
    ⟨m • k + n • k, by
      have h₁ := congrArg (m • ·) h
      have h₂ := congrArg (n • ·) h.symm
      simp only [nsmul_add] at h₁ h₂
      calc m • a.1 + n • a.2 + (m • b.2 + n • b.1) + (m • k + n • k)
          = (m • a.1 + m • b.2 + m • k) + (n • b.1 + n • a.2 + n • k) := by ac_rfl
        _ = (m • b.1 + m • a.2 + m • k) + (n • a.1 + n • b.2 + n • k) := by rw [h₁, h₂]
        _ = m • b.1 + n • b.2 + (m • a.2 + n • a.1) + (m • k + n • k) := by ac_rfl⟩

theorem scale_mk (m n : Nat) (a b : α) :
    scale m n (Q.mk a b) = Q.mk (m • a + n • b) (m • b + n • a) := rfl

theorem zero_add (a : α) : 0 + a = a := by rw [AddCommMonoid.add_comm, AddCommMonoid.add_zero]

/-- The module structure of the differences. -/
@[instance_reducible] def ofNatModule : IntModule (Q α) where
  zero := Q.mk 0 0
  add := Difference.add
  neg := Difference.neg
  sub := Difference.sub
  nsmul := ⟨fun n ↦ scale n 0⟩
  zsmul := ⟨fun i ↦ scale i.toNat (-i).toNat⟩
  add_zero := Q.ind fun a b ↦ Q.sound (by
    show a + 0 + b = a + (b + 0); rw [AddCommMonoid.add_zero, AddCommMonoid.add_zero])
  add_comm := Q.ind fun a b ↦ Q.ind fun c d ↦ Q.sound (by
    show a + c + (d + b) = c + a + (b + d); ac_rfl)
  add_assoc := Q.ind fun a b ↦ Q.ind fun c d ↦ Q.ind fun e f ↦ Q.sound (by
    show a + c + e + (b + (d + f)) = a + (c + e) + (b + d + f); ac_rfl)
  neg_add_cancel := Q.ind fun a b ↦ Q.sound (by show b + a + 0 = 0 + (a + b); ac_rfl)
  sub_eq_add_neg _ _ := rfl
  zero_zsmul := Q.ind fun a b ↦ Q.sound (by
    show 0 • a + 0 • b + 0 = 0 + (0 • b + 0 • a); ac_rfl)
  one_zsmul := Q.ind fun a b ↦ Q.sound (by
    show 1 • a + 0 • b + b = a + (1 • b + 0 • a)
    rw [zero_nsmul, zero_nsmul, one_nsmul, one_nsmul]; ac_rfl)
  add_zsmul i j := Q.ind fun a b ↦ Q.sound (by
    show (i + j).toNat • a + (-(i + j)).toNat • b
        + (i.toNat • b + (-i).toNat • a + (j.toNat • b + (-j).toNat • a))
      = i.toNat • a + (-i).toNat • b + (j.toNat • a + (-j).toNat • b)
        + ((i + j).toNat • b + (-(i + j)).toNat • a)
    have e : (i + j).toNat + ((-i).toNat + (-j).toNat)
        = (-(i + j)).toNat + (i.toNat + j.toNat) := by omega
    generalize (i + j).toNat = x, (-(i + j)).toNat = y, i.toNat = k, (-i).toNat = k',
      j.toNat = l, (-j).toNat = l' at *
    calc x • a + y • b + (k • b + k' • a + (l • b + l' • a))
        = (x • a + (k' • a + l' • a)) + (y • b + (k • b + l • b)) := by ac_rfl
      _ = (x + (k' + l')) • a + (y + (k + l)) • b := by simp only [add_nsmul]
      _ = (y + (k + l)) • a + (x + (k' + l')) • b := by rw [e]
      _ = (y • a + (k • a + l • a)) + (x • b + (k' • b + l' • b)) := by simp only [add_nsmul]
      _ = k • a + k' • b + (l • a + l' • b) + (x • b + y • a) := by ac_rfl)
  zsmul_natCast_eq_nsmul n a := by
    show scale (n : Int).toNat (-(n : Int)).toNat a = scale n 0 a
    rw [show (-(n : Int)).toNat = 0 by omega]; rfl

attribute [instance] ofNatModule

/-! ### The module among its differences -/

/-- An element of the module, as a difference. -/
def toQ (a : α) : Q α := Q.mk a 0

theorem toQ_zero : toQ (0 : α) = 0 := rfl

theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := Q.sound (by
  show a + b + (0 + 0) = a + b + 0; rw [AddCommMonoid.add_zero])

theorem toQ_smul (n : Nat) (a : α) : toQ (n • a) = n • toQ a := Q.sound (by
  show n • a + (n • 0 + 0 • a) = n • a + 0 • 0 + 0
  simp only [nsmul_zero, zero_nsmul, AddCommMonoid.add_zero])

theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := by
  obtain ⟨k, h⟩ := Q.exact h
  rw [AddCommMonoid.add_zero, AddCommMonoid.add_zero] at h
  exact AddRightCancel.add_right_cancel a b k h

instance instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α] [NoNatZeroDivisors α] :
    NoNatZeroDivisors (Q α) where
  no_nat_zero_divisors n a b hn := by
    induction a using Q.ind with | _ a a'
    induction b using Q.ind with | _ b b'
    intro h
    obtain ⟨k, h⟩ := Q.exact (show scale n 0 (Q.mk a a') = scale n 0 (Q.mk b b') from h)
    have h := AddRightCancel.add_right_cancel _ _ _ h
    simp only [zero_nsmul, AddCommMonoid.add_zero, ← nsmul_add] at h
    exact Q.sound (NoNatZeroDivisors.no_nat_zero_divisors n _ _ hn h)

/-! ### Order -/

section
variable [LE α] [IsPreorder α] [OrderedAdd α]

theorem le_iff_add {a b : α} (c : α) : a ≤ b ↔ a + c ≤ b + c := OrderedAdd.add_le_left_iff c

instance instLEQOfOrderedAdd : LE (Q α) where
  le := Quotient.lift₂ (s₁ := Difference.setoid α) (s₂ := Difference.setoid α)
    (fun a b ↦ a.1 + b.2 ≤ b.1 + a.2) fun a b c d ⟨k, h⟩ ⟨l, h'⟩ ↦ propext (by
      rw [le_iff_add (c.2 + d.2 + k + l),
        show a.1 + b.2 + (c.2 + d.2 + k + l) = (a.1 + c.2 + k) + (b.2 + d.2 + l) by ac_rfl,
        show b.1 + a.2 + (c.2 + d.2 + k + l) = (b.1 + d.2 + l) + (a.2 + c.2 + k) by ac_rfl, h, h',
        show c.1 + a.2 + k + (b.2 + d.2 + l) = (c.1 + d.2) + (a.2 + b.2 + k + l) by ac_rfl,
        show d.1 + b.2 + l + (a.2 + c.2 + k) = (d.1 + c.2) + (a.2 + b.2 + k + l) by ac_rfl,
        ← le_iff_add])

theorem mk_le_mk {a b c d : α} : Q.mk a b ≤ Q.mk c d ↔ a + d ≤ c + b := Iff.rfl

theorem toQ_le {a b : α} : toQ a ≤ toQ b ↔ a ≤ b := by
  rw [toQ, toQ, mk_le_mk, AddCommMonoid.add_zero, AddCommMonoid.add_zero]

instance instLTQOfOrderedAdd : LT (Q α) where
  lt a b := a ≤ b ∧ ¬b ≤ a

instance : LawfulOrderLT (Q α) where
  lt_iff _ _ := Iff.rfl

theorem toQ_lt [LT α] [LawfulOrderLT α] {a b : α} : toQ a < toQ b ↔ a < b := by
  show toQ a ≤ toQ b ∧ ¬toQ b ≤ toQ a ↔ _
  rw [toQ_le, toQ_le, LawfulOrderLT.lt_iff]

instance instIsPreorderQ : IsPreorder (Q α) where
  le_refl := Q.ind fun a b ↦ mk_le_mk.2 (IsPreorder.le_refl _)
  le_trans := Q.ind fun a b ↦ Q.ind fun c d ↦ Q.ind fun e f h h' ↦ by
    rw [mk_le_mk] at *
    rw [le_iff_add (c + d), show a + f + (c + d) = (a + d) + (c + f) by ac_rfl,
      show e + b + (c + d) = (c + b) + (e + d) by ac_rfl]
    refine IsPreorder.le_trans _ (c + b + (c + f)) _ ((le_iff_add _).1 h) ?_
    rw [AddCommMonoid.add_comm (c + b), AddCommMonoid.add_comm (c + b)]
    exact (le_iff_add _).1 h'

instance instOrderedAddQ : OrderedAdd (Q α) where
  add_le_left_iff {a b} c := by
    induction a using Q.ind with | _ a a'
    induction b using Q.ind with | _ b b'
    induction c using Q.ind with | _ c c'
    show a + b' ≤ b + a' ↔ a + c + (b' + c') ≤ b + c + (a' + c')
    rw [le_iff_add (c + c'), show a + b' + (c + c') = a + c + (b' + c') by ac_rfl,
      show b + a' + (c + c') = b + c + (a' + c') by ac_rfl]

end

instance instIsLinearOrderQ [LE α] [IsLinearOrder α] [OrderedAdd α] : IsLinearOrder (Q α) where
  le_refl := instIsPreorderQ.le_refl
  le_trans := instIsPreorderQ.le_trans
  le_antisymm := Q.ind fun _ _ ↦ Q.ind fun _ _ h h' ↦
    Q.sound (IsPartialOrder.le_antisymm _ _ h h')
  le_total := Q.ind fun a b ↦ Q.ind fun c d ↦ IsLinearPreorder.le_total (a + d) (c + b)

end Lean.Grind.IntModule.OfNatModule
