/-! Functions, pairs, sums, subtypes. -/

-- functions
theorem comp_apply_simp (f g : Nat → Nat) (a : Nat) : (f ∘ g) a = f (g a) := by simp
theorem comp_assoc_exact (f g h : Nat → Nat) : (f ∘ g) ∘ h = f ∘ (g ∘ h) := Function.comp_assoc f g h
theorem id_comp_exact (f : Nat → Nat) : id ∘ f = f := Function.id_comp f
theorem funext_tactic (f g : Nat → Nat) (h : ∀ a, f a = g a) : f = g := by funext a; exact h a
theorem ext_function (f g : Nat → Nat) (h : ∀ a, f a = g a) : f = g := by ext a; exact h a
theorem funext_iff_rw (f g : Nat → Nat) : f = g ↔ ∀ a, f a = g a := funext_iff
theorem congrFun_exact (f g : Nat → Nat) (h : f = g) (a : Nat) : f a = g a := congrFun h a
theorem const_simp (a b : Nat) : Function.const Nat a b = a := by simp
theorem curry_uncurry_exact (f : Nat → Nat → Nat) : Function.curry (Function.uncurry f) = f := Function.curry_uncurry f
theorem injective_comp (f g : Nat → Nat) (hf : Function.Injective f) (hg : Function.Injective g) :
    Function.Injective (f ∘ g) := hf.comp hg
theorem injective_unfold (f : Nat → Nat) (h : ∀ a b, f a = f b → a = b) : Function.Injective f := by
  intro a b e
  exact h a b e
theorem injective_of_left_inverse (f g : Nat → Nat) (h : Function.LeftInverse g f) : Function.Injective f := h.injective
theorem surjective_id_exact : Function.Surjective (id : Nat → Nat) := Function.surjective_id

-- pairs
theorem pair_ext (p q : Nat × Nat) (h : p.1 = q.1) (k : p.2 = q.2) : p = q := Prod.ext h k
theorem pair_ext_tactic (p q : Nat × Nat) (h : p.1 = q.1) (k : p.2 = q.2) : p = q := by
  ext
  · exact h
  · exact k
theorem pair_inj (a b c d : Nat) (h : (a, b) = (c, d)) : b = d := by simp at h; exact h.2
theorem pair_eta (p : Nat × Nat) : (p.1, p.2) = p := rfl
theorem pair_map (f g : Nat → Nat) (a b : Nat) : Prod.map f g (a, b) = (f a, g b) := rfl
theorem pair_swap (p : Nat × Nat) : p.swap.swap = p := by simp
theorem pair_forall (P : Nat × Nat → Prop) (h : ∀ a b, P (a, b)) : ∀ p, P p := by
  rintro ⟨a, b⟩
  exact h a b
theorem pair_obtain (p : Nat × Nat) (h : p.1 = 1) : ∃ b, p = (1, b) := by
  obtain ⟨a, b⟩ := p
  simp at h
  exact ⟨b, by rw [h]⟩
theorem pair_decide : ((1, 2) : Nat × Nat) ≠ (1, 3) := by decide

-- sums
theorem sum_cases (s : Nat ⊕ Bool) : s.isLeft = true ∨ s.isRight = true := by cases s <;> simp
theorem sum_inl_inj (a b : Nat) (h : (Sum.inl a : Nat ⊕ Nat) = Sum.inl b) : a = b := by injection h
theorem sum_inl_ne_inr (a : Nat) (b : Nat) : (Sum.inl a : Nat ⊕ Nat) ≠ Sum.inr b := by simp
theorem sum_elim (f g : Nat → Nat) (a : Nat) : Sum.elim f g (Sum.inr a) = g a := rfl
theorem sum_swap (s : Nat ⊕ Bool) : s.swap.swap = s := by cases s <;> rfl

-- subtypes
theorem subtype_ext (p : Nat → Prop) (a b : { n // p n }) (h : a.val = b.val) : a = b := Subtype.ext h
theorem subtype_property (a : { n : Nat // 0 < n }) : a.val ≠ 0 := by
  have := a.property
  omega
theorem subtype_mk (n : Nat) (h : 0 < n) : (⟨n, h⟩ : { n // 0 < n }).val = n := rfl
theorem subtype_forall (p : Nat → Prop) (q : { n // p n } → Prop) : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ := Subtype.forall
