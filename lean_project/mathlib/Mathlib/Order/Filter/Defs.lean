/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Image
import Mathlib.Order.Interval.Set.Defs

/-!
# Filters

A filter says which sets are large. A function tends from one filter to another when the preimage
of every large set is large; limits are stated in this way.
-/

universe u v w

/-- A collection of sets with the whole type, larger sets and intersections of two. -/
structure Filter (α : Type u) where
  /-- the sets of the filter -/
  sets : Set (Set α)
  /-- the whole type is one of them -/
  univ_sets : Set.univ ∈ sets
  /-- a larger set is one of them -/
  sets_of_superset {x y : Set α} : x ∈ sets → x ⊆ y → y ∈ sets
  /-- the intersection of two of them is one of them -/
  inter_sets {x y : Set α} : x ∈ sets → y ∈ sets → x ∩ y ∈ sets

namespace Filter

variable {α : Type u} {β : Type v} {γ : Type w} {f g : Filter α} {s t : Set α}

instance : Membership (Set α) (Filter α) := ⟨fun f s ↦ s ∈ f.sets⟩

theorem mem_sets {f : Filter α} {s : Set α} : s ∈ f.sets ↔ s ∈ f := Iff.rfl

@[ext] protected theorem ext {f g : Filter α} (h : ∀ s, s ∈ f ↔ s ∈ g) : f = g := by
  obtain ⟨F, _, _, _⟩ := f
  obtain ⟨G, _, _, _⟩ := g
  obtain rfl : F = G := Set.ext h
  rfl

@[simp] theorem univ_mem : Set.univ ∈ f := f.univ_sets

theorem mem_of_superset {x y : Set α} (hx : x ∈ f) (hxy : x ⊆ y) : y ∈ f :=
  f.sets_of_superset hx hxy

theorem inter_mem {s t : Set α} (hs : s ∈ f) (ht : t ∈ f) : s ∩ t ∈ f := f.inter_sets hs ht

@[simp] theorem inter_mem_iff {s t : Set α} : s ∩ t ∈ f ↔ s ∈ f ∧ t ∈ f :=
  ⟨fun h ↦ ⟨mem_of_superset h Set.inter_subset_left, mem_of_superset h Set.inter_subset_right⟩,
    fun h ↦ inter_mem h.1 h.2⟩

/-- A filter is at most another when it has all of its sets. -/
instance : PartialOrder (Filter α) where
  le f g := ∀ ⦃U : Set α⦄, U ∈ g → U ∈ f
  le_refl _ _ h := h
  le_trans _ _ _ h k _ m := h (k m)
  le_antisymm _ _ h k := Filter.ext fun _ ↦ ⟨@k _, @h _⟩

theorem le_def : f ≤ g ↔ ∀ x ∈ g, x ∈ f := Iff.rfl

/-- The sets that contain `s`. -/
def principal (s : Set α) : Filter α where
  sets := {t | s ⊆ t}
  univ_sets := Set.subset_univ s
  sets_of_superset h k := Set.Subset.trans h k
  inter_sets h k := Set.subset_inter h k

@[inherit_doc] scoped notation "𝓟" => Filter.principal

@[simp] theorem mem_principal : s ∈ 𝓟 t ↔ t ⊆ s := Iff.rfl

