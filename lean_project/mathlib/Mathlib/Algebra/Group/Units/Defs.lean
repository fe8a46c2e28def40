/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic

/-! # Units of a monoid -/

universe u

/-- An element together with its inverse on both sides. -/
structure Units (α : Type u) [Monoid α] where
  /-- the element -/
  val : α
  /-- its inverse -/
  inv : α
  val_inv : val * inv = 1
  inv_val : inv * val = 1

@[inherit_doc] postfix:1024 "ˣ" => Units

attribute [coe] Units.val

namespace Units

variable {α : Type u} [Monoid α]

instance : CoeHead αˣ α := ⟨val⟩

theorem val_injective : Function.Injective (val : αˣ → α) := by
  rintro ⟨a, b, h₁, h₂⟩ ⟨a', c, h₃, h₄⟩ e
  obtain rfl : a = a' := e
  obtain rfl : b = c := by rw [← mul_one b, ← h₃, ← mul_assoc, h₂, one_mul]
  rfl

@[ext] theorem ext {u v : αˣ} (h : u.val = v.val) : u = v := val_injective h

instance : Mul αˣ := ⟨fun u v ↦ ⟨u.val * v.val, v.inv * u.inv,
  by rw [mul_assoc, ← mul_assoc v.val, v.val_inv, one_mul, u.val_inv],
  by rw [mul_assoc, ← mul_assoc u.inv, u.inv_val, one_mul, v.inv_val]⟩⟩

instance : One αˣ := ⟨⟨1, 1, mul_one 1, mul_one 1⟩⟩

instance : Inv αˣ := ⟨fun u ↦ ⟨u.inv, u.val, u.inv_val, u.val_inv⟩⟩

@[simp, norm_cast] theorem val_mul (u v : αˣ) : ((u * v : αˣ) : α) = u * v := rfl

@[simp, norm_cast] theorem val_one : ((1 : αˣ) : α) = 1 := rfl

instance instGroup : Group αˣ where
  mul_assoc _ _ _ := ext (mul_assoc _ _ _)
  one_mul _ := ext (one_mul _)
  mul_one _ := ext (mul_one _)
  inv_mul_cancel u := ext u.inv_val

@[simp] theorem mul_inv (u : αˣ) : (u : α) * (u⁻¹ : αˣ) = 1 := u.val_inv

@[simp] theorem inv_mul (u : αˣ) : ((u⁻¹ : αˣ) : α) * u = 1 := u.inv_val

end Units

variable {M : Type u}

/-- The element has an inverse on both sides. -/
def IsUnit [Monoid M] (a : M) : Prop := ∃ u : Mˣ, (u : M) = a

@[simp] theorem isUnit_one [Monoid M] : IsUnit (1 : M) := ⟨1, rfl⟩

@[simp] theorem Units.isUnit [Monoid M] (u : Mˣ) : IsUnit (u : M) := ⟨u, rfl⟩

theorem isUnit_iff_exists [Monoid M] {x : M} : IsUnit x ↔ ∃ b, x * b = 1 ∧ b * x = 1 :=
  ⟨fun ⟨u, h⟩ ↦ h ▸ ⟨u.inv, u.val_inv, u.inv_val⟩, fun ⟨b, h, k⟩ ↦ ⟨⟨x, b, h, k⟩, rfl⟩⟩

theorem isUnit_of_mul_eq_one [CommMonoid M] (a b : M) (h : a * b = 1) : IsUnit a :=
  isUnit_iff_exists.2 ⟨b, h, by rw [mul_comm, h]⟩

theorem isUnit_iff_exists_inv [CommMonoid M] {a : M} : IsUnit a ↔ ∃ b, a * b = 1 :=
  ⟨fun h ↦ let ⟨b, k, _⟩ := isUnit_iff_exists.1 h; ⟨b, k⟩, fun ⟨b, h⟩ ↦ isUnit_of_mul_eq_one a b h⟩

theorem IsUnit.mul [Monoid M] {x y : M} : IsUnit x → IsUnit y → IsUnit (x * y)
  | ⟨u, hu⟩, ⟨v, hv⟩ => ⟨u * v, by rw [Units.val_mul, hu, hv]⟩
