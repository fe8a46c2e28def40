import Mathlib
/-! Open, closed, compact, connected; uniform spaces; bounded sets: the facts that determine them. -/

open Topology Filter Set Uniformity

variable {X Y : Type} [TopologicalSpace X] [TopologicalSpace Y] {s t : Set X}

/-! Interior and closure. -/

example (x : X) : x ∈ closure s ↔ ∀ o, IsOpen o → x ∈ o → (o ∩ s).Nonempty := mem_closure_iff
example (h : t ⊆ s) (ho : IsOpen t) : t ⊆ interior s := interior_maximal h ho
example : closure sᶜ = (interior s)ᶜ := closure_compl
example : Dense s ↔ ∀ U : Set X, IsOpen U → U.Nonempty → (U ∩ s).Nonempty := dense_iff_inter_open
example : frontier s = closure s \ interior s := rfl

/-! Topologies: generated, of subtypes, products, functions; their order. -/

example (g : Set (Set X)) (τ : TopologicalSpace X) (h : ∀ s ∈ g, τ.IsOpen s) :
    τ ≤ TopologicalSpace.generateFrom g := TopologicalSpace.le_generateFrom h
example [DiscreteTopology X] : IsOpen s := isOpen_discrete s
example (A : Set X) (U : Set A) : IsOpen U ↔ ∃ V, IsOpen V ∧ Subtype.val ⁻¹' V = U := Iff.rfl
example : Continuous (Prod.fst : X × Y → X) := continuous_fst
example : Continuous fun f : ℕ → X ↦ f 3 := continuous_apply 3

/-! Compact sets. -/

example (x : X) : x ∈ closure s ↔ ClusterPt x (𝓟 s) := mem_closure_iff_clusterPt
example (hs : IsCompact s) (ht : IsClosed t) (h : t ⊆ s) : IsCompact t :=
  hs.of_isClosed_subset ht h
example (hs : IsCompact s) (U : ℕ → Set X) (hU : ∀ i, IsOpen (U i)) (h : s ⊆ ⋃ i, U i) :
    ∃ l : List ℕ, s ⊆ {x | ∃ i ∈ l, x ∈ U i} := hs.elim_finite_subcover U hU h

/-- The open interval from 0 to 1 is not compact: the intervals from `1 / (n + 2)` on cover it. -/
example : ¬IsCompact (Ioo (0 : ℝ) 1) := fun h ↦ by
  obtain ⟨l, hl⟩ := h.elim_finite_subcover (fun n : ℕ ↦ Metric.ball (1 : ℝ) (1 - 1 / (n + 2)))
    (fun _ ↦ Metric.isOpen_ball) fun x hx ↦ by
      obtain ⟨n, hn⟩ := exists_nat_gt (1 / x)
      refine mem_iUnion.2 ⟨n, ?_⟩
      have h₁ : 0 < (n : ℝ) + 2 := by linarith [one_div_pos.2 hx.1]
      have h₂ : 1 / ((n : ℝ) + 2) < x := by
        rw [div_lt_iff₀ hx.1] at hn
        rw [div_lt_iff₀ h₁]
        linarith [hx.1]
      show |x - 1| < 1 - 1 / ((n : ℝ) + 2)
      rw [abs_of_neg (by linarith [hx.2])]
      linarith
  have bound : ∀ l : List ℕ, ∃ N : ℕ, ∀ n ∈ l, n ≤ N := fun l ↦ by
    induction l with
    | nil => exact ⟨0, fun _ h ↦ by cases h⟩
    | cons a l ih =>
      obtain ⟨N, hN⟩ := ih
      refine ⟨max a N, fun n hn ↦ ?_⟩
      rcases List.mem_cons.1 hn with rfl | hn
      · exact le_max_left _ _
      · exact le_trans (hN n hn) (le_max_right _ _)
  obtain ⟨N, hN⟩ := bound l
  have hp : 0 < (N : ℝ) + 3 := by have := Nat.cast_nonneg (R := ℝ) N; linarith
  have hq : 1 / ((N : ℝ) + 3) < 1 := by
    rw [div_lt_iff₀ hp]; have := Nat.cast_nonneg (R := ℝ) N; linarith
  obtain ⟨n, hn, hx⟩ := hl (show 1 / ((N : ℝ) + 3) ∈ Ioo (0 : ℝ) 1 from ⟨one_div_pos.2 hp, hq⟩)
  have hx' : |1 / ((N : ℝ) + 3) - 1| < 1 - 1 / ((n : ℝ) + 2) := hx
  rw [abs_of_neg (by linarith)] at hx'
  have hn' : (n : ℝ) ≤ N := Nat.cast_le.2 (hN n hn)
  have h₀ : 0 ≤ (n : ℝ) := Nat.cast_nonneg n
  have : 1 / ((N : ℝ) + 3) < 1 / ((n : ℝ) + 2) := one_div_lt_one_div_of_lt (by linarith) (by linarith)
  linarith

/-! Connected sets and separation. -/

example (h : IsPreconnected s) (f : X → Y) (hf : Continuous f) : IsPreconnected (f '' s) :=
  h.image_of_continuous hf
example : T2Space X ↔ ∀ x y : X, x ≠ y → Disjoint (𝓝 x) (𝓝 y) := t2Space_iff_disjoint_nhds X
example [T2Space X] (x : X) : IsClosed ({x} : Set X) := T1Space.t1 x

/-! Uniform spaces, by distances. -/

variable {M N : Type} [MetricSpace M] [MetricSpace N]

example (f : M → N) : UniformContinuous f ↔
    ∀ ε > 0, ∃ δ > 0, ∀ ⦃a b : M⦄, dist a b < δ → dist (f a) (f b) < ε :=
  Metric.uniformContinuous_iff
example (u : ℕ → M) : CauchySeq u ↔ ∀ ε > 0, ∃ N, ∀ m ≥ N, ∀ n ≥ N, dist (u m) (u n) < ε :=
  Metric.cauchySeq_iff
example (f : M → N) (h : UniformContinuous f) : Continuous f := h.continuous
example (A : Set M) : Bornology.IsBounded A ↔ ∃ C, ∀ ⦃x⦄, x ∈ A → ∀ ⦃y⦄, y ∈ A → dist x y ≤ C :=
  Metric.isBounded_iff
example (f : M → N) (h : Isometry f) : Function.Injective f := h.injective
example (x y : M) (r : ℝ) : y ∈ Metric.sphere x r ↔ dist y x = r := Iff.rfl
