/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Int.Notation
import Mathlib.Data.Nat.Notation
import Mathlib.Tactic.TypeStar

/-!
# Semigroups, monoids and groups

The classes of one operation, written `*` or `+`, with their laws as lemmas. Powers `a ^ n` and
multiples `n • a` are fields, so that a type may compute them in its own way.
-/

universe u

/-- An associative multiplication. -/
class Semigroup (G : Type u) extends Mul G where
  protected mul_assoc : ∀ a b c : G, a * b * c = a * (b * c)

/-- An associative addition. -/
class AddSemigroup (G : Type u) extends Add G where
  protected add_assoc : ∀ a b c : G, a + b + c = a + (b + c)

/-- An associative and commutative multiplication. -/
class CommSemigroup (G : Type u) extends Semigroup G where
  protected mul_comm : ∀ a b : G, a * b = b * a

/-- An associative and commutative addition. -/
class AddCommSemigroup (G : Type u) extends AddSemigroup G where
  protected add_comm : ∀ a b : G, a + b = b + a

/-- Factors can be cancelled on either side. -/
class IsCancelMul (G : Type u) [Mul G] : Prop where
  protected mul_left_cancel : ∀ a b c : G, a * b = a * c → b = c
  protected mul_right_cancel : ∀ a b c : G, a * b = c * b → a = c

/-- Summands can be cancelled on either side. -/
class IsCancelAdd (G : Type u) [Add G] : Prop where
  protected add_left_cancel : ∀ a b c : G, a + b = a + c → b = c
  protected add_right_cancel : ∀ a b c : G, a + b = c + b → a = c

/-- The power `a ^ n` by repeated multiplication. -/
def npowRec {M : Type u} [One M] [Mul M] : ℕ → M → M
  | 0, _ => 1
  | n + 1, a => npowRec n a * a

/-- The multiple `n • a` by repeated addition. -/
def nsmulRec {M : Type u} [Zero M] [Add M] : ℕ → M → M
  | 0, _ => 0
  | n + 1, a => nsmulRec n a + a

/-- A semigroup with a neutral element `1`. -/
class Monoid (M : Type u) extends Semigroup M, One M where
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a
  protected npow : ℕ → M → M := npowRec
  protected npow_zero : ∀ x, npow 0 x = 1 := by intros; rfl
  protected npow_succ : ∀ (n : ℕ) (x), npow (n + 1) x = npow n x * x := by intros; rfl

/-- An additive semigroup with a neutral element `0`. -/
class AddMonoid (M : Type u) extends AddSemigroup M, Zero M where
  protected zero_add : ∀ a : M, 0 + a = a
  protected add_zero : ∀ a : M, a + 0 = a
  protected nsmul : ℕ → M → M := nsmulRec
  protected nsmul_zero : ∀ x, nsmul 0 x = 0 := by intros; rfl
  protected nsmul_succ : ∀ (n : ℕ) (x), nsmul (n + 1) x = nsmul n x + x := by intros; rfl

@[default_instance high] instance Monoid.Pow {M : Type u} [Monoid M] : Pow M ℕ :=
  ⟨fun x n ↦ Monoid.npow n x⟩

instance AddMonoid.toNatSMul {M : Type u} [AddMonoid M] : SMul ℕ M :=
  ⟨AddMonoid.nsmul⟩

/-- A monoid with commutative multiplication. -/
class CommMonoid (M : Type u) extends Monoid M, CommSemigroup M

/-- An additive monoid with commutative addition. -/
class AddCommMonoid (M : Type u) extends AddMonoid M, AddCommSemigroup M

/-- The power with an integer as exponent, from powers and the inverse. -/
def zpowRec {G : Type u} [One G] [Mul G] [Inv G] (npow : ℕ → G → G := npowRec) : ℤ → G → G
  | .ofNat n, a => npow n a
  | .negSucc n, a => (npow (n + 1) a)⁻¹

/-- The multiple by an integer, from multiples and negation. -/
def zsmulRec {G : Type u} [Zero G] [Add G] [Neg G] (nsmul : ℕ → G → G := nsmulRec) : ℤ → G → G
  | .ofNat n, a => nsmul n a
  | .negSucc n, a => -nsmul (n + 1) a

/-- A monoid with an operation `⁻¹`, of which nothing is asked, and division by means of it. -/
class DivInvMonoid (G : Type u) extends Monoid G, Inv G, Div G where
  protected div := fun a b ↦ a * b⁻¹
  protected div_eq_mul_inv : ∀ a b : G, a / b = a * b⁻¹ := by intros; rfl
  protected zpow : ℤ → G → G := zpowRec npow
  protected zpow_zero' : ∀ a : G, zpow 0 a = 1 := by
    intros; first | rfl | exact Monoid.npow_zero _
  protected zpow_succ' : ∀ (n : ℕ) (a : G), zpow (n + 1 : ℕ) a = zpow n a * a := by
    intros; first | rfl | exact Monoid.npow_succ _ _
  protected zpow_neg' : ∀ (n : ℕ) (a : G), zpow (Int.negSucc n) a = (zpow (n + 1 : ℕ) a)⁻¹ := by
    intros; rfl

/-- An additive monoid with an operation `-`, of which nothing is asked, and subtraction. -/
class SubNegMonoid (G : Type u) extends AddMonoid G, Neg G, Sub G where
  protected sub := fun a b ↦ a + -b
  protected sub_eq_add_neg : ∀ a b : G, a - b = a + -b := by intros; rfl
  protected zsmul : ℤ → G → G := zsmulRec nsmul
  protected zsmul_zero' : ∀ a : G, zsmul 0 a = 0 := by
    intros; first | rfl | exact AddMonoid.nsmul_zero _
  protected zsmul_succ' : ∀ (n : ℕ) (a : G), zsmul (n + 1 : ℕ) a = zsmul n a + a := by
    intros; first | rfl | exact AddMonoid.nsmul_succ _ _
  protected zsmul_neg' : ∀ (n : ℕ) (a : G), zsmul (Int.negSucc n) a = -zsmul (n + 1 : ℕ) a := by
    intros; rfl