/-- The sets with a preimage in `f`. -/
def map (m : α → β) (f : Filter α) : Filter β where
  sets := {s | m ⁻¹' s ∈ f}
  univ_sets := f.univ_sets
  sets_of_superset h k := mem_of_superset h (Set.preimage_mono k)
  inter_sets h k := inter_mem h k

@[simp] theorem mem_map {m : α → β} {t : Set β} : t ∈ map m f ↔ m ⁻¹' t ∈ f := Iff.rfl

/-- The sets that contain a preimage of a set of `f`. -/
def comap (m : α → β) (f : Filter β) : Filter α where
  sets := {s | ∃ t ∈ f, m ⁻¹' t ⊆ s}
  univ_sets := ⟨Set.univ, univ_mem, Set.subset_univ _⟩
  sets_of_superset := fun ⟨t, h, k⟩ l ↦ ⟨t, h, Set.Subset.trans k l⟩
  inter_sets := fun ⟨t, h, k⟩ ⟨t', h', k'⟩ ↦
    ⟨t ∩ t', inter_mem h h', fun _ m ↦ ⟨k m.1, k' m.2⟩⟩

/-- `f` tends from the filter `l₁` to the filter `l₂`. -/
def Tendsto (f : α → β) (l₁ : Filter α) (l₂ : Filter β) : Prop := l₁.map f ≤ l₂

theorem tendsto_def {f : α → β} {l₁ : Filter α} {l₂ : Filter β} :
    Tendsto f l₁ l₂ ↔ ∀ s ∈ l₂, f ⁻¹' s ∈ l₁ := Iff.rfl

theorem Tendsto.comp {f : α → β} {g : β → γ} {x : Filter α} {y : Filter β} {z : Filter γ}
    (hg : Tendsto g y z) (hf : Tendsto f x y) : Tendsto (g ∘ f) x z := fun _ h ↦ hf (hg h)

theorem tendsto_id {x : Filter α} : Tendsto id x x := fun _ h ↦ h

/-- The property holds for all elements of some set of the filter. -/
protected def Eventually (p : α → Prop) (f : Filter α) : Prop := {x | p x} ∈ f

/-- The property does not fail eventually. -/
protected def Frequently (p : α → Prop) (f : Filter α) : Prop := ¬Filter.Eventually (fun x ↦ ¬p x) f

/-- `∀ᶠ x in f, p x`: eventually. -/
syntax "∀ᶠ " ident " in " term ", " term : term

/-- `∃ᶠ x in f, p x`: frequently. -/
syntax "∃ᶠ " ident " in " term ", " term : term

macro_rules
  | `(∀ᶠ $x:ident in $f, $p) => `(Filter.Eventually (fun $x:ident ↦ $p) $f)
  | `(∃ᶠ $x:ident in $f, $p) => `(Filter.Frequently (fun $x:ident ↦ $p) $f)

/-- Prints `Filter.Eventually`. -/
@[app_unexpander Filter.Eventually]
meta def Eventually.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ (fun $x:ident ↦ $p) $f) => `(∀ᶠ $x:ident in $f, $p)
  | _ => throw ()

/-- Prints `Filter.Frequently`. -/
@[app_unexpander Filter.Frequently]
meta def Frequently.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ (fun $x:ident ↦ $p) $f) => `(∃ᶠ $x:ident in $f, $p)
  | _ => throw ()

theorem Eventually.mono {p q : α → Prop} {f : Filter α} (hp : ∀ᶠ x in f, p x)
    (hq : ∀ x, p x → q x) : ∀ᶠ x in f, q x := mem_of_superset hp hq

theorem Eventually.and {p q : α → Prop} {f : Filter α} (hp : ∀ᶠ x in f, p x)
    (hq : ∀ᶠ x in f, q x) : ∀ᶠ x in f, p x ∧ q x := inter_mem hp hq

/-- The sets that contain a finite intersection of sets of the collection. -/
inductive GenerateSets (g : Set (Set α)) : Set α → Prop
  | basic {s : Set α} : s ∈ g → GenerateSets g s
  | univ : GenerateSets g Set.univ
  | superset {s t : Set α} : GenerateSets g s → s ⊆ t → GenerateSets g t
  | inter {s t : Set α} : GenerateSets g s → GenerateSets g t → GenerateSets g (s ∩ t)

/-- The smallest filter with the sets of a collection. -/
def generate (g : Set (Set α)) : Filter α where
  sets := {s | GenerateSets g s}
  univ_sets := .univ
  sets_of_superset := .superset
  inter_sets := .inter

theorem le_generate_iff {s : Set (Set α)} {f : Filter α} : f ≤ generate s ↔ s ⊆ f.sets := by
  refine ⟨fun h _ m ↦ h (.basic m), fun h U m ↦ ?_⟩
  induction (m : GenerateSets s U) with
  | basic k => exact h k
  | univ => exact univ_mem
  | superset _ k ih => exact mem_of_superset ih k
  | inter _ _ ih₁ ih₂ => exact inter_mem ih₁ ih₂

/-! ### Limits at infinity -/

section atTop

variable [Preorder α]

/-- The filter of the sets that contain all elements from some finite list of bounds on. -/
def atTop : Filter α := generate {s | ∃ a, s = Set.Ici a}

/-- The filter of the sets that contain all elements up to some finite list of bounds. -/
def atBot : Filter α := generate {s | ∃ a, s = Set.Iic a}

theorem mem_atTop (a : α) : Set.Ici a ∈ (atTop : Filter α) := .basic ⟨a, rfl⟩

theorem mem_atBot (a : α) : Set.Iic a ∈ (atBot : Filter α) := .basic ⟨a, rfl⟩

end atTop

section LinearOrder

variable [LinearOrder α] [hne : Nonempty α]

/-- In a linear order a set is in `atTop` when it has all elements from some bound on. -/
@[simp] theorem mem_atTop_sets {s : Set α} : s ∈ (atTop : Filter α) ↔ ∃ a, ∀ b ≥ a, b ∈ s := by
  constructor
  · intro h
    induction (h : GenerateSets _ s) with
    | basic k =>
      obtain ⟨a, rfl⟩ := k
      exact ⟨a, fun b hb ↦ hb⟩
    | univ =>
      obtain ⟨a⟩ := hne
      exact ⟨a, fun _ _ ↦ trivial⟩
    | superset _ k ih =>
      obtain ⟨a, ha⟩ := ih
      exact ⟨a, fun b hb ↦ k (ha b hb)⟩
    | inter _ _ ih₁ ih₂ =>
      obtain ⟨a, ha⟩ := ih₁
      obtain ⟨b, hb⟩ := ih₂
      exact ⟨max a b, fun c hc ↦ ⟨ha c (le_trans (le_max_left a b) hc),
        hb c (le_trans (le_max_right a b) hc)⟩⟩
  · rintro ⟨a, ha⟩
    exact mem_of_superset (mem_atTop a) ha

@[simp] theorem eventually_atTop {p : α → Prop} : (∀ᶠ x in atTop, p x) ↔ ∃ a, ∀ b ≥ a, p b :=
  mem_atTop_sets

theorem tendsto_atTop' {f : α → β} {l : Filter β} :
    Tendsto f atTop l ↔ ∀ s ∈ l, ∃ a, ∀ b ≥ a, f b ∈ s := by
  simp only [tendsto_def, mem_atTop_sets, Set.mem_preimage]

end LinearOrder

end Filter
