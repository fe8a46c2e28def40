/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Basic
import Mathlib.Order.Notation

/-!
# Lattices

Orders in which any two elements have a supremum `⊔`, an infimum `⊓`, or both; every linear order
is a lattice.
-/

universe u

/-- An order in which any two elements have a least upper bound. -/
class SemilatticeSup (α : Type u) extends PartialOrder α where
  /-- the least upper bound of two elements -/
  sup : α → α → α
  protected le_sup_left : ∀ a b : α, a ≤ sup a b
  protected le_sup_right : ∀ a b : α, b ≤ sup a b
  protected sup_le : ∀ a b c : α, a ≤ c → b ≤ c → sup a b ≤ c

/-- An order in which any two elements have a greatest lower bound. -/
class SemilatticeInf (α : Type u) extends PartialOrder α where
  /-- the greatest lower bound of two elements -/
  inf : α → α → α
  protected inf_le_left : ∀ a b : α, inf a b ≤ a
  protected inf_le_right : ∀ a b : α, inf a b ≤ b
  protected le_inf : ∀ a b c : α, a ≤ b → a ≤ c → a ≤ inf b c

instance SemilatticeSup.toMax {α : Type u} [SemilatticeSup α] : Max α := ⟨SemilatticeSup.sup⟩

instance SemilatticeInf.toMin {α : Type u} [SemilatticeInf α] : Min α := ⟨SemilatticeInf.inf⟩

/-- An order in which any two elements have a least upper and a greatest lower bound. -/
class Lattice (α : Type u) extends SemilatticeSup α, SemilatticeInf α

/-- A lattice in which `⊔` and `⊓` distribute over each other. -/
class DistribLattice (α : Type u) extends Lattice α where
  protected le_sup_inf : ∀ x y z : α, (x ⊔ y) ⊓ (x ⊔ z) ≤ x ⊔ y ⊓ z

variable {α : Type u}

section SemilatticeSup

variable [SemilatticeSup α] {a b c d : α}

@[simp] theorem le_sup_left : a ≤ a ⊔ b := SemilatticeSup.le_sup_left a b

@[simp] theorem le_sup_right : b ≤ a ⊔ b := SemilatticeSup.le_sup_right a b

theorem sup_le : a ≤ c → b ≤ c → a ⊔ b ≤ c := SemilatticeSup.sup_le a b c

@[simp] theorem sup_le_iff : a ⊔ b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h ↦ ⟨le_trans le_sup_left h, le_trans le_sup_right h⟩, fun h ↦ sup_le h.1 h.2⟩

theorem sup_comm (a b : α) : a ⊔ b = b ⊔ a :=
  le_antisymm (sup_le le_sup_right le_sup_left) (sup_le le_sup_right le_sup_left)

theorem sup_assoc (a b c : α) : a ⊔ b ⊔ c = a ⊔ (b ⊔ c) :=
  eq_of_forall_ge_iff fun _ ↦ by simp only [sup_le_iff, and_assoc]

@[simp] theorem sup_idem (a : α) : a ⊔ a = a := le_antisymm (sup_le le_rfl le_rfl) le_sup_left

@[simp] theorem sup_eq_left : a ⊔ b = a ↔ b ≤ a :=
  ⟨fun h ↦ h ▸ le_sup_right, fun h ↦ le_antisymm (sup_le le_rfl h) le_sup_left⟩

@[simp] theorem sup_eq_right : a ⊔ b = b ↔ a ≤ b :=
  ⟨fun h ↦ h ▸ le_sup_left, fun h ↦ le_antisymm (sup_le h le_rfl) le_sup_right⟩

theorem sup_le_sup (h₁ : a ≤ b) (h₂ : c ≤ d) : a ⊔ c ≤ b ⊔ d :=
  sup_le (le_trans h₁ le_sup_left) (le_trans h₂ le_sup_right)

end SemilatticeSup

section SemilatticeInf

variable [SemilatticeInf α] {a b c d : α}

@[simp] theorem inf_le_left : a ⊓ b ≤ a := SemilatticeInf.inf_le_left a b

@[simp] theorem inf_le_right : a ⊓ b ≤ b := SemilatticeInf.inf_le_right a b

theorem le_inf : a ≤ b → a ≤ c → a ≤ b ⊓ c := SemilatticeInf.le_inf a b c

@[simp] theorem le_inf_iff : a ≤ b ⊓ c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h ↦ ⟨le_trans h inf_le_left, le_trans h inf_le_right⟩, fun h ↦ le_inf h.1 h.2⟩

theorem inf_comm (a b : α) : a ⊓ b = b ⊓ a :=
  le_antisymm (le_inf inf_le_right inf_le_left) (le_inf inf_le_right inf_le_left)

theorem inf_assoc (a b c : α) : a ⊓ b ⊓ c = a ⊓ (b ⊓ c) :=
  eq_of_forall_le_iff fun _ ↦ by simp only [le_inf_iff, and_assoc]

@[simp] theorem inf_idem (a : α) : a ⊓ a = a := le_antisymm inf_le_left (le_inf le_rfl le_rfl)

@[simp] theorem inf_eq_left : a ⊓ b = a ↔ a ≤ b :=
  ⟨fun h ↦ h ▸ inf_le_right, fun h ↦ le_antisymm inf_le_left (le_inf le_rfl h)⟩

@[simp] theorem inf_eq_right : a ⊓ b = b ↔ b ≤ a :=
  ⟨fun h ↦ h ▸ inf_le_left, fun h ↦ le_antisymm inf_le_right (le_inf h le_rfl)⟩

theorem inf_le_inf (h₁ : a ≤ b) (h₂ : c ≤ d) : a ⊓ c ≤ b ⊓ d :=
  le_inf (le_trans inf_le_left h₁) (le_trans inf_le_right h₂)

end SemilatticeInf

section Lattice

variable [Lattice α] {a b : α}

theorem sup_inf_self : a ⊔ a ⊓ b = a := sup_eq_left.2 inf_le_left

theorem inf_sup_self : a ⊓ (a ⊔ b) = a := inf_eq_left.2 le_sup_left

end Lattice

instance (priority := 100) LinearOrder.toLattice [LinearOrder α] : Lattice α where
  sup := max
  le_sup_left := le_max_left
  le_sup_right := le_max_right
  sup_le _ _ _ := max_le
  inf := min
  inf_le_left := min_le_left
  inf_le_right := min_le_right
  le_inf _ _ _ := le_min

instance (priority := 100) LinearOrder.toDistribLattice [LinearOrder α] : DistribLattice α where
  le_sup_inf x y z := by
    rcases le_total y z with h | h
    · exact le_trans inf_le_left (sup_le_sup le_rfl (le_of_eq (inf_eq_left.2 h).symm))
    · exact le_trans inf_le_right (sup_le_sup le_rfl (le_of_eq (inf_eq_right.2 h).symm))