instance DivInvMonoid.toZPow {G : Type u} [DivInvMonoid G] : Pow G ℤ :=
  ⟨fun x n ↦ DivInvMonoid.zpow n x⟩

instance SubNegMonoid.toZSMul {G : Type u} [SubNegMonoid G] : SMul ℤ G :=
  ⟨SubNegMonoid.zsmul⟩

/-- A monoid in which every element has an inverse. -/
class Group (G : Type u) extends DivInvMonoid G where
  protected inv_mul_cancel : ∀ a : G, a⁻¹ * a = 1

/-- An additive monoid in which every element has an inverse. -/
class AddGroup (G : Type u) extends SubNegMonoid G where
  protected neg_add_cancel : ∀ a : G, -a + a = 0

/-- A group with commutative multiplication. -/
class CommGroup (G : Type u) extends Group G, CommMonoid G

/-- An additive group with commutative addition. -/
class AddCommGroup (G : Type u) extends AddGroup G, AddCommMonoid G

variable {G M : Type*}

theorem mul_assoc [Semigroup G] : ∀ a b c : G, a * b * c = a * (b * c) := Semigroup.mul_assoc

theorem add_assoc [AddSemigroup G] : ∀ a b c : G, a + b + c = a + (b + c) :=
  AddSemigroup.add_assoc

theorem mul_comm [CommSemigroup G] : ∀ a b : G, a * b = b * a := CommSemigroup.mul_comm

theorem add_comm [AddCommSemigroup G] : ∀ a b : G, a + b = b + a := AddCommSemigroup.add_comm

instance [Semigroup G] : Std.Associative (α := G) (· * ·) := ⟨mul_assoc⟩

instance [AddSemigroup G] : Std.Associative (α := G) (· + ·) := ⟨add_assoc⟩

instance [CommSemigroup G] : Std.Commutative (α := G) (· * ·) := ⟨mul_comm⟩

instance [AddCommSemigroup G] : Std.Commutative (α := G) (· + ·) := ⟨add_comm⟩

section Monoid

variable [Monoid M]

@[simp] theorem one_mul : ∀ a : M, 1 * a = a := Monoid.one_mul

@[simp] theorem mul_one : ∀ a : M, a * 1 = a := Monoid.mul_one

@[simp] theorem pow_zero (a : M) : a ^ 0 = 1 := Monoid.npow_zero a

theorem pow_succ (a : M) (n : ℕ) : a ^ (n + 1) = a ^ n * a := Monoid.npow_succ n a

end Monoid

section AddMonoid

variable [AddMonoid M]

@[simp] theorem zero_add : ∀ a : M, 0 + a = a := AddMonoid.zero_add

@[simp] theorem add_zero : ∀ a : M, a + 0 = a := AddMonoid.add_zero

@[simp] theorem zero_nsmul (a : M) : 0 • a = 0 := AddMonoid.nsmul_zero a

theorem succ_nsmul (a : M) (n : ℕ) : (n + 1) • a = n • a + a := AddMonoid.nsmul_succ n a

end AddMonoid

section DivInvMonoid

variable [DivInvMonoid G]

theorem div_eq_mul_inv : ∀ a b : G, a / b = a * b⁻¹ := DivInvMonoid.div_eq_mul_inv

@[simp] theorem zpow_zero (a : G) : a ^ (0 : ℤ) = 1 := DivInvMonoid.zpow_zero' a

@[simp, norm_cast] theorem zpow_natCast (a : G) : ∀ n : ℕ, a ^ (n : ℤ) = a ^ n
  | 0 => (zpow_zero a).trans (pow_zero a).symm
  | n + 1 => (DivInvMonoid.zpow_succ' n a).trans <|
      (congrArg (· * a) (zpow_natCast a n)).trans (pow_succ a n).symm

@[simp] theorem zpow_negSucc (a : G) (n : ℕ) : a ^ Int.negSucc n = (a ^ (n + 1))⁻¹ :=
  (DivInvMonoid.zpow_neg' n a).trans (congrArg (·⁻¹) (zpow_natCast a (n + 1)))

end DivInvMonoid

section SubNegMonoid

variable [SubNegMonoid G]

theorem sub_eq_add_neg : ∀ a b : G, a - b = a + -b := SubNegMonoid.sub_eq_add_neg

@[simp] theorem zero_zsmul (a : G) : (0 : ℤ) • a = 0 := SubNegMonoid.zsmul_zero' a

@[simp, norm_cast] theorem natCast_zsmul (a : G) : ∀ n : ℕ, (n : ℤ) • a = n • a
  | 0 => (zero_zsmul a).trans (zero_nsmul a).symm
  | n + 1 => (SubNegMonoid.zsmul_succ' n a).trans <|
      (congrArg (· + a) (natCast_zsmul a n)).trans (succ_nsmul a n).symm

@[simp] theorem negSucc_zsmul (a : G) (n : ℕ) : Int.negSucc n • a = -((n + 1) • a) :=
  (SubNegMonoid.zsmul_neg' n a).trans (congrArg (-·) (natCast_zsmul a (n + 1)))

end SubNegMonoid

@[simp] theorem inv_mul_cancel [Group G] (a : G) : a⁻¹ * a = 1 := Group.inv_mul_cancel a

@[simp] theorem neg_add_cancel [AddGroup G] (a : G) : -a + a = 0 := AddGroup.neg_add_cancel a
