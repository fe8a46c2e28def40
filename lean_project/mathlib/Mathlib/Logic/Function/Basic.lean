/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Properties of functions: bijective, involutive, inverse functions -/

universe u v w

namespace Function

variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β}

/-- Injective and surjective. -/
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f

/-- Twice the function is the identity. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x

/-- `x` is where it was. -/
def IsFixedPt {α : Type u} (f : α → α) (x : α) : Prop := f x = x

theorem IsFixedPt.eq {α : Type u} {f : α → α} {x : α} (hf : IsFixedPt f x) : f x = x := hf

/-- Different pairs of arguments have different values. -/
def Injective2 (f : α → β → γ) : Prop :=
  ∀ ⦃a₁ a₂ b₁ b₂⦄, f a₁ b₁ = f a₂ b₂ → a₁ = a₂ ∧ b₁ = b₂

protected theorem Injective2.left {f : α → β → γ} (hf : Injective2 f) (b : β) :
    Injective fun a ↦ f a b := fun _ _ h ↦ (hf h).1

protected theorem Injective2.right {f : α → β → γ} (hf : Injective2 f) (a : α) :
    Injective (f a) := fun _ _ h ↦ (hf h).2

protected theorem funext_iff {β : α → Sort v} {f g : ∀ x, β x} : f = g ↔ ∀ a, f a = g a :=
  ⟨fun h a ↦ congrFun h a, funext⟩

theorem leftInverse_iff_comp {f : α → β} {g : β → α} : LeftInverse f g ↔ f ∘ g = id :=
  ⟨funext, fun h x ↦ congrFun h x⟩

theorem rightInverse_iff_comp {f : α → β} {g : β → α} : RightInverse f g ↔ g ∘ f = id :=
  ⟨funext, fun h x ↦ congrFun h x⟩

theorem LeftInverse.id {f : α → β} {g : β → α} (h : LeftInverse f g) : f ∘ g = _root_.id := funext h

theorem RightInverse.id {f : α → β} {g : β → α} (h : RightInverse f g) : g ∘ f = _root_.id :=
  funext h

theorem Injective.eq_iff (I : Injective f) {a b : α} : f a = f b ↔ a = b := ⟨@I _ _, congrArg f⟩

theorem Injective.eq_iff' (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b :=
  h ▸ I.eq_iff

theorem Injective.ne (hf : Injective f) {a₁ a₂ : α} : a₁ ≠ a₂ → f a₁ ≠ f a₂ := mt (@hf _ _)

theorem Injective.ne_iff (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y :=
  not_congr hf.eq_iff

theorem Injective.of_comp {g : γ → α} (I : Injective (f ∘ g)) : Injective g :=
  fun _ _ h ↦ I (congrArg f h)

theorem Surjective.of_comp {g : γ → α} (S : Surjective (f ∘ g)) : Surjective f :=
  fun y ↦ let ⟨x, h⟩ := S y; ⟨g x, h⟩

theorem Surjective.forall (hf : Surjective f) {p : β → Prop} : (∀ y, p y) ↔ ∀ x, p (f x) :=
  ⟨fun h x ↦ h (f x), fun h y ↦ let ⟨x, hx⟩ := hf y; hx ▸ h x⟩

theorem Surjective.exists (hf : Surjective f) {p : β → Prop} : (∃ y, p y) ↔ ∃ x, p (f x) :=
  ⟨fun ⟨y, hy⟩ ↦ let ⟨x, hx⟩ := hf y; ⟨x, hx ▸ hy⟩, fun ⟨x, hx⟩ ↦ ⟨f x, hx⟩⟩

theorem Bijective.injective (hf : Bijective f) : Injective f := hf.1

theorem Bijective.surjective (hf : Bijective f) : Surjective f := hf.2

theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩

theorem Bijective.comp {g : β → γ} (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) :=
  ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩

theorem Bijective.existsUnique_preimage (hf : Bijective f) (b : β) :
    ∃ a, f a = b ∧ ∀ a', f a' = b → a' = a :=
  let ⟨a, ha⟩ := hf.2 b
  ⟨a, ha, fun _ h ↦ hf.1 (h.trans ha.symm)⟩

theorem Involutive.injective {f : α → α} (h : Involutive f) : Injective f :=
  LeftInverse.injective h

theorem Involutive.surjective {f : α → α} (h : Involutive f) : Surjective f :=
  fun x ↦ ⟨f x, h x⟩

theorem Involutive.bijective {f : α → α} (h : Involutive f) : Bijective f :=
  ⟨h.injective, h.surjective⟩

/-! ### A chosen inverse -/

open Classical in
/-- A left inverse where `f` has one; a value without a preimage is sent anywhere. -/
noncomputable def invFun {α : Sort u} {β : Sort v} [Nonempty α] (f : α → β) : β → α :=
  fun y ↦ if h : ∃ x, f x = y then Classical.choose h else Classical.choice ‹Nonempty α›

theorem invFun_eq [Nonempty α] {y : β} (h : ∃ x, f x = y) : f (invFun f y) = y := by
  unfold invFun
  rw [dif_pos h]
  exact Classical.choose_spec h

theorem leftInverse_invFun [Nonempty α] (hf : Injective f) : LeftInverse (invFun f) f :=
  fun x ↦ hf (invFun_eq ⟨x, rfl⟩)

theorem rightInverse_invFun [Nonempty α] (hf : Surjective f) : RightInverse (invFun f) f :=
  fun y ↦ invFun_eq (hf y)

theorem invFun_comp [Nonempty α] (hf : Injective f) : invFun f ∘ f = id :=
  funext (leftInverse_invFun hf)

/-- A chosen right inverse of a surjective function. -/
noncomputable def surjInv {f : α → β} (h : Surjective f) (b : β) : α := Classical.choose (h b)

theorem surjInv_eq (h : Surjective f) (b : β) : f (surjInv h b) = b := Classical.choose_spec (h b)

theorem Injective.hasLeftInverse [Nonempty α] (hf : Injective f) : HasLeftInverse f :=
  ⟨invFun f, leftInverse_invFun hf⟩

theorem Surjective.hasRightInverse (hf : Surjective f) : HasRightInverse f :=
  ⟨surjInv hf, surjInv_eq hf⟩

theorem bijective_iff_has_inverse : Bijective f ↔ ∃ g, LeftInverse g f ∧ RightInverse g f :=
  ⟨fun hf ↦ ⟨surjInv hf.2, fun a ↦ hf.1 (surjInv_eq hf.2 (f a)), surjInv_eq hf.2⟩,
    fun ⟨_, gl, gr⟩ ↦ ⟨gl.injective, RightInverse.surjective gr⟩⟩

/-! ### Changing one value -/

/-- `f` with the value at `a'` replaced by `v`. -/
def update {α : Sort u} {β : α → Sort v} [DecidableEq α] (f : ∀ a, β a) (a' : α) (v : β a')
    (a : α) : β a :=
  if h : a = a' then h ▸ v else f a

@[simp] theorem update_self {β : α → Sort v} [DecidableEq α] (a : α) (v : β a) (f : ∀ a, β a) :
    update f a v a = v := dif_pos rfl

@[simp] theorem update_of_ne {β : α → Sort v} [DecidableEq α] {a a' : α} (h : a ≠ a') (v : β a')
    (f : ∀ a, β a) : update f a' v a = f a := dif_neg h

end Function
