/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Hom.Defs
import Mathlib.Algebra.Group.Division
import Mathlib.Data.Set.Basic

/-! # Subgroups -/

universe u v

/-- A set that contains `1` and is closed under products and inverses. -/
structure Subgroup (G : Type u) [Group G] where
  /-- the elements -/
  carrier : Set G
  mul_mem' : ∀ {a b : G}, a ∈ carrier → b ∈ carrier → a * b ∈ carrier
  one_mem' : (1 : G) ∈ carrier
  inv_mem' : ∀ {x : G}, x ∈ carrier → x⁻¹ ∈ carrier

namespace Subgroup

variable {G : Type u} [Group G] {H K : Subgroup G} {a b x : G}

instance : Membership G (Subgroup G) := ⟨fun H a ↦ a ∈ H.carrier⟩

instance : CoeSort (Subgroup G) (Type u) := ⟨fun H ↦ {x // x ∈ H}⟩

/-- The subgroup as a set. -/
@[coe] def toSet (H : Subgroup G) : Set G := H.carrier

instance : CoeTail (Subgroup G) (Set G) := ⟨toSet⟩

@[simp, norm_cast] theorem mem_coe : a ∈ (H : Set G) ↔ a ∈ H := Iff.rfl

@[ext] theorem ext (h : ∀ x, x ∈ H ↔ x ∈ K) : H = K := by
  obtain ⟨c, _, _, _⟩ := H
  obtain ⟨d, _, _, _⟩ := K
  obtain rfl : c = d := Set.ext h
  rfl

theorem one_mem (H : Subgroup G) : (1 : G) ∈ H := H.one_mem'

theorem mul_mem (H : Subgroup G) (ha : a ∈ H) (hb : b ∈ H) : a * b ∈ H := H.mul_mem' ha hb

theorem inv_mem (H : Subgroup G) (ha : a ∈ H) : a⁻¹ ∈ H := H.inv_mem' ha

instance toGroup (H : Subgroup G) : Group H where
  mul a b := ⟨a.1 * b.1, H.mul_mem a.2 b.2⟩
  mul_assoc _ _ _ := Subtype.ext (mul_assoc _ _ _)
  one := ⟨1, H.one_mem⟩
  one_mul _ := Subtype.ext (one_mul _)
  mul_one _ := Subtype.ext (mul_one _)
  inv a := ⟨a.1⁻¹, H.inv_mem a.2⟩
  inv_mul_cancel _ := Subtype.ext (inv_mul_cancel _)

@[simp] theorem coe_mul (x y : H) : ((x * y : H) : G) = x * y := rfl

@[simp] theorem coe_one : ((1 : H) : G) = 1 := rfl

@[simp] theorem coe_inv (x : H) : ((x⁻¹ : H) : G) = (x : G)⁻¹ := rfl

/-! ### Order -/

instance : PartialOrder (Subgroup G) where
  le H K := ∀ ⦃x⦄, x ∈ H → x ∈ K
  le_refl _ _ h := h
  le_trans _ _ _ h k _ m := k (h m)
  le_antisymm _ _ h k := ext fun _ ↦ ⟨@h _, @k _⟩

instance : Top (Subgroup G) := ⟨⟨Set.univ, fun _ _ ↦ trivial, trivial, fun _ ↦ trivial⟩⟩

instance : Bot (Subgroup G) := ⟨⟨{1}, fun {a b} (ha : a = 1) (hb : b = 1) ↦
  (by rw [ha, hb, mul_one] : a * b = 1), rfl,
  fun {a} (ha : a = 1) ↦ (by rw [ha, inv_one] : a⁻¹ = 1)⟩⟩

instance : Min (Subgroup G) := ⟨fun H K ↦ ⟨{x | x ∈ H ∧ x ∈ K},
  fun ha hb ↦ ⟨H.mul_mem ha.1 hb.1, K.mul_mem ha.2 hb.2⟩, ⟨H.one_mem, K.one_mem⟩,
  fun ha ↦ ⟨H.inv_mem ha.1, K.inv_mem ha.2⟩⟩⟩

@[simp] theorem mem_top (x : G) : x ∈ (⊤ : Subgroup G) := trivial

@[simp] theorem mem_bot : x ∈ (⊥ : Subgroup G) ↔ x = 1 := Iff.rfl

@[simp] theorem mem_inf : x ∈ H ⊓ K ↔ x ∈ H ∧ x ∈ K := Iff.rfl

/-- The smallest subgroup that contains a set. -/
def closure (s : Set G) : Subgroup G where
  carrier := {x | ∀ H : Subgroup G, (∀ a ∈ s, a ∈ H) → x ∈ H}
  mul_mem' ha hb H h := H.mul_mem (ha H h) (hb H h)
  one_mem' H _ := H.one_mem
  inv_mem' ha H h := H.inv_mem (ha H h)

theorem mem_closure {s : Set G} : x ∈ closure s ↔ ∀ H : Subgroup G, (∀ a ∈ s, a ∈ H) → x ∈ H :=
  Iff.rfl

theorem subset_closure {s : Set G} (h : x ∈ s) : x ∈ closure s := fun _ k ↦ k x h

theorem closure_le {s : Set G} : closure s ≤ K ↔ ∀ a ∈ s, a ∈ K :=
  ⟨fun h _ m ↦ h (subset_closure m), fun h _ m ↦ m K h⟩

/-! ### Normal subgroups, the centre, kernels -/

/-- Closed under conjugation. -/
structure Normal (H : Subgroup G) : Prop where
  conj_mem : ∀ n, n ∈ H → ∀ g : G, g * n * g⁻¹ ∈ H

attribute [class] Normal

/-- The elements that commute with all. -/
def center (G : Type u) [Group G] : Subgroup G where
  carrier := {z | ∀ g, g * z = z * g}
  mul_mem' {a b} ha hb g := by rw [← mul_assoc, ha g, mul_assoc, hb g, mul_assoc]
  one_mem' g := by rw [mul_one, one_mul]
  inv_mem' {a} ha g := by
    have := ha g⁻¹
    rw [← inv_inj, mul_inv_rev, mul_inv_rev, inv_inv] at this
    exact this.symm

theorem mem_center_iff {z : G} : z ∈ center G ↔ ∀ g, g * z = z * g := Iff.rfl

end Subgroup

namespace MonoidHom

variable {G : Type u} {N : Type v} [Group G] [Group N]

/-- What a homomorphism sends to `1`. -/
def ker (f : G →* N) : Subgroup G where
  carrier := {x | f x = 1}
  mul_mem' {a b} (ha : f a = 1) (hb : f b = 1) := by
    show f (a * b) = 1
    rw [f.map_mul, ha, hb, mul_one]
  one_mem' := f.map_one
  inv_mem' {a} (ha : f a = 1) := by
    show f a⁻¹ = 1
    calc f a⁻¹ = f a⁻¹ * f a := by rw [ha, mul_one]
      _ = f (a⁻¹ * a) := (f.map_mul _ _).symm
      _ = 1 := by rw [inv_mul_cancel, f.map_one]

@[simp] theorem mem_ker {f : G →* N} {x : G} : x ∈ f.ker ↔ f x = 1 := Iff.rfl

end MonoidHom
