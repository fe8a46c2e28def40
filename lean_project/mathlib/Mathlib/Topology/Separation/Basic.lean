/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Disjoint
import Mathlib.Topology.Defs.Basic

/-!
# Axioms of separation
-/

universe u

open Topology Filter Set

variable (X : Type u) [TopologicalSpace X]

variable {X} in
/-- There are disjoint open sets around the two. -/
def SeparatedNhds (s t : Set X) : Prop :=
  ∃ U V : Set X, IsOpen U ∧ IsOpen V ∧ s ⊆ U ∧ t ⊆ V ∧ Disjoint U V

/-- Points with the same neighbourhoods are the same. -/
class T0Space : Prop where
  t0 : ∀ ⦃x y : X⦄, 𝓝 x = 𝓝 y → x = y

/-- Points are closed. -/
class T1Space : Prop where
  t1 : ∀ x : X, IsClosed ({x} : Set X)

/-- Different points have disjoint neighbourhoods. -/
class T2Space : Prop where
  t2 : ∀ ⦃x y : X⦄, x ≠ y → ∃ u v : Set X, IsOpen u ∧ IsOpen v ∧ x ∈ u ∧ y ∈ v ∧ Disjoint u v

/-- A closed set and a point outside it have disjoint neighbourhoods. -/
class RegularSpace : Prop where
  regular : ∀ {s : Set X} {a : X}, IsClosed s → a ∉ s → Disjoint (𝓝ˢ s) (𝓝 a)

/-- Disjoint closed sets lie in disjoint open sets. -/
class NormalSpace : Prop where
  normal : ∀ s t : Set X, IsClosed s → IsClosed t → Disjoint s t → SeparatedNhds s t

/-- Regular, and points can be told apart. -/
class T3Space : Prop extends T0Space X, RegularSpace X

/-- Normal, and points are closed. -/
class T4Space : Prop extends T1Space X, NormalSpace X

instance (priority := 100) T2Space.t1Space [h : T2Space X] : T1Space X where
  t1 x := by
    have e : {y : X | y ∉ ({x} : Set X)} = ⋃₀ {u | IsOpen u ∧ x ∉ u} := by
      ext y
      refine ⟨fun hy ↦ ?_, fun ⟨u, ⟨_, hx⟩, hy⟩ e ↦ hx ((e : y = x) ▸ hy)⟩
      obtain ⟨u, v, hu, hv, hyu, hxv, hd⟩ := h.t2 (x := y) (y := x) hy
      exact ⟨u, ⟨hu, fun hxu ↦
        hd (x := {x}) (fun _ e ↦ (e : _ = x) ▸ hxu) (fun _ e ↦ (e : _ = x) ▸ hxv) rfl⟩, hyu⟩
    show IsOpen {y : X | y ∉ ({x} : Set X)}
    rw [e]
    exact isOpen_sUnion fun _ h ↦ h.1

/-- Distances separate different points. -/
theorem t2Space_iff_disjoint_nhds : T2Space X ↔ ∀ x y : X, x ≠ y → Disjoint (𝓝 x) (𝓝 y) := by
  refine ⟨fun h x y hxy F hx hy _ _ ↦ ?_, fun h ↦ ⟨fun x y hxy ↦ ?_⟩⟩
  · obtain ⟨u, v, hu, hv, hxu, hyv, hd⟩ := h.t2 hxy
    refine mem_of_superset (inter_mem (hx (hu.mem_nhds hxu)) (hy (hv.mem_nhds hyv))) ?_
    exact fun z hz ↦ (hd (x := u ∩ v) (fun _ h ↦ h.1) (fun _ h ↦ h.2) hz).elim
  · have hb := @h x y hxy (𝓝 x ⊓ 𝓝 y) (fun s hs ↦ ⟨s, hs, univ, univ_mem, (inter_univ s).symm⟩)
      (fun s hs ↦ ⟨univ, univ_mem, s, hs, (univ_inter s).symm⟩)
      ∅ trivial
    obtain ⟨a, ⟨u, hua, hu, hxu⟩, b, ⟨v, hvb, hv, hyv⟩, e⟩ := hb
    refine ⟨u, v, hu, hv, hxu, hyv, fun w hwu hwv z hz ↦ ?_⟩
    show z ∈ (∅ : Set X)
    rw [e]
    exact ⟨hua (hwu hz), hvb (hwv hz)⟩
